// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/campaigns/judgeddialog.h"
#include "models/anniversarymodels.h"
#include "models/roundplanmodel.h"

class QHBoxLayout;
class QSpinBox;
class QTableView;

namespace sosh {

class Workspace;

/// The rounds of a year from its anniversaries: those that are ticked become rounds, near ones share one, and the days can
/// be changed before the drafts are made in one act.
class PlanRoundsDialog final : public JudgedDialog
{
    Q_OBJECT

public:
    PlanRoundsDialog(Workspace& workspace, const Campaign& campaign, QWidget* parent = nullptr);

signals:
    void saved(int rounds);

protected:
    Verdict verdict() const override;
    QString save() override;

private:
    QSpinBox* addNumber(
        QHBoxLayout* line, const QString& name, const QString& before, int value, int most);
    void addTables();
    void connectParts();
    void editTable();
    void loadAnniversaries();
    void propose();
    void sayHowMany();
    PlanningRules rules() const;

    Workspace& m_workspace;
    Campaign m_campaign;
    CelebrationModel m_celebrations;
    RoundPlanModel m_rounds;
    QString m_fault; ///< why nothing could be read
    QSpinBox* m_year = nullptr;
    QSpinBox* m_near = nullptr;
    QSpinBox* m_before = nullptr;
    QSpinBox* m_after = nullptr;
    QSpinBox* m_due = nullptr;
    QTableView* m_celebrationTable = nullptr;
    QTableView* m_roundTable = nullptr;
    QPushButton* m_edit = nullptr;
};

} // namespace sosh
