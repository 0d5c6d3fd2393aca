// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/issuedrepository.h"

#include "storage/sql/connection.h"
#include "storage/sql/failure.h"
#include "storage/sql/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

/// Of a report i that stands: a correction, or the first that tells the round's official figures.
const QString isSeal = u"i.annulled_on IS NULL AND i.kind <> 'quick' AND (i.kind = 'correction'"
                       " OR NOT EXISTS (SELECT 1 FROM issued_report AS e WHERE e.id < i.id"
                       " AND e.round_id = i.round_id AND e.annulled_on IS NULL"
                       " AND e.kind <> 'quick'))"_s;

StoredReport reportOf(const sql::Statement& row)
{
    StoredReport report;
    report.id = row.id<IssuedReportId>(0);
    report.round = row.id<RoundId>(1);
    report.kind = row.text(2);
    report.paper = row.text(3);
    report.document = row.id<DocumentId>(4);
    report.code = row.text(5);
    report.issuedOn = row.day(6);
    report.pages = row.id<AttachmentId>(7);
    report.pagesDigest = row.text(8);
    report.controlCode = row.text(9);
    report.contentDigest = row.text(10);
    report.journalHead = row.text(11);
    report.signedFile = row.id<AttachmentId>(12);
    report.signedName = row.text(13);
    report.annulledOn = row.day(14);
    report.annulReason = row.text(15);
    report.form = row.text(16);
    return report;
}

template <typename T>
std::optional<T> firstOf(std::vector<T> found)
{
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

void requireOne(const sql::Statement& changed, IssuedReportId report)
{
    if (changed.rowsAffected() != 1)
        throw sql::Failure(ErrorCode::Stale, {report.value()});
}

} // namespace

IssuedRepository::IssuedRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

void IssuedRepository::addVersion(RoundId round, const StoredVersion& version)
{
    sql::Statement(m_connection,
        u"INSERT INTO paper_version (round_id, paper, version_id, pages_id, pages_digest,"
        " control_code, content_digest) VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
        .run(round, version.paper, version.version.id, version.pages, version.pagesDigest,
            version.controlCode, version.contentDigest);
}

std::vector<StoredVersion> IssuedRepository::selectVersions(
    const QString& where, const QVariantList& bound) const
{
    std::vector<StoredVersion> versions;
    sql::Statement rows(m_connection,
        u"SELECT v.id, v.no, v.submitted_on, v.prepared_by, v.checked_by, v.note, v.document_id,"
        " p.paper, p.pages_id, p.pages_digest, p.control_code, p.content_digest"
        " FROM paper_version AS p JOIN document_version AS v ON v.id = p.version_id WHERE "_s
            + where + u" ORDER BY p.id"_s);
    rows.bindList(bound);
    while (rows.step())
        versions.push_back({{rows.id<DocumentVersionId>(0), rows.number(1), rows.day(2),
                                rows.text(3), rows.text(4), rows.text(5)},
            rows.id<DocumentId>(6), rows.text(7), rows.id<AttachmentId>(8), rows.text(9),
            rows.text(10), rows.text(11)});
    return versions;
}

std::vector<StoredVersion> IssuedRepository::versions(RoundId round, const QString& paper) const
{
    return selectVersions(u"p.round_id = ? AND p.paper = ?"_s, {round.value(), paper});
}

std::optional<StoredVersion> IssuedRepository::find(DocumentVersionId version) const
{
    return firstOf(selectVersions(u"p.version_id = ?"_s, {version.value()}));
}

IssuedReportId IssuedRepository::add(const StoredReport& report, const RoundSheet& sheet)
{
    // The act that runs is the newest one; what it follows is the head before it.
    const IssuedReportId id(sql::Statement(m_connection,
        u"INSERT INTO issued_report (round_id, kind, paper, document_id, issued_on, pages_id,"
        " pages_digest, control_code, content_digest, form, journal_head, signed_id,"
        " signed_name)"
        " SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, prev_hash, ?, ? FROM act ORDER BY id DESC LIMIT 1"_s)
                                .insert(report.round, report.kind, report.paper, report.document,
                                    report.issuedOn, report.pages, report.pagesDigest,
                                    report.controlCode, report.contentDigest, report.form,
                                    report.signedFile, report.signedName));
    if (report.keepsRows())
        addRows(id, sheet);
    return id;
}

void IssuedRepository::addRows(IssuedReportId report, const RoundSheet& sheet)
{
    sql::Statement insert(m_connection,
        u"INSERT INTO sealed_row (issued_report_id, roster_entry_id, return_id, exempt,"
        " exempt_reason, due_override, first_received_on)"
        " SELECT ?, id, ?, ?, ?, ?, ? FROM roster_entry WHERE round_id = ? AND unit_id = ?"_s);
    for (const RoundSheet::Row& row : sheet.rows)
        insert.run(report, row.current.id, row.entry.exempt, row.entry.exemptReason,
            row.entry.dueOverride, row.firstReceivedOn, sheet.round.id, row.entry.unit);
}

void IssuedRepository::sign(IssuedReportId report, AttachmentId file, const QString& name)
{
    sql::Statement update(
        m_connection, u"UPDATE issued_report SET signed_id = ?, signed_name = ? WHERE id = ?"_s);
    update.run(file, name, report);
    requireOne(update, report);
}

void IssuedRepository::annul(IssuedReportId report, QDate day, const QString& reason)
{
    sql::Statement update(m_connection,
        u"UPDATE issued_report SET annulled_on = ?, annul_reason = ?"
        " WHERE id = ? AND annulled_on IS NULL"_s);
    update.run(day, reason, report);
    requireOne(update, report);
}

std::vector<StoredReport> IssuedRepository::select(
    const QString& where, const QVariantList& bound) const
{
    std::vector<StoredReport> reports;
    sql::Statement rows(m_connection,
        u"SELECT i.id, i.round_id, i.kind, i.paper, i.document_id, d.code, i.issued_on, i.pages_id,"
        " i.pages_digest, i.control_code, i.content_digest, i.journal_head, i.signed_id,"
        " i.signed_name, i.annulled_on, i.annul_reason, i.form FROM issued_report AS i"
        " JOIN document AS d ON d.id = i.document_id WHERE "_s
            + where);
    rows.bindList(bound);
    while (rows.step())
        reports.push_back(reportOf(rows));
    return reports;
}

std::vector<StoredReport> IssuedRepository::ofRound(RoundId round) const
{
    return select(u"i.round_id = ? ORDER BY i.id"_s, {round.value()});
}

std::optional<StoredReport> IssuedRepository::find(IssuedReportId report) const
{
    return firstOf(select(u"i.id = ?"_s, {report.value()}));
}

std::optional<StoredReport> IssuedRepository::ofDocument(DocumentId document) const
{
    return firstOf(select(u"i.document_id = ?"_s, {document.value()}));
}

std::optional<StoredReport> IssuedRepository::lastStanding(RoundId round) const
{
    return firstOf(select(
        u"i.round_id = ? AND i.annulled_on IS NULL ORDER BY i.id DESC LIMIT 1"_s, {round.value()}));
}

std::optional<StoredReport> IssuedRepository::seal(RoundId round) const
{
    return firstOf(
        select(isSeal + u" AND i.round_id = ? ORDER BY i.id DESC LIMIT 1"_s, {round.value()}));
}

std::optional<StoredReport> IssuedRepository::sealAfter(ActId act) const
{
    return firstOf(select(isSeal
            + u" AND (SELECT id FROM act WHERE hash = i.journal_head) >= ? AND i.round_id IN ("
              "SELECT round_id FROM unit_return WHERE act_id = ?"
              " UNION SELECT r.round_id FROM row_change AS c JOIN unit_return AS r"
              " ON r.id = json_extract(coalesce(c.after, c.before), '$.return_id')"
              " WHERE c.act_id = ? AND c.table_name = 'return_withdrawal'"
              " UNION SELECT row_id FROM row_change WHERE act_id = ? AND table_name = 'round'"
              " UNION SELECT json_extract(coalesce(after, before), '$.round_id') FROM row_change"
              " WHERE act_id = ? AND table_name IN ('roster_entry', 'round_measure',"
              " 'round_anniversary')) ORDER BY i.id DESC LIMIT 1"_s,
        {act.value(), act.value(), act.value(), act.value(), act.value()}));
}

std::optional<LastTouch> IssuedRepository::lastTouch(RoundId round, UnitId unit) const
{
    sql::Statement row(m_connection,
        u"SELECT a.actor, a.at_utc_ms, a.reason FROM row_change AS c JOIN act AS a ON a.id = "
        u"c.act_id"
        " WHERE (c.table_name = 'roster_entry' AND c.row_id IN"
        " (SELECT id FROM roster_entry WHERE round_id = ? AND unit_id = ?))"
        " OR (c.table_name = 'return_withdrawal'"
        " AND json_extract(coalesce(c.after, c.before), '$.return_id') IN"
        " (SELECT id FROM unit_return WHERE round_id = ? AND unit_id = ?))"
        " ORDER BY c.id DESC LIMIT 1"_s);
    if (!row.bind(round, unit, round, unit).step())
        return std::nullopt;
    return LastTouch{
        row.text(0), QDateTime::fromMSecsSinceEpoch(row.integer(1), Qt::UTC), row.text(2)};
}

} // namespace sosh::storage
