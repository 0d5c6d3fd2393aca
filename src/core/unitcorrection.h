// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/unitledger.h"

namespace sosh {

/// A mistake of the pen put right: the present record changes, nothing happened to the unit. Absent: as it is.
struct UnitCorrection
{
    std::optional<QString> code;
    std::optional<QString> name;
    std::optional<QString> shortName;
    std::optional<QString> kind;
    std::optional<QString> sector;
};

/// Errors as with a new unit. The unit is one of the ledger.
Issues checkUnitCorrection(const UnitLedger& ledger, UnitId unit, const UnitCorrection& correction);
/// The record of `today`, or the last one. Empty when nothing changes.
UnitRevision applyUnitCorrection(
    const UnitLedger& ledger, UnitId unit, const UnitCorrection& correction, QDate today);

/// The count of that day, new, replaced, or taken away when absent.
void setHeadcountOn(UnitHistory& unit, QDate day, std::optional<int> members);

/// The office's own order: the unit goes before the other one; behind all when `before` is invalid.
/// Only the units between the two places get other numbers, unless numbers stood twice.
UnitRevision placeBefore(const UnitLedger& ledger, UnitId unit, UnitId before);

} // namespace sosh
