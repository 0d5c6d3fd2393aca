// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chatline.h"

#include "core/chatfigures.h"
#include "core/chatwords.h"
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

bool hasLetter(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// All that one may write for the unit, folded; names, then what is shorter. A bare number is no name: "5 buổi" is not from
/// thôn 5.
QStringList callsOf(const Sender& sender)
{
    QStringList calls;
    for (const QString& name : QStringList{sender.name, sender.shortName} + sender.aliases) {
        const QString folded = unitnames::normal(name);
        calls += vietnamese::fold(name);
        for (const QString& proper : propersOf(folded))
            calls += {proper, initials(proper)};
    }
    calls.removeIf([](const QString& call) { return !hasLetter(call); });
    calls += vietnamese::fold(sender.code);
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

/// Those who are called exactly so.
std::vector<UnitId> calledSo(QStringView text, const std::vector<Sender>& senders)
{
    const QString folded = vietnamese::fold(text);
    const QString normal = unitnames::normal(text);
    if (folded.isEmpty())
        return {};
    return fitting(senders,
        [&](const QStringList& calls) { return calls.contains(folded) || calls.contains(normal); });
}

/// Who sent a line, in the round's words: a word for a figure is no part of a name.
class Callers
{
public:
    Callers(const std::vector<Sender>& senders, const std::vector<Measure>& measures)
        : m_senders(senders)
        , m_measures(measures)
    {
    }
    bool isFigure(const QString& who) const
    {
        return chatwords::isMeasureName(vietnamese::fold(who), m_measures);
    }
    std::vector<UnitId> of(const QString& who) const
    {
        return isFigure(who) ? calledSo(who, m_senders) : sendersOf(who, m_senders);
    }
    /// A line of its own above the figures.
    bool isHeading(const QString& line) const
    {
        constexpr qsizetype leastSize = 3; ///< shorter ones may be any word
        return hasLetter(line) && vietnamese::fold(line).size() >= leastSize
            && !calledSo(line, m_senders).empty();
    }

private:
    const std::vector<Sender>& m_senders;
    const std::vector<Measure>& m_measures;
};

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
    if (!match.hasMatch() || !hasLetter(line))
        return std::nullopt;
    return Halves{match.captured(1), match.captured(2)};
}

/// The longest beginning in words that somebody is called by.
std::optional<Halves> splitByName(const QString& line, const Callers& callers)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype count = words.size() - 1; count > 0; --count) {
        const QString who = words.first(count).join(u' ');
        if (hasLetter(who) && !callers.isFigure(who) && !callers.of(who).empty())
            return Halves{who, words.sliced(count).join(u' ')};
    }
    return std::nullopt;
}

Halves halvesOf(const QString& line, const Callers& callers)
{
    const auto bySign = splitBySign(line);
    if (bySign && !callers.of(bySign->who).empty())
        return *bySign;
    if (const auto halves = splitByName(line, callers))
        return *halves;
    return bySign && !callers.isFigure(bySign->who) ? *bySign : Halves{{}, line};
}

/// A line without the marks of a list and without "[10:21, 21/11/2026] Nguyễn Văn A:".
struct Unstamped
{
    QString text;
    std::optional<QString> name; ///< of whom the chat says that he wrote it; empty: it does not say
};

Unstamped unstamped(const QString& line, const Callers& callers)
{
    static const QRegularExpression stamp(u"^\\s*\\[[^\\]]*\\]\\s*(?=\\S)"_s);
    static const QRegularExpression writer(u"^([^:\\d]{1,60}):\\s*(?=\\S)"_s);
    static const QRegularExpression mark(u"^\\s*(?:[-+*•]|\\d{1,2}[.)])\\s+"_s);
    Unstamped found{line, {}};
    if (stamp.match(line).hasMatch()) {
        found.text.remove(stamp);
        const auto name = writer.match(found.text);
        const bool isName = name.hasMatch() && !callers.isFigure(name.captured(1));
        found.name = isName ? name.captured(1).trimmed() : QString();
        if (isName)
            found.text.remove(writer);
    }
    found.text = found.text.remove(mark).trimmed();
    return found;
}

} // namespace

std::vector<UnitId> sendersOf(QStringView text, const std::vector<Sender>& senders)
{
    auto found = calledSo(text, senders);
    if (!found.empty() || vietnamese::fold(text).size() < 3)
        return found;
    const QString wanted = u' ' + withoutParty(unitnames::normal(text)) + u' ';
    return fitting(senders, [&](const QStringList& calls) {
        return std::any_of(calls.begin(), calls.end(),
            [&](const QString& call) { return (u' ' + call + u' ').contains(wanted); });
    });
}

std::vector<Reading> read(
    QStringView text, const std::vector<Sender>& senders, const std::vector<Measure>& measures)
{
    std::vector<Reading> readings;
    const Callers callers(senders, measures);
    QString from; // who the lines are by that name nobody themselves
    for (const QString& sent : vietnamese::clean(text, true).split(u'\n', Qt::SkipEmptyParts)) {
        const auto [line, name] = unstamped(sent, callers);
        from = name.value_or(from);
        if (callers.isHeading(line)) {
            from = line;
            continue;
        }
        if (!std::any_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); }))
            continue;
        const Halves halves = halvesOf(line, callers);
        Reading reading;
        reading.line = sent.trimmed();
        reading.who = halves.who.isEmpty() ? from : halves.who;
        reading.units = callers.of(reading.who);
        chatfigures::read(halves.what, measures, reading);
        readings.push_back(std::move(reading));
    }
    return readings;
}

} // namespace sosh::chatline
