// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/followup/followupboard.h"

#include "core/vinumber.h"
#include "forms/basic/appsettings.h"
#include "forms/basic/savedviewmenu.h"
#include "forms/basic/tables.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/window/workspace.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QTreeView>

#include <algorithm>
#include <map>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

const QString listName = u"follow_up"_s;
const QString filterKey = u"filter"_s;
const QString groupingKey = u"grouping"_s;
const QString columnsKey = u"columns"_s;

using M = FollowUpModel;

struct ColumnWidth
{
    int column;
    int width;
    bool shown; ///< unless somebody chooses otherwise
};

/// How a unit stands and whom to call fit into a window 1366 pixels wide.
constexpr ColumnWidth columnWidths[] = {{M::UnitColumn, 206, true}, {M::StateColumn, 112, true},
    {M::DaysColumn, 130, true}, {M::RemindersColumn, 178, true}, {M::PromiseColumn, 136, true},
    {M::ContactColumn, 132, true}, {M::PhoneColumn, 96, true}, {M::MemberColumn, 116, true},
    {M::SinceColumn, 120, true}, {M::PlannedColumn, 132, true}, {M::DueColumn, 86, true},
    {M::FlagsColumn, 76, true}, {M::ParentColumn, 180, true}, {M::SectorColumn, 140, true},
    {M::CodeColumn, 70, false}};

void choose(QComboBox& box, const QString& data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

/// Neighbours become one range: a selection is as slow as it has ranges.
QItemSelection rangesOf(const QModelIndexList& rows)
{
    std::map<int, std::map<int, QModelIndex>>
        places; // by the row of the heading, then by the own one
    for (const QModelIndex& row : rows)
        places[row.parent().row()][row.row()] = row;
    QItemSelection ranges;
    for (const auto& [heading, units] : places) {
        QModelIndex from;
        QModelIndex until;
        for (const auto& [row, place] : units) {
            if (from.isValid() && row != until.row() + 1) {
                ranges.select(from, until);
                from = {};
            }
            if (!from.isValid())
                from = place;
            until = place;
        }
        ranges.select(from, until);
    }
    return ranges;
}

} // namespace

FollowUpBoard::FollowUpBoard(Workspace& workspace, SavedViewMenu* views, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(makeFilters(views));
    makeTree();
    layout->addWidget(m_tree, 1);
    recall();
    connect(m_search, &QLineEdit::textChanged, this, &FollowUpBoard::refilter);
    for (QComboBox* each : {m_filter, m_grouping})
        connect(each, &QComboBox::currentIndexChanged, this, [this] {
            remember();
            refilter();
        });
    const QHeaderView* head = m_tree->header();
    connect(head, &QHeaderView::sectionResized, this, &FollowUpBoard::remember);
    connect(head, &QHeaderView::sectionMoved, this, &FollowUpBoard::remember);
    connect(head, &QHeaderView::sortIndicatorChanged, this, &FollowUpBoard::remember);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &FollowUpBoard::selectionChanged);
}

QWidget* FollowUpBoard::makeFilters(SavedViewMenu* views)
{
    m_search = named(new QLineEdit, u"followUpSearchLineEdit"_s, tr("Search the board"));
    m_search->setPlaceholderText(tr("Search: unit, contact, phone, in charge"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(300);
    m_filter = named(new QComboBox, u"followUpFilterComboBox"_s, tr("Which units"));
    m_filter->setToolTip(tr("Which units"));
    for (const FollowUpFilter each : followUpFilters)
        m_filter->addItem(FollowUpGroups::name(each), followUpFilterName(each));
    m_grouping = named(new QComboBox, u"followUpGroupingComboBox"_s, tr("Group by"));
    m_grouping->setToolTip(tr("Group by"));
    for (const FollowUpGrouping each : followUpGroupings)
        m_grouping->addItem(FollowUpGroups::name(each), followUpGroupingName(each));
    for (QComboBox* box : {m_filter, m_grouping})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_count = named(label({}, u"muted"_s), u"followUpCountLabel"_s, tr("Number of units"));
    views->track(u"text"_s, m_search);
    views->track(filterKey, m_filter);
    views->track(groupingKey, m_grouping);
    QLabel* grouping = label(tr("Group by"));
    grouping->setBuddy(m_grouping);
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    line->addWidget(m_search, 1);
    line->addWidget(m_filter);
    line->addSpacing(spacing::small);
    line->addWidget(grouping);
    line->addWidget(m_grouping);
    line->addWidget(views);
    line->addSpacing(spacing::small);
    line->addWidget(m_count);
    line->addStretch();
    return holder;
}

void FollowUpBoard::makeTree()
{
    m_found.setSourceModel(&m_model);
    m_tree = named(new QTreeView, u"followUpTreeView"_s, tr("Units of the round"));
    m_tree->setModel(&m_found);
    dressTree(*m_tree, m_workspace.theme());
    m_tree->setSortingEnabled(true);
    m_tree->header()->setSortIndicatorClearable(true);
    m_tree->header()->setSortIndicator(-1, Qt::AscendingOrder);
    for (const ColumnWidth& each : columnWidths) {
        m_tree->setColumnWidth(each.column, each.width);
        m_tree->setColumnHidden(each.column, !each.shown);
    }
}

/// Columns are chosen in the context menu of the head.
void FollowUpBoard::fillColumnMenu()
{
    m_tree->header()->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (int column = FollowUpModel::UnitColumn + 1; column < FollowUpModel::ColumnCount;
         ++column) {
        auto* shown = new QAction(
            m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), m_tree);
        shown->setCheckable(true);
        shown->setChecked(!m_tree->isColumnHidden(column));
        connect(shown, &QAction::toggled, m_tree, [this, column](bool wanted) {
            m_tree->setColumnHidden(column, !wanted);
            remember();
        });
        m_tree->header()->addAction(shown);
    }
}

void FollowUpBoard::recall()
{
    const QVariantMap kept = m_workspace.settings().list(listName);
    choose(*m_filter, kept.value(filterKey).toString());
    choose(*m_grouping, kept.value(groupingKey).toString());
    const QByteArray columns = kept.value(columnsKey).toByteArray();
    if (!columns.isEmpty())
        m_tree->header()->restoreState(columns);
    fillColumnMenu();
}

void FollowUpBoard::remember() const
{
    m_workspace.settings().rememberList(listName,
        {{filterKey, m_filter->currentData()}, {groupingKey, m_grouping->currentData()},
            {columnsKey, m_tree->header()->saveState()}});
}

void FollowUpBoard::setBoard(const FollowUp& board, const Lookups& lookups)
{
    const QStringList kept = selectedCodes();
    m_model.setRows(board.rows, lookups);
    sayCounts();
    showAgain(kept);
}

void FollowUpBoard::sayCounts()
{
    for (int place = 0; place < m_filter->count(); ++place) {
        const auto filter =
            followUpFilterFrom(m_filter->itemData(place).toString()).value_or(FollowUpFilter::All);
        m_filter->setItemText(place,
            u"%1 (%2)"_s.arg(
                FollowUpGroups::name(filter), vinumber::count(countOf(m_model.rows(), filter))));
    }
}

void FollowUpBoard::refilter()
{
    showAgain(selectedCodes());
}

void FollowUpBoard::showAgain(const QStringList& codes)
{
    const auto grouping =
        followUpGroupingFrom(m_grouping->currentData().toString()).value_or(FollowUpGrouping::None);
    {
        const QSignalBlocker quiet(m_tree->selectionModel());
        m_model.setView(grouping,
            followUpFilterFrom(m_filter->currentData().toString()).value_or(FollowUpFilter::All));
        notePlaces();
        m_found.setNeedle(m_search->text());
    }
    m_tree->setRootIsDecorated(grouping != FollowUpGrouping::None);
    m_tree->expandAll();
    int shown = grouping == FollowUpGrouping::None ? m_found.rowCount() : 0;
    for (int row = 0; grouping != FollowUpGrouping::None && row < m_found.rowCount(); ++row) {
        m_tree->setFirstColumnSpanned(row, {}, true);
        shown += m_found.rowCount(m_found.index(row, 0));
    }
    m_count->setText(shown > 0 ? tr("%n unit(s)", nullptr, shown) : tr("None matches."));
    select(codes);
}

std::vector<const FollowUpRow*> FollowUpBoard::selected() const
{
    std::vector<const FollowUpRow*> units;
    QSet<const FollowUpRow*> known;
    const auto add = [&](const QModelIndex& index) {
        const FollowUpRow* unit = m_model.unitAt(m_found.mapToSource(index));
        if (!unit || known.contains(unit))
            return;
        known.insert(unit);
        units.push_back(unit);
    };
    for (const QModelIndex& index : m_tree->selectionModel()->selectedRows()) {
        add(index);
        for (int row = 0; row < m_found.rowCount(index); ++row) // what the search left of a group
            add(m_found.index(row, 0, index));
    }
    return units;
}

QStringList FollowUpBoard::selectedCodes() const
{
    QStringList codes;
    for (const FollowUpRow* unit : selected())
        codes += unit->entry.code;
    return codes;
}

void FollowUpBoard::notePlaces()
{
    m_places.clear();
    const auto note = [this](const QModelIndex& parent) {
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex place = m_model.index(row, 0, parent);
            if (const FollowUpRow* unit = m_model.unitAt(place))
                m_places.insert(unit->entry.code, place);
        }
    };
    note({});
    for (int row = 0; row < m_model.rowCount(); ++row)
        note(m_model.index(row, 0));
}

QModelIndex FollowUpBoard::shown(const QString& code) const
{
    return m_found.mapFromSource(m_places.value(code));
}

/// The first one when none of them is shown, so that there is something to act on.
void FollowUpBoard::select(const QStringList& codes)
{
    QModelIndexList wanted;
    for (const QString& code : codes)
        if (const QModelIndex place = shown(code); place.isValid())
            wanted += place;
    if (wanted.isEmpty()) {
        const QModelIndex first = m_found.index(0, 0);
        wanted += m_found.rowCount(first) > 0 ? m_found.index(0, 0, first) : first;
    }
    QItemSelectionModel& selection = *m_tree->selectionModel();
    selection.setCurrentIndex(wanted.front(), QItemSelectionModel::NoUpdate);
    selection.select(
        rangesOf(wanted), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    emit selectionChanged();
}

void FollowUpBoard::showUnit(const QString& code)
{
    if (!shown(code).isValid())
        m_search->clear();
    if (!shown(code).isValid())
        m_filter->setCurrentIndex(0);
    select({code});
    m_tree->scrollTo(m_tree->currentIndex());
    m_tree->setFocus();
}

void FollowUpBoard::searchFor(const QString& text)
{
    m_search->setText(text);
    m_search->setFocus();
}

} // namespace sosh
