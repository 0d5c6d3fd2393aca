// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/returndraft.h"

#include <QCoreApplication>

namespace sosh {

/// What stands beside a figure of the grid although nothing is wrong with it: a warning that was taken with a reason, and a
/// mark to look at it again. `code` is a measure's; empty: the whole return.
class CellMarks
{
    Q_DECLARE_TR_FUNCTIONS(CellMarks)

public:
    /// The mark that shows, null when none does. Asked back comes before the clerk's own; once the unit has answered, the
    /// question shows no longer.
    static const Flag* flagAt(const ReturnDraft& draft, int row, const QString& code);
    static bool isFlagged(const ReturnDraft& draft, int row); ///< any figure of the row
    static QString told(const Flag& flag);
    static QString kindName(FlagKind kind);

    static bool isSettled(const ReturnDraft& draft, int row, const QString& code);
    static QString toldOfSettled(const ReturnDraft& draft, int row, const QString& code);
};

} // namespace sosh
