// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/anniversary.h"

#include <vector>

namespace sosh::storage {

namespace sql {
class Connection;
}

/// The office's table of anniversaries. Adding ignores the id; changing and removing throw Stale when the row is gone.
class AnniversaryRepository
{
public:
    explicit AnniversaryRepository(sql::Connection& connection);

    std::vector<Anniversary> all() const; ///< through the year, those without a day last
    AnniversaryId add(const Anniversary& anniversary);
    void change(const Anniversary& anniversary);
    void remove(AnniversaryId anniversary);

private:
    sql::Connection& m_connection;
};

} // namespace sosh::storage
