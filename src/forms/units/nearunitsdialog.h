// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unitchange.h"
#include "models/unitgroupmodel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace sosh {

class Workspace;
struct UnitView;

/// Units whose names are nearly the same: perhaps one unit entered twice. The chosen one can be merged into another.
class NearUnitsDialog final : public QDialog
{
    Q_OBJECT

public:
    NearUnitsDialog(Workspace& workspace, const UnitView& view, QWidget* parent = nullptr);

signals:
    /// Ready for UnitChangeDialog: the chosen units, and the first other one of their group as the target.
    void mergeWanted(const sosh::UnitChange& preset);

private:
    void judge();
    void merge();

    UnitGroupModel m_units;
    QLabel* m_state = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_merge = nullptr;
    QString m_whyNot;
};

} // namespace sosh
