// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roundplanning.h"

#include "core/campaignrules.h"
#include "core/deadline.h"

#include <algorithm>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

QDate dayIn(const Anniversary& anniversary, int year)
{
    return QDate(year, anniversary.month, anniversary.day);
}

RoundAnniversary frozen(const Celebration& celebration)
{
    RoundAnniversary taken;
    taken.event = celebration.anniversary.event;
    taken.day = celebration.day;
    if (const auto founded = celebration.anniversary.foundingYear) {
        taken.years = anniversaryYears(*founded, celebration.day.year());
        taken.founded = dayIn(celebration.anniversary, *founded);
    }
    return taken;
}

bool isHeld(const Celebration& celebration, std::span<const Round> rounds)
{
    return std::any_of(rounds.begin(), rounds.end(), [&](const Round& round) {
        return std::any_of(round.anniversaries.begin(), round.anniversaries.end(),
            [&](const RoundAnniversary& held) {
                return held.day == celebration.day && held.event == celebration.anniversary.event;
            });
    });
}

/// Days and marks of a round that has its anniversaries.
RoundProposal around(Round round, const Campaign& campaign, const PlanningRules& rules)
{
    const QDate first = round.anniversaries.front().day;
    const QDate last = round.anniversaries.back().day;
    round.span = DateRange{first.addDays(-rules.daysBefore), last.addDays(rules.daysAfter)};
    round.due = movedOffWeekend(round.span->last.addDays(rules.dueDays));
    RoundProposal proposal;
    proposal.issues = checkRound(round, campaign);
    proposal.roundYear = std::any_of(round.anniversaries.begin(), round.anniversaries.end(),
        [](const RoundAnniversary& one) { return isRoundYear(one.years); });
    proposal.round = std::move(round);
    return proposal;
}

} // namespace

std::vector<Celebration> celebrations(
    std::span<const Anniversary> chosen, std::span<const int> years)
{
    std::vector<Celebration> found;
    for (const int year : years)
        for (const Anniversary& anniversary : chosen)
            if (const QDate day = dayIn(anniversary, year); day.isValid())
                found.push_back({anniversary, day});
    return found;
}

std::vector<RoundProposal> proposedRounds(std::vector<Celebration> celebrations,
    const Campaign& campaign, std::span<const Round> existing, const PlanningRules& rules)
{
    std::erase_if(celebrations, [&](const Celebration& celebration) {
        return !celebration.day.isValid() || isHeld(celebration, existing);
    });
    std::stable_sort(celebrations.begin(), celebrations.end(),
        [](const Celebration& a, const Celebration& b) { return a.day < b.day; });
    std::vector<RoundProposal> proposals;
    int no = nextRoundNo(existing);
    for (auto next = celebrations.begin(); next != celebrations.end();) {
        Round round;
        round.campaign = campaign.id;
        round.no = no++;
        round.name = u"Đợt %1"_s.arg(round.no);
        round.denominator = campaign.denominator;
        const QDate last = next->day.addDays(rules.nearDays);
        while (next != celebrations.end()
            && (round.anniversaries.empty() || (rules.nearDays > 0 && next->day <= last)))
            round.anniversaries.push_back(frozen(*next++));
        proposals.push_back(around(std::move(round), campaign, rules));
    }
    return proposals;
}

int nextRoundNo(std::span<const Round> existing)
{
    int highest = 0;
    for (const Round& round : existing)
        highest = std::max(highest, round.no);
    return highest + 1;
}

Round movedByYears(Round round, int years)
{
    round.id = {};
    round.state = RoundState::Draft;
    round.superiorDue = {};
    if (round.span)
        round.span = DateRange{round.span->first.addYears(years), round.span->last.addYears(years)};
    if (round.due.isValid())
        round.due = movedOffWeekend(round.due.addYears(years));
    for (RoundAnniversary& anniversary : round.anniversaries) {
        if (anniversary.years > 0)
            anniversary.years += years;
        if (anniversary.day.isValid())
            anniversary.day = anniversary.day.addYears(years);
    }
    return round;
}

} // namespace sosh
