// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign.h"
#include "models/foldingproxy.h"
#include "models/rostermodel.h"
#include "usecases/rosterkeeping.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace sosh {

class InlineMessage;
class PickDialog;
class Workspace;

/// The list of units that must report in a round: who is on it, exempt or off it, and when each means to meet.
class RosterDialog final : public QDialog
{
    Q_OBJECT

public:
    RosterDialog(Workspace& workspace, const QString& campaign, const Round& round,
        QWidget* parent = nullptr);

private:
    void addParts();
    void connectParts();
    void load(const QString& current = {}); ///< code of the unit to stand on
    const RosterLine* current() const;
    void judge();
    void pickUnit();
    void add(std::size_t picked);
    void switchExemption();
    void switchPresence();
    void editDays();
    QString writeDays(const RosterEntry& entry, QDate planned, QDate due);
    void tell(const Status& status, const QString& unit, const QString& sentence);
    QString whyNot() const; ///< nothing can be changed; empty: it can

    Workspace& m_workspace;
    QString m_campaign;
    Round m_round;
    RosterModel m_model;
    FoldingProxy m_filter;
    std::vector<Unit> m_addable;
    InlineMessage* m_message = nullptr;
    QLineEdit* m_search = nullptr;
    QLabel* m_count = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_exempt = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_days = nullptr;
};

} // namespace sosh
