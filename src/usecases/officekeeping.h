// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office.h"
#include "core/result.h"
#include "usecases/officesettings.h"

#include <functional>
#include <vector>

namespace sosh {

namespace storage {
class UnitOfWork;
}
class RegisterSession;

/// An issuer with all that is known of it, each list by first day.
struct OfficeHistory
{
    IssuerId issuer;
    QString code;
    std::vector<Office> records;
    std::vector<Term> terms;
    std::vector<SignatoryRecord> signatories;
};

/// Who we are, by days: records of an office, its terms, its signers. Each change is one act.
/// Errors: RecordGone; PlanFaulty, its sentences naming what is missing or what overlaps; RecordInUse.
class OfficeKeeping
{
public:
    explicit OfficeKeeping(RegisterSession& session);

    Result<std::vector<OfficeHistory>> all() const;
    Result<std::vector<OfficeOnDay>> offices(QDate day) const;

    /// A new issuer under `office.code`, with its first record.
    Result<IssuerId> addOffice(const Office& office);
    /// A later or earlier record of `office.issuer`.
    Result<OfficeRecordId> addRecord(const Office& office);
    Status changeRecord(const Office& office);
    /// Refuses when the office has issued papers after that day.
    Status endRecord(OfficeRecordId record, QDate lastDay);
    Status removeRecord(OfficeRecordId record);

    /// Papers of the office without a term that were issued in these days take their numbers in it.
    Result<TermId> addTerm(const Term& term);
    Status changeTerm(const Term& term);
    Status endTerm(TermId term, QDate lastDay);
    Status removeTerm(TermId term);

    Result<SignatoryId> addSignatory(const SignatoryRecord& record);
    Status changeSignatory(const SignatoryRecord& record);
    Status endSignatory(SignatoryId signatory, QDate lastDay);
    Status removeSignatory(SignatoryId signatory);

private:
    Status write(QStringView verb, const QString& subject,
        const std::function<Status(storage::UnitOfWork&)>& work);

    RegisterSession& m_session;
};

} // namespace sosh
