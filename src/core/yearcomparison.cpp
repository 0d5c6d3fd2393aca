// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yearcomparison.h"

namespace sosh {
namespace {

/// The day that stands for a round: its last one, which is after every change that its roster knows.
QDate dayOf(const Round& round)
{
    return round.span ? round.span->last : round.due;
}

Incomparable whyNot(const UnitComparison& comparison)
{
    if (comparison.units.empty() && comparison.outside.isEmpty())
        return Incomparable::NotThere;
    if (!comparison.whole)
        return Incomparable::Part;
    return comparison.allowed ? Incomparable::No : Incomparable::Districts;
}

/// None as soon as one of them gave nothing: a sum of some would pass for the sum of all.
std::optional<qint64> sumOf(
    const RoundSheet& sheet, const std::vector<UnitId>& units, const QString& measure)
{
    qint64 sum = 0;
    for (const UnitId unit : units) {
        const RoundSheet::Row* row = sheet.rowOf(unit);
        const auto figure = row ? row->current.figure(measure) : std::nullopt;
        if (!figure)
            return std::nullopt;
        sum += *figure;
    }
    return units.empty() ? std::nullopt : std::optional(sum);
}

QStringList namesOf(const RoundSheet& sheet, const std::vector<UnitId>& units, UnitId self)
{
    if (units.size() == 1 && units.front() == self)
        return {};
    QStringList names;
    for (const UnitId unit : units)
        if (const RoundSheet::Row* row = sheet.rowOf(unit))
            names += row->entry.name;
    return names;
}

} // namespace

YearComparison compareYears(const RoundSheet& earlier, const RoundSheet& later,
    const UnitLedger& units, const QString& measure)
{
    YearComparison result;
    qint64 then = 0;
    qint64 now = 0;
    for (const RoundSheet::Row& row : later.rows) {
        const UnitComparison comparison =
            units.comparison(row.entry.unit, dayOf(earlier.round), dayOf(later.round));
        ComparedUnit unit{row.entry, {}, row.current.figure(measure), {}, whyNot(comparison)};
        unit.predecessors = namesOf(earlier, comparison.units, row.entry.unit);
        if (unit.why == Incomparable::No)
            unit.then = sumOf(earlier, comparison.units, measure);
        if (unit.then && unit.now) {
            then += *unit.then;
            now += *unit.now;
            ++result.compared;
        }
        result.units.push_back(std::move(unit));
    }
    if (result.compared > 0) {
        result.then = then;
        result.now = now;
    }
    return result;
}

} // namespace sosh
