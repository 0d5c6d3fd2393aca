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
    void fillColumnMenu(QMenu& menu);

    int currentRow() const; ///< -1: none
    QString currentMeasure() const; ///< code; empty when the current cell has none
    std::optional<DraftCell> cellAt(const QModelIndex& viewIndex) const; ///< of a figure
    std::vector<DraftCell> selectedCells() const;
    std::vector<int> rowsFrom(int row) const; ///< as they stand on the screen
    QStringList measuresFrom(const QString& measure) const; ///< columns that are seen
    bool shows(int row) const;
    /// Makes the cell current; without such a measure the row's first cell.
    void goTo(int row, const QString& measure);

signals:
    /// How many cells are selected, and the sum of the figures among them; none when they count different things.
    void selectionSummed(int cells, std::optional<qint64> sum);

private:
    void onReset();
    void arrangeColumns();
    void align();
    void sumSelection();

    ReturnGridModel m_model;
    GridFooterModel m_footerModel;
    FoldingProxy m_filter;
    EntryTableView* m_table = nullptr;
    FrozenTableView* m_footer = nullptr;
    QWidget* m_scrollGap = nullptr;
    QSet<QString> m_hidden; ///< codes of measures
};

} // namespace sosh
