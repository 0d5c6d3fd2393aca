// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/roundsheet.h"
#include "core/unitreturn.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace sosh {

/// One row of a received file, read but not yet judged against the register.
struct ReturnRow
{
    int row = 0; ///< line in the file, head row included
    QString unitCode;
    QString hostCode;
    QString campaignCode; ///< only when the file says it (province file)
    int roundNo = 0; ///< 0 when the file does not say it
    UnitReturn value; ///< unit and host ids still invalid
    Issues issues;
};

enum class RowVerdict
{
    New,
    Same,
    Changed,
    Rejected
};
enum class OnConflict
{
    Keep,
    Replace
};

struct PlannedRow
{
    ReturnRow source;
    RowVerdict verdict = RowVerdict::Rejected;
    UnitReturn value; ///< with unit and host ids
    int baseRevision = 0; ///< revision it was compared with; 0 = none
    bool apply = false;
    bool besideDraft = false; ///< figures of the unit are being entered; they stay
    Issues issues; ///< the source's and the plan's
};

/// What an import would do; pure, so the dry run is the same plan without the write.
struct ImportPlan
{
    QString file;
    std::vector<PlannedRow> rows;
    Issues issues; ///< of the file as a whole

    int count(RowVerdict verdict) const;
    int applied() const;
    bool hasErrors() const;
};

/// Compares what arrived with what stands. A row in state missing changes nothing; in a closed or sealed round only rows
/// that would change it are rejected, in a sealed one those without a reason for the revision; a unit twice in one call rejects the later row (`seen` keeps them over files).
ImportPlan planImport(const QString& file, std::vector<ReturnRow> rows, const Issues& fileIssues,
    const RoundSheet& sheet, OnConflict onConflict, QHash<QString, QString>& seen);

/// Rules of one return. Errors: figures on a state that has none, reason or host missing. The rest are warnings.
/// `row` is the unit's in the sheet; what it says of the past is compared with.
Issues checkReturn(const UnitReturn& value, const RoundSheet::Row& row, const RoundSheet& sheet);

} // namespace sosh
