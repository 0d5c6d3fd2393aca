// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/page.h"
#include "models/foldingproxy.h"
#include "models/journalmodel.h"

class QPushButton;
class QTableView;

namespace sosh {

/// The acts of the register, newest first, and undoing one of them.
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
    void undo();

    JournalModel m_model;
    FoldingProxy m_filter;
    QTableView* m_table = nullptr;
    QPushButton* m_undo = nullptr;
    QLabel* m_reason = nullptr;
    std::optional<ActId> m_next;
};

} // namespace sosh
