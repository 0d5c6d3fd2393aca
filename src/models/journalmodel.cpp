// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journalmodel.h"

#include "core/vinumber.h"
#include "usecases/acttext.h"

namespace sosh {
using namespace Qt::StringLiterals;

JournalModel::JournalModel(QObject* parent)
    : RowTableModel(
        makeColumns(), [](const Act& act) { return QVariant(act.id.value()); }, 2, parent)
{
}

QString JournalModel::standing(const Act& act)
{
    if (act.undoneBy.isValid())
        return tr("Undone by act %1").arg(act.undoneBy.value());
    if (act.undoes.isValid())
        return tr("Undoes act %1").arg(act.undoes.value());
    return {};
}

JournalModel::Columns JournalModel::makeColumns()
{
    const auto tone = [](const Act& act) {
        return act.undoneBy.isValid() ? Tone::Muted : Tone::Plain;
    };
    const auto at = [](const Act& act) { return vinumber::clockAndDate(act.at); };
    return {
        {tr("No."), [](const Act& act) { return QString::number(act.id.value()); }, rightCell,
            [](const Act& act) { return QVariant(act.id.value()); },
            [](const Act&) { return Tone::Muted; }},
        {tr("Time"), at, leftCell, [](const Act& act) { return QVariant(act.at); }, tone},
        {tr("Act"), [](const Act& act) { return ActText::verb(act.header.verb); }, leftCell,
            nullptr, tone},
        {tr("Record"), [](const Act& act) { return act.header.subject; }, leftCell, nullptr, tone},
        {tr("Operator"), [](const Act& act) { return act.header.actor; }, leftCell, nullptr, tone},
        {tr("Reason"), [](const Act& act) { return act.header.reason; }, leftCell, nullptr, tone},
        {tr("Standing"), [](const Act& act) { return standing(act); }, leftCell, nullptr,
            [](const Act&) { return Tone::Muted; }},
    };
}

} // namespace sosh
