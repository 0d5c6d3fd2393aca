// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"
#include "core/measure.h"
#include "core/unitreturn.h"

#include <QDateTime>
#include <QMap>

#include <optional>
#include <span>
#include <vector>

namespace sosh::storage {

namespace sql {
class Connection;
}

/// A draft beside the confirmed returns: outside the journal, never in a total.
struct ReturnDraft
{
    UnitId unit;
    QString unitCode;
    QString unitName;
    UnitReturn value;
    int baseRevision = 0;
    QString operatorName;
    QDateTime saved;
    QString caret = {}; ///< where the clerk was: a measure code or a column
    QMap<QString, QString> unread = {}; ///< by measure code: typed texts that are no counts
};

/// A confirmed revision with where it came from.
struct ReturnSource
{
    UnitReturn value;
    ActId act;
    QString verb;
    QString actor;
    QDateTime at;
    QString fileName; ///< of the import; empty when typed
    bool withdrawn = false;
};

class ReturnRepository
{
public:
    explicit ReturnRepository(sql::Connection& connection);

    /// Inserts the next revision. Throws Stale when the head revision is not `baseRevision`. Removes the unit's draft; an import
    /// (`batch`) leaves one that says something else.
    ReturnId confirm(RoundId round, const UnitReturn& value, int baseRevision, BatchId batch = {});
    /// Takes the standing revision back; what stood before it stands again. Throws Stale when nothing stands.
    void withdraw(RoundId round, UnitId unit);
    void saveDraft(RoundId round, const ReturnDraft& draft);
    void removeDraft(RoundId round, UnitId unit);

    /// What stands of one unit: state Missing when nothing does, Exempt when the roster says so. None: not on the roster.
    std::optional<UnitReturn> standing(RoundId round, UnitId unit) const;
    std::vector<ReturnDraft> drafts(RoundId round) const;
    std::vector<ReturnSource> history(RoundId round, UnitId unit) const; ///< by revision
    std::vector<ReturnSource> currentSources(RoundId round) const; ///< roster order
    std::vector<ReturnSource> sealedSources(
        RoundId round, IssuedReportId report) const; ///< roster order

private:
    bool draftSaysTheSame(RoundId round, const UnitReturn& value) const;

    sql::Connection& m_connection;
};

} // namespace sosh::storage
