// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/window/page.h"
#include "models/documentmodel.h"
#include "models/factmodels.h"
#include "models/roundmodel.h"

class QGridLayout;
class QListWidget;
class QTableView;

namespace sosh {

class FactPanel;

/// Campaigns at the left, and the years that have facts outside any; all that is known of the chosen one at the right.
class CampaignPage final : public Page
{
    Q_OBJECT

public:
    explicit CampaignPage(Workspace& workspace);
    void reload() override;

private:
    void choose();
    void showCampaign(const CampaignOverview& shown);
    void showYear(int year);
    void showFacts(std::vector<Task> tasks, std::vector<Activity> activities,
        std::vector<Commendation> commendations);
    std::vector<int> years() const; ///< with facts that belong to no campaign
    void addPanels(QVBoxLayout* layout);
    void connectPanels();
    template <class Fact>
    void remove(Fact fact, QString name);
    void addFact(const QString& title, const QString& text);
    void addFacts(const Campaign& campaign);
    QWidget* makeDetails();
    static QString period(const Campaign& campaign);

    QListWidget* m_list = nullptr;
    QLabel* m_head = nullptr;
    QGridLayout* m_facts = nullptr;
    QTableView* m_roundTable = nullptr;
    QTableView* m_documentTable = nullptr;
    RoundModel m_rounds;
    DocumentModel m_documents;
    QWidget* m_campaignParts = nullptr; ///< what a year does not have
    FactPanel* m_taskPanel = nullptr;
    FactPanel* m_activityPanel = nullptr;
    FactPanel* m_commendationPanel = nullptr;
    TaskModel m_tasks;
    ActivityModel m_activities;
    CommendationModel m_commendations;
    CampaignId m_campaign; ///< shown; invalid: a year
    std::optional<int> m_year;
};

} // namespace sosh
