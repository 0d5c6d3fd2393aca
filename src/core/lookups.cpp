// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookups.h"

#include <algorithm>

namespace sosh {

const LookupEntry* Lookups::find(const std::vector<LookupEntry>& list, const QString& code)
{
    const auto found = std::find_if(
        list.begin(), list.end(), [&](const LookupEntry& entry) { return entry.code == code; });
    return found == list.end() ? nullptr : &*found;
}

QString Lookups::label(const std::vector<LookupEntry>& list, const QString& code)
{
    const LookupEntry* entry = find(list, code);
    return entry ? entry->label : code;
}

} // namespace sosh
