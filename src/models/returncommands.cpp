// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/returncommands.h"

#include "core/countparse.h"
#include "core/vinumber.h"

#include <QUndoCommand>

#include <algorithm>
#include <map>

namespace sosh {
using namespace Qt::StringLiterals;
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

/// Gathers what one step does to several rows.
class Step
{
public:
    explicit Step(ReturnDraft& draft)
        : m_draft(draft)
    {
    }
    RowContent& at(int row) { return m_after.try_emplace(row, m_draft.content(row)).first->second; }
    /// False when nothing would change.
    bool push(const QString& name)
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

private:
    ReturnDraft& m_draft;
    std::map<int, RowContent> m_after;
};

/// The row without figures, for a state that has none.
RowContent withoutFigures(const RowContent& content, ReturnState state)
{
    RowContent bare = content;
    bare.value.figures.clear();
    bare.unread.clear();
    bare.value.acceptedWarnings.clear();
    bare.value.host = {};
    bare.value.reason.clear();
    bare.value.state = state;
    return bare;
}

} // namespace

QString ReturnCommands::textOf(const RowContent& content, const QString& code)
{
    const auto figure = content.value.figure(code);
    return figure ? QString::number(*figure) : content.unread.value(code);
}

int ReturnCommands::putBack(
    ReturnDraft& draft, std::span<const DraftCell> cells, const QStringList& texts)
{
    Step step(draft);
    std::map<std::pair<int, QString>, bool> changed;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto& [row, code] = cells[i];
        setText(step.at(row), code, texts.at(static_cast<qsizetype>(i)));
        changed[{row, code}] = textOf(step.at(row), code) != textOf(draft.content(row), code);
    }
    const auto count = static_cast<int>(std::count_if(
        changed.begin(), changed.end(), [](const auto& cell) { return cell.second; }));
    if (count > 0)
        step.push(tr("putting back %n cell(s)", nullptr, count));
    return count;
}

void ReturnCommands::setText(RowContent& content, const QString& code, const QString& text)
{
    const CountReading reading = parseCount(text);
    const auto before = content.value.figure(code);
    if (before && reading.value == before && !content.unread.contains(code)) {
        content.expectedTyped = content.expectedTyped || code == measure::membersExpected;
        return; // "≈" stays with a figure that nobody changed
    }
    content.unread.remove(code);
    content.value.figures.remove(code);
    if (reading.value)
        content.value.figures[code] = {*reading.value, false};
    else if (!reading.empty)
        content.unread[code] = text.trimmed();
    if (code == measure::membersExpected)
        content.expectedTyped = true;
    // A reason was given for other figures than these.
    std::erase_if(content.value.acceptedWarnings, [&](const AcceptedWarning& warning) {
        return warning.code != issueCodeName(IssueCode::RequiredMissing) || warning.place == code;
    });
}

bool ReturnCommands::setCell(ReturnDraft& draft, const DraftCell& cell, const QString& text)
{
    Step step(draft);
    setText(step.at(cell.row), cell.code, text);
    return step.push(tr("typing in %1").arg(draft.row(cell.row).entry.shortName));
}

bool ReturnCommands::clearCells(ReturnDraft& draft, std::span<const DraftCell> cells)
{
    Step step(draft);
    for (const DraftCell& cell : cells)
        setText(step.at(cell.row), cell.code, {});
    return step.push(tr("clearing %n cell(s)", nullptr, static_cast<int>(cells.size())));
}

PasteOutcome ReturnCommands::pasteBlock(
    ReturnDraft& draft, std::span<const int> rows, const QStringList& codes, const QString& text)
{
    PasteOutcome outcome;
    Step step(draft);
    QStringList lines = QString(text).remove(u'\r').split(u'\n');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QStringList cells = lines.at(line).split(u'\t');
        const bool fits = line < static_cast<qsizetype>(rows.size())
            && draft.canEdit(rows[static_cast<std::size_t>(line)]);
        for (qsizetype cell = 0; cell < cells.size(); ++cell) {
            if (!fits || cell >= codes.size()) {
                ++outcome.leftOver;
                continue;
            }
            setText(step.at(rows[static_cast<std::size_t>(line)]), codes.at(cell), cells.at(cell));
            ++outcome.taken;
        }
    }
    step.push(tr("pasting %n cell(s)", nullptr, outcome.taken));
    return outcome;
}

bool ReturnCommands::fillDown(
    ReturnDraft& draft, std::span<const DraftCell> from, const std::vector<std::vector<int>>& into)
{
    Step step(draft);
    for (std::size_t i = 0; i < from.size(); ++i)
        for (const int row : into.at(i))
            setText(step.at(row), from[i].code, textOf(draft.content(from[i].row), from[i].code));
    return step.push(tr("filling down"));
}

bool ReturnCommands::setNil(ReturnDraft& draft, int row, const QString& reason)
{
    Step step(draft);
    step.at(row) = withoutFigures(draft.content(row), ReturnState::Nil);
    step.at(row).value.reason = reason;
    return step.push(tr("“not held” of %1").arg(draft.row(row).entry.shortName));
}

bool ReturnCommands::setJoint(ReturnDraft& draft, int row, UnitId host)
{
    Step step(draft);
    step.at(row) = withoutFigures(draft.content(row), ReturnState::Joint);
    step.at(row).value.host = host;
    return step.push(tr("“held jointly” of %1").arg(draft.row(row).entry.shortName));
}

bool ReturnCommands::setReported(ReturnDraft& draft, int row)
{
    Step step(draft);
    UnitReturn& value = step.at(row).value;
    value.state = ReturnState::Reported;
    value.host = {};
    value.reason.clear();
    if (const auto all = draft.proposal(row, measure::membersTotal.toString());
        all && draft.isUntouched(row))
        value.figures[measure::membersTotal.toString()] = {*all, false};
    return step.push(tr("“reported” of %1").arg(draft.row(row).entry.shortName));
}

bool ReturnCommands::clearRow(ReturnDraft& draft, int row)
{
    Step step(draft);
    step.at(row) = draft.confirmedContent(row);
    return step.push(tr("clearing the row of %1").arg(draft.row(row).entry.shortName));
}

bool ReturnCommands::acceptWarnings(
    ReturnDraft& draft, int row, std::span<const Issue> warnings, const QString& reason)
{
    Step step(draft);
    for (const Issue& issue : warnings)
        if (issue.severity == Severity::Warning)
            step.at(row).value.acceptedWarnings.push_back(
                {issueCodeName(issue.code), issue.place.column, reason});
    return step.push(tr("reason of %1").arg(draft.row(row).entry.shortName));
}

bool ReturnCommands::setContent(ReturnDraft& draft, int row, const RowContent& content)
{
    Step step(draft);
    step.at(row) = content;
    return step.push(tr("form of %1").arg(draft.row(row).entry.shortName));
}

bool ReturnCommands::giveRevisionReason(
    ReturnDraft& draft, std::span<const int> rows, const QString& reason)
{
    Step step(draft);
    for (const int row : rows)
        step.at(row).value.revisionReason = reason;
    return step.push(tr("reason of the change"));
}

} // namespace sosh
