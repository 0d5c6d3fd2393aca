// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/urgingletters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

bool urges(const Reminder& line)
{
    return line.kind == ReminderKind::Letter && line.purpose == ReminderPurpose::Remind
        && line.level != 1;
}

/// The letter stands in the list already: by its document; a line without one by its act, or by the day of a document.
bool isAmong(const std::vector<Reminder>& letters, const Reminder& line)
{
    return std::any_of(letters.begin(), letters.end(), [&](const Reminder& letter) {
        if (letter.document.isValid() && !line.document.isValid())
            return letter.day == line.day;
        return letter.document == line.document
            && (line.document.isValid() || letter.act == line.act);
    });
}

} // namespace

bool isUrgingLetter(const DirectingDocument& document)
{
    return document.typeCode == "CV"_L1
        && document.subject.contains(u"đôn đốc"_s, Qt::CaseInsensitive);
}

std::vector<Reminder> urgingLetters(const PaperContext& context, QDate from, QDate until)
{
    std::vector<Reminder> letters;
    const auto add = [&](Reminder letter) {
        const bool inTime = !letter.day.isValid()
            || (letter.day <= until && (!from.isValid() || letter.day >= from));
        letter.level = std::max(letter.level, 2);
        if (inTime && !isAmong(letters, letter))
            letters.push_back(std::move(letter));
    };
    for (const DirectingDocument& document : context.own) {
        if (!isUrgingLetter(document))
            continue;
        Reminder letter;
        letter.kind = ReminderKind::Letter;
        letter.document = document.id;
        letter.day = document.date;
        add(std::move(letter));
    }
    // Those that name their document first: one that names none may be the same.
    for (const bool named : {true, false}) {
        for (const Reminder& line : context.reminders)
            if (urges(line) && line.document.isValid() == named)
                add(line);
    }
    std::stable_sort(letters.begin(), letters.end(),
        [](const Reminder& a, const Reminder& b) { return a.day < b.day; });
    return letters;
}

QDate firstDayOfLetters(const PaperContext& context)
{
    const auto& span = context.sheet.round.span;
    return span ? span->first : QDate();
}

} // namespace sosh::report
