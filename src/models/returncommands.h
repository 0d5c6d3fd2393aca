// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/returndraft.h"

#include <QCoreApplication>

#include <map>
#include <span>

namespace sosh {

/// A cell of the draft: its row and the code of its measure.
struct DraftCell
{
    int row = 0;
    QString code;
};

/// What can be done to a draft. Each is one step of its undo stack, however many cells it touches; none when nothing changes.
class ReturnCommands
{
    Q_DECLARE_TR_FUNCTIONS(ReturnCommands)

public:
    /// Empty is absent; what is no count stays as typed and is an issue.
    static bool setCell(ReturnDraft& draft, const DraftCell& cell, const QString& text);
    static bool clearCells(ReturnDraft& draft, std::span<const DraftCell> cells);
    /// "≈" of the cells that have a figure.
    static bool setApproximate(ReturnDraft& draft, std::span<const DraftCell> cells, bool on);
    /// A note on the figure of a cell; empty takes it away.
    static bool setNote(ReturnDraft& draft, const DraftCell& cell, const QString& text);
    /// Texts as if they had been typed, as one step of that name.
    static bool putTexts(ReturnDraft& draft, const QString& name, std::span<const DraftCell> cells,
        const QStringList& texts);
    /// Whether its state has no figures of its own; figures would take its reason or its host away.
    static bool hasNoFigures(const RowContent& content);
    /// `from` into the same measure of the rows `into`; rows of such a state are passed over.
    static bool fillDown(ReturnDraft& draft, std::span<const DraftCell> from,
        const std::vector<std::vector<int>>& into);
    /// A state without figures of its own: what was typed in the row goes, the undo step brings it back.
    static bool setNil(ReturnDraft& draft, int row, const QString& reason);
    static bool setJoint(ReturnDraft& draft, int row, UnitId host);
    static bool setReported(ReturnDraft& draft, int row);
    static bool clearRow(ReturnDraft& draft, int row); ///< back to what is confirmed
    static bool acceptWarnings(
        ReturnDraft& draft, int row, std::span<const Issue> warnings, const QString& reason);
    /// The same reason for warnings of several rows, as one step.
    static bool acceptEach(
        ReturnDraft& draft, const std::map<int, Issues>& warnings, const QString& reason);
    static bool setContent(
        ReturnDraft& draft, int row, const RowContent& content); ///< from the one-unit form
    static bool giveRevisionReason(
        ReturnDraft& draft, std::span<const int> rows, const QString& reason);

    /// Cells that were typed before, as one step. Returns how many of them change what stands.
    static int putBack(
        ReturnDraft& draft, std::span<const DraftCell> cells, const QStringList& texts);

    static void setText(RowContent& content, const QString& code, const QString& text);
    static QString textOf(
        const RowContent& content, const QString& code); ///< as it was typed; "≈140"
};

} // namespace sosh
