// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace sosh {

/// First and last day, both inside.
struct DateRange
{
    QDate first;
    QDate last;
    bool contains(QDate day) const { return day >= first && day <= last; }
    bool isValid() const { return first.isValid() && last.isValid() && first <= last; }
    friend bool operator==(const DateRange&, const DateRange&) = default;
};

} // namespace sosh
