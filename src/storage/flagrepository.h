// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flag.h"

#include <optional>
#include <vector>

namespace sosh::storage {

namespace sql {
class Connection;
}

/// Figures to look at again.
class FlagRepository
{
public:
    explicit FlagRepository(sql::Connection& connection);

    /// An open flag of that kind on the same figure takes the new content and keeps its id.
    FlagId put(RoundId round, const Flag& flag);
    bool settle(FlagId flag, QDate day); ///< false when it is gone or settled
    std::vector<Flag> ofRound(RoundId round) const; ///< as they were raised, settled ones included

private:
    sql::Connection& m_connection;
};

} // namespace sosh::storage
