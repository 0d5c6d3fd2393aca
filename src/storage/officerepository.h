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

/// Issuers with their records, terms and signers, each by days. Changing or removing what is gone throws Stale.
class OfficeRepository
{
public:
    explicit OfficeRepository(sql::Connection& connection);

    IssuerId addIssuer(const QString& code);
    std::optional<IssuerId> byCode(const QString& code) const;
    std::vector<QString> codes() const;
    QString codeOf(IssuerId issuer) const; ///< empty when there is no such issuer

    OfficeRecordId addRecord(IssuerId issuer, const Office& office);
    void updateRecord(const Office& office); ///< by its `record`
    void removeRecord(OfficeRecordId record);
    std::vector<Office> records(IssuerId issuer) const; ///< by first day
    std::optional<Office> officeOn(IssuerId issuer, QDate day) const;

    TermId addTerm(const Term& term);
    void updateTerm(const Term& term);
    void removeTerm(TermId term);
    std::vector<Term> terms(IssuerId issuer) const; ///< by first day
    std::optional<Term> termOn(IssuerId issuer, QDate day) const;

    SignatoryId addSignatory(IssuerId issuer, const Signatory& signatory, QDate from, QDate to);
    void updateSignatory(const SignatoryRecord& record);
    void removeSignatory(SignatoryId signatory);
    std::vector<SignatoryRecord> signatories(IssuerId issuer) const; ///< by first day
    /// Where several are valid, the one who began last.
    std::optional<Signatory> signatoryOn(IssuerId issuer, QDate day) const;

private:
    sql::Connection& m_connection;
};

} // namespace sosh::storage
