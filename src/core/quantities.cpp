// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities.h"

namespace sosh {
namespace {

/// 20000 times the largest sum does not fit 64 bits.
__extension__ using Wide = __int128;

} // namespace

std::optional<BasisPoints> shareOf(qint64 part, qint64 whole)
{
    if (whole <= 0 || part < 0)
        return std::nullopt;
    // 20000·part + whole over 2·whole is 10000·part/whole rounded half up, in integers.
    return BasisPoints(static_cast<int>((Wide(20000) * part + whole) / (Wide(2) * whole)));
}

std::optional<BasisPoints> rateOf(Persons part, Persons whole)
{
    return shareOf(part.value(), whole.value());
}

qint64 roundedDown(qint64 value)
{
    const qint64 step = value < 10'000 ? 10 : value < 100'000 ? 100 : 1000;
    return value - value % step;
}

} // namespace sosh
