// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/documentrepository.h"

#include "core/vietnamese.h"
#include "storage/sql/failure.h"
#include "storage/sql/statement.h"

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

/// Columns 0 to 17, as `recordOf` reads them.
const QString recordColumns =
    u"d.id, d.direction, d.type_code, d.number, d.code, d.issued_on, d.issuer_id, d.issuer_text,"
    " d.term_id, d.subject, d.signer, d.recipients, d.copies, d.arrived_on, d.arrival_no,"
    " d.handled_by, d.note, d.status"_s;

OfficialDocument recordOf(const sql::Statement& row)
{
    OfficialDocument document;
    document.id = row.id<DocumentId>(0);
    document.direction = documentDirectionFrom(row.text(1)).value_or(DocumentDirection::Reference);
    document.typeCode = row.text(2);
    document.number = row.maybeNumber(3);
    document.code = row.text(4);
    document.date = row.day(5);
    document.issuer = row.id<IssuerId>(6);
    document.issuerText = row.text(7);
    document.term = row.id<TermId>(8);
    document.subject = row.text(9);
    document.signer = row.text(10);
    document.recipients = row.text(11);
    document.copies = row.maybeNumber(12);
    document.arrivedOn = row.day(13);
    document.arrivalNo = row.text(14);
    document.handledBy = row.text(15);
    document.note = row.text(16);
    document.status = documentStatusFrom(row.text(17)).value_or(DocumentStatus::Issued);
    return document;
}

/// Columns 0 to 6 of both SELECTs. A type that the lookup does not know goes by its code.
DirectingDocument documentOf(const sql::Statement& row)
{
    DirectingDocument document;
    document.id = row.id<DocumentId>(0);
    document.typeCode = row.text(1);
    document.type = row.isNull(2) ? document.typeCode : row.text(2);
    document.code = row.text(3);
    document.date = row.day(4);
    document.issuer = row.text(5);
    document.subject = row.text(6);
    return document;
}

void requireOne(const sql::Statement& changed, qint64 row)
{
    if (changed.rowsAffected() != 1)
        throw sql::Failure(ErrorCode::Stale, {row});
}

} // namespace

DocumentRepository::DocumentRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

DocumentId DocumentRepository::add(const OfficialDocument& document)
{
    return DocumentId(
        sql::Statement(m_connection,
            u"INSERT INTO document (direction, type_code, number, code, code_fold, issued_on,"
            " issuer_id, issuer_text, term_id, subject, subject_fold, signer, recipients, copies,"
            " arrived_on, arrival_no, handled_by, note, status)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .insert(documentDirectionName(document.direction), document.typeCode, document.number,
                document.code, vietnamese::fold(document.code), document.date, document.issuer,
                document.issuerText, document.term, document.subject,
                vietnamese::fold(document.subject), document.signer, document.recipients,
                document.copies, document.arrivedOn, document.arrivalNo, document.handledBy,
                document.note, documentStatusName(document.status)));
}

DocumentId DocumentRepository::add(const StoredDocument& stored)
{
    OfficialDocument document;
    document.direction = stored.direction;
    document.typeCode = stored.document.typeCode;
    document.code = stored.document.code;
    document.number = numberOf(document);
    document.date = stored.document.date;
    document.issuer = stored.issuer;
    document.issuerText = stored.document.issuer;
    document.subject = stored.document.subject;
    return add(document);
}

void DocumentRepository::update(const OfficialDocument& document)
{
    sql::Statement update(m_connection,
        u"UPDATE document SET direction = ?, type_code = ?, number = ?, code = ?, code_fold = ?,"
        " issued_on = ?, issuer_id = ?, issuer_text = ?, term_id = ?, subject = ?,"
        " subject_fold = ?, signer = ?, recipients = ?, copies = ?, arrived_on = ?,"
        " arrival_no = ?, handled_by = ?, note = ?, status = ? WHERE id = ?"_s);
    update.run(documentDirectionName(document.direction), document.typeCode, document.number,
        document.code, vietnamese::fold(document.code), document.date, document.issuer,
        document.issuerText, document.term, document.subject, vietnamese::fold(document.subject),
        document.signer, document.recipients, document.copies, document.arrivedOn,
        document.arrivalNo, document.handledBy, document.note, documentStatusName(document.status),
        document.id);
    requireOne(update, document.id.value());
}

void DocumentRepository::remove(DocumentId document)
{
    sql::Statement(m_connection,
        u"DELETE FROM paper_version WHERE version_id IN"
        " (SELECT id FROM document_version WHERE document_id = ?)"_s)
        .run(document);
    sql::Statement(m_connection, u"DELETE FROM document_version WHERE document_id = ?"_s)
        .run(document);
    sql::Statement remove(m_connection, u"DELETE FROM document WHERE id = ?"_s);
    remove.run(document);
    requireOne(remove, document.value());
}

void DocumentRepository::setStatus(DocumentId document, DocumentStatus status)
{
    sql::Statement update(m_connection, u"UPDATE document SET status = ? WHERE id = ?"_s);
    update.run(documentStatusName(status), document);
    requireOne(update, document.value());
}

void DocumentRepository::setTerm(DocumentId document, TermId term)
{
    sql::Statement update(m_connection, u"UPDATE document SET term_id = ? WHERE id = ?"_s);
    update.run(term, document);
    requireOne(update, document.value());
}

std::optional<OfficialDocument> DocumentRepository::find(DocumentId document) const
{
    sql::Statement row(
        m_connection, u"SELECT %1 FROM document AS d WHERE d.id = ?"_s.arg(recordColumns));
    return row.bind(document).step() ? std::optional(recordOf(row)) : std::nullopt;
}

std::vector<OfficialDocument> DocumentRepository::records() const
{
    std::vector<OfficialDocument> documents;
    sql::Statement rows(m_connection,
        u"SELECT %1 FROM document AS d ORDER BY d.issued_on, d.id"_s.arg(recordColumns));
    while (rows.step())
        documents.push_back(recordOf(rows));
    return documents;
}

std::vector<StoredDocument> DocumentRepository::all() const
{
    std::vector<StoredDocument> documents;
    sql::Statement rows(m_connection,
        u"SELECT d.id, d.type_code, t.label, d.code, d.issued_on, d.issuer_text, d.subject,"
        " d.direction, d.issuer_id FROM document AS d"
        " LEFT JOIN lookup AS t ON t.list = 'document_type' AND t.code = d.type_code"
        " ORDER BY d.issued_on, d.id"_s);
    while (rows.step())
        documents.push_back({documentOf(rows),
            documentDirectionFrom(rows.text(7)).value_or(DocumentDirection::Reference),
            rows.id<IssuerId>(8)});
    return documents;
}

DocumentLinkId DocumentRepository::addLink(const DocumentLink& link)
{
    return DocumentLinkId(sql::Statement(
        m_connection, u"INSERT INTO document_link (from_id, to_id, kind) VALUES (?, ?, ?)"_s)
                              .insert(link.from, link.to, linkKindName(link.kind)));
}

void DocumentRepository::removeLink(DocumentLinkId link)
{
    sql::Statement remove(m_connection, u"DELETE FROM document_link WHERE id = ?"_s);
    remove.run(link);
    requireOne(remove, link.value());
}

std::vector<DocumentLink> DocumentRepository::links() const
{
    std::vector<DocumentLink> links;
    sql::Statement rows(
        m_connection, u"SELECT id, from_id, to_id, kind FROM document_link ORDER BY id"_s);
    while (rows.step())
        links.push_back({rows.id<DocumentLinkId>(0), rows.id<DocumentId>(1), rows.id<DocumentId>(2),
            linkKindFrom(rows.text(3)).value_or(LinkKind::Basis)});
    return links;
}

DocumentVersionId DocumentRepository::addVersion(
    DocumentId document, const DocumentVersion& version)
{
    return DocumentVersionId(sql::Statement(m_connection,
        u"INSERT INTO document_version (document_id, no, submitted_on, prepared_by, checked_by,"
        " note) VALUES (?, ?, ?, ?, ?, ?)"_s)
                                 .insert(document, version.no, version.submittedOn,
                                     version.preparedBy, version.checkedBy, version.note));
}

std::vector<DocumentVersion> DocumentRepository::versions(DocumentId document) const
{
    std::vector<DocumentVersion> versions;
    sql::Statement rows(m_connection,
        u"SELECT id, no, submitted_on, prepared_by, checked_by, note FROM document_version"
        " WHERE document_id = ? ORDER BY no"_s);
    rows.bind(document);
    while (rows.step())
        versions.push_back({rows.id<DocumentVersionId>(0), rows.number(1), rows.day(2),
            rows.text(3), rows.text(4), rows.text(5)});
    return versions;
}

void DocumentRepository::link(CampaignId campaign, DocumentId document, DocumentRole role)
{
    sql::Statement(m_connection,
        u"INSERT INTO campaign_document (campaign_id, document_id, role, sort_no)"
        " SELECT ?, ?, ?, coalesce(max(sort_no), 0) + 1 FROM campaign_document WHERE campaign_id = ?"_s)
        .run(campaign, document, documentRoleName(role), campaign);
}

void DocumentRepository::unlink(CampaignId campaign, DocumentId document)
{
    sql::Statement remove(
        m_connection, u"DELETE FROM campaign_document WHERE campaign_id = ? AND document_id = ?"_s);
    remove.run(campaign, document);
    requireOne(remove, document.value());
}

std::vector<DocumentCampaign> DocumentRepository::campaignsOf(DocumentId document) const
{
    std::vector<DocumentCampaign> uses;
    sql::Statement rows(m_connection,
        u"SELECT c.id, c.code, c.title, d.role FROM campaign_document AS d"
        " JOIN campaign AS c ON c.id = d.campaign_id WHERE d.document_id = ? ORDER BY d.id"_s);
    rows.bind(document);
    while (rows.step())
        uses.push_back({rows.id<CampaignId>(0), rows.text(1), rows.text(2),
            documentRoleFrom(rows.text(3)).value_or(DocumentRole::Directing)});
    return uses;
}

std::vector<DirectingDocument> DocumentRepository::ofCampaign(
    CampaignId campaign, DocumentRole role) const
{
    std::vector<DirectingDocument> documents;
    sql::Statement rows(m_connection,
        u"SELECT d.id, d.type_code, t.label, d.code, d.issued_on, d.issuer_text, d.subject"
        " FROM campaign_document AS c JOIN document AS d ON d.id = c.document_id"
        " LEFT JOIN lookup AS t ON t.list = 'document_type' AND t.code = d.type_code"
        " WHERE c.campaign_id = ? AND c.role = ?"
        " ORDER BY coalesce(CAST(t.grouping AS INTEGER), 9999), d.issued_on, c.sort_no"_s);
    rows.bind(campaign, documentRoleName(role));
    while (rows.step())
        documents.push_back(documentOf(rows));
    return documents;
}

} // namespace sosh::storage
