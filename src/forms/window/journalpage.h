// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/window/page.h"
#include "models/changemodel.h"
#include "models/foldingproxy.h"
#include "models/journalmodel.h"

class QPushButton;
class QTableView;

namespace sosh {

/// The acts of the register, newest first, what each changed, and undoing one of them.
class JournalPage final : public Page
{
    Q_OBJECT

public:
    explicit JournalPage(Workspace& workspace);
    void reload() override;

private:
    const Act* chosen() const; ///< the selected act, else the one that would be undone next
    QString refusal(const Act* act) const; ///< why it cannot be undone; empty when it can
    void judge();
    QWidget* makeChanges();
    void showChanges(const Act* act);
    void undo();

    JournalModel m_model;
    FoldingProxy m_filter;
    ChangeModel m_changes;
    QTableView* m_table = nullptr;
    QTableView* m_changeTable = nullptr;
    QLabel* m_changeLabel = nullptr;
    QPushButton* m_undo = nullptr;
    QLabel* m_reason = nullptr;
    std::optional<ActId> m_next;
};

} // namespace sosh
