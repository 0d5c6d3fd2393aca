// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/window/page.h"
#include "models/comparisonmodel.h"

class QTableView;
class QTabWidget;

namespace sosh {

class YearPanel;

/// Rounds of a campaign side by side, and the whole campaign by the rule that persons are never added; and a round beside
/// an earlier one, unit by unit.
class AnalysisPage final : public Page
{
    Q_OBJECT

public:
    explicit AnalysisPage(Workspace& workspace);
    void reload() override;

private:
    void arrangeColumns();

    QTabWidget* m_tabs = nullptr;
    YearPanel* m_years = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_rule = nullptr;
    ComparisonModel m_model;
};

} // namespace sosh
