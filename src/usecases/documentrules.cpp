// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/documentrules.h"

#include "core/docnumber.h"
#include "storage/documentrepository.h"
#include "storage/issuedrepository.h"
#include "storage/officerepository.h"
#include "storage/roundrepository.h"
#include "storage/unitofwork.h"
#include "usecases/planfaults.h"

namespace sosh::documentrules {
namespace {

/// "45" takes type and body from the document and its office: 45-BC/ĐU.
QString fullCode(const storage::UnitOfWork& work, const OfficialDocument& document,
    const QString& written, QDate day)
{
    auto number = parseDocNumber(written);
    if (!number || !number->number || !number->type.isEmpty() || !number->body.isEmpty())
        return written;
    const auto standing = parseDocNumber(document.code);
    const auto office = work.offices().officeOn(document.issuer, day);
    number->type = document.typeCode;
    number->body = standing ? standing->body : QString();
    if (number->body.isEmpty() && office)
        number->body = office->bodyCode;
    return docNumberText(*number);
}

} // namespace

OfficialDocument prepared(const storage::UnitOfWork& work, const OfficialDocument& given)
{
    OfficialDocument document = tidied(given);
    if (!document.isOwn() || !document.issuer.isValid()) {
        document.term = {};
        return document;
    }
    if (!document.date.isValid())
        return document;
    const auto term = work.offices().termOn(document.issuer, document.date);
    document.term = term ? term->id : TermId();
    const auto office = work.offices().officeOn(document.issuer, document.date);
    if (document.issuerText.isEmpty() && office)
        document.issuerText = office->speakerName;
    return document;
}

Issues issuesOf(const storage::UnitOfWork& work, const OfficialDocument& document)
{
    const auto documents = work.documents().records();
    const auto links = work.documents().links();
    const auto offices =
        document.issuer.isValid() ? work.offices().records(document.issuer) : std::vector<Office>();
    return checkDocument(document, {documents, links, offices});
}

Issues issuesOf(const storage::UnitOfWork& work, const DocumentLink& link)
{
    const auto documents = work.documents().records();
    const auto links = work.documents().links();
    return checkLink(link, {documents, links, {}});
}

Issue statusForbids(DocumentStatus status)
{
    return {Severity::Error, IssueCode::StatusForbids, {}, {documentStatusName(status)}};
}

Status refuse(Issues issues)
{
    for (Issue& issue : issues)
        issue.place = {};
    return refuseFaults(issues);
}

Result<OfficialDocument> asIssued(const storage::UnitOfWork& work, OfficialDocument document,
    const QString& number, QDate day, const QString& signer)
{
    if (document.status > DocumentStatus::Submitted)
        return refuse({statusForbids(document.status)}).error();
    document.code = fullCode(work, document, number, day);
    document.number = {};
    document.date = day;
    if (!signer.isEmpty())
        document.signer = signer;
    document.status = DocumentStatus::Issued;
    OfficialDocument issued = prepared(work, document);
    if (const Status refused = refuse(issuesOf(work, issued)); !refused)
        return refused.error();
    return issued;
}

Status requireFree(const storage::UnitOfWork& work, const OfficialDocument& document)
{
    const auto report = work.issued().ofDocument(document.id);
    if (!report || !report->stands())
        return Done{};
    const auto round = work.rounds().find(report->round);
    return Error{ErrorCode::AlreadyIssued, {round ? round->name : QString(), report->code}, {}};
}

Result<OfficialDocument> find(const storage::UnitOfWork& work, DocumentId id)
{
    auto document = work.documents().find(id);
    if (!document)
        return Error{ErrorCode::RecordGone, {}, {}};
    return *std::move(document);
}

QString subjectOf(const OfficialDocument& document)
{
    if (!document.code.isEmpty())
        return document.code;
    return document.subject.isEmpty() ? document.typeCode : document.subject;
}

} // namespace sosh::documentrules
