// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rostermodel.h"

#include "core/vinumber.h"

namespace sosh {
namespace {

QString dayText(QDate day)
{
    return day.isValid() ? vinumber::date(day) : QString();
}

Tone toneOf(const RosterLine& line)
{
    return line.removed ? Tone::Muted : line.entry.exempt ? Tone::Exempt : Tone::Plain;
}

QString reasonOf(const RosterLine& line)
{
    return line.entry.exempt && !line.removed ? line.entry.exemptReason : line.entry.changeReason;
}

} // namespace

RosterModel::RosterModel(QObject* parent)
    : RowTableModel(
        makeColumns(), [](const RosterLine& line) { return QVariant(line.entry.code); }, 1, parent)
{
}

RosterModel::Columns RosterModel::makeColumns()
{
    using L = RosterLine;
    return {
        {tr("No."), [](const L& line) { return QString::number(line.entry.sortNo); }, rightCell,
            [](const L& line) { return QVariant(line.entry.sortNo); },
            [](const L&) { return Tone::Muted; }},
        {tr("Unit"), [](const L& line) { return line.entry.name; }, leftCell, nullptr, toneOf},
        {tr("Code"), [](const L& line) { return line.entry.code; }, leftCell, nullptr, toneOf},
        {tr("State"), &RosterModel::stateText, leftCell, nullptr, toneOf},
        {tr("Planned day"), [](const L& line) { return dayText(line.entry.plannedDay); }, leftCell,
            [](const L& line) { return QVariant(line.entry.plannedDay); }},
        {tr("Own due date"), [](const L& line) { return dayText(line.entry.dueOverride); },
            leftCell, [](const L& line) { return QVariant(line.entry.dueOverride); }},
        {tr("Reason"), &reasonOf, leftCell, nullptr, toneOf},
    };
}

QString RosterModel::stateText(const RosterLine& line)
{
    if (line.removed)
        return tr("Off the list");
    return line.entry.exempt ? tr("Exempt –") : tr("Must report");
}

} // namespace sosh
