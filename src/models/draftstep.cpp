// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draftstep.h"

#include <QUndoCommand>

#include <algorithm>

namespace sosh {
namespace {

/// Rows before and after; refers to the draft only. A row is left alone once something else stands in it than was typed: it was
/// confirmed, or taken back.
class ChangeRows final : public QUndoCommand
{
public:
    struct Change
    {
        int row = 0;
        RowContent before;
        RowContent after;
        int layer = 0;
    };

    ChangeRows(ReturnDraft& draft, const QString& name, std::vector<Change> changes)
        : QUndoCommand(name)
        , m_draft(draft)
        , m_changes(std::move(changes))
        , m_newestAct(draft.newestAct())
    {
    }
    bool isDead() const
    {
        return std::none_of(m_changes.begin(), m_changes.end(),
            [this](const Change& change) { return fits(change); });
    }
    ActId newestAct() const { return m_newestAct; }
    void undo() override { put(&Change::before); }
    void redo() override { put(&Change::after); }

private:
    void put(RowContent Change::*side)
    {
        if (isDead())
            return setObsolete(true);
        for (const Change& change : m_changes)
            if (fits(change))
                m_draft.put(change.row, change.*side);
        emit m_draft.rowsChanged(m_changes.front().row, m_changes.back().row);
    }
    bool fits(const Change& change) const { return change.layer == m_draft.layer(change.row); }

    ReturnDraft& m_draft;
    std::vector<Change> m_changes;
    ActId m_newestAct;
};

/// The step at a place of the stack; all that is pushed there is one.
const ChangeRows* stepAt(const QUndoStack& stack, int place)
{
    return static_cast<const ChangeRows*>(stack.command(place)); // null outside the stack
}

} // namespace

void DraftStep::dropDead(QUndoStack& stack)
{
    while (stack.canUndo() && stepAt(stack, stack.index() - 1)->isDead())
        stack.undo();
    while (stack.canRedo() && stepAt(stack, stack.index())->isDead())
        stack.redo();
}

ActId DraftStep::actBefore(const QUndoStack& stack)
{
    const ChangeRows* step = stepAt(stack, stack.index() - 1);
    return step ? step->newestAct() : ActId();
}

bool DraftStep::push(const QString& name)
{
    std::vector<ChangeRows::Change> changes;
    for (const auto& [row, after] : m_after) {
        const RowContent settled = m_draft.settled(row, after);
        if (m_draft.canEdit(row) && !(settled == m_draft.content(row)))
            changes.push_back({row, m_draft.content(row), settled, m_draft.layer(row)});
    }
    if (changes.empty())
        return false;
    m_draft.undoStack().push(new ChangeRows(m_draft, name, std::move(changes)));
    return true;
}

} // namespace sosh
