// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roundsheet.h"
#include "models/modelroles.h"

#include <QAbstractTableModel>

namespace sosh {

/// A round as a grid: rows are the roster's units, columns the round's measures. Reads a RoundSheet, changes nothing.
/// Absent figures are empty cells, never zeros.
class ReturnGridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NumberColumn,
        UnitColumn,
        StateColumn,
        FirstMeasureColumn
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(RoundSheet sheet);
    const RoundSheet& sheet() const { return m_sheet; }
    int rateColumn() const
    {
        return FirstMeasureColumn + static_cast<int>(m_sheet.measures.size());
    }
    int noteColumn() const { return rateColumn() + 1; }
    bool isMeasureColumn(int column) const
    {
        return column >= FirstMeasureColumn && column < rateColumn();
    }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString text(const RoundSheet::Row& row, int column) const;
    QVariant rawValue(const RoundSheet::Row& row, int column) const;
    QString note(const RoundSheet::Row& row) const;
    QString title(int column) const;
    QString spokenTitle(int column) const;
    Tone tone(const RoundSheet::Row& row, int column) const;

    RoundSheet m_sheet;
};

Qt::Alignment gridAlignment(const ReturnGridModel& grid, int column);

} // namespace sosh
