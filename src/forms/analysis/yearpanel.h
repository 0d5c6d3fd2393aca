// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yearmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace sosh {

class Workspace;

/// So với cùng kỳ: a round beside an earlier one, unit by unit.
class YearPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit YearPanel(Workspace& workspace, QWidget* parent = nullptr);
    void reload();

private:
    void fillChoices();
    void compare();

    Workspace& m_workspace;
    YearModel m_model;
    QComboBox* m_later = nullptr;
    QComboBox* m_earlier = nullptr;
    QComboBox* m_measure = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_sum = nullptr;
};

} // namespace sosh
