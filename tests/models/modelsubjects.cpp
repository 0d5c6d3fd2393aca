// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelsubjects.h"

#include "modelsamples.h"
#include "subjectparts.h"

#include "models/anniversarymodels.h"
#include "models/changemodel.h"
#include "models/comparisonmodel.h"
#include "models/documentlistmodel.h"
#include "models/documentmodel.h"
#include "models/factmodels.h"
#include "models/flagmodel.h"
#include "models/followupmodel.h"
#include "models/importmodel.h"
#include "models/journalmodel.h"
#include "models/measurechoicemodel.h"
#include "models/papermodels.h"
#include "models/praisemodel.h"
#include "models/recordmodels.h"
#include "models/remindermodels.h"
#include "models/returngridmodel.h"
#include "models/returnhistorymodel.h"
#include "models/rostermodel.h"
#include "models/roundmodel.h"
#include "models/roundplanmodel.h"
#include "models/searchresultmodel.h"
#include "models/unitgroupmodel.h"
#include "models/unitimportmodel.h"
#include "models/unittreemodel.h"
#include "models/writingmodels.h"
#include "models/yearmodel.h"
#include "usecases/anniversarykeeping.h"
#include "usecases/campaignfacts.h"
#include "usecases/campaignkeeping.h"
#include "usecases/followingup.h"
#include "usecases/journalkeeping.h"
#include "usecases/rosterkeeping.h"
#include "usecases/roundfigures.h"
#include "usecases/roundplanning.h"
#include "usecases/unitcontacts.h"
#include "usecases/unitkeeping.h"
#include "usecases/yearcomparing.h"

namespace sosh {
using namespace Qt::StringLiterals;
using namespace subjects;
namespace {

std::vector<Act> actsOf(RegisterSession& session)
{
    return *JournalKeeping(session).acts();
}

/// Everything that all acts changed, with the act.
std::vector<RecordChange> changesOf(RegisterSession& session)
{
    std::vector<RecordChange> all;
    for (const Act& act : actsOf(session)) {
        const auto changes = ActChanges(session).of(act.id);
        for (const FieldChange& change : *changes)
            all.push_back({act, change});
    }
    if (all.size() < 2)
        qFatal("the acts changed nothing");
    return all;
}

std::vector<Task> tasksOf(ModelSamples& samples, const QString& campaign)
{
    return CampaignFacts(samples.city()).ofCampaign(campaign)->tasks;
}

ModelSubject changes(ModelSamples& samples)
{
    std::vector<FieldChange> all;
    for (const RecordChange& line : changesOf(samples.commune()))
        all.push_back(line.change);
    const std::vector<FieldChange> last(all.end() - 1, all.end());
    return table<ChangeModel>(all, last);
}

ModelSubject recordChanges(ModelSamples& samples)
{
    const std::vector<RecordChange> all = changesOf(samples.commune());
    const std::vector<RecordChange> last(all.end() - 1, all.end());
    return table<RecordChangeModel>(all, last);
}

ModelSubject removedRecords(ModelSamples& samples)
{
    std::vector<RemovedRecord> all;
    for (const RecordChange& line : changesOf(samples.commune()))
        all.push_back({line.act, line.change.record});
    const std::vector<RemovedRecord> last(all.end() - 1, all.end());
    return table<RemovedRecordModel>(all, last);
}

ModelSubject flags()
{
    const auto flag = [](const QString& unit, FlagKind kind, QDate settled, bool answered) {
        NamedFlag made;
        made.flag.kind = kind;
        made.flag.raisedOn = QDate(2026, 5, 20);
        made.flag.settledOn = settled;
        made.unitCode = made.unitName = unit;
        made.isAnswered = answered;
        return made;
    };
    const std::vector<NamedFlag> all{flag(u"XB02"_s, FlagKind::FollowUp, {}, false),
        flag(u"XB07"_s, FlagKind::Recheck, {}, true),
        flag(u"XB01"_s, FlagKind::Recheck, QDate(2026, 5, 21), false)};
    return table<FlagModel>(all, std::vector<NamedFlag>{all.back()});
}

/// The unit whose report was changed, and one that reported once.
ModelSubject revisions(ModelSamples& samples)
{
    const EntrySheet entry = samples.communeEntry();
    const auto of = [&](std::size_t row) {
        return *ReturnHistory(samples.commune()).of(u"BM-2026"_s, 1, entry.rows.at(row).entry.unit);
    };
    return table<ReturnHistoryModel>(of(0), of(1));
}

std::vector<SearchItem> foundIn(RegisterSession& session, const QString& query)
{
    RegisterSearch search;
    if (!search.load(session, QDate(2026, 5, 29)).ok())
        qFatal("the register cannot be searched");
    return search.find(query).best;
}

ModelSubject comparison(ModelSamples& samples)
{
    auto model = std::make_shared<ComparisonModel>();
    const std::array sets{*RoundFigures(samples.commune()).totals(u"BM-2026"_s),
        *RoundFigures(samples.district()).totals(u"MK-2022"_s), CampaignTotals()};
    return refilled(model, [model = model.get(), sets](int set) {
        model->setTotals(sets[static_cast<std::size_t>(set)]);
    });
}

ModelSubject imports(ModelSamples& samples)
{
    auto model = std::make_shared<ImportModel>();
    const std::array sets{samples.import(false), samples.import(true), ImportReport()};
    return refilled(
        model, [model = model.get(), sets, sheet = samples.communeEntry().sheet](int set) {
            model->setReport(sets[static_cast<std::size_t>(set)], sheet);
        });
}

ModelSubject units(ModelSamples& samples)
{
    auto model = std::make_shared<UnitTreeModel>();
    const auto unitsOf = [](RegisterSession& session, QDate day) {
        return *RegisterOverview(session).units(day);
    };
    const std::array sets{unitsOf(samples.commune(), QDate(2026, 5, 29)),
        unitsOf(samples.district(), QDate(2022, 6, 1)), std::vector<Unit>()};
    const Lookups lookups = *RegisterOverview(samples.commune()).lookups();
    const auto contacts = *UnitContacts(samples.commune()).all();
    return refilled(model, [model = model.get(), sets, lookups, contacts](int set) {
        model->setUnits(sets[static_cast<std::size_t>(set)], lookups, {contacts, {}, {}});
    });
}

/// Every unit as if it were another one entered twice.
ModelSubject unitGroups(ModelSamples& samples)
{
    const auto rowsOf = [](RegisterSession& session, QDate day) {
        const UnitLedger ledger = *UnitKeeping(session).ledger();
        std::vector<std::vector<UnitId>> groups;
        for (const Unit& unit : ledger.validOn(day))
            groups.push_back({unit.id});
        return UnitGroupModel::rowsOf(groups, ledger, day);
    };
    return table<UnitGroupModel>(rowsOf(samples.commune(), QDate(2026, 5, 29)),
        rowsOf(samples.district(), QDate(2022, 6, 1)));
}

/// The same list of units for a register that knows them and one that does not.
ModelSubject unitImports(ModelSamples& samples)
{
    auto model = std::make_shared<UnitImportModel>();
    const std::array sets{samples.unitImport(false), samples.unitImport(true), UnitImportReport()};
    const UnitLedger ledger = *UnitKeeping(samples.commune()).ledger();
    const Lookups lookups = *RegisterOverview(samples.commune()).lookups();
    return refilled(model, [model = model.get(), sets, ledger, lookups](int set) {
        model->setReport(sets[static_cast<std::size_t>(set)], ledger, lookups);
    });
}

std::vector<Anniversary> anniversariesOf(ModelSamples& samples)
{
    return *AnniversaryKeeping(samples.commune()).all();
}

ModelSubject anniversaries(ModelSamples& samples)
{
    const std::vector<Anniversary> all = anniversariesOf(samples);
    return table<AnniversaryModel>(all, {all.front(), all.back()});
}

ModelSubject celebrationTicks(ModelSamples& samples)
{
    auto model = std::make_shared<CelebrationModel>();
    const std::vector<Anniversary> all = anniversariesOf(samples);
    const std::array sets{all, std::vector{all.front(), all.back()}, std::vector<Anniversary>()};
    return withEditing(refilled(model,
                           [model = model.get(), sets](int set) {
                               model->setYear(2026 + set, sets[static_cast<std::size_t>(set)]);
                           }),
        u"26/4/2026"_s);
}

ModelSubject campaignMeasures(ModelSamples& samples)
{
    const std::vector<Measure> chosen =
        CampaignKeeping(samples.commune()).load(u"BM-2026"_s)->measures;
    return table<CampaignMeasureModel>(chosen, {chosen.front()});
}

ModelSubject measureChoices(ModelSamples& samples)
{
    auto model = std::make_shared<MeasureChoiceModel>();
    const CampaignContent content = *CampaignKeeping(samples.commune()).load(u"BM-2026"_s);
    const std::array sets{content.choosable, content.measures, std::vector<Measure>()};
    const auto kinds = RegisterOverview(samples.commune()).lookups()->unitKinds;
    ModelSubject subject =
        withEditing(refilled(model,
                        [model = model.get(), sets, content, kinds](int set) {
                            model->setChoices(set == 2 ? std::vector<Measure>() : content.measures,
                                sets[static_cast<std::size_t>(set)], kinds);
                        }),
            u"12"_s);
    subject.steps.insert(subject.steps.begin() + 2,
        {{"move down", [model = model.get()] { model->move(0, 3); }},
            {"move up", [model = model.get()] { model->move(4, 1); }},
            {"kinds", [model = model.get()] { model->setRequiredKinds(1, {u"office"_s}); }}});
    return subject;
}

ModelSubject praise(ModelSamples& samples)
{
    const auto of = [&](int least) {
        return PraiseProposal(samples.commune()).of(u"BM-2026"_s, BasisPoints(least))->rows;
    };
    return table<PraiseModel>(of(0), of(10'000));
}

ModelSubject rosters(ModelSamples& samples)
{
    const auto of = [](RegisterSession& session, const QString& campaign) {
        std::vector<RosterLine> lines;
        const RosterContent content = *RosterKeeping(session).load(campaign, 1);
        for (const RosterEntry& entry : content.entries)
            lines.push_back({entry, lines.size() % 5 == 4});
        return lines;
    };
    return table<RosterModel>(
        of(samples.commune(), u"BM-2026"_s), of(samples.district(), u"MK-2022"_s));
}

ModelSubject roundPlans(ModelSamples& samples)
{
    auto model = std::make_shared<RoundPlanModel>();
    const std::array years{2027, 2028};
    const auto of = [&](const std::vector<Anniversary>& chosen) {
        return *RoundPlanning(samples.commune())
                    .proposedRounds(u"BM-2026"_s, celebrations(chosen, years));
    };
    const std::vector<Anniversary> all = anniversariesOf(samples);
    const std::array sets{of(all), of({all.front()}), std::vector<RoundProposal>()};
    return withEditing(refilled(model,
                           [model = model.get(), sets](int set) {
                               model->setProposals(sets[static_cast<std::size_t>(set)], {});
                           }),
        u"10/6/2027"_s);
}

} // namespace

const std::map<QString, SubjectMaker>& modelSubjects()
{
    using S = ModelSamples;
    static const auto city = [](S& samples) { return S::overview(samples.city()); };
    static const auto district = [](S& samples) { return S::overview(samples.district()); };
    static const std::map<QString, SubjectMaker> subjects{
        {u"ActivityModel"_s,
            [](S& s) {
                return table<ActivityModel>(
                    city(s).activities, CampaignFacts(s.city()).ofYear(2023)->activities);
            }},
        {u"AnniversaryModel"_s, anniversaries},
        {u"CampaignMeasureModel"_s, campaignMeasures},
        {u"CelebrationModel"_s, celebrationTicks},
        {u"ChangeModel"_s, changes},
        {u"CommendationModel"_s,
            [](S& s) {
                const Commendation split{{}, {}, 2024, u"Tổng kết"_s, {}, {}, 3, 12, {}};
                return table<CommendationModel>(city(s).commendations, std::vector{split, split});
            }},
        {u"ComparisonModel"_s, comparison},
        {u"DocumentListModel"_s,
            [](S& s) {
                return table<DocumentListModel>(
                    *DocumentKeeping(s.city()).list(), *DocumentKeeping(s.district()).list());
            }},
        {u"DocumentModel"_s,
            [](S& s) { return table<DocumentModel>(city(s).documents, district(s).documents); }},
        {u"FigureChangeModel"_s, [](S&) { return figureChanges(); }},
        {u"FlagModel"_s, [](S&) { return flags(); }},
        {u"FigureDifferenceModel"_s, [](S&) { return figureDifferences(); }},
        {u"FigureRowModel"_s, [](S&) { return figureRows(); }},
        {u"FoldingProxy"_s, proxy},
        {u"FollowUpModel"_s, followUp},
        {u"GridFooterModel"_s, footer},
        {u"ImportModel"_s, imports},
        {u"JournalModel"_s,
            [](S& s) { return table<JournalModel>(actsOf(s.commune()), actsOf(s.city())); }},
        {u"MailingModel"_s,
            [](S& s) {
                const auto of = [](RegisterSession& session, const QString& campaign) {
                    return MailingModel::linesOf(askedBoard(session, campaign));
                };
                auto some = of(s.city(), u"TX-2024-A"_s);
                some.resize(1);
                return table<MailingModel>(of(s.commune(), u"BM-2026"_s), some);
            }},
        {u"MeasureChoiceModel"_s, measureChoices},
        {u"NarrativeModel"_s, narratives},
        {u"PaperRecordModel"_s, [](S&) { return paperRecords(); }},
        {u"PraiseModel"_s, praise},
        {u"RecordChangeModel"_s, recordChanges},
        {u"RekeyModel"_s, rekeyed},
        {u"ReminderLogModel"_s,
            [](S& s) {
                return table<ReminderLogModel>(logOf(askedBoard(s.commune(), u"BM-2026"_s)),
                    logOf(askedBoard(s.city(), u"TX-2024-A"_s)));
            }},
        {u"RemovedRecordModel"_s, removedRecords},
        {u"ReturnGridModel"_s, grid},
        {u"ReturnHistoryModel"_s, revisions},
        {u"RosterModel"_s, rosters},
        {u"RoundModel"_s,
            [](S& s) {
                return table<RoundModel>(
                    city(s).campaigns.at(1).rounds, district(s).campaigns.at(0).rounds);
            }},
        {u"RoundPlanModel"_s, roundPlans},
        {u"SearchResultModel"_s,
            [](S& s) {
                return table<SearchResultModel>(
                    foundIn(s.city(), u"01"_s), foundIn(s.commune(), u"truong"_s));
            }},
        {u"TaskModel"_s,
            [](S& s) {
                return table<TaskModel>(tasksOf(s, u"HN-2023"_s), tasksOf(s, u"TX-2024-A"_s));
            }},
        {u"UnitGroupModel"_s, unitGroups},
        {u"UnitImportModel"_s, unitImports},
        {u"UnitTreeModel"_s, units},
        {u"UnitWordsModel"_s, [](S&) { return unitWords(); }},
        {u"YearModel"_s,
            [](S& s) {
                const auto of = [&](const QString& code) {
                    return YearComparing(s.district())
                        .compare({u"MK-2022"_s, 1}, {u"MK-2022"_s, 1}, code)
                        ->units;
                };
                auto some = of(u"conferences"_s);
                some.resize(7);
                return table<YearModel>(of(u"members_attended"_s), some);
            }},
    };
    return subjects;
}

} // namespace sosh
