// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/campaigns/rounddialog.h"

#include "core/campaignrules.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/campaigns/anniversarylines.h"
#include "forms/campaigns/campaignfields.h"
#include "forms/campaigns/fieldgrid.h"
#include "forms/campaigns/listeditor.h"
#include "forms/entry/reasondialog.h"
#include "forms/window/workspace.h"
#include "models/roundmodel.h"
#include "usecases/errortext.h"
#include "usecases/roundplanning.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

using Width = FieldGrid::Width;

RoundDialog::RoundDialog(
    Workspace& workspace, const Campaign& campaign, const Round& round, QWidget* parent)
    : JudgedDialog(
        u"roundDialog"_s, round.id.isValid() ? tr("Round") : tr("New round"), tr("Save"), parent)
    , m_workspace(workspace)
    , m_campaign(campaign)
    , m_before(round)
{
    addFields();
    addAnniversaries();
    if (round.state != RoundState::Draft)
        keepFixed();
    setMinimumWidth(560);
    connect(m_grid, &FieldGrid::edited, this, &RoundDialog::judgeChange);
    judge();
    m_name->setFocus();
}

void RoundDialog::addFields()
{
    m_grid = new FieldGrid;
    body()->addWidget(m_grid);
    m_name = m_grid->addText(
        u"roundNameLineEdit"_s, tr("Name *"), m_before.name, Width::Half, u"Đợt 1"_s);
    m_no = m_grid->addText(u"roundNoLineEdit"_s, tr("Number"),
        m_before.no > 0 ? QString::number(m_before.no) : QString(), Width::Half,
        tr("the next one"));
    m_first = m_grid->addDay(u"roundFirstDayLineEdit"_s, tr("First day"),
        m_before.span ? m_before.span->first : QDate());
    m_last = m_grid->addDay(
        u"roundLastDayLineEdit"_s, tr("Last day"), m_before.span ? m_before.span->last : QDate());
    m_due = m_grid->addDay(u"roundDueLineEdit"_s, tr("Reports are due on"), m_before.due);
    m_superiorDue = m_grid->addDay(
        u"roundSuperiorDueLineEdit"_s, tr("Due at the superior on"), m_before.superiorDue);
    m_inclusive = m_grid->addCheck(u"roundInclusiveCheckBox"_s,
        tr("Reports that come on the due date are in time"), m_before.dueInclusive);
    m_phase = m_grid->addChoice(u"roundPhaseComboBox"_s, tr("Phase"),
        {{tr("General"), static_cast<int>(RoundPhase::General)},
            {tr("Pilot"), static_cast<int>(RoundPhase::Pilot)}},
        static_cast<int>(m_before.phase));
    FieldGrid::Choices denominators;
    for (const Denominator each : {Denominator::Expected, Denominator::Total, Denominator::Both})
        denominators.emplace_back(denominatorText(each), static_cast<int>(each));
    m_denominator = m_grid->addChoice(u"roundDenominatorComboBox"_s, tr("The rate is of"),
        denominators, static_cast<int>(m_before.denominator));
}

/// Also those that no table holds, or whose day is not known: "75 năm Ngày thành lập Đảng bộ tỉnh Lào Cai".
void RoundDialog::addAnniversaries()
{
    if (m_before.state != RoundState::Draft) {
        if (!m_before.anniversaries.empty())
            body()->addWidget(
                paragraph(tr("Held for: %1").arg(RoundModel::anniversaries(m_before)), u"muted"_s));
        return;
    }
    QStringList lines;
    for (const RoundAnniversary& each : m_before.anniversaries)
        lines += anniversaryLine(each);
    m_anniversaries = new ListEditor(u"roundAnniversary"_s, tr("Anniversaries"), lines);
    m_anniversaries->setMaximumHeight(190);
    body()->addWidget(m_anniversaries);
    body()->addWidget(paragraph(
        tr("As 132 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/2022); the day may be missing."),
        u"muted"_s));
    connect(m_anniversaries, &ListEditor::edited, this, &RoundDialog::judgeChange);
}

void RoundDialog::keepFixed()
{
    const QString why =
        tr("The round was opened; only its name and its due dates can still be changed.");
    for (QWidget* fixed :
        std::initializer_list<QWidget*>{m_no, m_first, m_last, m_phase, m_denominator}) {
        fixed->setEnabled(false);
        fixed->setToolTip(why);
    }
    body()->addWidget(paragraph(why, u"muted"_s));
}

Round RoundDialog::read() const
{
    Round made = m_before;
    made.name = FieldGrid::text(m_name);
    made.no = FieldGrid::text(m_no).toInt();
    const QDate first = FieldGrid::day(m_first);
    const QDate last = FieldGrid::day(m_last);
    made.span.reset();
    if (first.isValid() && last.isValid())
        made.span = DateRange{first, last};
    made.due = FieldGrid::day(m_due);
    made.superiorDue = FieldGrid::day(m_superiorDue);
    made.dueInclusive = m_inclusive->isChecked();
    made.phase = static_cast<RoundPhase>(m_phase->currentData().toInt());
    made.denominator = static_cast<Denominator>(m_denominator->currentData().toInt());
    if (m_anniversaries) {
        made.anniversaries.clear();
        for (const QString& line : m_anniversaries->lines())
            made.anniversaries.push_back(anniversaryFrom(line, m_before.anniversaries));
    }
    return made;
}

Verdict RoundDialog::verdict() const
{
    Verdict found;
    found.errors = m_grid->unreadable();
    const Round made = read();
    if (FieldGrid::day(m_first).isValid() != FieldGrid::day(m_last).isValid())
        found.errors += tr("Give both the first and the last day, or neither.");
    if (!FieldGrid::text(m_no).isEmpty() && made.no < 1)
        found.errors += tr("The number of a round is 1, 2, 3 …");
    found.add(checkRound(made, m_campaign));
    if (const auto gap = made.dueGapDays(); gap && *gap >= 0)
        found.warnings +=
            tr("%n day(s) are left from our due date to the superior’s.", nullptr, *gap);
    return found;
}

QString RoundDialog::save()
{
    RoundPlanning planning(m_workspace.session());
    const Round made = read();
    if (!m_before.id.isValid()) {
        const auto added = planning.addRounds(m_campaign.code, std::span(&made, 1));
        if (!added)
            return ErrorText::sentence(added.error());
        emit saved(added->front().name);
        return {};
    }
    QString reason;
    if (m_before.state == RoundState::Open) {
        const auto asked =
            askReason(this, tr("%1 is receiving returns. Why is it changed?").arg(m_before.name));
        if (!asked)
            return tr("Nothing was changed: an open round is changed with a reason only.");
        reason = *asked;
    }
    const auto changed = planning.changeRound(m_campaign.code, m_before.no, made, reason);
    if (!changed)
        return ErrorText::sentence(changed.error());
    emit saved(changed->name);
    return {};
}

} // namespace sosh
