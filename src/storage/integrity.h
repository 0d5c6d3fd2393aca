// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

namespace sosh::storage {

namespace sql {
class Connection;
}

/// What is wrong with a register. SQLite's own check does not see a flipped figure; the journal does.
/// As of Store::check. Throws sql::Failure only where the file cannot be read at all.
std::vector<Finding> findingsOf(sql::Connection& connection, bool full);

} // namespace sosh::storage
