// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tablefit.h"

#include "report/linebreak.h"

#include <array>

namespace sosh::report {

namespace {

constexpr int smallestSize = 10;
constexpr std::array paddings{85, 57, 28};

/// Width that each column's words of the head and its figures need, padding aside.
struct Needed
{
    std::vector<int> head;
    std::vector<int> figures;
    int width(size_t column, int padding) const
    {
        return std::max(head[column] + 2 * TableFit::headPadding, figures[column] + 2 * padding);
    }
};

Needed neededWidths(Ruler& ruler, const Table& table, const TableFit& fit)
{
    const size_t count = table.columns.size();
    Needed needed{std::vector<int>(count, 0), std::vector<int>(count, 0)};
    for (const HeadCell& cell : table.head) {
        int& known = needed.head[size_t(cell.column)];
        if (cell.columns == 1)
            known = std::max(known, widestWord(ruler, cell.text, {fit.headSize, true}));
    }
    for (const TableRow& row : table.rows) {
        const Face face{fit.cellSize, row.kind != RowKind::Unit};
        for (size_t c = 0; c < std::min(count, size_t(row.cells.size())); ++c) {
            if (!table.columns[c].wraps)
                needed.figures[c] =
                    std::max(needed.figures[c], ruler.width(row.cells[qsizetype(c)], face));
        }
    }
    return needed;
}

bool fits(const Needed& needed, const Table& table, const TableFit& fit)
{
    for (size_t c = 0; c < needed.head.size(); ++c) {
        if (needed.width(c, fit.paddingOf(table.columns[c])) > fit.width(int(c)))
            return false;
    }
    return true;
}

/// Columns too narrow for their figures grow; the wrapping ones pay in proportion to what they have.
void widen(const Needed& needed, const Table& table, TableFit& fit)
{
    const size_t count = table.columns.size();
    std::vector<int> widths(count);
    int missing = 0;
    int payers = 0;
    for (size_t c = 0; c < count; ++c) {
        widths[c] = fit.width(int(c));
        const int wanted = needed.width(c, fit.paddingOf(table.columns[c]));
        if (table.columns[c].wraps) {
            payers += widths[c];
        } else if (wanted > widths[c]) {
            missing += wanted - widths[c];
            widths[c] = wanted;
        }
    }
    const int paid = std::min(missing, payers * 2 / 3);
    for (size_t c = 0; c < count && payers > 0; ++c) {
        if (table.columns[c].wraps)
            widths[c] -= int(qint64(paid) * widths[c] / payers);
    }
    for (size_t c = 0; c < count; ++c)
        fit.edges[c + 1] = fit.edges[c] + widths[c];
}

} // namespace

TableFit fitTable(Ruler& ruler, const FormatProfile& profile, const Table& table, double stretch)
{
    TableFit fit;
    double mm = 0;
    fit.edges.push_back(0);
    for (const TableColumn& column : table.columns)
        fit.edges.push_back(twips(mm += column.widthMm * stretch));
    Needed needed;
    for (int step = 0; step == 0 || profile.tableCell.pt - step >= smallestSize; ++step) {
        fit.cellSize = profile.tableCell.pt - step;
        fit.headSize = profile.tableHead.pt - step;
        needed = neededWidths(ruler, table, fit);
        for (const int padding : paddings) {
            fit.padding = padding;
            if (fits(needed, table, fit))
                return fit;
        }
    }
    widen(needed, table, fit);
    return fit;
}

} // namespace sosh::report
