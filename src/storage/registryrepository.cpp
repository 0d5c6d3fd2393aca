// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registryrepository.h"

#include "storage/sql/connection.h"
#include "storage/sql/failure.h"
#include "storage/sql/statement.h"

#include <QDir>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace sosh::storage {

RegistryRepository::RegistryRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

RegisterInfo RegistryRepository::info() const
{
    sql::Statement row(m_connection,
        u"SELECT registry_id, agency_code, agency_name, created_utc_ms, is_sample FROM registry WHERE id = 1"_s);
    if (!row.step())
        throw sql::Failure(ErrorCode::RegisterDamaged,
            {QDir::toNativeSeparators(m_connection.path()), u"registry"_s});
    return {row.text(0), row.text(1), row.text(2),
        QDateTime::fromMSecsSinceEpoch(row.integer(3), Qt::UTC), row.flag(4)};
}

void RegistryRepository::create(const RegisterInfo& info)
{
    sql::Statement(m_connection,
        u"INSERT INTO registry (id, registry_id, created_utc_ms, agency_code, agency_name, "
        u"is_sample)"
        " VALUES (1, ?, ?, ?, ?, ?)"_s)
        .run(info.registryId, info.created.toMSecsSinceEpoch(), info.agencyCode, info.agencyName,
            info.isSample);
}

std::optional<QString> RegistryRepository::setting(const QString& name) const
{
    sql::Statement row(m_connection, u"SELECT value FROM setting WHERE name = ?"_s);
    return row.bind(name).step() ? std::optional(row.text(0)) : std::nullopt;
}

void RegistryRepository::setSetting(const QString& name, const QString& value)
{
    sql::Statement(m_connection,
        u"INSERT INTO setting (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s)
        .run(name, value);
}

} // namespace sosh::storage
