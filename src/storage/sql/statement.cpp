// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/statement.h"

#include "storage/sql/connection.h"
#include "storage/sql/failure.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace sosh::storage::sql {

Statement::Statement(Connection& connection, const QString& sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_query(connection.take(sql))
{
}

Statement::~Statement()
{
    m_connection.giveBack(m_sql, std::move(m_query));
}

Statement& Statement::bindList(const QVariantList& values)
{
    rewind();
    for (const QVariant& value : values)
        put(value);
    return *this;
}

bool Statement::step()
{
    if (!m_running) {
        if (!m_query->exec())
            throw Failure(m_query->lastError());
        m_running = true;
    }
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        throw Failure(m_query->lastError());
    return false;
}

void Statement::run()
{
    m_running = false;
    if (!m_query->exec())
        throw Failure(m_query->lastError());
    // A statement that gives rows is run to its end: SQLite checks and reports only then.
    while (m_query->isSelect() && m_query->next()) { }
    if (m_query->lastError().isValid())
        throw Failure(m_query->lastError());
}

int Statement::rowsAffected() const
{
    return m_query->numRowsAffected();
}

int Statement::columns() const
{
    if (m_columns < 0)
        m_columns = m_query->record().count();
    return m_columns;
}

QVariant Statement::value(int column) const
{
    return m_query->value(column);
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}

QString Statement::text(int column) const
{
    return isNull(column) ? QString() : m_query->value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

qint64 Statement::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

int Statement::number(int column) const
{
    return m_query->value(column).toInt();
}

bool Statement::flag(int column) const
{
    return number(column) != 0;
}

QDate Statement::day(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

std::optional<int> Statement::maybeNumber(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

void Statement::rewind()
{
    m_query->finish();
    m_bound = 0;
    m_running = false;
}

qint64 Statement::lastInsertId() const
{
    return m_query->lastInsertId().toLongLong();
}

void Statement::put(const QVariant& value)
{
    m_query->bindValue(m_bound++, value);
}

// The driver binds a null QString or QByteArray as NULL.
void Statement::put(const QString& text)
{
    put(QVariant(text.isNull() ? u""_s : text));
}

void Statement::put(const QByteArray& bytes)
{
    put(QVariant(bytes.isNull() ? QByteArray("") : bytes));
}

void Statement::put(QDate day)
{
    put(day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant());
}

} // namespace sosh::storage::sql
