// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <QLockFile>

namespace sosh::storage {

/// The right to write a register: the file "<register>.lock" beside it, gone when the holder is. Who holds it stands in
/// "<register>.lock.name", for a lock file that is held cannot be written once more on every system.
class RegisterLock
{
public:
    /// Throws sql::Failure: RegisterLocked, DiskFull, RegisterReadOnly (the folder cannot be written).
    explicit RegisterLock(const QString& registerPath, const QString& operatorName = {});
    ~RegisterLock();
    RegisterLock(const RegisterLock&) = delete;
    RegisterLock& operator=(const RegisterLock&) = delete;

    /// Nobody when the lock's process is gone.
    static std::optional<LockHolder> holder(const QString& registerPath);

private:
    void take(const QString& registerPath);

    QLockFile m_file;
};

/// One name for one file, so that two spellings of a path meet at one lock.
QString canonicalPath(const QString& path);

} // namespace sosh::storage
