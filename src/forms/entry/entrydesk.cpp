// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/entrydesk.h"

#include "forms/basic/appsettings.h"
#include "forms/window/workspace.h"
#include "models/returncommands.h"
#include "models/returngridmodel.h"
#include "usecases/figurechecks.h"
#include "usecases/journalkeeping.h"
#include "usecases/rosterkeeping.h"
#include "usecases/roundfigures.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <numeric>

namespace sosh {
using namespace Qt::StringLiterals;

EntryDesk::EntryDesk(Workspace& workspace, ReturnGridModel& grid)
    : m_workspace(workspace)
    , m_grid(grid)
{
}

template <typename Write>
auto EntryDesk::writing(Write write)
{
    const auto guard = keepingTyping();
    return write(ReturnEntry(m_workspace.session()));
}

Status EntryDesk::load()
{
    const QString campaign = m_workspace.campaign();
    const int round = m_workspace.round();
    const bool same =
        m_registry == m_workspace.session().path() && m_campaign == campaign && m_round == round;
    auto entry =
        ReturnEntry(m_workspace.session())
            .load(campaign, round, m_writing && same ? PastReading::Left : PastReading::Read);
    if (!entry)
        return entry.error();
    if (m_writing) { // what is written belongs to the round that is loaded; another one is loaded afterwards
        if (same)
            m_grid.refreshEntry(*std::move(entry));
        noteNewestAct();
        return Done{};
    }
    if (!m_journal || m_registry != m_workspace.session().path())
        m_journal = std::make_unique<DraftJournal>(m_workspace.settings().folder(),
            m_workspace.session().facts().registryId,
            QFileInfo(m_workspace.session().path()).canonicalFilePath());
    m_registry = m_workspace.session().path();
    m_noted.clear();
    m_lastPutBack = {-1, {}};
    m_campaign = campaign;
    m_round = round;
    const bool editable =
        entry->sheet.round.state == RoundState::Open && !m_workspace.session().isReadOnly();
    if (same && editable == m_grid.draft().isEditable())
        m_grid.refreshEntry(*std::move(entry));
    else
        m_grid.setEntry(*std::move(entry), editable);
    noteNewestAct();
    loadPrevious();
    return Done{};
}

void EntryDesk::noteNewestAct()
{
    const auto newest = JournalKeeping(m_workspace.session()).nextToUndo();
    m_grid.draft().setNewestAct(newest && *newest ? (*newest)->id : ActId());
}

void EntryDesk::selectLoadedRound()
{
    m_workspace.select(m_campaign, m_round);
}

/// The nearest round before in the same campaign; without one the grid shows nothing beside its cells.
void EntryDesk::loadPrevious()
{
    PreviousFigures previous;
    int number = 0;
    if (const CampaignOverview* campaign = m_workspace.currentCampaign())
        for (const Round& round : campaign->rounds)
            if (round.state != RoundState::Draft && round.no < m_round)
                number = std::max(number, round.no);
    if (number > 0)
        if (const auto sheet = RoundFigures(m_workspace.session()).sheet(m_campaign, number)) {
            previous.roundName = sheet->round.name;
            for (const RoundSheet::Row& row : sheet->rows)
                if (!row.current.figures.isEmpty())
                    previous.units.insert(row.entry.unit.value(), row.current.figures);
        }
    m_grid.setPrevious(std::move(previous));
}

Status EntryDesk::setTotals(const std::vector<ControlTotal>& totals)
{
    const auto guard = keepingTyping();
    return FigureChecks(m_workspace.session()).setTotals(m_campaign, m_round, totals);
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
        return m_workspace.whyNotWritable();
    return tr("The round is not receiving returns.");
}

int EntryDesk::putBack()
{
    if (m_writing || !isWritable())
        return 0;
    const ReturnDraft& draft = m_grid.draft();
    QHash<QString, int> rows;
    for (int row = 0; row < draft.rowCount(); ++row)
        rows.insert(draft.row(row).entry.code, row);
    std::vector<DraftCell> cells;
    QStringList texts;
    for (const TypedCell& typed : m_journal->cells(m_campaign, m_round)) {
        const int row = rows.value(typed.unit, -1);
        if (row < 0 || !draft.canEdit(row) || !draft.confirmed().measure(typed.cell))
            continue;
        m_noted[row];
        if (const auto& saved = draft.row(row).draft; saved && typed.at < saved->saved)
            continue;
        cells.push_back({row, typed.cell});
        texts += typed.text;
    }
    const auto quiet = keepingTyping();
    const int count = ReturnCommands::putBack(m_grid.draft(), cells, texts);
    if (count > 0)
        m_lastPutBack = {cells.back().row, cells.back().code};
    return count;
}

EntryDesk::Texts EntryDesk::textsOf(const RowContent& content) const
{
    Texts texts;
    for (const Measure& measure : m_grid.draft().confirmed().measures) {
        if (measure.code == measure::membersExpected && !content.expectedTyped)
            continue; // nobody typed it
        if (const QString text = ReturnCommands::textOf(content, measure.code); !text.isEmpty())
            texts.insert(measure.code, text);
    }
    return texts;
}

bool EntryDesk::onlyFiguresChanged(int row) const
{
    const UnitReturn& typed = m_grid.draft().content(row).value;
    const UnitReturn& saved = m_grid.draft().saved(row).value;
    const auto bare = [](UnitReturn value) {
        value.figures.clear();
        if (value.state == ReturnState::Missing)
            value.state = ReturnState::Reported; // figures alone make it so
        return value;
    };
    return bare(typed).saysTheSame(bare(saved)) && typed.revisionReason == saved.revisionReason
        && typed.acceptedWarnings.size() <= saved.acceptedWarnings.size();
}

bool EntryDesk::note(int first, int last)
{
    if (m_writing || !isWritable())
        return true;
    if (first != last || !onlyFiguresChanged(first))
        return false;
    const ReturnDraft& draft = m_grid.draft();
    const Texts before = m_noted.value(first, textsOf(draft.saved(first)));
    const Texts after = textsOf(draft.content(first));
    std::vector<TypedCell> cells;
    for (const Measure& measure : draft.confirmed().measures)
        if (before.value(measure.code) != after.value(measure.code))
            cells.push_back({m_campaign, m_round, draft.row(first).entry.code, measure.code,
                after.value(measure.code), m_workspace.session().actor(),
                m_workspace.clock().nowUtc()});
    m_noted.insert(first, after);
    m_journal->append(std::move(cells));
    return true;
}

/// These rows are in the register, or stand as they did there.
void EntryDesk::forget(std::span<const int> rows)
{
    QStringList units;
    for (const int row : rows)
        if (m_noted.remove(row) > 0)
            units += m_grid.draft().row(row).entry.code;
    m_journal->drop(m_campaign, m_round, units);
}

/// Whether the row is to be written: what was typed and taken back again is not.
bool EntryDesk::isChange(int row) const
{
    const ReturnDraft& draft = m_grid.draft();
    UnitReturn confirmed = draft.row(row).confirmed;
    confirmed.unit = draft.row(row).entry.unit;
    const RowContent& content = draft.content(row);
    return draft.isUnsaved(row)
        && (draft.row(row).draft || !content.unread.isEmpty()
            || !content.value.saysTheSame(confirmed));
}

Status EntryDesk::save(const std::vector<int>& rows, int caretRow, const QString& caret)
{
    if (m_writing || !isWritable())
        return Done{};
    std::vector<RowEdit> edits;
    std::vector<int> changed;
    for (const int row : rows) {
        if (!isChange(row))
            continue;
        const auto& draft = m_grid.draft().row(row).draft;
        changed.push_back(row);
        edits.push_back(m_grid.draft().edit(row));
        edits.back().caret = row == caretRow ? caret : draft ? draft->caret : QString();
    }
    if (!edits.empty())
        if (const Status saved = keep(changed, edits); !saved)
            return saved;
    forget(rows);
    return Done{};
}

/// The draft then knows what lies in the register; reading a large round anew for a few rows would take seconds.
Status EntryDesk::keep(const std::vector<int>& rows, const std::vector<RowEdit>& edits)
{
    const QScopedValueRollback keeping(m_keepingDrafts, true);
    const Status saved =
        writing([&](ReturnEntry entry) { return entry.saveDrafts(m_campaign, m_round, edits); });
    if (!saved)
        return saved;
    const QDateTime now = m_workspace.clock().nowUtc();
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_grid.draft().keep(rows[i], edits[i], m_workspace.session().actor(), now);
    return Done{};
}

Status EntryDesk::saveRow(int row, const QString& caret)
{
    return row < 0 ? Status(Done{}) : save({row}, row, caret);
}

Status EntryDesk::saveAll(int row, const QString& caret)
{
    std::vector<int> rows(static_cast<std::size_t>(m_grid.draft().rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    return save(rows, row, caret);
}

Result<int> EntryDesk::saveSome(int most, int row, const QString& caret)
{
    std::vector<int> rows;
    int left = 0;
    for (int each = 0; each < m_grid.draft().rowCount(); ++each) {
        if (!isChange(each))
            continue;
        if (std::ssize(rows) < most)
            rows.push_back(each);
        else
            ++left;
    }
    const bool waits = left > 0 && !m_writing && isWritable();
    if (const Status saved = waits ? save(rows, row, caret) : saveAll(row, caret); !saved)
        return saved.error();
    return waits ? left : 0;
}

Result<ConfirmOutcome> EntryDesk::confirm(std::span<const int> rows)
{
    std::vector<RowEdit> edits;
    for (const int row : rows)
        edits.push_back(m_grid.draft().edit(row));
    auto outcome =
        writing([&](ReturnEntry entry) { return entry.confirm(m_campaign, m_round, edits); });
    if (!outcome)
        return outcome;
    std::vector<int> confirmed;
    for (const UnitId unit : outcome->confirmed)
        confirmed.push_back(m_grid.draft().rowOf(unit));
    forget(confirmed);
    return outcome;
}

Status EntryDesk::keepOverConfirmed(int row)
{
    if (m_writing || !isWritable())
        return Done{};
    const EntryRow& entry = m_grid.draft().row(row);
    RowEdit edit = m_grid.draft().edit(row);
    edit.baseRevision = entry.confirmed.revision;
    edit.caret = entry.draft ? entry.draft->caret : QString();
    if (const Status kept = keep({row}, {edit}); !kept)
        return kept;
    forget(std::array{row});
    return Done{};
}

Status EntryDesk::withdraw(int row, const QString& reason)
{
    return writing([&](ReturnEntry entry) {
        return entry.withdraw(m_campaign, m_round, m_grid.draft().row(row).entry.unit, reason);
    });
}

Status EntryDesk::exempt(int row, const QString& reason)
{
    const QString unit = m_grid.draft().row(row).entry.code;
    const auto guard = keepingTyping();
    return RosterKeeping(m_workspace.session()).exempt(m_campaign, m_round, unit, reason);
}

std::pair<int, QString> EntryDesk::caret() const
{
    if (m_lastPutBack.first >= 0)
        return m_lastPutBack;
    int last = -1;
    // Rows that were saved together: the caret stood in one of them.
    const auto age = [this](int row) {
        const auto& draft = m_grid.draft().row(row).draft;
        return std::pair(draft->saved, !draft->caret.isEmpty());
    };
    for (int row = 0; row < m_grid.draft().rowCount(); ++row)
        if (m_grid.draft().row(row).draft && (last < 0 || age(row) >= age(last)))
            last = row;
    return {last, last < 0 ? QString() : m_grid.draft().row(last).draft->caret};
}

} // namespace sosh
