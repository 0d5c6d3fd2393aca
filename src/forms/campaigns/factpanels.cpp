// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/campaigns/factpanels.h"

#include "forms/basic/prompts.h"
#include "forms/campaigns/factdialogs.h"
#include "forms/campaigns/factpanel.h"
#include "forms/window/workspace.h"
#include "usecases/campaignfacts.h"

#include <QPushButton>

namespace sosh {
using namespace Qt::StringLiterals;

FactPanels::FactPanels(Workspace& workspace, QWidget* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_parent(*parent)
{
    const Theme& theme = workspace.theme();
    m_taskPanel = new FactPanel(u"task"_s, tr("Tasks"), tr("No task has been given out yet."),
        theme, &m_tasks, std::array{230, 0, 96, 120});
    m_activityPanel = new FactPanel(u"activity"_s, tr("Activities"),
        tr("No activity stands here yet: conferences, contests, seminars."), theme, &m_activities,
        std::array{110, 0, 96, 210, 150});
    m_commendationPanel = new FactPanel(u"commendation"_s, tr("Commendations"),
        tr("No commendation stands here yet."), theme, &m_commendations,
        std::array{0, 150, 96, 230});
    m_propose = m_commendationPanel->addAction(u"proposePraiseButton"_s, tr("Propose units…"),
        tr("Units that the figures propose for commendation"), FactPanel::Needs::NothingToRead);
    connect(m_propose, &QPushButton::clicked, this, &FactPanels::wantsProposal);
    connectParts();
}

void FactPanels::connectParts()
{
    connect(m_taskPanel, &FactPanel::wantsNew, this, [this] {
        editTask(m_workspace, {{}, m_campaign, {}, {}}, &m_parent);
    });
    connect(m_taskPanel, &FactPanel::wantsChange, this,
        [this](int row) { editTask(m_workspace, m_tasks.at(row), &m_parent); });
    connect(m_taskPanel, &FactPanel::wantsRemoval, this,
        [this](int row) { remove(m_tasks.at(row), m_tasks.at(row).text); });
    connect(m_activityPanel, &FactPanel::wantsNew, this, [this] {
        editActivity(m_workspace, {{}, m_campaign, m_year, {}}, &m_parent);
    });
    connect(m_activityPanel, &FactPanel::wantsChange, this,
        [this](int row) { editActivity(m_workspace, m_activities.at(row), &m_parent); });
    connect(m_activityPanel, &FactPanel::wantsRemoval, this, [this](int row) {
        const Activity& activity = m_activities.at(row);
        remove(activity, activity.name.isEmpty() ? activity.kind : activity.name);
    });
    connect(m_commendationPanel, &FactPanel::wantsNew, this, [this] {
        editCommendation(m_workspace, {{}, m_campaign, m_year}, &m_parent);
    });
    connect(m_commendationPanel, &FactPanel::wantsChange, this,
        [this](int row) { editCommendation(m_workspace, m_commendations.at(row), &m_parent); });
    connect(m_commendationPanel, &FactPanel::wantsRemoval, this, [this](int row) {
        const Commendation& given = m_commendations.at(row);
        remove(given, given.occasion.isEmpty() ? given.form : given.occasion);
    });
}

template <typename Fact>
void FactPanels::remove(Fact fact, QString name) // copies: the model changes on the way
{
    if (!m_workspace.prompts().confirm(
            tr("Remove “%1”? It can be undone.").arg(name), tr("Remove")))
        return;
    if (const Status removed = CampaignFacts(m_workspace.session()).remove(fact); !removed)
        emit failed(removed.error());
    else
        emit done(tr("“%1” was removed.").arg(name));
}

void FactPanels::show(CampaignId campaign, std::optional<int> year, std::vector<Task> tasks,
    std::vector<Activity> activities, std::vector<Commendation> commendations)
{
    m_campaign = campaign;
    m_year = year;
    m_tasks.setRows(std::move(tasks));
    m_activities.setRows(std::move(activities));
    m_commendations.setRows(std::move(commendations));
    m_propose->setVisible(campaign.isValid());
    for (FactPanel* panel : {m_taskPanel, m_activityPanel, m_commendationPanel}) {
        panel->refresh();
        panel->setWritable(!m_workspace.session().isReadOnly(), m_workspace.whyNotWritable());
    }
}

} // namespace sosh
