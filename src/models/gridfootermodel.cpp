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
    , m_summary(summarize(grid.sheet()))
{
    connect(&grid, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&grid, &QAbstractItemModel::modelReset, this, [this] {
        m_summary = summarize(m_grid.sheet());
        endResetModel();
    });
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
    if (column == ReturnGridModel::UnitColumn)
        return tr("Total (%1/%2 units)")
            .arg(m_summary.states.answered())
            .arg(m_summary.states.expected);
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
