// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/factmodels.h"

#include <QObject>

#include <optional>

class QPushButton;

namespace sosh {

class FactPanel;
class Workspace;
struct Error;

/// Tasks, activities and commendations of a campaign or of a year: their three panels and what is done in them.
class FactPanels final : public QObject
{
    Q_OBJECT

public:
    explicit FactPanels(Workspace& workspace, QWidget* parent);

    FactPanel* tasks() const { return m_taskPanel; }
    FactPanel* activities() const { return m_activityPanel; }
    FactPanel* commendations() const { return m_commendationPanel; }

    /// New facts are of that campaign, or of that year when the campaign is invalid.
    void show(CampaignId campaign, std::optional<int> year, std::vector<Task> tasks,
        std::vector<Activity> activities, std::vector<Commendation> commendations);

signals:
    void done(const QString& sentence);
    void failed(const sosh::Error& error);
    void wantsProposal(); ///< of units to be commended

private:
    void connectParts();
    template <typename Fact>
    void remove(Fact fact, QString name);

    Workspace& m_workspace;
    QWidget& m_parent;
    FactPanel* m_taskPanel = nullptr;
    FactPanel* m_activityPanel = nullptr;
    FactPanel* m_commendationPanel = nullptr;
    QPushButton* m_propose = nullptr;
    TaskModel m_tasks;
    ActivityModel m_activities;
    CommendationModel m_commendations;
    CampaignId m_campaign;
    std::optional<int> m_year;
};

} // namespace sosh
