// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/issuedrepository.h"
#include "usecases/paperissuing.h"

namespace sosh {

struct LocatedRound;
namespace storage {
class UnitOfWork;
}

namespace issuing {

bool canBeIssued(PaperKind kind);
/// Type of the document that a paper becomes; empty: it is handed in with another one.
QString documentType(PaperKind kind);

/// May this report be issued now? Says why not. Besides the report that locks a round's figures the way so far and the
/// whole campaign may each have theirs; they tell the figures that are locked.
Status requireIssuable(
    const storage::UnitOfWork& work, const Round& round, const PaperRequest& request);
/// Number and day are there, and the day is one on which such a report can be. Errors: PlanFaulty.
Status requireHead(
    const storage::UnitOfWork& work, const Round& round, const IssueRequest& request, QDate today);
/// "03-BC/HU" of the number as văn thư gave it: alone, or with type and body, which then are the paper's own. The paper
/// prints it as the register keeps it. Errors: PlanFaulty; as of `paperFrame`.
Result<QString> codeOf(
    const storage::UnitOfWork& work, const LocatedRound& located, const IssueRequest& request);
/// The last report that stands, or the last one of the named paper, unless a correction was issued since.
/// Errors: NothingIssued, AlreadyIssued (the correction).
Result<storage::StoredReport> reportToAnnul(
    const storage::UnitOfWork& work, const Round& round, const QString& paper);

} // namespace issuing
} // namespace sosh
