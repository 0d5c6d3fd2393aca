// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/unitpicks.h"

#include "core/unitchange.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/units/unitbox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace sosh {
using namespace Qt::StringLiterals;

UnitPicks::UnitPicks(const QString& name, const QString& title, QWidget* parent)
    : QWidget(parent)
{
    m_list = named(new QListWidget, name + u"ListWidget"_s, title);
    looking(m_list, u"list"_s);
    m_list->setFixedHeight(92);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_more = named(new UnitBox, name + u"MoreComboBox"_s, tr("One more unit: %1").arg(title));
    m_remove = button(name + u"RemoveButton"_s, tr("Take out"));
    QLabel* head = label(title);
    head->setBuddy(m_list);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(m_more, 1);
    line->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(head);
    layout->addWidget(m_list);
    layout->addLayout(line);
    connect(m_more, &UnitBox::chosen, this, &UnitPicks::add);
    connect(m_remove, &QPushButton::clicked, this, &UnitPicks::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &UnitPicks::refresh);
    refresh();
}

void UnitPicks::setUnits(const UnitLedger& ledger, QDate day)
{
    m_more->setUnits(ledger, day, tr("Add a unit: name or code"));
    for (const UnitId unit : m_picked)
        m_names.insert(unit, unitLabel(ledger, unit, day));
    for (int i = 0; i < m_more->count(); ++i)
        m_names.insert(UnitId(m_more->itemData(i).toLongLong()), m_more->itemText(i));
    setPicked(m_picked);
}

void UnitPicks::setPicked(const std::vector<UnitId>& units)
{
    m_picked = units;
    m_list->clear();
    for (const UnitId unit : m_picked) {
        auto* item = new QListWidgetItem(m_names.value(unit), m_list);
        item->setToolTip(item->text());
    }
    refresh();
}

void UnitPicks::add()
{
    const UnitId unit = m_more->unit();
    if (!unit.isValid())
        return;
    if (std::find(m_picked.begin(), m_picked.end(), unit) == m_picked.end()) {
        std::vector<UnitId> more = m_picked;
        more.push_back(unit);
        setPicked(more);
        emit changed();
    }
    m_more->setUnit({});
    m_more->setEditText({});
}

void UnitPicks::removeSelected()
{
    if (m_list->currentRow() < 0)
        return;
    std::vector<UnitId> fewer = m_picked;
    fewer.erase(fewer.begin() + m_list->currentRow());
    setPicked(fewer);
    emit changed();
}

void UnitPicks::refresh()
{
    const bool any = !m_list->selectedItems().isEmpty();
    m_remove->setEnabled(any);
    m_remove->setToolTip(any ? QString() : tr("Select a unit in the list first."));
}

} // namespace sosh
