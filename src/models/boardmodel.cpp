// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/boardmodel.h"

#include "models/rowstate.h"

namespace sosh {
using Missing = SubmissionBoard::Missing;

BoardModel::BoardModel(QObject* parent)
    : RowTableModel(
        makeColumns(), [](const Missing& unit) { return QVariant(unit.code); }, 2, parent)
{
}

BoardModel::Columns BoardModel::makeColumns()
{
    const auto state = [](const Missing& unit) {
        return unit.hasDraft ? RowState::Draft : RowState::Missing;
    };
    const auto tone = [state](const Missing& unit) { return RowStateText::tone(state(unit)); };
    const auto late = [](const Missing& unit) {
        return unit.daysLate > 0 ? tr("%n day(s) overdue", nullptr, unit.daysLate)
                                 : tr("Still in time");
    };
    return {
        {{}, [state](const Missing& unit) { return RowStateText::sign(state(unit)); }, centerCell,
            [](const Missing& unit) { return QVariant(unit.hasDraft ? 1 : 0); }, tone,
            tr("State sign")},
        {tr("Code"), [](const Missing& unit) { return unit.code; }, leftCell, nullptr,
            [](const Missing&) { return Tone::Muted; }},
        {tr("Unit"), [](const Missing& unit) { return unit.name; }},
        {tr("State"), [state](const Missing& unit) { return RowStateText::name(state(unit)); },
            leftCell, nullptr, tone},
        {tr("Deadline"), late, leftCell,
            [](const Missing& unit) { return QVariant(unit.daysLate); },
            [](const Missing& unit) { return unit.daysLate > 0 ? Tone::Error : Tone::Plain; }},
    };
}

} // namespace sosh
