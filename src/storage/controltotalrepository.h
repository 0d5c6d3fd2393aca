// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/controltotal.h"

#include <vector>

namespace sosh::storage {

namespace sql {
class Connection;
}

/// Totals that stand on paper.
class ControlTotalRepository
{
public:
    explicit ControlTotalRepository(sql::Connection& connection);

    /// Writes the round's totals; those not named go, those that stay as they are keep their rows.
    void set(RoundId round, const std::vector<ControlTotal>& totals);
    std::vector<ControlTotal> ofRound(RoundId round) const; ///< in the round's order of measures

private:
    sql::Connection& m_connection;
};

} // namespace sosh::storage
