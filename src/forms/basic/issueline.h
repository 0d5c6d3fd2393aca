// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace sosh {

class GridPanel;
class Theme;

/// One line under the grid: what is wrong with the cell one stands on, else with its row, else with the first row that has
/// anything. Always there, so that the grid does not jump.
class IssueLine final : public QWidget
{
    Q_OBJECT

public:
    IssueLine(GridPanel& grid, const Theme& theme, QWidget* parent = nullptr);
    QString text() const;
    void refresh();

signals:
    void reasonWanted();

private:
    GridPanel& m_grid;
    const Theme& m_theme;
    QLabel* m_text = nullptr;
    QPushButton* m_reason = nullptr;
    QPushButton* m_go = nullptr;
    int m_row = -1;
    QString m_measure;
};

} // namespace sosh
