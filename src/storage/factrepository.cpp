// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/factrepository.h"

#include "storage/sql/connection.h"
#include "storage/sql/failure.h"
#include "storage/sql/statement.h"

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

constexpr QStringView byCampaign = u"WHERE campaign_id = ? ORDER BY id";
constexpr QStringView ofOneYear = u"WHERE campaign_id IS NULL AND year = ? ORDER BY held_on, id";
constexpr QStringView ofAllYears = u"WHERE campaign_id IS NULL ORDER BY year, held_on, id";
constexpr QStringView byId = u"WHERE id = ?";

QString selectTasks(QStringView tail)
{
    return u"SELECT id, campaign_id, body, text, due, status FROM task "_s + tail.toString();
}

QString selectActivities(QStringView tail)
{
    return u"SELECT id, campaign_id, year, kind, name, held_on, people, qualifier, opinions,"
           " counted_in_units, note FROM activity "_s
        + tail.toString();
}

QString selectCommendations(QStringView tail)
{
    return u"SELECT id, campaign_id, year, occasion, held_on, form, collectives, individuals, total"
           " FROM commendation "_s
        + tail.toString();
}

Task taskOf(const sql::Statement& row)
{
    return {row.id<TaskId>(0), row.id<CampaignId>(1), row.text(2), row.text(3), row.day(4),
        taskStatusFrom(row.text(5)).value_or(TaskStatus::Planned)};
}

Activity activityOf(const sql::Statement& row)
{
    return {row.id<ActivityId>(0), row.id<CampaignId>(1), row.maybeNumber(2), row.text(3),
        row.text(4), row.day(5), row.maybeNumber(6), row.text(7), row.maybeNumber(8), row.flag(9),
        row.text(10)};
}

Commendation commendationOf(const sql::Statement& row)
{
    return {row.id<CommendationId>(0), row.id<CampaignId>(1), row.maybeNumber(2), row.text(3),
        row.day(4), row.text(5), row.maybeNumber(6), row.maybeNumber(7), row.maybeNumber(8)};
}

template <class T>
std::vector<T> all(sql::Statement& rows, T (*read)(const sql::Statement&))
{
    std::vector<T> facts;
    while (rows.step())
        facts.push_back(read(rows));
    return facts;
}

/// Of one year, or of all of them.
template <class T>
std::vector<T> ofYear(sql::Connection& connection, QString (*select)(QStringView),
    std::optional<int> year, T (*read)(const sql::Statement&))
{
    sql::Statement rows(connection, select(year ? ofOneYear : ofAllYears));
    if (year)
        rows.bind(*year);
    return all(rows, read);
}

void requireOne(const sql::Statement& changed, const QString& name)
{
    if (changed.rowsAffected() != 1)
        throw sql::Failure(ErrorCode::Stale, {name});
}

void removeRow(sql::Connection& connection, const QString& table, qint64 row)
{
    sql::Statement remove(connection, u"DELETE FROM %1 WHERE id = ?"_s.arg(table));
    remove.run(row);
    requireOne(remove, u"%1 %2"_s.arg(table).arg(row));
}

} // namespace

FactRepository::FactRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

TaskId FactRepository::add(const Task& task)
{
    return TaskId(sql::Statement(m_connection,
        u"INSERT INTO task (campaign_id, body, text, due, status, sort_no)"
        " SELECT ?, ?, ?, ?, ?, coalesce(max(sort_no), 0) + 1 FROM task WHERE campaign_id = ?"_s)
                      .insert(task.campaign, task.body, task.text, task.due,
                          taskStatusName(task.status), task.campaign));
}

ActivityId FactRepository::add(const Activity& activity)
{
    return ActivityId(sql::Statement(m_connection,
        u"INSERT INTO activity (campaign_id, year, kind, name, held_on, people, qualifier,"
        " opinions, counted_in_units, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
                          .insert(activity.campaign, activity.year, activity.kind, activity.name,
                              activity.heldOn, activity.people, activity.qualifier,
                              activity.opinions, activity.countedInUnits, activity.note));
}

CommendationId FactRepository::add(const Commendation& commendation)
{
    return CommendationId(
        sql::Statement(m_connection,
            u"INSERT INTO commendation (campaign_id, year, occasion, held_on, form, collectives,"
            " individuals, total) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .insert(commendation.campaign, commendation.year, commendation.occasion,
                commendation.heldOn, commendation.form, commendation.collectives,
                commendation.individuals, commendation.total));
}

void FactRepository::update(const Task& task)
{
    sql::Statement change(m_connection,
        u"UPDATE task SET campaign_id = ?, body = ?, text = ?, due = ?, status = ? WHERE id = ?"_s);
    change.run(task.campaign, task.body, task.text, task.due, taskStatusName(task.status), task.id);
    requireOne(change, task.text);
}

void FactRepository::update(const Activity& activity)
{
    sql::Statement change(m_connection,
        u"UPDATE activity SET campaign_id = ?, year = ?, kind = ?, name = ?, held_on = ?, people = "
        u"?,"
        " qualifier = ?, opinions = ?, counted_in_units = ?, note = ? WHERE id = ?"_s);
    change.run(activity.campaign, activity.year, activity.kind, activity.name, activity.heldOn,
        activity.people, activity.qualifier, activity.opinions, activity.countedInUnits,
        activity.note, activity.id);
    requireOne(change, activity.name);
}

void FactRepository::update(const Commendation& commendation)
{
    sql::Statement change(m_connection,
        u"UPDATE commendation SET campaign_id = ?, year = ?, occasion = ?, held_on = ?, form = ?,"
        " collectives = ?, individuals = ?, total = ? WHERE id = ?"_s);
    change.run(commendation.campaign, commendation.year, commendation.occasion, commendation.heldOn,
        commendation.form, commendation.collectives, commendation.individuals, commendation.total,
        commendation.id);
    requireOne(change, commendation.occasion);
}

void FactRepository::remove(TaskId task)
{
    removeRow(m_connection, u"task"_s, task.value());
}

void FactRepository::remove(ActivityId activity)
{
    removeRow(m_connection, u"activity"_s, activity.value());
}

void FactRepository::remove(CommendationId commendation)
{
    removeRow(m_connection, u"commendation"_s, commendation.value());
}

std::vector<Task> FactRepository::tasks(CampaignId campaign) const
{
    sql::Statement rows(m_connection, selectTasks(u"WHERE campaign_id = ? ORDER BY sort_no, id"));
    return all(rows.bind(campaign), taskOf);
}

std::vector<Activity> FactRepository::activities(CampaignId campaign) const
{
    sql::Statement rows(m_connection, selectActivities(byCampaign));
    return all(rows.bind(campaign), activityOf);
}

std::vector<Commendation> FactRepository::commendations(CampaignId campaign) const
{
    sql::Statement rows(m_connection, selectCommendations(byCampaign));
    return all(rows.bind(campaign), commendationOf);
}

std::vector<Activity> FactRepository::activitiesOfYear(std::optional<int> year) const
{
    return ofYear(m_connection, selectActivities, year, activityOf);
}

std::vector<Commendation> FactRepository::commendationsOfYear(std::optional<int> year) const
{
    return ofYear(m_connection, selectCommendations, year, commendationOf);
}

std::optional<Task> FactRepository::find(TaskId task) const
{
    sql::Statement row(m_connection, selectTasks(byId));
    return row.bind(task).step() ? std::optional(taskOf(row)) : std::nullopt;
}

std::optional<Activity> FactRepository::find(ActivityId activity) const
{
    sql::Statement row(m_connection, selectActivities(byId));
    return row.bind(activity).step() ? std::optional(activityOf(row)) : std::nullopt;
}

std::optional<Commendation> FactRepository::find(CommendationId commendation) const
{
    sql::Statement row(m_connection, selectCommendations(byId));
    return row.bind(commendation).step() ? std::optional(commendationOf(row)) : std::nullopt;
}

} // namespace sosh::storage
