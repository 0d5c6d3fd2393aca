// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/documenttext.h"
#include "usecases/issuetext.h"

/// Sentences of documents, terms and offices.
namespace sosh {
namespace {
using namespace Qt::StringLiterals;

/// The committee's name where it speaks itself, else the ban of that committee.
QString officeName(const Issue& issue)
{
    return IssueText::argument(issue, IssueText::argument(issue, 0).isEmpty() ? 1 : 0);
}

} // namespace

QString IssueText::document(const Issue& issue)
{
    switch (issue.code) {
    case IssueCode::FieldMissing:
        return tr("“%1” is missing. Enter it.").arg(columnName(argument(issue, 0), {}));
    case IssueCode::DocumentNumberUnread:
        return tr("“%1” is not read as a number and code. It is kept as written; a number looks "
                  "like 105-KH/TU.")
            .arg(argument(issue, 0));
    case IssueCode::NumberWithoutType:
        return tr("The number “%1” names no type of document. Choose the type.")
            .arg(argument(issue, 0));
    case IssueCode::NumberOfAnotherType:
        return tr("The number %1 belongs to another type than %2. Check both.")
            .arg(argument(issue, 0), argument(issue, 1));
    case IssueCode::IssuedWithoutNumber:
        return tr("A document the office has issued has a number. Enter it, or keep the document "
                  "as a draft.");
    case IssueCode::IssuedWithoutDate:
        return tr("The day of issue is missing. Enter it.");
    case IssueCode::NumberUsed:
        return tr("The number %1 is taken by: %2. Enter another number, or open that document.")
            .arg(argument(issue, 0), argument(issue, 1));
    case IssueCode::DocumentSeemsKnown:
        return tr("The register has such a document already: %1. Check before adding it again.")
            .arg(argument(issue, 0));
    default:
        return documentChain(issue);
    }
}

QString IssueText::documentChain(const Issue& issue)
{
    switch (issue.code) {
    case IssueCode::BasisLater:
        return tr("“%1” is dated %2, after the document that rests upon it (%3). Check both days.")
            .arg(argument(issue, 0), argument(issue, 1), argument(issue, 2));
    case IssueCode::LinkToItself:
        return tr("A document does not point at itself. Choose another one.");
    case IssueCode::LinkTwice:
        return tr("“%1” is linked in this way already.").arg(argument(issue, 0));
    case IssueCode::LinkInCircle:
        return tr("“%1” rests upon this document itself. Take that link off first.")
            .arg(argument(issue, 0));
    case IssueCode::StatusForbids: {
        const auto status = documentStatusFrom(argument(issue, 0));
        return tr("The document is “%1” already. This is not possible any more.")
            .arg(status ? DocumentText::status(*status) : argument(issue, 0));
    }
    case IssueCode::ReportBeforeEnd:
        return tr("The report is dated %1, before the last day of its round (%2). Correct the day.")
            .arg(argument(issue, 0), argument(issue, 1));
    default:
        return reportHead(issue);
    }
}

QString IssueText::reportHead(const Issue& issue)
{
    switch (issue.code) {
    case IssueCode::ReportBeforeRound:
        return tr("The report is dated %1, before its round began (%2). Correct the day.")
            .arg(argument(issue, 0), argument(issue, 1));
    case IssueCode::ReportAfterToday:
        return tr("The report is dated %1, after today (%2). Correct the day.")
            .arg(argument(issue, 0), argument(issue, 1));
    case IssueCode::CorrectionBeforeReport:
        return tr("The correction is dated %1, before the report %2 of %3 that it corrects. "
                  "Correct the day.")
            .arg(argument(issue, 0), argument(issue, 1), argument(issue, 2));
    case IssueCode::NumberOfAnotherPaper:
        return tr("“%1” is not a number of this paper, which bears %2. Enter the number alone.")
            .arg(argument(issue, 0), argument(issue, 1));
    default:
        return officeDays(issue);
    }
}

QString IssueText::officeDays(const Issue& issue)
{
    switch (issue.code) {
    case IssueCode::DatedAfterOfficeEnd:
        return tr("%1 ended on %2; an office issues no paper dated after its end. Correct the day, "
                  "or choose its successor.")
            .arg(officeName(issue), argument(issue, 2));
    case IssueCode::DatedBeforeOffice:
        return tr("%1 began on %2; it issued no paper before that day. Correct the day, or choose "
                  "the office before it.")
            .arg(officeName(issue), argument(issue, 2));
    case IssueCode::TermOverlaps:
        return tr("The days overlap the term “%1” (%2 – %3). End that term first, or correct the "
                  "days.")
            .arg(argument(issue, 0), argument(issue, 1), argument(issue, 2));
    case IssueCode::OfficeOverlaps:
        return tr("The days overlap those of “%1” (%2 – %3). End that record first, or correct the "
                  "days.")
            .arg(argument(issue, 0), argument(issue, 1), argument(issue, 2));
    case IssueCode::OfficeHasLaterPapers:
        return tr("The office issued “%1” outside of these days. Correct the days.")
            .arg(argument(issue, 0));
    case IssueCode::TermNumbersPapers:
        return tr("Papers numbered in the term lie outside of these days: %1. Correct the days.")
            .arg(argument(issue, 0));
    default:
        return {};
    }
}

} // namespace sosh
