// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookups.h"
#include "core/roundsheet.h"
#include "report/summaryform.h"

#include <optional>
#include <span>

namespace sosh::report {

/// What the unit's return says there, as the biểu prints it; empty where it says nothing. A nil return came on a day too.
/// Received is the first receipt, by which lateness goes.
QString returnText(const RoundSheet& sheet, const Lookups& lookups, const RoundSheet::Row& row,
    ReturnColumn column);

/// Of the rows at these indices; none when no day of receipt is known.
std::optional<int> unitsInTime(const RoundSheet& sheet, std::span<const int> rows);

} // namespace sosh::report
