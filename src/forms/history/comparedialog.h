// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changemodel.h"

#include <QDialog>

class QLabel;
class QTableView;

namespace sosh {

class DayEdit;
class Workspace;

/// The register on two days, or beside a copy of it, row by row.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CompareDialog(Workspace& workspace, QWidget* parent = nullptr);

private:
    void compareDays();
    void compareFile();
    void tell(Result<std::vector<FieldChange>> changes, const QString& what);

    Workspace& m_workspace;
    ChangeModel m_changes;
    DayEdit* m_from = nullptr;
    DayEdit* m_to = nullptr;
    QLabel* m_state = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace sosh
