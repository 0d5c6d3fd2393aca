// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordmodels.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace sosh {

class Workspace;

/// Đã xoá (khôi phục được): what acts removed, and a way back for each.
class BinDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit BinDialog(Workspace& workspace, QWidget* parent = nullptr);

private:
    void reload();
    void judge();
    void restore();

    Workspace& m_workspace;
    RemovedRecordModel m_removed;
    QTableView* m_table = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_restore = nullptr;
};

} // namespace sosh
