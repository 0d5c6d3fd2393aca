// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controltotal.h"

#include "core/summary.h"

namespace sosh {

std::vector<ControlBalance> balancesOf(
    const RoundSheet& sheet, const std::vector<ControlTotal>& totals)
{
    std::vector<ControlBalance> balances;
    if (totals.empty())
        return balances;
    const Summary summary = summarize(sheet);
    for (const ControlTotal& control : totals)
        balances.push_back({control, summary.sum(control.measure).value_or(0)});
    return balances;
}

} // namespace sosh
