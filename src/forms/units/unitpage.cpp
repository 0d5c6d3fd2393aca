// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/unitpage.h"

#include "core/vinumber.h"
#include "forms/basic/dateedit.h"
#include "forms/basic/formdialog.h"
#include "forms/basic/tabledelegate.h"
#include "forms/basic/theme.h"
#include "forms/basic/widgets.h"
#include "forms/window/pageregistry.h"
#include "usecases/errortext.h"
#include "usecases/unitcontacts.h"

#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

UnitPage::UnitPage(Workspace& workspace)
    : Page(workspace, pageTitle(PageId::Units))
{
    m_contact = button(u"editContactButton"_s, tr("Contact…"), true);
    addToTitleLine(m_contact);
    m_search = named(new QLineEdit, u"unitSearchLineEdit"_s, tr("Search the units"));
    m_search->setPlaceholderText(tr("Search: name or code, accents are not needed"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(320);
    m_day = named(makeDateEdit(workspace.clock().today()), u"asOfDateEdit"_s, tr("As of"));
    QLabel* dayLabel = label(tr("As of"));
    dayLabel->setBuddy(m_day);
    m_count = named(label({}, u"muted"_s), u"unitCountLabel"_s, tr("Number of units"));
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(m_search);
    line->addSpacing(spacing::small);
    line->addWidget(dayLabel);
    line->addWidget(m_day);
    line->addSpacing(spacing::small);
    line->addWidget(m_count);
    line->addStretch();
    content()->addLayout(line);

    m_filter.setSourceModel(&m_model);
    m_tree = named(new QTreeView, u"unitTreeView"_s, tr("Units"));
    m_tree->setModel(&m_filter);
    m_tree->setItemDelegate(new TableDelegate(workspace.theme(), m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(UnitTreeModel::NameColumn, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {{UnitTreeModel::CodeColumn, 62},
        {UnitTreeModel::KindColumn, 126}, {UnitTreeModel::SectorColumn, 100},
        {UnitTreeModel::HeadcountColumn, 74}, {UnitTreeModel::ContactColumn, 130},
        {UnitTreeModel::PhoneColumn, 100}, {UnitTreeModel::MemberColumn, 120},
        {UnitTreeModel::FromColumn, 84}, {UnitTreeModel::ToColumn, 84}};
    // Who is asked by phone stands before the dates.
    for (const int column : {UnitTreeModel::FromColumn, UnitTreeModel::ToColumn})
        m_tree->header()->moveSection(
            m_tree->header()->visualIndex(column), UnitTreeModel::ColumnCount - 1);
    for (const auto& [column, width] : widths)
        m_tree->setColumnWidth(column, width);
    content()->addWidget(m_tree, 1);
    connect(m_search, &QLineEdit::textChanged, this, &UnitPage::filter);
    connect(m_day, &QDateEdit::dateChanged, this, &UnitPage::reload);
    connect(m_contact, &QPushButton::clicked, this, &UnitPage::editContact);
    connect(
        m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UnitPage::judge);
}

void UnitPage::reload()
{
    const auto lookups = RegisterOverview(session()).lookups();
    auto units = RegisterOverview(session()).units(m_day->date());
    const auto contacts = UnitContacts(session()).all();
    if (!lookups || !units || !contacts) {
        fail(!lookups ? lookups.error() : !units ? units.error() : contacts.error());
        return;
    }
    const QString kept = chosen().data(IdRole).toString();
    m_model.setUnits(*std::move(units), *lookups, *contacts);
    m_tree->expandAll();
    const QModelIndexList again = m_filter.match(
        m_filter.index(0, 0), IdRole, kept, 1, Qt::MatchExactly | Qt::MatchRecursive);
    if (!kept.isEmpty() && !again.isEmpty())
        m_tree->setCurrentIndex(again.front());
    say();
    judge();
}

QModelIndex UnitPage::chosen() const
{
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    return rows.size() == 1 ? m_filter.mapToSource(rows.front()) : QModelIndex();
}

void UnitPage::judge()
{
    QString why;
    if (session().isReadOnly())
        why = tr("The register is open for reading only.");
    else if (!chosen().isValid())
        why = tr("Select one unit in the list first.");
    m_contact->setEnabled(why.isEmpty());
    m_contact->setToolTip(why.isEmpty() ? tr("Whom this unit is reached through") : why);
}

void UnitPage::editContact()
{
    const Unit unit = m_model.unitAt(chosen());
    const auto contact = UnitContacts(session()).ofUnit(unit.code);
    if (!contact) {
        fail(contact.error());
        return;
    }
    auto* form = new FormDialog(u"contactDialog"_s, tr("Contact: %1").arg(unit.name), this);
    auto* person = form->addText(u"contactLineEdit"_s, tr("Reporting contact"), contact->contact,
        tr("Full name and position"));
    auto* phone = form->addText(u"phoneLineEdit"_s, tr("Phone"), contact->phone);
    auto* member = form->addText(u"committeeMemberLineEdit"_s, tr("Committee member in charge"),
        contact->committeeMember, tr("Reminders go through this person"));
    form->onSave<UnitContact>(
        [=] {
            return UnitContact{
                {}, FormDialog::text(person), FormDialog::text(phone), FormDialog::text(member)};
        },
        [this, code = unit.code](const UnitContact& made) {
            const Status set = UnitContacts(session()).set(code, made);
            return set ? QString() : ErrorText::sentence(set.error());
        });
    form->open();
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
    say();
}

void UnitPage::say()
{
    QString text =
        tr("%n unit(s) on %1", nullptr, m_model.unitCount()).arg(vinumber::date(m_day->date()));
    if (m_filter.rowCount() == 0)
        text += u". "_s + tr("None matches.");
    m_count->setText(text);
}

} // namespace sosh
