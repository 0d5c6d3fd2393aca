// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/returnentry.h"

#include "storage/returnrepository.h"
#include "storage/roundrepository.h"
#include "storage/unitrepository.h"
#include "usecases/readvalue.h"
#include "usecases/roundlocator.h"

#include <algorithm>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

Result<LocatedRound> openRound(const storage::UnitOfWork& work, const QString& campaign, int no)
{
    auto located = findRound(work, campaign, no);
    if (located && located->round.state != RoundState::Open)
        return Error{ErrorCode::RoundNotOpen,
            {located->round.name, roundStateName(located->round.state)}, {}};
    return located;
}

void addHeadcounts(EntrySheet& entry, const std::vector<Unit>& units)
{
    for (EntryRow& row : entry.rows) {
        const auto unit = std::find_if(units.begin(), units.end(),
            [&](const Unit& candidate) { return candidate.id == row.entry.unit; });
        if (unit == units.end())
            continue;
        row.headcount = unit->headcount;
        row.headcountAsOf = unit->headcountAsOf;
    }
}

EntrySheet entrySheet(RoundSheet sheet, const std::vector<storage::ReturnDraft>& drafts)
{
    EntrySheet entry;
    for (const RoundSheet::Row& row : sheet.rows) {
        EntryRow made{row.entry, row.current, {}, {}, {}};
        const auto draft =
            std::find_if(drafts.begin(), drafts.end(), [&](const storage::ReturnDraft& candidate) {
                return candidate.unit == row.entry.unit;
            });
        if (draft != drafts.end())
            made.draft = EntryDraft{
                draft->value, draft->baseRevision, draft->caret, draft->operatorName, draft->saved};
        entry.rows.push_back(std::move(made));
    }
    entry.sheet = std::move(sheet);
    return entry;
}

bool hasReason(const UnitReturn& value, const Issue& issue)
{
    return std::any_of(value.acceptedWarnings.begin(), value.acceptedWarnings.end(),
        [&](const AcceptedWarning& warning) {
            return warning.code == issueCodeName(issue.code) && warning.place == issue.place.column;
        });
}

/// Sorts the rows into those in order and those refused; pure.
std::vector<RowEdit> inOrder(
    std::span<const RowEdit> edits, const RoundSheet& sheet, ConfirmOutcome& outcome)
{
    std::vector<RowEdit> good;
    for (const RowEdit& edit : edits) {
        const RoundSheet::Row* row = sheet.rowOf(edit.value.unit);
        if (!row || edit.value.state == ReturnState::Missing)
            continue;
        const Issues issues = ReturnEntry::openIssues(edit.value, row->entry, sheet);
        const bool reasonMissing =
            row->current.revision > 0 && edit.value.revisionReason.trimmed().isEmpty();
        if (issues.empty() && !reasonMissing)
            good.push_back(edit);
        else
            outcome.refused.push_back({edit.value.unit, issues, reasonMissing});
    }
    return good;
}

} // namespace

ReturnEntry::ReturnEntry(RegisterSession& session)
    : m_session(session)
{
}

Result<EntrySheet> ReturnEntry::load(const QString& campaign, int round) const
{
    return readValue<EntrySheet>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<EntrySheet> {
            const auto located = findRound(work, campaign, round);
            if (!located)
                return located.error();
            if (located->round.state == RoundState::Draft)
                return Error{ErrorCode::RoundIsDraft, {located->round.name}, {}};
            EntrySheet entry = entrySheet(
                work.rounds().sheet(located->round.id), work.returns().drafts(located->round.id));
            addHeadcounts(entry, work.units().validOn(located->round.span->first));
            return entry;
        });
}

Status ReturnEntry::saveDraft(const QString& campaign, int round, const RowEdit& edit)
{
    const auto written = m_session.store().write(
        m_session.act(verbs::draftSave, {}), [&](storage::UnitOfWork& work) -> Status {
            const auto located = openRound(work, campaign, round);
            if (!located)
                return located.error();
            const RoundSheet sheet = work.rounds().sheet(located->round.id);
            const RoundSheet::Row* row = sheet.rowOf(edit.value.unit);
            if (!row)
                return Error{ErrorCode::UnitUnknown, {edit.value.unit.value()}, {}};
            if (edit.value.saysTheSame(row->current))
                work.returns().removeDraft(located->round.id, edit.value.unit);
            else
                work.returns().saveDraft(located->round.id,
                    {edit.value.unit, row->entry.code, row->entry.name, edit.value,
                        edit.baseRevision, m_session.actor(), m_session.clock().nowUtc(),
                        edit.caret});
            return Done{};
        });
    return written ? Status(Done{}) : Status(written.error());
}

Status ReturnEntry::discardDraft(const QString& campaign, int round, UnitId unit)
{
    const auto written = m_session.store().write(
        m_session.act(verbs::draftSave, {}), [&](storage::UnitOfWork& work) -> Status {
            const auto located = openRound(work, campaign, round);
            if (!located)
                return located.error();
            work.returns().removeDraft(located->round.id, unit);
            return Done{};
        });
    return written ? Status(Done{}) : Status(written.error());
}

Result<ConfirmOutcome> ReturnEntry::confirm(
    const QString& campaign, int round, std::span<const RowEdit> edits)
{
    ConfirmOutcome outcome;
    const ActHeader act = m_session.act(verbs::returnConfirm, u"%1/%2"_s.arg(campaign).arg(round));
    const auto written = m_session.store().write(act, [&](storage::UnitOfWork& work) -> Status {
        const auto located = openRound(work, campaign, round);
        if (!located)
            return located.error();
        const RoundSheet sheet = work.rounds().sheet(located->round.id);
        for (const RowEdit& edit : inOrder(edits, sheet, outcome)) {
            work.returns().confirm(located->round.id, edit.value, edit.baseRevision);
            outcome.confirmed.push_back(edit.value.unit);
        }
        return Done{};
    });
    if (!written)
        return written.error();
    outcome.act = *written;
    return outcome;
}

Status ReturnEntry::withdraw(const QString& campaign, int round, UnitId unit, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::ReasonMissing, {verbs::returnWithdraw.toString()}, {}};
    const ActHeader act =
        m_session.act(verbs::returnWithdraw, u"%1/%2"_s.arg(campaign).arg(round), reason);
    const auto written = m_session.store().write(act, [&](storage::UnitOfWork& work) -> Status {
        const auto located = openRound(work, campaign, round);
        if (!located)
            return located.error();
        work.returns().withdraw(located->round.id, unit);
        return Done{};
    });
    return written ? Status(Done{}) : Status(written.error());
}

Issues ReturnEntry::openIssues(
    const UnitReturn& value, const RosterEntry& entry, const RoundSheet& sheet)
{
    Issues issues = checkReturn(value, entry, sheet);
    std::erase_if(issues, [&](const Issue& issue) {
        return issue.severity == Severity::Warning && hasReason(value, issue);
    });
    return issues;
}

} // namespace sosh
