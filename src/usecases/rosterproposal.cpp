// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/rosterproposal.h"

#include <QHash>
#include <QSet>

namespace sosh {
namespace {

bool mustReport(
    const Unit& unit, const QHash<UnitId, const Unit*>& byId, const QSet<UnitId>& parents)
{
    const Unit* parent = byId.value(unit.parent);
    const bool isRoot = !parent;
    const bool underRoot = parent && !byId.value(parent->parent);
    return underRoot || (isRoot && !parents.contains(unit.id));
}

} // namespace

std::vector<RosterEntry> proposedRoster(std::span<const Unit> units)
{
    QHash<UnitId, const Unit*> byId;
    QSet<UnitId> parents;
    for (const Unit& unit : units) {
        byId.insert(unit.id, &unit);
        if (unit.parent.isValid())
            parents.insert(unit.parent);
    }
    std::vector<RosterEntry> roster;
    for (const Unit& unit : units) {
        if (!mustReport(unit, byId, parents))
            continue;
        RosterEntry entry;
        entry.unit = unit.id;
        entry.sortNo = static_cast<int>(roster.size()) + 1;
        entry.code = unit.code;
        entry.name = unit.name;
        entry.shortName = unit.shortName;
        entry.kind = unit.kind;
        entry.sector = unit.sector;
        if (const Unit* parent = byId.value(unit.parent)) {
            entry.parentCode = parent->code;
            entry.parentName = parent->name;
        }
        roster.push_back(std::move(entry));
    }
    return roster;
}

} // namespace sosh
