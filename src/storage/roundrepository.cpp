// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/roundrepository.h"

#include "core/enumnames.h"
#include "storage/campaignrepository.h"
#include "storage/campaignrows.h"
#include "storage/issuedrepository.h"
#include "storage/pastrows.h"
#include "storage/registryrepository.h"
#include "storage/returnrows.h"
#include "storage/sql/connection.h"
#include "storage/sql/failure.h"
#include "storage/sql/statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

constexpr std::array phaseNames{
    EnumName<RoundPhase>{RoundPhase::General, u"general"},
    EnumName<RoundPhase>{RoundPhase::Pilot, u"pilot"},
};

QString selectRounds(const QString& where)
{
    return u"SELECT id, campaign_id, no, name, phase, state, first_day, last_day, due, "
           u"due_inclusive,"
           " denominator, superior_due FROM round WHERE "_s
        + where;
}

std::vector<RoundAnniversary> anniversariesOf(sql::Connection& connection, RoundId round)
{
    std::vector<RoundAnniversary> anniversaries;
    sql::Statement rows(connection,
        u"SELECT event, years, day, founded FROM round_anniversary WHERE round_id = ? ORDER BY sort_no"_s);
    rows.bind(round);
    while (rows.step())
        anniversaries.push_back({rows.text(0), rows.number(1), rows.day(2), rows.day(3)});
    return anniversaries;
}

Round roundOf(sql::Connection& connection, const sql::Statement& row)
{
    Round round;
    round.id = row.id<RoundId>(0);
    round.campaign = row.id<CampaignId>(1);
    round.no = row.number(2);
    round.name = row.text(3);
    round.phase = valueIn(phaseNames, row.text(4)).value_or(RoundPhase::General);
    round.state = roundStateFrom(row.text(5)).value_or(RoundState::Draft);
    if (const DateRange span{row.day(6), row.day(7)}; span.isValid())
        round.span = span;
    round.due = row.day(8);
    round.dueInclusive = row.flag(9);
    round.denominator = denominatorFrom(row.text(10)).value_or(Denominator::Expected);
    round.superiorDue = row.day(11);
    round.anniversaries = anniversariesOf(connection, round.id);
    return round;
}

void writeAnniversaries(sql::Connection& connection, RoundId id, const Round& round)
{
    sql::Statement anniversary(connection,
        u"INSERT INTO round_anniversary (round_id, event, years, day, founded, sort_no)"
        " VALUES (?, ?, ?, ?, ?, ?)"_s);
    int sortNo = 0;
    for (const RoundAnniversary& one : round.anniversaries)
        anniversary.run(id, one.event, one.years, one.day, one.founded, ++sortNo);
}

std::vector<Measure> frozenMeasures(sql::Connection& connection, RoundId round)
{
    sql::Statement rows(connection,
        u"SELECT measure_id, code, label, head, kind, required, in_annex, required_kinds"
        " FROM round_measure WHERE round_id = ? ORDER BY sort_no"_s);
    rows.bind(round);
    return measuresOf(rows);
}

/// Entries that stand or were removed, with whether a draft lies beside each.
QString selectRoster(bool removed)
{
    return u"SELECT e.unit_id, e.sort_no, e.code, e.name, e.short_name, e.kind, e.sector,"
           " e.parent_code, e.parent_name, e.exempt, e.exempt_reason, e.change_reason,"
           " e.planned_day, e.due_override, d.id IS NOT NULL FROM roster_entry AS e"
           " LEFT JOIN return_draft AS d ON d.round_id = e.round_id AND d.unit_id = e.unit_id"
           " WHERE e.round_id = ? AND e.removed = %1 ORDER BY e.sort_no"_s.arg(removed ? 1 : 0);
}

RosterEntry entryOf(const sql::Statement& row)
{
    return {row.id<UnitId>(0), row.number(1), row.text(2), row.text(3), row.text(4), row.text(5),
        row.text(6), row.text(7), row.text(8), row.flag(9), row.text(10), row.text(11), row.day(12),
        row.day(13)};
}

/// Of a unit of which nothing stands.
UnitReturn unreported(const RosterEntry& entry)
{
    UnitReturn none;
    none.unit = entry.unit;
    none.state = entry.exempt ? ReturnState::Exempt : ReturnState::Missing;
    return none;
}

void fillRows(sql::Connection& connection, RoundId round, std::vector<RoundSheet::Row>& roster)
{
    std::vector<UnitReturn*> values;
    for (RoundSheet::Row& row : roster)
        if (row.current.id.isValid())
            values.push_back(&row.current);
    fillReturns(connection, round, values);
}

std::vector<RoundSheet::Row> rosterOf(sql::Connection& connection, RoundId round)
{
    std::vector<RoundSheet::Row> roster;
    sql::Statement rows(connection, selectRoster(false));
    rows.bind(round);
    while (rows.step()) {
        RoundSheet::Row row;
        row.entry = entryOf(rows);
        row.current = unreported(row.entry);
        row.hasDraft = rows.flag(14);
        roster.push_back(std::move(row));
    }
    return roster;
}

/// The highest standing revision of each unit, and the first receipt among all that stand.
void addReturns(sql::Connection& connection, RoundId round, std::vector<RoundSheet::Row>& roster)
{
    QHash<UnitId, RoundSheet::Row*> byUnit;
    for (RoundSheet::Row& row : roster)
        byUnit.insert(row.entry.unit, &row);
    sql::Statement rows(connection,
        selectReturns(u"r.round_id = ? AND w.id IS NULL ORDER BY r.unit_id, r.revision"_s));
    rows.bind(round);
    while (rows.step()) {
        const ReturnSource source = returnOf(rows);
        RoundSheet::Row* row = byUnit.value(source.value.unit);
        if (!row)
            continue;
        const QDate received = source.value.receivedOn.isValid() ? source.value.receivedOn
                                                                 : source.at.toLocalTime().date();
        if (!row->firstReceivedOn.isValid() || received < row->firstReceivedOn)
            row->firstReceivedOn = received;
        if (!row->entry.exempt)
            row->current = source.value;
    }
    fillRows(connection, round, roster);
}

/// As the report locked them: returns by their revision, what the roster said of them then.
std::vector<RoundSheet::Row> sealedRows(
    sql::Connection& connection, RoundId round, IssuedReportId report)
{
    QHash<ReturnId, UnitReturn> returns;
    sql::Statement values(connection,
        selectReturns(u"r.id IN (SELECT return_id FROM sealed_row WHERE issued_report_id = ?)"_s));
    values.bind(report);
    while (values.step()) {
        const UnitReturn value = returnOf(values).value;
        returns.insert(value.id, value);
    }
    std::vector<RoundSheet::Row> roster;
    sql::Statement rows(connection,
        u"SELECT e.unit_id, e.sort_no, e.code, e.name, e.short_name, e.kind, e.sector,"
        " e.parent_code, e.parent_name, s.exempt, s.exempt_reason, e.change_reason, e.planned_day,"
        " s.due_override, s.return_id, s.first_received_on FROM sealed_row AS s"
        " JOIN roster_entry AS e ON e.id = s.roster_entry_id"
        " WHERE s.issued_report_id = ? ORDER BY e.sort_no"_s);
    rows.bind(report);
    while (rows.step()) {
        RoundSheet::Row row;
        row.entry = entryOf(rows);
        row.current = returns.value(rows.id<ReturnId>(14));
        row.firstReceivedOn = rows.day(15);
        if (!row.current.id.isValid())
            row.current = unreported(row.entry);
        roster.push_back(std::move(row));
    }
    fillRows(connection, round, roster);
    return roster;
}

} // namespace

RoundRepository::RoundRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

RoundId RoundRepository::add(const Round& round)
{
    const DateRange span = round.span.value_or(DateRange());
    const RoundId id(
        sql::Statement(m_connection,
            u"INSERT INTO round (campaign_id, no, name, phase, state, first_day, last_day, due, "
            u"due_inclusive,"
            " denominator, superior_due) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .insert(round.campaign, round.no, round.name, nameIn(phaseNames, round.phase),
                roundStateName(round.state), span.first, span.last, round.due, round.dueInclusive,
                denominatorName(round.denominator), round.superiorDue));
    writeAnniversaries(m_connection, id, round);
    return id;
}

void RoundRepository::change(const Round& round)
{
    const DateRange span = round.span.value_or(DateRange());
    sql::Statement update(m_connection,
        u"UPDATE round SET no = ?, name = ?, phase = ?, first_day = ?, last_day = ?, due = ?,"
        " due_inclusive = ?, denominator = ?, superior_due = ? WHERE id = ?"_s);
    update.run(round.no, round.name, nameIn(phaseNames, round.phase), span.first, span.last,
        round.due, round.dueInclusive, denominatorName(round.denominator), round.superiorDue,
        round.id);
    if (update.rowsAffected() != 1)
        throw sql::Failure(ErrorCode::Stale, {round.name});
    if (anniversariesOf(m_connection, round.id) == round.anniversaries)
        return;
    sql::Statement(m_connection, u"DELETE FROM round_anniversary WHERE round_id = ?"_s)
        .run(round.id);
    writeAnniversaries(m_connection, round.id, round);
}

void RoundRepository::remove(RoundId round)
{
    sql::Statement(m_connection, u"DELETE FROM round_anniversary WHERE round_id = ?"_s).run(round);
    sql::Statement(m_connection, u"DELETE FROM round WHERE id = ?"_s).run(round);
}

int RoundRepository::addToRoster(RoundId round, const RosterEntry& entry)
{
    sql::Statement last(
        m_connection, u"SELECT coalesce(max(sort_no), 0) FROM roster_entry WHERE round_id = ?"_s);
    last.bind(round).step();
    const int sortNo = last.number(0) + 1;
    sql::Statement(m_connection,
        u"INSERT INTO roster_entry (round_id, unit_id, sort_no, code, name, short_name, kind,"
        " sector, parent_code, parent_name, exempt, exempt_reason, change_reason, planned_day,"
        " due_override) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(round, entry.unit, sortNo, entry.code, entry.name, entry.shortName, entry.kind,
            entry.sector, entry.parentCode, entry.parentName, entry.exempt, entry.exemptReason,
            entry.changeReason, entry.plannedDay, entry.dueOverride);
    return sortNo;
}

void RoundRepository::changeRoster(RoundId round, const RosterEntry& entry, bool removed)
{
    sql::Statement update(m_connection,
        u"UPDATE roster_entry SET exempt = ?, exempt_reason = ?, change_reason = ?,"
        " planned_day = ?, due_override = ?, removed = ? WHERE round_id = ? AND unit_id = ?"_s);
    update.run(entry.exempt, entry.exemptReason, entry.changeReason, entry.plannedDay,
        entry.dueOverride, removed, round, entry.unit);
    if (update.rowsAffected() != 1)
        throw sql::Failure(ErrorCode::Stale, {entry.name});
}

void RoundRepository::setState(RoundId round, RoundState state)
{
    sql::Statement(m_connection, u"UPDATE round SET state = ? WHERE id = ?"_s)
        .run(roundStateName(state), round);
}

void RoundRepository::freeze(
    RoundId round, std::span<const RosterEntry> roster, std::span<const Measure> measures)
{
    sql::Statement entry(m_connection,
        u"INSERT INTO roster_entry (round_id, unit_id, sort_no, code, name, short_name, kind, "
        u"sector,"
        " parent_code, parent_name, exempt, exempt_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const RosterEntry& one : roster)
        entry.run(round, one.unit, one.sortNo, one.code, one.name, one.shortName, one.kind,
            one.sector, one.parentCode, one.parentName, one.exempt, one.exemptReason);
    sql::Statement column(m_connection,
        u"INSERT INTO round_measure (round_id, measure_id, code, label, head, kind, sort_no, "
        u"required,"
        " in_annex, required_kinds) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    int sortNo = 0;
    for (const Measure& one : measures)
        column.run(round, one.id, one.code, one.label, one.head, measureKindName(one.kind),
            ++sortNo, one.required, one.inAnnex, one.requiredKinds.join(u'+'));
}

std::vector<Round> RoundRepository::ofCampaign(CampaignId campaign) const
{
    std::vector<Round> rounds;
    sql::Statement rows(m_connection, selectRounds(u"campaign_id = ? ORDER BY no"_s));
    rows.bind(campaign);
    while (rows.step())
        rounds.push_back(roundOf(m_connection, rows));
    return rounds;
}

std::optional<Round> RoundRepository::find(CampaignId campaign, int no) const
{
    sql::Statement row(m_connection, selectRounds(u"campaign_id = ? AND no = ?"_s));
    return row.bind(campaign, no).step() ? std::optional(roundOf(m_connection, row)) : std::nullopt;
}

std::optional<Round> RoundRepository::find(RoundId round) const
{
    sql::Statement row(m_connection, selectRounds(u"id = ?"_s));
    return row.bind(round).step() ? std::optional(roundOf(m_connection, row)) : std::nullopt;
}

RoundSheet RoundRepository::head(RoundId round) const
{
    sql::Statement row(m_connection, selectRounds(u"id = ?"_s));
    if (!row.bind(round).step())
        throw sql::Failure(ErrorCode::Internal, {}, u"no round %1"_s.arg(round.value()));
    RoundSheet sheet;
    sheet.round = roundOf(m_connection, row);
    sheet.campaign = campaignById(m_connection, sheet.round.campaign).value_or(Campaign());
    const RegisterInfo info = RegistryRepository(m_connection).info();
    sheet.registryId = info.registryId;
    sheet.agencyCode = info.agencyCode;
    sheet.agencyName = info.agencyName;
    sheet.isSample = info.isSample;
    sheet.measures = sheet.round.state == RoundState::Draft
        ? CampaignRepository(m_connection).measures(sheet.round.campaign)
        : frozenMeasures(m_connection, round);
    return sheet;
}

RoundSheet RoundRepository::sheet(RoundId round) const
{
    RoundSheet sheet = head(round);
    if (sheet.round.state == RoundState::Draft)
        return sheet;
    sheet.rows = rosterOf(m_connection, round);
    addReturns(m_connection, round, sheet.rows);
    return sheet;
}

RoundSheet RoundRepository::sealedSheet(RoundId round) const
{
    const auto seal = IssuedRepository(m_connection).seal(round);
    return seal ? sealedSheet(*seal) : sheet(round);
}

RoundSheet RoundRepository::sealedSheet(const StoredReport& report) const
{
    RoundSheet sealed = head(report.round);
    sealed.rows = sealedRows(m_connection, report.round, report.id);
    return sealed;
}

RoundSheet RoundRepository::figuresSheet(RoundId round, bool current) const
{
    return current ? sheet(round) : sealedSheet(round);
}

void RoundRepository::addPast(RoundSheet& sheet, std::span<const UnitId> units) const
{
    storage::addPast(m_connection, sheet, units);
}

std::vector<RosterEntry> RoundRepository::removedFromRoster(RoundId round) const
{
    std::vector<RosterEntry> removed;
    sql::Statement rows(m_connection, selectRoster(true));
    rows.bind(round);
    while (rows.step())
        removed.push_back(entryOf(rows));
    return removed;
}

bool RoundRepository::hasTraces(RoundId round) const
{
    sql::Statement row(m_connection,
        u"SELECT 1 FROM unit_return WHERE round_id = ? UNION ALL"
        " SELECT 1 FROM import_batch WHERE round_id = ? UNION ALL"
        " SELECT 1 FROM return_draft WHERE round_id = ? UNION ALL"
        " SELECT 1 FROM roster_entry WHERE round_id = ? UNION ALL"
        " SELECT 1 FROM report_text WHERE round_id = ? UNION ALL"
        " SELECT 1 FROM reminder WHERE round_id = ? UNION ALL"
        " SELECT 1 FROM flag WHERE round_id = ? UNION ALL"
        " SELECT 1 FROM control_total WHERE round_id = ? UNION ALL"
        " SELECT 1 FROM attachment_use WHERE round_id = ? LIMIT 1"_s);
    return row.bind(round, round, round, round, round, round, round, round, round).step();
}

} // namespace sosh::storage
