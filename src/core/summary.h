// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure.h"
#include "core/quantities.h"
#include "core/roundsheet.h"

#include <optional>
#include <span>
#include <vector>

namespace sosh {

struct MeasureSum
{
    Measure measure;
    std::optional<qint64> sum; ///< none when nobody gives it
    int given = 0; ///< how many confirmed returns give it
    bool approximate = false;
};

/// How a round's units stand. Invariant: roster = expected + exempt; expected = reported + joint + nil + missing.
struct StateCounts
{
    int roster = 0;
    int expected = 0;
    int reported = 0;
    int joint = 0;
    int nil = 0;
    int missing = 0;
    int exempt = 0;
    int answered() const { return reported + joint + nil; } ///< units reported
    int held() const { return reported + joint; } ///< units that held it
};

/// Totals and rates of a round or of some of its rows.
struct Summary
{
    StateCounts states;
    std::vector<MeasureSum> measures; ///< in the round's order
    std::optional<qint64> peopleAttended;
    bool staffCounted = false; ///< non-members are inside peopleAttended
    bool associatesCounted = false;
    std::optional<BasisPoints> rate; ///< attended / expected
    std::optional<BasisPoints> rateOfTotal; ///< attended / members_total

    const MeasureSum* measure(QStringView code) const;
    std::optional<qint64> sum(QStringView code) const;
};

Summary summarize(const RoundSheet& sheet);
/// Totals of the rows at the given indices of `sheet.rows`.
Summary summarize(const RoundSheet& sheet, std::span<const int> rows);

/// The rate that the campaign's setting asks for.
std::optional<BasisPoints> rateFor(const Summary& summary, Denominator denominator);
/// Rate of one unit's own return.
std::optional<BasisPoints> rateOfReturn(const UnitReturn& value, Denominator denominator);

/// Totals of several rounds of one campaign.
struct CampaignSummary
{
    struct PerRound
    {
        Round round;
        Summary summary;
    };
    std::vector<PerRound> rounds; ///< every round that is not a draft, by number
    std::optional<int> basisRound; ///< number of the last closed or sealed round
    std::vector<MeasureSum>
        measures; ///< added kinds as sums over rounds; the rest from the basis round

    const Summary* basis() const;
};
CampaignSummary summarize(std::span<const RoundSheet> sheets);

} // namespace sosh
