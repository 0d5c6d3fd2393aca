// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/returncommands.h"

#include "models/draftstep.h"
#include "models/figuretext.h"
#include "models/valuenote.h"

#include <algorithm>
#include <array>
#include <map>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

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

/// Whether the warning is about the figure of its place alone, and not about how figures go together.
bool isOfOneFigure(const AcceptedWarning& warning)
{
    constexpr std::array ofOne{IssueCode::RequiredMissing, IssueCode::TotalDiffersFromLast,
        IssueCode::FigureUnusual, IssueCode::HeadcountOld, IssueCode::FewMembers};
    return std::any_of(ofOne.begin(), ofOne.end(),
        [&](IssueCode code) { return issueCodeName(code) == warning.code; });
}

} // namespace

QString ReturnCommands::textOf(const RowContent& content, const QString& code)
{
    const auto figure = content.value.figures.constFind(code);
    if (figure == content.value.figures.constEnd())
        return content.unread.value(code);
    return (figure->approximate ? u"≈"_s : QString()) + QString::number(figure->value);
}

int ReturnCommands::putBack(
    ReturnDraft& draft, std::span<const DraftCell> cells, const QStringList& texts)
{
    DraftStep step(draft);
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
    const auto [reading, approximate] = readFigure(text);
    const auto before = content.value.figure(code);
    if (reading.empty && !before && !content.unread.contains(code))
        return; // nothing stays nothing
    if (before && reading.value == before && !approximate && !content.unread.contains(code)) {
        content.expectedTyped = content.expectedTyped || code == measure::membersExpected;
        return; // "≈" stays with a figure that nobody changed
    }
    content.unread.remove(code);
    content.value.figures.remove(code);
    if (reading.value)
        content.value.figures[code] = {*reading.value, approximate};
    else if (!reading.empty)
        content.unread[code] = text.trimmed();
    if (code == measure::membersExpected)
        content.expectedTyped = true;
    // A reason was given for other figures than these.
    std::erase_if(content.value.acceptedWarnings, [&](const AcceptedWarning& warning) {
        const bool follows = warning.place == measure::membersExpected && !content.expectedTyped;
        return !isOfOneFigure(warning) || warning.place == code || follows;
    });
}

bool ReturnCommands::setCell(ReturnDraft& draft, const DraftCell& cell, const QString& text)
{
    DraftStep step(draft);
    setText(step.at(cell.row), cell.code, text);
    return step.push(tr("typing in %1").arg(draft.row(cell.row).entry.shortName));
}

bool ReturnCommands::clearCells(ReturnDraft& draft, std::span<const DraftCell> cells)
{
    DraftStep step(draft);
    for (const DraftCell& cell : cells)
        setText(step.at(cell.row), cell.code, {});
    return step.push(tr("clearing %n cell(s)", nullptr, static_cast<int>(cells.size())));
}

bool ReturnCommands::setApproximate(ReturnDraft& draft, std::span<const DraftCell> cells, bool on)
{
    DraftStep step(draft);
    for (const DraftCell& cell : cells)
        if (auto& figures = step.at(cell.row).value.figures; figures.contains(cell.code))
            figures[cell.code].approximate = on;
    return step.push(on ? tr("marking as approximate") : tr("marking as exact"));
}

bool ReturnCommands::setNote(ReturnDraft& draft, const DraftCell& cell, const QString& text)
{
    DraftStep step(draft);
    valuenote::set(step.at(cell.row).value, *draft.confirmed().measure(cell.code), text);
    return step.push(tr("note of %1").arg(draft.row(cell.row).entry.shortName));
}

bool ReturnCommands::putTexts(ReturnDraft& draft, const QString& name,
    std::span<const DraftCell> cells, const QStringList& texts)
{
    DraftStep step(draft);
    for (std::size_t i = 0; i < cells.size(); ++i)
        setText(step.at(cells[i].row), cells[i].code, texts.at(static_cast<qsizetype>(i)));
    return step.push(name);
}

bool ReturnCommands::hasNoFigures(const RowContent& content)
{
    return content.value.state == ReturnState::Nil || content.value.state == ReturnState::Joint;
}

bool ReturnCommands::fillDown(
    ReturnDraft& draft, std::span<const DraftCell> from, const std::vector<std::vector<int>>& into)
{
    DraftStep step(draft);
    for (std::size_t i = 0; i < from.size(); ++i)
        for (const int row : into.at(i))
            if (!hasNoFigures(draft.content(row)))
                setText(
                    step.at(row), from[i].code, textOf(draft.content(from[i].row), from[i].code));
    return step.push(tr("filling down"));
}

bool ReturnCommands::setNil(ReturnDraft& draft, int row, const QString& reason)
{
    DraftStep step(draft);
    step.at(row) = withoutFigures(draft.content(row), ReturnState::Nil);
    step.at(row).value.reason = reason;
    return step.push(tr("“not held” of %1").arg(draft.row(row).entry.shortName));
}

bool ReturnCommands::setJoint(ReturnDraft& draft, int row, UnitId host)
{
    DraftStep step(draft);
    step.at(row) = withoutFigures(draft.content(row), ReturnState::Joint);
    step.at(row).value.host = host;
    return step.push(tr("“held jointly” of %1").arg(draft.row(row).entry.shortName));
}

bool ReturnCommands::setReported(ReturnDraft& draft, int row)
{
    DraftStep step(draft);
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
    DraftStep step(draft);
    step.at(row) = draft.confirmedContent(row);
    return step.push(tr("clearing the row of %1").arg(draft.row(row).entry.shortName));
}

bool ReturnCommands::acceptWarnings(
    ReturnDraft& draft, int row, std::span<const Issue> warnings, const QString& reason)
{
    return acceptEach(draft, {{row, Issues(warnings.begin(), warnings.end())}}, reason);
}

bool ReturnCommands::acceptEach(
    ReturnDraft& draft, const std::map<int, Issues>& warnings, const QString& reason)
{
    DraftStep step(draft);
    for (const auto& [row, issues] : warnings)
        for (const Issue& issue : issues)
            if (issue.severity == Severity::Warning)
                step.at(row).value.acceptedWarnings.push_back(
                    {issueCodeName(issue.code), issue.place.column, reason});
    const auto rows = static_cast<int>(warnings.size());
    return step.push(rows == 1
            ? tr("reason of %1").arg(draft.row(warnings.begin()->first).entry.shortName)
            : tr("reason of %n row(s)", nullptr, rows));
}

bool ReturnCommands::setContent(ReturnDraft& draft, int row, const RowContent& content)
{
    DraftStep step(draft);
    step.at(row) = content;
    return step.push(tr("form of %1").arg(draft.row(row).entry.shortName));
}

bool ReturnCommands::giveRevisionReason(
    ReturnDraft& draft, std::span<const int> rows, const QString& reason)
{
    DraftStep step(draft);
    for (const int row : rows)
        step.at(row).value.revisionReason = reason;
    return step.push(tr("reason of the change"));
}

} // namespace sosh
