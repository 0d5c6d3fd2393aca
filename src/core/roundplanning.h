// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anniversary.h"
#include "core/campaign.h"
#include "core/issue.h"

#include <span>
#include <vector>

namespace sosh {

/// How rounds lie around their anniversaries.
struct PlanningRules
{
    /// Anniversaries at most so many days after the first of a round share it: 19/8 and 02/9. 0: each has its own.
    int nearDays = 14;
    int daysBefore = 15; ///< from the round's first day to its first anniversary
    int daysAfter = 15; ///< from its last anniversary to the round's last day
    /// From the round's last day to the due day. Source: a commune office's rule of ten days, domain.md 4.4.
    int dueDays = 10;
};

/// One anniversary to be celebrated on one day; of a lunar one the day is given, of the others it follows from the year.
struct Celebration
{
    Anniversary anniversary;
    QDate day;
};

struct RoundProposal
{
    Round round; ///< a draft; its due day is no weekend
    bool roundYear = false; ///< one of its anniversaries is a năm tròn
    Issues issues; ///< warnings of checkRound
};

/// The anniversary on its day in each of the years; those whose day is not known are left out.
std::vector<Celebration> celebrations(
    std::span<const Anniversary> chosen, std::span<const int> years);

/// Rounds for the celebrations, by day, numbered on after the existing ones and named "Đợt N". A celebration that an
/// existing round is held for already is left out.
std::vector<RoundProposal> proposedRounds(std::vector<Celebration> celebrations,
    const Campaign& campaign, std::span<const Round> existing, const PlanningRules& rules = {});

/// One more than the highest number.
int nextRoundNo(std::span<const Round> existing);
/// A draft of the same round so many years later, its due day moved off weekends. The superior has not set its day yet.
Round movedByYears(Round round, int years);

} // namespace sosh
