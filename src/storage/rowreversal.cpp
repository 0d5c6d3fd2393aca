// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rowreversal.h"

#include "storage/registerimage.h"
#include "storage/sql/connection.h"
#include "storage/sql/failure.h"
#include "storage/sql/statement.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sosh::storage {
RowReversal::RowReversal(sql::Connection& connection, ActId act)
    : m_connection(connection)
{
    m_changes = JournalRepository(connection).changes(act);
    std::erase_if(m_changes, [](const RowChange& change) {
        const Table* table = findTable(change.table);
        return !table || table->keeping != Keeping::Journaled;
    });
    std::reverse(m_changes.begin(), m_changes.end());
}

void RowReversal::leaveOut(const QString& table, const QSet<qint64>& rows)
{
    std::erase_if(m_changes, [&](const RowChange& change) {
        return change.table == table && rows.contains(change.row);
    });
}

QStringList RowReversal::conflicts()
{
    QStringList found;
    QSet<std::pair<QString, qint64>> seen;
    for (const RowChange& change : m_changes) {
        if (seen.contains({change.table, change.row}))
            continue;
        seen.insert({change.table, change.row});
        const TableShape of = shape(change.table, change.after);
        sql::Statement now(
            m_connection, u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(of.image(of.name), of.name));
        const QString image = now.bind(change.row).step() ? now.text(0) : QString();
        if (image != change.after)
            found.append(label(change));
    }
    return found;
}

QString RowReversal::apply()
{
    for (const RowChange& change : m_changes) {
        try {
            reverse(change);
        } catch (const sql::Failure& failure) {
            if (!failure.isConstraint())
                throw;
            return label(change);
        }
    }
    return {};
}

QStringList RowReversal::danglers()
{
    QSet<QString> shrunk;
    for (const RowChange& change : m_changes)
        if (change.before.isNull())
            shrunk.insert(change.table);
    QStringList found;
    for (const Table& table : tables()) {
        const QString name = table.name.toString();
        sql::Statement parents(m_connection, u"SELECT \"table\" FROM pragma_foreign_key_list(?)"_s);
        parents.bind(name);
        bool concerned = false;
        while (parents.step())
            concerned = concerned || shrunk.contains(parents.text(0));
        if (!concerned)
            continue;
        sql::Statement broken(m_connection, u"PRAGMA foreign_key_check(%1)"_s.arg(name));
        while (broken.step())
            found.append(u"%1 %2"_s.arg(name, broken.text(1)));
    }
    // A return may come to stand again, or its unit leave the roster.
    const bool mayStray = std::any_of(m_changes.begin(), m_changes.end(), [](const RowChange& one) {
        return one.table == u"roster_entry" || one.table == u"return_withdrawal";
    });
    if (mayStray) {
        sql::Statement strays(m_connection,
            u"SELECT u.code FROM unit_return AS r JOIN unit AS u ON u.id = r.unit_id"
            " WHERE NOT EXISTS (SELECT 1 FROM return_withdrawal AS w WHERE w.return_id = r.id)"
            " AND NOT EXISTS (SELECT 1 FROM roster_entry AS e"
            " WHERE e.round_id = r.round_id AND e.unit_id = r.unit_id AND e.removed = 0)"
            " UNION SELECT u.code FROM return_draft AS d JOIN unit AS u ON u.id = d.unit_id"
            " JOIN round AS n ON n.id = d.round_id WHERE n.state <> 'draft'"
            " AND NOT EXISTS (SELECT 1 FROM roster_entry AS e"
            " WHERE e.round_id = d.round_id AND e.unit_id = d.unit_id AND e.removed = 0)"
            " ORDER BY 1"_s);
        while (strays.step())
            found.append(strays.text(0));
    }
    return found;
}

/// An image of an older schema has fewer columns; the later ones are neither compared nor put back.
TableShape RowReversal::shape(const QString& table, const QString& image)
{
    auto found = m_shapes.find(table);
    if (found == m_shapes.end())
        found = m_shapes.insert(table, TableShape::of(m_connection, table));
    return image.isNull() ? *found : found->knownTo(imageFrom(image));
}

/// The first of the columns by which a person knows a record, else its place.
QString RowReversal::label(const RowChange& change) const
{
    const QJsonObject image = imageFrom(change.after.isNull() ? change.before : change.after);
    for (const QString& column :
        {u"name"_s, u"code"_s, u"title"_s, u"label"_s, u"text"_s, u"event"_s})
        if (const QString text = image.value(column).toString(); !text.isEmpty())
            return text;
    return u"%1 %2"_s.arg(change.table).arg(change.row);
}

void RowReversal::reverse(const RowChange& change)
{
    if (change.before.isNull())
        sql::Statement(m_connection, u"DELETE FROM %1 WHERE id = ?"_s.arg(change.table))
            .run(change.row);
    else if (change.after.isNull())
        insert(change);
    else
        update(change);
}

void RowReversal::insert(const RowChange& change)
{
    const TableShape of = shape(change.table, change.before);
    QStringList values;
    for (const QString& column : of.columns)
        values.append(u"json_extract(image.j, '$.%1')"_s.arg(column));
    QVariantList bound;
    for (const QString& column : of.derived) {
        values.append(u"?"_s);
        bound.append(TableShape::derivedValue(column, imageFrom(change.before)));
    }
    bound.append(change.before);
    sql::Statement(m_connection,
        u"INSERT INTO %1 (%2) SELECT %3 FROM (SELECT ? AS j) AS image"_s.arg(
            of.name, (of.columns + of.derived).join(u", "_s), values.join(u", "_s)))
        .bindList(bound)
        .run();
}

void RowReversal::update(const RowChange& change)
{
    const TableShape of = shape(change.table, change.before);
    QStringList sets;
    for (const QString& column : of.columns)
        sets.append(u"%1 = json_extract(image.j, '$.%1')"_s.arg(column));
    QVariantList bound;
    for (const QString& column : of.derived) {
        sets.append(u"%1 = ?"_s.arg(column));
        bound.append(TableShape::derivedValue(column, imageFrom(change.before)));
    }
    bound.append(change.before);
    bound.append(change.row);
    sql::Statement(m_connection,
        u"UPDATE %1 SET %2 FROM (SELECT ? AS j) AS image WHERE %1.id = ?"_s.arg(
            of.name, sets.join(u", "_s)))
        .bindList(bound)
        .run();
}

} // namespace sosh::storage
