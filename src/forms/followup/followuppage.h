// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup.h"
#include "forms/window/page.h"

class QMenu;
class QSpinBox;
class QSplitter;

namespace sosh {

class FollowUpActs;
class FollowUpBoard;
class FollowUpHead;
class MailingPanel;
class ReminderPanel;

/// Theo dõi, đôn đốc: who has reported on a day, who was asked and what was promised.
class FollowUpPage final : public Page
{
    Q_OBJECT

public:
    explicit FollowUpPage(Workspace& workspace);
    void reload() override;
    void searchFor(const QString& text) override;
    void showRecord(const QString& code) override;

private:
    void makeTitleLine();
    void addWarningDays(QMenu& menu);
    void setWarningDays();
    QWidget* makeBoard();
    void onSelection();
    void giveUp(const QString& why);

    FollowUpActs* m_acts = nullptr;
    FollowUpHead* m_head = nullptr;
    FollowUpBoard* m_board = nullptr;
    ReminderPanel* m_log = nullptr;
    MailingPanel* m_mailings = nullptr;
    QSplitter* m_splitter = nullptr;
    QSpinBox* m_warning = nullptr;
};

} // namespace sosh
