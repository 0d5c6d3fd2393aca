// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pastfigures.h"

#include <algorithm>
#include <cmath>

namespace sosh {
namespace {

// Sources: practice of the office. A question must be worth its answer: ordinary coming and going asks none.
constexpr std::size_t enoughValues = 3;
constexpr double deviations = 3; ///< standard deviations, estimated from the MAD
constexpr double deviationOfMad = 1.4826; ///< of a normal distribution
constexpr double quarter = 0.25;
constexpr double leastRoom = 3;
constexpr qint64 slipFactor = 3;
constexpr qint64 slipLeast = 10;

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

std::optional<UsualRange> bandLeft(qint64 value, const std::vector<qint64>& earlier)
{
    const double middle = median({earlier.begin(), earlier.end()});
    std::vector<double> apart;
    for (const qint64 each : earlier)
        apart.push_back(std::abs(static_cast<double>(each) - middle));
    const double room =
        std::max({deviations * deviationOfMad * median(apart), quarter * middle, leastRoom});
    if (std::abs(static_cast<double>(value) - middle) <= room)
        return std::nullopt;
    return UsualRange{static_cast<qint64>(std::ceil(std::max(0.0, middle - room))),
        static_cast<qint64>(std::floor(middle + room))};
}

} // namespace

std::vector<std::vector<PastFigures::Value>> PastFigures::byMeasure(std::size_t measures) const
{
    std::vector<std::vector<Value>> groups(measures);
    for (const Value& value : values)
        if (value.measure >= 0 && static_cast<std::size_t>(value.measure) < measures)
            groups[static_cast<std::size_t>(value.measure)].push_back(value);
    return groups;
}

std::optional<UsualRange> usualRangeLeft(qint64 value, const std::vector<qint64>& earlier)
{
    if (earlier.empty())
        return std::nullopt;
    if (earlier.size() >= enoughValues)
        return bandLeft(value, earlier);
    const auto [low, high] = std::minmax_element(earlier.begin(), earlier.end());
    const bool up = *high > 0 && value >= slipFactor * *high && value - *high >= slipLeast;
    const bool down = slipFactor * value <= *low && *low - value >= slipLeast;
    return up || down ? std::optional(UsualRange{*low, *high}) : std::nullopt;
}

} // namespace sosh
