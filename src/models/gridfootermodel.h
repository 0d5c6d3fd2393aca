// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/controltotal.h"
#include "core/summary.h"
#include "models/modelroles.h"

#include <QAbstractTableModel>

namespace sosh {

class ReturnGridModel;

/// A total that stands on paper and the grid's own.
struct TotalDifference
{
    Measure measure;
    qint64 paper = 0;
    qint64 grid = 0; ///< 0 also while nobody gives it
    QString reason; ///< that holds for this very difference; empty: none
    qint64 difference() const { return grid - paper; }
};

/// The grid's totals row, and below it what is left to the totals of a paper once they were given. Has the columns of a ReturnGridModel. Sums of what the grid shows, rate of the sums;
/// units counted by what is confirmed. Says so when rows being entered are in the sums.
class GridFooterModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit GridFooterModel(const ReturnGridModel& grid, QObject* parent = nullptr);

    void setPaperTotals(std::vector<ControlTotal> totals); ///< none: no second row
    const std::vector<ControlTotal>& paperTotals() const { return m_paper; }
    std::vector<TotalDifference> totals() const; ///< those that the paper gives
    std::vector<TotalDifference> differences() const; ///< without those that agree

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void sum();
    QString text(int column) const;
    QString difference(int column) const;
    QString toldOfDifference(int column) const;
    std::optional<TotalDifference> differenceAt(int column) const;
    Tone tone(int column) const;

    const ReturnGridModel& m_grid;
    Summary m_summary;
    StateCounts m_states; ///< of what is confirmed
    std::vector<ControlTotal> m_paper;
};

} // namespace sosh
