// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalrepository.h"

#include "storage/sql/connection.h"
#include "storage/sql/statement.h"
#include "storage/tables.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace sosh::storage {

JournalRepository::JournalRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

/// An act is undone while an act that undoes it stands. Newest first, each act's standing is known when it is reached.
std::vector<Act> JournalRepository::acts() const
{
    std::vector<Act> acts;
    QHash<ActId, ActId> undoneBy;
    sql::Statement rows(m_connection,
        u"SELECT id, verb, actor, subject, reason, at_utc_ms, undoes, hash FROM act ORDER BY id DESC"_s);
    while (rows.step()) {
        Act act;
        act.id = rows.id<ActId>(0);
        act.header = {rows.text(1), rows.text(2), rows.text(3), rows.text(4)};
        act.at = QDateTime::fromMSecsSinceEpoch(rows.integer(5), Qt::UTC);
        act.undoes = rows.id<ActId>(6);
        act.undoneBy = undoneBy.value(act.id);
        act.hash = rows.text(7);
        if (act.undoes.isValid() && !act.undoneBy.isValid())
            undoneBy.insert(act.undoes, act.id);
        acts.push_back(std::move(act));
    }
    std::reverse(acts.begin(), acts.end());
    return acts;
}

std::optional<Act> JournalRepository::act(ActId id) const
{
    const std::vector<Act> all = acts();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Act& act) { return act.id == id; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::vector<RowChange> JournalRepository::changes(ActId act) const
{
    std::vector<RowChange> changes;
    sql::Statement rows(m_connection,
        u"SELECT table_name, row_id, before, after FROM row_change WHERE act_id = ? ORDER BY id"_s);
    rows.bind(act);
    while (rows.step())
        changes.push_back({rows.text(0), rows.integer(1), rows.text(2), rows.text(3)});
    return changes;
}

std::vector<ActRowChange> JournalRepository::changesOf(const QString& table, qint64 row) const
{
    // Which column of which table points at this one is read from the schema: a new table needs no word here.
    QStringList of{u"(table_name = asked.t AND row_id = asked.r)"_s};
    for (const Table& other : tables()) {
        if (!other.journaled())
            continue;
        sql::Statement keys(
            m_connection, u"SELECT \"table\", \"from\" FROM pragma_foreign_key_list(?)"_s);
        keys.bind(other.name.toString());
        while (keys.step())
            if (keys.text(0) == table)
                of.append(
                    u"(table_name = '%1' AND json_extract(coalesce(after, before), '$.%2') = asked.r)"_s
                        .arg(other.name, keys.text(1)));
    }
    std::vector<ActRowChange> changes;
    sql::Statement rows(m_connection,
        u"SELECT act_id, table_name, row_id, before, after FROM (SELECT ? AS t, ? AS r) AS asked"
        " CROSS JOIN row_change WHERE %1 ORDER BY id"_s.arg(of.join(u" OR "_s)));
    rows.bind(table, row);
    while (rows.step())
        changes.push_back(
            {rows.id<ActId>(0), {rows.text(1), rows.integer(2), rows.text(3), rows.text(4)}});
    return changes;
}

std::vector<ActRowChange> JournalRepository::removedRows() const
{
    std::vector<ActRowChange> removed;
    sql::Statement rows(m_connection,
        u"SELECT act_id, table_name, row_id, before, after FROM row_change WHERE after IS NULL AND "
        u"id IN"
        " (SELECT max(id) FROM row_change GROUP BY table_name, row_id)"
        " AND act_id NOT IN (SELECT id FROM act WHERE undoes IS NOT NULL) ORDER BY id DESC"_s);
    while (rows.step())
        removed.push_back(
            {rows.id<ActId>(0), {rows.text(1), rows.integer(2), rows.text(3), rows.text(4)}});
    return removed;
}

RegisterImage JournalRepository::imageAfter(ActId act) const
{
    return RegisterImage::after(m_connection, act);
}

ActId JournalRepository::lastActAt(const QDateTime& instant) const
{
    sql::Statement row(
        m_connection, u"SELECT id FROM act WHERE at_utc_ms <= ? ORDER BY id DESC LIMIT 1"_s);
    row.bind(instant.toMSecsSinceEpoch());
    return row.step() ? row.id<ActId>(0) : ActId();
}

QString JournalRepository::chainHead() const
{
    return m_connection.value(u"SELECT hash FROM act ORDER BY id DESC LIMIT 1"_s).toString();
}

} // namespace sosh::storage
