// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board.h"

namespace sosh {

SubmissionBoard boardOf(const RoundSheet& sheet, QDate asOf)
{
    SubmissionBoard board;
    board.states = summarize(sheet).states;
    board.drafts = sheet.drafts();
    for (const RoundSheet::Row& row : sheet.rows) {
        if (row.current.state == ReturnState::Exempt)
            continue;
        if (row.current.state == ReturnState::Missing) {
            board.missing.push_back({row.entry.unit, row.entry.code, row.entry.name,
                sheet.daysLate(row, asOf), row.hasDraft});
            continue;
        }
        if (const auto late = sheet.daysLateOnReceipt(row))
            ++(*late > 0 ? board.late : board.onTime);
    }
    return board;
}

} // namespace sosh
