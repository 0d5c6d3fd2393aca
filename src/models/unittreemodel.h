// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookups.h"
#include "core/unit.h"
#include "core/unitcontact.h"
#include "models/modelroles.h"

#include <QAbstractItemModel>

#include <vector>

namespace sosh {

/// The units of a day as a tree. A flat vector with parent places; an index holds a place, never a pointer.
/// A unit whose parent is not among the units stands at the root.
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

    void setUnits(std::vector<Unit> units, const Lookups& lookups,
        const std::vector<UnitContact>& contacts = {});
    const Unit& unitAt(const QModelIndex& index) const { return nodeAt(index).unit; }
    int unitCount() const { return static_cast<int>(m_nodes.size()); }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Node
    {
        Unit unit;
        QString kind; ///< in words
        QString sector; ///< in words
        UnitContact contact;
        QString folded;
        int parent = -1;
        int row = 0;
        std::vector<int> children;
    };
    const std::vector<int>& childrenOf(const QModelIndex& parent) const;
    const Node& nodeAt(const QModelIndex& index) const
    {
        return m_nodes.at(static_cast<std::size_t>(index.internalId()));
    }
    static QString text(const Node& node, int column);
    static QVariant sortValue(const Node& node, int column);

    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
};

} // namespace sosh
