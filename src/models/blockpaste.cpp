// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/blockpaste.h"

#include "models/draftstep.h"
#include "models/figuretext.h"
#include "models/returncommands.h"

namespace sosh {
namespace {

constexpr int rowsBetweenTells = 100;

bool goesOn(const BlockPaste::Progress& progress, std::size_t line, std::size_t lines)
{
    return !progress || line % rowsBetweenTells != 0
        || progress(static_cast<int>(line), static_cast<int>(lines));
}

/// Whether a cell of this fault is laid in all the same.
bool canBeLaid(PasteFault fault)
{
    return fault == PasteFault::NotACount || fault == PasteFault::NotHeldRow
        || fault == PasteFault::ConfirmedRow;
}

} // namespace

BlockPaste::BlockPaste(
    ReturnDraft& draft, TableBlock block, std::vector<int> rows, QStringList codes)
    : m_draft(draft)
    , m_block(std::move(block))
    , m_rows(std::move(rows))
    , m_codes(std::move(codes))
{
}

std::optional<PasteFault> BlockPaste::faultOf(int line, int cell, const QString& text) const
{
    if (line >= static_cast<int>(m_rows.size()))
        return PasteFault::NoRow;
    if (cell >= m_codes.size())
        return PasteFault::NoColumn;
    const int row = m_rows[static_cast<std::size_t>(line)];
    if (!m_draft.canEdit(row))
        return PasteFault::ExemptRow;
    const FigureText read = readFigure(text);
    if (!read.count.empty && !read.count.value)
        return PasteFault::NotACount;
    const RowContent& content = m_draft.content(row);
    if (content.value.state == ReturnState::Nil || content.value.state == ReturnState::Joint)
        return read.count.empty ? std::nullopt : std::optional(PasteFault::NotHeldRow);
    const bool confirmed = m_draft.row(row).confirmed.revision > 0;
    if (confirmed && read.count.value != content.value.figure(m_codes.at(cell)))
        return PasteFault::ConfirmedRow;
    return std::nullopt;
}

void BlockPaste::note(PasteFault fault, int line, const QString& text)
{
    ++m_faults[fault];
    m_first.try_emplace(fault, line + 1, text);
}

bool BlockPaste::look(const Progress& progress)
{
    for (std::size_t line = 0; line < m_block.rows.size(); ++line) {
        if (!goesOn(progress, line, m_block.rows.size()))
            return false;
        const QStringList& cells = m_block.rows[line];
        for (int cell = 0; cell < static_cast<int>(cells.size()); ++cell) {
            const auto fault = faultOf(static_cast<int>(line), cell, cells.at(cell));
            const bool nothing = cells.at(cell).isEmpty() && fault
                && (*fault == PasteFault::NoColumn || *fault == PasteFault::NoRow);
            if (fault && !nothing)
                note(*fault, static_cast<int>(line), cells.at(cell));
            else if (!fault)
                ++m_good;
        }
    }
    return true;
}

QStringList BlockPaste::sentences() const
{
    QStringList said;
    for (const auto& [fault, count] : m_faults) {
        const auto& [line, text] = m_first.at(fault);
        switch (fault) {
        case PasteFault::NotACount:
            said += tr("%n cell(s) hold no count, the first in row %1: “%2”.", nullptr, count)
                        .arg(line)
                        .arg(text);
            break;
        case PasteFault::NoColumn:
            said += tr("%n cell(s) stand right of the last column.", nullptr, count);
            break;
        case PasteFault::NoRow:
            said += tr("%n cell(s) stand below the last unit.", nullptr, count);
            break;
        case PasteFault::ExemptRow:
            said += tr("%n cell(s) belong to units that are exempt.", nullptr, count);
            break;
        case PasteFault::NotHeldRow:
            said += tr("%n cell(s) belong to units that did not hold it or held it jointly.",
                nullptr, count);
            break;
        case PasteFault::ConfirmedRow:
            said += tr(
                "%n cell(s) would change confirmed figures, the first in row %1.", nullptr, count)
                        .arg(line);
            break;
        }
    }
    return said;
}

std::optional<PasteOutcome> BlockPaste::lay(PasteChoice choice, const Progress& progress)
{
    PasteOutcome outcome;
    DraftStep step(m_draft);
    for (std::size_t line = 0; line < m_block.rows.size(); ++line) {
        if (!goesOn(progress, line, m_block.rows.size()))
            return std::nullopt;
        const QStringList& cells = m_block.rows[line];
        for (int cell = 0; cell < static_cast<int>(cells.size()); ++cell) {
            const QString& text = cells.at(cell);
            const auto fault = faultOf(static_cast<int>(line), cell, text);
            const bool taken = choice != PasteChoice::Nothing
                && (!fault || (choice == PasteChoice::Everything && canBeLaid(*fault)));
            if (taken)
                ReturnCommands::setText(step.at(m_rows[line]), m_codes.at(cell), text);
            outcome.taken += taken ? 1 : 0;
            outcome.leftOut += taken || (fault && text.isEmpty()) ? 0 : 1;
        }
    }
    step.push(tr("pasting %n cell(s)", nullptr, outcome.taken));
    return outcome;
}

} // namespace sosh
