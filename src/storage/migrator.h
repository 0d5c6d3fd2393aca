// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <span>
#include <vector>

/// The schema is the sum of its numbered scripts; a released script is never edited.
namespace sosh::storage {

namespace sql {
class Connection;
}

/// "SOSH" in the header of the file.
inline constexpr qint32 applicationId = 0x534F5348;

struct SchemaScript
{
    int version = 0;
    QString text;
};
using Schema = std::vector<SchemaScript>;

/// The scripts in the program, by version from 1 without gaps.
Schema shippedSchema();
int newestVersion(std::span<const SchemaScript> schema);

/// A statement ends at a line that ends in a semicolon; lines that begin with -- are left out.
QStringList statementsOf(const QString& script);

/// Runs the scripts in an empty database, inside the caller's transaction, and marks it as ours. Throws sql::Failure.
void buildSchema(sql::Connection& connection, std::span<const SchemaScript> schema);

/// Brings a register from version `from` to the newest, each step in its own transaction: script, foreign keys, version.
/// `finish` runs inside the last step, so that the register is never new without its act. Throws sql::Failure.
void migrate(sql::Connection& connection, std::span<const SchemaScript> schema, int from,
    const std::function<void()>& finish);

/// The proved copy before a migration: "<name>.v1-20261120T205232.sosh" beside the register. Returns its path.
/// Throws sql::Failure.
QString safetyCopy(sql::Connection& connection, int version, const QDateTime& now);

} // namespace sosh::storage
