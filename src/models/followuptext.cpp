// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/followuptext.h"

#include "core/vinumber.h"

#include <algorithm>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

QStringView signOf(FlagKind kind)
{
    return kind == FlagKind::Recheck ? u"↺" : u"⚑";
}

} // namespace

QString FollowUpText::progress(Progress progress)
{
    switch (progress) {
    case Progress::Overdue:
        return tr("Overdue");
    case Progress::DueSoon:
        return tr("Due soon");
    case Progress::Waiting:
        return tr("Not due yet");
    case Progress::ReportedLate:
        return tr("Reported late");
    case Progress::ReportedInTime:
        return tr("Reported in time");
    case Progress::Exempt:
        return tr("Exempt from reporting");
    }
    Q_UNREACHABLE();
}

QString FollowUpText::days(const FollowUpRow& row)
{
    switch (row.progress) {
    case Progress::Overdue:
        return tr("%n day(s) overdue", nullptr, row.days);
    case Progress::DueSoon:
    case Progress::Waiting:
        if (!row.due.isValid())
            return tr("No due day");
        return row.days > 0 ? tr("%n day(s) left", nullptr, row.days) : tr("Due today");
    case Progress::ReportedLate:
        return tr("%n day(s) late", nullptr, row.days);
    case Progress::ReportedInTime:
        return tr("In time");
    case Progress::Exempt:
        return {};
    }
    Q_UNREACHABLE();
}

Tone FollowUpText::tone(const FollowUpRow& row)
{
    switch (row.progress) {
    case Progress::Overdue:
        return Tone::Error;
    case Progress::DueSoon:
    case Progress::ReportedLate:
        return Tone::Draft;
    case Progress::ReportedInTime:
        return Tone::Reported;
    case Progress::Waiting:
    case Progress::Exempt:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
}

QString FollowUpText::kind(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Letter:
        return tr("Official letter");
    case ReminderKind::Phone:
        return tr("Phone");
    case ReminderKind::Zalo:
        return tr("Zalo");
    }
    Q_UNREACHABLE();
}

QString FollowUpText::purpose(ReminderPurpose purpose)
{
    switch (purpose) {
    case ReminderPurpose::Request:
        return tr("Asked for the report");
    case ReminderPurpose::Remind:
        return tr("Report is missing");
    case ReminderPurpose::Recheck:
        return tr("Figure to be checked again");
    }
    Q_UNREACHABLE();
}

QString FollowUpText::how(ReminderKind kind, ReminderPurpose purpose, int level)
{
    if (kind != ReminderKind::Letter)
        return purpose == ReminderPurpose::Recheck
            ? tr("%1, to check a figure").arg(FollowUpText::kind(kind))
            : FollowUpText::kind(kind);
    if (purpose == ReminderPurpose::Request)
        return tr("Letter asking for reports");
    return level > 0 ? tr("Reminding letter, level %1").arg(level) : tr("Reminding letter");
}

QString FollowUpText::reminders(const FollowUpRow& row)
{
    const std::vector<const Reminder*> urging = row.urging();
    if (urging.empty())
        return {};
    const Reminder& last = *urging.front();
    return tr("%n time(s); %1 %2", nullptr, static_cast<int>(urging.size()))
        .arg(day(last.day), kind(last.kind).toLower());
}

QString FollowUpText::promise(const FollowUpRow& row)
{
    return row.promiseBroken ? tr("%1, broken").arg(day(row.promised)) : day(row.promised);
}

QString FollowUpText::planned(const FollowUpRow& row)
{
    return row.plannedPassed ? tr("%1, passed").arg(day(row.entry.plannedDay))
                             : day(row.entry.plannedDay);
}

QString FollowUpText::flags(const FollowUpRow& row)
{
    QStringList parts;
    for (const FlagKind kind : {FlagKind::FollowUp, FlagKind::Recheck}) {
        const auto count = std::count_if(row.flags.begin(), row.flags.end(),
            [kind](const Flag& flag) { return flag.kind == kind; });
        if (count > 0)
            parts += u"%1 %2"_s.arg(signOf(kind)).arg(count);
    }
    return parts.join(u"  "_s);
}

QString FollowUpText::flagTexts(const FollowUpRow& row)
{
    QStringList lines;
    for (const Flag& flag : row.flags)
        lines += u"%1 %2"_s.arg(signOf(flag.kind), flag.text);
    return lines.join(u'\n');
}

QString FollowUpText::day(QDate day)
{
    return day.isValid() ? vinumber::date(day) : QString();
}

QString FollowUpText::dayAndTime(const Reminder& reminder)
{
    return reminder.time.isValid()
        ? u"%1 %2"_s.arg(day(reminder.day), reminder.time.toString(u"HH:mm"_s))
        : day(reminder.day);
}

} // namespace sosh
