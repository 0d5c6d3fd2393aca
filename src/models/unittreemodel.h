// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookups.h"
#include "core/unit.h"
#include "core/unitcontact.h"
#include "models/modelroles.h"

#include <QAbstractItemModel>
#include <QHash>

#include <vector>

namespace sosh {

/// What the tree tells of units beside what they are on the day.
struct UnitTreeExtras
{
    std::vector<UnitContact> contacts;
    QHash<UnitId, QStringList> otherNames; ///< found by searching, not shown
    QDate mutedBefore; ///< units whose last day lies before it are muted; invalid: none
};

/// The units of a day as a tree. A flat vector with parent places; an index holds a place, never a pointer.
/// A unit whose parent is not among the units stands at the root, and so does the first of a ring of parents.
class UnitTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        CodeColumn,
        KindColumn,
        SectorColumn,
        HeadcountColumn,
        FromColumn,
        ToColumn,
        ContactColumn,
        PhoneColumn,
        MemberColumn, ///< committee member in charge
        ColumnCount
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setUnits(
        std::vector<Unit> units, const Lookups& lookups, const UnitTreeExtras& extras = {});
    const Unit& unitAt(const QModelIndex& index) const { return nodeAt(index).unit; }
    int unitCount() const { return static_cast<int>(m_nodes.size()); }
    /// Units below the parent in the order of their rows; the roots for an invalid index.
    std::vector<UnitId> unitsBelow(const QModelIndex& parent) const;
    void setReorderable(bool reorderable) { m_reorderable = reorderable; }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) const override;
    /// Never moves anything itself: says that it is wanted.
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) override;

signals:
    /// A unit was dropped before the row of its siblings; behind all of them when there is no such row.
    void moveWanted(sosh::UnitId unit, int row);

private:
    struct Node
    {
        Unit unit;
        QString kind; ///< in words
        QString sector; ///< in words
        UnitContact contact;
        QString folded;
        bool muted = false;
        int parent = -1;
        int row = 0;
        std::vector<int> children;
    };
    bool leadsBack(int place) const;
    const std::vector<int>& childrenOf(const QModelIndex& parent) const;
    const Node& nodeAt(const QModelIndex& index) const
    {
        return m_nodes.at(static_cast<std::size_t>(index.internalId()));
    }
    static QString text(const Node& node, int column);
    static QVariant sortValue(const Node& node, int column);

    int placeIn(const QMimeData* data) const; ///< of the one dragged unit; -1: none of ours

    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
    bool m_reorderable = false;
};

} // namespace sosh
