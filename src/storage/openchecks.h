// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/migrator.h"

/// Whether a file is a register this program may touch, before anything in it is run or written.
namespace sosh::storage {

/// From the file's first bytes alone. Throws sql::Failure: FileMissing, FileUnreadable, NotARegister, ForeignRegister.
void checkHeader(const QString& path);

/// Version of the schema. Throws sql::Failure: RegisterTooNew, RegisterDamaged.
int checkVersion(sql::Connection& connection, std::span<const SchemaScript> schema);

/// Nothing executable stands in the file (ForeignRegister), and every table, column and index of its version does
/// (RegisterDamaged). Other plain tables are tolerated. Throws sql::Failure.
void checkShape(sql::Connection& connection, std::span<const SchemaScript> schema, int version);

} // namespace sosh::storage
