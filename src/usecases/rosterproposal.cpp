// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/rosterproposal.h"

#include <QSet>

#include <algorithm>

namespace sosh {
namespace {

/// Which units report at an entry level.
class Levels
{
public:
    Levels(std::span<const Unit> units, const UnitTree& tree)
        : m_tree(tree)
    {
        for (const Unit& unit : units) {
            m_parents.insert(unit.parent);
            if (!isNonParty(unit.kind))
                for (const UnitId above : tree.ancestors(unit.id))
                    m_aboveParty.insert(above);
        }
    }

    bool reports(const Unit& unit, EntryLevel level) const
    {
        const Unit* parent = m_tree.find(unit.parent);
        if (level == EntryLevel::Lowest)
            return !m_aboveParty.contains(unit.id)
                && (!parent || m_aboveParty.contains(parent->id));
        const bool underRoot = parent && !m_tree.find(parent->parent);
        return underRoot || (!parent && !m_parents.contains(unit.id));
    }

private:
    const UnitTree& m_tree;
    QSet<UnitId> m_parents;
    QSet<UnitId> m_aboveParty; ///< units with a Party organisation somewhere below
};

} // namespace

UnitTree::UnitTree(std::span<const Unit> units)
{
    for (const Unit& unit : units)
        m_byId.insert(unit.id, &unit);
}

const Unit* UnitTree::find(QStringView code) const
{
    const auto found = std::find_if(
        m_byId.cbegin(), m_byId.cend(), [&](const Unit* unit) { return unit->code == code; });
    return found == m_byId.cend() ? nullptr : *found;
}

std::vector<UnitId> UnitTree::ancestors(UnitId id) const
{
    std::vector<UnitId> above;
    const Unit* unit = find(id);
    // A circle ends where it closes.
    while (unit && unit->parent.isValid() && unit->parent != id
        && std::find(above.begin(), above.end(), unit->parent) == above.end()) {
        above.push_back(unit->parent);
        unit = find(unit->parent);
    }
    return above;
}

bool UnitTree::areRelatives(UnitId a, UnitId b) const
{
    const auto isUnder = [this](UnitId low, UnitId high) {
        const std::vector<UnitId> above = ancestors(low);
        return std::find(above.begin(), above.end(), high) != above.end();
    };
    return isUnder(a, b) || isUnder(b, a);
}

RosterEntry UnitTree::frozen(const Unit& unit) const
{
    RosterEntry entry;
    entry.unit = unit.id;
    entry.code = unit.code;
    entry.name = unit.name;
    entry.shortName = unit.shortName;
    entry.kind = unit.kind;
    entry.sector = unit.sector;
    if (const Unit* parent = find(unit.parent)) {
        entry.parentCode = parent->code;
        entry.parentName = parent->name;
    }
    return entry;
}

std::vector<RosterEntry> proposedRoster(std::span<const Unit> units, EntryLevel level)
{
    const UnitTree tree(units);
    const Levels levels(units, tree);
    std::vector<RosterEntry> roster;
    for (const Unit& unit : units) {
        if (!levels.reports(unit, level))
            continue;
        roster.push_back(tree.frozen(unit));
        roster.back().sortNo = static_cast<int>(roster.size());
    }
    return roster;
}

} // namespace sosh
