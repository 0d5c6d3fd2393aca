// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/unitchangefields.h"

#include "forms/basic/dayedit.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/units/childrenplaces.h"
#include "forms/units/formparts.h"
#include "forms/units/newunitfields.h"
#include "forms/units/unitbox.h"
#include "forms/units/unitpicks.h"
#include "usecases/unitstory.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

constexpr UnitEventKind offered[] = {UnitEventKind::Rename, UnitEventKind::Move,
    UnitEventKind::ChangeKind, UnitEventKind::MergeInto, UnitEventKind::MergeNew,
    UnitEventKind::Divide, UnitEventKind::Separate, UnitEventKind::Dissolve, UnitEventKind::End};

bool takesSeveral(UnitEventKind kind)
{
    return kind == UnitEventKind::Move || kind == UnitEventKind::MergeInto
        || kind == UnitEventKind::MergeNew || kind == UnitEventKind::Dissolve
        || kind == UnitEventKind::End;
}

bool splits(UnitEventKind kind)
{
    return kind == UnitEventKind::Divide || kind == UnitEventKind::Separate;
}

bool merges(UnitEventKind kind)
{
    return kind == UnitEventKind::MergeInto || kind == UnitEventKind::MergeNew;
}

bool makesUnits(UnitEventKind kind)
{
    return kind == UnitEventKind::Create || kind == UnitEventKind::MergeNew || splits(kind);
}

/// Bodies of the register alone give and take in these.
bool knowsOutside(UnitEventKind kind)
{
    return merges(kind) || splits(kind) || kind == UnitEventKind::Dissolve
        || kind == UnitEventKind::End || kind == UnitEventKind::Create;
}

} // namespace

UnitChangeFields::UnitChangeFields(const UnitLedger& ledger, const Lookups& lookups,
    const UnitChange& preset, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_lookups(lookups)
    , m_today(today)
    , m_creates(preset.kind == UnitEventKind::Create)
    , m_first(preset.units.empty() ? UnitId() : preset.units.front())
{
    m_units = new UnitPicks(u"subjects"_s, tr("Units it happens to"));
    m_parent = named(new UnitBox, u"changeParentComboBox"_s, tr("Under"));
    m_parentPart = labelled(m_parent, tr("Under"), true);
    m_target = named(new UnitBox, u"targetComboBox"_s, tr("Merged into"));
    m_targetPart = labelled(m_target, tr("Merged into"), true);
    m_takers = new UnitPicks(u"takers"_s, tr("Present units that take a part"));
    m_children = new ChildrenPlaces;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, spacing::small, 0);
    layout->setSpacing(spacing::medium);
    for (QWidget* part : {makeKind(), static_cast<QWidget*>(m_units), makeRename(), m_parentPart,
             makeKindOfUnit(), m_targetPart, makeNewUnits(), static_cast<QWidget*>(m_takers),
             makeOutside(), static_cast<QWidget*>(m_children), makeDecision()})
        layout->addWidget(part);
    layout->addStretch();
    this->preset(preset);
    connectAll();
    m_filling = false;
    onDay();
    showNeeded();
    if (m_creates && !m_new.empty())
        setFocusProxy(m_new.front()->fieldOf(u"code"_s));
    else
        setFocusProxy(m_kind);
}

QWidget* UnitChangeFields::makeKind()
{
    m_kind = named(new QComboBox, u"changeKindComboBox"_s, tr("What happens"));
    for (const UnitEventKind kind : offered)
        m_kind->addItem(UnitStories::kindName(kind), static_cast<int>(kind));
    m_kindPart = labelled(m_kind, tr("What happens"));
    m_kindPart->setVisible(!m_creates);
    return m_kindPart;
}

QWidget* UnitChangeFields::makeRename()
{
    m_name = named(new QLineEdit, u"changeNameLineEdit"_s, tr("New name"));
    m_shortName = named(new QLineEdit, u"changeShortNameLineEdit"_s, tr("New short name"));
    m_renamePart = new QWidget;
    auto* layout = new QVBoxLayout(m_renamePart);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(labelled(m_name, tr("New name"), true));
    layout->addWidget(labelled(m_shortName, tr("New short name")));
    return m_renamePart;
}

QWidget* UnitChangeFields::makeKindOfUnit()
{
    m_unitKind = named(new QComboBox, u"changeUnitKindComboBox"_s, tr("Unit kind"));
    fillChoices(*m_unitKind, m_lookups.unitKinds, tr("Choose…"), {});
    m_sector = named(new QComboBox, u"changeSectorComboBox"_s, tr("Sector"));
    fillChoices(*m_sector, m_lookups.sectors, tr("Not given"), {});
    m_unitKindPart = new QWidget;
    auto* layout = new QHBoxLayout(m_unitKindPart);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(labelled(m_unitKind, tr("Unit kind"), true), 1);
    layout->addWidget(labelled(m_sector, tr("Sector")), 1);
    return m_unitKindPart;
}

QWidget* UnitChangeFields::makeNewUnits()
{
    m_newPart = new QWidget;
    auto* outer = new QVBoxLayout(m_newPart);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(spacing::small);
    if (!m_creates)
        outer->addWidget(label(tr("New units"), u"section"_s));
    m_newLayout = new QVBoxLayout;
    m_newLayout->setSpacing(spacing::large);
    outer->addLayout(m_newLayout);
    m_moreNew = button(u"moreNewUnitButton"_s, tr("One more new unit"));
    outer->addWidget(m_moreNew, 0, Qt::AlignLeft);
    connect(m_moreNew, &QPushButton::clicked, this, [this] {
        addNewUnit({});
        tell();
    });
    return m_newPart;
}

QWidget* UnitChangeFields::makeOutside()
{
    const QString title = tr("Bodies outside of the register");
    m_outside = named(new QLineEdit, u"outsideLineEdit"_s, title);
    m_outside->setPlaceholderText(tr("Names, with ; between them; empty when there is none"));
    m_outsideWhole = named(new QCheckBox(tr("They gave all of themselves")),
        u"outsideWholeCheckBox"_s, tr("They gave all of themselves"));
    m_outsidePart = new QWidget;
    auto* layout = new QVBoxLayout(m_outsidePart);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(labelled(m_outside, title));
    layout->addWidget(m_outsideWhole);
    return m_outsidePart;
}

QWidget* UnitChangeFields::makeDecision()
{
    m_effective = named(new DayEdit, u"effectiveLineEdit"_s, tr("In force from"));
    m_decision = named(new QLineEdit, u"decisionLineEdit"_s, tr("Decision"));
    m_decision->setPlaceholderText(tr("Number and code: 120-QĐ/HU"));
    m_decided = named(new DayEdit, u"decidedLineEdit"_s, tr("Decided on"));
    m_note = named(new QLineEdit, u"changeNoteLineEdit"_s, tr("Note"));
    auto* part = new QWidget;
    auto* layout = new QGridLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(spacing::small);
    layout->setVerticalSpacing(spacing::small);
    layout->addWidget(labelled(m_effective, tr("In force from"), !m_creates), 0, 0);
    layout->addWidget(
        paragraph(m_creates ? tr("Empty: the unit has always been there, and nothing is recorded "
                                 "about its founding.")
                            : tr("First day of the new state; the old one ends the day before."),
            u"muted"_s),
        0, 1, Qt::AlignBottom);
    layout->addWidget(labelled(m_decided, tr("Decided on")), 1, 0);
    layout->addWidget(labelled(m_decision, tr("Decision")), 1, 1);
    layout->addWidget(labelled(m_note, tr("Note")), 2, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    return part;
}

void UnitChangeFields::connectAll()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, &UnitChangeFields::onKind);
    connect(m_effective, &QLineEdit::textChanged, this, &UnitChangeFields::onDay);
    connect(m_units, &UnitPicks::changed, this, [this] {
        refreshChildren();
        tell();
    });
    connect(m_takers, &UnitPicks::changed, this, &UnitChangeFields::tell);
    connect(m_children, &ChildrenPlaces::changed, this, &UnitChangeFields::tell);
    for (UnitBox* box : {m_parent, m_target})
        connect(box, &UnitBox::chosen, this, &UnitChangeFields::tell);
    for (QComboBox* box : {m_unitKind, m_sector})
        connect(box, &QComboBox::currentIndexChanged, this, &UnitChangeFields::tell);
    for (QLineEdit* edit :
        {m_name, m_shortName, m_outside, m_decision, static_cast<QLineEdit*>(m_decided), m_note})
        connect(edit, &QLineEdit::textChanged, this, &UnitChangeFields::tell);
    connect(m_outsideWhole, &QCheckBox::toggled, this, &UnitChangeFields::tell);
}

void UnitChangeFields::addNewUnit(const NewUnit& unit)
{
    auto* fields = new NewUnitFields(static_cast<int>(m_new.size()) + 1, m_lookups);
    fields->setUnits(m_ledger, day());
    NewUnit started = unit;
    if (const auto like = m_ledger.unitOn(m_first, day()); like && unit == NewUnit()) {
        started.kind = like->kind; // what comes of a unit mostly is of its sort, in its place
        started.sector = like->sector;
        started.parent = like->parent;
    }
    fields->setUnit(started);
    m_new.push_back(fields);
    m_newLayout->addWidget(fields);
    QWidget* before = m_target;
    for (NewUnitFields* each : m_new)
        before = each->follow(before);
    connect(fields, &NewUnitFields::changed, this, &UnitChangeFields::tell);
}

void UnitChangeFields::preset(const UnitChange& change)
{
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(change.kind))));
    m_units->setPicked(change.units);
    m_effective->setDay(change.effectiveOn);
    m_decision->setText(change.decision);
    m_decided->setDay(change.decidedOn);
    m_note->setText(change.note);
    refreshUnits();
    m_target->setUnit(change.targets.empty() ? UnitId() : change.targets.front());
    for (const NewUnit& unit : change.newUnits)
        addNewUnit(unit);
    const auto first = m_ledger.unitOn(m_first, m_today);
    if (!first)
        return;
    m_name->setText(first->name);
    m_shortName->setText(first->shortName);
    m_unitKind->setCurrentIndex(std::max(0, m_unitKind->findData(first->kind)));
    m_sector->setCurrentIndex(std::max(0, m_sector->findData(first->sector)));
    m_parent->setUnit(first->parent);
}

UnitEventKind UnitChangeFields::kind() const
{
    return m_creates ? UnitEventKind::Create
                     : static_cast<UnitEventKind>(m_kind->currentData().toInt());
}

QDate UnitChangeFields::day() const
{
    const QDate typed = m_effective->day();
    return typed.isValid() ? typed : m_today;
}

std::vector<UnitId> UnitChangeFields::units() const
{
    if (m_creates)
        return {};
    if (takesSeveral(kind()) || !m_first.isValid())
        return m_units->picked();
    return {m_first};
}

void UnitChangeFields::showNeeded()
{
    const UnitEventKind now = kind();
    m_units->setVisible(!m_creates && takesSeveral(now));
    m_renamePart->setVisible(now == UnitEventKind::Rename);
    m_parentPart->setVisible(now == UnitEventKind::Move);
    m_unitKindPart->setVisible(now == UnitEventKind::ChangeKind);
    m_targetPart->setVisible(now == UnitEventKind::MergeInto);
    m_takers->setVisible(splits(now));
    m_moreNew->setVisible(splits(now));
    m_newPart->setVisible(makesUnits(now));
    const std::size_t wanted = now == UnitEventKind::Divide ? 2 : makesUnits(now) ? 1 : 0;
    while (m_new.size() < wanted)
        addNewUnit({});
    for (std::size_t i = 0; i < m_new.size(); ++i)
        m_new[i]->setVisible(i < wanted || splits(now));
    m_outsidePart->setVisible(knowsOutside(now));
    m_outsideWhole->setVisible(merges(now) || m_creates);
    refreshChildren();
}

void UnitChangeFields::onKind()
{
    showNeeded();
    tell();
}

void UnitChangeFields::onDay()
{
    if (day() != m_listedDay)
        refreshUnits();
    tell();
}

void UnitChangeFields::refreshUnits()
{
    m_listedDay = day();
    m_parent->setUnits(m_ledger, m_listedDay, tr("– (stands at the top)"));
    m_target->setUnits(m_ledger, m_listedDay);
    m_units->setUnits(m_ledger, m_listedDay);
    m_takers->setUnits(m_ledger, m_listedDay);
    for (NewUnitFields* fields : m_new)
        fields->setUnits(m_ledger, m_listedDay);
    refreshChildren();
}

void UnitChangeFields::refreshChildren()
{
    std::vector<UnitId> children;
    const std::vector<UnitId> ending = endsUnits(kind()) ? units() : std::vector<UnitId>();
    for (const UnitId unit : ending)
        for (const UnitId child : m_ledger.children(unit, day()))
            if (std::find(ending.begin(), ending.end(), child) == ending.end())
                children.push_back(child);
    m_children->setUnits(m_ledger, children, day(), !merges(kind()));
    m_children->setVisible(!children.empty());
}

/// Once all fields stand: while they are being filled nobody need hear of it.
void UnitChangeFields::tell()
{
    if (!m_filling)
        emit changed();
}

UnitChange UnitChangeFields::change() const
{
    UnitChange made;
    made.kind = kind();
    made.units = units();
    made.effectiveOn = m_effective->day();
    made.decision = m_decision->text();
    made.decidedOn = m_decided->day();
    made.note = m_note->text();
    if (made.kind == UnitEventKind::Rename) {
        made.name = m_name->text();
        made.shortName = m_shortName->text();
    }
    if (made.kind == UnitEventKind::ChangeKind) {
        made.unitKind = m_unitKind->currentData().toString();
        made.sector = m_sector->currentData().toString();
    }
    if (made.kind == UnitEventKind::Move)
        made.parent = m_parent->unit();
    if (made.kind == UnitEventKind::MergeInto && m_target->unit().isValid())
        made.targets = {m_target->unit()};
    if (splits(made.kind))
        made.targets = m_takers->picked();
    if (makesUnits(made.kind))
        for (const NewUnitFields* fields : m_new)
            if (!fields->isHidden() && (!splits(made.kind) || !fields->isUntouched()))
                made.newUnits.push_back(fields->unit());
    if (knowsOutside(made.kind))
        addOutside(made);
    if (endsUnits(made.kind))
        made.childrenTo = m_children->places();
    return made;
}

void UnitChangeFields::addOutside(UnitChange& change) const
{
    const bool gives = merges(change.kind) || change.kind == UnitEventKind::Create;
    const QStringList names = m_outside->text().split(u';', Qt::SkipEmptyParts);
    const bool whole =
        gives ? m_outsideWhole->isChecked() : names.size() == 1 && !splits(change.kind);
    for (const QString& name : names)
        (gives ? change.givers : change.takers)
            .push_back({name, whole ? SuccessionShare::Whole : SuccessionShare::Part});
}

QStringList UnitChangeFields::mistakes() const
{
    QStringList mistakes{m_effective->mistake(), m_decided->mistake()};
    if (makesUnits(kind()))
        for (const NewUnitFields* fields : m_new)
            mistakes += fields->mistake();
    mistakes.removeAll(QString());
    return mistakes;
}

QWidget* UnitChangeFields::fieldOf(const QString& column) const
{
    if (column == u"effective")
        return m_effective;
    if (column == u"decision")
        return m_decided;
    if (column == u"children")
        return m_children->firstField();
    if (column == u"successors" && kind() == UnitEventKind::MergeInto)
        return m_target;
    if (column == u"name" && kind() == UnitEventKind::Rename)
        return m_name;
    if (column == u"kind" && kind() == UnitEventKind::ChangeKind)
        return m_unitKind;
    if (column == u"parent_code" && kind() == UnitEventKind::Move)
        return m_parent;
    return makesUnits(kind()) && !m_new.empty()
        ? m_new.front()->fieldOf(column == u"successors" ? u"code"_s : column)
        : nullptr;
}

} // namespace sosh
