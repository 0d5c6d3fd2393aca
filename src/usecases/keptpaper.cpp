// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/keptpaper.h"

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
    return standingReport(work, round, paperTextKey(request));
}

QString numberOfIssued(const StoredReport& report, const PaperRequest& request)
{
    return isReport(request.kind) ? report.code.section(u'-', 0, 0).trimmed() : QString();
}

bool asksForKeptPages(const PaperRequest& request, const StoredReport& report)
{
    const report::PaperMarks& marks = request.marks;
    const bool noMarks = marks.draft.isEmpty() && marks.urgency.isEmpty()
        && marks.circulation.isEmpty() && marks.drafter.isEmpty();
    return isReport(request.kind) && noMarks && request.issuer.isEmpty() && !request.time.isValid()
        && request.orientation == Orientation::Upright
        && (!request.date.isValid() || request.date == report.issuedOn);
}

} // namespace sosh
