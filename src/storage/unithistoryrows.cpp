// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/unithistoryrows.h"

#include "core/vietnamese.h"
#include "storage/sql/connection.h"
#include "storage/sql/statement.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

/// One kind of record: where it stands and how it is read and written.
struct NameRows
{
    using Record = NameRecord;
    static QString table() { return u"unit_name"_s; }
    static QString columns()
    {
        return u"name, short_name, valid_from, valid_to, name_fold, name_sort"_s;
    }
    static std::vector<Record>& of(UnitHistory& unit) { return unit.names; }
    static const std::vector<Record>& of(const UnitHistory& unit) { return unit.names; }
    static Record read(const sql::Statement& row)
    {
        return {row.integer(1), row.text(2), row.text(3), {row.day(4), row.day(5)}};
    }
    static QVariantList values(const Record& record)
    {
        return {record.name, record.shortName, record.valid.from, record.valid.to,
            vietnamese::fold(record.name), vietnamese::sortKey(record.name)};
    }
};

struct KindRows
{
    using Record = KindRecord;
    static QString table() { return u"unit_kind_record"_s; }
    static QString columns() { return u"kind, sector, valid_from, valid_to"_s; }
    static std::vector<Record>& of(UnitHistory& unit) { return unit.kinds; }
    static const std::vector<Record>& of(const UnitHistory& unit) { return unit.kinds; }
    static Record read(const sql::Statement& row)
    {
        return {row.integer(1), row.text(2), row.text(3), {row.day(4), row.day(5)}};
    }
    static QVariantList values(const Record& record)
    {
        return {record.kind, record.sector, record.valid.from, record.valid.to};
    }
};

struct ParentRows
{
    using Record = ParentRecord;
    static QString table() { return u"unit_parent"_s; }
    static QString columns() { return u"parent_id, valid_from, valid_to"_s; }
    static std::vector<Record>& of(UnitHistory& unit) { return unit.parents; }
    static const std::vector<Record>& of(const UnitHistory& unit) { return unit.parents; }
    static Record read(const sql::Statement& row)
    {
        return {row.integer(1), row.id<UnitId>(2), {row.day(3), row.day(4)}};
    }
    static QVariantList values(const Record& record)
    {
        return {record.parent.value(), record.valid.from, record.valid.to};
    }
};

struct HeadcountRows
{
    using Record = HeadcountRecord;
    static QString table() { return u"unit_headcount"_s; }
    static QString columns() { return u"as_of, members"_s; }
    static std::vector<Record>& of(UnitHistory& unit) { return unit.headcounts; }
    static const std::vector<Record>& of(const UnitHistory& unit) { return unit.headcounts; }
    static Record read(const sql::Statement& row)
    {
        return {row.integer(1), row.day(2), row.number(3)};
    }
    static QVariantList values(const Record& record) { return {record.asOf, record.members}; }
};

/// As the statement binds them: an invalid day is NULL, a text never is.
QVariantList bound(QVariantList values)
{
    for (QVariant& value : values) {
        if (value.typeId() == QMetaType::QDate)
            value = value.toDate().isValid() ? QVariant(value.toDate().toString(Qt::ISODate))
                                             : QVariant();
        else if (value.typeId() == QMetaType::QString && value.toString().isNull())
            value = u""_s;
    }
    return values;
}

template <typename Rows>
QString selection()
{
    const QString day = Rows::table() == u"unit_headcount" ? u"as_of"_s : u"valid_from"_s;
    return u"SELECT unit_id, id, %1 FROM %2 %4 ORDER BY unit_id, coalesce(%3, ''), id"_s.arg(
        Rows::columns(), Rows::table(), day);
}

template <typename Rows>
void loadAll(sql::Connection& connection, std::vector<UnitHistory>& units,
    const QHash<UnitId, std::size_t>& places)
{
    sql::Statement rows(connection, selection<Rows>().arg(QString()));
    while (rows.step())
        Rows::of(units[places.value(rows.id<UnitId>(0))]).push_back(Rows::read(rows));
}

template <typename Rows>
void loadOne(sql::Connection& connection, UnitHistory& unit)
{
    sql::Statement rows(connection, selection<Rows>().arg(u"WHERE unit_id = ?"_s));
    rows.bind(unit.id);
    while (rows.step())
        Rows::of(unit).push_back(Rows::read(rows));
}

template <typename Rows>
void save(sql::Connection& connection, UnitHistory& unit, const UnitHistory& stored)
{
    const qsizetype columns = Rows::columns().count(u',') + 1;
    const QString insert = u"INSERT INTO %1 (unit_id, %2) VALUES (?%3)"_s.arg(
        Rows::table(), Rows::columns(), u", ?"_s.repeated(columns));
    const QString update = u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(
        Rows::table(), Rows::columns().replace(u", "_s, u" = ?, "_s));
    const auto& before = Rows::of(stored);
    auto& after = Rows::of(unit);
    for (const auto& old : before)
        if (std::none_of(
                after.begin(), after.end(), [&](const auto& r) { return r.row == old.row; }))
            sql::Statement(connection, u"DELETE FROM %1 WHERE id = ?"_s.arg(Rows::table()))
                .run(old.row);
    for (auto& record : after) {
        const QVariantList values = bound(Rows::values(record));
        if (record.row == 0) {
            sql::Statement(connection, insert)
                .bindList(QVariantList{unit.id.value()} + values)
                .run();
            record.row = connection.value(u"SELECT last_insert_rowid()"_s).toLongLong();
        } else if (std::find(before.begin(), before.end(), record) == before.end()) {
            sql::Statement(connection, update).bindList(values + QVariantList{record.row}).run();
        }
    }
}

void saveAliases(sql::Connection& connection, const UnitHistory& unit, const UnitHistory& stored)
{
    for (const QString& alias : stored.aliases)
        if (!unit.aliases.contains(alias))
            sql::Statement(connection, u"DELETE FROM unit_alias WHERE unit_id = ? AND alias = ?"_s)
                .run(unit.id, alias);
    for (const QString& alias : unit.aliases)
        if (!stored.aliases.contains(alias))
            sql::Statement(connection,
                u"INSERT INTO unit_alias (unit_id, alias, alias_fold) VALUES (?, ?, ?)"_s)
                .run(unit.id, alias, vietnamese::fold(alias));
}

UnitHistory unitOf(const sql::Statement& row)
{
    UnitHistory unit;
    unit.id = row.id<UnitId>(0);
    unit.code = row.text(1);
    unit.life = {row.day(2), row.day(3)};
    unit.sortNo = row.number(4);
    return unit;
}

} // namespace

std::vector<UnitHistory> loadUnits(sql::Connection& connection)
{
    std::vector<UnitHistory> units;
    QHash<UnitId, std::size_t> places;
    sql::Statement rows(
        connection, u"SELECT id, code, opened_on, closed_on, sort_no FROM unit ORDER BY id"_s);
    while (rows.step()) {
        units.push_back(unitOf(rows));
        places.insert(units.back().id, units.size() - 1);
    }
    loadAll<NameRows>(connection, units, places);
    loadAll<KindRows>(connection, units, places);
    loadAll<ParentRows>(connection, units, places);
    loadAll<HeadcountRows>(connection, units, places);
    sql::Statement aliases(connection, u"SELECT unit_id, alias FROM unit_alias ORDER BY id"_s);
    while (aliases.step())
        units[places.value(aliases.id<UnitId>(0))].aliases += aliases.text(1);
    return units;
}

UnitHistory loadUnit(sql::Connection& connection, UnitId id)
{
    sql::Statement row(
        connection, u"SELECT id, code, opened_on, closed_on, sort_no FROM unit WHERE id = ?"_s);
    if (!row.bind(id).step())
        return {};
    UnitHistory unit = unitOf(row);
    loadOne<NameRows>(connection, unit);
    loadOne<KindRows>(connection, unit);
    loadOne<ParentRows>(connection, unit);
    loadOne<HeadcountRows>(connection, unit);
    sql::Statement aliases(
        connection, u"SELECT alias FROM unit_alias WHERE unit_id = ? ORDER BY id"_s);
    aliases.bind(id);
    while (aliases.step())
        unit.aliases += aliases.text(0);
    return unit;
}

void saveRecords(sql::Connection& connection, UnitHistory& unit, const UnitHistory& stored)
{
    save<NameRows>(connection, unit, stored);
    save<KindRows>(connection, unit, stored);
    save<ParentRows>(connection, unit, stored);
    save<HeadcountRows>(connection, unit, stored);
    saveAliases(connection, unit, stored);
}

} // namespace sosh::storage
