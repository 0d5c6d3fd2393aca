// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>
#include <vector>

namespace sosh {

/// What a unit's figures are measured by: what it gave in earlier rounds, and its head-count in the register.
struct PastFigures
{
    struct Value
    {
        int round = 0; ///< place in RoundSheet::pastRounds
        int measure = 0; ///< place in RoundSheet::measures
        qint64 value = 0;
    };

    std::vector<Value> values; ///< nearest round first
    std::optional<int> headcount; ///< on the round's first day
    QDate headcountAsOf; ///< invalid: nobody said

    /// The values in as many groups as there are measures, each in the same order.
    std::vector<std::vector<Value>> byMeasure(std::size_t measures) const;
};

struct UsualRange
{
    qint64 low = 0;
    qint64 high = 0;
    friend bool operator==(const UsualRange&, const UsualRange&) = default;
};

/// The range that `value` lies far outside of, by the values given before; none when it is usual or nothing is known.
/// From three earlier values on it is the median ± the largest of 3·1.4826·MAD, a quarter of the median and 3; with fewer only
/// a slipped digit is seen: three times as much or as little, and 10 apart at least.
std::optional<UsualRange> usualRangeLeft(qint64 value, const std::vector<qint64>& earlier);

} // namespace sosh
