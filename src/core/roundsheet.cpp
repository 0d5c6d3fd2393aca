// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roundsheet.h"

#include "core/deadline.h"

#include <algorithm>

namespace sosh {
namespace {

template <class Range, class Predicate>
auto pointerTo(const Range& range, Predicate matches) -> decltype(&*range.begin())
{
    const auto found = std::find_if(range.begin(), range.end(), matches);
    return found == range.end() ? nullptr : &*found;
}

} // namespace

const Measure* RoundSheet::measure(QStringView code) const
{
    return pointerTo(measures, [&](const Measure& m) { return m.code == code; });
}

const RoundSheet::Row* RoundSheet::rowOf(UnitId unit) const
{
    return pointerTo(rows, [&](const Row& row) { return row.entry.unit == unit; });
}

const RoundSheet::Row* RoundSheet::rowOf(QStringView unitCode) const
{
    return pointerTo(rows, [&](const Row& row) { return row.entry.code == unitCode; });
}

int RoundSheet::drafts() const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [](const Row& row) { return row.hasDraft; }));
}

QDate RoundSheet::dueOf(const Row& row) const
{
    return row.entry.dueOverride.isValid() ? row.entry.dueOverride : round.due;
}

int RoundSheet::daysLate(const Row& row, QDate asOf) const
{
    const bool missing = row.current.state == ReturnState::Missing;
    return sosh::daysLate(missing ? asOf : row.firstReceivedOn, dueOf(row), round.dueInclusive);
}

std::optional<int> RoundSheet::daysLateOnReceipt(const Row& row) const
{
    const ReturnState state = row.current.state;
    const bool reported = state != ReturnState::Missing && state != ReturnState::Exempt;
    if (!reported || !row.firstReceivedOn.isValid() || !dueOf(row).isValid())
        return std::nullopt;
    return daysLate(row, row.firstReceivedOn);
}

} // namespace sosh
