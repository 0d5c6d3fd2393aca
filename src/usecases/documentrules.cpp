// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/documentrules.h"

#include "storage/documentrepository.h"
#include "storage/officerepository.h"
#include "storage/unitofwork.h"
#include "usecases/planfaults.h"

namespace sosh::documentrules {

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
