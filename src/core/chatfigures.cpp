// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chatfigures.h"

#include "core/chatwords.h"
#include "core/countparse.h"
#include "core/vietnamese.h"

#include <QRegularExpression>

#include <algorithm>

namespace sosh::chatfigures {
using namespace Qt::StringLiterals;
using chatline::Meaning;
namespace {

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
        static const QRegularExpression between(u"[;\\n]|,(?!\\d)|(?<!\\d),|\\s+và\\s+"_s);
        for (const QString& part : text.split(between, Qt::SkipEmptyParts))
            readPart(part.trimmed());
    }
    void take(chatline::Reading& reading)
    {
        std::erase_if(m_meanings, [](const Meaning& meaning) { return meaning.isEmpty(); });
        reading.meanings = std::move(m_meanings);
        reading.unread = std::move(m_unread);
    }

private:
    bool has(QStringView code) const
    {
        return std::any_of(m_measures.begin(), m_measures.end(),
            [&](const Measure& measure) { return measure.code == code; });
    }
    /// Both together; none where they give one figure two values.
    static std::optional<Meaning> joined(Meaning meaning, const Meaning& choice)
    {
        for (auto each = choice.cbegin(); each != choice.cend(); ++each) {
            if (meaning.value(each.key(), each.value()) != each.value())
                return std::nullopt;
            meaning.insert(each.key(), each.value());
        }
        return meaning;
    }
    /// Every meaning so far, each with every choice that does not contradict it. False when none is left, and when nobody could
    /// choose from so many.
    bool multiply(const std::vector<Meaning>& choices)
    {
        std::vector<Meaning> all;
        for (const Meaning& before : m_meanings)
            for (const Meaning& choice : choices)
                if (auto both = joined(before, choice))
                    all.push_back(*std::move(both));
        constexpr std::size_t mostToChooseFrom = 12;
        if (all.empty() || all.size() > mostToChooseFrom)
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
    /// "tham gia 17 đạt 94,4%", "17 (94%)": the share is a part of its own.
    static std::pair<QString, QString> withoutShare(const QString& part)
    {
        static const QRegularExpression share(
            u"^(.*?\\d[^%]*?)(?:\\s*\\(|\\s+(?=(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ)\\s))(.*%.*)$"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto match = share.match(part);
        return match.hasMatch() ? std::pair(match.captured(1), match.captured(2))
                                : std::pair(part, QString());
    }
    void readPart(const QString& whole)
    {
        const auto [part, share] = withoutShare(whole);
        if (!share.isEmpty())
            m_unread += share;
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
        if (part.contains(u'%') || !readWords(part))
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
            const bool alone = numbers.size() == 1;
            const bool last = i + 1 == numbers.size();
            const QStringList codes =
                chatwords::measuresNamedBy(alone || wordsFirst ? words(before) : QString(),
                    alone || !wordsFirst || last ? words(after) : QString(), m_measures);
            const auto figure = parseCount(numbers[i].captured()).value;
            if (codes.isEmpty() || !figure)
                return false;
            std::vector<Meaning> choices;
            for (const QString& code : codes)
                choices.push_back({{code, {*figure, isApproximate(before)}}});
            found.push_back(std::move(choices));
        }
        return takeAll(found);
    }
    /// All of a part or nothing of it.
    bool takeAll(const std::vector<std::vector<Meaning>>& found)
    {
        const std::vector<Meaning> before = m_meanings;
        for (const auto& choices : found)
            if (!multiply(choices)) {
                m_meanings = before;
                return false;
            }
        return true;
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

} // namespace

void read(const QString& text, const std::vector<Measure>& measures, chatline::Reading& reading)
{
    Figures figures(measures);
    figures.read(text);
    figures.take(reading);
}

} // namespace sosh::chatfigures
