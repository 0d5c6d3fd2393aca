// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unitgroupmodel.h"

#include "core/vinumber.h"

namespace sosh {

UnitGroupModel::UnitGroupModel(QObject* parent)
    : RowTableModel(
        makeColumns(), [](const GroupedUnit& row) { return QVariant(row.code); }, 2, parent)
{
}

UnitGroupModel::Columns UnitGroupModel::makeColumns()
{
    using Row = GroupedUnit;
    return {
        {tr("Group"), [](const Row& row) { return QString::number(row.group); }, rightCell,
            [](const Row& row) { return QVariant(row.group); }},
        {tr("Code"), [](const Row& row) { return row.code; }, leftCell, nullptr,
            [](const Row&) { return Tone::Muted; }},
        {tr("Unit"), [](const Row& row) { return row.name; }},
        {tr("Under"), [](const Row& row) { return row.parent; }},
        {tr("Members"),
            [](const Row& row) { return row.members ? vinumber::count(*row.members) : QString(); },
            rightCell,
            [](const Row& row) { return row.members ? QVariant(*row.members) : QVariant(); }},
        {tr("Valid from"),
            [](const Row& row) {
                return row.from.isValid() ? vinumber::date(row.from) : QString();
            },
            leftCell, [](const Row& row) { return QVariant(row.from); }},
    };
}

std::vector<GroupedUnit> UnitGroupModel::rowsOf(
    const std::vector<std::vector<UnitId>>& groups, const UnitLedger& ledger, QDate day)
{
    std::vector<GroupedUnit> rows;
    int group = 0;
    for (const std::vector<UnitId>& units : groups) {
        ++group;
        for (const UnitId id : units) {
            const auto unit = ledger.unitOn(id, day);
            if (!unit)
                continue;
            const auto parent = ledger.unitOn(unit->parent, day);
            rows.push_back({group, id, unit->code, unit->name, parent ? parent->name : QString(),
                unit->headcount, unit->from});
        }
    }
    return rows;
}

} // namespace sosh
