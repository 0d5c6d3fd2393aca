// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QString>

namespace sosh {

/// One unit that must report in a round, with everything as it was when the round was opened.
/// Invariant: never changed by a later renaming; rates and paper of the round rest on it.
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
    friend bool operator==(const RosterEntry&, const RosterEntry&) = default;
};

} // namespace sosh
