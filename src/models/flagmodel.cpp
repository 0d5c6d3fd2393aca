// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flagmodel.h"

#include "core/vinumber.h"
#include "models/cellmarks.h"

namespace sosh {

FlagModel::FlagModel(QObject* parent)
    : RowTableModel(
        {
            {tr("Unit"), [](const NamedFlag& row) { return row.unitName; }},
            {tr("Figure"),
                [](const NamedFlag& row) {
                    return row.measureHead.isEmpty() ? tr("the whole report") : row.measureHead;
                }},
            {tr("Mark"), [](const NamedFlag& row) { return CellMarks::kindName(row.flag.kind); }},
            {tr("What is doubted"), [](const NamedFlag& row) { return row.flag.text; }},
            {tr("Day"), [](const NamedFlag& row) { return vinumber::date(row.flag.raisedOn); },
                leftCell, [](const NamedFlag& row) { return QVariant(row.flag.raisedOn); }},
            {tr("State"), [](const NamedFlag& row) { return state(row); }, leftCell, nullptr,
                [](const NamedFlag& row) {
                    return !row.flag.isOpen() ? Tone::Muted
                        : row.isAnswered      ? Tone::Reported
                                              : Tone::Draft;
                }},
        },
        [](const NamedFlag& row) { return QVariant(row.flag.id.value()); }, 0, parent)
{
}

QString FlagModel::state(const NamedFlag& flag)
{
    if (!flag.flag.isOpen())
        return tr("settled on %1").arg(vinumber::date(flag.flag.settledOn));
    return flag.isAnswered ? tr("answered") : tr("open");
}

} // namespace sosh
