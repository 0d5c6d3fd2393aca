// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign.h"
#include "core/roster.h"
#include "core/unit.h"

#include <QHash>

#include <span>
#include <vector>

namespace sosh {

/// Who must report, in the office's order, numbered from 1. Invariant: never a unit and its ancestor both.
/// Direct: the units right under a root, and roots that have nobody under them.
/// Lowest: the topmost units without a Party organisation below them. A chi bộ with only a mass organisation below
/// reports for both; a mass organisation beside the cells of a committee reports itself.
std::vector<RosterEntry> proposedRoster(
    std::span<const Unit> units, EntryLevel level = EntryLevel::Direct);

/// The units of one day with their ways up. The units must outlive it.
class UnitTree
{
public:
    explicit UnitTree(std::span<const Unit> units);

    const Unit* find(UnitId unit) const { return m_byId.value(unit); }
    const Unit* find(QStringView code) const;
    std::vector<UnitId> ancestors(UnitId unit) const; ///< nearest first
    bool areRelatives(UnitId a, UnitId b) const; ///< one is under the other, however far
    /// The unit as a roster freezes it, unnumbered.
    RosterEntry frozen(const Unit& unit) const;

private:
    QHash<UnitId, const Unit*> m_byId;
};

} // namespace sosh
