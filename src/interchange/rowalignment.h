// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <utility>
#include <vector>

namespace sosh::interchange {

/// What became of the rows of a file, told by their digests. Indices count from 0.
struct RowAlignment
{
    std::vector<std::pair<int, int>> altered; ///< expected row, found row
    std::vector<std::pair<int, int>> moved; ///< expected row, found row; the same content elsewhere
    std::vector<int> removed; ///< expected rows
    std::vector<int> added; ///< found rows
};

/// The longest run of rows in their old order stays; the rest is told against it. O(n log n).
/// `alike(expected, found)`: the same unit and round, asked where rows between two unchanged ones do not pair up by number.
RowAlignment alignRows(const QStringList& expected, const QStringList& found,
    const std::function<bool(int, int)>& alike);

} // namespace sosh::interchange
