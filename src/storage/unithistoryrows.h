// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unithistory.h"

/// Rows of a unit's history, both ways. Every function throws sql::Failure.
namespace sosh::storage {

namespace sql {
class Connection;
}

std::vector<UnitHistory> loadUnits(sql::Connection& connection);
/// Empty, with an invalid id, when there is none.
UnitHistory loadUnit(sql::Connection& connection, UnitId unit);
/// Names, kinds, parents, head-counts and aliases: changes, adds and removes what differs; new records learn their row.
void saveRecords(sql::Connection& connection, UnitHistory& unit, const UnitHistory& stored);

} // namespace sosh::storage
