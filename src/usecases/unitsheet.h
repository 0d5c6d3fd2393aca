// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookups.h"
#include "core/unitimportplan.h"
#include "interchange/sheet.h"

namespace sosh {

struct UnitTable
{
    std::vector<UnitRow> rows;
    Issues issues; ///< of the file as a whole
};

/// Rows of a list of units. Heads by code or in words, kinds and sectors by code or label.
UnitTable readUnits(const interchange::Sheet& sheet, const Lookups& lookups);

} // namespace sosh
