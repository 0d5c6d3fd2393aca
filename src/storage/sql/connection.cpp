// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/connection.h"

#include "storage/sql/failure.h"
#include "storage/sql/statement.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sosh::storage::sql {
namespace {

/// Long enough for the COMMIT of another program, short enough for the person who waits.
constexpr int busyTimeoutMs = 5000;

} // namespace

Connection::Connection(const QString& path, Access access)
    : m_name(u"sosh-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_path(path)
{
    try {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setDatabaseName(path);
        QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs);
        if (access == Access::ReadOnly)
            options += u";QSQLITE_OPEN_READONLY"_s;
        database.setConnectOptions(options);
        if (!database.open())
            throw Failure(database.lastError());
        execute(u"PRAGMA trusted_schema = OFF"_s);
        execute(u"PRAGMA cell_size_check = ON"_s);
        execute(u"PRAGMA foreign_keys = ON"_s);
        execute(u"PRAGMA temp_store = MEMORY"_s);
    } catch (...) {
        close();
        throw;
    }
}

Connection::~Connection()
{
    if (m_durable) {
        try {
            execute(u"PRAGMA journal_mode = DELETE"_s);
        } catch (const Failure&) {
            // an empty journal file that stays behind is harmless
        }
    }
    close();
}

void Connection::execute(const QString& sql)
{
    Statement statement(*this, sql);
    statement.run();
}

QVariant Connection::value(const QString& sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.value(0) : QVariant();
}

void Connection::makeDurable()
{
    execute(u"PRAGMA journal_mode = TRUNCATE"_s);
    execute(u"PRAGMA synchronous = FULL"_s);
    m_durable = true;
}

void Connection::setQueryOnly(bool on)
{
    execute(on ? u"PRAGMA query_only = ON"_s : u"PRAGMA query_only = OFF"_s);
}

std::unique_ptr<QSqlQuery> Connection::take(const QString& sql)
{
    if (const auto found = m_idle.find(sql); found != m_idle.end() && !found->second.empty()) {
        std::unique_ptr<QSqlQuery> query = std::move(found->second.back());
        found->second.pop_back();
        return query;
    }
    auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_name, false));
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        throw Failure(query->lastError());
    return query;
}

void Connection::giveBack(const QString& sql, std::unique_ptr<QSqlQuery> query) noexcept
{
    try {
        query->finish();
        m_idle[sql].push_back(std::move(query));
    } catch (const std::bad_alloc&) {
        // then it is prepared again the next time
    }
}

void Connection::close() noexcept
{
    m_idle.clear();
    {
        QSqlDatabase database = QSqlDatabase::database(m_name, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

} // namespace sosh::storage::sql
