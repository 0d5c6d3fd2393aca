// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/roundactions.h"

#include "core/vinumber.h"
#include "forms/basic/prompts.h"
#include "forms/entry/openrounddialog.h"
#include "forms/entry/reasondialog.h"
#include "forms/window/workspace.h"
#include "usecases/paperissuing.h"

namespace sosh {

RoundActions::RoundActions(Workspace& workspace, QWidget& window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_window(window)
{
}

const Round* RoundActions::round()
{
    const Round* chosen = m_workspace.isOpen() ? m_workspace.currentRound() : nullptr;
    if (chosen && m_workspace.session().isReadOnly()) {
        emit failed({ErrorCode::RegisterReadOnly, {m_workspace.session().path()}, {}});
        return nullptr;
    }
    return chosen;
}

void RoundActions::open()
{
    const Round* chosen = round();
    if (!chosen)
        return;
    if (chosen->state != RoundState::Draft) {
        emit failed({ErrorCode::RoundNotDraft, {chosen->name, roundStateName(chosen->state)}, {}});
        return;
    }
    const QString campaign = m_workspace.campaign();
    const int no = chosen->no;
    const auto propose = [this, campaign, no](const RoundPlan& plan) {
        return RoundKeeping(m_workspace.session()).proposal(campaign, no, plan.span.first);
    };
    OpenRoundDialog dialog(Round(*chosen), propose, m_workspace.theme(), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto opened =
        RoundKeeping(m_workspace.session()).open(campaign, no, dialog.choice(), dialog.plan());
    if (!opened)
        emit failed(opened.error());
    else
        emit done(tr("%1 is open and receives returns.").arg(opened->round.name));
}

void RoundActions::close()
{
    const Round* chosen = round();
    if (!chosen
        || !m_workspace.prompts().confirm(
            tr("Close the figures of %1? They can be reopened with a reason.").arg(chosen->name),
            tr("Close the figures")))
        return;
    m_workspace.flush();
    const auto closed =
        RoundKeeping(m_workspace.session()).close(m_workspace.campaign(), m_workspace.round());
    if (closed)
        emit done(tr("The figures of %1 are closed.").arg(closed->round.name));
    else if (closed.error().code == ErrorCode::RoundHasDrafts)
        emit draftsStand(closed.error());
    else
        emit failed(closed.error());
}

std::optional<Error> RoundActions::reopenFault() const
{
    const Round* chosen = m_workspace.isOpen() ? m_workspace.currentRound() : nullptr;
    if (!chosen || chosen->state == RoundState::Closed)
        return std::nullopt;
    if (chosen->state == RoundState::Open)
        return Error{ErrorCode::RoundAlreadyOpen, {chosen->name}, {}};
    if (chosen->state == RoundState::Draft)
        return Error{ErrorCode::RoundIsDraft, {chosen->name}, {}};
    const auto seal = PaperIssuing(m_workspace.session()).seal(m_workspace.campaign(), chosen->no);
    if (!seal)
        return seal.error();
    return Error{
        ErrorCode::RoundSealed, {chosen->name, seal->code, vinumber::date(seal->issuedOn)}, {}};
}

void RoundActions::reopen()
{
    const Round* chosen = round();
    if (!chosen)
        return;
    if (const auto fault = reopenFault()) {
        emit failed(*fault);
        return;
    }
    const auto reason =
        askReason(&m_window, tr("Reopen %1 for late figures. Why?").arg(chosen->name));
    if (!reason)
        return;
    const auto reopened = RoundKeeping(m_workspace.session())
                              .reopen(m_workspace.campaign(), m_workspace.round(), *reason);
    if (!reopened)
        emit failed(reopened.error());
    else
        emit done(tr("%1 receives returns again.").arg(reopened->round.name));
}

} // namespace sosh
