// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QDate>
#include <QString>

namespace sosh {

/// One unit that must report in a round, with everything as it was when the round was opened.
/// Invariant: code, name, kind, sector and parent are never changed by a later renaming; rates and paper of the round rest
/// on them. What the clerk changes after opening carries a reason.
struct RosterEntry
{
    UnitId unit;
    int sortNo = 0;
    QString code;
    QString name;
    QString shortName;
    QString kind;
    QString sector;
    QString parentCode;
    QString parentName;
    bool exempt = false;
    QString exemptReason;
    QString changeReason = {}; ///< why it was added, exempted, removed or restored after opening
    QDate plannedDay = {}; ///< when the unit means to hold it
    QDate dueOverride = {}; ///< a due day of its own

    /// The short name where there is one: for sentences and narrow columns.
    const QString& shownName() const { return shortName.isEmpty() ? name : shortName; }
    friend bool operator==(const RosterEntry&, const RosterEntry&) = default;
};

} // namespace sosh
