// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/roundrepository.h"

#include "core/enumnames.h"
#include "storage/campaignrepository.h"
#include "storage/campaignrows.h"
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
           " denominator FROM round WHERE "_s
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
    round.anniversaries = anniversariesOf(connection, round.id);
    return round;
}

std::vector<Measure> frozenMeasures(sql::Connection& connection, RoundId round)
{
    sql::Statement rows(connection,
        u"SELECT measure_id, code, label, head, kind, required, in_annex FROM round_measure"
        " WHERE round_id = ? ORDER BY sort_no"_s);
    rows.bind(round);
    return measuresOf(rows);
}

std::vector<RoundSheet::Row> rosterOf(sql::Connection& connection, RoundId round)
{
    std::vector<RoundSheet::Row> roster;
    sql::Statement rows(connection,
        u"SELECT e.unit_id, e.sort_no, e.code, e.name, e.short_name, e.kind, e.sector, "
        u"e.parent_code,"
        " e.parent_name, e.exempt, e.exempt_reason, d.id IS NOT NULL FROM roster_entry AS e"
        " LEFT JOIN return_draft AS d ON d.round_id = e.round_id AND d.unit_id = e.unit_id"
        " WHERE e.round_id = ? ORDER BY e.sort_no"_s);
    rows.bind(round);
    while (rows.step()) {
        RoundSheet::Row row;
        row.entry = {rows.id<UnitId>(0), rows.number(1), rows.text(2), rows.text(3), rows.text(4),
            rows.text(5), rows.text(6), rows.text(7), rows.text(8), rows.flag(9), rows.text(10)};
        row.current.unit = row.entry.unit;
        row.current.state = row.entry.exempt ? ReturnState::Exempt : ReturnState::Missing;
        row.hasDraft = rows.flag(11);
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
    std::vector<UnitReturn*> values;
    for (RoundSheet::Row& row : roster)
        if (row.current.id.isValid())
            values.push_back(&row.current);
    fillReturns(connection, round, values);
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
            " denominator) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .insert(round.campaign, round.no, round.name, nameIn(phaseNames, round.phase),
                roundStateName(round.state), span.first, span.last, round.due, round.dueInclusive,
                denominatorName(round.denominator)));
    sql::Statement anniversary(m_connection,
        u"INSERT INTO round_anniversary (round_id, event, years, day, founded, sort_no)"
        " VALUES (?, ?, ?, ?, ?, ?)"_s);
    int sortNo = 0;
    for (const RoundAnniversary& one : round.anniversaries)
        anniversary.run(id, one.event, one.years, one.day, one.founded, ++sortNo);
    return id;
}

void RoundRepository::setPlan(
    RoundId round, const QString& name, const DateRange& span, QDate due, bool dueInclusive)
{
    sql::Statement(m_connection,
        u"UPDATE round SET name = ?, first_day = ?, last_day = ?, due = ?, due_inclusive = ? WHERE id = ?"_s)
        .run(name, span.first, span.last, due, dueInclusive, round);
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
        " in_annex) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    int sortNo = 0;
    for (const Measure& one : measures)
        column.run(round, one.id, one.code, one.label, one.head, measureKindName(one.kind),
            ++sortNo, one.required, one.inAnnex);
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

RoundSheet RoundRepository::sheet(RoundId round) const
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
    if (sheet.round.state == RoundState::Draft) {
        sheet.measures = CampaignRepository(m_connection).measures(sheet.round.campaign);
        return sheet;
    }
    sheet.measures = frozenMeasures(m_connection, round);
    sheet.rows = rosterOf(m_connection, round);
    addReturns(m_connection, round, sheet.rows);
    return sheet;
}

} // namespace sosh::storage
