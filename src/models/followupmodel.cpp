// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/followupmodel.h"

#include "core/vietnamese.h"
#include "models/followuptext.h"
#include "models/rowstate.h"
#include "models/rowtablemodel.h"

#include <QFont>

#include <numeric>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

constexpr quintptr topLevel =
    0; ///< of the id of an index; below a heading it is the group counted from 1

RowState stateOf(const FollowUpRow& row)
{
    return rowStateOf(row.state, row.hasDraft);
}

QVariant dayKey(QDate day)
{
    return day.isValid() ? QVariant(day) : QVariant();
}

} // namespace

FollowUpModel::FollowUpModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_columns(makeColumns())
{
}

std::vector<FollowUpModel::ColumnText> FollowUpModel::makeColumns() const
{
    using Row = FollowUpRow;
    const auto muted = [](const Row&) { return Tone::Muted; };
    const auto state = [](const Row& row) {
        return u"%1 %2"_s.arg(RowStateText::sign(stateOf(row)), RowStateText::name(stateOf(row)));
    };
    const auto count = [](const Row& row) {
        const auto times = static_cast<int>(row.urging().size());
        return times == 0 ? QVariant() : QVariant(times);
    };
    return {
        {tr("Unit"), [](const Row& row) { return row.entry.name; }, nullptr, nullptr},
        {tr("State"), state,
            [](const Row& row) { return QVariant(static_cast<int>(stateOf(row))); },
            [](const Row& row) { return RowStateText::tone(stateOf(row)); }},
        {tr("Deadline"), &FollowUpText::days,
            [](const Row& row) { return QVariant(FollowUpGroups::urgency(row)); },
            &FollowUpText::tone},
        {tr("Reminders"), &FollowUpText::reminders, count, nullptr},
        {tr("Promised for"), &FollowUpText::promise,
            [](const Row& row) { return dayKey(row.promised); },
            [](const Row& row) { return row.promiseBroken ? Tone::Error : Tone::Plain; }},
        {tr("Contact"), [](const Row& row) { return row.contact.contact; }, nullptr, nullptr},
        {tr("Phone"), [](const Row& row) { return row.contact.phone; }, nullptr, nullptr},
        {tr("In charge"), [](const Row& row) { return row.contact.committeeMember; }, nullptr,
            nullptr},
        {tr("Came since"),
            [](const Row& row) {
                return row.cameSince ? FollowUpText::day(row.receivedOn) : QString();
            },
            [](const Row& row) { return row.cameSince ? dayKey(row.receivedOn) : QVariant(); },
            [](const Row&) { return Tone::Reported; }},
        {tr("Planned day"), &FollowUpText::planned,
            [](const Row& row) { return dayKey(row.entry.plannedDay); },
            [](const Row& row) { return row.plannedPassed ? Tone::Draft : Tone::Plain; }},
        {tr("Due day"), [](const Row& row) { return FollowUpText::day(row.due); },
            [](const Row& row) { return dayKey(row.due); }, nullptr},
        {tr("Marks"), &FollowUpText::flags,
            [](const Row& row) { return QVariant(static_cast<int>(row.flags.size())); },
            [](const Row&) { return Tone::Draft; }},
        {tr("Superior"), [](const Row& row) { return row.entry.parentName; }, nullptr, muted},
        {tr("Sector"),
            [this](const Row& row) { return Lookups::label(m_lookups.sectors, row.entry.sector); },
            nullptr, muted},
        {tr("Code"), [](const Row& row) { return row.entry.code; }, nullptr, muted},
    };
}

void FollowUpModel::setRows(std::vector<FollowUpRow> rows, const Lookups& lookups)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_lookups = lookups;
    regroup();
    endResetModel();
}

void FollowUpModel::setView(FollowUpGrouping grouping, FollowUpFilter filter)
{
    beginResetModel();
    m_grouping = grouping;
    m_filter = filter;
    regroup();
    endResetModel();
}

void FollowUpModel::regroup()
{
    m_groups = FollowUpGroups::of(m_rows, m_grouping, m_filter, m_lookups);
}

const FollowUpModel::ColumnText& FollowUpModel::columnAt(int column) const
{
    return m_columns.at(static_cast<std::size_t>(column));
}

bool FollowUpModel::isHeading(const QModelIndex& index) const
{
    return index.isValid() && isGrouped() && index.internalId() == topLevel;
}

const FollowUpRow* FollowUpModel::unitAt(const QModelIndex& index) const
{
    if (!index.isValid() || isHeading(index))
        return nullptr;
    const std::size_t group = isGrouped() ? static_cast<std::size_t>(index.internalId()) - 1 : 0;
    const int place = m_groups.at(group).rows.at(static_cast<std::size_t>(index.row()));
    return &m_rows.at(static_cast<std::size_t>(place));
}

std::vector<const FollowUpRow*> FollowUpModel::unitsOf(const QModelIndex& index) const
{
    if (const FollowUpRow* unit = unitAt(index))
        return {unit};
    std::vector<const FollowUpRow*> units;
    if (isHeading(index))
        for (const int place : m_groups.at(static_cast<std::size_t>(index.row())).rows)
            units.push_back(&m_rows.at(static_cast<std::size_t>(place)));
    return units;
}

int FollowUpModel::shownUnits() const
{
    return std::accumulate(
        m_groups.begin(), m_groups.end(), 0, [](int sum, const FollowUpGroup& group) {
            return sum + static_cast<int>(group.rows.size());
        });
}

QModelIndex FollowUpModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(
        row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : topLevel);
}

QModelIndex FollowUpModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, topLevel);
}

int FollowUpModel::rowCount(const QModelIndex& parent) const
{
    if (m_groups.empty() || parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return static_cast<int>(isGrouped() ? m_groups.size() : m_groups.front().rows.size());
    return isHeading(parent)
        ? static_cast<int>(m_groups.at(static_cast<std::size_t>(parent.row())).rows.size())
        : 0;
}

int FollowUpModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant FollowUpModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(leftCell);
    if (const FollowUpRow* unit = unitAt(index))
        return unitData(*unit, index.column(), role);
    return headingData(index.row(), index.column(), role);
}

QVariant FollowUpModel::headingData(int group, int column, int role) const
{
    const QString heading = FollowUpGroups::heading(m_groups.at(static_cast<std::size_t>(group)));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return column == UnitColumn ? heading : QString();
    case Qt::AccessibleTextRole:
        return heading;
    case Qt::FontRole: {
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    case SortRole:
        return group;
    case ToneRole:
        return static_cast<int>(Tone::Plain);
    case FoldRole: // a heading is shown for its units alone
        return QString();
    default:
        return {};
    }
}

QVariant FollowUpModel::unitData(const FollowUpRow& row, int column, int role) const
{
    const ColumnText& shown = columnAt(column);
    switch (role) {
    case Qt::DisplayRole:
        return shown.text(row);
    case Qt::ToolTipRole:
        return column == FlagsColumn ? FollowUpText::flagTexts(row) : shown.text(row);
    case Qt::AccessibleTextRole:
        return QStringList{row.entry.name, shown.title, shown.text(row)}.join(u", "_s);
    case IdRole:
        return row.entry.code;
    case SortRole:
        return shown.key ? shown.key(row) : QVariant(vietnamese::sortKey(shown.text(row)));
    case ToneRole:
        return static_cast<int>(shown.tone ? shown.tone(row) : Tone::Plain);
    case StateRole:
        return static_cast<int>(stateOf(row));
    case FoldRole:
        return folded(row);
    default:
        return {};
    }
}

QString FollowUpModel::folded(const FollowUpRow& row) const
{
    QStringList texts{row.entry.shortName};
    for (const ColumnText& column : m_columns)
        texts += column.text(row);
    return vietnamese::fold(texts.join(u' '));
}

QVariant FollowUpModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return columnAt(section).title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(leftCell);
    return {};
}

} // namespace sosh
