// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include "storage/sql/connection.h"
#include "storage/sql/failure.h"
#include "storage/sql/onlinecopy.h"
#include "storage/sql/statement.h"
#include "storage/sql/transaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

void runScript(sql::Connection& connection, const SchemaScript& script)
{
    for (const QString& statement : statementsOf(script.text))
        connection.execute(statement);
    connection.execute(u"PRAGMA user_version = %1"_s.arg(script.version));
}

void requireForeignKeys(sql::Connection& connection)
{
    sql::Statement broken(connection, u"PRAGMA foreign_key_check"_s);
    if (broken.step())
        throw sql::Failure(ErrorCode::RegisterDamaged,
            {QDir::toNativeSeparators(connection.path()), broken.text(0)}, u"foreign_key_check"_s);
}

/// PRAGMA foreign_keys does nothing inside a transaction, so it brackets the steps.
class ForeignKeysOff
{
public:
    explicit ForeignKeysOff(sql::Connection& connection)
        : m_connection(connection)
    {
        m_connection.execute(u"PRAGMA foreign_keys = OFF"_s);
    }
    ~ForeignKeysOff()
    {
        try {
            m_connection.execute(u"PRAGMA foreign_keys = ON"_s);
        } catch (const sql::Failure&) {
            // the failure that leads here closes the connection
        }
    }
    ForeignKeysOff(const ForeignKeysOff&) = delete;
    ForeignKeysOff& operator=(const ForeignKeysOff&) = delete;

private:
    sql::Connection& m_connection;
};

} // namespace

Schema shippedSchema()
{
    Schema schema;
    const QDir folder(u":/schema"_s);
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            schema.push_back({name.section(u'_', 0, 0).toInt(), QString::fromUtf8(file.readAll())});
    }
    return schema;
}

int newestVersion(std::span<const SchemaScript> schema)
{
    return schema.empty() ? 0 : schema.back().version;
}

QStringList statementsOf(const QString& script)
{
    QStringList statements;
    QStringList lines;
    for (const QString& line : script.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u"--"))
            continue;
        lines.append(line);
        if (trimmed.endsWith(u';')) {
            statements.append(lines.join(u'\n'));
            lines.clear();
        }
    }
    if (!lines.isEmpty())
        statements.append(lines.join(u'\n'));
    return statements;
}

void buildSchema(sql::Connection& connection, std::span<const SchemaScript> schema)
{
    for (const SchemaScript& script : schema)
        runScript(connection, script);
    connection.execute(u"PRAGMA application_id = %1"_s.arg(applicationId));
}

void migrate(sql::Connection& connection, std::span<const SchemaScript> schema, int from,
    const std::function<void()>& finish)
{
    const ForeignKeysOff off(connection);
    for (const SchemaScript& script : schema) {
        if (script.version <= from)
            continue;
        sql::Transaction step(connection, sql::Transaction::Kind::Write);
        runScript(connection, script);
        requireForeignKeys(connection);
        if (script.version == newestVersion(schema))
            finish();
        step.commit();
    }
}

QString safetyCopy(sql::Connection& connection, int version, const QDateTime& now)
{
    const QFileInfo info(connection.path());
    const QString stem =
        info.dir().filePath(u"%1.v%2-%3"_s.arg(info.completeBaseName())
                                .arg(version)
                                .arg(now.toUTC().toString(u"yyyyMMdd'T'HHmmss"_s)));
    QString target = stem + u".sosh"_s;
    for (int n = 2; QFileInfo::exists(target); ++n)
        target = u"%1-%2.sosh"_s.arg(stem).arg(n);

    sql::PartFile part(target);
    sql::copyInto(connection, part.path());
    {
        sql::Connection copy(part.path(), sql::Connection::Access::ReadOnly);
        const QString verdict = copy.value(u"PRAGMA integrity_check"_s).toString();
        if (verdict != u"ok")
            throw sql::Failure(ErrorCode::RegisterDamaged,
                {QDir::toNativeSeparators(connection.path()), verdict}, verdict);
    }
    part.place();
    return target;
}

} // namespace sosh::storage
