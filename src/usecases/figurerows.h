// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figuresource.h"
#include "core/lookups.h"
#include "core/roundsheet.h"

#include <QString>

#include <optional>
#include <vector>

namespace sosh {

/// What one row of a round gives to a figure on paper.
struct FigureShare
{
    const RoundSheet::Row* row = nullptr;
    QString value; ///< "136", "132 / 136"; empty of a number of units
};
/// The rows behind a figure and what they come to, as a table has it: "3.556", "92,31%".
struct FigureSum
{
    QString total;
    std::vector<FigureShare> rows; ///< roster order
};

/// Shares point into `sheet`. Invariant: a figure that papers print and the sum of its rows are the same number.
FigureSum figureSum(const RoundSheet& sheet, const Lookups& lookups, const FigureSource& source);

} // namespace sosh
