// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remindermodels.h"

#include "models/followuptext.h"

#include <QSet>

#include <algorithm>

namespace sosh {
using namespace Qt::StringLiterals;

ReminderLogModel::ReminderLogModel(QObject* parent)
    : RowTableModel(
        makeColumns(), [](const ReminderLine& line) { return QVariant(line.reminder.id.value()); },
        DayColumn, parent)
{
}

ReminderLogModel::Columns ReminderLogModel::makeColumns()
{
    using Line = ReminderLine;
    const auto promise = [](const Line& line) {
        const QString day = FollowUpText::day(line.reminder.promised);
        return line.promiseBroken ? tr("%1, broken").arg(day) : day;
    };
    return {
        {tr("Asked on"), [](const Line& line) { return FollowUpText::dayAndTime(line.reminder); },
            leftCell,
            [](const Line& line) {
                return QVariant(QDateTime(line.reminder.day,
                    line.reminder.time.isValid() ? line.reminder.time : QTime(0, 0)));
            }},
        {tr("How"),
            [](const Line& line) {
                return FollowUpText::how(
                    line.reminder.kind, line.reminder.purpose, line.reminder.level);
            }},
        {tr("Promised for"), promise, leftCell,
            [](const Line& line) { return QVariant(line.reminder.promised); },
            [](const Line& line) { return line.promiseBroken ? Tone::Error : Tone::Plain; }},
        {tr("Result"), [](const Line& line) { return line.reminder.result; }},
        {tr("By"), [](const Line& line) { return line.reminder.by; }, leftCell, nullptr,
            [](const Line&) { return Tone::Muted; }},
        {tr("Unit"), [](const Line& line) { return line.unit; }},
    };
}

std::vector<ReminderLine> ReminderLogModel::linesOf(const std::vector<const FollowUpRow*>& rows)
{
    std::vector<ReminderLine> lines;
    for (const FollowUpRow* row : rows)
        for (const Reminder& reminder : row->reminders)
            lines.push_back({reminder, row->entry.shownName(),
                row->promiseBroken && reminder.promised.isValid()
                    && reminder.promised == row->promised});
    std::stable_sort(lines.begin(), lines.end(), [](const ReminderLine& a, const ReminderLine& b) {
        const auto when = [](const Reminder& each) {
            return std::tuple(each.day, each.time, each.id);
        };
        return when(a.reminder) > when(b.reminder);
    });
    return lines;
}

MailingModel::MailingModel(QObject* parent)
    : RowTableModel(
        makeColumns(), [](const MailingLine& line) { return QVariant(line.mailing.act.value()); },
        1, parent)
{
}

MailingModel::Columns MailingModel::makeColumns()
{
    using Line = MailingLine;
    const auto size = [](const Line& line) { return static_cast<int>(line.units.size()); };
    return {
        {tr("Day"), [](const Line& line) { return FollowUpText::day(line.mailing.day); }, leftCell,
            [](const Line& line) { return QVariant(line.mailing.day); }},
        {tr("How"),
            [](const Line& line) {
                return FollowUpText::how(
                    line.mailing.kind, line.mailing.purpose, line.mailing.level);
            }},
        {tr("Units"), [size](const Line& line) { return QString::number(size(line)); }, rightCell,
            [size](const Line& line) { return QVariant(size(line)); }},
        {tr("Came since"), [](const Line& line) { return QString::number(line.mailing.cameSince); },
            rightCell, [](const Line& line) { return QVariant(line.mailing.cameSince); },
            [](const Line& line) {
                return line.mailing.cameSince > 0 ? Tone::Reported : Tone::Muted;
            }},
        {tr("To whom"), [](const Line& line) { return line.units.join(u", "_s); }, leftCell,
            nullptr, [](const Line&) { return Tone::Muted; }},
    };
}

std::vector<MailingLine> MailingModel::linesOf(const FollowUp& board)
{
    std::vector<MailingLine> lines;
    for (const Mailing& mailing : board.mailings) {
        MailingLine line{mailing, {}};
        const QSet<UnitId> asked(mailing.units.begin(), mailing.units.end());
        for (const FollowUpRow& row : board.rows)
            if (asked.contains(row.entry.unit))
                line.units += row.entry.shownName();
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace sosh
