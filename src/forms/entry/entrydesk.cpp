// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/entrydesk.h"

#include "forms/window/workspace.h"
#include "models/returngridmodel.h"
#include "usecases/errortext.h"

#include <QScopedValueRollback>

namespace sosh {

EntryDesk::EntryDesk(Workspace& workspace, ReturnGridModel& grid)
    : m_workspace(workspace)
    , m_grid(grid)
{
}

template <class Write>
auto EntryDesk::writing(Write write)
{
    const QScopedValueRollback guard(m_writing, true);
    return write(ReturnEntry(m_workspace.session()));
}

Status EntryDesk::load()
{
    const QString campaign = m_workspace.campaign();
    const int round = m_workspace.round();
    auto entry = ReturnEntry(m_workspace.session()).load(campaign, round);
    if (!entry)
        return entry.error();
    const bool same =
        m_registry == m_workspace.session().path() && m_campaign == campaign && m_round == round;
    if (m_writing) { // what is written belongs to the round that is loaded; another one is loaded afterwards
        if (same)
            m_grid.refreshEntry(*std::move(entry));
        return Done{};
    }
    m_registry = m_workspace.session().path();
    m_campaign = campaign;
    m_round = round;
    const bool editable =
        entry->sheet.round.state == RoundState::Open && !m_workspace.session().isReadOnly();
    m_grid.setEntry(*std::move(entry), editable);
    return Done{};
}

bool EntryDesk::isWritable() const
{
    return m_grid.draft().isEditable() && m_workspace.isOpen()
        && m_workspace.session().path() == m_registry;
}

QString EntryDesk::whyNotWritable() const
{
    if (isWritable())
        return {};
    if (m_workspace.isOpen() && m_workspace.session().isReadOnly())
        return tr("The register is open for reading only.");
    return tr("The round is not receiving returns.");
}

Status EntryDesk::saveRow(int row, const QString& caret)
{
    if (m_writing || !isWritable() || row < 0 || !m_grid.draft().isUnsaved(row))
        return Done{};
    RowEdit edit = m_grid.draft().edit(row);
    edit.caret = caret;
    UnitReturn confirmed = m_grid.draft().row(row).confirmed;
    confirmed.unit = edit.value.unit;
    if (edit.value.saysTheSame(confirmed) && !m_grid.draft().row(row).draft)
        return Done{}; // only text that is no count; it waits in the grid
    return writing([&](ReturnEntry entry) {
        return edit.value.saysTheSame(confirmed)
            ? entry.discardDraft(m_campaign, m_round, edit.value.unit)
            : entry.saveDraft(m_campaign, m_round, edit);
    });
}

Status EntryDesk::saveAll(const QString& caret)
{
    for (int row = 0; row < m_grid.draft().rowCount(); ++row)
        if (const Status saved = saveRow(row, caret); !saved)
            return saved;
    return Done{};
}

Result<ConfirmOutcome> EntryDesk::confirm(std::span<const int> rows)
{
    std::vector<RowEdit> edits;
    ConfirmOutcome unread;
    for (const int row : rows) {
        const RowContent& content = m_grid.draft().content(row);
        if (content.unread.isEmpty())
            edits.push_back(m_grid.draft().edit(row));
        else
            unread.refused.push_back({content.value.unit, m_grid.draft().issues(row), false});
    }
    if (edits.empty())
        return unread;
    auto outcome =
        writing([&](ReturnEntry entry) { return entry.confirm(m_campaign, m_round, edits); });
    if (outcome)
        outcome->refused.insert(
            outcome->refused.end(), unread.refused.begin(), unread.refused.end());
    return outcome;
}

Status EntryDesk::discard(int row)
{
    if (!m_grid.draft().row(row).draft)
        return Done{};
    return writing([&](ReturnEntry entry) {
        return entry.discardDraft(m_campaign, m_round, m_grid.draft().row(row).entry.unit);
    });
}

Status EntryDesk::withdraw(int row, const QString& reason)
{
    return writing([&](ReturnEntry entry) {
        return entry.withdraw(m_campaign, m_round, m_grid.draft().row(row).entry.unit, reason);
    });
}

std::pair<int, QString> EntryDesk::caret() const
{
    int last = -1;
    for (int row = 0; row < m_grid.draft().rowCount(); ++row) {
        const auto& draft = m_grid.draft().row(row).draft;
        if (draft && (last < 0 || draft->saved >= m_grid.draft().row(last).draft->saved))
            last = row;
    }
    return {last, last < 0 ? QString() : m_grid.draft().row(last).draft->caret};
}

} // namespace sosh
