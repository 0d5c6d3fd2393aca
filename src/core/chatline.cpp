// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chatline.h"

#include "core/chatwords.h"
#include "core/countparse.h"
#include "core/unitnames.h"
#include "core/vietnamese.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace sosh::chatline {
using namespace Qt::StringLiterals;
namespace {

/// The name, and what is left of it as the words for its kind go one by one: "dang bo xa ban lau", "xa ban lau",
/// "ban lau", "lau".
QStringList propersOf(QString folded)
{
    static const QRegularExpression kind(
        u"^(chi bo|dang bo|dang uy|co so|truc thuoc|bo phan|xa|phuong|thi tran|thon|ban|to dan pho|truong) "_s);
    QStringList propers{folded};
    while (kind.match(folded).hasMatch())
        propers += folded.remove(kind);
    return propers;
}

/// Without the words for a kind of Party organisation only.
QString withoutParty(QString folded)
{
    static const QRegularExpression party(u"^((chi bo|dang bo|dang uy) )+"_s);
    return folded.remove(party);
}

QString initials(const QString& folded)
{
    QString letters;
    for (const QString& word : folded.split(u' ', Qt::SkipEmptyParts))
        letters += word.front().isDigit() ? word : QString(word.front());
    return letters;
}

/// All that one may write for the unit, folded; names, then what is shorter.
QStringList callsOf(const Sender& sender)
{
    QStringList calls{vietnamese::fold(sender.code)};
    for (const QString& name : QStringList{sender.name, sender.shortName} + sender.aliases) {
        const QString folded = unitnames::normal(name);
        calls += vietnamese::fold(name);
        for (const QString& proper : propersOf(folded))
            calls += {proper, initials(proper)};
    }
    calls.removeAll(QString());
    return calls;
}

std::vector<UnitId> fitting(
    const std::vector<Sender>& senders, const std::function<bool(const QStringList&)>& fits)
{
    std::vector<UnitId> found;
    for (const Sender& sender : senders)
        if (fits(callsOf(sender)))
            found.push_back(sender.unit);
    return found;
}

/// A line in its two halves: who, and what.
struct Halves
{
    QString who;
    QString what;
};

/// What stands before a colon, a dash or an equals sign that figures follow; else nothing.
std::optional<Halves> splitBySign(const QString& line)
{
    static const QRegularExpression sign(u"^(.{1,80}?)\\s*(?::|=|\\s[-–—])\\s*(?=.*\\d)(.+)$"_s);
    const auto match = sign.match(line);
    if (!match.hasMatch()
        || !std::any_of(line.begin(), line.end(), [](QChar c) { return c.isLetter(); }))
        return std::nullopt;
    return Halves{match.captured(1), match.captured(2)};
}

/// The longest beginning in words that somebody is called by.
std::optional<Halves> splitByName(const QString& line, const std::vector<Sender>& senders)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype count = words.size() - 1; count > 0; --count) {
        const QString who = words.first(count).join(u' ');
        if (!sendersOf(who, senders).empty())
            return Halves{who, words.sliced(count).join(u' ')};
    }
    return std::nullopt;
}

Halves halvesOf(const QString& line, const std::vector<Sender>& senders)
{
    if (const auto halves = splitBySign(line); halves && !sendersOf(halves->who, senders).empty())
        return *halves;
    if (const auto halves = splitByName(line, senders))
        return *halves;
    return splitBySign(line).value_or(Halves{{}, line});
}

const QRegularExpression& numberPattern()
{
    static const QRegularExpression pattern(
        u"(?<![\\d])\\d{1,3}(?:\\.\\d{3})+(?!\\d)|(?<!\\d)\\d+,\\d{3}(?!\\d)|\\d+"_s);
    return pattern;
}

/// Reads the second half of a line, part by part.
class Figures
{
public:
    explicit Figures(const std::vector<Measure>& measures)
        : m_measures(measures)
    {
        m_meanings.push_back({});
    }
    void read(const QString& text)
    {
        static const QRegularExpression between(u"[;\\n]|,(?!\\d{3}(?!\\d))|\\s+và\\s+"_s);
        for (const QString& part : text.split(between, Qt::SkipEmptyParts))
            readPart(part.trimmed());
    }
    Reading take(Reading reading)
    {
        std::erase_if(m_meanings, [](const Meaning& meaning) { return meaning.isEmpty(); });
        reading.meanings = std::move(m_meanings);
        reading.unread = std::move(m_unread);
        return reading;
    }

private:
    bool has(QStringView code) const
    {
        return std::any_of(m_measures.begin(), m_measures.end(),
            [&](const Measure& measure) { return measure.code == code; });
    }
    /// Every meaning so far, each with every choice. False when nobody could choose from so many.
    bool multiply(const std::vector<Meaning>& choices)
    {
        std::vector<Meaning> all;
        for (const Meaning& before : m_meanings)
            for (const Meaning& choice : choices) {
                Meaning both = before;
                for (auto each = choice.cbegin(); each != choice.cend(); ++each)
                    both.insert(each.key(), each.value());
                all.push_back(std::move(both));
            }
        constexpr std::size_t mostToChooseFrom = 12;
        if (all.size() > mostToChooseFrom)
            return false;
        m_meanings = std::move(all);
        return true;
    }
    /// "145/132/117": total, expected, attended. Two are expected and attended in the order that their sizes allow.
    bool readOrder(const QList<qint64>& figures)
    {
        const QString total = measure::membersTotal.toString();
        const QString expected = measure::membersExpected.toString();
        const QString attended = measure::membersAttended.toString();
        if (figures.size() == 3 && has(total) && has(expected) && has(attended)) {
            const auto in = [&](int t, int e, int a) {
                return Meaning{{total, {figures[t], false}}, {expected, {figures[e], false}},
                    {attended, {figures[a], false}}};
            };
            if (figures[0] >= figures[1] && figures[1] >= figures[2])
                return multiply({in(0, 1, 2)});
            return multiply({in(0, 1, 2), in(2, 1, 0), in(0, 2, 1)});
        }
        if (figures.size() != 2)
            return false;
        std::vector<Meaning> choices;
        const auto choose = [&](const QString& first, const QString& second) {
            if (has(first) && has(second))
                choices.push_back({{first, {figures[0], false}}, {second, {figures[1], false}}});
        };
        choose(expected, attended);
        choose(attended, expected);
        choose(total, attended);
        return !choices.empty() && multiply(choices);
    }
    void readPart(const QString& part)
    {
        static const QRegularExpression order(
            u"^\\s*([\\d.]+(?:\\s*/\\s*[\\d.]+)+|\\d+(?:\\s+\\d+){1,2})\\s*(?:đ/?c|đồng chí|đv|đảng viên)?\\s*$"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (const auto match = order.match(part); match.hasMatch()) {
            QList<qint64> figures;
            for (const QString& figure :
                match.captured(1).split(QRegularExpression(u"[\\s/]+"_s), Qt::SkipEmptyParts))
                figures += parseCount(figure).value.value_or(-1);
            if (!figures.contains(-1) && readOrder(figures))
                return;
        }
        if (!readWords(part))
            m_unread += part;
    }
    /// "phải dự 132 tham gia 117", "5 buổi": each figure with the words beside it.
    bool readWords(const QString& part)
    {
        std::vector<QRegularExpressionMatch> numbers;
        for (auto each = numberPattern().globalMatch(part); each.hasNext();)
            numbers.push_back(each.next());
        if (numbers.empty())
            return false;
        const bool wordsFirst = !words(part.first(numbers.front().capturedStart())).isEmpty()
            && !onlyApproximate(part.first(numbers.front().capturedStart()));
        std::vector<std::vector<Meaning>> found;
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            const qsizetype from = i == 0 ? 0 : numbers[i - 1].capturedEnd();
            const qsizetype to =
                i + 1 == numbers.size() ? part.size() : numbers[i + 1].capturedStart();
            const QString before = part.sliced(from, numbers[i].capturedStart() - from);
            const QString after =
                part.sliced(numbers[i].capturedEnd(), to - numbers[i].capturedEnd());
            const QString beside = numbers.size() == 1 ? words(before) + u' ' + words(after)
                : wordsFirst                           ? words(before)
                                                       : words(after);
            const QStringList codes = chatwords::measuresNamedBy(beside.trimmed(), m_measures);
            const auto figure = parseCount(numbers[i].captured()).value;
            if (codes.isEmpty() || !figure)
                return false;
            std::vector<Meaning> choices;
            for (const QString& code : codes)
                choices.push_back({{code, {*figure, isApproximate(before)}}});
            found.push_back(std::move(choices));
        }
        return std::all_of(
            found.begin(), found.end(), [this](const auto& choices) { return multiply(choices); });
    }
    static QString words(const QString& text) { return vietnamese::fold(text); }
    static bool isApproximate(const QString& before)
    {
        const QString last = words(before).section(u' ', -1);
        return chatwords::makesApproximate(last) || before.contains(u'~') || before.contains(u'≈');
    }
    static bool onlyApproximate(const QString& before)
    {
        const QStringList all = words(before).split(u' ', Qt::SkipEmptyParts);
        return std::all_of(all.begin(), all.end(), [](const QString& word) {
            return chatwords::makesApproximate(word) || chatwords::isNoise(word);
        });
    }

    const std::vector<Measure>& m_measures;
    std::vector<Meaning> m_meanings;
    QStringList m_unread;
};

/// Without "[10:21, 21/11/2026] Nguyễn Văn A:" and the marks of a list.
QString stripped(const QString& line)
{
    static const QRegularExpression stamp(
        u"^\\s*\\[[^\\]]*\\]\\s*(?:[^:\\d]{1,60}:)?\\s*(?=\\S)"_s);
    static const QRegularExpression mark(u"^\\s*(?:[-+*•]|\\d{1,2}[.)])\\s+"_s);
    return QString(line).remove(stamp).remove(mark).trimmed();
}

} // namespace

std::vector<UnitId> sendersOf(QStringView text, const std::vector<Sender>& senders)
{
    const QString folded = vietnamese::fold(text);
    const QString normal = unitnames::normal(text);
    if (folded.isEmpty())
        return {};
    auto found = fitting(senders,
        [&](const QStringList& calls) { return calls.contains(folded) || calls.contains(normal); });
    if (!found.empty() || folded.size() < 3)
        return found;
    const QString wanted = u' ' + withoutParty(normal) + u' ';
    return fitting(senders, [&](const QStringList& calls) {
        return std::any_of(calls.begin(), calls.end(),
            [&](const QString& call) { return (u' ' + call + u' ').contains(wanted); });
    });
}

std::vector<Reading> read(
    QStringView text, const std::vector<Sender>& senders, const std::vector<Measure>& measures)
{
    std::vector<Reading> readings;
    for (const QString& sent : vietnamese::clean(text, true).split(u'\n', Qt::SkipEmptyParts)) {
        const QString line = stripped(sent);
        if (!std::any_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); }))
            continue;
        const Halves halves = halvesOf(line, senders);
        Reading reading;
        reading.line = sent.trimmed();
        reading.units = sendersOf(halves.who, senders);
        Figures figures(measures);
        figures.read(halves.what);
        readings.push_back(figures.take(std::move(reading)));
    }
    return readings;
}

} // namespace sosh::chatline
