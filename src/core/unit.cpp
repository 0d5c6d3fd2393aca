// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unit.h"

namespace sosh {

bool isCell(QStringView kind)
{
    return kind == unitkind::grassrootsCell || kind == unitkind::subordinateCell;
}

bool isNonParty(QStringView kind)
{
    return kind == unitkind::nonPartyBody;
}

} // namespace sosh
