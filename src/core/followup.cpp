// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup.h"

#include "core/deadline.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace sosh {
namespace {

bool isAnswered(const RoundSheet::Row& row)
{
    return row.current.state != ReturnState::Missing && row.current.state != ReturnState::Exempt;
}

/// What the unit was asked for has come on that day or after it.
bool cameAfter(const RoundSheet::Row& row, const Reminder& reminder)
{
    if (!isAnswered(row))
        return false;
    const bool again = reminder.purpose == ReminderPurpose::Recheck;
    if (again && row.current.revision < 2)
        return false;
    const QDate came = again ? row.current.receivedOn : row.firstReceivedOn;
    return came.isValid() && came >= reminder.day;
}

/// Fills progress and days. Lateness is that of the board, so that both say the same.
void place(
    FollowUpRow& row, const RoundSheet& sheet, const RoundSheet::Row& of, QDate asOf, int soon)
{
    const int late = sheet.daysLate(of, asOf);
    if (row.state == ReturnState::Exempt) {
        row.progress = Progress::Exempt;
    } else if (!row.isMissing()) {
        row.progress = late > 0 ? Progress::ReportedLate : Progress::ReportedInTime;
        row.days = late;
    } else if (late > 0) {
        row.progress = Progress::Overdue;
        row.days = late;
    } else if (row.due.isValid()) {
        row.days = static_cast<int>(asOf.daysTo(lastTimelyDay(row.due, sheet.round.dueInclusive)));
        row.progress = row.days <= soon ? Progress::DueSoon : Progress::Waiting;
    }
}

void addReminders(
    FollowUpRow& row, const RoundSheet::Row& of, std::vector<Reminder> newestFirst, QDate asOf)
{
    row.reminders = std::move(newestFirst);
    for (const Reminder& reminder : row.reminders)
        if (!row.promised.isValid())
            row.promised = reminder.promised;
    const std::vector<const Reminder*> urging = row.urging();
    row.cameSince = !urging.empty() && cameAfter(of, *urging.front());
    row.promiseBroken = row.isMissing() && row.promised.isValid() && row.promised < asOf;
}

/// The records of a round by unit, so that a row finds its own without a walk through all of them.
struct RecordsByUnit
{
    explicit RecordsByUnit(const FollowUpRecords& records)
    {
        for (const UnitContact& contact : records.contacts)
            contacts.insert(contact.unit, contact);
        for (const Reminder& reminder : records.reminders)
            reminders[reminder.unit].push_back(reminder);
        for (const Flag& flag : records.flags)
            if (flag.isOpen())
                openFlags[flag.unit].push_back(flag);
    }

    QHash<UnitId, UnitContact> contacts;
    QHash<UnitId, std::vector<Reminder>> reminders; ///< oldest first
    QHash<UnitId, std::vector<Flag>> openFlags;
};

FollowUpRow rowOf(const RoundSheet& sheet, const RoundSheet::Row& of, const RecordsByUnit& records,
    QDate asOf, int soon)
{
    const UnitId unit = of.entry.unit;
    FollowUpRow row;
    row.entry = of.entry;
    row.state = of.current.state;
    row.hasDraft = of.hasDraft;
    row.revision = of.current.revision;
    row.due = sheet.dueOf(of);
    row.receivedOn = of.firstReceivedOn;
    row.plannedPassed =
        row.isMissing() && of.entry.plannedDay.isValid() && of.entry.plannedDay < asOf;
    row.contact = records.contacts.value(unit, UnitContact{unit, {}, {}, {}});
    std::vector<Reminder> reminders = records.reminders.value(unit);
    std::reverse(reminders.begin(), reminders.end());
    addReminders(row, of, std::move(reminders), asOf);
    row.flags = records.openFlags.value(unit);
    place(row, sheet, of, asOf, soon);
    return row;
}

std::vector<TrendPoint> trendOf(const FollowUp& work)
{
    QMap<QDate, TrendPoint> days;
    const auto on = [&](QDate day) -> TrendPoint& { return days[day]; };
    if (work.round.span)
        on(work.round.span->first);
    for (const FollowUpRow& row : work.rows) {
        if (row.progress == Progress::Exempt)
            continue;
        // What came without a day is known to be there on the day asked about.
        if (!row.isMissing())
            ++on(row.receivedOn.isValid() ? row.receivedOn : work.asOf).reported;
        for (const Reminder& reminder : row.reminders)
            ++on(reminder.day).asked;
    }
    std::vector<TrendPoint> trend;
    if (days.isEmpty())
        return trend;
    int reported = 0;
    for (QDate day = days.firstKey(); day <= work.asOf; day = day.addDays(1)) {
        const TrendPoint point = days.value(day);
        reported += point.reported;
        trend.push_back({day, reported, point.asked});
    }
    return trend;
}

std::vector<Mailing> mailingsOf(const RoundSheet& sheet, const std::vector<Reminder>& reminders)
{
    QHash<UnitId, const RoundSheet::Row*> rows;
    for (const RoundSheet::Row& row : sheet.rows)
        rows.insert(row.entry.unit, &row);
    std::vector<Mailing> mailings;
    QHash<ActId, std::size_t> places;
    for (const Reminder& reminder : reminders) {
        auto place = places.constFind(reminder.act);
        if (place == places.constEnd()) {
            place = places.insert(reminder.act, mailings.size());
            mailings.push_back({reminder.act, reminder.kind, reminder.purpose, reminder.level,
                reminder.day, reminder.document, {}, 0});
        }
        Mailing& mailing = mailings[*place];
        mailing.units.push_back(reminder.unit);
        const RoundSheet::Row* row = rows.value(reminder.unit);
        mailing.cameSince += row && cameAfter(*row, reminder) ? 1 : 0;
    }
    std::reverse(mailings.begin(), mailings.end());
    return mailings;
}

} // namespace

std::vector<const Reminder*> FollowUpRow::urging() const
{
    std::vector<const Reminder*> urging;
    for (const Reminder& reminder : reminders)
        if (reminder.purpose == ReminderPurpose::Remind)
            urging.push_back(&reminder);
    return urging;
}

int FollowUp::count(Progress progress) const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(),
        [progress](const FollowUpRow& row) { return row.progress == progress; }));
}

FollowUp followUpOf(const RoundSheet& sheet, const FollowUpRecords& records, QDate asOf, int soon)
{
    FollowUp work;
    work.round = sheet.round;
    work.asOf = asOf;
    work.board = boardOf(sheet, asOf);
    const RecordsByUnit byUnit(records);
    for (const RoundSheet::Row& row : sheet.rows)
        work.rows.push_back(rowOf(sheet, row, byUnit, asOf, soon));
    work.trend = trendOf(work);
    work.mailings = mailingsOf(sheet, records.reminders);
    return work;
}

RoundSheet knownOn(RoundSheet sheet, QDate day)
{
    for (RoundSheet::Row& row : sheet.rows) {
        if (!isAnswered(row) || !row.firstReceivedOn.isValid() || row.firstReceivedOn <= day)
            continue;
        // Without a day of receipt, the first one known is only that of its entry.
        if (row.current.receivedOn.isValid()) {
            row.current = {};
            row.current.unit = row.entry.unit;
        }
        row.firstReceivedOn = {};
    }
    return sheet;
}

FollowUpRecords knownOn(FollowUpRecords records, QDate day)
{
    std::erase_if(
        records.reminders, [day](const Reminder& reminder) { return reminder.day > day; });
    return records;
}

std::vector<const RoundSheet::Row*> rowsToUrge(const RoundSheet& sheet, QDate day)
{
    std::vector<const RoundSheet::Row*> missing;
    std::vector<const RoundSheet::Row*> overdue;
    for (const RoundSheet::Row& row : sheet.rows) {
        if (row.current.state != ReturnState::Missing)
            continue;
        missing.push_back(&row);
        if (sheet.daysLate(row, day) > 0)
            overdue.push_back(&row);
    }
    return overdue.empty() ? missing : overdue;
}

QDate commonDue(const RoundSheet& sheet, const std::vector<const RoundSheet::Row*>& rows)
{
    const bool same = std::all_of(rows.begin(), rows.end(), [&](const RoundSheet::Row* row) {
        return sheet.dueOf(*row) == sheet.dueOf(*rows.front());
    });
    return rows.empty() || !same ? sheet.round.due : sheet.dueOf(*rows.front());
}

int nextLetterLevel(
    const RoundSheet& sheet, const std::vector<UnitId>& units, const QSet<UnitId>& urged, QDate day)
{
    const QSet<UnitId> to(units.begin(), units.end());
    bool late = units.empty() && daysLate(day, sheet.round.due, sheet.round.dueInclusive) > 0;
    bool again = !units.empty();
    for (const RoundSheet::Row* row : rowsToUrge(sheet, day)) {
        if (!to.contains(row->entry.unit) || sheet.daysLate(*row, day) == 0)
            continue;
        late = true;
        again = again && urged.contains(row->entry.unit);
    }
    return !late ? 1 : again ? 3 : 2;
}

} // namespace sosh
