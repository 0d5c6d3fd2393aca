// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sosh {

/// N of "kỷ niệm N năm": year of the celebration less the founding year. Holds for every published example.
constexpr int anniversaryYears(int foundingYear, int year)
{
    return year - foundingYear;
}
/// năm tròn: N divisible by ten.
constexpr bool isRoundYear(int years)
{
    return years > 0 && years % 10 == 0;
}

} // namespace sosh
