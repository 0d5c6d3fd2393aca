// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/returndraft.h"
#include "models/tableblock.h"

#include <QCoreApplication>

#include <functional>
#include <map>

namespace sosh {

/// What is wrong with cells of a block that is to be pasted.
enum class PasteFault
{
    NotACount, ///< letters, below zero, too large, two readings
    NoColumn, ///< right of the grid
    NoRow, ///< below the grid
    ExemptRow,
    NotHeldRow, ///< not held, or held jointly: such a row has no figures of its own
    ConfirmedRow ///< would change a confirmed figure
};

/// What the clerk wants of a block with faults.
enum class PasteChoice
{
    Everything, ///< all that has a place; wrong texts stay in their cells and are marked
    GoodCells, ///< only cells without a fault
    Nothing
};

struct PasteOutcome
{
    int taken = 0; ///< cells
    int leftOut = 0;
};

/// A block on its way into the draft: looked at first, so that the clerk can be asked once, then laid in as one step.
class BlockPaste
{
    Q_DECLARE_TR_FUNCTIONS(BlockPaste)

public:
    /// Told after some rows; false stops, and nothing is changed.
    using Progress = std::function<bool(int done, int total)>;

    /// The first cell goes onto the first of `rows` and of `codes`.
    BlockPaste(ReturnDraft& draft, TableBlock block, std::vector<int> rows, QStringList codes);

    bool look(const Progress& progress = {});
    const std::map<PasteFault, int>& faults() const { return m_faults; } ///< cells by fault
    int good() const { return m_good; }
    qsizetype cells() const { return m_block.cells(); }
    /// "3 cells hold no count: row 2, “abc”", one line a fault, in the order of PasteFault.
    QStringList sentences() const;

    /// None when it was stopped.
    std::optional<PasteOutcome> lay(PasteChoice choice, const Progress& progress = {});

private:
    std::optional<PasteFault> faultOf(int line, int cell, const QString& text) const;
    void note(PasteFault fault, int line, const QString& text);

    ReturnDraft& m_draft;
    TableBlock m_block;
    std::vector<int> m_rows;
    QStringList m_codes;
    int m_good = 0;
    std::map<PasteFault, int> m_faults;
    std::map<PasteFault, std::pair<int, QString>> m_first; ///< line from 1, and its text
};

} // namespace sosh
