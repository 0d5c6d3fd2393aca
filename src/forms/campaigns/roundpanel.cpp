// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/campaigns/roundpanel.h"

#include "forms/basic/prompts.h"
#include "forms/campaigns/factpanel.h"
#include "forms/campaigns/planroundsdialog.h"
#include "forms/campaigns/rosterdialog.h"
#include "forms/campaigns/rounddialog.h"
#include "forms/entry/roundactions.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"
#include "usecases/roundplanning.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

RoundPanel::RoundPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    m_panel = new FactPanel(u"round"_s, tr("Rounds"),
        tr("This campaign has no round yet. Plan its rounds from anniversaries, or add one."),
        workspace.theme(), &m_rounds, std::array{40, 96, 130, 160, 90, 0});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    m_actions = new RoundActions(workspace, *this);
    QPushButton* plan = m_panel->addAction(u"planRoundsButton"_s, tr("Plan from anniversaries…"),
        tr("Draft rounds of a whole year at once"), FactPanel::Needs::Nothing);
    QPushButton* open = m_panel->addAction(u"campaignOpenRoundButton"_s, tr("Open…"),
        tr("The round receives returns from now on"), FactPanel::Needs::Row);
    QPushButton* roster = m_panel->addAction(u"rosterButton"_s, tr("Units that must report…"),
        tr("The list of the round: add, exempt, take off"), FactPanel::Needs::RowToRead);
    connect(plan, &QPushButton::clicked, this, &RoundPanel::planRounds);
    connect(open, &QPushButton::clicked, this, [this] { this->open(m_panel->currentRow()); });
    connect(roster, &QPushButton::clicked, this, [this] { editRoster(m_panel->currentRow()); });
    connect(m_panel, &FactPanel::wantsNew, this, [this] {
        Round round;
        round.denominator = m_campaign.denominator;
        edit(round);
    });
    connect(m_panel, &FactPanel::wantsChange, this, [this](int row) { edit(m_rounds.at(row)); });
    connect(m_panel, &FactPanel::wantsRemoval, this, &RoundPanel::remove);
    connect(m_actions, &RoundActions::done, this, &RoundPanel::done);
    connect(m_actions, &RoundActions::failed, this, &RoundPanel::failed);
}

void RoundPanel::show(const Campaign& campaign, const std::vector<Round>& rounds)
{
    m_campaign = campaign;
    m_rounds.setRows(rounds);
    m_panel->refresh();
    m_panel->setWritable(!m_workspace.session().isReadOnly(), m_workspace.whyNotWritable());
}

void RoundPanel::planRounds()
{
    auto* dialog = new PlanRoundsDialog(m_workspace, m_campaign, this);
    connect(dialog, &PlanRoundsDialog::saved, this,
        [this](int rounds) { emit done(tr("%n draft round(s) were added.", nullptr, rounds)); });
    dialog->open();
}

void RoundPanel::edit(const Round& round)
{
    if (round.state == RoundState::Closed || round.state == RoundState::Sealed) {
        emit failed({ErrorCode::RoundNotOpen, {round.name, roundStateName(round.state)}, {}});
        return;
    }
    auto* dialog = new RoundDialog(m_workspace, m_campaign, round, this);
    connect(dialog, &RoundDialog::saved, this,
        [this](const QString& name) { emit done(tr("%1 is kept.").arg(name)); });
    dialog->open();
}

void RoundPanel::remove(int row)
{
    const Round round = m_rounds.at(row); // a copy: the model changes on the way
    if (!m_workspace.prompts().confirm(
            tr("Remove %1? It can be undone.").arg(round.name), tr("Remove")))
        return;
    const Status removed =
        RoundPlanning(m_workspace.session()).removeRound(m_campaign.code, round.no);
    if (removed)
        emit done(tr("%1 was removed.").arg(round.name));
    else
        emit failed(removed.error());
}

void RoundPanel::open(int row)
{
    m_workspace.select(m_campaign.code, m_rounds.at(row).no);
    m_actions->open();
}

void RoundPanel::editRoster(int row)
{
    const Round& round = m_rounds.at(row);
    if (round.state == RoundState::Draft) {
        emit failed({ErrorCode::RoundIsDraft, {round.name}, {}});
        return;
    }
    (new RosterDialog(m_workspace, m_campaign.code, round, this))->open();
}

} // namespace sosh
