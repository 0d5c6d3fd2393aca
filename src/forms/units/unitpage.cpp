// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/unitpage.h"

#include "core/vinumber.h"
#include "forms/basic/dayedit.h"
#include "forms/basic/savedviewmenu.h"
#include "forms/basic/tables.h"
#include "forms/basic/theme.h"
#include "forms/basic/widgets.h"
#include "forms/units/unitactions.h"
#include "forms/units/unitdetails.h"
#include "forms/window/pageregistry.h"
#include "usecases/unitcontacts.h"
#include "usecases/unitkeeping.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

struct ColumnWidth
{
    int column;
    int width;
    bool shown; ///< unless somebody chooses otherwise; the panel at the side tells the rest
};

constexpr ColumnWidth columnWidths[] = {{UnitTreeModel::CodeColumn, 56, true},
    {UnitTreeModel::KindColumn, 96, true}, {UnitTreeModel::SectorColumn, 98, true},
    {UnitTreeModel::HeadcountColumn, 74, true}, {UnitTreeModel::ContactColumn, 130, false},
    {UnitTreeModel::PhoneColumn, 100, false}, {UnitTreeModel::MemberColumn, 120, false},
    {UnitTreeModel::FromColumn, 84, false}, {UnitTreeModel::ToColumn, 84, false}};

/// What a unit is called besides, and what it was called once.
QStringList otherNamesOf(const UnitHistory& unit)
{
    QStringList names = unit.aliases;
    for (const NameRecord& record : unit.names)
        names << record.name << record.shortName;
    names.removeDuplicates();
    return names;
}

} // namespace

UnitPage::UnitPage(Workspace& workspace)
    : Page(workspace, pageTitle(PageId::Units))
{
    m_view.day = workspace.clock().today();
    m_actions = new UnitActions(workspace, m_view, *this);
    addToTitleLine(m_actions->makeButton(UnitActions::NearNames, u"nearNamesButton"_s));
    addToTitleLine(m_actions->makeButton(UnitActions::Import, u"importUnitsButton"_s));
    addToTitleLine(m_actions->makeButton(UnitActions::Add, u"addUnitButton"_s, true));
    content()->addWidget(makeLine());
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeTree());
    splitter->addWidget(makeDetails());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({740, 380});
    content()->addWidget(splitter, 1);
    makeActions();
}

QWidget* UnitPage::makeLine()
{
    m_search = named(new QLineEdit, u"unitSearchLineEdit"_s, tr("Search the units"));
    m_search->setPlaceholderText(tr("Search: name or code, accents are not needed"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(140);
    m_search->setMaximumWidth(320);
    m_day = named(new DayEdit(workspace().clock().today()), u"asOfLineEdit"_s, tr("As of"));
    m_ended = named(new QCheckBox(tr("Also those that ended")), u"endedUnitsCheckBox"_s,
        tr("Also those that ended"));
    m_ended->setToolTip(tr("Units that ended before the day, as they were last"));
    m_count = named(paragraph({}, u"muted"_s), u"unitCountLabel"_s, tr("Number of units"));
    QLabel* dayLabel = label(tr("As of"));
    dayLabel->setBuddy(m_day);
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    line->addWidget(m_search, 1);
    line->addSpacing(spacing::small);
    line->addWidget(dayLabel);
    line->addWidget(m_day);
    line->addSpacing(spacing::small);
    line->addWidget(m_ended);
    SavedViewMenu* views = makeSavedViews(u"units"_s);
    views->track(u"text"_s, m_search);
    views->track(u"ended"_s, m_ended);
    line->addWidget(views);
    line->addSpacing(spacing::small);
    line->addWidget(m_count, 1);
    connect(m_search, &QLineEdit::textChanged, this, &UnitPage::filter);
    connect(m_day, &DayEdit::dayChanged, this, &UnitPage::fill);
    connect(m_day, &DayEdit::mistakeChanged, this, [this](const QString& sentence) {
        if (sentence.isEmpty())
            message().clear();
        else
            message().show(InlineMessage::Kind::Warning, sentence);
    });
    connect(m_ended, &QCheckBox::toggled, this, &UnitPage::fill);
    return holder;
}

QWidget* UnitPage::makeTree()
{
    m_filter.setSourceModel(&m_model);
    m_tree = named(new QTreeView, u"unitTreeView"_s, tr("Units"));
    m_tree->setModel(&m_filter);
    dressTree(*m_tree, workspace().theme());
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setDropIndicatorShown(true);
    QHeaderView* head = m_tree->header();
    head->setSectionResizeMode(UnitTreeModel::NameColumn, QHeaderView::Stretch);
    // Who is asked by phone stands before the dates.
    for (const int column : {UnitTreeModel::FromColumn, UnitTreeModel::ToColumn})
        head->moveSection(head->visualIndex(column), UnitTreeModel::ColumnCount - 1);
    for (const ColumnWidth& each : columnWidths) {
        m_tree->setColumnWidth(each.column, each.width);
        m_tree->setColumnHidden(each.column, !each.shown);
    }
    fillColumnMenu();
    connect(
        m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UnitPage::judge);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &UnitPage::judge);
    connect(
        &m_model, &UnitTreeModel::moveWanted, this,
        [this](UnitId unit, int row) {
            const QModelIndexList rows = chosenRows();
            if (!rows.isEmpty())
                m_actions->place(unit, m_model.unitsBelow(rows.front().parent()), row);
        },
        Qt::QueuedConnection); // the drag is over by then, and the tree may be filled anew
    return m_tree;
}

/// Columns are chosen in the context menu of the head.
void UnitPage::fillColumnMenu()
{
    m_tree->header()->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const ColumnWidth& each : columnWidths) {
        auto* shown = new QAction(
            m_model.headerData(each.column, Qt::Horizontal, Qt::DisplayRole).toString(), m_tree);
        shown->setCheckable(true);
        shown->setChecked(each.shown);
        connect(shown, &QAction::toggled, m_tree, [this, column = each.column](bool wanted) {
            m_tree->setColumnHidden(column, !wanted);
        });
        m_tree->header()->addAction(shown);
    }
}

QWidget* UnitPage::makeDetails()
{
    m_details = new UnitDetails;
    m_details->setMinimumWidth(340);
    auto* more = button(u"moreUnitActionsButton"_s, tr("More"));
    auto* menu = new QMenu(more);
    menu->setToolTipsVisible(true);
    for (const UnitActions::Which which : {UnitActions::OtherNames, UnitActions::Headcount,
             UnitActions::History, UnitActions::Up, UnitActions::Down})
        menu->addAction(m_actions->action(which));
    more->setMenu(menu);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(m_actions->makeButton(UnitActions::Change, u"changeUnitButton"_s));
    line->addWidget(m_actions->makeButton(UnitActions::Correct, u"correctUnitButton"_s));
    line->addWidget(m_actions->makeButton(UnitActions::Contact, u"editContactButton"_s));
    line->addWidget(more);
    line->addStretch();
    m_details->buttonPlace()->addLayout(line);
    connect(m_details, &UnitDetails::unitWanted, this, &UnitPage::goTo);
    return m_details;
}

/// The context menu has all of it.
void UnitPage::makeActions()
{
    for (int which = 0; which < UnitActions::Count; ++which)
        m_tree->addAction(m_actions->action(static_cast<UnitActions::Which>(which)));
    connect(m_actions, &UnitActions::unitWanted, this, &UnitPage::goTo);
    connect(m_actions, &UnitActions::failed, this, &UnitPage::fail);
    connect(m_actions, &UnitActions::done, this,
        [this](const QString& text) { message().show(InlineMessage::Kind::Done, text); });
}

Status UnitPage::read()
{
    auto ledger = UnitKeeping(session()).ledger();
    if (!ledger)
        return ledger.error();
    auto lookups = RegisterOverview(session()).lookups();
    if (!lookups)
        return lookups.error();
    const auto contacts = UnitContacts(session()).all();
    if (!contacts)
        return contacts.error();
    m_view.ledger = *std::move(ledger);
    m_view.lookups = *std::move(lookups);
    m_view.contacts.clear();
    for (const UnitContact& contact : *contacts)
        m_view.contacts.insert(contact.unit, contact);
    return Done{};
}

void UnitPage::reload()
{
    if (const Status done = read(); done)
        fill();
    else
        fail(done.error());
}

void UnitPage::fill()
{
    m_view.day = m_day->lastDay();
    const QString kept = m_tree->currentIndex().data(IdRole).toString();
    std::vector<Unit> units = m_view.ledger.validOn(m_view.day);
    UnitTreeExtras extras;
    extras.mutedBefore = workspace().clock().today();
    for (const UnitContact& contact : std::as_const(m_view.contacts))
        extras.contacts.push_back(contact);
    for (const UnitHistory& unit : m_view.ledger.units()) {
        extras.otherNames.insert(unit.id, otherNamesOf(unit));
        if (m_ended->isChecked() && unit.life.to.isValid() && unit.life.to < m_view.day)
            if (auto last = m_view.ledger.unitOn(unit.id, unit.life.to))
                units.push_back(*std::move(last));
    }
    m_model.setReorderable(workspace().whyNotWritable().isEmpty());
    m_model.setUnits(std::move(units), m_view.lookups, extras);
    m_tree->expandAll();
    m_tree->setColumnHidden(UnitTreeModel::ToColumn, !m_ended->isChecked());
    const QModelIndexList again = m_filter.match(
        m_filter.index(0, 0), IdRole, kept, 1, Qt::MatchExactly | Qt::MatchRecursive);
    standOn(!kept.isEmpty() && !again.isEmpty() ? again.front() : m_filter.index(0, 0));
    say();
    judge();
}

/// Says the selection outright: the view would ask the keys that are held, and Ctrl is when an act is undone.
void UnitPage::standOn(const QModelIndex& index)
{
    m_tree->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QModelIndexList UnitPage::chosenRows() const
{
    QModelIndexList rows;
    for (const QModelIndex& row : m_tree->selectionModel()->selectedRows())
        rows += m_filter.mapToSource(row);
    return rows;
}

UnitId UnitPage::current() const
{
    const QModelIndexList rows = chosenRows();
    if (rows.isEmpty())
        return {};
    const QModelIndex here = m_filter.mapToSource(m_tree->currentIndex());
    return m_model.unitAt(rows.contains(here.siblingAtColumn(0)) ? here : rows.front()).id;
}

void UnitPage::judge()
{
    const QModelIndexList rows = chosenRows();
    std::vector<UnitId> units;
    for (const QModelIndex& row : rows)
        units.push_back(m_model.unitAt(row).id);
    m_actions->setChosen(units,
        rows.size() == 1 ? m_model.unitsBelow(rows.front().parent()) : std::vector<UnitId>());
    if (current().isValid())
        m_details->showUnit(m_view, current());
    else
        m_details->showNothing(m_model.unitCount() == 0
                ? tr("No unit yet. Add the first one, or import a list.")
                : tr("Select a unit in the list: everything known about it will stand here."));
}

/// To the unit, though it be hidden by the search or have ended.
void UnitPage::goTo(const QString& code)
{
    const UnitHistory* unit = m_view.ledger.byCode(code);
    if (!unit)
        return;
    const auto find = [&] {
        return m_filter.match(
            m_filter.index(0, 0), IdRole, code, 1, Qt::MatchExactly | Qt::MatchRecursive);
    };
    if (find().isEmpty())
        m_search->clear();
    if (find().isEmpty() && unit->life.from.isValid() && unit->life.from > m_view.day)
        m_day->setDay(unit->life.from);
    if (find().isEmpty())
        m_ended->setChecked(true);
    const QModelIndexList found = find();
    if (found.isEmpty())
        return;
    standOn(found.front());
    m_tree->scrollTo(found.front());
    m_tree->setFocus();
}

void UnitPage::searchFor(const QString& text)
{
    m_search->setText(text);
    m_search->setFocus();
}

void UnitPage::filter()
{
    m_filter.setNeedle(m_search->text());
    m_tree->expandAll();
    if (!m_tree->currentIndex().isValid() && m_filter.rowCount() > 0)
        standOn(m_filter.index(0, 0));
    say();
    judge();
}

void UnitPage::say()
{
    const auto living = static_cast<int>(m_view.ledger.validOn(m_view.day).size());
    QString text = tr("%n unit(s) on %1", nullptr, living).arg(vinumber::date(m_view.day));
    if (m_model.unitCount() > living)
        text += u", "_s + tr("%n ended", nullptr, m_model.unitCount() - living);
    if (m_filter.rowCount() == 0 && m_model.unitCount() > 0)
        text += u". "_s + tr("None matches.");
    m_count->setText(text);
}

} // namespace sosh
