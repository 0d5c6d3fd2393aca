// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gridfootermodel.h"

#include "core/vinumber.h"
#include "models/returngridmodel.h"
#include "models/rowtablemodel.h"

namespace sosh {
using namespace Qt::StringLiterals;

GridFooterModel::GridFooterModel(const ReturnGridModel& grid, QObject* parent)
    : QAbstractTableModel(parent)
    , m_grid(grid)
{
    sum();
    connect(&grid, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&grid, &QAbstractItemModel::modelReset, this, [this] {
        sum();
        endResetModel();
    });
    connect(&grid, &QAbstractItemModel::dataChanged, this, [this] {
        sum();
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void GridFooterModel::sum()
{
    m_summary = summarize(m_grid.sheet());
    m_states = summarize(m_grid.draft().confirmed()).states;
}

int GridFooterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_paper.empty() ? 1 : 2;
}

int GridFooterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_grid.columnCount();
}

Qt::ItemFlags GridFooterModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QVariant GridFooterModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int column = index.column();
    const bool ofPaper = index.row() == 1;
    const QString shown = ofPaper ? difference(column) : text(column);
    switch (role) {
    case Qt::DisplayRole:
        return shown;
    case Qt::ToolTipRole:
        return ofPaper ? toldOfDifference(column) : shown;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(gridAlignment(m_grid, column));
    case Qt::AccessibleTextRole: {
        const QString title =
            m_grid.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        return QStringList{ofPaper ? tr("Difference") : tr("Total"), title, shown}.join(u", "_s);
    }
    case ToneRole:
        return ofPaper ? QVariant(static_cast<int>(tone(column))) : QVariant();
    default:
        return {};
    }
}

void GridFooterModel::setPaperTotals(std::vector<ControlTotal> totals)
{
    beginResetModel();
    m_paper = std::move(totals);
    endResetModel();
}

std::vector<TotalDifference> GridFooterModel::totals() const
{
    std::vector<TotalDifference> found;
    for (const ControlTotal& control : m_paper)
        if (const MeasureSum* sum = m_summary.measure(control.measure)) {
            const ControlBalance balance{control, sum->sum.value_or(0)};
            found.push_back({sum->measure, control.total, balance.ours,
                balance.isSettled() ? control.reason : QString()});
        }
    return found;
}

std::vector<TotalDifference> GridFooterModel::differences() const
{
    std::vector<TotalDifference> found = totals();
    std::erase_if(found, [](const TotalDifference& each) { return each.difference() == 0; });
    return found;
}

QString GridFooterModel::difference(int column) const
{
    if (column == ReturnGridModel::UnitColumn)
        return tr("Difference from the paper");
    if (!m_grid.isMeasureColumn(column))
        return {};
    const auto each = differenceAt(column);
    if (!each)
        return {};
    const qint64 difference = each->difference();
    const QString sign = difference > 0 ? u"+"_s : difference < 0 ? u"−"_s : QString();
    return sign + vinumber::count(std::abs(difference));
}

std::optional<TotalDifference> GridFooterModel::differenceAt(int column) const
{
    if (m_grid.isMeasureColumn(column))
        for (const TotalDifference& each : totals())
            if (each.measure.code == m_grid.measureAt(column).code)
                return each;
    return std::nullopt;
}

QString GridFooterModel::toldOfDifference(int column) const
{
    const auto each = differenceAt(column);
    if (!each)
        return difference(column);
    QStringList lines{tr("On the paper %1, in the grid %2")
                          .arg(vinumber::count(each->paper), vinumber::count(each->grid))};
    if (each->difference() != 0)
        lines += each->reason.isEmpty() ? tr("No reason was given.")
                                        : tr("Reason: %1").arg(each->reason);
    return lines.join(u'\n');
}

Tone GridFooterModel::tone(int column) const
{
    const auto each = differenceAt(column);
    if (!each)
        return Tone::Muted;
    if (each->difference() == 0)
        return Tone::Reported;
    return each->reason.isEmpty() ? Tone::Error : Tone::Muted;
}

QString GridFooterModel::text(int column) const
{
    if (column == ReturnGridModel::UnitColumn) {
        const QString units =
            tr("Total (%1/%2 units)").arg(m_states.answered()).arg(m_states.expected);
        const int typed = m_grid.draft().inProgress();
        return typed == 0 ? units
                          : units + u'\n' + tr("with %n row(s) being entered", nullptr, typed);
    }
    if (column == m_grid.rateColumn()) {
        const auto rate = rateFor(m_summary, m_grid.sheet().round.denominator);
        return rate ? vinumber::percentBare(*rate) : u"–"_s;
    }
    if (!m_grid.isMeasureColumn(column))
        return {};
    const auto index = static_cast<std::size_t>(column - ReturnGridModel::FirstMeasureColumn);
    const MeasureSum& sum = m_summary.measures.at(index);
    if (!sum.sum)
        return u"–"_s;
    return (sum.approximate ? u"≈ "_s : QString()) + vinumber::count(*sum.sum);
}

} // namespace sosh
