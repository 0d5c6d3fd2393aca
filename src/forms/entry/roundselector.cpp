// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/roundselector.h"

#include "core/deadline.h"
#include "core/vinumber.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace sosh {
using namespace Qt::StringLiterals;

RoundSelector::RoundSelector(Workspace& workspace, bool withRound, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    m_campaign = named(new QComboBox, u"campaignComboBox"_s, tr("Campaign"));
    m_campaign->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_campaign->setMinimumContentsLength(withRound ? 26 : 44);
    m_campaign->setMinimumWidth(150); // in a narrow window; the list shows the whole names
    m_campaign->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout->addWidget(m_campaign);
    if (withRound) {
        m_round = named(new QComboBox, u"roundComboBox"_s, tr("Round"));
        m_round->setMinimumContentsLength(6);
        m_round->setToolTip(tr("Round (Alt+Left and Alt+Right change it)"));
        m_standing = named(label({}, u"muted"_s), u"standingLabel"_s, tr("State of the round"));
        layout->addWidget(m_round);
        layout->addSpacing(spacing::tiny);
        layout->addWidget(m_standing);
        connect(m_round, &QComboBox::activated, this, &RoundSelector::chooseRound);
    }
    connect(m_campaign, &QComboBox::activated, this, &RoundSelector::chooseCampaign);
    connect(&workspace, &Workspace::registerChanged, this, &RoundSelector::refresh);
    connect(&workspace, &Workspace::dataChanged, this, &RoundSelector::refresh);
    connect(&workspace, &Workspace::selectionChanged, this, &RoundSelector::refresh);
    refresh();
}

QString RoundSelector::standing(const Workspace& workspace)
{
    const Round* round = workspace.currentRound();
    if (!round)
        return {};
    if (round->state != RoundState::Open || !round->due.isValid())
        return ErrorText::stateName(round->state);
    const QDate today = workspace.clock().today();
    const int late = daysLate(today, round->due, round->dueInclusive);
    if (late > 0)
        return tr("overdue %n day(s)", nullptr, late);
    const auto left =
        static_cast<int>(today.daysTo(lastTimelyDay(round->due, round->dueInclusive)));
    return left == 0 ? tr("due today") : tr("%n day(s) left", nullptr, left);
}

void RoundSelector::refresh()
{
    const QSignalBlocker quietCampaign(m_campaign);
    m_campaign->clear();
    for (const CampaignOverview& campaign : m_workspace.overview().campaigns)
        m_campaign->addItem(campaign.campaign.title, campaign.campaign.code);
    m_campaign->setCurrentIndex(m_campaign->findData(m_workspace.campaign()));
    m_campaign->setToolTip(m_campaign->currentText());
    m_campaign->setEnabled(m_campaign->count() > 0);
    if (!m_round)
        return;
    const QSignalBlocker quietRound(m_round);
    m_round->clear();
    if (const CampaignOverview* campaign = m_workspace.currentCampaign())
        for (const Round& round : campaign->rounds)
            m_round->addItem(round.name, round.no);
    m_round->setCurrentIndex(m_round->findData(m_workspace.round()));
    m_round->setEnabled(m_round->count() > 0);
    m_standing->setText(standing(m_workspace));
    const Round* round = m_workspace.currentRound();
    m_standing->setToolTip(round && round->due.isValid()
            ? tr("Due date: %1").arg(vinumber::date(round->due))
            : QString());
}

void RoundSelector::chooseCampaign()
{
    m_workspace.selectCampaign(m_campaign->currentData().toString());
}

void RoundSelector::chooseRound()
{
    m_workspace.select(m_workspace.campaign(), m_round->currentData().toInt());
}

} // namespace sosh
