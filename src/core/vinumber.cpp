// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vinumber.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sosh::vinumber {

namespace {

QString padded(int value, int width)
{
    return QString::number(value).rightJustified(width, u'0');
}

/// HD 05-HD/VPTW: days 1-9 and months 1, 2 with a leading zero, months 3-12 without.
QString monthOf(QDate day)
{
    return padded(day.month(), day.month() <= 2 ? 2 : 1);
}

QString hundredths(qint64 value)
{
    const int rest = static_cast<int>(value % 100);
    const QString whole = count(value / 100);
    return rest == 0 ? whole : whole + u',' + padded(rest, 2);
}

} // namespace

QString count(qint64 value)
{
    QString text = QString::number(value);
    const qsizetype firstDigit = value < 0 ? 1 : 0;
    for (qsizetype i = text.size() - 3; i > firstDigit; i -= 3)
        text.insert(i, u'.');
    return text;
}

QString countInProse(qint64 value)
{
    return value >= 1 && value <= 9 ? padded(static_cast<int>(value), 2) : count(value);
}

QString percent(BasisPoints rate)
{
    return percentBare(rate) + u'%';
}

QString percentBare(BasisPoints rate)
{
    const qint64 value = rate.value();
    return value < 0 ? u'-' + hundredths(-value) : hundredths(value);
}

QString percentOrDash(std::optional<BasisPoints> rate)
{
    return rate ? percent(*rate) : u"–"_s;
}

QString percentagePoints(int basisPoints)
{
    const QString text = hundredths(qAbs(qint64{basisPoints}));
    return text.contains(u',') && text.endsWith(u'0') ? text.chopped(1) : text;
}

QString date(QDate day)
{
    if (!day.isValid())
        return {};
    return padded(day.day(), 2) + u'/' + monthOf(day) + u'/' + padded(day.year(), 4);
}

QString dateInWords(QDate day)
{
    if (!day.isValid())
        return {};
    return u"ngày %1 tháng %2 năm %3"_s.arg(
        padded(day.day(), 2), monthOf(day), padded(day.year(), 4));
}

QString dateInWordsWithoutDay(QDate day)
{
    if (!day.isValid())
        return {};
    return u"ngày     tháng %1 năm %2"_s.arg(monthOf(day), padded(day.year(), 4));
}

QString tableDate(QDate day)
{
    if (!day.isValid())
        return {};
    return padded(day.day(), 2) + u'/' + padded(day.month(), 2) + u'/' + padded(day.year(), 4);
}

QString clockAndDate(const QDateTime& at)
{
    const QDateTime local = at.toLocalTime();
    return local.toString(u"HH:mm "_s) + date(local.date());
}

QString isoDate(QDate day)
{
    if (!day.isValid())
        return {};
    return padded(day.year(), 4) + u'-' + padded(day.month(), 2) + u'-' + padded(day.day(), 2);
}

QString documentNumber(int number)
{
    return padded(number, 2);
}

QString roman(int value)
{
    static constexpr std::array<std::pair<int, const char16_t*>, 13> steps = {
        {{1000, u"M"}, {900, u"CM"}, {500, u"D"}, {400, u"CD"}, {100, u"C"}, {90, u"XC"},
            {50, u"L"}, {40, u"XL"}, {10, u"X"}, {9, u"IX"}, {5, u"V"}, {4, u"IV"}, {1, u"I"}}};
    if (value < 1 || value > 3999)
        return QString::number(value);
    QString text;
    for (const auto& [worth, letters] : steps) {
        for (; value >= worth; value -= worth)
            text += QStringView(letters);
    }
    return text;
}

QString over(qint64 value)
{
    const qint64 cut = roundedDown(value);
    return cut < value ? u"trên "_s + count(cut) : count(cut);
}

} // namespace sosh::vinumber
