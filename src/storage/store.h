// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"
#include "core/changes.h"
#include "core/clock.h"
#include "core/finding.h"
#include "core/result.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

/// The register on disk. Nothing above this folder sees SQL. Rollback journal TRUNCATE, synchronous FULL: one file at rest,
/// no acknowledged commit lost.
namespace sosh::storage {

class UnitOfWork;

enum class OpenMode
{
    Read,
    Write
};

struct BackupProof
{
    QString file;
    QString sha256; ///< of the copy
    QString registerDigest; ///< equal in source and copy
    QString chainHead;
};

/// Who holds the writing lock of a register.
struct LockHolder
{
    QString host;
    QString program;
    qint64 pid = 0;
    QDateTime since;
    QString operatorName = {}; ///< empty when the holder gave none
};

/// One open register. Reading never waits for a writer of another program; writing needs the lock file beside the register.
class Store
{
public:
    /// Creates the file with the newest schema and runs `fill` as its first act. Leaves nothing behind on failure.
    /// Errors: FileExists, FileUnwritable, FolderMissing, DiskFull.
    static Result<std::unique_ptr<Store>> create(const QString& path, const Clock& clock,
        const ActHeader& act, const std::function<Status(UnitOfWork&)>& fill);

    /// Errors: FileMissing, FileUnreadable, NotARegister, ForeignRegister, RegisterTooNew, RegisterDamaged, RegisterLocked
    /// (writing), RegisterReadOnly (writing a file or folder that cannot be written), DatabaseBusy.
    /// `operatorName` stands beside the lock, for those who find the register locked.
    static Result<std::unique_ptr<Store>> open(
        const QString& path, OpenMode mode, const Clock& clock, const QString& operatorName = {});

    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    const QString& path() const;
    OpenMode mode() const;
    int schemaVersion() const;
    ChangeNotifier& notifier();

    /// A consistent view: one read transaction. The function's own error comes back as it is.
    Status read(const std::function<Status(const UnitOfWork&)>& work) const;

    /// One act in one transaction: journal, hash, COMMIT, then `committed`. An error of the function rolls everything back.
    /// Writing nothing leaves no act. No nesting.
    /// Errors: the function's; RegisterReadOnly, DatabaseBusy, DiskFull, Stale.
    Result<ActId> write(const ActHeader& act, const std::function<Status(UnitOfWork&)>& work);

    /// Reverses the act, or the last one that is undoable, stands, and is no undo itself.
    /// Errors: NothingToUndo, ActUnknown, ActNotUndoable, ActAlreadyUndone, ActHasLaterChanges (args list the records),
    /// ActSealed.
    Result<UndoReport> undo(const ActHeader& header, std::optional<ActId> act);

    /// The act that `undo` without an id would reverse. Errors: NothingToUndo.
    Result<Act> nextToUndo() const;

    /// Short: integrity, foreign keys, chain. Full: every row against its last image, every return against its act's hash.
    Result<std::vector<Finding>> check(bool full) const;

    /// VACUUM INTO a new file beside the target, proved there (integrity, chain, digest), then named.
    /// Errors: FileExists, FileUnwritable, FolderMissing, DiskFull, RegisterDamaged.
    Result<BackupProof> backup(const QString& target) const;

    /// SHA-256 over the rows of all tables in key order.
    Result<QString> registerDigest() const;

    static std::optional<LockHolder> lockHolder(const QString& path);

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace sosh::storage
