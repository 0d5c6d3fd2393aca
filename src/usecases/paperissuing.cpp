// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/paperissuing.h"

#include "storage/documentrepository.h"
#include "storage/issuedrepository.h"
#include "storage/roundrepository.h"
#include "usecases/attachmentfile.h"
#include "usecases/documentrules.h"
#include "usecases/issuedchanges.h"
#include "usecases/issuedpapers.h"
#include "usecases/issuingrules.h"
#include "usecases/issuingwork.h"
#include "usecases/paperwriting.h"
#include "usecases/planfaults.h"
#include "usecases/readvalue.h"
#include "usecases/roundlocator.h"

#include <QDir>

#include <algorithm>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;
using namespace issuing;
using storage::StoredReport;
using storage::StoredVersion;

QString subjectOfRound(const QString& campaign, int round)
{
    return u"%1/%2"_s.arg(campaign).arg(round);
}

Result<std::optional<AttachmentFile>> signedFile(const QString& path)
{
    if (path.isEmpty())
        return std::optional<AttachmentFile>();
    auto file = readAttachmentFile(path);
    if (!file)
        return file.error();
    // Source: ISO 32000-1, 7.5.2: the header; readers look for it in the first 1024 bytes.
    if (!file->content.left(1024).contains("%PDF-"))
        return Error{ErrorCode::FileOfAnotherKind, {QDir::toNativeSeparators(path), u"PDF"_s}, {}};
    return std::optional(*std::move(file));
}

IssuedReport reportOf(const StoredReport& stored)
{
    return {stored.id, paperKindFrom(stored.kind).value_or(PaperKind::Result), stored.document,
        stored.code, stored.issuedOn, stored.controlCode, stored.contentDigest, stored.pagesDigest,
        stored.signedName, stored.annulledOn, stored.annulReason};
}

Result<IssuedReport> reportOf(const RegisterSession& session, IssuedReportId id)
{
    return readValue<IssuedReport>(
        session, [id](const storage::UnitOfWork& work) -> Result<IssuedReport> {
            const auto stored = work.issued().find(id);
            return stored ? Result<IssuedReport>(reportOf(*stored))
                          : Result<IssuedReport>(Error{ErrorCode::RecordGone, {}, {}});
        });
}

} // namespace

PaperIssuing::PaperIssuing(RegisterSession& session)
    : m_session(session)
{
}

Result<int> PaperIssuing::submit(const PaperRequest& paper, const QString& preparedBy,
    const QString& checkedBy, const QString& note, const report::PageSetup& setup)
{
    if (documentType(paper.kind).isEmpty() || paper.forHead)
        return Error{ErrorCode::ReportKindUnknown,
            {paperKindName(paper.kind) + (paper.forHead ? u" --head"_s : QString()),
                u"result, quick, correction, request, reminder"_s},
            {}};
    PaperRequest request = paper;
    request.number.clear();
    const auto laid = laidPaper(m_session, request, setup);
    if (!laid)
        return laid.error();
    int number = 0;
    const auto written = m_session.store().write(
        m_session.act(verbs::reportSubmit, subjectOfRound(paper.campaign, paper.round)),
        [&](storage::UnitOfWork& work) -> Status {
            DocumentVersion version{{}, 0, m_session.clock().today(), preparedBy.trimmed(),
                checkedBy.trimmed(), note.trimmed()};
            const auto submitted = submitIn(work, paper, *laid, version);
            if (!submitted)
                return submitted.error();
            number = *submitted;
            return Done{};
        });
    if (!written)
        return written.error();
    return number;
}

Result<std::vector<PaperVersion>> PaperIssuing::versions(const PaperRequest& paper) const
{
    using Versions = std::vector<PaperVersion>;
    return readValue<Versions>(m_session, [&](const storage::UnitOfWork& work) -> Result<Versions> {
        const auto located = findRound(work, paper.campaign, paper.round);
        if (!located)
            return located.error();
        Versions versions;
        for (const StoredVersion& stored :
            work.issued().versions(located->round.id, paperTextKey(paper)))
            versions.push_back(
                {stored.version, stored.document, stored.controlCode, stored.contentDigest});
        return versions;
    });
}

Result<report::Pages> PaperIssuing::pagesOf(const PaperVersion& version) const
{
    return readValue<report::Pages>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<report::Pages> {
            const auto stored = work.issued().find(version.version.id);
            if (!stored)
                return Error{ErrorCode::RecordGone, {}, {}};
            return keptPages(work, m_session.path(), stored->pages, stored->pagesDigest);
        });
}

Result<IssuedReport> PaperIssuing::issue(const IssueRequest& request)
{
    const QString campaign = request.paper.campaign;
    const int no = request.paper.round;
    if (!canBeIssued(request.paper.kind))
        return Error{ErrorCode::ReportKindUnknown,
            {paperKindName(request.paper.kind), u"result, quick, correction"_s}, {}};
    // Asked before the paper is laid out, so that the first thing wrong is the first thing said.
    const auto code =
        readValue<QString>(m_session, [&](const storage::UnitOfWork& work) -> Result<QString> {
            const auto located = findRound(work, campaign, no);
            if (!located)
                return located.error();
            if (const Status may = requireIssuable(work, located->round, request.paper); !may)
                return may.error();
            const QDate today = m_session.clock().today();
            if (const Status head = requireHead(work, located->round, request, today); !head)
                return head.error();
            return codeOf(work, *located, request);
        });
    if (!code)
        return code.error();
    const auto file = signedFile(request.signedFile);
    if (!file)
        return file.error();
    IssueRequest dated = request;
    dated.paper.date = request.date;
    dated.number = *code;
    dated.paper.number = code->section(u'-', 0, 0);
    const auto laid = laidPaper(m_session, dated.paper, request.setup);
    if (!laid)
        return laid.error();
    IssuedReportId id;
    const auto written =
        m_session.store().write(m_session.act(verbs::reportIssue, subjectOfRound(campaign, no)),
            [&](storage::UnitOfWork& work) -> Status {
                const auto issued = issueIn(work, dated, *laid, *file);
                if (!issued)
                    return issued.error();
                id = *issued;
                return Done{};
            });
    if (!written)
        return written.error();
    return reportOf(m_session, id);
}

Result<IssuedReport> PaperIssuing::annul(
    const QString& campaign, int round, const QString& reason, const QString& paper)
{
    if (const Status given = requireReason(verbs::reportAnnul, reason); !given)
        return given.error();
    IssuedReportId id;
    const auto written = m_session.store().write(
        m_session.act(verbs::reportAnnul, subjectOfRound(campaign, round), reason.trimmed()),
        [&](storage::UnitOfWork& work) -> Status {
            const auto located = findRound(work, campaign, round);
            if (!located)
                return located.error();
            const auto last = reportToAnnul(work, located->round, paper);
            if (!last)
                return last.error();
            id = last->id;
            work.issued().annul(id, m_session.clock().today(), reason.trimmed());
            work.documents().setStatus(last->document, DocumentStatus::Cancelled);
            if (last->keepsRows() && !work.issued().seal(located->round.id))
                work.rounds().setState(located->round.id, RoundState::Closed);
            return Done{};
        });
    if (!written)
        return written.error();
    return reportOf(m_session, id);
}

Status PaperIssuing::attachSigned(IssuedReportId report, const QString& path)
{
    const auto file = signedFile(path);
    if (!file)
        return file.error();
    if (!*file)
        return Error{ErrorCode::FileMissing, {path}, {}};
    const auto standing = reportOf(m_session, report);
    if (!standing)
        return standing.error();
    const auto written = m_session.store().write(
        m_session.act(verbs::reportSign, standing->code), [&](storage::UnitOfWork& work) -> Status {
            work.issued().sign(report, keepSigned(work, standing->document, **file), (*file)->name);
            return Done{};
        });
    return written ? Status(Done{}) : Status(written.error());
}

Result<std::vector<IssuedReport>> PaperIssuing::reports(const QString& campaign, int round) const
{
    using Reports = std::vector<IssuedReport>;
    return readValue<Reports>(m_session, [&](const storage::UnitOfWork& work) -> Result<Reports> {
        const auto located = findRound(work, campaign, round);
        if (!located)
            return located.error();
        Reports reports;
        for (const StoredReport& stored : work.issued().ofRound(located->round.id))
            reports.push_back(reportOf(stored));
        std::stable_sort(reports.begin(), reports.end(),
            [](const IssuedReport& a, const IssuedReport& b) { return a.issuedOn < b.issuedOn; });
        return reports;
    });
}

Result<IssuedReport> PaperIssuing::seal(const QString& campaign, int round) const
{
    return readValue<IssuedReport>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<IssuedReport> {
            const auto located = findRound(work, campaign, round);
            if (!located)
                return located.error();
            const auto stored = work.issued().seal(located->round.id);
            if (!stored)
                return Error{ErrorCode::NothingIssued, {located->round.name}, {}};
            return reportOf(*stored);
        });
}

Result<report::Pages> PaperIssuing::pagesOf(IssuedReportId report) const
{
    return readValue<report::Pages>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<report::Pages> {
            const auto stored = work.issued().find(report);
            if (!stored)
                return Error{ErrorCode::RecordGone, {}, {}};
            return keptPages(work, m_session.path(), stored->pages, stored->pagesDigest);
        });
}

Result<std::vector<report::FigureChange>> PaperIssuing::changedSince(
    const QString& campaign, int round) const
{
    using Changes = std::vector<report::FigureChange>;
    return readValue<Changes>(m_session, [&](const storage::UnitOfWork& work) -> Result<Changes> {
        const auto located = findRound(work, campaign, round);
        if (!located)
            return located.error();
        return issuedChanges(work, located->round.id);
    });
}

} // namespace sosh
