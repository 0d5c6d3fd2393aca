// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/officialdocument.h"
#include "core/result.h"
#include "report/papercontext.h"
#include "usecases/paperdesk.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace sosh {

class RegisterSession;

/// Bản trình ký lần n of a round's paper.
struct PaperVersion
{
    DocumentVersion version;
    DocumentId document;
    QString controlCode;
    QString contentDigest;
};

struct IssuedReport
{
    IssuedReportId id;
    PaperKind kind = PaperKind::Result;
    DocumentId document;
    QString code; ///< "45-BC/HU"
    QDate issuedOn;
    QString controlCode;
    QString contentDigest; ///< of the machine profile of the sealed rows
    QString pagesDigest; ///< SHA-256 of the kept pages
    QString signedFile; ///< name of the signed PDF; empty: none
    QDate annulledOn; ///< invalid: stands
    QString annulReason;
    bool stands() const { return !annulledOn.isValid(); }
};

struct IssueRequest
{
    PaperRequest paper;
    QString number; ///< "45", or "45-BC/HU", as văn thư gave it
    QDate date;
    QString signedFile; ///< path of a PDF; empty: none
    report::PageSetup setup;
};

/// From draft to signature to issue. Recording a report as issued keeps its pages, figures, roster and digests; the round of a
/// result or a correction is sealed. Each is one act.
class PaperIssuing
{
public:
    explicit PaperIssuing(RegisterSession& session);

    /// Keeps the pages as "bản trình ký lần n" of a document that is added with the first; hands out n.
    Result<int> submit(const PaperRequest& paper, const QString& preparedBy,
        const QString& checkedBy, const QString& note = {}, const report::PageSetup& setup = {});
    Result<std::vector<PaperVersion>> versions(const PaperRequest& paper) const;
    Result<report::Pages> pagesOf(const PaperVersion& version) const;

    /// Errors: ReportKindUnknown, RoundIsDraft, RoundHasDrafts, RoundNotClosed (result), PlanFaulty (no number, no day, number
    /// taken or of another paper, day before the round's end, after today …), AlreadyIssued, NothingToCorrect, Stale when the figures changed meanwhile; of the
    /// signed copy FileMissing, FileEmpty, FileUnreadable (no PDF), AttachmentTooLarge.
    Result<IssuedReport> issue(const IssueRequest& request);
    /// Takes the last standing report back, its number stays taken. `paper`: the last one of this paper, as `paperTextKey`
    /// names it. Errors: NothingIssued, ReasonMissing; AlreadyIssued when a correction of it stands.
    Result<IssuedReport> annul(
        const QString& campaign, int round, const QString& reason, const QString& paper = {});
    Status attachSigned(IssuedReportId report, const QString& path);

    /// By day of issue; annulled ones too. Errors: CampaignUnknown, RoundUnknown.
    Result<std::vector<IssuedReport>> reports(const QString& campaign, int round) const;
    /// The standing report that locks the figures. Errors: as of `reports`; NothingIssued.
    Result<IssuedReport> seal(const QString& campaign, int round) const;
    /// The kept pages, proved by their digest. Errors: RegisterDamaged.
    Result<report::Pages> pagesOf(IssuedReportId report) const;
    /// What differs between the newest confirmed figures and the last standing report; none while nothing is issued.
    Result<std::vector<report::FigureChange>> changedSince(
        const QString& campaign, int round) const;

private:
    RegisterSession& m_session;
};

} // namespace sosh
