// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/transaction.h"

#include "storage/sql/connection.h"
#include "storage/sql/failure.h"

using namespace Qt::StringLiterals;

namespace sosh::storage::sql {

Transaction::Transaction(Connection& connection, Kind kind)
    : m_connection(connection)
{
    m_connection.execute(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    m_open = true;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_open = false;
    try {
        m_connection.execute(u"ROLLBACK"_s);
    } catch (const Failure&) {
        // SQLite has rolled back by itself, as it does when the disk is full
    }
}

void Transaction::commit()
{
    m_connection.execute(u"COMMIT"_s);
    m_open = false;
}

} // namespace sosh::storage::sql
