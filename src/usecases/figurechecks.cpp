// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/figurechecks.h"

#include "storage/controltotalrepository.h"
#include "storage/flagrepository.h"
#include "storage/reminderrepository.h"
#include "storage/returnrepository.h"
#include "storage/roundrepository.h"
#include "usecases/readvalue.h"
#include "usecases/roundlocator.h"

#include <algorithm>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

NamedFlag named(const Flag& flag, const RoundSheet& sheet)
{
    NamedFlag made{flag, {}, {}, {}, false};
    if (const RoundSheet::Row* row = sheet.rowOf(flag.unit)) {
        made.unitCode = row->entry.code;
        made.unitName = row->entry.shownName();
        made.isAnswered = flag.isAnswered(row->current);
    }
    if (const Measure* measure = sheet.measure(flag.measure))
        made.measureHead = measure->head;
    return made;
}

void sortFlags(std::vector<NamedFlag>& flags, const RoundSheet& sheet)
{
    const auto place = [&](const NamedFlag& flag) {
        const RoundSheet::Row* row = sheet.rowOf(flag.flag.unit);
        return std::pair(!flag.flag.isOpen(), row ? row->entry.sortNo : 0);
    };
    std::stable_sort(flags.begin(), flags.end(),
        [&](const NamedFlag& a, const NamedFlag& b) { return place(a) < place(b); });
}

/// A reason that was given for the same total stands on; whether it still holds, its difference says.
void keepReasons(std::vector<ControlTotal>& totals, const std::vector<ControlTotal>& known)
{
    for (ControlTotal& total : totals) {
        if (!total.reason.isEmpty())
            continue;
        total.difference = 0;
        const auto old = std::find_if(known.begin(), known.end(), [&](const ControlTotal& each) {
            return each.measure == total.measure && each.total == total.total;
        });
        if (old != known.end())
            total = *old;
    }
}

Status knownMeasure(const RoundSheet& sheet, const QString& code)
{
    if (code.isEmpty() || sheet.measure(code))
        return Done{};
    QStringList known;
    for (const Measure& measure : sheet.measures)
        known += measure.code;
    return Error{ErrorCode::MeasureUnknown, {code, known}, {}};
}

/// What was asked: "Tham gia: gấp đôi kỳ trước".
QString askedWords(const RoundSheet& sheet, const Flag& flag)
{
    const Measure* measure = sheet.measure(flag.measure);
    QStringList words{measure ? measure->head : QString(), flag.text};
    words.removeAll(QString());
    return words.join(u": "_s);
}

/// What the clerk sees of the unit: what is typed, else what stands.
UnitReturn seenReturn(
    const storage::UnitOfWork& work, const RoundSheet& sheet, const RoundSheet::Row& row)
{
    if (row.hasDraft)
        for (const storage::ReturnDraft& draft : work.returns().drafts(sheet.round.id))
            if (draft.unit == row.entry.unit)
                return draft.value;
    return row.current;
}

Reminder askedBack(const RegisterSession& session, const RoundSheet& sheet, const Flag& flag)
{
    Reminder note;
    note.unit = flag.unit;
    note.kind = ReminderKind::Zalo;
    note.purpose = ReminderPurpose::Recheck;
    note.day = flag.raisedOn;
    note.time = session.clock().nowUtc().toLocalTime().time();
    note.by = flag.raisedBy;
    note.result = askedWords(sheet, flag);
    return note;
}

} // namespace

FigureChecks::FigureChecks(RegisterSession& session)
    : m_session(session)
{
}

Result<std::vector<NamedFlag>> FigureChecks::flags(const QString& campaign, int round) const
{
    using Flags = std::vector<NamedFlag>;
    return readValue<Flags>(m_session, [&](const storage::UnitOfWork& work) -> Result<Flags> {
        const auto located = findOpenedRound(work, campaign, round);
        if (!located)
            return located.error();
        Flags flags;
        const std::vector<Flag> raised = work.flags().ofRound(located->round.id);
        if (raised.empty())
            return flags;
        const RoundSheet sheet = work.rounds().sheet(located->round.id);
        for (const Flag& flag : raised)
            flags.push_back(named(flag, sheet));
        sortFlags(flags, sheet);
        return flags;
    });
}

Result<FlagId> FigureChecks::raise(const QString& campaign, int round, const QString& unit,
    const QString& measure, FlagKind kind, const QString& text)
{
    FlagId raised;
    const ActHeader act =
        m_session.act(verbs::flagRaise, u"%1/%2 %3"_s.arg(campaign).arg(round).arg(unit));
    const auto written = m_session.store().write(act, [&](storage::UnitOfWork& work) -> Status {
        const auto located = findOpenedRound(work, campaign, round);
        if (!located)
            return located.error();
        const RoundSheet sheet = work.rounds().sheet(located->round.id);
        const RoundSheet::Row* row = sheet.rowOf(unit);
        if (!row)
            return Error{ErrorCode::UnitUnknown, {unit}, {}};
        if (const Status known = knownMeasure(sheet, measure); !known)
            return known;
        const UnitReturn seen = seenReturn(work, sheet, *row);
        const QDate today = m_session.clock().today();
        const Flag flag{{}, row->entry.unit, measure, kind, text.trimmed(), row->current.revision,
            today, m_session.actor(), {}, doubtedIn(seen, measure),
            seen.receivedOn.isValid() ? seen.receivedOn : today};
        raised = work.flags().put(located->round.id, flag);
        if (kind == FlagKind::Recheck)
            work.reminders().add(located->round.id, askedBack(m_session, sheet, flag));
        return Done{};
    });
    if (!written)
        return written.error();
    return raised;
}

Status FigureChecks::settle(FlagId flag)
{
    const auto written = m_session.store().write(
        m_session.act(verbs::flagSettle, {}), [&](storage::UnitOfWork& work) -> Status {
            if (!work.flags().settle(flag, m_session.clock().today()))
                return Error{ErrorCode::RecordGone, {}, {}};
            return Done{};
        });
    return written ? Status(Done{}) : Status(written.error());
}

Result<std::vector<ControlBalance>> FigureChecks::balances(const QString& campaign, int round) const
{
    using Balances = std::vector<ControlBalance>;
    return readValue<Balances>(m_session, [&](const storage::UnitOfWork& work) -> Result<Balances> {
        const auto located = findOpenedRound(work, campaign, round);
        if (!located)
            return located.error();
        const std::vector<ControlTotal> totals = work.controlTotals().ofRound(located->round.id);
        if (totals.empty())
            return Balances();
        return balancesOf(work.rounds().sheet(located->round.id), totals);
    });
}

Status FigureChecks::setTotals(
    const QString& campaign, int round, const std::vector<ControlTotal>& totals)
{
    const ActHeader act = m_session.act(verbs::totalsSet, u"%1/%2"_s.arg(campaign).arg(round));
    const auto written = m_session.store().write(act, [&](storage::UnitOfWork& work) -> Status {
        const auto located = findOpenedRound(work, campaign, round);
        if (!located)
            return located.error();
        if (located->round.state != RoundState::Open)
            return Error{ErrorCode::RoundNotOpen,
                {located->round.name, roundStateName(located->round.state)}, {}};
        const RoundId id = located->round.id;
        std::vector<ControlTotal> kept = totals;
        keepReasons(kept, work.controlTotals().ofRound(id));
        work.controlTotals().set(id, kept);
        return Done{};
    });
    return written ? Status(Done{}) : Status(written.error());
}

} // namespace sosh
