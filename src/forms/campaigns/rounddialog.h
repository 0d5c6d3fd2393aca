// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign.h"
#include "forms/campaigns/judgeddialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace sosh {

class FieldGrid;
class ListEditor;
class Workspace;

/// One round as it is planned. An open one keeps all but its name and due days, and asks why they change.
class RoundDialog final : public JudgedDialog
{
    Q_OBJECT

public:
    /// A round whose id is invalid is added.
    RoundDialog(Workspace& workspace, const Campaign& campaign, const Round& round,
        QWidget* parent = nullptr);

signals:
    void saved(const QString& name);

protected:
    Verdict verdict() const override;
    QString save() override;

private:
    void addFields();
    void addAnniversaries();
    void keepFixed();
    Round read() const;

    Workspace& m_workspace;
    Campaign m_campaign;
    Round m_before;
    FieldGrid* m_grid = nullptr;
    QLineEdit* m_no = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_phase = nullptr;
    QComboBox* m_denominator = nullptr;
    QLineEdit* m_first = nullptr;
    QLineEdit* m_last = nullptr;
    QLineEdit* m_due = nullptr;
    QLineEdit* m_superiorDue = nullptr;
    QCheckBox* m_inclusive = nullptr;
    ListEditor* m_anniversaries = nullptr; ///< of a draft only
};

} // namespace sosh
