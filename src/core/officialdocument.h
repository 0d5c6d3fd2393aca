// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/lookups.h"
#include "core/office.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>
#include <vector>

/// Papers of the Party as records, and how they rest upon one another. What one looks like is `core/document`.
namespace sosh {

using DocumentLinkId = Id<struct DocumentLinkTag>;
using DocumentVersionId = Id<struct DocumentVersionTag>;

enum class DocumentDirection
{
    Out, ///< our own
    In,
    Reference ///< cited, not received
};
enum class DocumentStatus
{
    Draft,
    Submitted, ///< trình ký
    Issued,
    Replaced,
    Cancelled
};
/// What a document is to a campaign.
enum class DocumentRole
{
    Directing,
    Own
};
/// "From" is the document that says so: a report has its plan as basis, a plan implements its superior's.
enum class LinkKind
{
    Basis,
    Implements,
    Guides,
    Replaces,
    Annuls
};

QString documentDirectionName(DocumentDirection direction); ///< "out"
std::optional<DocumentDirection> documentDirectionFrom(QStringView name);
QString documentStatusName(DocumentStatus status); ///< "submitted"
std::optional<DocumentStatus> documentStatusFrom(QStringView name);
QString documentRoleName(DocumentRole role);
std::optional<DocumentRole> documentRoleFrom(QStringView name);
QString linkKindName(LinkKind kind); ///< "basis"
std::optional<LinkKind> linkKindFrom(QStringView name);

struct OfficialDocument
{
    DocumentId id;
    DocumentDirection direction = DocumentDirection::Out;
    QString typeCode; ///< "KH"; "QyĐ" is a quy định
    std::optional<int> number = {}; ///< none: not given yet, or not known
    QString code = {}; ///< as cited: "105-KH/TU"
    QDate date = {}; ///< of issue
    IssuerId issuer = {}; ///< when it is one of ours
    QString issuerText = {}; ///< "Ban Thường vụ Tỉnh uỷ Lào Cai"
    TermId term = {}; ///< whose numbers it takes; follows from issuer and day
    QString subject = {}; ///< trích yếu
    QString signer = {};
    QString recipients = {}; ///< one a line
    std::optional<int> copies = {};
    QDate arrivedOn = {};
    QString arrivalNo = {}; ///< số đến
    QString handledBy = {}; ///< nơi xử lý
    QString note = {};
    DocumentStatus status = DocumentStatus::Issued;

    bool isOwn() const { return direction == DocumentDirection::Out; }
    bool isWithdrawn() const
    {
        return status == DocumentStatus::Replaced || status == DocumentStatus::Cancelled;
    }
    friend bool operator==(const OfficialDocument&, const OfficialDocument&) = default;
};

struct DocumentLink
{
    DocumentLinkId id;
    DocumentId from;
    DocumentId to;
    LinkKind kind = LinkKind::Basis;
    friend bool operator==(const DocumentLink&, const DocumentLink&) = default;
};

/// Bản trình ký lần n.
struct DocumentVersion
{
    DocumentVersionId id;
    int no = 0; ///< from 1
    QDate submittedOn;
    QString preparedBy;
    QString checkedBy;
    QString note;
    friend bool operator==(const DocumentVersion&, const DocumentVersion&) = default;
};

/// A campaign that a document belongs to.
struct DocumentCampaign
{
    CampaignId campaign;
    QString code;
    QString title;
    DocumentRole role = DocumentRole::Directing;
};

/// What a document is checked against. It may be among `documents` itself.
struct DocumentSurroundings
{
    std::span<const OfficialDocument> documents;
    std::span<const DocumentLink> links;
    std::span<const Office> records; ///< of its issuer; none when it is not one of ours
};

/// "186-KH/QU, 03/4/2024, về …": what names it in a sentence; the type when nothing else is known.
QString documentName(const OfficialDocument& document);
/// The number kept, else the one its code begins with.
std::optional<int> numberOf(const OfficialDocument& document);
/// Code in one spelling; number and type from it where they are not given.
OfficialDocument tidied(OfficialDocument document);

Issues checkDocument(const OfficialDocument& document, const DocumentSurroundings& around);
Issues checkLink(const DocumentLink& link, const DocumentSurroundings& around);

/// Numbers taken in the sequence of issuer, type and term, our own documents only.
std::vector<int> numbersOf(std::span<const OfficialDocument> documents, IssuerId issuer,
    const QString& typeCode, TermId term);
/// Documents that rest upon this one, at any remove, by basis, implements or guides; each once, nearest first.
std::vector<DocumentId> descendants(DocumentId document, std::span<const DocumentLink> links);
/// As "Căn cứ" cites: rank of the type (the lookup's group), then day.
void sortForCitation(std::vector<OfficialDocument>& documents, const Lookups& lookups);
DirectingDocument cited(const OfficialDocument& document, const Lookups& lookups);

} // namespace sosh
