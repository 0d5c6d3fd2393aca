// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/officesetup.h"

#include "core/act.h"
#include "core/vietnamese.h"
#include "storage/officerepository.h"
#include "usecases/planfaults.h"
#include "usecases/readvalue.h"

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

/// The record that is valid on the new one's first day steps back; its papers before that day keep it.
void endBefore(storage::OfficeRepository& offices, const Office& office)
{
    if (!office.validFrom.isValid())
        return;
    for (Office record : offices.records(office.issuer)) {
        const bool earlier = !record.validFrom.isValid() || record.validFrom < office.validFrom;
        const bool lasts = !record.validTo.isValid() || record.validTo >= office.validFrom;
        if (earlier && lasts) {
            record.validTo = office.validFrom.addDays(-1);
            offices.updateRecord(record);
        }
    }
}

Status keepIssuer(storage::OfficeRepository& offices, Office& office)
{
    if (office.issuer.isValid())
        return offices.codeOf(office.issuer).isEmpty() ? Status(ErrorCode::RecordGone)
                                                       : Status(Done{});
    if (office.code.isEmpty())
        return refuseFaults({{Severity::Error, IssueCode::FieldMissing, {}, {u"code"_s}}});
    if (offices.byCode(office.code))
        return refuseFaults({{Severity::Error, IssueCode::CodeTaken, {}, {office.code}}});
    office.issuer = offices.addIssuer(office.code);
    return Done{};
}

} // namespace

OfficeSetup::OfficeSetup(RegisterSession& session)
    : m_session(session)
{
}

Result<IssuerId> OfficeSetup::begin(const Office& given, const Signatory& signatory)
{
    Office office = tidied(given);
    office.record = {};
    const auto written = m_session.store().write(
        m_session.act(verbs::officeAdd, office.nameLine), [&](storage::UnitOfWork& work) -> Status {
            storage::OfficeRepository& offices = work.offices();
            if (const Status kept = keepIssuer(offices, office); !kept)
                return kept;
            endBefore(offices, office);
            Issues issues = checkOffice(office, offices.records(office.issuer));
            for (Issue& issue : issues)
                issue.place = {};
            if (const Status refused = refuseFaults(issues); !refused)
                return refused;
            offices.addRecord(office.issuer, office);
            const QString name = vietnamese::clean(signatory.name);
            if (!name.isEmpty())
                offices.addSignatory(office.issuer, {signatory.authority, signatory.position, name},
                    office.validFrom, office.validTo);
            return Done{};
        });
    if (!written)
        return written.error();
    return office.issuer;
}

} // namespace sosh
