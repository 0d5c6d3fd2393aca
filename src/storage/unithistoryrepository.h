// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unitledger.h"

namespace sosh::storage {

namespace sql {
class Connection;
}

/// The whole past of the units: records by their days, events, successions. UnitRepository answers for one day.
class UnitHistoryRepository
{
public:
    explicit UnitHistoryRepository(sql::Connection& connection);

    UnitLedger load() const;

    /// Writes the rows that differ from what is stored and no others, so that the journal's images stay few.
    /// Ids that the ledger made for added units become the register's own; the result has them, and every row.
    UnitRevision save(UnitRevision revision);

private:
    void saveUnit(UnitHistory& unit);
    void saveEvent(UnitEvent& event);

    sql::Connection& m_connection;
};

} // namespace sosh::storage
