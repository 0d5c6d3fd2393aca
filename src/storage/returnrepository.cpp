// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/returnrepository.h"

#include "storage/draftjson.h"
#include "storage/returnrows.h"
#include "storage/sql/connection.h"
#include "storage/sql/failure.h"
#include "storage/sql/statement.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

struct Head
{
    int standing = 0; ///< 0: nothing stands
    int last = 0; ///< withdrawn revisions keep their numbers
};

Head headOf(sql::Connection& connection, RoundId round, UnitId unit)
{
    sql::Statement row(connection,
        u"SELECT coalesce(max(r.revision), 0), coalesce(max(r.revision) FILTER (WHERE w.id IS "
        u"NULL), 0)"
        " FROM unit_return AS r LEFT JOIN return_withdrawal AS w ON w.return_id = r.id"
        " WHERE r.round_id = ? AND r.unit_id = ?"_s);
    row.bind(round, unit).step();
    return {row.number(1), row.number(0)};
}

QString rosterName(sql::Connection& connection, RoundId round, UnitId unit)
{
    sql::Statement row(connection,
        u"SELECT name FROM roster_entry WHERE round_id = ? AND unit_id = ? AND removed = 0"_s);
    if (!row.bind(round, unit).step())
        throw sql::Failure(ErrorCode::UnitUnknown, {unit.value()}, u"not on the round's roster"_s);
    return row.text(0);
}

void addForms(sql::Connection& connection, ReturnId id, const QStringList& forms)
{
    sql::Statement insert(
        connection, u"INSERT INTO return_form (return_id, sort_no, form) VALUES (?, ?, ?)"_s);
    int sortNo = 0;
    for (const QString& form : forms)
        insert.run(id, ++sortNo, form);
}

void addFigures(
    sql::Connection& connection, RoundId round, ReturnId id, const QMap<QString, Figure>& figures)
{
    sql::Statement insert(connection,
        u"INSERT INTO return_value (return_id, measure_id, value, approximate)"
        " SELECT ?, measure_id, ?, ? FROM round_measure WHERE round_id = ? AND code = ?"_s);
    for (auto figure = figures.cbegin(); figure != figures.cend(); ++figure) {
        insert.run(id, figure->value, figure->approximate, round, figure.key());
        if (insert.rowsAffected() != 1)
            throw sql::Failure(ErrorCode::MeasureUnknown, {figure.key(), QStringList()});
    }
}

std::vector<ReturnSource> sourcesOf(
    sql::Connection& connection, RoundId round, sql::Statement& rows, UnitId unit = {})
{
    std::vector<ReturnSource> sources;
    while (rows.step())
        sources.push_back(returnOf(rows));
    std::vector<UnitReturn*> values;
    for (ReturnSource& source : sources)
        values.push_back(&source.value);
    fillReturns(connection, round, values, unit);
    return sources;
}

} // namespace

ReturnRepository::ReturnRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

ReturnId ReturnRepository::confirm(
    RoundId round, const UnitReturn& value, int baseRevision, BatchId batch)
{
    const QString name = rosterName(m_connection, round, value.unit);
    const Head head = headOf(m_connection, round, value.unit);
    if (head.standing != baseRevision)
        throw sql::Failure(ErrorCode::Stale, {name});
    // The act is the newest one: the transaction that runs has made it.
    const ReturnId id(
        sql::Statement(m_connection,
            u"INSERT INTO unit_return (round_id, unit_id, revision, state, host_unit_id, "
            u"nil_reason, first_day,"
            " last_day, attendance_mode, received_via, received_on, unit_document, note, batch_id, "
            "act_id)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT max(id) FROM act))"_s)
            .insert(round, value.unit, head.last + 1, returnStateName(value.state), value.host,
                value.reason, value.firstDay, value.lastDay, value.attendanceMode,
                value.receivedVia, value.receivedOn, value.unitDocument, value.note, batch));
    addForms(m_connection, id, value.studyForms);
    addFigures(m_connection, round, id, value.figures);
    addReturnTexts(m_connection, id, value);
    if (!batch.isValid() || draftSaysTheSame(round, value))
        removeDraft(round, value.unit);
    return id;
}

bool ReturnRepository::draftSaysTheSame(RoundId round, const UnitReturn& value) const
{
    sql::Statement row(
        m_connection, u"SELECT content FROM return_draft WHERE round_id = ? AND unit_id = ?"_s);
    if (!row.bind(round, value.unit).step())
        return false;
    DraftParts parts = draftParts(row.text(0));
    parts.value.unit = value.unit;
    return parts.unread.isEmpty() && parts.value.saysTheSame(value);
}

void ReturnRepository::withdraw(RoundId round, UnitId unit)
{
    const QString name = rosterName(m_connection, round, unit);
    const Head head = headOf(m_connection, round, unit);
    if (head.standing == 0)
        throw sql::Failure(ErrorCode::Stale, {name});
    sql::Statement(m_connection,
        u"INSERT INTO return_withdrawal (return_id)"
        " SELECT id FROM unit_return WHERE round_id = ? AND unit_id = ? AND revision = ?"_s)
        .run(round, unit, head.standing);
}

void ReturnRepository::saveDraft(RoundId round, const ReturnDraft& draft)
{
    sql::Statement(m_connection,
        u"INSERT INTO return_draft (round_id, unit_id, base_revision, content, operator, "
        u"saved_utc_ms)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (round_id, unit_id) DO UPDATE SET"
        " base_revision = excluded.base_revision, content = excluded.content,"
        " operator = excluded.operator, saved_utc_ms = excluded.saved_utc_ms"_s)
        .run(round, draft.unit, draft.baseRevision,
            draftContent(draft.value, draft.caret, draft.unread), draft.operatorName,
            draft.saved.toMSecsSinceEpoch());
}

void ReturnRepository::removeDraft(RoundId round, UnitId unit)
{
    sql::Statement(m_connection, u"DELETE FROM return_draft WHERE round_id = ? AND unit_id = ?"_s)
        .run(round, unit);
}

std::optional<UnitReturn> ReturnRepository::standing(RoundId round, UnitId unit) const
{
    sql::Statement roster(m_connection,
        u"SELECT exempt FROM roster_entry WHERE round_id = ? AND unit_id = ? AND removed = 0"_s);
    if (!roster.bind(round, unit).step())
        return std::nullopt;
    UnitReturn none;
    none.unit = unit;
    none.state = roster.flag(0) ? ReturnState::Exempt : ReturnState::Missing;
    if (none.state == ReturnState::Exempt)
        return none;
    sql::Statement newest(m_connection,
        selectReturns(u"r.round_id = ? AND r.unit_id = ? AND w.id IS NULL"
                      " ORDER BY r.revision DESC LIMIT 1"_s));
    newest.bind(round, unit);
    const auto found = sourcesOf(m_connection, round, newest, unit);
    return found.empty() ? none : found.front().value;
}

std::vector<ReturnDraft> ReturnRepository::drafts(RoundId round) const
{
    std::vector<ReturnDraft> drafts;
    sql::Statement rows(m_connection,
        u"SELECT d.unit_id, u.code, coalesce(e.name, u.code), d.content, d.base_revision, "
        u"d.operator,"
        " d.saved_utc_ms FROM return_draft AS d JOIN unit AS u ON u.id = d.unit_id"
        " LEFT JOIN roster_entry AS e ON e.round_id = d.round_id AND e.unit_id = d.unit_id"
        " WHERE d.round_id = ? ORDER BY e.sort_no, u.sort_no, u.id"_s);
    rows.bind(round);
    while (rows.step()) {
        DraftParts parts = draftParts(rows.text(3));
        ReturnDraft draft{rows.id<UnitId>(0), rows.text(1), rows.text(2), std::move(parts.value),
            rows.number(4), rows.text(5), QDateTime::fromMSecsSinceEpoch(rows.integer(6), Qt::UTC),
            std::move(parts.caret), std::move(parts.unread)};
        draft.value.unit = draft.unit;
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

std::vector<ReturnSource> ReturnRepository::history(RoundId round, UnitId unit) const
{
    sql::Statement rows(
        m_connection, selectReturns(u"r.round_id = ? AND r.unit_id = ? ORDER BY r.revision"_s));
    rows.bind(round, unit);
    return sourcesOf(m_connection, round, rows, unit);
}

std::vector<ReturnSource> ReturnRepository::currentSources(RoundId round) const
{
    sql::Statement rows(m_connection,
        selectReturns(
            u"r.round_id = ? AND w.id IS NULL AND NOT EXISTS (SELECT 1 FROM unit_return AS l"
            " WHERE l.round_id = r.round_id AND l.unit_id = r.unit_id AND l.revision > r.revision"
            " AND NOT EXISTS (SELECT 1 FROM return_withdrawal AS x WHERE x.return_id = l.id))"
            " ORDER BY e.sort_no, r.unit_id"_s));
    rows.bind(round);
    return sourcesOf(m_connection, round, rows);
}

std::vector<ReturnSource> ReturnRepository::sealedSources(
    RoundId round, IssuedReportId report) const
{
    sql::Statement rows(m_connection,
        selectReturns(u"r.id IN (SELECT return_id FROM sealed_row WHERE issued_report_id = ?)"
                      " ORDER BY e.sort_no, r.unit_id"_s));
    rows.bind(report);
    return sourcesOf(m_connection, round, rows);
}

} // namespace sosh::storage
