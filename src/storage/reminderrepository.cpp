// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reminderrepository.h"

#include "storage/sql/failure.h"
#include "storage/sql/statement.h"

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

constexpr QStringView timeFormat = u"HH:mm";

void requireOne(const sql::Statement& changed)
{
    if (changed.rowsAffected() != 1)
        throw sql::Failure(ErrorCode::RecordGone, {});
}

Reminder reminderOf(const sql::Statement& row)
{
    Reminder reminder;
    reminder.id = row.id<ReminderId>(0);
    reminder.unit = row.id<UnitId>(1);
    reminder.kind = reminderKindFrom(row.text(2)).value_or(ReminderKind::Phone);
    reminder.purpose = reminderPurposeFrom(row.text(3)).value_or(ReminderPurpose::Remind);
    reminder.level = row.number(4);
    reminder.document = row.id<DocumentId>(5);
    reminder.day = row.day(6);
    reminder.time = QTime::fromString(row.text(7), timeFormat);
    reminder.by = row.text(8);
    reminder.promised = row.day(9);
    reminder.result = row.text(10);
    reminder.act = row.id<ActId>(11);
    return reminder;
}

} // namespace

ReminderRepository::ReminderRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

ReminderId ReminderRepository::add(RoundId round, const Reminder& reminder)
{
    return ReminderId(sql::Statement(m_connection,
        u"INSERT INTO reminder (round_id, unit_id, kind, purpose, level, document_id, made_on,"
        " made_at, made_by, promised_on, result) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
                          .insert(round, reminder.unit, reminderKindName(reminder.kind),
                              reminderPurposeName(reminder.purpose), reminder.level,
                              reminder.document, reminder.day, reminder.time.toString(timeFormat),
                              reminder.by, reminder.promised, reminder.result));
}

void ReminderRepository::amend(ReminderId reminder, QDate promised, const QString& result)
{
    sql::Statement update(
        m_connection, u"UPDATE reminder SET promised_on = ?, result = ? WHERE id = ?"_s);
    update.run(promised, result, reminder);
    requireOne(update);
}

void ReminderRepository::remove(ReminderId reminder)
{
    sql::Statement removal(m_connection, u"DELETE FROM reminder WHERE id = ?"_s);
    removal.run(reminder);
    requireOne(removal);
}

std::vector<Reminder> ReminderRepository::ofRound(RoundId round) const
{
    // The act of a line is the one that made it: the first that the journal knows of the row.
    std::vector<Reminder> reminders;
    sql::Statement rows(m_connection,
        u"SELECT r.id, r.unit_id, r.kind, r.purpose, r.level, r.document_id, r.made_on, r.made_at,"
        " r.made_by, r.promised_on, r.result, (SELECT min(c.act_id) FROM row_change AS c"
        " WHERE c.table_name = 'reminder' AND c.row_id = r.id)"
        " FROM reminder AS r WHERE r.round_id = ? ORDER BY r.made_on, r.made_at, r.id"_s);
    rows.bind(round);
    while (rows.step())
        reminders.push_back(reminderOf(rows));
    return reminders;
}

std::optional<RoundId> ReminderRepository::roundOf(ReminderId reminder) const
{
    sql::Statement row(m_connection, u"SELECT round_id FROM reminder WHERE id = ?"_s);
    if (!row.bind(reminder).step())
        return std::nullopt;
    return row.id<RoundId>(0);
}

std::vector<RoundId> ReminderRepository::roundsOf(DocumentId letter) const
{
    std::vector<RoundId> rounds;
    sql::Statement rows(m_connection,
        u"SELECT DISTINCT round_id FROM reminder WHERE document_id = ? ORDER BY round_id"_s);
    rows.bind(letter);
    while (rows.step())
        rounds.push_back(rows.id<RoundId>(0));
    return rounds;
}

} // namespace sosh::storage
