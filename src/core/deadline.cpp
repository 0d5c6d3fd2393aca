// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadline.h"

#include <algorithm>

namespace sosh {

QDate lastTimelyDay(QDate due, bool inclusive)
{
    return inclusive ? due : due.addDays(-1);
}

int daysLate(QDate received, QDate due, bool inclusive)
{
    if (!received.isValid() || !due.isValid())
        return 0;
    return std::max(0, static_cast<int>(lastTimelyDay(due, inclusive).daysTo(received)));
}

QDate movedOffWeekend(QDate day)
{
    const int weekday = day.dayOfWeek();
    return weekday < Qt::Saturday ? day : day.addDays(Qt::Sunday + 1 - weekday);
}

} // namespace sosh
