// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/unitchangedialog.h"

#include "core/unitnames.h"
#include "forms/basic/inlinemessage.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/units/unitchangefields.h"
#include "forms/units/unitconsequences.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"
#include "usecases/issuetext.h"
#include "usecases/unitkeeping.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

/// What an empty form has: told quietly until somebody tries to save it.
bool isMissing(const Issue& issue)
{
    switch (issue.code) {
    case IssueCode::UnitCodeMissing:
    case IssueCode::UnitNameMissing:
    case IssueCode::UnitKindMissing:
    case IssueCode::UnitMissing:
    case IssueCode::UnitUnchanged:
    case IssueCode::EffectiveDayMissing:
    case IssueCode::SuccessorsMissing:
    case IssueCode::ChildrenRemain:
        return true;
    default:
        return false;
    }
}

/// Whether a unit of that name stands in the same place: "Chi bộ thôn 1" of another commune is no sign of a double.
bool hasSiblingNamed(
    const UnitLedger& ledger, const QString& name, UnitId parent, QDate day, UnitId itself)
{
    for (const UnitId other : ledger.named(unitnames::normal(name))) {
        const UnitHistory* history = ledger.history(other);
        const bool there = day.isValid() ? history->life.covers(day) : !history->life.to.isValid();
        const UnitId above = day.isValid() ? history->parentOn(day)
            : history->parents.empty()     ? UnitId()
                                           : history->parents.back().parent;
        if (other != itself && there && above == parent)
            return true;
    }
    return false;
}

bool nearNameMatters(const UnitLedger& ledger, const UnitChange& change, const QString& name)
{
    if (change.kind == UnitEventKind::Rename) {
        const UnitId unit = change.units.front();
        return hasSiblingNamed(ledger, name, ledger.history(unit)->parentOn(change.effectiveOn),
            change.effectiveOn, unit);
    }
    return std::any_of(change.newUnits.begin(), change.newUnits.end(), [&](const NewUnit& unit) {
        return unit.name == name
            && hasSiblingNamed(ledger, name, unit.parent, change.effectiveOn, {});
    });
}

/// A list of names in a sentence is cut where nobody would read on.
void shorten(Issue& issue)
{
    constexpr qsizetype namedAtMost = 5;
    for (QVariant& arg : issue.args) {
        QStringList names = arg.toStringList();
        if (arg.typeId() != QMetaType::QStringList || names.size() <= namedAtMost)
            continue;
        const auto others = static_cast<int>(names.size() - namedAtMost);
        names = names.mid(0, namedAtMost);
        names += UnitChangeDialog::tr("%n other(s)", nullptr, others);
        arg = names;
    }
}

QString titleOf(const UnitLedger& ledger, const UnitChange& preset)
{
    if (preset.kind == UnitEventKind::Create)
        return UnitChangeDialog::tr("New unit");
    if (preset.units.size() == 1)
        return UnitChangeDialog::tr("Change: %1").arg(unitLabel(ledger, preset.units.front()));
    return UnitChangeDialog::tr(
        "Change of %n unit(s)", nullptr, static_cast<int>(preset.units.size()));
}

} // namespace

UnitChangeDialog::UnitChangeDialog(Workspace& workspace, UnitLedger ledger, Lookups lookups,
    const UnitChange& preset, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_ledger(std::move(ledger))
    , m_lookups(std::move(lookups))
{
    setObjectName(u"unitChangeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleOf(m_ledger, preset));
    m_fields = new UnitChangeFields(m_ledger, m_lookups, preset, workspace.clock().today());
    auto* area = named(new QScrollArea, u"changeScrollArea"_s, tr("The change"));
    area->setWidget(looking(m_fields, u"raised"_s));
    m_fields->setAttribute(Qt::WA_StyledBackground);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(spacing::large);
    columns->addWidget(area, 3);
    columns->addWidget(makeSide(), 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addLayout(columns, 1);
    m_message = new InlineMessage;
    layout->addWidget(m_message);
    makeButtons(layout);
    resize(940, 600);
    connect(m_fields, &UnitChangeFields::changed, this, &UnitChangeDialog::judge);
    judge();
    m_fields->setFocus();
}

QWidget* UnitChangeDialog::makeSide()
{
    auto* side = looking(new QWidget, u"page"_s);
    side->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    layout->setSpacing(spacing::small);
    m_consequencesHead = label(tr("What this will do"), u"section"_s);
    layout->addWidget(m_consequencesHead);
    m_consequences = new QVBoxLayout;
    m_consequences->setSpacing(spacing::small);
    layout->addLayout(m_consequences);
    m_issues = new QVBoxLayout;
    m_issues->setSpacing(spacing::small);
    layout->addLayout(m_issues);
    layout->addStretch();
    layout->addWidget(
        paragraph(tr("Rounds that are open already keep their own list of units."), u"muted"_s));
    auto* area = named(new QScrollArea, u"consequencesScrollArea"_s, tr("What this will do"));
    area->setWidget(side);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

void UnitChangeDialog::makeButtons(QVBoxLayout* layout)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    auto* accept = button(u"saveUnitChangeButton"_s, tr("Save"), true);
    buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    accept->setDefault(true);
    layout->addWidget(buttons);
    connect(accept, &QPushButton::clicked, this, &UnitChangeDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// The sentences name units and days themselves; the columns are for finding the field.
Issues UnitChangeDialog::issues(const UnitChange& change) const
{
    Issues issues = checkUnitChange(m_ledger, change);
    std::erase_if(issues, [&](const Issue& issue) {
        return issue.code == IssueCode::NearName
            && !nearNameMatters(m_ledger, change, issue.args.value(0).toString());
    });
    return issues;
}

void UnitChangeDialog::judge()
{
    const UnitChange change = cleaned(m_fields->change());
    const Issues found = issues(change);
    const QStringList mistakes = m_fields->mistakes();
    emptyOut(m_consequences);
    const bool fine = !hasErrors(found) && mistakes.isEmpty();
    m_consequencesHead->setVisible(fine);
    if (fine)
        for (const QString& line : UnitConsequences::of(m_ledger, change))
            m_consequences->addWidget(
                named(paragraph(u"• "_s + line), u"consequenceLabel"_s, line));
    showIssues(found, mistakes);
}

void UnitChangeDialog::addLine(const QString& sign, const QString& text, const QString& look)
{
    m_issues->addWidget(named(paragraph(sign + u' ' + text, look), u"changeIssueLabel"_s, text));
}

void UnitChangeDialog::showIssues(const Issues& issues, const QStringList& mistakes)
{
    emptyOut(m_issues);
    for (const QString& mistake : mistakes)
        addLine(u"▲"_s, mistake, u"error"_s);
    QStringList told;
    for (Issue issue : issues) {
        shorten(issue);
        const bool quiet = !m_tried && isMissing(issue);
        issue.place = {};
        const QString text = IssueText::sentence(issue);
        if (told.contains(text))
            continue;
        told += text;
        if (quiet)
            addLine(u"○"_s, text, u"muted"_s);
        else if (issue.severity == Severity::Error)
            addLine(u"▲"_s, text, u"error"_s);
        else
            addLine(u"△"_s, text, u"caution"_s);
    }
}

void UnitChangeDialog::focusOn(const Issues& issues)
{
    for (const Issue& issue : issues)
        if (issue.severity == Severity::Error)
            if (QWidget* field = m_fields->fieldOf(issue.place.column)) {
                field->setFocus(Qt::OtherFocusReason);
                return;
            }
}

void UnitChangeDialog::save()
{
    m_tried = true;
    m_message->clear();
    const UnitChange change = cleaned(m_fields->change());
    const Issues found = issues(change);
    judge();
    if (!m_fields->mistakes().isEmpty() || hasErrors(found)) {
        focusOn(found);
        return;
    }
    const auto done = UnitKeeping(m_workspace.session()).apply(change);
    if (!done) {
        m_message->show(InlineMessage::Kind::Error, ErrorText::sentence(done.error()));
        return;
    }
    const UnitHistory* target =
        change.targets.empty() ? nullptr : m_ledger.history(change.targets.front());
    const UnitHistory* first =
        change.units.empty() ? nullptr : m_ledger.history(change.units.front());
    emit saved(!change.newUnits.empty() ? change.newUnits.front().code
            : target                    ? target->code
            : first                     ? first->code
                                        : QString());
    accept();
}

} // namespace sosh
