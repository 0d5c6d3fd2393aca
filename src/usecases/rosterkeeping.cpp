// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/rosterkeeping.h"

#include "storage/roundrepository.h"
#include "storage/unitrepository.h"
#include "usecases/planfaults.h"
#include "usecases/readvalue.h"
#include "usecases/rosterproposal.h"
#include "usecases/roundlocator.h"

#include <QSet>

#include <algorithm>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

/// The round as the change finds it.
struct OpenRoster
{
    RoundSheet sheet;
    std::vector<RosterEntry> removed;
    QDate day; ///< on which units are looked at
};

using Entries = std::vector<RosterEntry>;

const RosterEntry* findEntry(const Entries& entries, const QString& code)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
        [&](const RosterEntry& entry) { return entry.code == code; });
    return found == entries.end() ? nullptr : &*found;
}

/// Units that no list of the round has, and that are neither above nor below one that stands.
std::vector<Unit> addableUnits(const RosterContent& content, const std::vector<Unit>& units)
{
    const UnitTree tree(units);
    QSet<UnitId> listed;
    QSet<UnitId> barred;
    for (const RosterEntry& entry : content.entries) {
        listed.insert(entry.unit);
        for (const UnitId above : tree.ancestors(entry.unit))
            barred.insert(above);
    }
    for (const RosterEntry& entry : content.removed)
        barred.insert(entry.unit);
    std::vector<Unit> addable;
    for (const Unit& unit : units) {
        const std::vector<UnitId> above = tree.ancestors(unit.id);
        if (!listed.contains(unit.id) && !barred.contains(unit.id)
            && std::none_of(
                above.begin(), above.end(), [&](UnitId one) { return listed.contains(one); }))
            addable.push_back(unit);
    }
    return addable;
}

OpenRoster rosterOf(const storage::UnitOfWork& work, const Round& round, QDate today)
{
    const QDate day = round.span ? std::clamp(today, round.span->first, round.span->last) : today;
    return {work.rounds().sheet(round.id), work.rounds().removedFromRoster(round.id), day};
}

using Change = std::function<Status(storage::UnitOfWork&, const OpenRoster&)>;

/// One act on the roster of an open round.
Status write(RegisterSession& session, QStringView verb, const QString& campaign, int no,
    const QString& reason, const Change& change)
{
    const ActHeader act = session.act(verb, u"%1/%2"_s.arg(campaign).arg(no), reason.trimmed());
    const auto written = session.store().write(act, [&](storage::UnitOfWork& work) -> Status {
        const auto located = findRound(work, campaign, no);
        if (!located)
            return located.error();
        const Round& round = located->round;
        if (round.state != RoundState::Open)
            return Error{ErrorCode::RoundNotOpen, {round.name, roundStateName(round.state)}, {}};
        return change(work, rosterOf(work, round, session.clock().today()));
    });
    return written ? Status(Done{}) : Status(written.error());
}

/// Changes the entry of a unit that is on the list; `judge` may refuse.
Status writeEntry(RegisterSession& session, QStringView verb, const QString& campaign, int no,
    const QString& unit, const QString& reason,
    const std::function<Status(const OpenRoster&, const RoundSheet::Row&, RosterEntry&)>& judge,
    bool removes = false)
{
    return write(session, verb, campaign, no, reason,
        [&](storage::UnitOfWork& work, const OpenRoster& roster) -> Status {
            const RoundSheet::Row* row = roster.sheet.rowOf(unit);
            if (!row)
                return Error{ErrorCode::RosterUnitUnknown, {unit, roster.sheet.round.name}, {}};
            RosterEntry entry = row->entry;
            if (const Status allowed = judge(roster, *row, entry); !allowed)
                return allowed;
            work.rounds().changeRoster(roster.sheet.round.id, entry, removes);
            return Done{};
        });
}

/// Refuses a unit above or below one that is on the list.
Status alone(const RosterEntry& entry, const OpenRoster& roster, const UnitTree& tree)
{
    for (const RoundSheet::Row& row : roster.sheet.rows)
        if (tree.areRelatives(entry.unit, row.entry.unit))
            return Error{ErrorCode::RosterRelative, {entry.name, row.entry.name}, {}};
    return Done{};
}

Status withoutReturn(const RoundSheet::Row& row)
{
    if (row.current.revision > 0)
        return Error{ErrorCode::RosterHasReturn, {row.entry.name}, {}};
    return Done{};
}

Status removable(const OpenRoster& roster, const RoundSheet::Row& row)
{
    if (const Status free = withoutReturn(row); !free)
        return free;
    if (row.hasDraft)
        return Error{ErrorCode::RosterHasDraft, {row.entry.name}, {}};
    QStringList guests;
    for (const RoundSheet::Row& other : roster.sheet.rows)
        if (other.current.host == row.entry.unit)
            guests += other.entry.name;
    if (!guests.isEmpty())
        return Error{ErrorCode::RosterIsHost, {row.entry.name, guests}, {}};
    return Done{};
}

/// The entry that a unit outside of the list would get.
Result<RosterEntry> newEntry(
    const storage::UnitOfWork& work, const OpenRoster& roster, const QString& code)
{
    const Round& round = roster.sheet.round;
    if (const RoundSheet::Row* row = roster.sheet.rowOf(code))
        return Error{ErrorCode::RosterUnitThere, {row->entry.name, round.name}, {}};
    if (const RosterEntry* gone = findEntry(roster.removed, code))
        return Error{ErrorCode::RosterUnitRemoved, {gone->name}, {}};
    if (!work.units().byCode(code))
        return Error{ErrorCode::UnitUnknown, {code}, {}};
    const std::vector<Unit> units = work.units().validOn(roster.day);
    const UnitTree tree(units);
    const Unit* unit = tree.find(code);
    if (!unit)
        return Error{ErrorCode::OutsideItsTime, {code}, {}};
    RosterEntry entry = tree.frozen(*unit);
    if (const Status fits = alone(entry, roster, tree); !fits)
        return fits.error();
    return entry;
}

} // namespace

RosterKeeping::RosterKeeping(RegisterSession& session)
    : m_session(session)
{
}

Result<RosterContent> RosterKeeping::load(const QString& campaign, int round) const
{
    return readValue<RosterContent>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<RosterContent> {
            const auto located = findRound(work, campaign, round);
            if (!located)
                return located.error();
            if (located->round.state == RoundState::Draft)
                return Error{ErrorCode::RoundIsDraft, {located->round.name}, {}};
            const OpenRoster roster = rosterOf(work, located->round, m_session.clock().today());
            RosterContent content;
            for (const RoundSheet::Row& row : roster.sheet.rows)
                content.entries.push_back(row.entry);
            content.removed = roster.removed;
            content.addable = addableUnits(content, work.units().validOn(roster.day));
            return content;
        });
}

Result<RosterEntry> RosterKeeping::addUnit(
    const QString& campaign, int round, const QString& unit, const QString& reason)
{
    if (const Status given = requireReason(verbs::rosterAdd, reason); !given)
        return given.error();
    RosterEntry added;
    const Status written = write(m_session, verbs::rosterAdd, campaign, round, reason,
        [&](storage::UnitOfWork& work, const OpenRoster& roster) -> Status {
            auto entry = newEntry(work, roster, unit);
            if (!entry)
                return entry.error();
            added = *std::move(entry);
            added.changeReason = reason.trimmed();
            added.sortNo = work.rounds().addToRoster(roster.sheet.round.id, added);
            return Done{};
        });
    if (!written)
        return written.error();
    return added;
}

Status RosterKeeping::exempt(
    const QString& campaign, int round, const QString& unit, const QString& reason)
{
    if (const Status given = requireReason(verbs::rosterExempt, reason); !given)
        return given;
    return writeEntry(m_session, verbs::rosterExempt, campaign, round, unit, reason,
        [&](const OpenRoster&, const RoundSheet::Row& row, RosterEntry& entry) {
            entry.exempt = true;
            entry.exemptReason = entry.changeReason = reason.trimmed();
            return withoutReturn(row);
        });
}

Status RosterKeeping::unexempt(
    const QString& campaign, int round, const QString& unit, const QString& reason)
{
    if (const Status given = requireReason(verbs::rosterExempt, reason); !given)
        return given;
    return writeEntry(m_session, verbs::rosterExempt, campaign, round, unit, reason,
        [&](const OpenRoster&, const RoundSheet::Row&, RosterEntry& entry) -> Status {
            entry.exempt = false;
            entry.exemptReason.clear();
            entry.changeReason = reason.trimmed();
            return Done{};
        });
}

Status RosterKeeping::removeUnit(
    const QString& campaign, int round, const QString& unit, const QString& reason)
{
    if (const Status given = requireReason(verbs::rosterRemove, reason); !given)
        return given;
    return writeEntry(
        m_session, verbs::rosterRemove, campaign, round, unit, reason,
        [&](const OpenRoster& roster, const RoundSheet::Row& row, RosterEntry& entry) {
            entry.changeReason = reason.trimmed();
            return removable(roster, row);
        },
        true);
}

Status RosterKeeping::restore(
    const QString& campaign, int round, const QString& unit, const QString& reason)
{
    if (const Status given = requireReason(verbs::rosterRestore, reason); !given)
        return given;
    return write(m_session, verbs::rosterRestore, campaign, round, reason,
        [&](storage::UnitOfWork& work, const OpenRoster& roster) -> Status {
            const RosterEntry* gone = findEntry(roster.removed, unit);
            if (!gone)
                return Error{ErrorCode::RosterUnitUnknown, {unit, roster.sheet.round.name}, {}};
            const std::vector<Unit> units = work.units().validOn(roster.day);
            if (const Status fits = alone(*gone, roster, UnitTree(units)); !fits)
                return fits;
            RosterEntry entry = *gone;
            entry.changeReason = reason.trimmed();
            work.rounds().changeRoster(roster.sheet.round.id, entry, false);
            return Done{};
        });
}

Status RosterKeeping::setPlannedDay(
    const QString& campaign, int round, const QString& unit, QDate day)
{
    return writeEntry(m_session, verbs::rosterPlan, campaign, round, unit, {},
        [&](const OpenRoster&, const RoundSheet::Row&, RosterEntry& entry) -> Status {
            entry.plannedDay = day;
            return Done{};
        });
}

Status RosterKeeping::setDueOverride(
    const QString& campaign, int round, const QString& unit, QDate day)
{
    return writeEntry(m_session, verbs::rosterPlan, campaign, round, unit, {},
        [&](const OpenRoster&, const RoundSheet::Row&, RosterEntry& entry) -> Status {
            entry.dueOverride = day;
            return Done{};
        });
}

} // namespace sosh
