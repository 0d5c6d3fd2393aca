// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/papersource.h"

#include "core/deadline.h"
#include "core/provincetable.h"
#include "core/vinumber.h"
#include "storage/contactrepository.h"
#include "storage/documentrepository.h"
#include "storage/factrepository.h"
#include "storage/issuedrepository.h"
#include "storage/lookuprepository.h"
#include "storage/officerepository.h"
#include "storage/papertextrepository.h"
#include "storage/registryrepository.h"
#include "storage/roundrepository.h"
#include "storage/unitofwork.h"
#include "usecases/issuedchanges.h"
#include "usecases/issuedpapers.h"
#include "usecases/keptpaper.h"
#include "usecases/officesettings.h"
#include "usecases/paperwriting.h"
#include "usecases/registersession.h"
#include "usecases/returnentry.h"
#include "usecases/roundlocator.h"

#include <QHash>

#include <algorithm>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

bool isClosed(const Round& round)
{
    return round.state == RoundState::Closed || round.state == RoundState::Sealed;
}

/// The date the paper bears when nobody says otherwise. A correction is of the day on which it is made.
QDate dayOf(const PaperRequest& request, const Round& round,
    const std::optional<storage::StoredReport>& issued, QDate today)
{
    if (request.date.isValid())
        return request.date;
    if (issued)
        return issued->issuedOn;
    return isClosed(round) && request.kind != PaperKind::Correction ? round.due : today;
}

Result<IssuerId> issuerOf(
    const storage::UnitOfWork& work, const PaperRequest& request, IssuerId usual, QDate day)
{
    if (!request.issuer.isEmpty()) {
        if (const auto issuer = work.offices().byCode(request.issuer))
            return *issuer;
    } else if (usual.isValid()) {
        return usual;
    }
    QStringList known;
    for (const QString& code : work.offices().codes())
        known += code;
    if (request.issuer.isEmpty())
        for (const QString& code : known) {
            const auto issuer = work.offices().byCode(code);
            if (issuer && (known.size() == 1 || work.offices().officeOn(*issuer, day)))
                return *issuer;
        }
    return Error{ErrorCode::IssuerUnknown, {request.issuer, known.join(u", "_s)}, {}};
}

/// Drafts that nobody confirmed and findings that nobody gave a reason for.
int openWarningsOf(const RoundSheet& sheet)
{
    int open = sheet.drafts();
    for (const RoundSheet::Row& row : sheet.rows)
        open += int(ReturnEntry::openIssues(row.current, row.entry, sheet).size());
    return open;
}

/// What the office issued for the campaign by that day; drafts and withdrawn papers say nothing.
std::vector<DirectingDocument> issuedOwn(
    const storage::UnitOfWork& work, CampaignId campaign, QDate day)
{
    QHash<DocumentId, DocumentStatus> states;
    for (const OfficialDocument& document : work.documents().records())
        states.insert(document.id, document.status);
    for (const Round& round : work.rounds().ofCampaign(campaign))
        for (const storage::StoredReport& report : work.issued().ofRound(round.id))
            states.remove(report.document); // what came of the round did not bring it about
    auto own = work.documents().ofCampaign(campaign, storage::DocumentRole::Own);
    std::erase_if(own, [&](const DirectingDocument& document) {
        const DocumentStatus status = states.value(document.id, DocumentStatus::Draft);
        const bool wasIssued =
            status == DocumentStatus::Issued || status == DocumentStatus::Replaced;
        return !wasIssued || (document.date.isValid() && document.date > day);
    });
    return own;
}

void addFacts(report::PaperContext& context, const storage::UnitOfWork& work)
{
    const CampaignId campaign = context.sheet.campaign.id;
    context.directing = work.documents().ofCampaign(campaign, storage::DocumentRole::Directing);
    context.own = issuedOwn(work, campaign, context.paperDate);
    context.tasks = work.facts().tasks(campaign);
    context.activities = work.facts().activities(campaign);
    context.commendations = work.facts().commendations(campaign);
}

void addRounds(report::PaperContext& context, const storage::UnitOfWork& work,
    const LocatedRound& located, bool current)
{
    const std::vector<Round> rounds = work.rounds().ofCampaign(located.campaign.id);
    context.singleRound = rounds.size() == 1;
    for (const Round& round : rounds) {
        const bool isThis = round.id == located.round.id;
        if (round.no > located.round.no && !context.nextRound)
            context.nextRound = round;
        if (round.state == RoundState::Draft)
            continue;
        context.rounds.push_back(isThis ? context.sheet : paperSheet(work, round, current));
        if (round.no < located.round.no && isClosed(round))
            context.previous = context.rounds.back();
    }
}

/// The last letter of this round that urged units on.
std::optional<DirectingDocument> lastReminder(const report::PaperContext& context)
{
    const auto& span = context.sheet.round.span;
    std::optional<DirectingDocument> last;
    for (const DirectingDocument& document : context.own)
        if (document.typeCode == "CV"_L1 && document.date.isValid()
            && document.subject.contains(u"đôn đốc"_s, Qt::CaseInsensitive)
            && (!span || document.date >= span->first) && (!last || document.date >= last->date))
            last = document;
    return last;
}

void addReminder(report::PaperContext& context, const PaperRequest& request)
{
    const Round& round = context.sheet.round;
    const auto earlier = lastReminder(context);
    const bool overdue =
        round.due.isValid() && daysLate(context.paperDate, round.due, round.dueInclusive) > 0;
    context.level = request.level > 0 ? request.level : earlier ? 3 : overdue ? 2 : 1;
    if (context.level >= 3)
        context.earlierLetter = earlier;
    context.newDeadline = request.newDeadline;
    context.newDeadlineTime = request.newDeadlineTime;
}

/// What a correction corrects. Once it is issued itself, its own pages tell.
Status addCorrection(report::PaperContext& context, const storage::UnitOfWork& work, bool isIssued)
{
    const Round& round = context.sheet.round;
    const auto seal = work.issued().seal(round.id);
    context.changes = issuedChanges(work, round.id);
    if (!seal || (context.changes.empty() && !isIssued))
        return Error{ErrorCode::NothingToCorrect, {round.name}, {}};
    if (const auto document = work.documents().find(seal->document))
        context.corrected = cited(*document, context.lookups);
    return Done{};
}

Result<std::vector<UnitId>> unitsOf(const RoundSheet& sheet, const QStringList& codes)
{
    std::vector<UnitId> units;
    for (const QString& code : codes) {
        const RoundSheet::Row* row = sheet.rowOf(QStringView(code));
        if (!row)
            return Error{ErrorCode::UnitUnknown, {code}, {}};
        units.push_back(row->entry.unit);
    }
    return units;
}

report::PaperContext roundContext(const storage::UnitOfWork& work, const LocatedRound& located,
    const PaperRequest& request, report::PaperFrame frame)
{
    // A correction tells the newest figures beside those that were issued.
    const bool current = request.current || request.kind == PaperKind::Correction;
    report::PaperContext context;
    static_cast<report::PaperFrame&>(context) = std::move(frame);
    context.sheet = paperSheet(work, located.round, current);
    context.summary = summarize(context.sheet);
    context.closedOn =
        located.round.state == RoundState::Open ? context.paperDate : located.round.due;
    context.board = boardOf(context.sheet, context.paperDate);
    context.controlCode = controlCode(contentDigest(provinceTable(std::span(&context.sheet, 1))));
    context.texts = work.paperTexts().texts(located.round.id, paperTextKey(request));
    addFacts(context, work);
    context.contacts = work.contacts().all();
    addRounds(context, work, located, current);
    addReminder(context, request);
    return context;
}

} // namespace

RoundSheet paperSheet(const storage::UnitOfWork& work, const Round& round, bool current)
{
    return work.rounds().figuresSheet(round.id, current);
}

report::Script paperScript(const PaperRequest& request, const report::PaperContext& context)
{
    switch (request.kind) {
    case PaperKind::Result:
        return report::resultScript(request.variant);
    case PaperKind::Request:
        return report::requestScript();
    case PaperKind::Reminder:
        return report::reminderScript(context);
    case PaperKind::Quick:
        return report::quickScript();
    case PaperKind::News:
        return report::newsScript();
    case PaperKind::Correction:
        return report::correctionScript();
    default:
        return {};
    }
}

Result<report::PaperFrame> paperFrame(
    const storage::UnitOfWork& work, const PaperRequest& request, IssuerId usual, QDate day)
{
    const auto issuer = issuerOf(work, request, usual, day);
    if (!issuer)
        return issuer.error();
    auto office = work.offices().officeOn(*issuer, day);
    if (!office)
        return Error{
            ErrorCode::NoIssuerOnDate, {work.offices().codeOf(*issuer), vinumber::date(day)}, {}};
    report::PaperFrame frame;
    frame.office = *std::move(office);
    frame.signatory = work.offices().signatoryOn(*issuer, day);
    frame.lookups = work.lookups().load();
    frame.contact = officeContact(work);
    frame.marks = request.marks;
    frame.paperDate = day;
    frame.paperTime = request.time;
    frame.number = request.number;
    frame.isSample = work.registry().info().isSample;
    if (work.registry().setting(u"tone_style"_s) == u"old"_s)
        frame.toneStyle = vietnamese::ToneStyle::Old;
    return frame;
}

Result<RoundMaterial> roundMaterial(
    const RegisterSession& session, const storage::UnitOfWork& work, const PaperRequest& request)
{
    const auto located = findRound(work, request.campaign, request.round);
    if (!located)
        return located.error();
    if (located->round.state == RoundState::Draft)
        return Error{ErrorCode::RoundIsDraft, {located->round.name}, {}};
    const auto issued = issuedAs(work, located->round.id, request);
    auto frame = paperFrame(work, request, located->campaign.issuer,
        dayOf(request, located->round, issued, session.clock().today()));
    if (!frame)
        return frame.error();
    if (issued)
        frame->number = numberOfIssued(*issued, request);
    RoundMaterial material;
    material.isIssued = issued.has_value();
    material.context = roundContext(work, *located, request, *std::move(frame));
    if (request.kind == PaperKind::Correction)
        if (const Status added = addCorrection(material.context, work, material.isIssued); !added)
            return added.error();
    material.openWarnings = openWarningsOf(material.context.sheet);
    auto units = unitsOf(material.context.sheet, request.units);
    if (!units)
        return units.error();
    material.units = *std::move(units);
    if (!issued || !asksForKeptPages(request, *issued))
        return material;
    auto pages = keptPages(work, session.path(), issued->pages, issued->pagesDigest);
    if (!pages)
        return pages.error();
    material.keptPages = *std::move(pages);
    return material;
}

} // namespace sosh
