// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/boardmodel.h"

#include "models/rowstate.h"

namespace sosh {
BoardModel::BoardModel(QObject* parent)
    : RowTableModel(
        makeColumns(), [](const LateUnit& unit) { return QVariant(unit.unit.code); }, 2, parent)
{
}

BoardModel::Columns BoardModel::makeColumns()
{
    const auto state = [](const LateUnit& unit) {
        return unit.unit.hasDraft ? RowState::Draft : RowState::Missing;
    };
    const auto tone = [state](const LateUnit& unit) { return RowStateText::tone(state(unit)); };
    const auto late = [](const LateUnit& unit) {
        return unit.unit.daysLate > 0 ? tr("%n day(s) overdue", nullptr, unit.unit.daysLate)
                                      : tr("Still in time");
    };
    return {
        {{}, [state](const LateUnit& unit) { return RowStateText::sign(state(unit)); }, centerCell,
            [](const LateUnit& unit) { return QVariant(unit.unit.hasDraft ? 1 : 0); }, tone,
            tr("State sign")},
        {tr("Code"), [](const LateUnit& unit) { return unit.unit.code; }, leftCell, nullptr,
            [](const LateUnit&) { return Tone::Muted; }},
        {tr("Unit"), [](const LateUnit& unit) { return unit.unit.name; }},
        {tr("State"), [state](const LateUnit& unit) { return RowStateText::name(state(unit)); },
            leftCell, nullptr, tone},
        {tr("Deadline"), late, leftCell,
            [](const LateUnit& unit) { return QVariant(unit.unit.daysLate); },
            [](const LateUnit& unit) {
                return unit.unit.daysLate > 0 ? Tone::Error : Tone::Plain;
            }},
        {tr("Contact"), [](const LateUnit& unit) { return unit.contact.contact; }},
        {tr("Phone"), [](const LateUnit& unit) { return unit.contact.phone; }},
        {tr("In charge"), [](const LateUnit& unit) { return unit.contact.committeeMember; }},
    };
}

} // namespace sosh
