// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vinumber.h"
#include "usecases/issuetext.h"

#include <QDate>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

QString day(const Issue& issue, int index)
{
    const QDate date = issue.args.value(index).toDate();
    return date.isValid() ? vinumber::date(date) : u"…"_s;
}

QString rate(const Issue& issue, int index)
{
    return vinumber::percent(BasisPoints(issue.args.value(index).toInt()));
}

} // namespace

QString IssueText::plan(const Issue& issue, std::span<const Measure> measures)
{
    switch (issue.code) {
    case IssueCode::TextMissing:
        return tr("This is missing. Enter it.");
    case IssueCode::BadCode:
        return tr("“%1” cannot be a code. Use letters, digits, hyphens or underscores.")
            .arg(issue.args.value(0).toString());
    case IssueCode::CodeTaken:
        return tr("The code “%1” is used already. Choose another.")
            .arg(issue.args.value(0).toString());
    case IssueCode::RateOutOfRange:
        return tr("A rate is from 0% to 100%.");
    case IssueCode::LowAboveTarget:
        return tr("The low rate %1 is above the target %2. Correct one of them.")
            .arg(rate(issue, 0), rate(issue, 1));
    case IssueCode::MeasuresMissing:
        return tr("No measure is chosen. Choose at least one.");
    case IssueCode::RateMeasureMissing:
        return tr("The rate needs the measure “%1”, which is not chosen.")
            .arg(columnName(issue.args.value(0).toString(), measures));
    case IssueCode::RoundOutsideCampaign:
        return tr("The day lies outside the campaign (%1 to %2). Check it.")
            .arg(day(issue, 0), day(issue, 1));
    case IssueCode::DueBeforeEnd:
        return tr("Reports are due on %1, before the round ends on %2. Check it.")
            .arg(day(issue, 0), day(issue, 1));
    case IssueCode::DueOnWeekend:
        return tr("%1 is a weekend. The next working day is %2.").arg(day(issue, 0), day(issue, 1));
    case IssueCode::DueAfterSuperior:
        return tr("%1 is %n day(s) after the day the superior has set (%2).", nullptr,
            issue.args.value(2).toInt())
            .arg(day(issue, 0), day(issue, 1));
    default:
        return {};
    }
}

} // namespace sosh
