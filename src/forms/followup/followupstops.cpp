// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/followup/followupstops.h"

#include "forms/followup/followuppage.h"
#include "forms/window/mainwindow.h"
#include "forms/window/tourparts.h"
#include "forms/window/tourstops.h"
#include "forms/window/workspace.h"
#include "models/followupgroups.h"
#include "usecases/followingup.h"

#include <QAction>
#include <QComboBox>

namespace sosh::followupstops {
namespace {
using namespace Qt::StringLiterals;

Result<FollowUp> boardOf(const TourGround& ground)
{
    Workspace& workspace = ground.workspace();
    return FollowingUp(workspace.session()).board(workspace.campaign(), workspace.round());
}

/// A letter to all that are missing, then a call to the first of them.
void addLog(const TourGround& ground, const FollowUp& board)
{
    Workspace& workspace = ground.workspace();
    ReminderNote letter;
    for (const FollowUpRow& row : board.rows)
        if (row.isMissing())
            letter.units += row.entry.code;
    if (letter.units.isEmpty() || !board.mailings.empty() || !workspace.whyNotWritable().isEmpty())
        return;
    letter.kind = ReminderKind::Letter;
    letter.level = 2;
    letter.day = board.asOf.addDays(-3);
    ReminderNote call;
    call.units = letter.units.mid(0, 1);
    call.promised = board.asOf.addDays(-1);
    call.result = u"Bí thư chi bộ hứa gửi trong ngày"_s;
    FollowingUp work(workspace.session());
    for (const ReminderNote& note : {letter, call})
        if (!work.record(workspace.campaign(), workspace.round(), note))
            return;
}

FollowUpPage* filledPage(const TourGround& ground)
{
    const auto board = boardOf(ground);
    if (!board || board->rows.empty())
        return nullptr;
    addLog(ground, *board);
    ground.window.showPage(PageId::FollowUp);
    auto* page = qobject_cast<FollowUpPage*>(ground.window.page(PageId::FollowUp));
    page->findChild<QComboBox*>(u"followUpGroupingComboBox"_s)->setCurrentIndex(0);
    const auto now = boardOf(ground); // with its log
    for (const FollowUpRow& row : now->rows)
        if (row.isMissing()) {
            page->showRecord(row.entry.code);
            break;
        }
    return page;
}

QWidget* openedBy(const TourGround& ground, const QString& action)
{
    FollowUpPage* page = filledPage(ground);
    auto* found = page ? page->findChild<QAction*>(action) : nullptr;
    return found && found->isEnabled() ? tour::openedBy([found] { found->trigger(); }) : nullptr;
}

} // namespace

QWidget* grouped(const TourGround& ground)
{
    FollowUpPage* page = filledPage(ground);
    if (!page)
        return nullptr;
    auto* box = page->findChild<QComboBox*>(u"followUpGroupingComboBox"_s);
    box->setCurrentIndex(box->findData(followUpGroupingName(FollowUpGrouping::Sector)));
    return &ground.window;
}

QWidget* log(const TourGround& ground)
{
    return filledPage(ground) ? &ground.window : nullptr;
}

QWidget* called(const TourGround& ground)
{
    return openedBy(ground, u"calledAction"_s);
}

QWidget* letterSent(const TourGround& ground)
{
    return openedBy(ground, u"letterSentAction"_s);
}

QWidget* amended(const TourGround& ground)
{
    return openedBy(ground, u"amendReminderAction"_s);
}

} // namespace sosh::followupstops
