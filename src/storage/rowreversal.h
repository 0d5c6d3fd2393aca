// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "storage/journalrepository.h"
#include "storage/tables.h"

#include <QMap>
#include <QSet>

#include <vector>

namespace sosh::storage {

/// The row images of one act, turned round. Every function throws sql::Failure.
class RowReversal
{
public:
    /// The log of imports and exports is left out: it says what happened, undone or not.
    RowReversal(sql::Connection& connection, ActId act);

    void leaveOut(const QString& table, const QSet<qint64>& rows);
    bool isEmpty() const { return m_changes.empty(); }

    /// Rows that are no more what the act left, as a person knows them.
    QStringList conflicts();
    /// Puts the images back, newest first. Foreign keys must be deferred. Returns the record that stands in the way of a
    /// unique value, or nothing.
    QString apply();
    /// Afterwards: records that point at rows that are gone, and returns of units that are on no roster any more.
    QStringList danglers();

private:
    TableShape shape(const QString& table, const QString& image);
    QString label(const RowChange& change) const;
    void reverse(const RowChange& change);
    void insert(const RowChange& change);
    void update(const RowChange& change);

    sql::Connection& m_connection;
    std::vector<RowChange> m_changes; ///< newest first
    QMap<QString, TableShape> m_shapes;
};

} // namespace sosh::storage
