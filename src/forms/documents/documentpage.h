// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/documents/documentacts.h"
#include "forms/window/page.h"
#include "models/documentlistmodel.h"
#include "models/foldingproxy.h"

#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace sosh {

/// Danh mục văn bản: searched while typing, filtered, with what can be done with the document that is chosen.
class DocumentPage final : public Page
{
    Q_OBJECT

public:
    explicit DocumentPage(Workspace& workspace);
    void reload() override;
    void searchFor(const QString& text) override;

private:
    QLayout* makeFilters();
    void makeTable();
    void makeActions();
    void fillCampaigns();
    void filter();
    void judge();
    void openForm(DocumentId document);
    void openChosen();
    bool passes(const DocumentEntry& entry) const;
    const OfficialDocument* chosen() const; ///< null unless one row is selected
    void addAct(const QString& name, const QString& title,
        void (DocumentActs::*act)(const OfficialDocument&),
        QString (DocumentActs::*whyNot)(const OfficialDocument&) const);

    struct Act
    {
        QAction* action = nullptr;
        QString (DocumentActs::*whyNot)(const OfficialDocument&) const = nullptr;
    };

    DocumentActs m_acts;
    std::vector<DocumentEntry> m_entries;
    std::vector<Act> m_actions;
    DocumentListModel m_model;
    FoldingProxy m_filter;
    QLineEdit* m_search = nullptr;
    QComboBox* m_campaign = nullptr;
    QComboBox* m_direction = nullptr;
    QComboBox* m_state = nullptr;
    QLabel* m_count = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace sosh
