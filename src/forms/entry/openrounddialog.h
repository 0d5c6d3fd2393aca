// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/roundkeeping.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace sosh {

class Theme;

/// Opens a round: its name and days, and the list of units that must report, which opening freezes.
class OpenRoundDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Gives the list that would be frozen for these days.
    using Propose = std::function<Result<std::vector<RosterEntry>>(const RoundPlan&)>;

    OpenRoundDialog(
        const Round& round, Propose propose, const Theme& theme, QWidget* parent = nullptr);
    RoundPlan plan() const;
    RosterChoice choice() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* dayField(const QString& objectName, const QString& title, QDate day);
    bool hasDays() const;
    void sayGap();
    void propose();
    void fill(const std::vector<RosterEntry>& roster);
    void askExemption();
    void judge();
    void say(const QString& wrong);

    Propose m_propose;
    std::vector<RosterEntry> m_roster; ///< parallel to the table
    QHash<UnitId, QString> m_exempt;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_first = nullptr;
    QLineEdit* m_last = nullptr;
    QLineEdit* m_due = nullptr;
    QLineEdit* m_superiorDue = nullptr; ///< may be empty
    QTableWidget* m_table = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_gap = nullptr;
    QLabel* m_wrong = nullptr;
    QPushButton* m_exemption = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace sosh
