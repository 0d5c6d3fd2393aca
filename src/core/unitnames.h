// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unitledger.h"

namespace sosh::unitnames {

/// One form for names that mean the same unit: "CB", "ĐB", "ĐU", "TT." written out, then folded for search
/// (so "uỷ" and "ủy" are one). Source: features.md, number 21; wording.md, section 1.
QString normal(QStringView name);

/// Groups of units that live on that day and may be one: their names or short names have the same normal form.
std::vector<std::vector<UnitId>> nearDuplicates(const UnitLedger& ledger, QDate day);

/// For show lists only: "Đảng bộ phường Hạ Đình (đến 31/12/2024)" where another unit bears or bore the same name.
QString display(const UnitLedger& ledger, const Unit& unit);

} // namespace sosh::unitnames
