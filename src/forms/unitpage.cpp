// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/unitpage.h"

#include "core/vinumber.h"
#include "forms/dateedit.h"
#include "forms/pageregistry.h"
#include "forms/tabledelegate.h"
#include "forms/theme.h"
#include "forms/widgets.h"

#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

UnitPage::UnitPage(Workspace& workspace)
    : Page(workspace, pageTitle(PageId::Units))
{
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
    const std::pair<int, int> widths[] = {{UnitTreeModel::CodeColumn, 70},
        {UnitTreeModel::KindColumn, 190}, {UnitTreeModel::SectorColumn, 110},
        {UnitTreeModel::HeadcountColumn, 90}, {UnitTreeModel::FromColumn, 150},
        {UnitTreeModel::ToColumn, 84}};
    for (const auto& [column, width] : widths)
        m_tree->setColumnWidth(column, width);
    content()->addWidget(m_tree, 1);
    connect(m_search, &QLineEdit::textChanged, this, &UnitPage::filter);
    connect(m_day, &QDateEdit::dateChanged, this, &UnitPage::reload);
}

void UnitPage::reload()
{
    const auto lookups = RegisterOverview(session()).lookups();
    auto units = RegisterOverview(session()).units(m_day->date());
    if (!lookups || !units) {
        fail(lookups ? units.error() : lookups.error());
        return;
    }
    m_model.setUnits(*std::move(units), *lookups);
    m_tree->expandAll();
    say();
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
