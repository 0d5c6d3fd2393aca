// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/formatprofile.h"
#include "report/ruler.h"

#include <algorithm>
#include <vector>

namespace sosh::report {

/// Sizes at which every figure of a table stands on one line in its column.
struct TableFit
{
    static constexpr int headPadding = 28; ///< twips
    int cellSize = 12; ///< points
    int headSize = 12; ///< points
    int padding = 0; ///< at the left and right of a cell; twips
    std::vector<int> edges; ///< left edge of each column and the right edge of the last; twips
    /// Words that wrap and centred marks need less air than figures beside a rule.
    int paddingOf(const TableColumn& column) const
    {
        if (column.align == Align::Center)
            return headPadding;
        return column.wraps ? std::min(padding, 57) : padding;
    }
    int left(int column) const { return edges[size_t(column)]; }
    int width(int column, int columns = 1) const { return left(column + columns) - left(column); }
};

/// Figures never wrap: where they do not fit, the padding shrinks first, then the size down to 10 pt,
/// and last the wrapping columns give some of their width. `stretch`: of every column, before all else.
TableFit fitTable(
    Ruler& ruler, const FormatProfile& profile, const Table& table, double stretch = 1);

} // namespace sosh::report
