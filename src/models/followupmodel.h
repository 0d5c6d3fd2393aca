// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookups.h"
#include "models/followupgroups.h"
#include "models/modelroles.h"

#include <QAbstractItemModel>

#include <functional>
#include <vector>

namespace sosh {

/// The board of a round: a row a unit, below the headings of its groups when there are any.
class FollowUpModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        UnitColumn,
        StateColumn,
        DaysColumn,
        RemindersColumn,
        PromiseColumn,
        ContactColumn,
        PhoneColumn,
        MemberColumn,
        SinceColumn,
        PlannedColumn,
        DueColumn,
        FlagsColumn,
        ParentColumn,
        SectorColumn,
        CodeColumn,
        ColumnCount
    };

    explicit FollowUpModel(QObject* parent = nullptr);

    void setRows(std::vector<FollowUpRow> rows, const Lookups& lookups);
    void setView(FollowUpGrouping grouping, FollowUpFilter filter);
    const std::vector<FollowUpRow>& rows() const { return m_rows; }
    /// Null for a heading.
    const FollowUpRow* unitAt(const QModelIndex& index) const;
    bool isHeading(const QModelIndex& index) const;
    /// The unit itself, or all units shown below a heading.
    std::vector<const FollowUpRow*> unitsOf(const QModelIndex& index) const;
    int shownUnits() const; ///< that pass the filter

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct ColumnText
    {
        QString title;
        std::function<QString(const FollowUpRow&)> text;
        std::function<QVariant(const FollowUpRow&)> key; ///< to sort by; none: the text
        std::function<Tone(const FollowUpRow&)> tone; ///< none: plain
    };

    std::vector<ColumnText> makeColumns() const;
    void regroup();
    bool isGrouped() const { return m_grouping != FollowUpGrouping::None; }
    const ColumnText& columnAt(int column) const;
    QVariant headingData(int group, int column, int role) const;
    QVariant unitData(const FollowUpRow& row, int column, int role) const;
    QString folded(const FollowUpRow& row) const;

    std::vector<ColumnText> m_columns;
    std::vector<FollowUpRow> m_rows;
    std::vector<FollowUpGroup> m_groups;
    Lookups m_lookups;
    FollowUpGrouping m_grouping = FollowUpGrouping::None;
    FollowUpFilter m_filter = FollowUpFilter::All;
};

} // namespace sosh
