// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder.h"

#include <optional>
#include <vector>

namespace sosh::storage {

namespace sql {
class Connection;
}

/// The log of who was asked.
class ReminderRepository
{
public:
    explicit ReminderRepository(sql::Connection& connection);

    /// `id` and `act` of the value are not read: the running act is its act.
    ReminderId add(RoundId round, const Reminder& reminder);
    /// What was promised and what came of it. Throws RecordGone.
    void amend(ReminderId reminder, QDate promised, const QString& result);
    void remove(ReminderId reminder); ///< Throws RecordGone.

    std::vector<Reminder> ofRound(RoundId round) const; ///< oldest first
    std::optional<RoundId> roundOf(ReminderId reminder) const;
    std::vector<RoundId> roundsOf(DocumentId letter) const; ///< whose log names the letter

private:
    sql::Connection& m_connection;
};

} // namespace sosh::storage
