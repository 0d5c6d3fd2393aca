// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board.h"
#include "core/flag.h"
#include "core/reminder.h"
#include "core/roundsheet.h"
#include "core/unitcontact.h"

#include <QSet>

#include <vector>

namespace sosh {

/// Where a unit stands between being asked and having reported.
enum class Progress
{
    Overdue,
    DueSoon, ///< within the days of early warning, the due day itself included
    Waiting, ///< there is time, or no due day
    ReportedLate,
    ReportedInTime,
    Exempt
};
inline constexpr Progress progresses[] = {Progress::Overdue, Progress::DueSoon, Progress::Waiting,
    Progress::ReportedLate, Progress::ReportedInTime, Progress::Exempt};

/// One unit of the roster on the board of a day.
struct FollowUpRow
{
    RosterEntry entry;
    ReturnState state = ReturnState::Missing; ///< of what is confirmed
    bool hasDraft = false;
    int revision = 0;
    QDate due; ///< its own, else the round's; invalid: none
    QDate receivedOn; ///< first; invalid: not yet
    Progress progress = Progress::Waiting;
    int days = 0; ///< late: days late; due soon, waiting: days left
    bool plannedPassed = false; ///< the day it meant to hold it is over and nothing came
    UnitContact contact;
    std::vector<Reminder> reminders; ///< of this round, newest first
    QDate promised; ///< the newest promise; invalid: none
    bool promiseBroken = false; ///< that day is over and nothing came
    bool cameSince =
        false; ///< reported on or after the day of the last reminder that it was missing
    std::vector<Flag> flags; ///< open ones

    bool isMissing() const { return state == ReturnState::Missing; }
    /// Those that it was reminded with that its report is missing, newest first; a request or a question back is none.
    std::vector<const Reminder*> urging() const;
};

/// Reported units at the end of a day.
struct TrendPoint
{
    QDate day;
    int reported = 0; ///< cumulative
    int asked = 0; ///< reminders made on that day
};

/// What went out in one act, and what it brought.
struct Mailing
{
    ActId act;
    ReminderKind kind = ReminderKind::Letter;
    ReminderPurpose purpose = ReminderPurpose::Remind;
    int level = 0;
    QDate day;
    DocumentId document;
    std::vector<UnitId> units;
    int cameSince = 0; ///< of these units, those that have reported
};

/// Everything the board of a round shows on a day. Exempt units are rows but count nowhere.
struct FollowUp
{
    Round round;
    QDate asOf;
    SubmissionBoard board;
    std::vector<FollowUpRow> rows; ///< roster order
    std::vector<TrendPoint>
        trend; ///< day by day from the first receipt, request or the round's first day
    std::vector<Mailing> mailings; ///< newest first

    int count(Progress progress) const;
};

/// What stands in the register about following up one round.
struct FollowUpRecords
{
    std::vector<UnitContact> contacts;
    std::vector<Reminder> reminders; ///< oldest first
    std::vector<Flag> flags;
};

/// `soon`: days before the due day from which a unit counts as due soon.
FollowUp followUpOf(const RoundSheet& sheet, const FollowUpRecords& records, QDate asOf, int soon);

/// As the round was known at the end of an earlier day: what came first after it is missing. A return that bears no day of
/// receipt counts as there.
RoundSheet knownOn(RoundSheet sheet, QDate day);
FollowUpRecords knownOn(FollowUpRecords records, QDate day); ///< without reminders made after it

/// Whom a reminder of that day names: missing units that are overdue, each by its own due day; all that are missing when
/// none is.
std::vector<const RoundSheet::Row*> rowsToUrge(const RoundSheet& sheet, QDate day);
/// The due day that all of these have; the round's when they differ.
QDate commonDue(const RoundSheet& sheet, const std::vector<const RoundSheet::Row*>& rows);

/// The level of the next letter to these units, each by its own due day: 1 while none is overdue, then 2; 3 when an overdue
/// letter has reached every overdue one of them. `urged`: whom such a letter has reached.
int nextLetterLevel(const RoundSheet& sheet, const std::vector<UnitId>& units,
    const QSet<UnitId>& urged, QDate day);

} // namespace sosh
