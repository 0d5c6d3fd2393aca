// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <memory>
#include <unordered_map>
#include <vector>

class QSqlQuery;

namespace sosh::storage::sql {

/// One open SQLite file, hardened: schema functions are not trusted, foreign keys are on, temporary tables stay in memory.
/// Lives and dies in one thread. Every function throws Failure.
class Connection
{
public:
    enum class Access
    {
        ReadOnly,
        ReadWrite
    };

    /// ReadWrite makes a missing file. ":memory:" is a database of its own.
    Connection(const QString& path, Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    const QString& path() const { return m_path; }
    /// Runs one statement and drops its rows.
    void execute(const QString& sql);
    /// First cell of the first row; invalid when there is none.
    QVariant value(const QString& sql);

    /// Rollback journal TRUNCATE and FULL sync: no acknowledged commit is lost. At closing the empty journal goes.
    void makeDurable();
    /// Refuses every write from now on.
    void setQueryOnly(bool on);

private:
    friend class Statement;
    /// A prepared statement, from the idle ones where one has the same text.
    std::unique_ptr<QSqlQuery> take(const QString& sql);
    void giveBack(const QString& sql, std::unique_ptr<QSqlQuery> query) noexcept;
    void close() noexcept;

    QString m_name;
    QString m_path;
    bool m_durable = false;
    std::unordered_map<QString, std::vector<std::unique_ptr<QSqlQuery>>> m_idle;
};

} // namespace sosh::storage::sql
