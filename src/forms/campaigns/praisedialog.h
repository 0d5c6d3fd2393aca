// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/praisemodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace sosh {

class Workspace;

/// Units that the figures propose for commendation, from a rate that is typed. Writes nothing.
class PraiseDialog final : public QDialog
{
    Q_OBJECT

public:
    PraiseDialog(Workspace& workspace, const QString& campaign, QWidget* parent = nullptr);

private:
    void propose(const std::optional<BasisPoints>& least);
    void onTyped();
    void copy();

    Workspace& m_workspace;
    QString m_campaign;
    PraiseModel m_model;
    QLineEdit* m_least = nullptr;
    QLabel* m_state = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace sosh
