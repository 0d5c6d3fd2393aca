// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/migrator.h"
#include "storage/store.h"

namespace sosh::storage {

class RegisterLock;

/// A register that passed every check. The connection goes before the lock.
struct OpenRegister
{
    std::unique_ptr<RegisterLock> lock; ///< writing only
    std::unique_ptr<sql::Connection> connection;
    int version = 0;

    OpenRegister();
    OpenRegister(OpenRegister&&) noexcept;
    OpenRegister& operator=(OpenRegister&&) noexcept;
    ~OpenRegister();
};

/// Errors as of Store::open, thrown as sql::Failure. A refused file keeps its bytes.
OpenRegister openRegister(const QString& path, OpenMode mode, const Clock& clock,
    const Schema& schema, const QString& operatorName = {});

/// A new register under a name nobody has; `fill` runs in the transaction that makes the schema.
/// Throws sql::Failure, as Store::create.
OpenRegister createRegister(const QString& path, const Clock& clock, const Schema& schema,
    const QString& operatorName, const std::function<void(sql::Connection&)>& fill);

} // namespace sosh::storage
