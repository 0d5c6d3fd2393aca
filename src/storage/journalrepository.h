// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"
#include "storage/registerimage.h"

#include <QString>

#include <optional>
#include <vector>

namespace sosh::storage {

namespace sql {
class Connection;
}

struct RowChange
{
    QString table;
    qint64 row = 0;
    QString before; ///< JSON; null string when the row did not exist
    QString after;
};

struct ActRowChange
{
    ActId act;
    RowChange change;
};

class JournalRepository
{
public:
    explicit JournalRepository(sql::Connection& connection);

    std::vector<Act> acts() const; ///< oldest first
    std::optional<Act> act(ActId id) const;
    std::vector<RowChange> changes(ActId act) const; ///< in order
    /// Every change of the row and of the rows that point at it, oldest first: a unit with its names and places.
    std::vector<ActRowChange> changesOf(const QString& table, qint64 row) const;
    /// Rows that are gone by an act that stands; newest first. Rows that only link others are left out.
    std::vector<ActRowChange> removedRows() const;
    RegisterImage imageAfter(ActId act) const;
    /// The last act at or before that instant; invalid when there is none.
    ActId lastActAt(const QDateTime& instant) const;
    QString chainHead() const; ///< hash of the newest act

private:
    sql::Connection& m_connection;
};

} // namespace sosh::storage
