// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/unitrepository.h"

#include "core/vietnamese.h"
#include "storage/sql/connection.h"
#include "storage/sql/failure.h"
#include "storage/sql/statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

void addName(sql::Connection& connection, UnitId unit, const QString& name,
    const QString& shortName, QDate from, QDate to)
{
    sql::Statement(connection,
        u"INSERT INTO unit_name (unit_id, name, short_name, name_fold, name_sort, valid_from, "
        u"valid_to)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
        .run(unit, name, shortName, vietnamese::fold(name), vietnamese::sortKey(name), from, to);
}

/// The newest head-count of each unit that was taken by the day.
void addHeadcounts(sql::Connection& connection, QDate day, std::vector<Unit>& units)
{
    QHash<UnitId, std::pair<int, QDate>> counts;
    sql::Statement rows(connection,
        u"SELECT unit_id, members, as_of FROM unit_headcount WHERE coalesce(as_of, '') <= ?"
        " ORDER BY as_of, id"_s);
    rows.bind(day);
    while (rows.step())
        counts.insert(rows.id<UnitId>(0), {rows.number(1), rows.day(2)});
    for (Unit& unit : units) {
        const auto found = counts.constFind(unit.id);
        if (found == counts.cend())
            continue;
        unit.headcount = found->first;
        unit.headcountAsOf = found->second;
    }
}

} // namespace

UnitRepository::UnitRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

UnitId UnitRepository::add(const Unit& unit)
{
    const UnitId id(sql::Statement(m_connection,
        u"INSERT INTO unit (code, opened_on, closed_on, sort_no) VALUES (?, ?, ?, ?)"_s)
                        .insert(unit.code, unit.from, unit.to, unit.sortNo));
    addName(m_connection, id, unit.name, unit.shortName, unit.from, {});
    sql::Statement(m_connection,
        u"INSERT INTO unit_kind_record (unit_id, kind, sector, valid_from) VALUES (?, ?, ?, ?)"_s)
        .run(id, unit.kind, unit.sector, unit.from);
    if (unit.parent.isValid())
        sql::Statement(m_connection,
            u"INSERT INTO unit_parent (unit_id, parent_id, valid_from) VALUES (?, ?, ?)"_s)
            .run(id, unit.parent, unit.from);
    if (unit.headcount)
        sql::Statement(m_connection,
            u"INSERT INTO unit_headcount (unit_id, as_of, members) VALUES (?, ?, ?)"_s)
            .run(id, unit.headcountAsOf, *unit.headcount);
    return id;
}

void UnitRepository::rename(UnitId unit, const QString& name, const QString& shortName, QDate from)
{
    qint64 present = 0;
    QDate begun;
    QDate ends;
    {
        sql::Statement row(m_connection,
            u"SELECT id, valid_from, valid_to FROM unit_name WHERE unit_id = ?"
            " AND coalesce(valid_from, '') <= ? AND coalesce(valid_to, '9999-12-31') >= ?"
            " ORDER BY valid_from DESC, id DESC LIMIT 1"_s);
        if (!row.bind(unit, from, from).step())
            throw sql::Failure(ErrorCode::OutsideItsTime, {name});
        present = row.integer(0);
        begun = row.day(1);
        ends = row.day(2);
    }
    if (begun == from) {
        sql::Statement(m_connection,
            u"UPDATE unit_name SET name = ?, short_name = ?, name_fold = ?, name_sort = ? WHERE id = ?"_s)
            .run(name, shortName, vietnamese::fold(name), vietnamese::sortKey(name), present);
        return;
    }
    sql::Statement(m_connection, u"UPDATE unit_name SET valid_to = ? WHERE id = ?"_s)
        .run(from.addDays(-1), present);
    addName(m_connection, unit, name, shortName, from, ends);
}

std::vector<Unit> UnitRepository::validOn(QDate day) const
{
    const QString valid =
        u"coalesce(%1.valid_from, '') <= asked.day AND coalesce(%1.valid_to, '9999-12-31') >= asked.day"_s;
    sql::Statement rows(m_connection,
        u"SELECT u.id, u.code, n.name, n.short_name, k.kind, k.sector, p.parent_id, q.code,"
        " u.opened_on, u.closed_on, u.sort_no FROM (SELECT ? AS day) AS asked CROSS JOIN unit AS u"
        " JOIN unit_name AS n ON n.unit_id = u.id AND "_s
            + valid.arg(u"n"_s) + u" LEFT JOIN unit_kind_record AS k ON k.unit_id = u.id AND "_s
            + valid.arg(u"k"_s) + u" LEFT JOIN unit_parent AS p ON p.unit_id = u.id AND "_s
            + valid.arg(u"p"_s)
            + u" LEFT JOIN unit AS q ON q.id = p.parent_id"
              " WHERE coalesce(u.opened_on, '') <= asked.day AND coalesce(u.closed_on, "
              "'9999-12-31') >= asked.day"
              " ORDER BY u.sort_no, n.name_sort, u.id"_s);
    rows.bind(day);
    std::vector<Unit> units;
    while (rows.step()) {
        const auto id = rows.id<UnitId>(0);
        if (!units.empty() && units.back().id == id)
            continue;
        Unit unit;
        unit.id = id;
        unit.code = rows.text(1);
        unit.name = rows.text(2);
        unit.shortName = rows.text(3);
        unit.kind = rows.text(4);
        unit.sector = rows.text(5);
        unit.parent = rows.id<UnitId>(6);
        unit.parentCode = rows.text(7);
        unit.from = rows.day(8);
        unit.to = rows.day(9);
        unit.sortNo = rows.number(10);
        units.push_back(std::move(unit));
    }
    addHeadcounts(m_connection, day, units);
    return units;
}

std::optional<UnitId> UnitRepository::byCode(const QString& code) const
{
    sql::Statement row(m_connection, u"SELECT id FROM unit WHERE code = ?"_s);
    return row.bind(code).step() ? std::optional(row.id<UnitId>(0)) : std::nullopt;
}

std::vector<std::pair<UnitId, QString>> UnitRepository::names() const
{
    std::vector<std::pair<UnitId, QString>> names;
    sql::Statement rows(m_connection,
        u"SELECT unit_id, name FROM unit_name ORDER BY unit_id, coalesce(valid_from, '') DESC, id DESC"_s);
    while (rows.step())
        if (names.empty() || names.back().first != rows.id<UnitId>(0))
            names.emplace_back(rows.id<UnitId>(0), rows.text(1));
    return names;
}

int UnitRepository::count() const
{
    return m_connection.value(u"SELECT count(*) FROM unit"_s).toInt();
}

} // namespace sosh::storage
