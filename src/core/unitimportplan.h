// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importplan.h"
#include "core/unitchange.h"

namespace sosh {

/// One row of a list of units, read but not yet judged. A cell that is absent or empty leaves what there is.
struct UnitRow
{
    int row = 0; ///< line in the file, head row included
    QString code;
    std::optional<QString> name;
    std::optional<QString> shortName;
    std::optional<QString> kind;
    std::optional<QString> sector;
    std::optional<QString> parentCode;
    std::optional<int> sortNo;
    std::optional<int> members;
    QDate validFrom;
    Issues issues;
};

struct UnitImportOptions
{
    QDate effectiveOn; ///< of every change in the file; a row's own valid_from stands in for it
    QString decision;
    QDate today; ///< what the rows are compared with when there is no effective day
};

struct PlannedUnit
{
    UnitRow source;
    RowVerdict verdict = RowVerdict::Rejected;
    std::vector<UnitChange>
        changes; ///< those that become events; numbers and head-counts change without one
    Issues issues; ///< the source's and the plan's
};

/// What an import of units would do; pure, so the dry run is the same plan without the write.
struct UnitImportPlan
{
    QString file;
    std::vector<PlannedUnit> rows; ///< as in the file
    Issues issues; ///< of the file as a whole
    UnitRevision revision;

    int count(RowVerdict verdict) const;
    bool hasErrors() const;
};

/// A code the register does not know is a new unit; one it knows is renamed, moved, given another kind, number or
/// head-count where the row differs. Parents may stand anywhere in the file.
UnitImportPlan planUnits(const QString& file, std::vector<UnitRow> rows, Issues fileIssues,
    const UnitLedger& ledger, const UnitImportOptions& options);

} // namespace sosh
