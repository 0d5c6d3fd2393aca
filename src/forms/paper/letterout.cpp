// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/letterout.h"

#include "forms/paper/shownpaper.h"
#include "forms/window/workspace.h"

namespace sosh {

LetterOut::LetterOut(Workspace& workspace, ShownPaper& shown, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_shown(shown)
{
}

std::optional<ReminderNote> LetterOut::shownNote() const
{
    const PaperRequest& request = m_shown.request();
    const bool isLetter = request.kind == PaperKind::Request
        || (request.kind == PaperKind::Reminder && !request.forHead);
    if (!isLetter || !m_shown.paper() || request.campaign != m_workspace.campaign()
        || request.round != m_workspace.round())
        return std::nullopt;
    const auto note = FollowingUp(m_workspace.session()).letterNote(request);
    return note ? std::optional(*note) : std::nullopt;
}

bool LetterOut::keep()
{
    const auto note = m_shown.keptName().isEmpty() ? shownNote() : std::nullopt;
    if (!note)
        return false;
    m_campaign = m_workspace.campaign();
    m_round = m_workspace.round();
    m_kept = note;
    return true;
}

bool LetterOut::isKept() const
{
    return m_kept && m_campaign == m_workspace.campaign() && m_round == m_workspace.round();
}

void LetterOut::forget()
{
    m_kept.reset();
}

std::optional<ReminderNote> LetterOut::note() const
{
    return isKept() ? m_kept : shownNote();
}

} // namespace sosh
