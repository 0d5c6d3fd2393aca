// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draftstep.h"

#include <QUndoCommand>

namespace sosh {
namespace {

/// Rows before and after; refers to the draft only.
class ChangeRows final : public QUndoCommand
{
public:
    struct Change
    {
        int row = 0;
        RowContent before;
        RowContent after;
    };

    ChangeRows(ReturnDraft& draft, const QString& name, std::vector<Change> changes)
        : QUndoCommand(name)
        , m_draft(draft)
        , m_changes(std::move(changes))
    {
    }
    void undo() override { put(&Change::before); }
    void redo() override { put(&Change::after); }

private:
    void put(RowContent Change::*side)
    {
        for (const Change& change : m_changes)
            m_draft.put(change.row, change.*side);
        emit m_draft.rowsChanged(m_changes.front().row, m_changes.back().row);
    }

    ReturnDraft& m_draft;
    std::vector<Change> m_changes;
};

} // namespace

bool DraftStep::push(const QString& name)
{
    std::vector<ChangeRows::Change> changes;
    for (const auto& [row, after] : m_after) {
        const RowContent settled = m_draft.settled(row, after);
        if (m_draft.canEdit(row) && !(settled == m_draft.content(row)))
            changes.push_back({row, m_draft.content(row), settled});
    }
    if (changes.empty())
        return false;
    m_draft.undoStack().push(new ChangeRows(m_draft, name, std::move(changes)));
    return true;
}

} // namespace sosh
