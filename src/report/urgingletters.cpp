// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/urgingletters.h"

#include <QMap>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

/// Between printing a letter and its number and day lies a weekend at most.
constexpr qint64 daysUntilNumbered = 3;

bool urges(const Reminder& line)
{
    return line.kind == ReminderKind::Letter && line.purpose == ReminderPurpose::Remind
        && line.level != 1;
}

/// Puts the lines of the log to their documents; those that fit none are letters of their own.
class LetterMatching
{
public:
    void addDocument(DocumentId id, QDate day) { m_letters.push_back({{id, day, {}}, false}); }

    void addLine(const Reminder& line)
    {
        if (!line.document.isValid()) {
            UrgingLetter& act = m_acts[line.act];
            act.day = line.day;
            act.units.insert(line.unit);
            return;
        }
        auto letter = std::find_if(m_letters.begin(), m_letters.end(),
            [&](const Letter& each) { return each.known.document == line.document; });
        if (letter == m_letters.end())
            letter = m_letters.insert(letter, {{line.document, line.day, {}}, true});
        letter->known.units.insert(line.unit);
        letter->taken = true;
    }

    std::vector<UrgingLetter> letters()
    {
        for (qint64 apart = 0; apart <= daysUntilNumbered; ++apart)
            for (auto act = m_acts.begin(); act != m_acts.end();)
                act = joins(*act, apart) ? m_acts.erase(act) : std::next(act);
        std::vector<UrgingLetter> all;
        for (Letter& letter : m_letters)
            all.push_back(std::move(letter.known));
        all.insert(all.end(), m_acts.begin(), m_acts.end());
        return all;
    }

private:
    struct Letter
    {
        UrgingLetter known;
        bool taken = false; ///< an act of the log is it
    };

    /// Of one day are all acts of that day; of another day a document has one act.
    bool joins(const UrgingLetter& act, qint64 apart)
    {
        for (Letter& letter : m_letters) {
            if (!letter.known.day.isValid() || qAbs(letter.known.day.daysTo(act.day)) != apart
                || (letter.taken && apart > 0))
                continue;
            letter.known.units.unite(act.units);
            letter.taken = true;
            return true;
        }
        return false;
    }

    std::vector<Letter> m_letters;
    QMap<ActId, UrgingLetter> m_acts;
};

} // namespace

bool isUrgingLetter(const DirectingDocument& document)
{
    return document.typeCode == "CV"_L1
        && document.subject.contains(u"đôn đốc"_s, Qt::CaseInsensitive);
}

std::vector<UrgingLetter> urgingLetters(const PaperContext& context, QDate from, QDate until)
{
    LetterMatching matching;
    for (const DirectingDocument& document : context.own)
        if (isUrgingLetter(document))
            matching.addDocument(document.id, document.date);
    for (const Reminder& line : context.reminders)
        if (urges(line))
            matching.addLine(line);
    std::vector<UrgingLetter> letters = matching.letters();
    std::erase_if(letters, [&](const UrgingLetter& letter) {
        return letter.day.isValid()
            && (letter.day > until || (from.isValid() && letter.day < from));
    });
    std::stable_sort(letters.begin(), letters.end(),
        [](const UrgingLetter& a, const UrgingLetter& b) { return a.day < b.day; });
    return letters;
}

int leastUrged(const std::vector<UrgingLetter>& letters, const std::vector<UnitId>& units)
{
    std::optional<int> least;
    for (const UnitId unit : units) {
        const auto times = static_cast<int>(std::count_if(letters.begin(), letters.end(),
            [unit](const UrgingLetter& letter) { return letter.reached(unit); }));
        least = std::min(least.value_or(times), times);
    }
    return least.value_or(0);
}

const UrgingLetter* letterToMost(
    const std::vector<UrgingLetter>& letters, const std::vector<UnitId>& units)
{
    const UrgingLetter* best = nullptr;
    std::ptrdiff_t most = 0;
    for (const UrgingLetter& letter : letters) {
        const auto reached = std::count_if(
            units.begin(), units.end(), [&](UnitId unit) { return letter.reached(unit); });
        if (reached > 0 && reached >= most) {
            best = &letter;
            most = reached;
        }
    }
    return best;
}

std::vector<UnitId> addresseesOf(const PaperContext& context)
{
    if (context.onlyTo.isValid())
        return {context.onlyTo};
    std::vector<UnitId> units;
    for (const SubmissionBoard::Missing& missing : context.board.missing)
        units.push_back(missing.unit);
    return units;
}

QDate firstDayOfLetters(const PaperContext& context)
{
    const auto& span = context.sheet.round.span;
    return span ? span->first : QDate();
}

} // namespace sosh::report
