// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QDate>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

class QSqlQuery;

namespace sosh::storage::sql {

class Connection;

/// One prepared statement; its text is compiled once a connection. Every function throws Failure.
///
/// Parameters are plain question marks: the driver makes a parameter of its own of each, so ?1 cannot be named twice.
/// Binding: an absent optional, an invalid id and an invalid day are NULL; a text never is, however empty.
class Statement
{
public:
    Statement(Connection& connection, const QString& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// All parameters in order; starts the statement anew.
    template <class... Args>
    Statement& bind(const Args&... args)
    {
        rewind();
        (put(args), ...);
        return *this;
    }
    Statement& bindList(const QVariantList& values);

    /// The next row; false after the last one.
    bool step();
    /// To the end, without rows.
    void run();
    template <class... Args>
    void run(const Args&... args)
    {
        bind(args...);
        run();
    }
    /// Runs an INSERT. Returns the new row's id.
    template <class... Args>
    qint64 insert(const Args&... args)
    {
        run(args...);
        return lastInsertId();
    }
    int rowsAffected() const;

    int columns() const;
    QVariant value(int column) const;
    bool isNull(int column) const;
    QString text(int column) const; ///< null string when NULL
    QByteArray bytes(int column) const;
    qint64 integer(int column) const;
    int number(int column) const;
    bool flag(int column) const;
    QDate day(int column) const; ///< invalid when NULL
    std::optional<int> maybeNumber(int column) const;
    template <class I>
    I id(int column) const
    {
        return I(integer(column));
    }

private:
    void rewind();
    qint64 lastInsertId() const;
    void put(const QVariant& value);
    void put(const QString& text);
    void put(const QByteArray& bytes);
    void put(qint64 value) { put(QVariant(value)); }
    void put(int value) { put(QVariant(value)); }
    void put(bool value) { put(QVariant(value ? 1 : 0)); }
    void put(QDate day);
    template <class Tag>
    void put(Id<Tag> id)
    {
        put(id.isValid() ? QVariant(id.value()) : QVariant());
    }
    template <class T>
    void put(const std::optional<T>& value)
    {
        if (value)
            put(*value);
        else
            put(QVariant());
    }

    Connection& m_connection;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    int m_bound = 0;
    mutable int m_columns = -1;
    bool m_running = false;
};

} // namespace sosh::storage::sql
