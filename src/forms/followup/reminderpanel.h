// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remindermodels.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QTableView;

namespace sosh {

class Page;
class Workspace;

/// Whom the selected units are reached through, and the log of what they were asked. Promise and result are written here.
class ReminderPanel final : public QWidget
{
    Q_OBJECT

public:
    ReminderPanel(Workspace& workspace, Page& page);

    void setUnits(const std::vector<const FollowUpRow*>& units);
    QHBoxLayout& buttonPlace() const { return *m_buttons; } ///< before the panel's own ones
    QTableView& table() const { return *m_table; }
    void amend();
    void remove();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    QAction* makeAction(const QString& name, const QString& text, Qt::Key key,
        void (ReminderPanel::*act)(), const QString& buttonName);
    const ReminderLine* chosen() const; ///< null unless one line is selected
    void judge();

    Workspace& m_workspace;
    Page& m_page;
    ReminderLogModel m_log;
    QLabel* m_head = nullptr;
    QLabel* m_reach = nullptr;
    QLabel* m_none = nullptr;
    QTableView* m_table = nullptr;
    QHBoxLayout* m_buttons = nullptr;
    QAction* m_amend = nullptr;
    QAction* m_remove = nullptr;
};

} // namespace sosh
