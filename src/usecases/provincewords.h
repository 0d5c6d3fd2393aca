// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure.h"
#include "interchange/provinceformat.h"

#include <span>
#include <vector>

namespace sosh {

namespace storage {
class UnitOfWork;
}

/// Heads and labels of the excel profile in Vietnamese and English, from the register's own lists.
std::vector<interchange::ProvinceWords> provinceWords(
    const storage::UnitOfWork& work, std::span<const Measure> measures);

} // namespace sosh
