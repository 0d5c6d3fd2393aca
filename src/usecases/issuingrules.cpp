// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/issuingrules.h"

#include "core/docnumber.h"
#include "storage/issuedrepository.h"
#include "storage/returnrepository.h"
#include "storage/unitofwork.h"
#include "usecases/documentrules.h"
#include "usecases/issuedchanges.h"
#include "usecases/issuedpapers.h"
#include "usecases/paperframe.h"
#include "usecases/paperwriting.h"
#include "usecases/roundlocator.h"

namespace sosh::issuing {
namespace {
using namespace Qt::StringLiterals;

Issue fault(IssueCode code, const QVariantList& args = {})
{
    return {Severity::Error, code, {}, args};
}

/// A quick report is of a day within the round, any other is written when the round is over.
Status requireDay(
    const storage::UnitOfWork& work, const Round& round, PaperKind kind, QDate day, QDate today)
{
    Issues issues;
    // A clock that stands before the round itself is wrong: it judges nothing.
    const bool clockIsRight = !round.span || today >= round.span->first;
    if (clockIsRight && day > today)
        issues.push_back(fault(IssueCode::ReportAfterToday, {day, today}));
    if (round.span && kind == PaperKind::Quick && day < round.span->first)
        issues.push_back(fault(IssueCode::ReportBeforeRound, {day, round.span->first}));
    if (round.span && kind != PaperKind::Quick && day < round.span->last)
        issues.push_back(fault(IssueCode::ReportBeforeEnd, {day, round.span->last}));
    const auto corrected =
        kind == PaperKind::Correction ? work.issued().seal(round.id) : std::nullopt;
    if (corrected && day < corrected->issuedOn)
        issues.push_back(
            fault(IssueCode::CorrectionBeforeReport, {day, corrected->code, corrected->issuedOn}));
    return documentrules::refuse(std::move(issues));
}

} // namespace

bool canBeIssued(PaperKind kind)
{
    return kind == PaperKind::Result || kind == PaperKind::Quick || kind == PaperKind::Correction;
}

QString documentType(PaperKind kind)
{
    if (canBeIssued(kind))
        return u"BC"_s;
    return kind == PaperKind::Request || kind == PaperKind::Reminder ? u"CV"_s : QString();
}

Status requireIssuable(
    const storage::UnitOfWork& work, const Round& round, const PaperRequest& request)
{
    if (round.state == RoundState::Draft)
        return Error{ErrorCode::RoundIsDraft, {round.name}, {}};
    if (request.kind == PaperKind::Quick)
        return Done{};
    if (request.kind == PaperKind::Correction && issuedChanges(work, round.id).empty())
        return Error{ErrorCode::NothingToCorrect, {round.name}, {}};
    const auto standing = standingReport(work, round.id, paperTextKey(request));
    if (request.kind == PaperKind::Result && standing)
        return Error{ErrorCode::AlreadyIssued, {round.name, standing->code}, {}};
    if (round.state == RoundState::Open)
        return Error{ErrorCode::RoundNotClosed, {round.name}, {}};
    QStringList drafts;
    for (const storage::ReturnDraft& draft : work.returns().drafts(round.id))
        drafts += draft.unitName;
    if (!drafts.isEmpty())
        return Error{ErrorCode::RoundHasDrafts, {round.name, drafts.size(), drafts}, {}};
    return Done{};
}

Status requireHead(
    const storage::UnitOfWork& work, const Round& round, const IssueRequest& request, QDate today)
{
    Issues issues;
    const auto number = parseDocNumber(request.number);
    if (!number || !number->number)
        issues.push_back(fault(IssueCode::IssuedWithoutNumber));
    if (!request.date.isValid())
        issues.push_back(fault(IssueCode::IssuedWithoutDate));
    if (!issues.empty())
        return documentrules::refuse(std::move(issues));
    return requireDay(work, round, request.paper.kind, request.date, today);
}

Result<QString> codeOf(
    const storage::UnitOfWork& work, const LocatedRound& located, const IssueRequest& request)
{
    PaperRequest paper = request.paper;
    paper.date = request.date;
    const auto frame = paperFrame(work, paper, located.campaign.issuer, paper.date);
    if (!frame)
        return frame.error();
    DocNumber written = parseDocNumber(request.number).value_or(DocNumber());
    DocNumber own;
    own.number = written.number;
    own.type = documentType(paper.kind);
    own.body = frame->office.bodyCode;
    if (written.type.isEmpty())
        written.type = own.type;
    if (written.body.isEmpty())
        written.body = own.body;
    const QString code = docNumberText(own);
    if (docNumberKey(written) != docNumberKey(own))
        return documentrules::refuse(
            {fault(IssueCode::NumberOfAnotherPaper, {request.number.simplified(), code})})
            .error();
    return code;
}

Result<storage::StoredReport> reportToAnnul(
    const storage::UnitOfWork& work, const Round& round, const QString& paper)
{
    const auto last = paper.isEmpty() ? work.issued().lastStanding(round.id)
                                      : standingReport(work, round.id, paper);
    if (!last)
        return Error{ErrorCode::NothingIssued, {round.name}, {}};
    const auto seal = work.issued().seal(round.id);
    if (seal && seal->id.value() > last->id.value())
        return Error{ErrorCode::AlreadyIssued, {round.name, seal->code}, {}};
    return *last;
}

} // namespace sosh::issuing
