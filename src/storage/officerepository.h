// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/office.h"

#include <optional>
#include <vector>

namespace sosh::storage {

namespace sql {
class Connection;
}

class OfficeRepository
{
public:
    explicit OfficeRepository(sql::Connection& connection);

    IssuerId addIssuer(const QString& code);
    void addRecord(IssuerId issuer, const Office& office);
    void addSignatory(IssuerId issuer, const Signatory& signatory, QDate from, QDate to);

    std::optional<IssuerId> byCode(const QString& code) const;
    std::vector<QString> codes() const;
    QString codeOf(IssuerId issuer) const; ///< empty when there is no such issuer
    std::optional<Office> officeOn(IssuerId issuer, QDate day) const;
    std::optional<Signatory> signatoryOn(IssuerId issuer, QDate day) const;

private:
    sql::Connection& m_connection;
};

} // namespace sosh::storage
