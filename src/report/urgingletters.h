// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder.h"
#include "report/papercontext.h"

#include <vector>

namespace sosh::report {

/// By its trích yếu.
bool isUrgingLetter(const DirectingDocument& document);

/// Letters that urged units on until that day, by day: each document of the office that says so, and each act of the log
/// that names none. A letter before the due day urges nobody. `from` invalid: from the beginning of the campaign.
std::vector<Reminder> urgingLetters(const PaperContext& context, QDate from, QDate until);

/// From when on letters are about the round of the paper; invalid: always.
QDate firstDayOfLetters(const PaperContext& context);

} // namespace sosh::report
