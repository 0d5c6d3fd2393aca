// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dateparse.h"

#include <QList>

#include <algorithm>

namespace sosh {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

/// ASCII digits only, between `fewest` and `most` of them.
std::optional<int> figures(QStringView text, qsizetype fewest, qsizetype most)
{
    const bool digits =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits || text.size() < fewest || text.size() > most)
        return std::nullopt;
    return text.toInt();
}

std::optional<QDate> validDate(
    std::optional<int> year, std::optional<int> month, std::optional<int> day)
{
    if (!year || !month || !day || !QDate::isValid(*year, *month, *day))
        return std::nullopt;
    return QDate(*year, *month, *day);
}

std::optional<int> yearOf(QStringView text)
{
    if (text.size() == 2) {
        const std::optional<int> short2 = figures(text, 2, 2);
        return short2 ? std::optional<int>(2000 + *short2) : std::nullopt;
    }
    return figures(text, 4, 4);
}

/// Day, month, year with the same separator twice.
std::optional<QDate> separatedDate(QStringView text)
{
    const auto isSeparator = [](QChar c) { return c == u'/' || c == u'-' || c == u'.'; };
    const auto found = std::find_if(text.begin(), text.end(), isSeparator);
    if (found == text.end())
        return std::nullopt;
    const QList<QStringView> parts = text.split(*found);
    if (parts.size() != 3)
        return std::nullopt;
    return validDate(yearOf(parts[2]), figures(parts[1], 1, 2), figures(parts[0], 1, 2));
}

std::optional<QDate> readDate(QStringView text)
{
    if (text.size() == 8 && figures(text, 8, 8))
        return validDate(figures(text.sliced(4), 4, 4), figures(text.sliced(2, 2), 2, 2),
            figures(text.first(2), 2, 2));
    if (const std::optional<QDate> iso = parseIsoDate(text))
        return iso;
    return separatedDate(text);
}

} // namespace

std::optional<QDate> parseDate(QStringView text)
{
    const std::optional<QDate> day = readDate(text.trimmed());
    return day && day->year() >= firstYear && day->year() <= lastYear ? day : std::nullopt;
}

QDate dayIn(QStringView text)
{
    return parseDate(text.trimmed()).value_or(QDate());
}

std::optional<QDate> parseIsoDate(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    return validDate(figures(text.first(4), 4, 4), figures(text.sliced(5, 2), 2, 2),
        figures(text.sliced(8), 2, 2));
}

} // namespace sosh
