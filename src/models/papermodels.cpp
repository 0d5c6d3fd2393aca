// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/papermodels.h"

#include "core/vinumber.h"

namespace sosh {
namespace {

QString dayText(QDate day)
{
    return day.isValid() ? vinumber::date(day) : QString();
}

QDate dayOf(const PaperRecord& record)
{
    return record.issued ? record.issued->issuedOn
        : record.version ? record.version->version.submittedOn
                         : QDate();
}

Tone toneOf(const PaperRecord& record)
{
    return record.issued && record.issued->stands() ? Tone::Plain : Tone::Muted;
}

} // namespace

FigureRowModel::FigureRowModel(QObject* parent)
    : RowTableModel(
        {{tr("Unit"), [](const FigureRow& row) { return row.unitName; }},
            {tr("Figure"), [](const FigureRow& row) { return row.value; }, rightCell},
            {tr("Time"),
                [](const FigureRow& row) {
                    return row.revision > 0 ? QString::number(row.revision) : QString();
                },
                rightCell},
            {tr("Received on"), [](const FigureRow& row) { return dayText(row.receivedOn); },
                leftCell, [](const FigureRow& row) { return QVariant(row.receivedOn); }},
            {tr("Source"), [](const FigureRow& row) { return row.source; }}},
        [](const FigureRow& row) { return QVariant(row.unitCode); }, 0, parent)
{
}

FigureDifferenceModel::FigureDifferenceModel(QObject* parent)
    : RowTableModel(
        {{tr("Place"), [](const FigureDifference& row) { return row.place; }},
            {tr("In the register"), [](const FigureDifference& row) { return row.ours; }},
            {tr("In the file"),
                [](const FigureDifference& row) {
                    return row.theirs.isEmpty() ? tr("taken out") : row.theirs;
                },
                leftCell, nullptr, [](const FigureDifference&) { return Tone::Error; }}},
        [](const FigureDifference& row) { return QVariant(row.place); }, 0, parent)
{
}

FigureChangeModel::FigureChangeModel(QObject* parent)
    : RowTableModel(
        {{tr("Unit"), [](const report::FigureChange& row) { return row.unitName; }},
            {tr("Figure"), [](const report::FigureChange& row) { return row.label; }},
            {tr("Before"), [](const report::FigureChange& row) { return row.before; }, rightCell,
                nullptr, [](const report::FigureChange&) { return Tone::Muted; }},
            {tr("After"), [](const report::FigureChange& row) { return row.after; }, rightCell},
            {tr("Changed by"), [](const report::FigureChange& row) { return row.changedBy; }},
            {tr("Changed on"),
                [](const report::FigureChange& row) { return dayText(row.changedOn); }, leftCell,
                [](const report::FigureChange& row) { return QVariant(row.changedOn); }},
            {tr("Reason"), [](const report::FigureChange& row) { return row.reason; }}},
        [](const report::FigureChange& row) { return QVariant(row.unit); }, 0, parent)
{
}

PaperRecordModel::PaperRecordModel(QObject* parent)
    : RowTableModel(
        {{tr("Paper"), nameOf, leftCell, nullptr, toneOf},
            {tr("Day"), [](const PaperRecord& record) { return dayText(dayOf(record)); }, leftCell,
                [](const PaperRecord& record) { return QVariant(dayOf(record)); }, toneOf},
            {tr("State"), standingOf, leftCell, nullptr, toneOf},
            {tr("Prepared, checked"), peopleOf, leftCell, nullptr, toneOf},
            {tr("Control code"),
                [](const PaperRecord& record) {
                    return record.issued ? record.issued->controlCode
                        : record.version ? record.version->controlCode
                                         : QString();
                },
                leftCell, nullptr, toneOf}},
        [](const PaperRecord& record) {
            return record.issued ? QVariant(record.issued->id.value())
                : record.version ? QVariant(-record.version->version.id.value())
                                 : QVariant();
        },
        0, parent)
{
}

QString PaperRecordModel::nameOf(const PaperRecord& record)
{
    if (record.issued)
        return record.issued->kind == PaperKind::Correction
            ? tr("Correction report no. %1").arg(record.issued->code)
            : tr("Report no. %1").arg(record.issued->code);
    return record.version ? tr("Version %1 for signature").arg(record.version->version.no)
                          : QString();
}

QString PaperRecordModel::standingOf(const PaperRecord& record)
{
    if (!record.issued)
        return tr("Submitted for signature");
    if (!record.issued->stands())
        return tr("Annulled on %1: %2")
            .arg(dayText(record.issued->annulledOn), record.issued->annulReason);
    return record.issued->signedFile.isEmpty() ? tr("Issued") : tr("Issued, with the signed PDF");
}

QString PaperRecordModel::peopleOf(const PaperRecord& record)
{
    if (!record.version)
        return {};
    QStringList people{record.version->version.preparedBy, record.version->version.checkedBy};
    people.removeAll(QString());
    return people.join(QStringLiteral(", "));
}

} // namespace sosh
