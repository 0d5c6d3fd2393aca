// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"
#include "core/attachment.h"
#include "core/officialdocument.h"
#include "core/result.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace sosh {

namespace storage {
class UnitOfWork;
}
class RegisterSession;

/// A line of the list of documents.
struct DocumentEntry
{
    OfficialDocument document;
    QString typeName; ///< "Kế hoạch"
    QStringList campaigns; ///< codes
    int attachments = 0;
    bool flagged = false; ///< rests upon a document that was replaced or cancelled
};

struct LinkedDocument
{
    DocumentLinkId link;
    LinkKind kind = LinkKind::Basis;
    bool outgoing = true; ///< the document at hand says so of the other one
    OfficialDocument other;
};

/// Everything a form shows of one document.
struct DocumentRecord
{
    OfficialDocument document;
    QString typeName;
    std::vector<LinkedDocument> links; ///< outgoing ones first
    std::vector<DocumentVersion> versions;
    std::vector<AttachmentUse> attachments;
    std::vector<DocumentCampaign> campaigns;
    std::vector<Act> history; ///< newest first
    std::vector<OfficialDocument> withdrawnBases; ///< replaced or cancelled, at any remove
};

/// Trình ký.
struct Submission
{
    QDate day; ///< invalid: today
    QString preparedBy;
    QString checkedBy;
    QString note;
};

struct NumberPlan
{
    int next = 1;
    std::optional<Term> term; ///< none: the office has no term on that day
    std::vector<int> missing; ///< only where the office holds the whole sequence
    std::vector<int> repeated;
};

/// A document that rests upon one which stands no more.
struct FlaggedDocument
{
    OfficialDocument document;
    OfficialDocument base;
};

/// Danh mục văn bản: documents in their chain, from draft to issue and replacement. Each change is one act.
/// Errors of all that take an id: RecordGone. Errors of changes: PlanFaulty, its sentences naming what is wrong; nothing is
/// written then.
class DocumentKeeping
{
public:
    explicit DocumentKeeping(RegisterSession& session);

    Result<std::vector<DocumentEntry>> list() const; ///< by day
    Result<DocumentRecord> record(DocumentId id) const;
    /// What a form marks while the document is typed; places are columns. Warnings included.
    Result<Issues> check(const OfficialDocument& document) const;

    /// The code is put in one spelling, number and type read from it, the term found by issuer and day.
    Result<DocumentId> add(const OfficialDocument& document);
    /// All but the status, which has acts of its own.
    Status change(const OfficialDocument& document);
    /// With its versions and attachments. Errors: RecordInUse, naming campaigns and linked documents.
    Status remove(DocumentId id);

    /// Errors: CampaignUnknown; RecordInUse when it is there already.
    Status linkToCampaign(DocumentId id, const QString& campaign, DocumentRole role);
    Status unlinkFromCampaign(DocumentId id, const QString& campaign);
    Result<DocumentLinkId> addLink(DocumentId from, DocumentId to, LinkKind kind);
    Status removeLink(DocumentLinkId link);

    /// Keeps "bản trình ký lần n" and hands out n.
    Result<int> submit(DocumentId id, const Submission& submission);
    /// Ghi số, ngày ban hành. `number`: "45", or the whole "45-BC/ĐU".
    Status issue(DocumentId id, const QString& number, QDate day, const QString& signer = {});
    /// Both hand out the documents that rest upon it, which now are flagged. Errors of cancelling: ReasonMissing.
    Result<std::vector<OfficialDocument>> replaceBy(DocumentId id, DocumentId replacement);
    Result<std::vector<OfficialDocument>> cancel(DocumentId id, const QString& reason);

    Result<NumberPlan> nextNumber(IssuerId issuer, const QString& typeCode, QDate day) const;
    /// Does the office see every number of its sequences? Else văn thư does, and gaps mean nothing. Off unless set.
    Result<bool> holdsSequence() const;
    Status setHoldsSequence(bool holds); ///< one act; none when nothing changes

    /// "Căn cứ Kế hoạch số 105-KH/TU, ngày 24/02/2022 của …", in rank and day, one document a line.
    Result<QStringList> basisLines(DocumentId id) const;
    Result<std::vector<FlaggedDocument>> flaggedDescendants() const;

    /// Equal bytes are stored once. Errors: FileMissing, FileUnreadable, FileEmpty, AttachmentTooLarge.
    Result<AttachmentUseId> attach(DocumentId id, const QString& path);
    Status detach(DocumentId id, AttachmentUseId use);
    /// A copy that the system can open; its path. Errors: FolderMissing, FileUnwritable.
    Result<QString> writeTo(const AttachmentUse& use, const QString& folder) const;

private:
    using Change = std::function<Status(storage::UnitOfWork&, OfficialDocument&)>;
    /// One act on a document that is there; its head names the document as it was.
    Status changeOne(
        QStringView verb, DocumentId id, const Change& change, const QString& reason = {});
    Result<std::vector<OfficialDocument>> restingOn(DocumentId id) const;

    RegisterSession& m_session;
};

} // namespace sosh
