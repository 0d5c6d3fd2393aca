// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/digest.h"

#include "storage/sql/connection.h"
#include "storage/sql/statement.h"

using namespace Qt::StringLiterals;

namespace sosh::storage::sql {
namespace {

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

struct TableOrder
{
    QStringList columns;
    QStringList key;
};

TableOrder orderOf(Connection& connection, const QString& table)
{
    TableOrder order;
    QMap<int, QString> key;
    Statement info(connection, u"SELECT name, pk FROM pragma_table_info(?) ORDER BY cid"_s);
    info.bind(table);
    while (info.step()) {
        order.columns.append(quoted(info.text(0)));
        if (info.number(1) > 0)
            key.insert(info.number(1), quoted(info.text(0)));
    }
    order.key = key.isEmpty() ? QStringList{u"rowid"_s} : QStringList(key.values());
    return order;
}

} // namespace

void Digest::add(const QVariant& cell)
{
    const auto put = [this](char type, const QByteArray& bytes) {
        m_hash.addData(QByteArray(1, type) + QByteArray::number(bytes.size()) + ':');
        m_hash.addData(bytes);
    };
    if (cell.isNull())
        return put('n', {});
    switch (cell.typeId()) {
    case QMetaType::QByteArray:
        return put('b', cell.toByteArray());
    case QMetaType::Int:
    case QMetaType::LongLong:
        return put('i', QByteArray::number(cell.toLongLong()));
    case QMetaType::Double:
        return put('r', QByteArray::number(cell.toDouble(), 'g', 17));
    default:
        return put('t', cell.toString().toUtf8());
    }
}

void Digest::addRow(const Statement& row)
{
    const int columns = row.columns();
    add(columns);
    for (int column = 0; column < columns; ++column)
        add(row.isNull(column) ? QVariant() : row.value(column));
}

void Digest::addRows(Statement& rows)
{
    while (rows.step())
        addRow(rows);
}

QString Digest::hex() const
{
    return QString::fromLatin1(m_hash.result().toHex());
}

QString registerDigest(Connection& connection)
{
    Digest digest;
    Statement tables(connection,
        u"SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' "
        u"ESCAPE '\\'"
        " ORDER BY name"_s);
    while (tables.step()) {
        const QString table = tables.text(0);
        const TableOrder order = orderOf(connection, table);
        digest.add(table);
        Statement rows(connection,
            u"SELECT %1 FROM main.%2 ORDER BY %3"_s.arg(
                order.columns.join(u", "_s), quoted(table), order.key.join(u", "_s)));
        digest.addRows(rows);
    }
    return digest.hex();
}

} // namespace sosh::storage::sql
