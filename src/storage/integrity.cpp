// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/integrity.h"

#include "core/digest.h"
#include "core/provincetable.h"
#include "storage/issuedrepository.h"
#include "storage/journal.h"
#include "storage/journalhash.h"
#include "storage/registerimage.h"
#include "storage/roundrepository.h"
#include "storage/sql/connection.h"
#include "storage/sql/failure.h"
#include "storage/sql/statement.h"
#include "storage/tables.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

using Kind = Finding::Kind;

class Inspection
{
public:
    explicit Inspection(sql::Connection& connection)
        : m_connection(connection)
    {
    }

    void checkPages()
    {
        sql::Statement rows(m_connection, u"PRAGMA integrity_check"_s);
        while (rows.step())
            if (rows.text(0) != u"ok")
                add(Kind::Integrity, {}, 0, rows.text(0));
    }

    void checkReferences()
    {
        sql::Statement rows(m_connection, u"PRAGMA foreign_key_check"_s);
        while (rows.step())
            add(Kind::ForeignKey, rows.text(0), rows.integer(1), rows.text(2));
        sql::Statement strays(m_connection,
            u"SELECT r.id FROM unit_return AS r"
            " WHERE NOT EXISTS (SELECT 1 FROM return_withdrawal AS w WHERE w.return_id = r.id)"
            " AND NOT EXISTS (SELECT 1 FROM roster_entry AS e"
            " WHERE e.round_id = r.round_id AND e.unit_id = r.unit_id AND e.removed = 0)"
            " ORDER BY r.id"_s);
        while (strays.step())
            add(Kind::ForeignKey, u"unit_return"_s, strays.integer(0), u"roster_entry"_s);
    }

    void checkChain()
    {
        QString head;
        sql::Statement acts(m_connection,
            u"SELECT id, prev_hash, hash, EXISTS (SELECT 1 FROM unit_return AS r WHERE r.act_id = "
            u"act.id)"
            " FROM act ORDER BY id"_s);
        while (acts.step()) {
            const auto act = acts.id<ActId>(0);
            const QString hash = acts.text(2);
            const QString name = u"act %1"_s.arg(act.value());
            if (acts.text(1) != head)
                add(Kind::ChainBroken, u"act"_s, act.value(), name);
            if (actHash(m_connection, act) != hash)
                add(acts.flag(3) ? Kind::ReturnChanged : Kind::ChainBroken, u"act"_s, act.value(),
                    name);
            head = hash;
        }
    }

    void checkRows(const TableShape& shape)
    {
        const QString now = shape.image(shape.name);
        const QString known = newestImages(shape.name);
        sql::Statement rows(m_connection,
            u"SELECT %1.id, known.after IS NULL FROM %1 LEFT JOIN (%2) AS known ON known.row_id = "
            u"%1.id"
            " WHERE known.after IS NOT %3 ORDER BY %1.id"_s.arg(shape.name, known, now));
        while (rows.step())
            add(rows.flag(1) ? Kind::RowUnknown : Kind::RowChanged, shape.name, rows.integer(0),
                {});
        sql::Statement lost(m_connection,
            u"SELECT row_id FROM (%1) WHERE after IS NOT NULL AND row_id NOT IN (SELECT id FROM %2) ORDER BY row_id"_s
                .arg(known, shape.name));
        while (lost.step())
            add(Kind::RowLost, shape.name, lost.integer(0), {});
        for (const QString& column : shape.derived)
            checkDerived(shape, column);
    }

    /// The journal has an attachment's hash, not its bytes.
    void checkAttachments()
    {
        sql::Statement rows(
            m_connection, u"SELECT id, sha256, size, content FROM attachment ORDER BY id"_s);
        while (rows.step()) {
            const QByteArray content = rows.bytes(3);
            if (sha256Hex(content) != rows.text(1) || content.size() != rows.integer(2))
                add(Kind::RowChanged, u"attachment"_s, rows.integer(0), u"content"_s);
        }
    }

    /// What an issued report keeps is what was issued: its pages, the rows that it locked, its place in the journal.
    void checkSeals()
    {
        std::vector<IssuedReportId> sealing;
        sql::Statement reports(m_connection,
            u"SELECT i.id, i.pages_digest, a.content, i.kind, (SELECT act.prev_hash FROM row_change"
            " JOIN act ON act.id = row_change.act_id WHERE table_name = 'issued_report'"
            " AND row_id = i.id AND before IS NULL) IS NOT i.journal_head FROM issued_report AS i"
            " LEFT JOIN attachment AS a ON a.id = i.pages_id ORDER BY i.id"_s);
        while (reports.step()) {
            const qint64 id = reports.integer(0);
            if (sha256Hex(reports.bytes(2)) != reports.text(1))
                add(Kind::SealBroken, u"issued_report"_s, id, u"pages"_s);
            if (reports.flag(4))
                add(Kind::SealBroken, u"issued_report"_s, id, u"journal_head"_s);
            if (reports.text(3) != u"quick")
                sealing.push_back(IssuedReportId(id));
        }
        for (const IssuedReportId id : sealing) {
            const auto report = IssuedRepository(m_connection).find(id);
            if (!report)
                continue; // its document is gone; told by the foreign keys
            const RoundSheet sheet = RoundRepository(m_connection).sealedSheet(*report);
            if (contentDigest(provinceTable(std::span(&sheet, 1))) != report->contentDigest)
                add(Kind::SealBroken, u"issued_report"_s, id.value(), u"rows"_s);
        }
        sql::Statement versions(m_connection,
            u"SELECT p.id, p.pages_digest, a.content FROM paper_version AS p"
            " LEFT JOIN attachment AS a ON a.id = p.pages_id ORDER BY p.id"_s);
        while (versions.step())
            if (sha256Hex(versions.bytes(2)) != versions.text(1))
                add(Kind::SealBroken, u"paper_version"_s, versions.integer(0), u"pages"_s);
    }

    std::vector<Finding> take() { return std::move(m_findings); }
    void add(Kind kind, const QString& table, qint64 row, const QString& detail)
    {
        m_findings.push_back({kind, table, row, detail});
    }

private:
    void checkDerived(const TableShape& shape, const QString& column)
    {
        sql::Statement rows(m_connection,
            u"SELECT id, %1, %2 FROM %3 ORDER BY id"_s.arg(
                column, shape.image(shape.name), shape.name));
        while (rows.step()) {
            const QJsonObject image = imageFrom(rows.text(2));
            if (rows.value(1) != TableShape::derivedValue(column, image))
                add(Kind::RowChanged, shape.name, rows.integer(0), column);
        }
    }

    sql::Connection& m_connection;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> findingsOf(sql::Connection& connection, bool full)
{
    Inspection inspection(connection);
    try {
        inspection.checkPages();
        inspection.checkReferences();
        inspection.checkChain();
        inspection.checkSeals();
        if (full) {
            for (const Table& table : tables())
                if (table.journaled())
                    inspection.checkRows(TableShape::of(connection, table.name.toString()));
            inspection.checkAttachments();
        }
    } catch (const sql::Failure& failure) {
        if (!failure.isDamage())
            throw;
        inspection.add(Kind::Integrity, {}, 0, failure.message());
    }
    return inspection.take();
}

} // namespace sosh::storage
