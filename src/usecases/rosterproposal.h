// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster.h"
#include "core/unit.h"

#include <span>
#include <vector>

namespace sosh {

/// Who must report: the units directly under a root, and roots that have nobody under them, in the office's order,
/// numbered from 1. Invariant: never a unit and its ancestor both.
std::vector<RosterEntry> proposedRoster(std::span<const Unit> units);

} // namespace sosh
