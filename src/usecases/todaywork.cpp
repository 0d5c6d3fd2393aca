// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/todaywork.h"

#include "core/followup.h"
#include "core/vietnamese.h"
#include "report/headline.h"
#include "storage/campaignrepository.h"
#include "storage/contactrepository.h"
#include "storage/returnrepository.h"
#include "storage/roundrepository.h"
#include "usecases/officesettings.h"
#include "usecases/readvalue.h"
#include "usecases/roundlocator.h"

#include <QHash>

namespace sosh {
namespace {

std::vector<LateUnit> lateUnits(const storage::UnitOfWork& work, const SubmissionBoard& board)
{
    QHash<UnitId, UnitContact> contacts;
    for (const UnitContact& contact : work.contacts().all())
        contacts.insert(contact.unit, contact);
    std::vector<LateUnit> late;
    for (const SubmissionBoard::Missing& unit : board.missing)
        late.push_back({unit, contacts.value(unit.unit)});
    return late;
}

int arrivedSince(const storage::UnitOfWork& work, RoundId round, QDate day)
{
    const std::vector<storage::ReturnSource> sources = work.returns().currentSources(round);
    return static_cast<int>(
        std::count_if(sources.begin(), sources.end(), [day](const storage::ReturnSource& source) {
            return source.at.toLocalTime().date() >= day;
        }));
}

RoundStanding standingOf(const storage::UnitOfWork& work, const LocatedRound& located, QDate day,
    QTime time, QDate today)
{
    RoundSheet sheet = work.rounds().sheet(located.round.id);
    if (day < today)
        sheet = knownOn(std::move(sheet), day);
    const Summary summary = summarize(sheet);
    const bool single = work.rounds().ofCampaign(located.campaign.id).size() == 1;
    const report::Moment moment{day, time, single};
    const vietnamese::ToneStyle style = toneStyle(work);
    RoundStanding standing;
    standing.campaign = located.campaign.code;
    standing.round = located.round;
    standing.board = boardOf(sheet, day);
    standing.missing = lateUnits(work, standing.board);
    standing.arrivedSinceYesterday = arrivedSince(work, located.round.id, day.addDays(-1));
    standing.quickReport =
        vietnamese::withToneStyle(report::quickSentence(sheet, summary, moment), style);
    standing.groupReminder =
        vietnamese::withToneStyle(report::groupReminder(sheet, summary, moment), style);
    return standing;
}

} // namespace

TodayWork::TodayWork(const RegisterSession& session)
    : m_session(session)
{
}

Result<RoundStanding> TodayWork::standing(
    const QString& campaign, int round, QDate day, QTime time) const
{
    return readValue<RoundStanding>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<RoundStanding> {
            const auto located = findRound(work, campaign, round);
            if (!located)
                return located.error();
            if (located->round.state == RoundState::Draft)
                return Error{ErrorCode::RoundIsDraft, {located->round.name}, {}};
            const QDateTime now = m_session.clock().nowUtc().toLocalTime();
            return standingOf(work, *located, day, time.isValid() ? time : now.time(), now.date());
        });
}

Result<std::vector<RoundStanding>> TodayWork::openRounds() const
{
    return readValue<std::vector<RoundStanding>>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<std::vector<RoundStanding>> {
            const QDateTime now = m_session.clock().nowUtc().toLocalTime();
            std::vector<RoundStanding> standings;
            for (const Campaign& campaign : work.campaigns().all())
                for (const Round& round : work.rounds().ofCampaign(campaign.id))
                    if (round.state == RoundState::Open)
                        standings.push_back(standingOf(
                            work, {campaign, round}, now.date(), now.time(), now.date()));
            return standings;
        });
}

Result<std::vector<NextAnniversary>> TodayWork::anniversaries() const
{
    return readValue<std::vector<NextAnniversary>>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<std::vector<NextAnniversary>> {
            const QDate today = m_session.clock().today();
            std::vector<NextAnniversary> next;
            for (const Campaign& campaign : work.campaigns().all())
                for (const Round& round : work.rounds().ofCampaign(campaign.id)) {
                    if (round.state != RoundState::Draft)
                        continue;
                    for (const RoundAnniversary& each : round.anniversaries)
                        if (each.day.isValid() && each.day >= today)
                            next.push_back({campaign.code, round, each,
                                static_cast<int>(today.daysTo(each.day))});
                }
            std::stable_sort(
                next.begin(), next.end(), [](const NextAnniversary& a, const NextAnniversary& b) {
                    return a.daysLeft < b.daysLeft;
                });
            return next;
        });
}

} // namespace sosh
