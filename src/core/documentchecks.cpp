// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/docnumber.h"
#include "core/officialdocument.h"
#include "core/vietnamese.h"

#include <algorithm>

/// Checks of documents and of the links between them.
namespace sosh {
namespace {
using namespace Qt::StringLiterals;

/// Columns by the names that forms and issuetext know.
constexpr QStringView codeColumn = u"code";
constexpr QStringView typeColumn = u"type";
constexpr QStringView dateColumn = u"date";
constexpr QStringView linkColumn = u"links";

Issue issueAt(
    QStringView column, IssueCode code, QVariantList args, Severity severity = Severity::Error)
{
    Issue issue{severity, code, {}, std::move(args)};
    issue.place.column = column.toString();
    return issue;
}

const OfficialDocument* find(std::span<const OfficialDocument> documents, DocumentId id)
{
    const auto found = std::find_if(documents.begin(), documents.end(),
        [id](const OfficialDocument& document) { return document.id == id; });
    return found == documents.end() ? nullptr : &*found;
}

bool isEarlier(QDate day, QDate other)
{
    return day.isValid() && other.isValid() && day < other;
}

void checkNumber(Issues& issues, const OfficialDocument& document)
{
    const auto parsed = parseDocNumber(document.code);
    if (!parsed)
        issues.push_back(issueAt(
            codeColumn, IssueCode::DocumentNumberUnread, {document.code}, Severity::Warning));
    if (document.typeCode.isEmpty())
        issues.push_back(numberOf(document)
                ? issueAt(typeColumn, IssueCode::NumberWithoutType, {document.code})
                : issueAt(typeColumn, IssueCode::FieldMissing, {typeColumn.toString()}));
    else if (parsed && isKnownType(parsed->type)
        && printedType(parsed->type) != printedType(document.typeCode))
        issues.push_back(issueAt(typeColumn, IssueCode::NumberOfAnotherType,
            {document.code, printedType(document.typeCode)}, Severity::Warning));
}

/// An office that cites others does not always know their number or day; of its own papers it knows both.
void checkIssued(Issues& issues, const OfficialDocument& document)
{
    if (document.status != DocumentStatus::Issued)
        return;
    if (!document.date.isValid())
        issues.push_back(issueAt(dateColumn, IssueCode::IssuedWithoutDate, {},
            document.isOwn() ? Severity::Error : Severity::Warning));
    if (document.isOwn() && !numberOf(document))
        issues.push_back(issueAt(codeColumn, IssueCode::IssuedWithoutNumber, {}));
}

bool isSameSequence(const OfficialDocument& a, const OfficialDocument& b)
{
    return a.isOwn() && b.isOwn() && a.issuer.isValid() && a.issuer == b.issuer
        && a.typeCode == b.typeCode && a.term == b.term;
}

/// The same paper of another body, entered twice.
bool seemsKnown(const OfficialDocument& a, const OfficialDocument& b)
{
    const auto left = parseDocNumber(a.code);
    const auto right = parseDocNumber(b.code);
    if (!left || !right || !left->number || docNumberKey(*left) != docNumberKey(*right))
        return false;
    const bool daysAgree = !a.date.isValid() || !b.date.isValid() || a.date == b.date;
    return daysAgree && vietnamese::fold(a.issuerText) == vietnamese::fold(b.issuerText);
}

void checkOthers(
    Issues& issues, const OfficialDocument& document, const DocumentSurroundings& around)
{
    const auto number = numberOf(document);
    for (const OfficialDocument& other : around.documents) {
        if (other.id == document.id || !number)
            continue;
        if (isSameSequence(document, other)) {
            if (numberOf(other) == number)
                issues.push_back(issueAt(
                    codeColumn, IssueCode::NumberUsed, {document.code, documentName(other)}));
        } else if (!document.isOwn() && seemsKnown(document, other)) {
            issues.push_back(issueAt(codeColumn, IssueCode::DocumentSeemsKnown,
                {documentName(other)}, Severity::Warning));
        }
    }
}

/// An office issues no paper before its first day or after its end. Source: CV 414/BNV-VTLTNN on records of merged bodies.
void checkOfficeLife(
    Issues& issues, const OfficialDocument& document, std::span<const Office> records)
{
    if (!document.isOwn() || !document.date.isValid() || records.empty())
        return;
    const Office* before = nullptr;
    const Office* after = nullptr;
    for (const Office& record : records) {
        const bool starts = !record.validFrom.isValid() || record.validFrom <= document.date;
        const bool lasts = !record.validTo.isValid() || record.validTo >= document.date;
        if (starts && lasts)
            return;
        if (starts && (!before || before->validTo < record.validTo))
            before = &record;
        if (!starts && (!after || record.validFrom < after->validFrom))
            after = &record;
    }
    if (before)
        issues.push_back(issueAt(dateColumn, IssueCode::DatedAfterOfficeEnd,
            {before->committee, before->speakerName, before->validTo}));
    else
        issues.push_back(issueAt(dateColumn, IssueCode::DatedBeforeOffice,
            {after->committee, after->speakerName, after->validFrom}));
}

void checkDays(Issues& issues, const OfficialDocument& from, const OfficialDocument& to)
{
    if (isEarlier(from.date, to.date))
        issues.push_back(
            issueAt(linkColumn, IssueCode::BasisLater, {documentName(to), to.date, from.date}));
}

} // namespace

Issues checkDocument(const OfficialDocument& document, const DocumentSurroundings& around)
{
    Issues issues;
    checkNumber(issues, document);
    checkIssued(issues, document);
    checkOfficeLife(issues, document, around.records);
    checkOthers(issues, document, around);
    for (const DocumentLink& link : around.links) {
        if (link.from == document.id) {
            if (const OfficialDocument* to = find(around.documents, link.to))
                checkDays(issues, document, *to);
        } else if (link.to == document.id) {
            if (const OfficialDocument* from = find(around.documents, link.from))
                checkDays(issues, *from, document);
        }
    }
    return issues;
}

Issues checkLink(const DocumentLink& link, const DocumentSurroundings& around)
{
    const OfficialDocument* from = find(around.documents, link.from);
    const OfficialDocument* to = find(around.documents, link.to);
    if (link.from == link.to)
        return {issueAt(linkColumn, IssueCode::LinkToItself, {})};
    if (!from || !to)
        return {};
    Issues issues;
    checkDays(issues, *from, *to);
    for (const DocumentLink& known : around.links)
        if (known.id != link.id && known.from == link.from && known.to == link.to
            && known.kind == link.kind)
            issues.push_back(issueAt(linkColumn, IssueCode::LinkTwice, {documentName(*to)}));
    const bool chained = link.kind == LinkKind::Basis || link.kind == LinkKind::Implements
        || link.kind == LinkKind::Guides;
    const auto resting = descendants(link.from, around.links);
    if (chained && std::find(resting.begin(), resting.end(), link.to) != resting.end())
        issues.push_back(issueAt(linkColumn, IssueCode::LinkInCircle, {documentName(*to)}));
    return issues;
}

} // namespace sosh
