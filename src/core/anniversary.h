// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace sosh {

using AnniversaryId = Id<struct AnniversaryTag>;

/// A day that rounds are held for: a line of the office's own table.
struct Anniversary
{
    AnniversaryId id;
    QString event; ///< as it follows "kỷ niệm N năm"
    int month = 0; ///< 0: only the year is known, or the day is lunar and given anew each year
    int day = 0;
    std::optional<int> foundingYear = {};
    QString source = {};
    friend bool operator==(const Anniversary&, const Anniversary&) = default;
};

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
