// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/documentrepository.h"

#include "core/enumnames.h"
#include "core/vietnamese.h"
#include "storage/sql/statement.h"

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

constexpr std::array directionNames{
    EnumName<DocumentDirection>{DocumentDirection::Out, u"out"},
    EnumName<DocumentDirection>{DocumentDirection::In, u"in"},
    EnumName<DocumentDirection>{DocumentDirection::Reference, u"reference"},
};
constexpr std::array roleNames{
    EnumName<DocumentRole>{DocumentRole::Directing, u"directing"},
    EnumName<DocumentRole>{DocumentRole::Own, u"own"},
};

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

} // namespace

DocumentRepository::DocumentRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

DocumentId DocumentRepository::add(const StoredDocument& stored)
{
    const DirectingDocument& document = stored.document;
    return DocumentId(sql::Statement(m_connection,
        u"INSERT INTO document (direction, type_code, code, issued_on, issuer_id, issuer_text, "
        u"subject,"
        " subject_fold, code_fold) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
                          .insert(nameIn(directionNames, stored.direction), document.typeCode,
                              document.code, document.date, stored.issuer, document.issuer,
                              document.subject, vietnamese::fold(document.subject), vietnamese::fold(document.code)));
}

void DocumentRepository::link(CampaignId campaign, DocumentId document, DocumentRole role)
{
    sql::Statement(m_connection,
        u"INSERT INTO campaign_document (campaign_id, document_id, role, sort_no)"
        " SELECT ?, ?, ?, coalesce(max(sort_no), 0) + 1 FROM campaign_document WHERE campaign_id = ?"_s)
        .run(campaign, document, nameIn(roleNames, role), campaign);
}

std::vector<StoredDocument> DocumentRepository::all() const
{
    std::vector<StoredDocument> documents;
    sql::Statement rows(m_connection,
        u"SELECT d.id, d.type_code, t.label, d.code, d.issued_on, d.issuer_text, d.subject, "
        u"d.direction,"
        " d.issuer_id FROM document AS d"
        " LEFT JOIN lookup AS t ON t.list = 'document_type' AND t.code = d.type_code"
        " ORDER BY d.issued_on, d.id"_s);
    while (rows.step())
        documents.push_back({documentOf(rows),
            valueIn(directionNames, rows.text(7)).value_or(DocumentDirection::Reference),
            rows.id<IssuerId>(8)});
    return documents;
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
    rows.bind(campaign, nameIn(roleNames, role));
    while (rows.step())
        documents.push_back(documentOf(rows));
    return documents;
}

} // namespace sosh::storage
