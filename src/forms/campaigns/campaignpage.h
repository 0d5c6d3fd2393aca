// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/campaigns/campaigndialog.h"
#include "forms/window/page.h"
#include "models/measurechoicemodel.h"

class QListWidget;
class QTabWidget;

namespace sosh {

class CampaignGeneral;
class DirectingPanel;
class FactPanel;
class FactPanels;
class RoundPanel;

/// Campaigns at the left, and the years that have facts outside any; all that is known of the chosen one at the right.
class CampaignPage final : public Page
{
    Q_OBJECT

public:
    explicit CampaignPage(Workspace& workspace);
    void reload() override;

private:
    enum Tab
    {
        GeneralTab,
        DocumentTab,
        MeasureTab,
        RoundTab,
        TaskTab,
        ActivityTab,
        CommendationTab
    };

    QWidget* makeDetails();
    QWidget* makeActions();
    void addTabs();
    void connectPanels();
    std::vector<int> years() const; ///< with facts that belong to no campaign, and the one shown
    void fillList();
    void choose();
    void showCampaign(const CampaignOverview& shown);
    void showYear(int year);
    void showTabs(bool ofCampaign);
    void judge(bool ofCampaign);
    QString issuerName(IssuerId issuer) const;

    void newCampaign();
    void askYear();
    void change(CampaignDialog::Tab tab);
    void openDialog(CampaignContent content, CampaignDialog::Tab tab);
    void onSaved(const QString& code, bool isNew);
    void copyAsTemplate();
    void removeCampaign();
    void showHistory();
    void say(const QString& sentence);

    QListWidget* m_list = nullptr;
    QLabel* m_head = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_openYear = nullptr;
    QWidget* m_actions = nullptr; ///< what a year does not have
    QPushButton* m_change = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_remove = nullptr;
    QTabWidget* m_tabs = nullptr;
    CampaignGeneral* m_general = nullptr;
    DirectingPanel* m_documents = nullptr;
    FactPanel* m_measurePanel = nullptr;
    CampaignMeasureModel m_measures;
    RoundPanel* m_rounds = nullptr;
    FactPanels* m_facts = nullptr;
    Campaign m_campaign; ///< shown; its id is invalid: a year
    std::optional<int> m_year;
};

} // namespace sosh
