// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"

#include "storage/journalhash.h"
#include "storage/sql/connection.h"
#include "storage/sql/statement.h"
#include "storage/tables.h"

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

void makeTriggers(sql::Connection& connection, const TableShape& shape)
{
    const QString before = shape.image(u"OLD"_s);
    const QString after = shape.image(u"NEW"_s);
    const auto make = [&](const QString& event, const QString& when, const QString& row,
                          const QString& images) {
        connection.execute(u"CREATE TEMP TRIGGER sosh_%1_%2 AFTER %2 ON main.%1 %3 BEGIN"
                           " INSERT INTO row_change (act_id, table_name, row_id, before, after)"
                           " VALUES ((SELECT id FROM sosh_act), '%1', %4.id, %5); END"_s.arg(
                               shape.name, event, when, row, images));
    };
    make(u"INSERT"_s, {}, u"NEW"_s, u"NULL, "_s + after);
    make(u"UPDATE"_s, u"WHEN %1 <> %2"_s.arg(before, after), u"NEW"_s, before + u", "_s + after);
    make(u"DELETE"_s, {}, u"OLD"_s, before + u", NULL"_s);
}

bool exists(sql::Connection& connection, const QString& select, ActId act)
{
    sql::Statement found(connection, select);
    return found.bind(act).step();
}

} // namespace

Journal::Journal(sql::Connection& connection)
    : m_connection(connection)
{
}

void Journal::prepare()
{
    if (m_prepared)
        return;
    m_connection.execute(u"CREATE TEMP TABLE sosh_act (id INTEGER)"_s);
    m_connection.execute(u"CREATE TEMP TABLE sosh_drafts (touched INTEGER PRIMARY KEY)"_s);
    for (const Table& table : tables())
        if (table.journaled())
            makeTriggers(m_connection, TableShape::of(m_connection, table.name.toString()));
    // Not OR IGNORE: the statement that fires a trigger has its own conflict policy, and that one counts
    // (https://www.sqlite.org/lang_createtrigger.html); with an upsert the second draft of a transaction would fail.
    for (const QString& event : {u"INSERT"_s, u"UPDATE"_s, u"DELETE"_s})
        m_connection.execute(
            u"CREATE TEMP TRIGGER sosh_return_draft_%1 AFTER %1 ON main.return_draft"
            " BEGIN INSERT INTO sosh_drafts SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM sosh_drafts);"
            " END"_s.arg(event));
    m_prepared = true;
}

ActId Journal::begin(const ActHeader& header, const QDateTime& now, ActId undoes)
{
    const ActId act = insertAct(header, now, undoes);
    m_connection.execute(u"DELETE FROM sosh_drafts"_s);
    m_connection.execute(u"DELETE FROM sosh_act"_s);
    sql::Statement(m_connection, u"INSERT INTO sosh_act (id) VALUES (?)"_s).run(act);
    return act;
}

ChangeSet Journal::finish(ActId act)
{
    ChangeSet changes{act, {}};
    sql::Statement rows(
        m_connection, u"SELECT DISTINCT table_name FROM row_change WHERE act_id = ?"_s);
    rows.bind(act);
    while (rows.step())
        if (const Table* table = findTable(rows.text(0)))
            changes.kinds.insert(table->kind);
    if (exists(m_connection, u"SELECT 1 FROM unit_return WHERE act_id = ? LIMIT 1"_s, act))
        changes.kinds.insert(ChangedKind::Return);
    if (changes.kinds.isEmpty()) {
        drop(act);
        changes.act = ActId();
    } else {
        seal(act);
        changes.kinds.insert(ChangedKind::Journal);
    }
    if (m_connection.value(u"SELECT touched FROM sosh_drafts"_s).isValid())
        changes.kinds.insert(ChangedKind::Draft);
    return changes;
}

void Journal::recordMigration(int from, int to, const QDateTime& now)
{
    const ActHeader header{
        verbs::registerMigrate.toString(), {}, u"%1 → %2"_s.arg(from).arg(to), {}};
    const ActId act = insertAct(header, now, {});
    for (const Table& table : tables()) {
        if (!table.journaled())
            continue;
        const TableShape shape = TableShape::of(m_connection, table.name.toString());
        const QString into =
            u"INSERT INTO row_change (act_id, table_name, row_id, before, after) "_s;
        sql::Statement(m_connection,
            into
                + u"SELECT ?, '%1', %1.id, known.after, %2 FROM %1 LEFT JOIN (%3) AS known ON "
                  u"known.row_id = %1.id"
                  " WHERE known.after IS NOT %2 ORDER BY %1.id"_s.arg(
                      shape.name, shape.image(shape.name), newestImages(shape.name)))
            .run(act);
        sql::Statement(m_connection,
            into
                + u"SELECT ?, '%1', row_id, after, NULL FROM (%2)"
                  " WHERE after IS NOT NULL AND row_id NOT IN (SELECT id FROM %1) ORDER BY row_id"_s
                      .arg(shape.name, newestImages(shape.name)))
            .run(act);
    }
    seal(act);
}

ActId Journal::insertAct(const ActHeader& header, const QDateTime& now, ActId undoes)
{
    const QString head =
        m_connection.value(u"SELECT hash FROM act ORDER BY id DESC LIMIT 1"_s).toString();
    sql::Statement insert(m_connection,
        u"INSERT INTO act (at_utc_ms, actor, verb, subject, reason, undoes, prev_hash, hash)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, '')"_s);
    return ActId(insert.insert(now.toMSecsSinceEpoch(), header.actor, header.verb, header.subject,
        header.reason, undoes, head));
}

void Journal::seal(ActId act)
{
    sql::Statement(m_connection, u"UPDATE act SET hash = ? WHERE id = ?"_s)
        .run(actHash(m_connection, act), act);
}

/// The number is given back, so that a clerk who saves drafts all day sees the journal without gaps.
void Journal::drop(ActId act)
{
    sql::Statement(m_connection, u"DELETE FROM act WHERE id = ?"_s).run(act);
    m_connection.execute(
        u"UPDATE sqlite_sequence SET seq = (SELECT coalesce(max(id), 0) FROM act) WHERE name = 'act'"_s);
}

/// The plus keeps the newest ids a set to look into; else the planner walks all of them for every row.
QString newestImages(const QString& table)
{
    return u"SELECT row_id, after FROM row_change WHERE table_name = '%1' AND +id IN"
           " (SELECT max(id) FROM row_change WHERE table_name = '%1' GROUP BY row_id)"_s.arg(table);
}

} // namespace sosh::storage
