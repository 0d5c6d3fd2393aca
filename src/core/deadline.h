// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace sosh {

/// The last day that is still in time: the due day itself, or the day before when "trước ngày" excludes it.
QDate lastTimelyDay(QDate due, bool inclusive);
/// Days after the last timely day; 0 when in time.
int daysLate(QDate received, QDate due, bool inclusive);
/// Saturday and Sunday move to Monday.
QDate movedOffWeekend(QDate day);

} // namespace sosh
