// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/keptpaper.h"

#include "storage/documentrepository.h"
#include "storage/officerepository.h"
#include "storage/unitofwork.h"
#include "usecases/issuedchanges.h"
#include "usecases/issuedpapers.h"
#include "usecases/paperwriting.h"

namespace sosh {
namespace {
using namespace Qt::StringLiterals;
using storage::StoredReport;

bool isReport(PaperKind kind)
{
    return kind == PaperKind::Result || kind == PaperKind::Quick || kind == PaperKind::Correction;
}

bool isOfTheIssuer(
    const storage::UnitOfWork& work, const PaperRequest& request, const StoredReport& report)
{
    if (request.issuer.isEmpty())
        return true;
    const auto document = work.documents().find(report.document);
    return document && work.offices().codeOf(document->issuer) == request.issuer;
}

} // namespace

std::optional<StoredReport> issuedAs(
    const storage::UnitOfWork& work, RoundId round, const PaperRequest& request)
{
    if (request.current || !request.number.isEmpty())
        return std::nullopt;
    if (request.kind == PaperKind::Summary || request.kind == PaperKind::Texts)
        return work.issued().seal(round);
    const bool anotherIsDue =
        request.kind == PaperKind::Correction && !issuedChanges(work, round).empty();
    if (!isReport(request.kind) || anotherIsDue)
        return std::nullopt;
    const QString key = paperTextKey(request);
    if (!request.date.isValid())
        return standingReport(work, round, key);
    if (auto ofTheDay = standingReport(work, round, key, request.date))
        return ofTheDay;
    // A quick report of another day is another paper; any other lays out what was issued under that day.
    return request.kind == PaperKind::Quick ? std::nullopt : standingReport(work, round, key);
}

QString numberOfIssued(
    const storage::UnitOfWork& work, const StoredReport& report, const PaperRequest& request)
{
    return asksForKeptPages(work, request, report) ? report.code.section(u'-', 0, 0).trimmed()
                                                   : QString();
}

QString tableForm(const PaperRequest& request)
{
    QStringList words;
    if (request.orientation == Orientation::Landscape)
        words << u"landscape"_s;
    for (const report::ReturnColumn column : request.summaryForm.columns)
        words << report::returnColumnName(column);
    if (request.summaryForm.totalFirst)
        words << u"total-first"_s;
    if (request.summaryForm.restartNumbers)
        words << u"restart-numbers"_s;
    return words.join(u' ');
}

bool asksForKeptPages(
    const storage::UnitOfWork& work, const PaperRequest& request, const StoredReport& report)
{
    const report::PaperMarks& marks = request.marks;
    const bool noMarks = marks.draft.isEmpty() && marks.urgency.isEmpty()
        && marks.circulation.isEmpty() && marks.drafter.isEmpty();
    const QString form = tableForm(request);
    return isReport(request.kind) && noMarks && !request.time.isValid()
        && (form.isEmpty() || form == report.form)
        && (!request.date.isValid() || request.date == report.issuedOn)
        && isOfTheIssuer(work, request, report);
}

} // namespace sosh
