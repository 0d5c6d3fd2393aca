// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roundsheet.h"
#include "core/unitledger.h"

#include <optional>
#include <vector>

namespace sosh {

/// Why a unit's figure of then cannot stand beside the one of now.
enum class Incomparable
{
    No,
    Districts, ///< 01/7/2025 lies between and the succession is not one to one
    Part, ///< it took only a part of a unit, or a body from outside
    NotThere ///< nobody stood for it in the earlier round
};

/// One unit of the later round beside those that stood for it in the earlier one.
struct ComparedUnit
{
    RosterEntry entry;
    std::optional<qint64> then; ///< sum over `predecessors`; none when not comparable or not given
    std::optional<qint64> now;
    QStringList predecessors; ///< names as frozen then, where they are not the unit itself alone
    Incomparable why = Incomparable::No;
};

struct YearComparison
{
    std::vector<ComparedUnit> units; ///< in the later round's order
    std::optional<qint64> then; ///< over the comparable units that give both
    std::optional<qint64> now;
    int compared = 0; ///< units that give both
};

/// "So với cùng kỳ": a merged unit is compared with the sum of those it came from.
/// Source: wording.md 4.7, 8; 2.0 R12.
YearComparison compareYears(const RoundSheet& earlier, const RoundSheet& later,
    const UnitLedger& units, const QString& measure);

} // namespace sosh
