// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/returndraft.h"

#include "models/draftstep.h"

#include <algorithm>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

const QString total = measure::membersTotal.toString();
const QString notSummoned = measure::membersNotSummoned.toString();
const QString expected = measure::membersExpected.toString();

/// Total less those not summoned; none without a total, or below zero.
std::optional<qint64> balance(const UnitReturn& value)
{
    const auto all = value.figure(total);
    if (!all || *all < value.figure(notSummoned).value_or(0))
        return std::nullopt;
    return *all - value.figure(notSummoned).value_or(0);
}

bool saysNothing(const UnitReturn& value)
{
    UnitReturn empty;
    empty.unit = value.unit;
    empty.state = value.state;
    return value.saysTheSame(empty);
}

/// Earlier rounds do not change while this one is typed in.
void takePast(RoundSheet& from, RoundSheet& into)
{
    for (std::size_t row = 0; row < into.rows.size(); ++row)
        into.rows[row].past = std::move(from.rows[row].past);
    into.pastRounds = from.pastRounds;
    into.pastIsKnown = from.pastIsKnown;
}

} // namespace

void ReturnDraft::load(EntrySheet sheet, bool editable)
{
    m_undo.clear();
    m_entry = std::move(sheet);
    m_shown = m_entry.sheet;
    m_editable = editable;
    m_rows.clear();
    for (const EntryRow& entry : m_entry.rows) {
        const RowContent content = standing(entry);
        m_rows.push_back({content, content, {}, false, 0});
    }
    indexRows();
    for (int row = 0; row < rowCount(); ++row)
        judge(row);
    emit loaded();
}

void ReturnDraft::indexRows()
{
    m_rowOf.clear();
    for (int row = 0; row < rowCount(); ++row)
        m_rowOf.insert(this->row(row).entry.unit, row);
}

bool ReturnDraft::isSameGrid(const EntrySheet& sheet) const
{
    return sheet.sheet.round.id == confirmed().round.id
        && sheet.sheet.measures == confirmed().measures
        && std::equal(sheet.rows.begin(), sheet.rows.end(), m_entry.rows.begin(),
            m_entry.rows.end(),
            [](const EntryRow& a, const EntryRow& b) { return a.entry.unit == b.entry.unit; });
}

void ReturnDraft::rebase(EntrySheet sheet)
{
    Q_ASSERT(isSameGrid(sheet));
    if (!sheet.sheet.pastIsKnown)
        takePast(m_entry.sheet, sheet.sheet);
    std::swap(m_entry, sheet);
    m_shown = m_entry.sheet;
    for (int row = 0; row < rowCount(); ++row) {
        const RowContent before = content(row);
        takeSaved(row);
        const int revision = sheet.rows[static_cast<std::size_t>(row)].confirmed.revision;
        if (revision != this->row(row).confirmed.revision || !(before == content(row)))
            ++m_rows[static_cast<std::size_t>(row)].layer;
        judge(row);
    }
    DraftStep::dropDead(m_undo);
    if (rowCount() > 0)
        emit rowsChanged(0, rowCount() - 1);
}

/// The row's entry is as the register has it; what was typed on since then stays.
void ReturnDraft::takeSaved(int row)
{
    Row& kept = m_rows[static_cast<std::size_t>(row)];
    const bool typedOn = !(kept.content == kept.saved);
    kept.saved = standing(this->row(row));
    if (!typedOn
        || (kept.content.unread == kept.saved.unread
            && kept.content.value.saysTheSame(kept.saved.value)))
        kept.content = kept.saved;
}

void ReturnDraft::keep(
    int row, const RowEdit& edit, const QString& operatorName, const QDateTime& saved)
{
    const bool overtaken = isOvertaken(row);
    EntryRow& entry = m_entry.rows[static_cast<std::size_t>(row)];
    UnitReturn confirmed = entry.confirmed;
    confirmed.unit = entry.entry.unit;
    if (edit.unread.isEmpty() && edit.value.saysTheSame(confirmed))
        entry.draft.reset();
    else
        entry.draft =
            EntryDraft{edit.value, edit.baseRevision, edit.caret, operatorName, saved, edit.unread};
    takeSaved(row);
    if (overtaken && !isOvertaken(row)) {
        judge(row);
        emit rowsChanged(row, row);
    }
}

RowContent ReturnDraft::confirmedContent(int row) const
{
    EntryRow bare = this->row(row);
    bare.draft.reset();
    return standing(bare);
}

RowContent ReturnDraft::standing(const EntryRow& entry) const
{
    RowContent content;
    content.value = entry.shown();
    content.value.unit = entry.entry.unit;
    if (entry.draft)
        content.unread = entry.draft->unread;
    else // the reason of the revision that stands, not of the next
        content.value.revisionReason.clear();
    content.expectedTyped = entry.confirmed.revision > 0
        || (content.value.figure(total)
            && balance(content.value) != content.value.figure(expected));
    return content;
}

bool ReturnDraft::isUntouched(int row) const
{
    return this->row(row).confirmed.state == ReturnState::Missing && !isInProgress(row);
}

bool ReturnDraft::isUnsaved(int row) const
{
    return !(at(row).content == at(row).saved);
}

int ReturnDraft::inProgress() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.inProgress; }));
}

const Issue* ReturnDraft::issueAt(int row, const QString& code) const
{
    const Issue* found = nullptr;
    for (const Issue& issue : issues(row)) {
        const bool here = has(issue.place.column) ? issue.place.column == code : code.isEmpty();
        if (here && (!found || issue.severity > found->severity))
            found = &issue;
    }
    return found;
}

std::optional<qint64> ReturnDraft::proposal(int row, const QString& code) const
{
    const RowContent& typed = content(row);
    const bool open = canEdit(row) && this->row(row).confirmed.state == ReturnState::Missing
        && (typed.value.state == ReturnState::Missing
            || typed.value.state == ReturnState::Reported);
    if (code != total || !open || typed.unread.contains(code) || typed.value.figure(code))
        return std::nullopt;
    return this->row(row).headcount ? std::optional<qint64>(*this->row(row).headcount)
                                    : std::nullopt;
}

RowContent ReturnDraft::settled(int row, RowContent content) const
{
    UnitReturn& value = content.value;
    const bool figures = !value.figures.isEmpty() || !content.unread.isEmpty();
    const bool fresh = this->row(row).confirmed.revision == 0;
    if (figures && value.state != ReturnState::Reported) {
        value.state = ReturnState::Reported;
        value.host = {};
        value.reason.clear();
    }
    if (!content.expectedTyped && fresh && has(expected) && has(total)) {
        if (const auto due = balance(value))
            value.figures[expected] = {*due, false};
        else
            value.figures.remove(expected);
    }
    if (fresh && value.state == ReturnState::Reported && content.unread.isEmpty()
        && saysNothing(value)) {
        value.state = ReturnState::Missing;
        content.expectedTyped = false;
        value.acceptedWarnings.clear();
    }
    return content;
}

RowEdit ReturnDraft::edit(int row) const
{
    const EntryRow& entry = this->row(row);
    return {content(row).value, entry.draft ? entry.draft->baseRevision : entry.confirmed.revision,
        {}, content(row).unread};
}

bool ReturnDraft::isOvertaken(int row) const
{
    return isInProgress(row) && this->row(row).confirmed.revision > edit(row).baseRevision;
}

void ReturnDraft::put(int row, const RowContent& content)
{
    m_rows[static_cast<std::size_t>(row)].content = content;
    judge(row);
}

void ReturnDraft::judge(int row)
{
    Row& judged = m_rows[static_cast<std::size_t>(row)];
    const EntryRow& entry = this->row(row);
    UnitReturn confirmed = entry.confirmed;
    confirmed.unit = entry.entry.unit;
    const UnitReturn& value = judged.content.value;
    judged.inProgress =
        !entry.entry.exempt && (!value.saysTheSame(confirmed) || !judged.content.unread.isEmpty());
    RoundSheet::Row& shown = m_shown.rows[static_cast<std::size_t>(row)];
    shown.current = judged.inProgress ? value : entry.confirmed;
    judged.issues = judged.inProgress
        ? ReturnEntry::issuesOf(edit(row), confirmedRow(row), m_entry.sheet)
        : Issues();
}

} // namespace sosh
