// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/roundkeeping.h"

#include "storage/campaignrepository.h"
#include "storage/returnrepository.h"
#include "storage/roundrepository.h"
#include "storage/store.h"
#include "storage/unitofwork.h"
#include "storage/unitrepository.h"
#include "usecases/registersession.h"
#include "usecases/rosterproposal.h"
#include "usecases/roundlocator.h"

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

/// Checks and changes one round inside the transaction.
using Change = std::function<Status(storage::UnitOfWork&, const LocatedRound&)>;

Result<RoundOutcome> changeRound(RegisterSession& session, const QString& campaign, int no,
    QStringView verb, const QString& reason, const Change& change)
{
    RoundOutcome outcome;
    const ActHeader act = session.act(verb, u"%1/%2"_s.arg(campaign).arg(no), reason);
    const auto written = session.store().write(act, [&](storage::UnitOfWork& work) -> Status {
        const auto located = findRound(work, campaign, no);
        if (!located)
            return located.error();
        const Status changed = change(work, *located);
        if (!changed)
            return changed;
        outcome.round = *work.rounds().find(located->campaign.id, no);
        return Done{};
    });
    if (!written)
        return written.error();
    return outcome;
}

Status freeze(storage::UnitOfWork& work, const LocatedRound& located)
{
    const Round& round = located.round;
    if (round.state != RoundState::Draft)
        return Error{ErrorCode::RoundNotDraft, {round.name, roundStateName(round.state)}, {}};
    if (!round.span || !round.due.isValid())
        return Error{ErrorCode::RoundHasNoDates, {round.name}, {}};
    const std::vector<RosterEntry> roster = proposedRoster(work.units().validOn(round.span->first));
    if (roster.empty())
        return Error{ErrorCode::RosterEmpty, {round.name}, {}};
    work.rounds().freeze(round.id, roster, work.campaigns().measures(located.campaign.id));
    work.rounds().setState(round.id, RoundState::Open);
    return Done{};
}

} // namespace

RoundKeeping::RoundKeeping(RegisterSession& session)
    : m_session(session)
{
}

Result<RoundOutcome> RoundKeeping::open(const QString& campaign, int round)
{
    return changeRound(m_session, campaign, round, verbs::roundOpen, {}, freeze);
}

Result<RoundOutcome> RoundKeeping::close(const QString& campaign, int round)
{
    return changeRound(m_session, campaign, round, verbs::roundClose, {},
        [](storage::UnitOfWork& work, const LocatedRound& located) -> Status {
            if (located.round.state != RoundState::Open)
                return Error{ErrorCode::RoundNotOpen,
                    {located.round.name, roundStateName(located.round.state)}, {}};
            QStringList names;
            for (const storage::ReturnDraft& draft : work.returns().drafts(located.round.id))
                names += draft.unitName;
            if (!names.isEmpty())
                return Error{
                    ErrorCode::RoundHasDrafts, {located.round.name, names.size(), names}, {}};
            work.rounds().setState(located.round.id, RoundState::Closed);
            return Done{};
        });
}

Result<RoundOutcome> RoundKeeping::reopen(const QString& campaign, int round, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::ReasonMissing, {verbs::roundReopen.toString()}, {}};
    return changeRound(m_session, campaign, round, verbs::roundReopen, reason,
        [](storage::UnitOfWork& work, const LocatedRound& located) -> Status {
            if (located.round.state == RoundState::Open)
                return Error{ErrorCode::RoundAlreadyOpen, {located.round.name}, {}};
            if (located.round.state == RoundState::Draft)
                return Error{ErrorCode::RoundIsDraft, {located.round.name}, {}};
            work.rounds().setState(located.round.id, RoundState::Open);
            return Done{};
        });
}

} // namespace sosh
