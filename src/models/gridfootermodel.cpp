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
        emit dataChanged(index(0, 0), index(0, columnCount() - 1));
    });
}

void GridFooterModel::sum()
{
    m_summary = summarize(m_grid.sheet());
    m_states = summarize(m_grid.draft().confirmed()).states;
}

int GridFooterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
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
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(gridAlignment(m_grid, column));
    case Qt::AccessibleTextRole: {
        const QString title =
            m_grid.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        return QStringList{tr("Total"), title, text(column)}.join(u", "_s);
    }
    default:
        return {};
    }
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
