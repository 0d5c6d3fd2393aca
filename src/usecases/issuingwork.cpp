// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/issuingwork.h"

#include "core/digest.h"
#include "core/provincetable.h"
#include "report/pagesjson.h"
#include "storage/attachmentrepository.h"
#include "storage/documentrepository.h"
#include "storage/officerepository.h"
#include "storage/roundrepository.h"
#include "storage/unitofwork.h"
#include "usecases/documentrules.h"
#include "usecases/issuedpapers.h"
#include "usecases/issuingrules.h"
#include "usecases/keptpaper.h"
#include "usecases/paperframe.h"
#include "usecases/paperwriting.h"
#include "usecases/roundlocator.h"

namespace sosh::issuing {
namespace {
using namespace Qt::StringLiterals;
using storage::StoredReport;
using storage::StoredVersion;

/// Trích yếu as the paper has it.
QString subjectOf(const Document& paper)
{
    for (const Section& section : paper.sections)
        for (const Block& block : section.blocks) {
            if (const auto* title = std::get_if<TitleBlock>(&block); title && title->subject.size())
                return title->subject;
            if (const auto* head = std::get_if<PartyHead>(&block);
                head && head->letterSubject.size())
                return head->letterSubject;
        }
    return paper.title;
}

/// What was locked with one result report is told by every other one of the round until a correction; a quick report tells
/// what was shown.
bool tellsNewestFigures(const PaperRequest& request)
{
    return request.kind == PaperKind::Correction
        || (request.kind == PaperKind::Quick && request.current);
}

/// The figures of the round as the paper tells them, in this transaction.
RoundSheet sheetFor(
    const storage::UnitOfWork& work, const Round& round, const PaperRequest& request)
{
    return work.rounds().figuresSheet(round.id, tellsNewestFigures(request));
}

/// The digest of the round as it stands in this transaction. Errors: Stale when the paper was made of other figures.
Result<QString> digestFor(const RoundSheet& sheet, const LaidPaper& laid)
{
    const QString digest = contentDigest(provinceTable(std::span(&sheet, 1)));
    if (!laid.paper.controlCode.isEmpty() && controlCode(digest) != laid.paper.controlCode)
        return Error{ErrorCode::Stale, {sheet.round.name}, {}};
    return digest;
}

AttachmentId keep(storage::UnitOfWork& work, const LaidPaper& laid)
{
    return work.attachments().add(
        laid.paper.fileStem + u".json"_s, u"application/json"_s, laid.pages);
}

/// The document handed in last of this paper that still waits for its number.
std::optional<OfficialDocument> waitingDocument(
    const storage::UnitOfWork& work, RoundId round, const QString& paper)
{
    std::optional<OfficialDocument> waiting;
    for (const StoredVersion& version : work.issued().versions(round, paper))
        if (const auto document = work.documents().find(version.document);
            document && document->status <= DocumentStatus::Submitted)
            waiting = document;
    return waiting;
}

/// A document of the office that is not in the register yet.
Result<OfficialDocument> newDocument(const storage::UnitOfWork& work, const LocatedRound& located,
    const PaperRequest& request, const LaidPaper& laid)
{
    const auto frame = paperFrame(work, request, located.campaign.issuer, laid.paper.date);
    if (!frame)
        return frame.error();
    OfficialDocument document;
    document.typeCode = documentType(request.kind);
    document.issuer = frame->office.issuer;
    document.issuerText = frame->office.speakerName;
    document.subject = subjectOf(laid.paper.document);
    document.status = DocumentStatus::Submitted;
    return document;
}

/// The waiting document, or a new one, which then is one of the campaign's own.
Result<OfficialDocument> documentFor(storage::UnitOfWork& work, const LocatedRound& located,
    const PaperRequest& request, const LaidPaper& laid)
{
    if (const auto waiting = waitingDocument(work, located.round.id, paperTextKey(request)))
        return *waiting;
    auto document = newDocument(work, located, request, laid);
    if (!document)
        return document;
    document->id = work.documents().add(*document);
    work.documents().link(located.campaign.id, document->id, DocumentRole::Own);
    return document;
}

} // namespace

Result<LaidPaper> laidPaper(
    const RegisterSession& session, PaperRequest request, const report::PageSetup& setup)
{
    request.current = tellsNewestFigures(request);
    auto paper = PaperDesk(session).prepare(request);
    if (!paper)
        return paper.error();
    paper->sealedPages.reset();
    const auto pages = PaperDesk::pagesOf(*paper, setup);
    if (!pages)
        return pages.error();
    const QByteArray json = report::pagesToJson(*pages);
    return LaidPaper{*std::move(paper), json, sha256Hex(json)};
}

AttachmentId keepSigned(storage::UnitOfWork& work, DocumentId document, const AttachmentFile& file)
{
    const AttachmentId content = work.attachments().add(file.name, file.mediaType, file.content);
    work.attachments().useForDocument(document, content, file.name);
    return content;
}

Result<int> submitIn(storage::UnitOfWork& work, const PaperRequest& request, const LaidPaper& laid,
    DocumentVersion version)
{
    const auto located = findRound(work, request.campaign, request.round);
    if (!located)
        return located.error();
    const Round& round = located->round;
    const QString key = paperTextKey(request);
    if (const auto report = standingReport(work, round.id, key);
        report && request.kind == PaperKind::Result)
        return Error{ErrorCode::AlreadyIssued, {round.name, report->code}, {}};
    const auto digest = digestFor(sheetFor(work, round, request), laid);
    if (!digest)
        return digest.error();
    const auto document = documentFor(work, *located, request, laid);
    if (!document)
        return document.error();
    const auto versions = work.documents().versions(document->id);
    version.no = versions.empty() ? 1 : versions.back().no + 1;
    version.id = work.documents().addVersion(document->id, version);
    work.documents().setStatus(document->id, DocumentStatus::Submitted);
    work.issued().addVersion(round.id,
        {version, document->id, key, keep(work, laid), laid.digest, controlCode(*digest), *digest});
    return version.no;
}

Result<IssuedReportId> issueIn(storage::UnitOfWork& work, const IssueRequest& request,
    const LaidPaper& laid, const std::optional<AttachmentFile>& file)
{
    const auto located = findRound(work, request.paper.campaign, request.paper.round);
    if (!located)
        return located.error();
    const Round& round = located->round;
    if (const Status issuable = requireIssuable(work, round, request.paper); !issuable)
        return issuable.error();
    const RoundSheet sheet = sheetFor(work, round, request.paper);
    const auto digest = digestFor(sheet, laid);
    if (!digest)
        return digest.error();
    const auto document = documentFor(work, *located, request.paper, laid);
    if (!document)
        return document.error();
    const auto signer = work.offices().signatoryOn(document->issuer, request.date);
    const auto issued = documentrules::asIssued(
        work, *document, request.number, request.date, signer ? signer->name : QString());
    if (!issued)
        return issued.error();
    work.documents().update(*issued);

    StoredReport report;
    report.round = round.id;
    report.kind = paperKindName(request.paper.kind);
    report.paper = paperTextKey(request.paper);
    report.document = document->id;
    report.issuedOn = request.date;
    report.pages = keep(work, laid);
    report.pagesDigest = laid.digest;
    report.controlCode = controlCode(*digest);
    report.contentDigest = *digest;
    report.form = tableForm(request.paper);
    if (file) {
        report.signedFile = keepSigned(work, document->id, *file);
        report.signedName = file->name;
    }
    const IssuedReportId id = work.issued().add(report, sheet);
    if (report.keepsRows())
        work.rounds().setState(round.id, RoundState::Sealed);
    return id;
}

} // namespace sosh::issuing
