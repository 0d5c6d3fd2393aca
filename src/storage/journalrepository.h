// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"

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

class JournalRepository
{
public:
    explicit JournalRepository(sql::Connection& connection);

    std::vector<Act> acts() const; ///< oldest first
    std::optional<Act> act(ActId id) const;
    std::vector<RowChange> changes(ActId act) const; ///< in order
    QString chainHead() const; ///< hash of the newest act

private:
    sql::Connection& m_connection;
};

} // namespace sosh::storage
