// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/anniversarymodels.h"

#include "core/dateparse.h"
#include "core/vinumber.h"

#include <QSet>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

QVariant placeInYear(const Anniversary& anniversary)
{
    return anniversary.month * 100 + anniversary.day;
}

/// "19/5", "19/5/2026": the day of the row's year that is meant.
QDate dayOfYear(const QString& text, int year)
{
    const QString written = text.trimmed();
    const bool isWhole = written.count(u'/') > 1 || written.count(u'-') > 1;
    return parseDate(isWhole ? written : u"%1/%2"_s.arg(written).arg(year)).value_or(QDate());
}

} // namespace

AnniversaryModel::AnniversaryModel(QObject* parent)
    : RowTableModel(
        {
            {tr("Day"), &AnniversaryModel::dayText, leftCell, &placeInYear},
            {tr("Event"), [](const Anniversary& one) { return one.event; }},
            {tr("Founded in"),
                [](const Anniversary& one) {
                    return one.foundingYear ? QString::number(*one.foundingYear) : QString();
                },
                rightCell,
                [](const Anniversary& one) { return QVariant(one.foundingYear.value_or(0)); }},
            {tr("Source"), [](const Anniversary& one) { return one.source; }, leftCell, nullptr,
                [](const Anniversary&) { return Tone::Muted; }},
        },
        [](const Anniversary& one) { return QVariant(one.id.value()); }, 1, parent)
{
}

QString AnniversaryModel::dayText(const Anniversary& anniversary)
{
    if (anniversary.month == 0 || anniversary.day == 0)
        return {};
    // Of a leap year, so that 29/2 is a day; the year is cut off.
    return vinumber::date(QDate(2000, anniversary.month, anniversary.day)).section(u'/', 0, 1);
}

int CelebrationChoice::years() const
{
    const auto founded = celebration.anniversary.foundingYear;
    return founded ? anniversaryYears(*founded, year) : 0;
}

CelebrationModel::CelebrationModel(QObject* parent)
    : RowTableModel(
        makeColumns(),
        [](const CelebrationChoice& row) {
            return QVariant(row.celebration.anniversary.id.value());
        },
        EventColumn, parent)
{
}

CelebrationModel::Columns CelebrationModel::makeColumns()
{
    using C = CelebrationChoice;
    const auto tone = [](const C& row) {
        return isRoundYear(row.years()) ? Tone::Reported : Tone::Plain;
    };
    const auto years = [](const C& row) {
        if (row.years() <= 0)
            return QString();
        return isRoundYear(row.years()) ? tr("%1, round year").arg(row.years())
                                        : QString::number(row.years());
    };
    const auto day = [](const C& row) {
        return row.celebration.day.isValid() ? vinumber::date(row.celebration.day) : QString();
    };
    Columns columns;
    columns.push_back(ModelColumn<C>(tr("Event"), [](const C& row) {
        return row.celebration.anniversary.event;
    }).ticked([](const C& row) { return row.chosen; }, [](C& row, bool on) { row.chosen = on; }));
    columns.push_back(ModelColumn<C>(tr("Day"), day, leftCell, [](const C& row) {
        return QVariant(row.celebration.day);
    }).typed([](C& row, const QString& text) {
        const QDate given = dayOfYear(text, row.year);
        const bool hasOwn = row.celebration.anniversary.month > 0;
        if (hasOwn || given.year() != row.year)
            return false;
        row.celebration.day = given;
        row.chosen = true;
        return true;
    }));
    columns.emplace_back(
        tr("Years"), years, leftCell, [](const C& row) { return QVariant(row.years()); }, tone);
    return columns;
}

void CelebrationModel::setYear(int year, const std::vector<Anniversary>& anniversaries)
{
    QSet<QString> ticked;
    for (const CelebrationChoice& row : rows())
        if (row.chosen)
            ticked += row.celebration.anniversary.event;
    std::vector<CelebrationChoice> choices;
    for (const Anniversary& one : anniversaries)
        choices.push_back({{one, one.month > 0 ? QDate(year, one.month, one.day) : QDate()}, year,
            ticked.contains(one.event)});
    setRows(std::move(choices));
}

std::vector<Celebration> CelebrationModel::chosen() const
{
    std::vector<Celebration> found;
    for (const CelebrationChoice& row : rows())
        if (row.chosen && row.celebration.day.isValid())
            found.push_back(row.celebration);
    return found;
}

int CelebrationModel::withoutDay() const
{
    int missing = 0;
    for (const CelebrationChoice& row : rows())
        missing += row.chosen && !row.celebration.day.isValid() ? 1 : 0;
    return missing;
}

} // namespace sosh
