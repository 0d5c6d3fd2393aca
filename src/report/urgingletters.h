// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/papercontext.h"

#include <QSet>

#include <vector>

namespace sosh::report {

/// By its trích yếu.
bool isUrgingLetter(const DirectingDocument& document);

/// A letter that urged units on.
struct UrgingLetter
{
    DocumentId document; ///< invalid: it is known by the log alone
    QDate day;
    QSet<UnitId> units; ///< empty: the log says nothing of the document, so it went to all

    bool reached(UnitId unit) const { return units.isEmpty() || units.contains(unit); }
};

/// Letters that urged units on until that day, by day: each document of the office that says so, and each act of the log
/// that has none. An act that names none is the letter of a document some days away. A letter before the due day urges
/// nobody. `from` invalid: from the beginning of the campaign.
std::vector<UrgingLetter> urgingLetters(const PaperContext& context, QDate from, QDate until);

/// How many of the letters each of the units had at least.
int leastUrged(const std::vector<UrgingLetter>& letters, const std::vector<UnitId>& units);
/// The letter that reached most of the units, the newest of these; null when none reached any.
const UrgingLetter* letterToMost(
    const std::vector<UrgingLetter>& letters, const std::vector<UnitId>& units);
/// To whom the letter of the paper goes: the one unit, or those of its list.
std::vector<UnitId> addresseesOf(const PaperContext& context);

/// From when on letters are about the round of the paper; invalid: always.
QDate firstDayOfLetters(const PaperContext& context);

} // namespace sosh::report
