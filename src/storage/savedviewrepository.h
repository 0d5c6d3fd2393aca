// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savedview.h"

#include <vector>

namespace sosh::storage {

namespace sql {
class Connection;
}

class SavedViewRepository
{
public:
    explicit SavedViewRepository(sql::Connection& connection);

    /// One of that name in the list takes the new content.
    SavedViewId save(const SavedView& view);
    bool remove(SavedViewId view); ///< false when it is gone
    std::vector<SavedView> ofList(const QString& list) const; ///< as they were made

private:
    sql::Connection& m_connection;
};

} // namespace sosh::storage
