// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window/windowundo.h"

#include "forms/basic/undo.h"
#include "forms/window/page.h"
#include "forms/window/windowactions.h"
#include "usecases/acttext.h"
#include "usecases/journalkeeping.h"

namespace sosh {

WindowUndo::WindowUndo(Workspace& workspace, WindowActions& actions)
    : m_workspace(workspace)
    , m_actions(actions)
{
}

void WindowUndo::refresh(const Page* shown)
{
    if (!m_workspace.isOpen())
        return;
    m_actions.setRedo(shown ? shown->typingToRedo() : QString());
    if (shown && !shown->typingToUndo().isEmpty()) {
        m_actions.setUndo(shown->typingToUndo(), {});
        return;
    }
    const auto next = JournalKeeping(m_workspace.session()).nextToUndo();
    const bool has = next && next->has_value();
    QString why = m_workspace.whyNotWritable();
    if (why.isEmpty() && !has)
        why = tr("There is nothing to undo.");
    m_actions.setUndo(has ? ActText::verb((*next)->header.verb) : QString(), why);
}

void WindowUndo::undo(Page& shown)
{
    if (!shown.typingToUndo().isEmpty()) {
        shown.undoTyping();
        return;
    }
    const auto next = JournalKeeping(m_workspace.session()).nextToUndo();
    if (next && next->has_value())
        undoAct(shown, m_workspace, **next);
}

} // namespace sosh
