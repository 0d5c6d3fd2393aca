// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registeropener.h"

#include "storage/journal.h"
#include "storage/openchecks.h"
#include "storage/registerlock.h"
#include "storage/sql/connection.h"
#include "storage/sql/failure.h"
#include "storage/sql/onlinecopy.h"
#include "storage/sql/transaction.h"
#include "storage/tables.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

using Access = sql::Connection::Access;

bool canWrite(const QString& path)
{
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

/// Whether the lock of SQLite itself can be had; on a medium that cannot be written it cannot.
void proveWritable(sql::Connection& connection)
{
    const sql::Transaction probe(connection, sql::Transaction::Kind::Write);
}

void upgrade(sql::Connection& connection, const Schema& schema, int version, const Clock& clock)
{
    safetyCopy(connection, version, clock.nowUtc());
    connection.makeDurable();
    migrate(connection, schema, version, [&] {
        for (const Table& table : tables())
            TableShape::of(connection, table.name.toString()).refreshDerived(connection);
        Journal journal(connection);
        journal.recordMigration(version, newestVersion(schema), clock.nowUtc());
    });
}

OpenRegister openLocked(const QString& path, OpenMode mode, const Clock& clock,
    const Schema& schema, std::unique_ptr<RegisterLock> lock)
{
    OpenRegister opened;
    opened.lock = std::move(lock);
    // Reading, too, opens for writing where it can: only then a journal that a killed writer left is rolled back.
    const bool writable = mode == OpenMode::Write || canWrite(path);
    opened.connection =
        std::make_unique<sql::Connection>(path, writable ? Access::ReadWrite : Access::ReadOnly);
    sql::Connection& connection = *opened.connection;
    const int found = checkVersion(connection, schema);
    checkShape(connection, schema, found);
    opened.version = newestVersion(schema);
    if (mode == OpenMode::Write) {
        proveWritable(connection);
        if (found < opened.version)
            upgrade(connection, schema, found, clock);
        connection.makeDurable();
    } else if (found < opened.version) {
        opened.connection.reset();
        openRegister(path, OpenMode::Write, clock, schema);
        return openRegister(path, OpenMode::Read, clock, schema);
    } else {
        connection.setQueryOnly(true);
    }
    return opened;
}

} // namespace

OpenRegister::OpenRegister() = default;
OpenRegister::OpenRegister(OpenRegister&&) noexcept = default;
OpenRegister& OpenRegister::operator=(OpenRegister&&) noexcept = default;
OpenRegister::~OpenRegister() = default;

OpenRegister openRegister(const QString& path, OpenMode mode, const Clock& clock,
    const Schema& schema, const QString& operatorName)
{
    const QString file = canonicalPath(path);
    checkHeader(file);
    if (mode == OpenMode::Read)
        return openLocked(file, mode, clock, schema, nullptr);
    if (!canWrite(file))
        throw sql::Failure(ErrorCode::RegisterReadOnly, {QDir::toNativeSeparators(path)});
    return openLocked(
        file, mode, clock, schema, std::make_unique<RegisterLock>(file, operatorName));
}

OpenRegister createRegister(const QString& path, const Clock& clock, const Schema& schema,
    const QString& operatorName, const std::function<void(sql::Connection&)>& fill)
{
    const QString file = canonicalPath(path);
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if (!folder.isDir())
        throw sql::Failure(ErrorCode::FolderMissing, {QDir::toNativeSeparators(folder.filePath())});
    if (QFileInfo::exists(file))
        throw sql::Failure(ErrorCode::FileExists, {QDir::toNativeSeparators(path)});
    if (!folder.isWritable())
        throw sql::Failure(ErrorCode::FileUnwritable, {QDir::toNativeSeparators(path), QString()});
    // The lock first: two that create the same register at once meet here, not in the part file.
    auto lock = std::make_unique<RegisterLock>(file, operatorName);
    sql::PartFile part(file);
    try {
        sql::Connection connection(part.path(), Access::ReadWrite);
        connection.makeDurable();
        fill(connection);
    } catch (const sql::Failure& failure) {
        const Error error = failure.error(file);
        const bool fromSqlite = failure.code() != 0; // what `fill` itself refuses stays as it is
        if (fromSqlite
            && (error.code == ErrorCode::FileUnreadable
                || error.code == ErrorCode::RegisterReadOnly))
            throw sql::Failure(ErrorCode::FileUnwritable, error.args, error.detail);
        throw;
    }
    part.place();
    return openLocked(file, OpenMode::Write, clock, schema, std::move(lock));
}

} // namespace sosh::storage
