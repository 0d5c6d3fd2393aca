// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/page.h"
#include "models/documentmodel.h"
#include "models/roundmodel.h"

class QFormLayout;
class QGridLayout;
class QListWidget;
class QTableView;

namespace sosh {

/// Campaigns at the left, all that is known of the chosen one at the right.
class CampaignPage final : public Page
{
    Q_OBJECT

public:
    explicit CampaignPage(Workspace& workspace);
    void reload() override;

private:
    void showCampaign();
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
};

} // namespace sosh
