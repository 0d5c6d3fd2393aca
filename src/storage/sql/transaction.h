// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sosh::storage::sql {

class Connection;

/// One transaction; ends by commit() or, on every other way out, by rolling back.
class Transaction
{
public:
    enum class Kind
    {
        Read, ///< one consistent view
        Write ///< BEGIN IMMEDIATE: waits for the lock at the beginning, never in the middle
    };

    /// Throws Failure.
    Transaction(Connection& connection, Kind kind);
    /// Rolls back what was not committed. Never throws.
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Throws Failure; then the transaction is still to be rolled back.
    void commit();

private:
    Connection& m_connection;
    bool m_open = false;
};

} // namespace sosh::storage::sql
