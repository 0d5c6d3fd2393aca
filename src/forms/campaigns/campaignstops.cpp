// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/campaigns/campaignstops.h"

#include "forms/campaigns/anniversarydialog.h"
#include "forms/campaigns/campaigndialog.h"
#include "forms/campaigns/rosterdialog.h"
#include "forms/campaigns/rounddialog.h"
#include "forms/window/mainwindow.h"
#include "forms/window/page.h"
#include "forms/window/tourparts.h"
#include "forms/window/tourstops.h"
#include "forms/window/workspace.h"

#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace sosh::campaignstops {
namespace {
using namespace Qt::StringLiterals;

using tour::opened;

/// What the button opens; null when it opens nothing.
QWidget* openedBy(QPushButton* pressed)
{
    return tour::openedBy([pressed] { pressed->click(); });
}

QWidget* openedOnPage(const TourGround& ground, const QString& name)
{
    if (!ground.workspace().currentCampaign())
        return nullptr;
    ground.window.showPage(PageId::Campaigns);
    return openedBy(ground.window.page(PageId::Campaigns)->findChild<QPushButton*>(name));
}

/// A button of a dialog that is shown for it; the dialog goes with what it opened.
QWidget* openedInside(QWidget* dialog, const QString& name)
{
    QWidget* shown = dialog ? openedBy(dialog->findChild<QPushButton*>(name)) : nullptr;
    if (auto* inner = qobject_cast<QDialog*>(shown))
        QObject::connect(inner, &QDialog::finished, dialog, &QWidget::close);
    else if (dialog)
        dialog->close();
    return shown;
}

QWidget* tab(const TourGround& ground, int index)
{
    if (!ground.workspace().currentCampaign())
        return nullptr;
    ground.window.showPage(PageId::Campaigns);
    ground.window.page(PageId::Campaigns)
        ->findChild<QTabWidget*>(u"campaignTabWidget"_s)
        ->setCurrentIndex(index);
    return &ground.window;
}

QWidget* changeForm(const TourGround& ground, CampaignDialog::Tab at)
{
    const CampaignOverview* campaign = ground.workspace().currentCampaign();
    if (!campaign)
        return nullptr;
    auto content = CampaignKeeping(ground.workspace().session()).load(campaign->campaign.code);
    if (!content)
        return nullptr;
    auto* dialog = new CampaignDialog(ground.workspace(), *std::move(content), &ground.window);
    dialog->showTab(at);
    return opened(dialog);
}

} // namespace

QWidget* measures(const TourGround& ground)
{
    return tab(ground, 2);
}

QWidget* rounds(const TourGround& ground)
{
    return tab(ground, 3);
}

QWidget* tasks(const TourGround& ground)
{
    return tab(ground, 4);
}

QWidget* newCampaign(const TourGround& ground)
{
    auto content = CampaignDialog::blank(ground.workspace());
    return content
        ? opened(new CampaignDialog(ground.workspace(), *std::move(content), &ground.window))
        : nullptr;
}

QWidget* contentForm(const TourGround& ground)
{
    return changeForm(ground, CampaignDialog::ContentTab);
}

QWidget* measureForm(const TourGround& ground)
{
    return changeForm(ground, CampaignDialog::MeasureTab);
}

QWidget* ownMeasure(const TourGround& ground)
{
    return openedInside(measureForm(ground), u"ownMeasureButton"_s);
}

QWidget* requiredOf(const TourGround& ground)
{
    return openedInside(measureForm(ground), u"measureKindsButton"_s);
}

QWidget* copy(const TourGround& ground)
{
    return openedOnPage(ground, u"copyCampaignButton"_s);
}

QWidget* linkDocument(const TourGround& ground)
{
    return openedOnPage(ground, u"directingAddButton"_s);
}

QWidget* year(const TourGround& ground)
{
    return openedOnPage(ground, u"openYearButton"_s);
}

QWidget* round(const TourGround& ground)
{
    const CampaignOverview* campaign = ground.workspace().currentCampaign();
    if (!campaign || campaign->rounds.empty())
        return nullptr;
    return opened(new RoundDialog(
        ground.workspace(), campaign->campaign, campaign->rounds.front(), &ground.window));
}

/// With the anniversaries from May to September ticked: near ones share a round.
QWidget* planRounds(const TourGround& ground)
{
    QWidget* dialog = openedOnPage(ground, u"planRoundsButton"_s);
    if (!dialog)
        return nullptr;
    QAbstractItemModel* model = dialog->findChild<QTableView*>(u"celebrationTableView"_s)->model();
    for (int row = 5; row < std::min(11, model->rowCount()); ++row)
        model->setData(model->index(row, 0), Qt::Checked, Qt::CheckStateRole);
    return dialog;
}

QWidget* anniversaries(const TourGround& ground)
{
    return opened(new AnniversaryDialog(ground.workspace(), &ground.window));
}

QWidget* anniversary(const TourGround& ground)
{
    return openedInside(anniversaries(ground), u"anniversaryAddButton"_s);
}

QWidget* roster(const TourGround& ground)
{
    const CampaignOverview* campaign = ground.workspace().currentCampaign();
    const Round* chosen = ground.workspace().currentRound();
    if (!campaign || !chosen || chosen->state == RoundState::Draft)
        return nullptr;
    return opened(
        new RosterDialog(ground.workspace(), campaign->campaign.code, *chosen, &ground.window));
}

QWidget* rosterDays(const TourGround& ground)
{
    return openedInside(roster(ground), u"rosterDaysButton"_s);
}

QWidget* praise(const TourGround& ground)
{
    return openedOnPage(ground, u"proposePraiseButton"_s);
}

} // namespace sosh::campaignstops
