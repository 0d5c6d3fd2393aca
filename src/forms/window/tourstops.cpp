// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window/tourstops.h"

#include "core/facts.h"
#include "forms/basic/dialogprompts.h"
#include "forms/campaigns/campaignstops.h"
#include "forms/campaigns/factdialogs.h"
#include "forms/documents/documentstops.h"
#include "forms/entry/entrystops.h"
#include "forms/entry/gridpanel.h"
#include "forms/entry/hostdialog.h"
#include "forms/entry/openrounddialog.h"
#include "forms/entry/reasondialog.h"
#include "forms/entry/returnform.h"
#include "forms/followup/followupstops.h"
#include "forms/history/bindialog.h"
#include "forms/history/comparedialog.h"
#include "forms/history/historydialog.h"
#include "forms/importing/importwizard.h"
#include "forms/paper/paperstops.h"
#include "forms/units/unitstops.h"
#include "forms/window/helpdialogs.h"
#include "forms/window/mainwindow.h"
#include "forms/window/newregisterdialog.h"
#include "forms/window/page.h"
#include "forms/window/tourparts.h"
#include "forms/window/workspace.h"
#include "models/returncommands.h"
#include "usecases/registeroverview.h"
#include "usecases/roundkeeping.h"

#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeView>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

using tour::opened;
using tour::openedBy;

template <typename T>
T* onPage(const TourGround& ground, PageId page, const QString& name = {})
{
    ground.window.showPage(page);
    return ground.window.page(page)->findChild<T*>(name);
}

QWidget* openedByButton(const TourGround& ground, PageId page, const QString& name)
{
    auto* pressed = onPage<QPushButton>(ground, page, name);
    return openedBy([pressed] { pressed->click(); });
}

QWidget* showSettingsEnd(const TourGround& ground)
{
    const auto* area = onPage<QScrollArea>(ground, PageId::Settings);
    QApplication::processEvents();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    return &ground.window;
}

GridPanel* filledGrid(const TourGround& ground)
{
    auto* grid = onPage<GridPanel>(ground, PageId::Entry);
    return grid->draft().rowCount() > 0 ? grid : nullptr;
}

/// A row with a figure that cannot be.
QWidget* showTyping(const TourGround& ground)
{
    GridPanel* grid = filledGrid(ground);
    if (!grid || !grid->draft().canEdit(0) || grid->draft().confirmed().measures.empty())
        return nullptr;
    const QString measure = grid->draft().confirmed().measures.back().code;
    ReturnCommands::setCell(grid->draft(), {0, measure}, u"3,550"_s);
    grid->goTo(0, measure);
    return &ground.window;
}

QWidget* showReturnForm(const TourGround& ground)
{
    GridPanel* grid = filledGrid(ground);
    const auto lookups = RegisterOverview(ground.workspace().session()).lookups();
    if (!grid || !lookups)
        return nullptr;
    return opened(new ReturnForm(ground.workspace(), grid->draft(), 0, *lookups, &ground.window));
}

QWidget* showHosts(const TourGround& ground)
{
    GridPanel* grid = filledGrid(ground);
    if (!grid)
        return nullptr;
    ReturnDraft& draft = grid->draft();
    std::vector<RosterEntry> hosts;
    for (int row = 1; row < draft.rowCount(); ++row)
        hosts.push_back(draft.row(row).entry);
    return opened(new HostDialog(draft.row(0).entry.name, std::move(hosts), &ground.window));
}

QWidget* showReasons(const TourGround& ground)
{
    GridPanel* grid = filledGrid(ground);
    if (!grid)
        return nullptr;
    return opened(new ReasonDialog(grid->draft().row(0).entry.name, &ground.window));
}

/// The first round that is being prepared becomes the chosen one, if there is any.
void choosePreparedRound(Workspace& workspace)
{
    for (const CampaignOverview& campaign : workspace.overview().campaigns)
        for (const Round& round : campaign.rounds)
            if (round.state == RoundState::Draft) {
                // A copy: choosing saves what is typed, and that reads the overview anew.
                const QString code = campaign.campaign.code;
                workspace.select(code, round.no);
                return;
            }
}

QWidget* showOpenRound(const TourGround& ground)
{
    Workspace& workspace = ground.workspace();
    choosePreparedRound(workspace);
    const Round* round = workspace.currentRound();
    if (!round)
        return nullptr;
    const auto propose = [&workspace, campaign = workspace.campaign(), no = round->no](
                             const RoundPlan& plan) {
        return RoundKeeping(workspace.session()).proposal(campaign, no, plan.span.first);
    };
    return opened(new OpenRoundDialog(*round, propose, workspace.theme(), &ground.window));
}

/// Three units of the round, one column that no head tells.
QString fileToImport(const TourGround& ground, GridPanel& grid)
{
    ReturnDraft& draft = grid.draft();
    QStringList heads{u"Mã đơn vị"_s};
    for (const Measure& each : draft.confirmed().measures)
        heads += each.head;
    QStringList lines{heads.join(u';') + u";Ý kiến của chi bộ"_s};
    for (int row = 0; row < draft.rowCount() && lines.size() <= 3; ++row) {
        if (draft.rowCount() > 3 && draft.isEditable() && !draft.isUntouched(row))
            continue; // where there is an open round, those that have not reported
        QStringList cells{draft.row(row).entry.code};
        for (const Measure& each : draft.confirmed().measures)
            cells += each.code == measure::membersTotal ? u"20"_s : u"10"_s;
        lines += cells.join(u';') + u";nhất trí"_s;
    }
    QFile file(ground.folder + u"/bao-cao-chi-bo.csv"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(lines.join(u"\r\n"_s).toUtf8()) < 0)
        return {};
    return file.fileName();
}

QWidget* showImport(const TourGround& ground, int steps)
{
    GridPanel* grid = filledGrid(ground);
    if (!grid)
        return nullptr;
    auto* wizard = new ImportWizard(ground.workspace(), &ground.window);
    wizard->addFiles({fileToImport(ground, *grid)});
    wizard->open();
    auto* next = wizard->findChild<QPushButton*>(u"importNextButton"_s);
    for (int step = 0; step < steps; ++step)
        next->click();
    return wizard;
}

QWidget* showContact(const TourGround& ground)
{
    auto* tree = onPage<QTreeView>(ground, PageId::Units);
    tree->setCurrentIndex(tree->model()->index(0, 0));
    return openedByButton(ground, PageId::Units, u"editContactButton"_s);
}

QWidget* showHistory(const TourGround& ground)
{
    const CampaignOverview* campaign = ground.workspace().currentCampaign();
    if (!campaign)
        return nullptr;
    return opened(new HistoryDialog(ground.workspace(), RecordKind::Campaign,
        campaign->campaign.id.value(), campaign->campaign.title, &ground.window));
}

QWidget* showConfirm(const TourGround& ground)
{
    const Round* round = ground.workspace().currentRound();
    const QString question = QCoreApplication::translate(
        "sosh::RoundActions", "Close the figures of %1? They can be reopened with a reason.");
    return opened(DialogPrompts::confirmBox(question.arg(round ? round->name : QString()),
        QCoreApplication::translate("sosh::RoundActions", "Close the figures"), &ground.window));
}

template <typename T>
QWidget* showFact(const TourGround& ground, void (*edit)(Workspace&, const T&, QWidget*))
{
    const CampaignOverview* campaign = ground.workspace().currentCampaign();
    if (!campaign)
        return nullptr;
    T fact;
    fact.campaign = campaign->campaign.id;
    return openedBy([&] { edit(ground.workspace(), fact, &ground.window); });
}

using Ground = const TourGround&;

constexpr TourStop stops[] = {
    {"reports-2", paperstops::summary},
    {"reports-3", paperstops::landscape},
    {"reports-4-reminder", paperstops::reminder},
    {"reports-5-writing", paperstops::writing},
    {"reports-6-words", paperstops::unitWords},
    {"reports-7-issuing", paperstops::issuing},
    {"paper-figure", paperstops::figure},
    {"paper-word-file", paperstops::wordFile},
    {"paper-batch", paperstops::batch},
    {"paper-page-setup", paperstops::pageSetup},
    {"paper-units", paperstops::units},
    {"paper-submit", paperstops::submit},
    {"paper-issue", paperstops::issue},
    {"paper-annul", paperstops::annul},
    {"settings-2", showSettingsEnd},
    {"task", [](Ground on) { return showFact<Task>(on, editTask); }},
    {"activity", [](Ground on) { return showFact<Activity>(on, editActivity); }},
    {"campaigns-2", campaignstops::measures},
    {"campaigns-3", campaignstops::rounds},
    {"campaigns-4", campaignstops::tasks},
    {"campaign-new", campaignstops::newCampaign},
    {"campaign-content", campaignstops::contentForm},
    {"campaign-measures", campaignstops::measureForm},
    {"campaign-own-measure", campaignstops::ownMeasure},
    {"campaign-required-of", campaignstops::requiredOf},
    {"campaign-copy", campaignstops::copy},
    {"campaign-document", campaignstops::linkDocument},
    {"campaign-year", campaignstops::year},
    {"round", campaignstops::round},
    {"plan-rounds", campaignstops::planRounds},
    {"anniversaries", campaignstops::anniversaries},
    {"anniversary", campaignstops::anniversary},
    {"roster", campaignstops::roster},
    {"roster-days", campaignstops::rosterDays},
    {"praise", campaignstops::praise},
    {"commendation", [](Ground on) { return showFact<Commendation>(on, editCommendation); }},
    {"contact", showContact},
    {"units-2", unitstops::ended},
    {"unit-add", unitstops::add},
    {"unit-rename", unitstops::rename},
    {"unit-merge", unitstops::merge},
    {"unit-divide", unitstops::divide},
    {"unit-dissolve", unitstops::dissolve},
    {"unit-correct", unitstops::correct},
    {"unit-other-names", unitstops::otherNames},
    {"unit-headcount", unitstops::headcount},
    {"unit-near-names", unitstops::nearNames},
    {"unit-import", unitstops::import},
    {"signer",
        [](Ground on) { return openedByButton(on, PageId::Settings, u"addSignerButton"_s); }},
    {"term", [](Ground on) { return openedByButton(on, PageId::Settings, u"addTermButton"_s); }},
    {"office-record",
        [](Ground on) { return openedByButton(on, PageId::Settings, u"addOfficeRecordButton"_s); }},
    {"last-day",
        [](Ground on) { return openedByButton(on, PageId::Settings, u"endOfficeRecordButton"_s); }},
    {"office",
        [](Ground on) { return openedByButton(on, PageId::Settings, u"officeWizardButton"_s); }},
    {"documents-2", documentstops::list},
    {"document-new", documentstops::newForm},
    {"document", documentstops::form},
    {"document-picker", documentstops::picker},
    {"document-submit", documentstops::submit},
    {"document-issue", documentstops::issue},
    {"document-cancel", documentstops::cancel},
    {"save-view", documentstops::saveView},
    {"return-form", showReturnForm},
    {"host", showHosts},
    {"reason", showReasons},
    {"entry-paste", entrystops::paste},
    {"entry-message", entrystops::message},
    {"entry-note", entrystops::note},
    {"entry-totals", entrystops::paperTotals},
    {"entry-again", entrystops::typeAgain},
    {"entry-mark", entrystops::mark},
    {"entry-ask-back", entrystops::askBack},
    {"entry-marks", entrystops::flags},
    {"entry-compared", entrystops::compared},
    {"follow-up-2-log", followupstops::log},
    {"follow-up-3-groups", followupstops::grouped},
    {"follow-up-called", followupstops::called},
    {"follow-up-amend", followupstops::amended},
    {"follow-up-letter-sent", followupstops::letterSent},
    {"import-1-files", [](Ground on) { return showImport(on, 0); }},
    {"import-2-columns", [](Ground on) { return showImport(on, 1); }},
    {"import-3-review", [](Ground on) { return showImport(on, 2); }},
    {"import-4-result", [](Ground on) { return showImport(on, 3); }},
    {"entry-typing", showTyping},
    {"open-round", showOpenRound},
    {"history", showHistory},
    {"bin", [](Ground on) { return opened(new BinDialog(on.workspace(), &on.window)); }},
    {"compare", [](Ground on) { return opened(new CompareDialog(on.workspace(), &on.window)); }},
    {"confirm", showConfirm},
    {"new-register", [](Ground on) { return opened(new NewRegisterDialog(&on.window)); }},
    {"help",
        [](Ground on) { return opened(new HelpDialog(on.window.currentPageId(), &on.window)); }},
    {"keyboard",
        [](Ground on) { return opened(new KeyboardDialog(on.window.allActions(), &on.window)); }},
    {"about", [](Ground on) { return opened(new AboutDialog(&on.window)); }},
};

} // namespace

Workspace& TourGround::workspace() const
{
    return window.workspace();
}

std::span<const TourStop> tourStops()
{
    return stops;
}

} // namespace sosh
