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
/// Errors: RecordGone.
Result<OfficialDocument> find(const storage::UnitOfWork& work, DocumentId id);
/// As the journal names it: the code, else the subject.
QString subjectOf(const OfficialDocument& document);

} // namespace documentrules
} // namespace sosh
