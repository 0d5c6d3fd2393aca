// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookups.h"
#include "core/unitcontact.h"
#include "core/unitledger.h"

#include <QHash>

namespace sosh {

/// What the page of units shows: all units that ever were, read at once, and the day they are looked at.
struct UnitView
{
    UnitLedger ledger;
    Lookups lookups;
    QHash<UnitId, UnitContact> contacts;
    QDate day;
};

} // namespace sosh
