// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unitcontact.h"

#include <vector>

namespace sosh::storage {

namespace sql {
class Connection;
}

class ContactRepository
{
public:
    explicit ContactRepository(sql::Connection& connection);

    /// Replaces the unit's contact; an empty one removes it.
    void set(const UnitContact& contact);

    UnitContact ofUnit(UnitId unit) const; ///< empty when there is none
    std::vector<UnitContact> all() const; ///< of the units that have one, in the office's order

private:
    sql::Connection& m_connection;
};

} // namespace sosh::storage
