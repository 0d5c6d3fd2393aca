// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace sosh::storage {

namespace sql {
class Connection;
}

struct RegisterInfo
{
    QString registryId;
    QString agencyCode;
    QString agencyName;
    QDateTime created;
    bool isSample = false;
};

class RegistryRepository
{
public:
    explicit RegistryRepository(sql::Connection& connection);

    RegisterInfo info() const;
    void create(const RegisterInfo& info);
    std::optional<QString> setting(const QString& name) const;
    void setSetting(const QString& name, const QString& value);

private:
    sql::Connection& m_connection;
};

} // namespace sosh::storage
