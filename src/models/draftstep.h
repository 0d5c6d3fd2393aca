// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/returndraft.h"

#include <map>

namespace sosh {

/// Gathers what one step of the undo stack does to several rows.
class DraftStep
{
public:
    explicit DraftStep(ReturnDraft& draft)
        : m_draft(draft)
    {
    }
    /// The row as the step leaves it.
    RowContent& at(int row) { return m_after.try_emplace(row, m_draft.content(row)).first->second; }
    /// False when nothing would change; then there is no step.
    bool push(const QString& name);

    /// Takes steps off the ends of the stack whose rows all hold something else now.
    static void dropDead(QUndoStack& stack);
    /// The newest act of the journal when the step was done that Undo would take back; invalid when there is none.
    static ActId actBefore(const QUndoStack& stack);

private:
    ReturnDraft& m_draft;
    std::map<int, RowContent> m_after;
};

} // namespace sosh
