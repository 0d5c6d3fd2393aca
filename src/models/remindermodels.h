// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/followup.h"
#include "models/rowtablemodel.h"

namespace sosh {

/// A line of the log with its unit.
struct ReminderLine
{
    Reminder reminder;
    QString unit; ///< name
    bool promiseBroken = false; ///< of this very promise
};

/// What units were asked, the newest first.
class ReminderLogModel final : public RowTableModel<ReminderLine>
{
    Q_OBJECT

public:
    enum Column
    {
        DayColumn,
        HowColumn,
        PromiseColumn,
        ResultColumn,
        ByColumn,
        UnitColumn
    };

    explicit ReminderLogModel(QObject* parent = nullptr);
    static std::vector<ReminderLine> linesOf(const std::vector<const FollowUpRow*>& rows);

private:
    static Columns makeColumns();
};

/// A mailing with the names of its units.
struct MailingLine
{
    Mailing mailing;
    QStringList units;
};

/// Các lần đôn đốc: what went out together, and what came since.
class MailingModel final : public RowTableModel<MailingLine>
{
    Q_OBJECT

public:
    explicit MailingModel(QObject* parent = nullptr);
    static std::vector<MailingLine> linesOf(const FollowUp& board);

private:
    static Columns makeColumns();
};

} // namespace sosh
