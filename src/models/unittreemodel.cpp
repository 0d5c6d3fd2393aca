// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unittreemodel.h"

#include "core/vietnamese.h"
#include "core/vinumber.h"
#include "models/rowtablemodel.h"

#include <QMimeData>

namespace sosh {
using namespace Qt::StringLiterals;

namespace {

const QString unitMimeType = u"application/x-sosinhhoat-unit"_s;

} // namespace

void UnitTreeModel::setUnits(
    std::vector<Unit> units, const Lookups& lookups, const UnitTreeExtras& extras)
{
    QHash<UnitId, UnitContact> contactOf;
    for (const UnitContact& contact : extras.contacts)
        contactOf.insert(contact.unit, contact);
    beginResetModel();
    std::stable_sort(units.begin(), units.end(),
        [](const Unit& a, const Unit& b) { return a.sortNo < b.sortNo; });
    m_nodes.clear();
    m_roots.clear();
    QHash<qint64, int> places;
    for (Unit& unit : units) {
        places.insert(unit.id.value(), static_cast<int>(m_nodes.size()));
        const QStringList searched =
            QStringList{unit.code, unit.name, unit.shortName} + extras.otherNames.value(unit.id);
        Node node;
        node.folded = vietnamese::fold(searched.join(u' '));
        node.muted =
            extras.mutedBefore.isValid() && unit.to.isValid() && unit.to < extras.mutedBefore;
        node.unit = std::move(unit);
        node.contact = contactOf.value(node.unit.id);
        node.kind = Lookups::label(lookups.unitKinds, node.unit.kind);
        node.sector = Lookups::label(lookups.sectors, node.unit.sector);
        m_nodes.push_back(std::move(node));
    }
    for (Node& node : m_nodes)
        node.parent = places.value(node.unit.parent.value(), -1);
    for (int place = 0; place < unitCount(); ++place) {
        Node& node = m_nodes[static_cast<std::size_t>(place)];
        if (leadsBack(place))
            node.parent = -1;
        std::vector<int>& siblings =
            node.parent < 0 ? m_roots : m_nodes[static_cast<std::size_t>(node.parent)].children;
        node.row = static_cast<int>(siblings.size());
        siblings.push_back(place);
    }
    endResetModel();
}

/// Whether the parents of a unit come back to it.
bool UnitTreeModel::leadsBack(int place) const
{
    int above = m_nodes.at(static_cast<std::size_t>(place)).parent;
    for (int steps = 0; above >= 0 && steps < unitCount(); ++steps) {
        if (above == place)
            return true;
        above = m_nodes.at(static_cast<std::size_t>(above)).parent;
    }
    return false;
}

const std::vector<int>& UnitTreeModel::childrenOf(const QModelIndex& parent) const
{
    return parent.isValid() ? nodeAt(parent).children : m_roots;
}

QModelIndex UnitTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(
        row, column, static_cast<quintptr>(childrenOf(parent).at(static_cast<std::size_t>(row))));
}

QModelIndex UnitTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || nodeAt(child).parent < 0)
        return {};
    const int place = nodeAt(child).parent;
    return createIndex(
        m_nodes.at(static_cast<std::size_t>(place)).row, 0, static_cast<quintptr>(place));
}

int UnitTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int UnitTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

Qt::ItemFlags UnitTreeModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags drop = m_reorderable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    if (!index.isValid())
        return drop;
    const Qt::ItemFlags drag = m_reorderable ? Qt::ItemIsDragEnabled : Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | drag | drop;
}

std::vector<UnitId> UnitTreeModel::unitsBelow(const QModelIndex& parent) const
{
    std::vector<UnitId> units;
    for (const int place : childrenOf(parent))
        units.push_back(m_nodes[static_cast<std::size_t>(place)].unit.id);
    return units;
}

QStringList UnitTreeModel::mimeTypes() const
{
    return {unitMimeType};
}

QMimeData* UnitTreeModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(unitMimeType, QByteArray::number(nodeAt(indexes.front()).unit.id.value()));
    return data;
}

int UnitTreeModel::placeIn(const QMimeData* data) const
{
    const UnitId dragged(data ? data->data(unitMimeType).toLongLong() : 0);
    for (int place = 0; place < unitCount(); ++place)
        if (m_nodes[static_cast<std::size_t>(place)].unit.id == dragged)
            return place;
    return -1;
}

bool UnitTreeModel::canDropMimeData(
    const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent) const
{
    const int place = m_reorderable && row >= 0 ? placeIn(data) : -1;
    if (place < 0)
        return false;
    // Only among its siblings: under another unit it comes by a decision, not by a drag.
    const int above = parent.isValid() ? static_cast<int>(parent.internalId()) : -1;
    return m_nodes[static_cast<std::size_t>(place)].parent == above;
}

bool UnitTreeModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent)
{
    if (canDropMimeData(data, action, row, column, parent))
        emit moveWanted(m_nodes[static_cast<std::size_t>(placeIn(data))].unit.id, row);
    return false;
}

QVariant UnitTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& node = nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return text(node, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() == HeadcountColumn ? rightCell : leftCell);
    case Qt::AccessibleTextRole: {
        const QString title = headerData(index.column(), Qt::Horizontal).toString();
        return QStringList{node.unit.name, title, text(node, index.column())}.join(u", "_s);
    }
    case IdRole:
        return node.unit.code;
    case SortRole:
        return sortValue(node, index.column());
    case ToneRole:
        return static_cast<int>(
            node.muted || index.column() == CodeColumn ? Tone::Muted : Tone::Plain);
    case FoldRole:
        return node.folded;
    default:
        return {};
    }
}

QVariant UnitTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == HeadcountColumn ? rightCell : leftCell);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Unit");
    case CodeColumn:
        return tr("Code");
    case KindColumn:
        return tr("Kind");
    case SectorColumn:
        return tr("Sector");
    case HeadcountColumn:
        return tr("Members");
    case FromColumn:
        return tr("Valid from");
    case ToColumn:
        return tr("Valid to");
    case ContactColumn:
        return tr("Contact");
    case PhoneColumn:
        return tr("Phone");
    case MemberColumn:
        return tr("In charge");
    default:
        return {};
    }
}

QString UnitTreeModel::text(const Node& node, int column)
{
    const Unit& unit = node.unit;
    switch (column) {
    case NameColumn:
        return unit.name;
    case CodeColumn:
        return unit.code;
    case KindColumn:
        return node.kind;
    case SectorColumn:
        return node.sector;
    case HeadcountColumn:
        return unit.headcount ? vinumber::count(*unit.headcount) : QString();
    case FromColumn:
        return unit.from.isValid() ? vinumber::date(unit.from) : QString();
    case ToColumn:
        return unit.to.isValid() ? vinumber::date(unit.to) : QString();
    case ContactColumn:
        return node.contact.contact;
    case PhoneColumn:
        return node.contact.phone;
    case MemberColumn:
        return node.contact.committeeMember;
    default:
        return {};
    }
}

QVariant UnitTreeModel::sortValue(const Node& node, int column)
{
    switch (column) {
    case HeadcountColumn:
        return node.unit.headcount ? QVariant(*node.unit.headcount) : QVariant();
    case FromColumn:
        return node.unit.from.isValid() ? QVariant(node.unit.from) : QVariant();
    case ToColumn:
        return node.unit.to.isValid() ? QVariant(node.unit.to) : QVariant();
    default:
        return vietnamese::sortKey(text(node, column));
    }
}

} // namespace sosh
