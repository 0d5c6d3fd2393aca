// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/entrystops.h"

#include "forms/entry/chatdialog.h"
#include "forms/entry/chatsenders.h"
#include "forms/entry/gridpanel.h"
#include "forms/entry/papertotalsdialog.h"
#include "forms/entry/pastedialog.h"
#include "forms/entry/rekeydialog.h"
#include "forms/window/mainwindow.h"
#include "forms/window/page.h"
#include "forms/window/tourparts.h"
#include "forms/window/tourstops.h"
#include "forms/window/workspace.h"

#include <QAction>

namespace sosh::entrystops {
using namespace Qt::StringLiterals;
namespace {

GridPanel* filledGrid(const TourGround& ground)
{
    ground.window.showPage(PageId::Entry);
    auto* grid = ground.window.page(PageId::Entry)->findChild<GridPanel*>();
    return grid->draft().rowCount() > 1 ? grid : nullptr;
}

} // namespace

QWidget* paste(const TourGround& ground)
{
    GridPanel* grid = filledGrid(ground);
    if (!grid)
        return nullptr;
    const QString block = u"1\t20\t0\tba mươi\n1\t31\t2\t29\n\t18\n"_s;
    BlockPaste paste(
        grid->draft(), TableBlock::fromTsv(block), grid->rowsFrom(-1), grid->measuresFrom({}));
    paste.look();
    return tour::opened(new PasteDialog(paste, &ground.window));
}

QWidget* message(const TourGround& ground)
{
    GridPanel* grid = filledGrid(ground);
    if (!grid)
        return nullptr;
    const auto& entries = grid->draft().confirmed().rows;
    const QString text = u"%1: 45/42/40, 2 buổi\n%2: 18/20\nchi bộ: tham gia 12, vui vẻ 3"_s.arg(
        entries.front().entry.shortName, entries.back().entry.shortName);
    return tour::opened(
        new ChatDialog(grid->draft(), chatSenders(ground.workspace(), grid->draft()), text,
            ground.workspace().theme(), &ground.window));
}

QWidget* note(const TourGround& ground)
{
    GridPanel* grid = filledGrid(ground);
    if (!grid || !grid->draft().isEditable())
        return nullptr;
    grid->goTo(0, grid->measuresFrom({}).last());
    return tour::openedBy([&] {
        ground.window.page(PageId::Entry)->findChild<QAction*>(u"valueNoteAction"_s)->trigger();
    });
}

QWidget* paperTotals(const TourGround& ground)
{
    GridPanel* grid = filledGrid(ground);
    if (!grid)
        return nullptr;
    const auto sums = summarize(grid->model().sheet()).measures;
    if (sums.empty())
        return nullptr;
    return tour::opened(new PaperTotalsDialog(sums,
        {{sums.front().measure.code, sums.front().sum.value_or(0)},
            {sums.back().measure.code, sums.back().sum.value_or(0) + 3}},
        &ground.window));
}

QWidget* typeAgain(const TourGround& ground)
{
    GridPanel* grid = filledGrid(ground);
    if (!grid)
        return nullptr;
    const std::vector<int> rows = grid->rowsFrom(-1);
    const auto shown = std::min(rows.size(), std::size_t(8));
    auto* dialog = new RekeyDialog(grid->draft(),
        {rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(shown)}, grid->measuresFrom({}),
        ground.workspace().theme(), &ground.window);
    return tour::opened(dialog);
}

QWidget* compared(const TourGround& ground)
{
    GridPanel* grid = filledGrid(ground);
    if (!grid)
        return nullptr;
    GridLayout layout = grid->columnLayout();
    layout.previous = true;
    grid->setColumnLayout(layout);
    QMap<QString, qint64> totals;
    for (const MeasureSum& sum : summarize(grid->model().sheet()).measures)
        totals.insert(sum.measure.code, sum.sum.value_or(0) + (totals.isEmpty() ? 0 : 2));
    grid->setPaperTotals(totals);
    return &ground.window;
}

} // namespace sosh::entrystops
