// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup.h"
#include "models/modelroles.h"

#include <QCoreApplication>
#include <QString>

namespace sosh {

/// The board in words: sign and colour never stand alone.
class FollowUpText
{
    Q_DECLARE_TR_FUNCTIONS(FollowUpText)

public:
    static QString progress(Progress progress); ///< heading of those that stand so
    static QString days(const FollowUpRow& row); ///< "4 days overdue", "3 days left", "In time"
    static Tone tone(const FollowUpRow& row); ///< of `days`
    static QString kind(ReminderKind kind);
    static QString purpose(ReminderPurpose purpose);
    static QString how(
        ReminderKind kind, ReminderPurpose purpose, int level); ///< "Letter, level 2"
    static QString reminders(const FollowUpRow& row); ///< how many and the last; empty: none
    static QString promise(const FollowUpRow& row);
    static QString planned(const FollowUpRow& row);
    static QString flags(const FollowUpRow& row); ///< signs with counts
    static QString flagTexts(const FollowUpRow& row); ///< what is doubted, a line each
    static QString day(QDate day); ///< empty when there is none
    static QString dayAndTime(const Reminder& reminder);
};

} // namespace sosh
