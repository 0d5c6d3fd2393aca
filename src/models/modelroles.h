// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace sosh {

/// What the item models say beside Qt's own roles.
enum ModelRole
{
    IdRole = Qt::UserRole + 1, ///< code or number of the record, never a pointer
    SortRole, ///< bytes, number or date; absent is an invalid QVariant and comes first
    ToneRole, ///< a Tone as int: which token paints the text
    FoldRole, ///< what the search looks through, folded
    StateRole, ///< a RowState as int, where rows have one
    SeverityRole, ///< of what is wrong with a cell: a Severity as int; invalid when nothing is
    ProposalRole, ///< the text that a program proposes for an empty cell; said by nobody yet
    NoteRole, ///< the note on a single figure; empty: none
    PreviousRole, ///< the figure of the round before as text, while it is shown beside the cell
    SettledRole, ///< whether a warning on the cell was taken with a reason
    FlagRole, ///< of the cell's mark to look at it again: a FlagKind as int; invalid: none
    FlaggedRowRole, ///< whether any figure of the row bears one
};

/// Meaning of a text's colour. Models know no colours; the theme does.
enum class Tone
{
    Plain,
    Muted,
    Reported,
    Draft,
    Joint,
    Nil,
    Missing,
    Exempt,
    Error
};

} // namespace sosh
