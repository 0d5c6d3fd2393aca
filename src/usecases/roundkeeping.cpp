// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/roundkeeping.h"

#include "storage/campaignrepository.h"
#include "storage/controltotalrepository.h"
#include "storage/returnrepository.h"
#include "storage/roundrepository.h"
#include "storage/unitrepository.h"
#include "usecases/issuedpapers.h"
#include "usecases/readvalue.h"
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

Status preparable(const Round& round)
{
    if (round.state != RoundState::Draft)
        return Error{ErrorCode::RoundNotDraft, {round.name, roundStateName(round.state)}, {}};
    return Done{};
}

Result<std::vector<RosterEntry>> proposedFor(
    const storage::UnitOfWork& work, const LocatedRound& located, QDate firstDay)
{
    if (const Status draft = preparable(located.round); !draft)
        return draft.error();
    return proposedRoster(work.units().validOn(firstDay), located.campaign.entryLevel);
}

Status keepPlan(storage::UnitOfWork& work, const Round& round, const RoundPlan& plan)
{
    if (const Status draft = preparable(round); !draft)
        return draft;
    if (!plan.span.isValid() || !plan.due.isValid())
        return Error{ErrorCode::RoundHasNoDates, {plan.name}, {}};
    Round planned = round;
    planned.name = plan.name;
    planned.span = plan.span;
    planned.due = plan.due;
    planned.dueInclusive = plan.dueInclusive;
    planned.superiorDue = plan.superiorDue.value_or(round.superiorDue);
    work.rounds().change(planned);
    return Done{};
}

Result<std::vector<RosterEntry>> chosen(std::vector<RosterEntry> roster, const RosterChoice& choice)
{
    std::erase_if(
        roster, [&](const RosterEntry& entry) { return choice.leftOut.contains(entry.unit); });
    int sortNo = 0;
    for (RosterEntry& entry : roster) {
        entry.sortNo = ++sortNo;
        if (!choice.exempt.contains(entry.unit))
            continue;
        entry.exempt = true;
        entry.exemptReason = choice.exempt.value(entry.unit).trimmed();
        if (entry.exemptReason.isEmpty())
            return Error{ErrorCode::ReasonMissing, {verbs::roundOpen.toString()}, {}};
    }
    return roster;
}

Status freeze(storage::UnitOfWork& work, const LocatedRound& located, const RosterChoice& choice)
{
    if (const Status draft = preparable(located.round); !draft)
        return draft;
    if (!located.round.span || !located.round.due.isValid())
        return Error{ErrorCode::RoundHasNoDates, {located.round.name}, {}};
    auto proposed = proposedFor(work, located, located.round.span->first);
    if (!proposed)
        return proposed.error();
    const auto roster = chosen(*std::move(proposed), choice);
    if (!roster)
        return roster.error();
    if (roster->empty())
        return Error{ErrorCode::RosterEmpty, {located.round.name}, {}};
    work.rounds().freeze(located.round.id, *roster, work.campaigns().measures(located.campaign.id));
    work.rounds().setState(located.round.id, RoundState::Open);
    return Done{};
}

/// Heads of the measures whose totals differ from the paper without a reason.
QStringList openTotals(const storage::UnitOfWork& work, RoundId round)
{
    QStringList heads;
    const auto totals = work.controlTotals().ofRound(round);
    if (totals.empty())
        return heads;
    const RoundSheet sheet = work.rounds().sheet(round);
    for (const ControlBalance& balance : balancesOf(sheet, totals))
        if (const Measure* measure = sheet.measure(balance.control.measure);
            measure && !balance.isSettled())
            heads += measure->head;
    return heads;
}

} // namespace

RoundKeeping::RoundKeeping(RegisterSession& session)
    : m_session(session)
{
}

Result<RoundOutcome> RoundKeeping::plan(const QString& campaign, int round, const RoundPlan& plan)
{
    return changeRound(m_session, campaign, round, verbs::roundPlan, {},
        [&](storage::UnitOfWork& work, const LocatedRound& located) {
            return keepPlan(work, located.round, plan);
        });
}

Result<std::vector<RosterEntry>> RoundKeeping::proposal(
    const QString& campaign, int round, QDate firstDay) const
{
    return readValue<std::vector<RosterEntry>>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<std::vector<RosterEntry>> {
            const auto located = findRound(work, campaign, round);
            if (!located)
                return located.error();
            return proposedFor(work, *located, firstDay);
        });
}

Result<std::vector<RosterEntry>> RoundKeeping::removed(const QString& campaign, int round) const
{
    return readValue<std::vector<RosterEntry>>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<std::vector<RosterEntry>> {
            const auto located = findRound(work, campaign, round);
            if (!located)
                return located.error();
            return work.rounds().removedFromRoster(located->round.id);
        });
}

Result<RoundOutcome> RoundKeeping::open(const QString& campaign, int round,
    const RosterChoice& choice, const std::optional<RoundPlan>& plan)
{
    return changeRound(m_session, campaign, round, verbs::roundOpen, {},
        [&](storage::UnitOfWork& work, const LocatedRound& located) -> Status {
            if (!plan)
                return freeze(work, located, choice);
            if (const Status kept = keepPlan(work, located.round, *plan); !kept)
                return kept;
            const auto planned = findRound(work, campaign, round);
            return planned ? freeze(work, *planned, choice) : Status(planned.error());
        });
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
            if (const QStringList heads = openTotals(work, located.round.id); !heads.isEmpty())
                return Error{ErrorCode::TotalsDiffer, {located.round.name, heads}, {}};
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
            if (located.round.state == RoundState::Sealed)
                return sealedError(work, located.round);
            work.rounds().setState(located.round.id, RoundState::Open);
            return Done{};
        });
}

} // namespace sosh
