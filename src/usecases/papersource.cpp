// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/papersource.h"

#include "core/followup.h"
#include "core/provincetable.h"
#include "core/vinumber.h"
#include "report/urgingletters.h"
#include "storage/contactrepository.h"
#include "storage/controltotalrepository.h"
#include "storage/documentrepository.h"
#include "storage/factrepository.h"
#include "storage/issuedrepository.h"
#include "storage/papertextrepository.h"
#include "storage/reminderrepository.h"
#include "storage/roundrepository.h"
#include "storage/unitofwork.h"
#include "usecases/issuedchanges.h"
#include "usecases/issuedpapers.h"
#include "usecases/keptpaper.h"
#include "usecases/paperframe.h"
#include "usecases/paperwriting.h"
#include "usecases/registersession.h"
#include "usecases/returnentry.h"
#include "usecases/roundlocator.h"

#include <QHash>
#include <QSet>

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
    // The list for the head of office is no paper of the round: it says how late units are by now.
    const bool ofToday = request.kind == PaperKind::Correction || request.forHead;
    return isClosed(round) && !ofToday ? round.due : today;
}

/// The day until which the figures were taken: no paper tells those of a day that is still to come.
QDate closingDay(const Round& round, QDate paperDate)
{
    const bool overBefore =
        round.state != RoundState::Open && round.due.isValid() && round.due < paperDate;
    return overBefore ? round.due : paperDate;
}

/// Drafts that nobody confirmed and findings that nobody gave a reason for.
int openWarningsOf(const RoundSheet& sheet, const std::vector<ControlTotal>& totals)
{
    int open = sheet.drafts();
    for (const RoundSheet::Row& row : sheet.rows)
        open += int(ReturnEntry::openIssues(row.current, row, sheet).size());
    for (const ControlBalance& balance : balancesOf(sheet, totals))
        open += balance.isSettled() ? 0 : 1;
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

/// The log of the round; a paper on the way so far tells that of every round until then.
void addReminders(
    report::PaperContext& context, const storage::UnitOfWork& work, const PaperRequest& request)
{
    const Round& round = context.sheet.round;
    const bool severalRounds =
        request.kind == PaperKind::Result && request.variant != report::ResultVariant::Round;
    for (const RoundSheet& sheet : context.rounds)
        if (sheet.round.no < round.no && severalRounds)
            for (Reminder& reminder : work.reminders().ofRound(sheet.round.id))
                context.reminders.push_back(std::move(reminder));
    for (Reminder& reminder : work.reminders().ofRound(round.id))
        context.reminders.push_back(std::move(reminder));
}

/// The letter as the next one cites it; the log may know no more of it than its day.
DirectingDocument citedLetter(
    const storage::UnitOfWork& work, const report::UrgingLetter& letter, const Lookups& lookups)
{
    if (const auto document = work.documents().find(letter.document))
        return cited(*document, lookups);
    DirectingDocument bare;
    bare.date = letter.day;
    return bare;
}

/// A letter that urges lists those that are overdue, each by its own due day.
void listWhomToUrge(report::PaperContext& context)
{
    const auto rows = rowsToUrge(context.sheet, context.paperDate);
    QSet<UnitId> urged;
    for (const RoundSheet::Row* row : rows)
        urged.insert(row->entry.unit);
    if (context.level >= 2)
        std::erase_if(context.board.missing,
            [&](const SubmissionBoard::Missing& unit) { return !urged.contains(unit.unit); });
    context.lettersDue = commonDue(context.sheet, rows);
}

/// The level of the letter to these units, after the letters that went out before.
int levelOf(const report::PaperContext& context, const PaperRequest& request,
    const std::vector<report::UrgingLetter>& before, const std::vector<UnitId>& units)
{
    if (request.level > 0)
        return request.level;
    QSet<UnitId> urged;
    for (const UnitId unit : units)
        if (report::leastUrged(before, {unit}) > 0)
            urged.insert(unit);
    return nextLetterLevel(context.sheet, units, urged, context.paperDate);
}

/// A letter of the paper's own day is the paper itself.
void addLetter(
    RoundMaterial& material, const storage::UnitOfWork& work, const PaperRequest& request)
{
    report::PaperContext& context = material.context;
    const auto before = report::urgingLetters(
        context, report::firstDayOfLetters(context), context.paperDate.addDays(-1));
    const bool isList = material.units.empty();
    context.level =
        levelOf(context, request, before, isList ? report::addresseesOf(context) : material.units);
    context.newDeadline = request.newDeadline;
    context.newDeadlineTime = request.newDeadlineTime;
    for (const UnitId unit : material.units)
        material.levels.push_back(levelOf(context, request, before, {unit}));
    if (request.kind != PaperKind::Reminder || request.forHead || !isList)
        return;
    listWhomToUrge(context);
    const std::vector<UnitId> listed = report::addresseesOf(context);
    const report::UrgingLetter* earlier = report::letterToMost(before, listed);
    if (context.level < 3 || !earlier || !earlier->day.isValid())
        return;
    context.earlierLetter = citedLetter(work, *earlier, context.lookups);
    for (const UnitId unit : listed)
        if (earlier->reached(unit))
            context.urgedBefore.insert(unit);
}

/// What a correction corrects, and how.
Status addCorrection(report::PaperContext& context, const storage::UnitOfWork& work,
    const std::optional<storage::StoredReport>& issued)
{
    const Round& round = context.sheet.round;
    const auto corrected = issued ? sealBefore(work, *issued) : work.issued().seal(round.id);
    context.changes = issued ? changesMadeBy(work, *issued) : issuedChanges(work, round.id);
    if (!corrected || (context.changes.empty() && !issued))
        return Error{ErrorCode::NothingToCorrect, {round.name}, {}};
    if (const auto document = work.documents().find(corrected->document))
        context.corrected = cited(*document, context.lookups);
    return Done{};
}

/// Nobody is given a day that is over when the letter is written.
Status checkDeadline(const PaperRequest& request, QDate paperDate)
{
    if (request.kind == PaperKind::Reminder && request.newDeadline.isValid()
        && request.newDeadline < paperDate)
        return Error{ErrorCode::DeadlinePast,
            {vinumber::date(request.newDeadline), vinumber::date(paperDate)}, {}};
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

/// A reminder says of each unit it goes to that nothing has come from it.
Status remindable(const PaperRequest& request, const RoundMaterial& material)
{
    if (request.kind != PaperKind::Reminder || request.forHead)
        return Done{};
    QStringList others;
    for (const UnitId unit : material.units)
        if (const RoundSheet::Row* row = material.context.sheet.rowOf(unit);
            row && row->current.state != ReturnState::Missing)
            others += row->entry.name;
    return others.isEmpty() ? Status(Done{}) : Error{ErrorCode::NotToBeReminded, {others}, {}};
}

report::PaperContext roundContext(const storage::UnitOfWork& work, const LocatedRound& located,
    const PaperRequest& request, const std::optional<storage::StoredReport>& issued,
    report::PaperFrame frame)
{
    // A correction tells the newest figures beside those that were issued; who has reported goes by the newest.
    const bool current = request.current || request.kind == PaperKind::Correction
        || request.kind == PaperKind::Reminder;
    report::PaperContext context;
    static_cast<report::PaperFrame&>(context) = std::move(frame);
    context.sheet = issued && issued->keepsRows() ? work.rounds().sealedSheet(*issued)
                                                  : paperSheet(work, located.round, current);
    context.summary = summarize(context.sheet);
    context.closedOn = closingDay(located.round, context.paperDate);
    context.board = boardOf(context.sheet, context.paperDate);
    context.controlCode = controlCode(contentDigest(provinceTable(std::span(&context.sheet, 1))));
    context.texts = work.paperTexts().texts(located.round.id, paperTextKey(request));
    context.summaryForm = request.summaryForm;
    addFacts(context, work);
    context.contacts = work.contacts().all();
    addRounds(context, work, located, current);
    addReminders(context, work, request);
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
        return report::resultScript(context, request.variant);
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
        frame->number = numberOfIssued(work, *issued, request);
    RoundMaterial material;
    material.isIssued = issued.has_value();
    material.context = roundContext(work, *located, request, issued, *std::move(frame));
    auto units = unitsOf(material.context.sheet, request.units);
    if (!units)
        return units.error();
    material.units = *std::move(units);
    if (const Status inTime = checkDeadline(request, material.context.paperDate); !inTime)
        return inTime.error();
    addLetter(material, work, request);
    if (request.kind == PaperKind::Correction)
        if (const Status added = addCorrection(material.context, work, issued); !added)
            return added.error();
    work.rounds().addPast(material.context.sheet);
    material.openWarnings =
        openWarningsOf(material.context.sheet, work.controlTotals().ofRound(located->round.id));
    if (const Status owing = remindable(request, material); !owing)
        return owing.error();
    if (!issued || !asksForKeptPages(work, request, *issued))
        return material;
    auto pages = keptPages(work, session.path(), issued->pages, issued->pagesDigest);
    if (!pages)
        return pages.error();
    material.keptPages = *std::move(pages);
    material.pagesOnly =
        !issued->keepsRows() && issued->controlCode != material.context.controlCode;
    material.context.controlCode = issued->controlCode;
    return material;
}

} // namespace sosh
