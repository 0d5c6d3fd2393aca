// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"

#include <QString>

#include <optional>

namespace sosh {

/// What a clerk may type for a count.
struct CountReading
{
    std::optional<qint64> value; ///< 0 … maxFigure
    std::optional<IssueCode> issue; ///< NotANumber, AmbiguousNumber, NegativeNumber, NumberTooLarge
    QString firstReading; ///< AmbiguousNumber: "3.550"
    QString secondReading; ///< AmbiguousNumber: "3,55"
    bool empty = false; ///< nothing typed: absent, never zero
};

/// "3550", "3.550", "3 550" (also no-break spaces) are 3550; groups of exactly three.
/// "3,550" is ambiguous; "97.5", "3.55", "1E3", letters and foreign digits are refused.
CountReading parseCount(QStringView text);

} // namespace sosh
