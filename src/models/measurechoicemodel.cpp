// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurechoicemodel.h"

#include <QMimeData>

#include <algorithm>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

const QString rowType = u"application/x-sosh-measure-row"_s;

QVariant codeOf(const MeasureChoice& choice)
{
    return choice.measure.code;
}

Tone toneOf(const MeasureChoice& choice)
{
    return choice.chosen ? Tone::Plain : Tone::Muted;
}

} // namespace

MeasureChoiceModel::MeasureChoiceModel(QObject* parent)
    : RowTableModel(makeColumns(), codeOf, LabelColumn, parent)
{
    setMoreFlags(Qt::ItemIsDragEnabled);
}

MeasureChoiceModel::Columns MeasureChoiceModel::makeColumns()
{
    using M = MeasureChoice;
    const auto empty = [](const M&) { return QString(); };
    const auto requiredOf = [](const M& row) {
        return row.measure.required ? row.requiredOf : QString();
    };
    Columns columns;
    columns.push_back(ModelColumn<M>(
        tr("Measure"), [](const M& row) { return row.measure.label; }, leftCell, nullptr, toneOf)
                          .ticked([](const M& row) { return row.chosen; },
                              [](M& row, bool on) { row.chosen = on; }));
    columns.emplace_back(
        tr("Column head"), [](const M& row) { return row.measure.head; }, leftCell, nullptr,
        toneOf);
    columns.emplace_back(
        tr("Counts"), [](const M& row) { return kindText(row.measure.kind); }, leftCell, nullptr,
        toneOf);
    columns.push_back(ModelColumn<M>(tr("Required"), empty)
                          .ticked([](const M& row) { return row.measure.required; },
                              [](M& row, bool on) {
                                  row.measure.required = on;
                                  row.chosen = row.chosen || on;
                              }));
    columns.emplace_back(tr("Required of"), requiredOf, leftCell, nullptr, toneOf);
    columns.push_back(ModelColumn<M>(tr("In the annex"), empty)
                          .ticked([](const M& row) { return row.measure.inAnnex; },
                              [](M& row, bool on) {
                                  row.measure.inAnnex = on;
                                  row.chosen = row.chosen || on;
                              }));
    return columns;
}

QString MeasureChoiceModel::kindsText(const QStringList& kinds) const
{
    if (kinds.isEmpty())
        return tr("Every Party organisation");
    QStringList labels;
    for (const QString& kind : kinds)
        labels += Lookups::label(m_unitKinds, kind);
    return labels.join(u", "_s);
}

QString MeasureChoiceModel::kindText(MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::Persons:
        return tr("persons");
    case MeasureKind::Attendances:
        return tr("attendances");
    case MeasureKind::Count:
        return tr("pieces");
    case MeasureKind::Papers:
        return tr("papers");
    case MeasureKind::Cells:
        return tr("cells");
    }
    Q_UNREACHABLE();
}

void MeasureChoiceModel::setChoices(std::span<const Measure> chosen,
    std::span<const Measure> choosable, std::vector<LookupEntry> unitKinds)
{
    m_unitKinds = std::move(unitKinds);
    std::vector<MeasureChoice> choices;
    for (const Measure& measure : chosen)
        choices.push_back({measure, true, kindsText(measure.requiredKinds)});
    for (const Measure& measure : choosable)
        if (std::none_of(chosen.begin(), chosen.end(),
                [&](const Measure& one) { return one.code == measure.code; }))
            choices.push_back({measure, false, kindsText(measure.requiredKinds)});
    setRows(std::move(choices));
}

std::vector<Measure> MeasureChoiceModel::chosen() const
{
    std::vector<Measure> measures;
    for (const MeasureChoice& choice : rows())
        if (choice.chosen)
            measures.push_back(choice.measure);
    return measures;
}

void MeasureChoiceModel::setRequiredKinds(int row, const QStringList& kinds)
{
    change(row, [&](MeasureChoice& choice) {
        choice.measure.requiredKinds = kinds;
        choice.measure.required = true;
        choice.chosen = true;
        choice.requiredOf = kindsText(kinds);
        return true;
    });
}

QStringList MeasureChoiceModel::mimeTypes() const
{
    return {rowType};
}

QMimeData* MeasureChoiceModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(rowType, QByteArray::number(indexes.front().row()));
    return data;
}

/// Dropped on a row, the dragged one takes its place; dropped behind the last, it becomes the last. The row is moved here,
/// so the view has nothing to remove.
bool MeasureChoiceModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(rowType))
        return false;
    const int from = data->data(rowType).toInt();
    int to = parent.isValid() ? parent.row() : row < 0 ? rowCount() - 1 : row;
    if (!parent.isValid() && to > from)
        --to;
    moveTo(from, std::min(to, rowCount() - 1));
    return false;
}

CampaignMeasureModel::CampaignMeasureModel(QObject* parent)
    : RowTableModel(
        {
            {tr("Measure"), [](const Measure& measure) { return measure.label; }},
            {tr("Column head"), [](const Measure& measure) { return measure.head; }},
            {tr("Counts"),
                [](const Measure& measure) { return MeasureChoiceModel::kindText(measure.kind); }},
            {tr("Required"),
                [](const Measure& measure) {
                    return !measure.required              ? QString()
                        : measure.requiredKinds.isEmpty() ? tr("yes")
                                                          : tr("of some kinds of unit");
                }},
            {tr("In the annex"),
                [](const Measure& measure) { return measure.inAnnex ? tr("yes") : QString(); }},
        },
        [](const Measure& measure) { return QVariant(measure.code); }, 0, parent)
{
}

} // namespace sosh
