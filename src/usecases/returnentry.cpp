// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/returnentry.h"

#include "core/countparse.h"
#include "core/vinumber.h"
#include "storage/controltotalrepository.h"
#include "storage/flagrepository.h"
#include "storage/returnrepository.h"
#include "storage/roundrepository.h"
#include "storage/unitrepository.h"
#include "usecases/issuedpapers.h"
#include "usecases/readvalue.h"
#include "usecases/roundlocator.h"

#include <QHash>

#include <algorithm>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

/// A round that takes what is entered: one that receives returns, or a sealed one, where each change says why.
Result<LocatedRound> openRound(const storage::UnitOfWork& work, const QString& campaign, int no)
{
    auto located = findRound(work, campaign, no);
    if (located && located->round.state != RoundState::Open
        && located->round.state != RoundState::Sealed)
        return Error{ErrorCode::RoundNotOpen,
            {located->round.name, roundStateName(located->round.state)}, {}};
    return located;
}

void addHeadcounts(EntrySheet& entry, const std::vector<Unit>& units)
{
    QHash<UnitId, const Unit*> byId;
    for (const Unit& unit : units)
        byId.insert(unit.id, &unit);
    for (EntryRow& row : entry.rows)
        if (const Unit* unit = byId.value(row.entry.unit)) {
            row.headcount = unit->headcount;
            row.headcountAsOf = unit->headcountAsOf;
        }
}

EntrySheet entrySheet(RoundSheet sheet, const std::vector<storage::ReturnDraft>& drafts)
{
    QHash<UnitId, const storage::ReturnDraft*> byUnit;
    for (const storage::ReturnDraft& draft : drafts)
        byUnit.insert(draft.unit, &draft);
    EntrySheet entry;
    for (const RoundSheet::Row& row : sheet.rows) {
        EntryRow made{row.entry, row.current, {}, {}, {}};
        if (const storage::ReturnDraft* draft = byUnit.value(row.entry.unit))
            made.draft = EntryDraft{draft->value, draft->baseRevision, draft->caret,
                draft->operatorName, draft->saved, draft->unread};
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

using RowsByUnit = QHash<UnitId, const RoundSheet::Row*>;

RowsByUnit rowsByUnit(const RoundSheet& sheet)
{
    RowsByUnit rows;
    for (const RoundSheet::Row& row : sheet.rows)
        rows.insert(row.entry.unit, &row);
    return rows;
}

/// What stands of the rows. Those of one step are read one by one, for a big round takes long to read; more at once.
QHash<UnitId, UnitReturn> standingOf(
    const storage::UnitOfWork& work, RoundId round, std::span<const RowEdit> edits)
{
    constexpr std::size_t few = 256;
    QHash<UnitId, UnitReturn> standing;
    if (edits.size() > few) {
        for (const RoundSheet::Row& row : work.rounds().sheet(round).rows)
            standing.insert(row.entry.unit, row.current);
        return standing;
    }
    for (const RowEdit& edit : edits)
        if (const auto value = work.returns().standing(round, edit.value.unit))
            standing.insert(edit.value.unit, *value);
    return standing;
}

std::vector<UnitId> unitsOf(std::span<const RowEdit> edits)
{
    std::vector<UnitId> units;
    for (const RowEdit& edit : edits)
        units.push_back(edit.value.unit);
    return units;
}

bool allSayWhy(std::span<const RowEdit> edits)
{
    return std::all_of(edits.begin(), edits.end(),
        [](const RowEdit& edit) { return !edit.value.revisionReason.trimmed().isEmpty(); });
}

/// Other figures stand than those that the row was begun on; both are said.
Issue changedMeanwhile(const RowEdit& edit, const RoundSheet::Row& row, const RoundSheet& sheet)
{
    const auto written = [](const UnitReturn& value, const QString& code) {
        const auto figure = value.figure(code);
        return figure ? vinumber::count(*figure) : u"…"_s;
    };
    QStringList differences;
    for (const Measure& measure : sheet.measures) {
        const QString standing = written(row.current, measure.code);
        const QString typed = edit.unread.value(measure.code, written(edit.value, measure.code));
        if (standing != typed)
            differences += u"%1: %2 → %3"_s.arg(measure.head, standing, typed);
    }
    return {
        Severity::Error, IssueCode::ChangedMeanwhile, {{}, 0, {}, row.entry.code}, {differences}};
}

/// Sorts the rows into those in order and those refused; pure.
std::vector<RowEdit> inOrder(
    std::span<const RowEdit> edits, const RoundSheet& sheet, ConfirmOutcome& outcome)
{
    std::vector<RowEdit> good;
    const RowsByUnit rows = rowsByUnit(sheet);
    for (const RowEdit& edit : edits) {
        const RoundSheet::Row* row = rows.value(edit.value.unit);
        if (!row || (edit.value.state == ReturnState::Missing && edit.unread.isEmpty()))
            continue;
        const Issues issues = ReturnEntry::issuesOf(edit, *row, sheet);
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

Result<EntrySheet> ReturnEntry::load(const QString& campaign, int round, PastReading past) const
{
    return readValue<EntrySheet>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<EntrySheet> {
            const auto located = findRound(work, campaign, round);
            if (!located)
                return located.error();
            if (located->round.state == RoundState::Draft)
                return Error{ErrorCode::RoundIsDraft, {located->round.name}, {}};
            const RoundId id = located->round.id;
            EntrySheet entry = entrySheet(work.rounds().sheet(id), work.returns().drafts(id));
            if (past == PastReading::Read)
                work.rounds().addPast(entry.sheet);
            entry.flags = work.flags().ofRound(id);
            std::erase_if(entry.flags, [](const Flag& flag) { return !flag.isOpen(); });
            entry.totals = work.controlTotals().ofRound(id);
            addHeadcounts(entry, work.units().validOn(located->round.span->first));
            return entry;
        });
}

Status ReturnEntry::saveDraft(const QString& campaign, int round, const RowEdit& edit)
{
    return saveDrafts(campaign, round, std::span(&edit, 1));
}

Status ReturnEntry::saveDrafts(const QString& campaign, int round, std::span<const RowEdit> edits)
{
    const auto written = m_session.store().write(
        m_session.act(verbs::draftSave, {}), [&](storage::UnitOfWork& work) -> Status {
            const auto located = openRound(work, campaign, round);
            if (!located)
                return located.error();
            const RoundId id = located->round.id;
            const auto standing = standingOf(work, id, edits);
            const QDateTime now = m_session.clock().nowUtc();
            for (const RowEdit& edit : edits) {
                const auto stands = standing.constFind(edit.value.unit);
                if (stands == standing.constEnd())
                    return Error{ErrorCode::UnitUnknown, {edit.value.unit.value()}, {}};
                if (edit.unread.isEmpty() && edit.value.saysTheSame(*stands))
                    work.returns().removeDraft(id, edit.value.unit);
                else
                    work.returns().saveDraft(id,
                        {edit.value.unit, {}, {}, edit.value, edit.baseRevision, m_session.actor(),
                            now, edit.caret, edit.unread});
            }
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
        if (located->round.state == RoundState::Sealed && !allSayWhy(edits))
            return sealedError(work, located->round);
        RoundSheet sheet = work.rounds().sheet(located->round.id);
        work.rounds().addPast(sheet, unitsOf(edits));
        const RowsByUnit sheetRows = rowsByUnit(sheet);
        for (const RowEdit& edit : inOrder(edits, sheet, outcome)) {
            work.returns().confirm(
                located->round.id, edit.value, sheetRows.value(edit.value.unit)->current.revision);
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
    const UnitReturn& value, const RoundSheet::Row& row, const RoundSheet& sheet)
{
    Issues issues = checkReturn(value, row, sheet);
    std::erase_if(issues, [&](const Issue& issue) {
        return issue.severity == Severity::Warning && hasReason(value, issue);
    });
    return issues;
}

Issues ReturnEntry::unreadIssues(const QMap<QString, QString>& unread, const RosterEntry& entry)
{
    Issues issues;
    for (auto text = unread.cbegin(); text != unread.cend(); ++text) {
        const CountReading reading = parseCount(text.value());
        Issue issue{Severity::Error, reading.issue.value_or(IssueCode::NotANumber),
            {{}, 0, text.key(), entry.code}, {text.value()}};
        if (issue.code == IssueCode::AmbiguousNumber)
            issue.args += {reading.firstReading, reading.secondReading};
        issues.push_back(issue);
    }
    return issues;
}

Issues ReturnEntry::issuesOf(
    const RowEdit& edit, const RoundSheet::Row& row, const RoundSheet& sheet)
{
    Issues issues = unreadIssues(edit.unread, row.entry);
    if (row.current.revision > edit.baseRevision) // below it: taken back meanwhile
        issues.insert(issues.begin(), changedMeanwhile(edit, row, sheet));
    if (edit.value.state != ReturnState::Missing)
        for (const Issue& issue : openIssues(edit.value, row, sheet))
            if (!edit.unread.contains(issue.place.column))
                issues.push_back(issue);
    return issues;
}

} // namespace sosh
