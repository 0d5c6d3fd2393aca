// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/openchecks.h"

#include "storage/sql/connection.h"
#include "storage/sql/failure.h"
#include "storage/sql/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

// Source: https://www.sqlite.org/fileformat.html, section 1.3.
constexpr QByteArrayView magic("SQLite format 3\0", 16);
constexpr qint64 headerSize = 100;
constexpr qint64 applicationIdAt = 68;

[[noreturn]] void refuse(ErrorCode code, const QString& path, const QString& finding)
{
    throw sql::Failure(code, {QDir::toNativeSeparators(path), finding}, finding);
}

struct Item
{
    QString type;
    QString name;
    QString sql;
};

std::vector<Item> itemsOf(sql::Connection& connection)
{
    std::vector<Item> items;
    sql::Statement rows(
        connection, u"SELECT type, name, sql FROM main.sqlite_schema ORDER BY type, name"_s);
    while (rows.step())
        items.push_back({rows.text(0), rows.text(1), rows.text(2)});
    return items;
}

/// Name, type, NOT NULL and place in the primary key of each column; one that is computed is executable.
QStringList columnsOf(sql::Connection& connection, const QString& table, bool& computed)
{
    QStringList columns;
    sql::Statement info(connection,
        u"SELECT name, upper(type), \"notnull\", pk, hidden FROM pragma_table_xinfo(?, 'main') ORDER BY cid"_s);
    info.bind(table);
    while (info.step()) {
        columns.append(
            u"%1 %2 %3 %4"_s.arg(info.text(0), info.text(1), info.text(2), info.text(3)));
        computed = computed || info.number(4) != 0;
    }
    return columns;
}

void refuseExecutable(sql::Connection& connection, const std::vector<Item>& items)
{
    // Virtual tables first: asking one for its columns would run its module.
    for (const Item& item : items) {
        const bool isVirtual =
            item.sql.simplified().startsWith(u"CREATE VIRTUAL", Qt::CaseInsensitive);
        if (item.type == u"trigger" || item.type == u"view" || isVirtual)
            refuse(ErrorCode::ForeignRegister, connection.path(),
                u"%1 %2"_s.arg(isVirtual ? u"virtual table"_s : item.type, item.name));
    }
    for (const Item& item : items) {
        bool computed = false;
        if (item.type == u"table")
            columnsOf(connection, item.name, computed);
        if (computed)
            refuse(ErrorCode::ForeignRegister, connection.path(),
                u"generated column in %1"_s.arg(item.name));
    }
}

} // namespace

void checkHeader(const QString& path)
{
    const QString native = QDir::toNativeSeparators(path);
    if (!QFileInfo::exists(path))
        throw sql::Failure(ErrorCode::FileMissing, {native});
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        throw sql::Failure(ErrorCode::FileUnreadable, {native, file.errorString()});
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(magic))
        throw sql::Failure(ErrorCode::NotARegister, {native});
    const auto id = qFromBigEndian<qint32>(header.constData() + applicationIdAt);
    if (id != applicationId)
        refuse(ErrorCode::ForeignRegister, path, u"application_id %1"_s.arg(id));
}

int checkVersion(sql::Connection& connection, std::span<const SchemaScript> schema)
{
    const int version = connection.value(u"PRAGMA user_version"_s).toInt();
    const int ours = newestVersion(schema);
    if (version > ours)
        throw sql::Failure(ErrorCode::RegisterTooNew,
            {QDir::toNativeSeparators(connection.path()), version, ours});
    if (version < 1)
        refuse(ErrorCode::RegisterDamaged, connection.path(), u"user_version %1"_s.arg(version));
    return version;
}

void checkShape(sql::Connection& connection, std::span<const SchemaScript> schema, int version)
{
    const std::vector<Item> items = itemsOf(connection);
    refuseExecutable(connection, items);

    sql::Connection expected(u":memory:"_s, sql::Connection::Access::ReadWrite);
    const auto end = std::find_if(schema.begin(), schema.end(),
        [&](const SchemaScript& script) { return script.version > version; });
    buildSchema(expected, {schema.begin(), end});

    for (const Item& item : itemsOf(expected)) {
        const bool present = std::any_of(items.begin(), items.end(),
            [&](const Item& found) { return found.type == item.type && found.name == item.name; });
        if (!present)
            refuse(ErrorCode::RegisterDamaged, connection.path(),
                u"%1 %2"_s.arg(item.type, item.name));
        bool computed = false;
        if (item.type == u"table"
            && columnsOf(connection, item.name, computed)
                != columnsOf(expected, item.name, computed))
            refuse(
                ErrorCode::RegisterDamaged, connection.path(), u"columns of %1"_s.arg(item.name));
    }
}

} // namespace sosh::storage
