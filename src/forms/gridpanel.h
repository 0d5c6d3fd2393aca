// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foldingproxy.h"
#include "models/gridfootermodel.h"
#include "models/returngridmodel.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QMenu;

namespace sosh {

class FrozenTableView;
class Theme;

/// The grid of a round with its fixed totals row. First columns frozen, columns can be hidden, selection is summed.
class GridPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit GridPanel(const Theme& theme, QWidget* parent = nullptr);

    void setSheet(RoundSheet sheet);
    FoldingProxy& filter() { return m_filter; }
    void fillColumnMenu(QMenu& menu);

signals:
    /// How many cells are selected, and the sum of the figures among them; none when they count different things.
    void selectionSummed(int cells, std::optional<qint64> sum);

private:
    void arrangeColumns();
    void align();
    void sumSelection();

    ReturnGridModel m_model;
    GridFooterModel m_footerModel;
    FoldingProxy m_filter;
    FrozenTableView* m_table = nullptr;
    FrozenTableView* m_footer = nullptr;
    QWidget* m_scrollGap = nullptr;
    QSet<QString> m_hidden; ///< codes of measures
};

} // namespace sosh
