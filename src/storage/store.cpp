// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"

#include "storage/backup.h"
#include "storage/integrity.h"
#include "storage/journal.h"
#include "storage/registerlock.h"
#include "storage/registeropener.h"
#include "storage/sql/connection.h"
#include "storage/sql/digest.h"
#include "storage/sql/failure.h"
#include "storage/sql/transaction.h"
#include "storage/undo.h"
#include "storage/unitofwork.h"

#include <QDir>
#include <QScopedValueRollback>

#include <new>

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

using Kind = sql::Transaction::Kind;

/// The border of the storage: behind it failures are thrown, before it they are values.
template <class Work>
auto guarded(const QString& path, Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const sql::Failure& failure) {
        return failure.error(path);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::Internal, {}, u"out of memory"_s};
    } catch (const std::exception& exception) {
        return Error{ErrorCode::Internal, {}, QString::fromLocal8Bit(exception.what())};
    } catch (...) {
        return Error{ErrorCode::Internal, {}, u"unknown exception"_s};
    }
}

/// Carries a function's own error out of a transaction that must not be committed.
void require(const Status& status)
{
    if (!status)
        throw sql::Failure(status.error());
}

} // namespace

struct Store::Private
{
    QString path;
    OpenMode mode;
    const Clock& clock;
    OpenRegister opened;
    Journal journal;
    ChangeNotifier notifier;
    mutable bool busy = false;

    Private(
        QString registerPath, OpenMode openMode, const Clock& itsClock, OpenRegister openRegister)
        : path(std::move(registerPath))
        , mode(openMode)
        , clock(itsClock)
        , opened(std::move(openRegister))
        , journal(*opened.connection)
    {
    }

    sql::Connection& connection() const { return *opened.connection; }

    /// `work` alone on the connection: no nesting, no exception out.
    template <class Work>
    auto alone(Work work) const -> decltype(work())
    {
        if (busy)
            return Error{ErrorCode::Internal, {}, u"a transaction inside a transaction"_s};
        const QScopedValueRollback guard(busy, true);
        return guarded(path, work);
    }

    Result<ChangeSet> transact(
        const ActHeader& header, ActId undoes, const std::function<Status(UnitOfWork&)>& work)
    {
        if (mode == OpenMode::Read)
            return {ErrorCode::RegisterReadOnly, {QDir::toNativeSeparators(path)}};
        return alone([&]() -> Result<ChangeSet> {
            journal.prepare();
            sql::Transaction transaction(connection(), Kind::Write);
            const ActId act = journal.begin(header, clock.nowUtc(), undoes);
            UnitOfWork unit(connection());
            if (const Status done = work(unit); !done)
                return done.error();
            ChangeSet changes = journal.finish(act);
            if (!changes.kinds.isEmpty())
                transaction.commit();
            return changes;
        });
    }

    /// One act. Pages hear of it when it is on the disk and the store is free again.
    Result<ActId> perform(
        const ActHeader& header, ActId undoes, const std::function<Status(UnitOfWork&)>& work)
    {
        const Result<ChangeSet> changes = transact(header, undoes, work);
        if (!changes)
            return changes.error();
        if (!changes->kinds.isEmpty())
            emit notifier.committed(*changes);
        return changes->act;
    }
};

Store::Store(std::unique_ptr<Private> itsParts)
    : d(std::move(itsParts))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString& path, const Clock& clock,
    const ActHeader& act, const std::function<Status(UnitOfWork&)>& fill)
{
    return guarded(path, [&]() -> Result<std::unique_ptr<Store>> {
        const Schema schema = shippedSchema();
        OpenRegister opened =
            createRegister(path, clock, schema, act.actor, [&](sql::Connection& connection) {
                sql::Transaction transaction(connection, Kind::Write);
                buildSchema(connection, schema);
                Journal journal(connection);
                journal.prepare();
                const ActId first = journal.begin(act, clock.nowUtc(), {});
                UnitOfWork unit(connection);
                require(fill(unit));
                journal.finish(first);
                transaction.commit();
            });
        return std::unique_ptr<Store>(
            new Store(std::make_unique<Private>(path, OpenMode::Write, clock, std::move(opened))));
    });
}

Result<std::unique_ptr<Store>> Store::open(
    const QString& path, OpenMode mode, const Clock& clock, const QString& operatorName)
{
    return guarded(path, [&]() -> Result<std::unique_ptr<Store>> {
        OpenRegister opened = openRegister(path, mode, clock, shippedSchema(), operatorName);
        return std::unique_ptr<Store>(
            new Store(std::make_unique<Private>(path, mode, clock, std::move(opened))));
    });
}

const QString& Store::path() const
{
    return d->path;
}

OpenMode Store::mode() const
{
    return d->mode;
}

int Store::schemaVersion() const
{
    return d->opened.version;
}

ChangeNotifier& Store::notifier()
{
    return d->notifier;
}

Status Store::read(const std::function<Status(const UnitOfWork&)>& work) const
{
    return d->alone([&]() -> Status {
        const sql::Transaction view(d->connection(), Kind::Read);
        const UnitOfWork unit(d->connection());
        return work(unit);
    });
}

Result<ActId> Store::write(const ActHeader& act, const std::function<Status(UnitOfWork&)>& work)
{
    return d->perform(act, {}, work);
}

Result<UndoReport> Store::undo(const ActHeader& header, std::optional<ActId> act)
{
    if (d->mode == OpenMode::Read)
        return {ErrorCode::RegisterReadOnly, {QDir::toNativeSeparators(d->path)}};
    const Result<Act> chosen = d->alone([&] { return actToUndo(d->connection(), act); });
    if (!chosen)
        return chosen.error();
    UndoReport report;
    const Result<ActId> by = d->perform(header, chosen->id, [&](UnitOfWork&) -> Status {
        const Result<UndoReport> reversed = reverseAct(d->connection(), *chosen);
        if (!reversed)
            return reversed.error();
        report = *reversed;
        return Done{};
    });
    if (!by)
        return by.error();
    report.by = *by;
    return report;
}

Result<std::vector<Finding>> Store::check(bool full) const
{
    return d->alone([&]() -> Result<std::vector<Finding>> {
        const sql::Transaction view(d->connection(), Kind::Read);
        return findingsOf(d->connection(), full);
    });
}

Result<BackupProof> Store::backup(const QString& target) const
{
    return d->alone([&]() -> Result<BackupProof> {
        return backUp(d->connection(), d->mode == OpenMode::Read, target);
    });
}

Result<Act> Store::nextToUndo() const
{
    return d->alone([&]() -> Result<Act> {
        const sql::Transaction view(d->connection(), Kind::Read);
        return actToUndo(d->connection(), std::nullopt);
    });
}

Result<QString> Store::registerDigest() const
{
    return d->alone([&]() -> Result<QString> {
        const sql::Transaction view(d->connection(), Kind::Read);
        return sql::registerDigest(d->connection());
    });
}

std::optional<LockHolder> Store::lockHolder(const QString& path)
{
    return RegisterLock::holder(path);
}

} // namespace sosh::storage
