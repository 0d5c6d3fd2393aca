// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roundsheet.h"

#include <QString>

#include <vector>

namespace sosh {

/// The total that stands on paper for one measure of a round, typed before its rows.
struct ControlTotal
{
    QString measure; ///< code
    qint64 total = 0; ///< in the measure's unit
    qint64 difference = 0; ///< ours minus the paper's, that `reason` was given for
    QString reason; ///< empty: none given

    friend bool operator==(const ControlTotal&, const ControlTotal&) = default;
};

/// A control total beside what the rows add up to.
struct ControlBalance
{
    ControlTotal control;
    qint64 ours = 0; ///< sum of the confirmed rows; 0 also while nobody gives it
    qint64 difference() const { return ours - control.total; }
    /// Agrees, or differs by what the reason was given for.
    bool isSettled() const
    {
        return difference() == 0
            || (!control.reason.isEmpty() && control.difference == difference());
    }
};

/// In the order of the totals. Sums go by the kind of the measure, as everywhere (core/summary.h).
std::vector<ControlBalance> balancesOf(
    const RoundSheet& sheet, const std::vector<ControlTotal>& totals);

} // namespace sosh
