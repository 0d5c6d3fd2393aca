// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/childrenplaces.h"

#include "core/unitchange.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/units/formparts.h"
#include "forms/units/unitbox.h"

#include <QGridLayout>
#include <QLabel>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

/// More are placed together, or one by one afterwards: a form of hundreds of fields helps nobody.
constexpr std::size_t mostRows = 40;

} // namespace

ChildrenPlaces::ChildrenPlaces(QWidget* parent)
    : QWidget(parent)
{
    m_head = label({}, u"section"_s);
    m_all = named(new UnitBox, u"childrenAllComboBox"_s, tr("All go to"));
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(spacing::small);
    m_grid->setVerticalSpacing(spacing::tiny);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_head);
    layout->addWidget(labelled(m_all, tr("All go to")));
    layout->addLayout(m_grid);
    connect(m_all, &UnitBox::chosen, this, &ChildrenPlaces::changed);
}

void ChildrenPlaces::setUnits(
    const UnitLedger& ledger, const std::vector<UnitId>& children, QDate day, bool mustChoose)
{
    m_head->setText(tr("%n unit(s) below", nullptr, static_cast<int>(children.size())));
    m_all->setUnits(ledger, day, mustChoose ? tr("Choose…") : tr("The unit that takes over"));
    if (children != m_children || day != m_day) {
        m_children = children;
        rebuild(ledger, day);
    }
    m_day = day;
}

void ChildrenPlaces::rebuild(const UnitLedger& ledger, QDate day)
{
    emptyOut(m_grid);
    m_boxes.clear();
    QWidget* before = m_all;
    for (std::size_t i = 0; i < std::min(m_children.size(), mostRows); ++i) {
        const UnitId child = m_children[i];
        const QString name = unitLabel(ledger, child, day);
        auto* box = named(new UnitBox, u"child%1ComboBox"_s.arg(i + 1), tr("%1 goes to").arg(name));
        box->setUnits(ledger, day, tr("As all"));
        QLabel* title = label(name);
        title->setWordWrap(true);
        title->setBuddy(box);
        m_grid->addWidget(title, static_cast<int>(i), 0);
        m_grid->addWidget(box, static_cast<int>(i), 1);
        m_boxes.insert(child, box);
        setTabOrder(before, box);
        before = box;
        connect(box, &UnitBox::chosen, this, &ChildrenPlaces::changed);
    }
}

QHash<UnitId, UnitId> ChildrenPlaces::places() const
{
    QHash<UnitId, UnitId> places;
    for (const UnitId child : m_children) {
        const UnitBox* own = m_boxes.value(child);
        const UnitId to = own && own->unit().isValid() ? own->unit() : m_all->unit();
        if (to.isValid() && to != child)
            places.insert(child, to);
    }
    return places;
}

QWidget* ChildrenPlaces::firstField() const
{
    return m_all;
}

} // namespace sosh
