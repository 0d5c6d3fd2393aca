// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordmodels.h"

#include "core/vinumber.h"
#include "usecases/acttext.h"

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

QString timeOf(const Act& act)
{
    return vinumber::clockAndDate(act.at);
}

} // namespace

RecordChangeModel::RecordChangeModel(QObject* parent)
    : RowTableModel(
        {
            {tr("Time"), [](const RecordChange& line) { return timeOf(line.act); }, leftCell,
                [](const RecordChange& line) { return QVariant(line.act.at); }},
            {tr("Operator"), [](const RecordChange& line) { return line.act.header.actor; }},
            {tr("Act"),
                [](const RecordChange& line) { return ActText::verb(line.act.header.verb); }},
            {tr("Record"), [](const RecordChange& line) { return line.change.record; }},
            {tr("Field"), [](const RecordChange& line) { return line.change.field; }},
            {tr("Before"), [](const RecordChange& line) { return line.change.before; }, leftCell,
                nullptr, [](const RecordChange&) { return Tone::Muted; }},
            {tr("After"), [](const RecordChange& line) { return line.change.after; }},
            {tr("Reason"), [](const RecordChange& line) { return line.act.header.reason; }},
        },
        [](const RecordChange& line) { return QVariant(line.act.id.value()); }, 4, parent)
{
}

RemovedRecordModel::RemovedRecordModel(QObject* parent)
    : RowTableModel(
        {
            {tr("Record"), [](const RemovedRecord& line) { return line.record; }},
            {tr("Removed at"), [](const RemovedRecord& line) { return timeOf(line.act); }, leftCell,
                [](const RemovedRecord& line) { return QVariant(line.act.at); }},
            {tr("Operator"), [](const RemovedRecord& line) { return line.act.header.actor; }},
            {tr("Act"),
                [](const RemovedRecord& line) { return ActText::verb(line.act.header.verb); }},
        },
        [](const RemovedRecord& line) { return QVariant(line.act.id.value()); }, 0, parent)
{
}

} // namespace sosh
