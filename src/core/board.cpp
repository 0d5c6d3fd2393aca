// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board.h"

#include "core/deadline.h"

namespace sosh {

SubmissionBoard boardOf(const RoundSheet& sheet, QDate asOf)
{
    SubmissionBoard board;
    board.states = summarize(sheet).states;
    board.drafts = sheet.drafts();
    const Round& round = sheet.round;
    for (const RoundSheet::Row& row : sheet.rows) {
        if (row.current.state == ReturnState::Exempt)
            continue;
        if (row.current.state == ReturnState::Missing) {
            board.missing.push_back({row.entry.unit, row.entry.code, row.entry.name,
                daysLate(asOf, round.due, round.dueInclusive), row.hasDraft});
            continue;
        }
        if (!row.firstReceivedOn.isValid() || !round.due.isValid())
            continue;
        if (daysLate(row.firstReceivedOn, round.due, round.dueInclusive) > 0)
            ++board.late;
        else
            ++board.onTime;
    }
    return board;
}

} // namespace sosh
