// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/paperdesk.h"

#include "core/formatprofile.h"
#include "core/provincetable.h"
#include "core/vinumber.h"
#include "report/papercontext.h"
#include "report/resultpaper.h"
#include "report/summarypaper.h"
#include "storage/documentrepository.h"
#include "storage/lookuprepository.h"
#include "storage/officerepository.h"
#include "storage/registryrepository.h"
#include "storage/roundrepository.h"
#include "usecases/readvalue.h"
#include "usecases/roundlocator.h"

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

/// The date the paper bears when nobody says otherwise.
QDate paperDate(const PaperRequest& request, const Round& round, QDate today)
{
    if (request.date.isValid())
        return request.date;
    return round.state == RoundState::Closed || round.state == RoundState::Sealed ? round.due
                                                                                  : today;
}

Result<IssuerId> issuerOf(
    const storage::UnitOfWork& work, const PaperRequest& request, const Campaign& campaign)
{
    if (request.issuer.isEmpty() && campaign.issuer.isValid())
        return campaign.issuer;
    if (const auto issuer = work.offices().byCode(request.issuer))
        return *issuer;
    QStringList known;
    for (const QString& code : work.offices().codes())
        known += code;
    return Error{ErrorCode::IssuerUnknown, {request.issuer, known.join(u", "_s)}, {}};
}

Status addOffice(report::PaperContext& context, const storage::UnitOfWork& work, IssuerId issuer)
{
    auto office = work.offices().officeOn(issuer, context.paperDate);
    if (!office)
        return Error{ErrorCode::NoIssuerOnDate,
            {work.offices().codeOf(issuer), vinumber::date(context.paperDate)}, {}};
    context.office = *std::move(office);
    context.signatory = work.offices().signatoryOn(issuer, context.paperDate);
    return Done{};
}

void addRounds(
    report::PaperContext& context, const storage::UnitOfWork& work, const LocatedRound& located)
{
    const std::vector<Round> rounds = work.rounds().ofCampaign(located.campaign.id);
    context.singleRound = rounds.size() == 1;
    for (const Round& round : rounds)
        if (round.no > located.round.no && !context.nextRound)
            context.nextRound = round;
}

Result<report::PaperContext> contextOf(
    const storage::UnitOfWork& work, const PaperRequest& request, QDate today)
{
    const auto located = findRound(work, request.campaign, request.round);
    if (!located)
        return located.error();
    const Round& round = located->round;
    if (round.state == RoundState::Draft)
        return Error{ErrorCode::RoundIsDraft, {round.name}, {}};
    report::PaperContext context;
    context.sheet = work.rounds().sheet(round.id);
    context.summary = summarize(context.sheet);
    context.paperDate = paperDate(request, round, today);
    context.closedOn = round.state == RoundState::Open ? context.paperDate : round.due;
    context.board = boardOf(context.sheet, context.paperDate);
    context.controlCode = controlCode(contentDigest(provinceTable(std::span(&context.sheet, 1))));
    context.lookups = work.lookups().load();
    context.directing =
        work.documents().ofCampaign(located->campaign.id, storage::DocumentRole::Directing);
    context.own = work.documents().ofCampaign(located->campaign.id, storage::DocumentRole::Own);
    addRounds(context, work, *located);
    if (work.registry().setting(u"tone_style"_s) == u"old"_s)
        context.toneStyle = vietnamese::ToneStyle::Old;
    const auto issuer = issuerOf(work, request, located->campaign);
    if (!issuer)
        return issuer.error();
    if (const Status added = addOffice(context, work, *issuer); !added)
        return added.error();
    return context;
}

QString stemOf(const PaperRequest& request)
{
    const QString kind = request.kind == PaperKind::Result ? u"bao-cao"_s : u"bieu-tong-hop"_s;
    return u"%1-%2-dot-%3"_s.arg(kind, request.campaign).arg(request.round);
}

} // namespace

PaperDesk::PaperDesk(const RegisterSession& session)
    : m_session(session)
{
}

Result<Paper> PaperDesk::prepare(const PaperRequest& request) const
{
    const auto context =
        readValue<report::PaperContext>(m_session, [&](const storage::UnitOfWork& work) {
            return contextOf(work, request, m_session.clock().today());
        });
    if (!context)
        return context.error();
    Paper paper;
    paper.document = request.kind == PaperKind::Result
        ? report::resultPaper(*context)
        : report::summaryPaper(*context, request.orientation);
    paper.document.formatProfile = context->office.formatProfile.isEmpty()
        ? formatProfileOn(context->paperDate).code
        : context->office.formatProfile;
    paper.controlCode = context->controlCode;
    paper.date = context->paperDate;
    paper.fileStem = stemOf(request);
    if (!context->signatory)
        paper.warning = Error{ErrorCode::NoSignatoryOnDate,
            {context->office.speakerName, vinumber::date(paper.date)}, {}};
    return paper;
}

} // namespace sosh
