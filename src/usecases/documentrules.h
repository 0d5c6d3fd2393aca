// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/officialdocument.h"
#include "core/result.h"

namespace sosh {

namespace storage {
class UnitOfWork;
}

/// The checks of `core/officialdocument` against what the register holds.
namespace documentrules {

/// Code in one spelling, issuer in words, term by issuer and day.
OfficialDocument prepared(const storage::UnitOfWork& work, const OfficialDocument& document);
Issues issuesOf(const storage::UnitOfWork& work, const OfficialDocument& document);
Issues issuesOf(const storage::UnitOfWork& work, const DocumentLink& link);
Issue statusForbids(DocumentStatus status);
/// PlanFaulty with the sentences of all errors, without their columns.
Status refuse(Issues issues);
/// The document as it is with number and day given. `number`: "45", or the whole "45-BC/ĐU"; an empty signer leaves the one
/// there is. Errors: PlanFaulty.
Result<OfficialDocument> asIssued(const storage::UnitOfWork& work, OfficialDocument document,
    const QString& number, QDate day, const QString& signer);
/// AlreadyIssued when the document is a report of a round that stands: it is annulled, not changed.
Status requireFree(const storage::UnitOfWork& work, const OfficialDocument& document);
/// Errors: RecordGone.
Result<OfficialDocument> find(const storage::UnitOfWork& work, DocumentId id);
/// As the journal names it: the code, else the subject.
QString subjectOf(const OfficialDocument& document);

} // namespace documentrules
} // namespace sosh
