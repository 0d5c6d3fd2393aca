// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace sosh {

class Page;
class WindowActions;
class Workspace;

/// Undo and Redo of the window: what came last, be it typing of the page that is shown or an act of the journal.
class WindowUndo
{
    Q_DECLARE_TR_FUNCTIONS(WindowUndo)

public:
    WindowUndo(Workspace& workspace, WindowActions& actions);

    void refresh(const Page* shown); ///< names what would be undone, or says why nothing can be
    void undo(Page& shown);

private:
    Workspace& m_workspace;
    WindowActions& m_actions;
};

} // namespace sosh
