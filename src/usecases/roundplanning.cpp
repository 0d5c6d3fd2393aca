// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/roundplanning.h"

#include "core/campaignrules.h"
#include "core/deadline.h"
#include "storage/roundrepository.h"
#include "usecases/planfaults.h"
#include "usecases/readvalue.h"
#include "usecases/roundlocator.h"

#include <algorithm>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

bool isTaken(std::span<const Round> rounds, int no)
{
    return std::any_of(
        rounds.begin(), rounds.end(), [no](const Round& round) { return round.no == no; });
}

/// What an open round keeps: all but its name and its due days.
bool sameFixedPart(const Round& a, const Round& b)
{
    return a.no == b.no && a.phase == b.phase && a.span == b.span && a.denominator == b.denominator
        && a.anniversaries == b.anniversaries;
}

Status changeable(const Round& before, const Round& after, const QString& reason)
{
    if (before.state == RoundState::Draft)
        return Done{};
    if (before.state != RoundState::Open)
        return Error{ErrorCode::RoundNotOpen, {before.name, roundStateName(before.state)}, {}};
    if (!sameFixedPart(before, after))
        return Error{ErrorCode::RoundPartFixed, {before.name}, {}};
    if (!after.due.isValid())
        return Error{ErrorCode::RoundHasNoDates, {before.name}, {}};
    return requireReason(verbs::roundChange, reason);
}

/// The rounds with the numbers and names they get.
std::vector<Round> numbered(
    std::span<const Round> rounds, const Campaign& campaign, std::vector<Round> known)
{
    std::vector<Round> added;
    for (Round round : rounds) {
        if (round.no <= 0 || isTaken(known, round.no))
            round.no = nextRoundNo(known);
        if (round.name.trimmed().isEmpty())
            round.name = u"Đợt %1"_s.arg(round.no);
        round.campaign = campaign.id;
        round.state = RoundState::Draft;
        known.push_back(round);
        added.push_back(std::move(round));
    }
    return added;
}

/// "MK-2022/1", or "MK-2022/2, 3" of several.
QString subjectOf(const QString& campaign, std::span<const Round> rounds)
{
    QStringList numbers;
    for (const Round& round : rounds)
        numbers += QString::number(round.no);
    return u"%1/%2"_s.arg(campaign, numbers.join(u", "_s));
}

} // namespace

RoundPlanning::RoundPlanning(RegisterSession& session)
    : m_session(session)
{
}

Result<std::vector<RoundProposal>> RoundPlanning::proposedRounds(const QString& campaign,
    const std::vector<Celebration>& celebrations, const PlanningRules& rules) const
{
    using Proposals = std::vector<RoundProposal>;
    return readValue<Proposals>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<Proposals> {
            const auto found = findCampaign(work, campaign);
            if (!found)
                return found.error();
            return sosh::proposedRounds(
                celebrations, *found, work.rounds().ofCampaign(found->id), rules);
        });
}

Result<std::vector<Round>> RoundPlanning::addRounds(
    const QString& campaign, std::span<const Round> rounds)
{
    using Rounds = std::vector<Round>;
    // The act's subject names the numbers, so they are found before it begins.
    auto added =
        readValue<Rounds>(m_session, [&](const storage::UnitOfWork& work) -> Result<Rounds> {
            const auto found = findCampaign(work, campaign);
            if (!found)
                return found.error();
            Rounds made = numbered(rounds, *found, work.rounds().ofCampaign(found->id));
            for (const Round& round : made)
                if (const Status sound = refuseFaults(checkRound(round, *found)); !sound)
                    return sound.error();
            return made;
        });
    if (!added)
        return added.error();
    const auto written =
        m_session.store().write(m_session.act(verbs::roundAdd, subjectOf(campaign, *added)),
            [&](storage::UnitOfWork& work) -> Status {
                for (Round& round : *added) {
                    if (work.rounds().find(round.campaign, round.no))
                        return Error{ErrorCode::Stale, {round.name}, {}};
                    round.id = work.rounds().add(round);
                }
                return Done{};
            });
    if (!written)
        return written.error();
    return *std::move(added);
}

Result<Round> RoundPlanning::changeRound(
    const QString& campaign, int no, const Round& round, const QString& reason)
{
    Round after = round;
    const ActHeader act =
        m_session.act(verbs::roundChange, u"%1/%2"_s.arg(campaign).arg(no), reason.trimmed());
    const auto written = m_session.store().write(act, [&](storage::UnitOfWork& work) -> Status {
        const auto located = findRound(work, campaign, no);
        if (!located)
            return located.error();
        after.id = located->round.id;
        after.campaign = located->campaign.id;
        after.state = located->round.state;
        if (const Status allowed = changeable(located->round, after, reason); !allowed)
            return allowed;
        Issues issues = checkRound(after, located->campaign);
        const bool moves = after.no != no;
        if (after.no < 1 || (moves && work.rounds().find(after.campaign, after.no)))
            issues.push_back({Severity::Error, IssueCode::CodeTaken, {{}, 0, u"round_no"_s, {}},
                {QString::number(after.no)}});
        if (const Status sound = refuseFaults(issues); !sound)
            return sound;
        work.rounds().change(after);
        return Done{};
    });
    if (!written)
        return written.error();
    return after;
}

Status RoundPlanning::removeRound(const QString& campaign, int no)
{
    const ActHeader act = m_session.act(verbs::roundRemove, u"%1/%2"_s.arg(campaign).arg(no));
    const auto written = m_session.store().write(act, [&](storage::UnitOfWork& work) -> Status {
        const auto located = findRound(work, campaign, no);
        if (!located)
            return located.error();
        const Round& round = located->round;
        if (round.state != RoundState::Draft || work.rounds().hasTraces(round.id))
            return Error{ErrorCode::RoundNotNew, {round.name}, {}};
        work.rounds().remove(round.id);
        return Done{};
    });
    return written ? Status(Done{}) : Status(written.error());
}

Result<std::vector<Round>> RoundPlanning::moveDeadlines(const QString& campaign)
{
    std::vector<Round> moved;
    const auto written = m_session.store().write(
        m_session.act(verbs::roundChange, campaign), [&](storage::UnitOfWork& work) -> Status {
            const auto found = findCampaign(work, campaign);
            if (!found)
                return found.error();
            for (Round round : work.rounds().ofCampaign(found->id)) {
                if (round.state != RoundState::Draft || !round.due.isValid()
                    || movedOffWeekend(round.due) == round.due)
                    continue;
                round.due = movedOffWeekend(round.due);
                work.rounds().change(round);
                moved.push_back(std::move(round));
            }
            return Done{};
        });
    if (!written)
        return written.error();
    return moved;
}

} // namespace sosh
