// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office.h"
#include "core/vietnamese.h"

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

Issue missing(const QString& column)
{
    Issue issue{Severity::Error, IssueCode::FieldMissing, {}, {column}};
    issue.place.column = column;
    return issue;
}

Issue atDays(IssueCode code, QVariantList args)
{
    Issue issue{Severity::Error, code, {}, std::move(args)};
    issue.place.column = u"first_day"_s;
    return issue;
}

/// Both days inside; an invalid first day is the beginning, an invalid last one has not come yet.
bool overlap(QDate first, QDate last, QDate otherFirst, QDate otherLast)
{
    const bool endsBefore = last.isValid() && otherFirst.isValid() && last < otherFirst;
    const bool startsAfter = first.isValid() && otherLast.isValid() && first > otherLast;
    return !endsBefore && !startsAfter;
}

void checkOrder(Issues& issues, QDate first, QDate last)
{
    if (first.isValid() && last.isValid() && last < first)
        issues.push_back(atDays(IssueCode::DatesReversed, {first, last}));
}

} // namespace

Office tidied(Office office)
{
    for (QString* text : {&office.code, &office.superiorLine, &office.nameLine, &office.bodyCode,
             &office.committee, &office.speakerName, &office.organization, &office.place,
             &office.archive, &office.askingVerb, &office.contactLine})
        *text = vietnamese::clean(*text);
    for (QString& line : office.recipients)
        line = vietnamese::clean(line);
    office.recipients.removeAll(QString());
    return office;
}

Issues checkOffice(const Office& office, std::span<const Office> others)
{
    Issues issues;
    if (office.nameLine.trimmed().isEmpty())
        issues.push_back(missing(u"name_line"_s));
    if (office.bodyCode.trimmed().isEmpty())
        issues.push_back(missing(u"body_code"_s));
    if (office.speakerName.trimmed().isEmpty())
        issues.push_back(missing(u"speaker_name"_s));
    checkOrder(issues, office.validFrom, office.validTo);
    if (!issues.empty())
        return issues;
    for (const Office& other : others)
        if (other.record != office.record
            && overlap(office.validFrom, office.validTo, other.validFrom, other.validTo))
            issues.push_back(atDays(
                IssueCode::OfficeOverlaps, {other.nameLine, other.validFrom, other.validTo}));
    return issues;
}

Issues checkTerm(const Term& term, std::span<const Term> others)
{
    Issues issues;
    if (term.name.trimmed().isEmpty())
        issues.push_back(missing(u"term_name"_s));
    if (!term.first.isValid())
        issues.push_back(missing(u"first_day"_s));
    checkOrder(issues, term.first, term.last);
    if (!issues.empty())
        return issues;
    for (const Term& other : others)
        if (other.id != term.id && overlap(term.first, term.last, other.first, other.last))
            issues.push_back(
                atDays(IssueCode::TermOverlaps, {other.name, other.first, other.last}));
    return issues;
}

Issues checkSignatory(const SignatoryRecord& record)
{
    Issues issues;
    if (record.signatory.authority.trimmed().isEmpty())
        issues.push_back(missing(u"authority"_s));
    if (record.signatory.name.trimmed().isEmpty())
        issues.push_back(missing(u"signer_name"_s));
    checkOrder(issues, record.from, record.to);
    return issues;
}

} // namespace sosh
