// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/entry/gridlayout.h"
#include "models/foldingproxy.h"
#include "models/gridfootermodel.h"
#include "models/returngridmodel.h"

#include <QWidget>

#include <functional>
#include <optional>

class QMenu;

namespace sosh {

class EntryTableView;
class FrozenTableView;
class Theme;
struct DraftCell;

/// The grid of a round with its fixed totals row. First columns frozen, columns can be hidden, selection is summed.
/// Rows are named by their place in the roster, not on the screen.
class GridPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit GridPanel(const Theme& theme, QWidget* parent = nullptr);

    ReturnGridModel& model() { return m_model; }
    ReturnDraft& draft() { return m_model.draft(); }
    EntryTableView& table() const { return *m_table; }
    FoldingProxy& filter() { return m_filter; }
    GridFooterModel& footer() { return m_footerModel; }
    const GridFooterModel& footer() const { return m_footerModel; }
    void fillColumnMenu(QMenu& menu);
    void setColumnLayout(const GridLayout& layout);
    const GridLayout& columnLayout() const { return m_layout; }
    void setPaperTotals(const std::vector<ControlTotal>& totals); ///< none: no row of differences

    int currentRow() const; ///< -1: none
    QString currentMeasure() const; ///< code; empty when the current cell has none
    std::optional<DraftCell> cellAt(const QModelIndex& viewIndex) const; ///< of a figure
    std::vector<DraftCell> selectedCells() const;
    std::vector<int> selectedRows() const; ///< as they stand on the screen
    std::vector<int> rowsFrom(int row) const; ///< as they stand on the screen
    QStringList measuresFrom(const QString& measure) const; ///< columns that are seen; empty: all
    bool shows(int row) const;
    /// Makes the cell current; without such a measure the row's first cell. A hidden column is shown again.
    void goTo(int row, const QString& measure);

signals:
    void columnLayoutChanged(); ///< by hand
    void
    rowIsFiltered(); ///< a row is to be gone to that the filter leaves out; who filters lets it through
    /// How many cells are selected and seen, and the sum of the figures among them; none without figures, and when they count
    /// different things.
    void selectionSummed(int cells, std::optional<qint64> sum);

private:
    void onReset();
    void arrangeColumns();
    void orderColumns();
    QString keyOf(int column) const; ///< by which the layout knows it
    void sortRows(); ///< as the layout has it
    void onSorted(int column, Qt::SortOrder order);
    void onMoved(int column, int from, int to);
    void onResized(int column, int width);
    void change(const std::function<void(GridLayout&)>& how);
    void align();
    void sumSelection();

    ReturnGridModel m_model;
    GridFooterModel m_footerModel;
    FoldingProxy m_filter;
    EntryTableView* m_table = nullptr;
    FrozenTableView* m_footer = nullptr;
    QWidget* m_scrollGap = nullptr;
    GridLayout m_layout;
    bool m_arranging = false; ///< what changes now is not by hand
};

} // namespace sosh
