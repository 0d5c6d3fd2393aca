// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roundsheet.h"

#include <span>

namespace sosh::storage {

namespace sql {
class Connection;
}

/// Fills `past` of the sheet's rows and the names of the rounds it comes from: those of the campaign before this one, then
/// those of other campaigns that began earlier. Few units are read one by one. Throws sql::Failure.
void addPast(sql::Connection& connection, RoundSheet& sheet, std::span<const UnitId> units = {});

} // namespace sosh::storage
