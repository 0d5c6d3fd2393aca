// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelsubjects.h"

#include "modelsamples.h"

#include "models/anniversarymodels.h"
#include "models/boardmodel.h"
#include "models/changemodel.h"
#include "models/comparisonmodel.h"
#include "models/documentlistmodel.h"
#include "models/documentmodel.h"
#include "models/factmodels.h"
#include "models/foldingproxy.h"
#include "models/gridfootermodel.h"
#include "models/importmodel.h"
#include "models/journalmodel.h"
#include "models/measurechoicemodel.h"
#include "models/papermodels.h"
#include "models/praisemodel.h"
#include "models/recordmodels.h"
#include "models/rekeymodel.h"
#include "models/returncommands.h"
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
#include "usecases/journalkeeping.h"
#include "usecases/rosterkeeping.h"
#include "usecases/roundfigures.h"
#include "usecases/roundplanning.h"
#include "usecases/unitcontacts.h"
#include "usecases/unitkeeping.h"
#include "usecases/yearcomparing.h"

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

/// `fill` puts the place'th set of data into the model: 0 and 1 those of two samples, 2 none.
ModelSubject refilled(std::shared_ptr<QAbstractItemModel> model, std::function<void(int)> fill)
{
    return {std::move(model),
        {{"fill", [fill] { fill(0); }}, {"reload", [fill] { fill(1); }},
            {"fill again", [fill] { fill(0); }}, {"the same again", [fill] { fill(0); }},
            {"empty", [fill] { fill(2); }, true}, {"fill the empty one", [fill] { fill(1); }}}};
}

template <typename Model, typename Row>
ModelSubject table(std::vector<Row> first, std::vector<Row> second)
{
    auto model = std::make_shared<Model>();
    const std::array sets{std::move(first), std::move(second), std::vector<Row>()};
    return refilled(model, [model = model.get(), sets](int set) {
        model->setRows(sets[static_cast<std::size_t>(set)]);
    });
}

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

std::vector<LateUnit> lateOf(RegisterSession& session, const QString& campaign)
{
    return TodayWork(session).standing(campaign, 1, QDate(2026, 5, 29))->missing;
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

/// Ticks and types wherever that is possible.
void workThrough(QAbstractItemModel& model, const QString& text)
{
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column) {
            model.setData(model.index(row, column), Qt::Checked, Qt::CheckStateRole);
            model.setData(model.index(row, column), text);
        }
}

ModelSubject withEditing(ModelSubject subject, const QString& text)
{
    QAbstractItemModel* model = subject.model.get();
    subject.steps.insert(
        subject.steps.begin() + 1, {"tick and type", [=] { workThrough(*model, text); }});
    return subject;
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

/// A report's sentences, and its letter's.
ModelSubject narratives(ModelSamples& samples)
{
    const auto of = [&](PaperKind kind) {
        PaperRequest request;
        request.kind = kind;
        request.campaign = u"MK-2022"_s;
        request.round = 1;
        return PaperDesk(samples.district()).prepare(request)->narrative;
    };
    return table<NarrativeModel>(of(PaperKind::Result), of(PaperKind::Request));
}

ModelSubject unitWords()
{
    const UnitWords open{
        {}, u"BL"_s, u"Đảng bộ xã Bản Lầu"_s, u"difficulty"_s, u"HC4"_s, u"Địa bàn rộng"_s, {}, {}};
    UnitWords taken = open;
    taken.field = u"proposal"_s;
    taken.quote = PaperTextId(3);
    taken.quoted = u"Địa bàn"_s;
    return withEditing(table<UnitWordsModel, UnitWords>({open, taken}, {taken}), u"ngắn lại"_s);
}

ModelSubject paperRecords()
{
    PaperVersion version;
    version.version = {DocumentVersionId(4), 1, QDate(2022, 7, 28), u"Hà"_s, u"Bình"_s, {}};
    version.controlCode = u"AB12-CD34"_s;
    IssuedReport issued;
    issued.id = IssuedReportId(7);
    issued.code = u"45-BC/HU"_s;
    issued.issuedOn = QDate(2022, 8, 5);
    IssuedReport annulled = issued;
    annulled.kind = PaperKind::Correction;
    annulled.annulledOn = QDate(2022, 8, 9);
    annulled.annulReason = u"Sai số liệu"_s;
    return table<PaperRecordModel, PaperRecord>({{{}, issued}, {version, {}}}, {{{}, annulled}});
}

ModelSubject figureRows()
{
    const FigureRow row{u"BL"_s, u"Đảng bộ xã Bản Lầu"_s, u"136"_s, 2, QDate(2022, 7, 20), u"Hà"_s};
    return table<FigureRowModel, FigureRow>(
        {row, {u"MN"_s, u"Chi bộ Mầm non"_s, {}, 0, {}, {}}}, {row});
}

ModelSubject figureDifferences()
{
    const FigureDifference changed{u"II.3"_s, u"3.325"_s, u"3.352"_s};
    return table<FigureDifferenceModel, FigureDifference>(
        {changed, {u"II.4"_s, u"1.460"_s, {}}}, {changed});
}

ModelSubject figureChanges()
{
    report::FigureChange change;
    change.unit = u"BL"_s;
    change.unitName = u"Đảng bộ xã Bản Lầu"_s;
    change.label = u"Tham gia"_s;
    change.before = u"136"_s;
    change.after = u"138"_s;
    change.changedOn = QDate(2022, 8, 9);
    report::FigureChange undated = change;
    undated.changedOn = {};
    return table<FigureChangeModel, report::FigureChange>({change, undated}, {undated});
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

/// What is done to the grid: by the view, by the commands, by undo, and by an own write.
std::vector<ModelStep> gridSteps(ReturnGridModel* grid, ModelSamples& samples)
{
    const auto type = [grid](const QString& text) {
        for (int row = 0; row < grid->rowCount(); ++row)
            for (int column = 0; column < grid->columnCount(); column += row % 3 + 1)
                grid->setData(grid->index(row, column), text);
    };
    ModelSamples* from = &samples;
    return {{"fill", [=] { grid->setEntry(from->communeEntry(), true); }},
        {"type", [=] { type(u"12"_s); }}, {"type what is no count", [=] { type(u"nhiều"_s); }},
        {"clear", [=] { type(QString()); }},
        {"not held", [=] { ReturnCommands::setNil(grid->draft(), 1, u"Mưa lũ"_s); }},
        {"undo", [=] { grid->draft().undoStack().undo(); }},
        {"undo all", [=] { grid->draft().undoStack().setIndex(0); }},
        {"redo", [=] { grid->draft().undoStack().redo(); }},
        {"own write", [=] { grid->refreshEntry(from->communeEntry()); }},
        {"to look at", [=] { grid->setSheet(from->districtEntry().sheet); }},
        {"empty", [=] { grid->setSheet({}); }, true},
        {"fill the empty one", [=] { grid->setEntry(from->districtEntry(), false); }},
        {"other units", [=] { grid->refreshEntry(from->communeEntry()); }}};
}

ModelSubject grid(ModelSamples& samples)
{
    auto model = std::make_shared<ReturnGridModel>();
    return {model, gridSteps(model.get(), samples)};
}

ModelSubject footer(ModelSamples& samples)
{
    auto* below = new ReturnGridModel;
    auto model = std::make_shared<GridFooterModel>(*below);
    below->setParent(model.get());
    return {model, gridSteps(below, samples), 1};
}

/// Some rows of a round typed again, then all of another.
ModelSubject rekeyed(ModelSamples& samples)
{
    auto* below = new ReturnGridModel;
    below->setEntry(samples.communeEntry(), true);
    auto model = std::make_shared<RekeyModel>(below->draft());
    below->setParent(model.get());
    RekeyModel* again = model.get();
    const auto type = [again](const QString& text) {
        for (int row = 0; row < again->rowCount(); ++row)
            again->setData(again->index(row, 1 + row % 2), text);
    };
    const QStringList codes{measure::membersTotal.toString(), measure::membersAttended.toString()};
    return {model,
        {{"start",
             [=] {
                 again->start({0, 1, 2}, codes);
             }},
            {"type", [=] { type(u"12"_s); }}, {"type what is no count", [=] { type(u"nhiều"_s); }},
            {"clear", [=] { type(QString()); }},
            {"more rows",
                [=] {
                    again->start({0, 3, 4, 5, 6}, codes);
                }},
            {"empty", [=] { again->start({}, codes); }, true}}};
}

ModelSubject proxy(ModelSamples& samples)
{
    auto* below = new ReturnGridModel;
    auto model = std::make_shared<FoldingProxy>();
    below->setParent(model.get());
    model->setSourceModel(below);
    std::vector<ModelStep> steps = gridSteps(below, samples);
    FoldingProxy* proxy = model.get();
    const ModelStep sifting[] = {{"sort", [=] { proxy->sort(1, Qt::DescendingOrder); }},
        {"search", [=] { proxy->setNeedle(u"truong"_s); }}};
    steps.insert(steps.begin() + 1, std::begin(sifting), std::end(sifting));
    return {model, steps};
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
        {u"BoardModel"_s,
            [](S& s) {
                return table<BoardModel>(
                    lateOf(s.commune(), u"BM-2026"_s), lateOf(s.city(), u"TX-2024-A"_s));
            }},
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
        {u"FigureDifferenceModel"_s, [](S&) { return figureDifferences(); }},
        {u"FigureRowModel"_s, [](S&) { return figureRows(); }},
        {u"FoldingProxy"_s, proxy},
        {u"GridFooterModel"_s, footer},
        {u"ImportModel"_s, imports},
        {u"JournalModel"_s,
            [](S& s) { return table<JournalModel>(actsOf(s.commune()), actsOf(s.city())); }},
        {u"MeasureChoiceModel"_s, measureChoices},
        {u"NarrativeModel"_s, narratives},
        {u"PaperRecordModel"_s, [](S&) { return paperRecords(); }},
        {u"PraiseModel"_s, praise},
        {u"RecordChangeModel"_s, recordChanges},
        {u"RekeyModel"_s, rekeyed},
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
