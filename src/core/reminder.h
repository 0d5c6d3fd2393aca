// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace sosh {

/// How a unit was asked.
enum class ReminderKind
{
    Letter, ///< công văn
    Phone,
    Zalo
};
QString reminderKindName(ReminderKind kind); ///< "document", "phone", "zalo"
std::optional<ReminderKind> reminderKindFrom(QStringView name);

/// What it was asked for.
enum class ReminderPurpose
{
    Request, ///< the report, before the round is due: công văn đề nghị báo cáo
    Remind, ///< the report that is missing
    Recheck ///< a figure that may be wrong
};
QString reminderPurposeName(ReminderPurpose purpose); ///< "request", "remind", "recheck"
std::optional<ReminderPurpose> reminderPurposeFrom(QStringView name);

/// One line of the log: a unit was asked once. Whom she reached and what was said is `result`; never who attended.
struct Reminder
{
    ReminderId id;
    UnitId unit;
    ReminderKind kind = ReminderKind::Phone;
    ReminderPurpose purpose = ReminderPurpose::Remind;
    int level = 0; ///< of a letter: 1 before the due day, 2 overdue, 3 again; else 0
    DocumentId document; ///< the letter, once it is in the list of documents
    QDate day; ///< local
    QTime time; ///< local; invalid: not noted
    QString by; ///< operator
    QDate promised; ///< hẹn gửi ngày; invalid: nothing was promised
    QString result;
    ActId act; ///< lines of one act went out together
};

} // namespace sosh
