// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/issuedrepository.h"
#include "usecases/attachmentfile.h"
#include "usecases/paperissuing.h"

#include <optional>

namespace sosh {

namespace storage {
class UnitOfWork;
}

/// What the acts of `PaperIssuing` do inside their transactions.
namespace issuing {

/// A paper with its pages laid out, ready to be kept.
struct LaidPaper
{
    Paper paper;
    QByteArray pages;
    QString digest;
};
/// From the newest confirmed figures, whatever is sealed already; a result report from those that are locked, where they are.
Result<LaidPaper> laidPaper(
    const RegisterSession& session, PaperRequest request, const report::PageSetup& setup);

/// Keeps the pages as the next version of the paper's document, which is added with the first. Hands out its number.
Result<int> submitIn(storage::UnitOfWork& work, const PaperRequest& request, const LaidPaper& laid,
    DocumentVersion version);
/// Number and day for the document; pages, rows and digests kept; the round sealed. All of it or nothing.
Result<IssuedReportId> issueIn(storage::UnitOfWork& work, const IssueRequest& request,
    const LaidPaper& laid, const std::optional<AttachmentFile>& file);
/// Keeps the signed copy with the document.
AttachmentId keepSigned(storage::UnitOfWork& work, DocumentId document, const AttachmentFile& file);

} // namespace issuing
} // namespace sosh
