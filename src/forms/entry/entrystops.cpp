// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/entrystops.h"

#include "forms/entry/chatdialog.h"
#include "forms/entry/chatsenders.h"
#include "forms/entry/flaglistdialog.h"
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

/// What the action of that name opens on the first unit that has reported.
QWidget* openedOnFigure(const TourGround& ground, const QString& action)
{
    GridPanel* grid = filledGrid(ground);
    if (!grid)
        return nullptr;
    int row = 0;
    while (row < grid->draft().rowCount() - 1
        && grid->draft().row(row).confirmed.state != ReturnState::Reported)
        ++row;
    grid->goTo(row, grid->measuresFrom({}).last());
    return tour::openedBy(
        [&] { ground.window.page(PageId::Entry)->findChild<QAction*>(action)->trigger(); });
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
    return tour::opened(new ChatDialog(grid->draft(), grid->currentRow(),
        chatSenders(ground.workspace(), grid->draft()), text, ground.workspace().theme(),
        &ground.window));
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
        {{sums.front().measure.code, sums.front().sum.value_or(0), 0, {}},
            {sums.back().measure.code, sums.back().sum.value_or(0) + 3, 0, {}}},
        &ground.window));
}

QWidget* mark(const TourGround& ground)
{
    return openedOnFigure(ground, u"markAction"_s);
}

QWidget* askBack(const TourGround& ground)
{
    return openedOnFigure(ground, u"askBackAction"_s);
}

QWidget* flags(const TourGround& ground)
{
    GridPanel* grid = filledGrid(ground);
    if (!grid)
        return nullptr;
    const RosterEntry& unit = grid->draft().row(0).entry;
    const Measure& measure = grid->draft().confirmed().measures.front();
    const auto flag = [&](FlagKind kind, bool answered, QDate settled) {
        return NamedFlag{{{}, unit.unit, measure.code, kind,
                             QCoreApplication::translate("FlagStops", "twice the last round"), 1,
                             QDate(2026, 5, 20), {}, settled},
            unit.code, unit.shownName(), measure.head, answered};
    };
    const std::vector<NamedFlag> shown{flag(FlagKind::FollowUp, false, {}),
        flag(FlagKind::Recheck, true, {}), flag(FlagKind::FollowUp, false, QDate(2026, 5, 21))};
    return tour::opened(new FlagListDialog([shown] { return shown; },
        [](FlagId) { return Status(Done{}); }, ground.workspace().theme(), &ground.window));
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
    std::vector<ControlTotal> totals;
    for (const MeasureSum& sum : summarize(grid->model().sheet()).measures)
        totals.push_back({sum.measure.code, sum.sum.value_or(0) + (totals.empty() ? 0 : 2), 0, {}});
    grid->setPaperTotals(totals);
    return &ground.window;
}

} // namespace sosh::entrystops
