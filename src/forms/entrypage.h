// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/page.h"

class QComboBox;
class QLineEdit;
class QMenu;

namespace sosh {

class GridPanel;
class StateStrip;

/// The round's grid: one row a unit, one column a measure, the totals below.
class EntryPage final : public Page
{
    Q_OBJECT

public:
    explicit EntryPage(Workspace& workspace);
    void reload() override;

private:
    QWidget* makeToolLine();
    void saySelection(int cells, std::optional<qint64> sum);

    QLineEdit* m_filter = nullptr;
    QComboBox* m_state = nullptr;
    StateStrip* m_strip = nullptr;
    QMenu* m_columns = nullptr;
    GridPanel* m_grid = nullptr;
};

} // namespace sosh
