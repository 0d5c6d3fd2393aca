// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/returntexts.h"

#include "core/vinumber.h"
#include "report/phrases.h"
#include "report/wording.h"

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

QString formsOf(const UnitReturn& value, const Lookups& lookups)
{
    QStringList labels;
    for (const QString& code : value.studyForms)
        labels << Lookups::label(lookups.studyForms, code);
    return labels.join(u"; "_s);
}

/// One of the two days may be all that the unit gave.
QString daysHeld(const UnitReturn& value)
{
    const QDate first = value.firstDay.isValid() ? value.firstDay : value.lastDay;
    const QDate last = value.lastDay.isValid() ? value.lastDay : value.firstDay;
    return first.isValid() ? daysPhrase({first, last}) : QString();
}

QString timeliness(std::optional<int> daysLate)
{
    if (!daysLate)
        return {};
    return *daysLate == 0 ? wording::inTime.toString()
                          : wording::phrase(wording::late, {{u"n"_s, vinumber::count(*daysLate)}});
}

} // namespace

QString returnText(const RoundSheet& sheet, const Lookups& lookups, const RoundSheet::Row& row,
    ReturnColumn column)
{
    switch (column) {
    case ReturnColumn::Form:
        return formsOf(row.current, lookups);
    case ReturnColumn::Held:
        return daysHeld(row.current);
    case ReturnColumn::Code:
        return row.current.unitDocument.simplified();
    case ReturnColumn::Received:
        return vinumber::date(row.firstReceivedOn);
    case ReturnColumn::OnTime:
        return timeliness(sheet.daysLateOnReceipt(row));
    }
    return {};
}

std::optional<int> unitsInTime(const RoundSheet& sheet, std::span<const int> rows)
{
    std::optional<int> inTime;
    for (const int row : rows) {
        if (const auto late = sheet.daysLateOnReceipt(sheet.rows[size_t(row)]))
            inTime = inTime.value_or(0) + (*late == 0 ? 1 : 0);
    }
    return inTime;
}

} // namespace sosh::report
