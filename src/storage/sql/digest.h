// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QVariant>

namespace sosh::storage::sql {

class Connection;
class Statement;

/// SHA-256 over typed cells, each with its type and length, so that no two different rows run together.
class Digest
{
public:
    void add(const QVariant& cell);
    /// The row a statement stands on, its number of cells included.
    void addRow(const Statement& row);
    /// Every row of the statement.
    void addRows(Statement& rows);
    QString hex() const;

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// SHA-256 over the rows of all tables in key order. Equal registers have equal digests, however the pages lie.
/// Throws Failure.
QString registerDigest(Connection& connection);

} // namespace sosh::storage::sql
