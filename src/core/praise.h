// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantities.h"
#include "core/roundsheet.h"

#include <span>
#include <vector>

namespace sosh {

/// A unit that may be commended, with the figures that speak for it.
struct PraiseCandidate
{
    RosterEntry entry; ///< as in the last round
    int rounds = 0; ///< in which it had to report; it was on time in all of them
    int ratedRounds = 0; ///< in which it has figures of its own
    BasisPoints rate; ///< the lowest of these rounds: persons are never added over rounds
    qint64 attended = 0; ///< of that round
    qint64 expected = 0; ///< of that round, by its denominator
};

/// Units that held every round in which they had to report, reported each in time, and whose rate is at least `least` in
/// each that gives one; by rate, the highest first, then in roster order. Draft rounds and exemptions do not count; a unit
/// without any rate is left out.
std::vector<PraiseCandidate> praiseCandidates(
    std::span<const RoundSheet> sheets, BasisPoints least);

} // namespace sosh
