// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary.h"

#include <QAbstractTableModel>

namespace sosh {

class ReturnGridModel;

/// The grid's totals row: one row with the columns of a ReturnGridModel. Sums of what the grid shows, rate of the sums;
/// units counted by what is confirmed. Says so when rows being entered are in the sums.
class GridFooterModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit GridFooterModel(const ReturnGridModel& grid, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void sum();
    QString text(int column) const;

    const ReturnGridModel& m_grid;
    Summary m_summary;
    StateCounts m_states; ///< of what is confirmed
};

} // namespace sosh
