// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/unitdetails.h"

#include "core/unitchange.h"
#include "core/vinumber.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "usecases/unitstory.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

QString daysOf(const Validity& valid)
{
    if (valid.from.isValid() && valid.to.isValid())
        return UnitDetails::tr("from %1 to %2")
            .arg(vinumber::date(valid.from), vinumber::date(valid.to));
    if (valid.from.isValid())
        return UnitDetails::tr("from %1").arg(vinumber::date(valid.from));
    return valid.to.isValid() ? UnitDetails::tr("to %1").arg(vinumber::date(valid.to)) : QString();
}

void addOnce(std::vector<UnitId>& units, UnitId unit, UnitId itself)
{
    if (unit.isValid() && unit != itself
        && std::find(units.begin(), units.end(), unit) == units.end())
        units.push_back(unit);
}

} // namespace

UnitDetails::UnitDetails(QWidget* parent)
    : QWidget(parent)
{
    m_head = named(paragraph({}, u"section"_s), u"unitNameLabel"_s, tr("The unit"));
    m_below = paragraph({}, u"muted"_s);
    m_buttons = new QVBoxLayout;
    m_buttons->setContentsMargins(0, 0, 0, 0);
    auto* holder = looking(new QWidget, u"page"_s);
    holder->setAttribute(Qt::WA_StyledBackground);
    m_place = new QVBoxLayout(holder);
    m_place->setContentsMargins(0, spacing::tiny, spacing::small, 0);
    m_place->addStretch();
    auto* area = named(new QScrollArea, u"unitDetailsScrollArea"_s, tr("The unit"));
    area->setWidget(holder);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::small, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_head);
    layout->addWidget(m_below);
    layout->addLayout(m_buttons);
    layout->addWidget(rule());
    layout->addWidget(area, 1);
}

void UnitDetails::clearFacts()
{
    if (m_shown) {
        m_shown->hide();
        m_shown->deleteLater(); // one of its links may be what brought us here
    }
    m_shown = new QWidget;
    m_facts = new QGridLayout(m_shown);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(spacing::medium);
    m_facts->setVerticalSpacing(spacing::tiny);
    m_facts->setColumnMinimumWidth(0, 104);
    m_facts->setColumnStretch(1, 1);
    m_place->insertWidget(0, m_shown);
    m_lastTitle.clear();
}

void UnitDetails::showNothing(const QString& why)
{
    clearFacts();
    m_head->clear();
    m_head->hide();
    m_below->setText(why);
}

/// A title stands once above its values.
void UnitDetails::addFact(const QString& title, const QString& value, const QString& days)
{
    if (value.isEmpty())
        return;
    const int row = m_facts->rowCount();
    if (title != m_lastTitle) {
        QLabel* head = label(title, u"muted"_s);
        head->setWordWrap(true);
        m_facts->addWidget(head, row, 0, Qt::AlignTop);
    }
    m_lastTitle = title;
    m_facts->addWidget(
        named(paragraph(value), u"unitFactLabel"_s, u"%1: %2 %3"_s.arg(title, value, days)), row,
        1);
    if (!days.isEmpty())
        m_facts->addWidget(paragraph(days, u"muted"_s), row + 1, 1);
}

void UnitDetails::addHead(const QString& title)
{
    const int row = m_facts->rowCount();
    m_facts->setRowMinimumHeight(row, spacing::small);
    m_facts->addWidget(label(title, u"section"_s), row + 1, 0, 1, 2);
    m_lastTitle.clear();
}

void UnitDetails::showUnit(const UnitView& view, UnitId unit)
{
    clearFacts();
    const UnitStory story = UnitStories::tell(view.ledger, view.lookups, unit);
    const UnitHistory& history = story.history;
    const NameRecord* name = history.nameOn(view.day);
    m_head->setText(name ? name->name : history.lastName());
    m_head->setAccessibleName(m_head->text());
    m_head->show();
    const QString days = daysOf(history.life);
    m_below->setText(days.isEmpty() ? tr("Code %1").arg(history.code)
                                    : tr("Code %1, valid %2").arg(history.code, days));
    const UnitContact contact = view.contacts.value(unit);
    addFact(tr("Contact"), contact.contact);
    addFact(tr("Phone"), contact.phone);
    addFact(tr("In charge"), contact.committeeMember);
    for (const UnitRecordLine& line : story.records)
        addFact(line.what, line.value,
            line.valid == history.life && !line.valid.from.isValid() ? QString()
                                                                     : daysOf(line.valid));
    addFact(tr("Other names"), history.aliases.join(u"; "_s));
    addEvents(story);
    addKinsOf(view.ledger, unit);
}

void UnitDetails::addEvents(const UnitStory& story)
{
    if (story.events.empty())
        return;
    addHead(tr("What happened"));
    for (const UnitEventLine& event : story.events) {
        QStringList below;
        if (!event.decision.isEmpty() && event.decidedOn.isValid())
            below += tr("Decision %1 of %2").arg(event.decision, vinumber::date(event.decidedOn));
        else if (!event.decision.isEmpty())
            below += tr("Decision %1").arg(event.decision);
        else if (event.decidedOn.isValid())
            below += tr("Decision of %1").arg(vinumber::date(event.decidedOn));
        if (!event.note.isEmpty())
            below += event.note;
        m_lastTitle.clear();
        addFact(vinumber::date(event.day), event.text, below.join(u". "_s));
    }
}

void UnitDetails::addKinsOf(const UnitLedger& ledger, UnitId unit)
{
    std::vector<UnitId> before;
    std::vector<UnitId> after;
    QStringList outsideBefore;
    QStringList outsideAfter;
    for (const UnitEvent* event : ledger.eventsOf(unit))
        for (const Succession& line : event->successions) {
            if (line.to == unit) {
                addOnce(before, line.from, unit);
                outsideBefore += line.fromText;
            }
            if (line.from == unit) {
                addOnce(after, line.to, unit);
                outsideAfter += line.toText;
            }
        }
    for (QStringList* texts : {&outsideBefore, &outsideAfter}) {
        texts->removeAll(QString());
        texts->removeDuplicates();
    }
    const bool any =
        !before.empty() || !after.empty() || !outsideBefore.isEmpty() || !outsideAfter.isEmpty();
    if (any)
        addHead(tr("Before and after"));
    addKin(tr("Predecessors"), ledger, before, outsideBefore);
    addKin(tr("Successors"), ledger, after, outsideAfter);
}

void UnitDetails::addKin(const QString& title, const UnitLedger& ledger,
    const std::vector<UnitId>& units, const QStringList& outside)
{
    for (const UnitId unit : units) {
        const int row = m_facts->rowCount();
        addFact(title, unitLabel(ledger, unit));
        auto* link = qobject_cast<QLabel*>(m_facts->itemAtPosition(row, 1)->widget());
        link->setTextFormat(Qt::RichText);
        link->setText(u"<a href=\"%1\">%2</a>"_s.arg(
            ledger.history(unit)->code.toHtmlEscaped(), link->text().toHtmlEscaped()));
        link->setTextInteractionFlags(Qt::TextBrowserInteraction);
        connect(link, &QLabel::linkActivated, this, &UnitDetails::unitWanted);
    }
    for (const QString& body : outside)
        addFact(title, body);
}

} // namespace sosh
