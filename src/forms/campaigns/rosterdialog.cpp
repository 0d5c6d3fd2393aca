// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/campaigns/rosterdialog.h"

#include "core/vinumber.h"
#include "forms/basic/formdialog.h"
#include "forms/basic/inlinemessage.h"
#include "forms/basic/pickdialog.h"
#include "forms/basic/tables.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/entry/reasondialog.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

RosterDialog::RosterDialog(
    Workspace& workspace, const QString& campaign, const Round& round, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_campaign(campaign)
    , m_round(round)
{
    setObjectName(u"rosterDialog"_s);
    setWindowTitle(tr("Units that must report: %1").arg(round.name));
    setAttribute(Qt::WA_DeleteOnClose);
    m_filter.setSourceModel(&m_model);
    addParts();
    connectParts();
    load();
    m_table->setFocus();
}

void RosterDialog::addParts()
{
    m_message = new InlineMessage;
    m_search = named(new QLineEdit, u"rosterSearchLineEdit"_s, tr("Search the list"));
    m_search->setPlaceholderText(tr("Search: name or code, accents are not needed"));
    m_search->setClearButtonEnabled(true);
    m_count = named(label({}, u"muted"_s), u"rosterCountLabel"_s, tr("How many must report"));
    m_table = makeTable(u"rosterTableView"_s, tr("Units that must report"), m_workspace.theme(),
        &m_filter, std::array{48, 0, 70, 140, 100, 108, 200});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_add = button(u"rosterAddButton"_s, tr("Add a unit…"));
    m_exempt = button(u"rosterExemptButton"_s, tr("Exempt…"));
    m_remove = button(u"rosterRemoveButton"_s, tr("Take off the list…"));
    m_days = button(u"rosterDaysButton"_s, tr("Days…"));
    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::small);
    top->addWidget(m_search, 1);
    top->addWidget(m_count);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_message);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttonRow({m_add, m_exempt, m_remove, m_days}));
    layout->addWidget(buttons);
    resize(980, 600);
}

void RosterDialog::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.setNeedle(text);
        judge();
    });
    connect(m_add, &QPushButton::clicked, this, &RosterDialog::pickUnit);
    connect(m_exempt, &QPushButton::clicked, this, &RosterDialog::switchExemption);
    connect(m_remove, &QPushButton::clicked, this, &RosterDialog::switchPresence);
    connect(m_days, &QPushButton::clicked, this, &RosterDialog::editDays);
    connect(m_table, &QTableView::activated, m_days, &QPushButton::click);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &RosterDialog::judge);
}

void RosterDialog::load(const QString& current)
{
    auto content = RosterKeeping(m_workspace.session()).load(m_campaign, m_round.no);
    if (!content) {
        m_message->show(InlineMessage::Kind::Error, ErrorText::sentence(content.error()));
        return;
    }
    std::vector<RosterLine> lines;
    for (RosterEntry& entry : content->entries)
        lines.push_back({std::move(entry), false});
    for (RosterEntry& entry : content->removed)
        lines.push_back({std::move(entry), true});
    m_addable = std::move(content->addable);
    m_model.setRows(std::move(lines));
    const QModelIndexList again =
        m_filter.match(m_filter.index(0, 0), IdRole, current, 1, Qt::MatchExactly);
    m_table->setCurrentIndex(again.isEmpty() ? m_filter.index(0, 0) : again.front());
    judge();
}

const RosterLine* RosterDialog::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model.at(m_filter.mapToSource(rows.front()).row());
}

QString RosterDialog::whyNot() const
{
    if (m_workspace.session().isReadOnly())
        return m_workspace.whyNotWritable();
    return m_round.state == RoundState::Open
        ? QString()
        : ErrorText::sentence(
            {ErrorCode::RoundNotOpen, {m_round.name, roundStateName(m_round.state)}, {}});
}

void RosterDialog::judge()
{
    const RosterLine* line = current();
    const bool removed = line && line->removed;
    const bool exempt = line && line->entry.exempt && !removed;
    m_exempt->setText(exempt ? tr("Must report again…") : tr("Exempt…"));
    m_remove->setText(removed ? tr("Put back on the list…") : tr("Take off the list…"));
    const QString why = whyNot();
    const QString noUnit = line ? QString() : tr("Select a unit first.");
    const QString off = removed ? tr("This unit is off the list.") : noUnit;
    const auto allow = [&](QPushButton* each, const QString& reason) {
        const QString sentence = why.isEmpty() ? reason : why;
        each->setEnabled(sentence.isEmpty());
        each->setToolTip(sentence);
        each->setAccessibleName(each->text());
    };
    allow(m_add, m_addable.empty() ? tr("Every unit of the day is on the list.") : QString());
    allow(m_exempt, off);
    allow(m_remove, noUnit);
    allow(m_days, off);
    int exempts = 0;
    int standing = 0;
    for (const RosterLine& each : m_model.rows()) {
        standing += each.removed ? 0 : 1;
        exempts += !each.removed && each.entry.exempt ? 1 : 0;
    }
    m_count->setText(tr("%1 units on the list, %2 of them exempt")
                         .arg(vinumber::count(standing), vinumber::count(exempts)));
}

void RosterDialog::tell(const Status& status, const QString& unit, const QString& sentence)
{
    if (status)
        load(unit);
    m_message->show(status ? InlineMessage::Kind::Done : InlineMessage::Kind::Error,
        status ? sentence : ErrorText::sentence(status.error()));
}

void RosterDialog::pickUnit()
{
    std::vector<PickDialog::Item> items;
    for (const Unit& unit : m_addable)
        items.push_back({u"%1  (%2)"_s.arg(unit.name, unit.code), unit.shortName});
    auto* picker = new PickDialog(
        u"unit"_s, tr("Add a unit that must report"), tr("Add this unit…"), std::move(items), this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &QDialog::accepted, this, [this, picker] {
        if (const auto place = picker->picked())
            add(*place);
    });
    picker->open();
}

void RosterDialog::add(std::size_t picked)
{
    const Unit unit = m_addable.at(picked);
    const auto reason = askReason(this, tr("%1 must report as well. Why?").arg(unit.name));
    if (!reason)
        return;
    const auto added =
        RosterKeeping(m_workspace.session()).addUnit(m_campaign, m_round.no, unit.code, *reason);
    tell(added ? Status(Done{}) : Status(added.error()), unit.code,
        tr("%1 is on the list.").arg(unit.name));
}

void RosterDialog::switchExemption()
{
    if (!current())
        return;
    const RosterEntry entry = current()->entry;
    const auto reason = askReason(this,
        entry.exempt ? tr("%1 must report again. Why?").arg(entry.name)
                     : tr("%1 need not report in this round. Why?").arg(entry.name),
        entry.exempt ? commonReasons() : exemptReasons());
    if (!reason)
        return;
    RosterKeeping keeping(m_workspace.session());
    if (entry.exempt)
        tell(keeping.unexempt(m_campaign, m_round.no, entry.code, *reason), entry.code,
            tr("%1 must report again.").arg(entry.name));
    else
        tell(keeping.exempt(m_campaign, m_round.no, entry.code, *reason), entry.code,
            tr("%1 is exempt.").arg(entry.name));
}

void RosterDialog::switchPresence()
{
    if (!current())
        return;
    const RosterLine line = *current();
    const RosterEntry& entry = line.entry;
    const auto reason = askReason(this,
        line.removed ? tr("%1 is put back on the list. Why?").arg(entry.name)
                     : tr("%1 is taken off the list. Why?").arg(entry.name));
    if (!reason)
        return;
    RosterKeeping keeping(m_workspace.session());
    if (line.removed)
        tell(keeping.restore(m_campaign, m_round.no, entry.code, *reason), entry.code,
            tr("%1 is on the list again.").arg(entry.name));
    else
        tell(keeping.removeUnit(m_campaign, m_round.no, entry.code, *reason), entry.code,
            tr("%1 is off the list.").arg(entry.name));
}

void RosterDialog::editDays()
{
    if (!current() || !m_days->isEnabled())
        return;
    const RosterEntry entry = current()->entry;
    auto* form = new FormDialog(u"rosterDaysDialog"_s, entry.name, this);
    auto* planned = form->addDay(u"plannedDayLineEdit"_s, tr("Planned day"), entry.plannedDay);
    auto* due = form->addDay(u"ownDueLineEdit"_s, tr("Own due date"), entry.dueOverride);
    form->onSave<std::pair<QDate, QDate>>(
        [=] { return std::pair(form->day(planned), form->day(due)); },
        [this, entry](const std::pair<QDate, QDate>& days) {
            return writeDays(entry, days.first, days.second);
        });
    connect(form, &QDialog::accepted, this, [this, code = entry.code] { load(code); });
    form->open();
}

QString RosterDialog::writeDays(const RosterEntry& entry, QDate planned, QDate due)
{
    RosterKeeping keeping(m_workspace.session());
    if (planned != entry.plannedDay)
        if (const Status set = keeping.setPlannedDay(m_campaign, m_round.no, entry.code, planned);
            !set)
            return ErrorText::sentence(set.error());
    if (due != entry.dueOverride)
        if (const Status set = keeping.setDueOverride(m_campaign, m_round.no, entry.code, due);
            !set)
            return ErrorText::sentence(set.error());
    return {};
}

} // namespace sosh
