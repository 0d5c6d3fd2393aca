// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandtext.h"
#include "cli/jsonvalues.h"
#include "cli/papervariant.h"
#include "cli/verbs.h"
#include "core/docnumber.h"
#include "core/vinumber.h"
#include "usecases/paperissuing.h"
#include "usecases/paperwriting.h"

namespace sosh::cli {
namespace {
using namespace Qt::StringLiterals;

Result<IssueRequest> issueRequest(const Invocation& call)
{
    IssueRequest request;
    const QString name = call.isSet(u"kind"_s) ? call.value(u"kind"_s) : u"result"_s;
    const auto kind = paperKindFrom(name);
    if (!kind)
        return Error{ErrorCode::ReportKindUnknown, {name, u"result, quick, correction"_s}, {}};
    request.paper.kind = *kind;
    request.paper.campaign = call.value(u"campaign"_s);
    const auto round = call.number(u"round"_s);
    if (!round)
        return round.error();
    request.paper.round = *round;
    if (const Status variant = readVariant(call, request.paper); !variant)
        return variant.error();
    const auto date = call.day(u"date"_s, QDate());
    if (!date)
        return date.error();
    request.date = *date;
    request.number = call.value(u"number"_s);
    request.signedFile = call.value(u"signed"_s);
    return request;
}

QJsonObject issuedJson(const IssuedReport& report)
{
    const auto number = parseDocNumber(report.code);
    return {{u"kind"_s, paperKindName(report.kind)},
        {u"number"_s, number && number->number ? QJsonValue(*number->number) : QJsonValue()},
        {u"date"_s, json(report.issuedOn)}, {u"code"_s, report.code},
        {u"controlCode"_s, report.controlCode}, {u"contentDigest"_s, report.contentDigest},
        {u"pagesDigest"_s, report.pagesDigest}, {u"signedFile"_s, report.signedFile},
        {u"sealed"_s, report.stands() && report.kind != PaperKind::Quick},
        {u"annulledOn"_s, json(report.annulledOn)}};
}

} // namespace

int runIssue(const Invocation& call)
{
    const auto request = issueRequest(call);
    if (!request)
        return call.out().fail(request.error());
    const auto session = call.open(Access::Write);
    if (!session)
        return call.out().fail(session.error());
    const auto issued = PaperIssuing(**session).issue(*request);
    if (!issued)
        return call.out().fail(issued.error());
    if (call.out().json())
        call.out().object({{u"issued"_s, issuedJson(*issued)}});
    else
        call.out().line(
            Command::tr("%1 of %2 is recorded as issued, control code %3")
                .arg(issued->code, vinumber::date(issued->issuedOn), issued->controlCode));
    return Done0;
}

int runAnnul(const Invocation& call)
{
    const auto round = call.number(u"round"_s);
    if (!round)
        return call.out().fail(round.error());
    PaperRequest paper;
    if (const Status variant = readVariant(call, paper); !variant)
        return call.out().fail(variant.error());
    const QString named = call.isSet(u"variant"_s) ? paperTextKey(paper) : QString();
    const auto session = call.open(Access::Write);
    if (!session)
        return call.out().fail(session.error());
    const auto annulled = PaperIssuing(**session).annul(
        call.value(u"campaign"_s), *round, call.value(u"reason"_s), named);
    if (!annulled)
        return call.out().fail(annulled.error());
    if (call.out().json())
        call.out().object({{u"issued"_s, issuedJson(*annulled)}});
    else
        call.out().line(Command::tr("%1 of %2 is annulled; its number stays taken.")
                            .arg(annulled->code, vinumber::date(annulled->issuedOn)));
    return Done0;
}

} // namespace sosh::cli
