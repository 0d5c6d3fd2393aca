// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/countparse.h"

#include "core/quantities.h"
#include "core/vietnamese.h"

#include <algorithm>

namespace sosh {

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isGroupSeparator(QChar c)
{
    return c == u'.' || c == u' ' || c == u'\u00A0' || c == u'\u202F';
}

bool isMinus(QChar c)
{
    return c == u'-' || c == u'\u2212' || c == u'\u2013';
}

/// Surrounding blanks and characters nobody sees.
QStringView trimmedEnds(QStringView text)
{
    const auto isNothing = [](QChar c) { return vietnamese::clean(QStringView(&c, 1)).isEmpty(); };
    while (!text.isEmpty() && isNothing(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isNothing(text.back()))
        text.chop(1);
    return text;
}

/// "3", "007", "3.550" with groups by one kind of separator, as digits alone; empty when it is anything else.
QString digitsOf(QStringView text)
{
    const auto firstSeparator = std::find_if_not(text.begin(), text.end(), isAsciiDigit);
    const qsizetype head = firstSeparator - text.begin();
    if (firstSeparator == text.end())
        return text.toString();
    const QChar separator = *firstSeparator;
    if (!isGroupSeparator(separator) || head < 1 || head > 3 || text[0] == u'0')
        return {};
    if ((text.size() - head) % 4 != 0)
        return {};
    QString digits = text.first(head).toString();
    for (qsizetype i = head; i < text.size(); i += 4) {
        const QStringView group = text.sliced(i + 1, 3);
        if (text[i] != separator || !std::all_of(group.begin(), group.end(), isAsciiDigit))
            return {};
        digits += group;
    }
    return digits;
}

/// Nothing when it is above `maxFigure`.
std::optional<qint64> valueOf(QStringView digits)
{
    qint64 value = 0;
    for (const QChar digit : digits) {
        value = value * 10 + (digit.unicode() - u'0');
        if (value > maxFigure)
            return std::nullopt;
    }
    return value;
}

/// "3,550": 3.550 to the eyes of one clerk, 3,55 to the rules of Vietnamese. Both must be possible.
bool isAmbiguous(QStringView text)
{
    const qsizetype comma = text.indexOf(u',');
    if (comma < 1)
        return false;
    QString grouped = text.toString();
    grouped[comma] = u'.';
    return text.size() - comma == 4 && comma <= 3 && !digitsOf(grouped).isEmpty();
}

QString asDecimal(QStringView text)
{
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u','))
        text.chop(1);
    return text.toString();
}

CountReading refused(IssueCode code)
{
    CountReading reading;
    reading.issue = code;
    return reading;
}

} // namespace

CountReading parseCount(QStringView text)
{
    const QStringView typed = trimmedEnds(text);
    CountReading reading;
    reading.empty = typed.isEmpty();
    if (reading.empty)
        return reading;
    const bool negative = isMinus(typed.front());
    const QStringView figure = negative ? trimmedEnds(typed.sliced(1)) : typed;
    const bool ambiguous = isAmbiguous(figure);
    const QString digits = digitsOf(figure);
    if (digits.isEmpty() && !ambiguous)
        return refused(IssueCode::NotANumber);
    if (negative)
        return refused(IssueCode::NegativeNumber);
    if (ambiguous) {
        reading = refused(IssueCode::AmbiguousNumber);
        reading.firstReading = figure.toString().replace(u',', u'.');
        reading.secondReading = asDecimal(figure);
        return reading;
    }
    reading.value = valueOf(digits);
    return reading.value ? reading : refused(IssueCode::NumberTooLarge);
}

} // namespace sosh
