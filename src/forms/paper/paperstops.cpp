// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/paperstops.h"

#include "forms/paper/issuedialog.h"
#include "forms/paper/issuingacts.h"
#include "forms/paper/previewpanel.h"
#include "forms/paper/reportpage.h"
#include "forms/paper/shownpaper.h"
#include "forms/paper/worddialog.h"
#include "forms/window/mainwindow.h"
#include "forms/window/tourparts.h"
#include "forms/window/tourstops.h"
#include "forms/window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QPushButton>

namespace sosh::paperstops {
namespace {
using namespace Qt::StringLiterals;

using tour::opened;
using tour::openedBy;

ReportPage* pageOf(const TourGround& ground, PaperKind kind = PaperKind::Result)
{
    ground.window.showPage(PageId::Reports);
    auto* page = qobject_cast<ReportPage*>(ground.window.page(PageId::Reports));
    page->findChild<QCheckBox*>(u"landscapeCheckBox"_s)->setChecked(false);
    page->choose(kind);
    page->showTab(ReportPage::PreviewTab);
    return page;
}

QWidget* showTab(const TourGround& ground, ReportPage::Tab tab)
{
    pageOf(ground)->showTab(tab);
    return &ground.window;
}

const ShownPaper* shownOn(const ReportPage& page)
{
    const auto* shown = page.findChild<ShownPaper*>();
    return shown && shown->paper() ? shown : nullptr;
}

QWidget* triggered(const TourGround& ground, const QString& action)
{
    auto* found = pageOf(ground)->findChild<QAction*>(action);
    return openedBy([found] { found->trigger(); });
}

QWidget* openedByAct(const TourGround& ground, const std::function<void(IssuingActs&)>& act)
{
    ReportPage* page = pageOf(ground);
    auto* shown = page->findChild<ShownPaper*>();
    if (!shownOn(*page))
        return nullptr;
    auto* acts = new IssuingActs(ground.workspace(), *shown, page->message(), *page);
    QWidget* dialog = openedBy([&] { act(*acts); });
    if (dialog)
        QObject::connect(dialog, &QObject::destroyed, acts, &QObject::deleteLater);
    return dialog;
}

} // namespace

QWidget* summary(const TourGround& ground)
{
    pageOf(ground, PaperKind::Summary);
    return &ground.window;
}

QWidget* landscape(const TourGround& ground)
{
    pageOf(ground, PaperKind::Summary)
        ->findChild<QCheckBox*>(u"landscapeCheckBox"_s)
        ->setChecked(true);
    return &ground.window;
}

QWidget* reminder(const TourGround& ground)
{
    pageOf(ground, PaperKind::Reminder);
    return &ground.window;
}

QWidget* writing(const TourGround& ground)
{
    return showTab(ground, ReportPage::WritingTab);
}

QWidget* unitWords(const TourGround& ground)
{
    return showTab(ground, ReportPage::WordsTab);
}

QWidget* issuing(const TourGround& ground)
{
    return showTab(ground, ReportPage::IssuingTab);
}

QWidget* figure(const TourGround& ground)
{
    const ReportPage* page = pageOf(ground);
    if (!shownOn(*page))
        return nullptr;
    auto* preview = page->findChild<PreviewPanel*>();
    return openedBy([preview] { emit preview->figuresWanted(); });
}

QWidget* wordFile(const TourGround& ground)
{
    const FigureDifference example{u"II.3"_s, u"3.325"_s, u"3.352"_s};
    auto* dialog =
        new WordDialog(ground.workspace().theme(), u"bao-cao.docx"_s, {example}, &ground.window);
    return opened(dialog);
}

QWidget* batch(const TourGround& ground)
{
    return triggered(ground, u"printManyAction"_s);
}

QWidget* pageSetup(const TourGround& ground)
{
    return triggered(ground, u"pageSetupAction"_s);
}

QWidget* units(const TourGround& ground)
{
    auto* choose =
        pageOf(ground, PaperKind::Reminder)->findChild<QPushButton*>(u"chooseUnitsButton"_s);
    QWidget* dialog = openedBy([choose] { choose->click(); });
    pageOf(ground);
    return dialog;
}

QWidget* submit(const TourGround& ground)
{
    return openedByAct(ground, [](IssuingActs& acts) { acts.submit(); });
}

QWidget* issue(const TourGround& ground)
{
    return openedByAct(ground, [](IssuingActs& acts) { acts.issue(); });
}

QWidget* annul(const TourGround& ground)
{
    IssuedReport example;
    example.code = u"45-BC/ĐU"_s;
    example.issuedOn = ground.workspace().clock().today();
    return openedByAct(ground, [&](IssuingActs& acts) { acts.annul(example); });
}

} // namespace sosh::paperstops
