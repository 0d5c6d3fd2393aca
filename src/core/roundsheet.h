// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign.h"
#include "core/measure.h"
#include "core/pastfigures.h"
#include "core/roster.h"
#include "core/unitreturn.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sosh {

/// One round as a value: what was frozen at opening, and the current confirmed return of each unit.
/// Totals, status, province file and paper are pure functions of it.
struct RoundSheet
{
    struct Row
    {
        RosterEntry entry;
        UnitReturn
            current; ///< state Missing when nothing confirmed; Exempt when the roster says so
        QDate firstReceivedOn; ///< lateness goes by the first receipt
        bool hasDraft = false;
        PastFigures past = {}; ///< empty but for those who judge figures
    };

    QString registryId;
    QString agencyCode;
    QString agencyName;
    bool isSample = false;
    Campaign campaign;
    Round round;
    std::vector<Measure> measures; ///< frozen at opening, in the round's order
    std::vector<Row> rows; ///< roster order
    QStringList pastRounds; ///< that the rows' past speaks of, nearest first
    bool pastIsKnown = false; ///< whether `past` was read

    const Measure* measure(QStringView code) const;
    const Row* rowOf(UnitId unit) const;
    const Row* rowOf(QStringView unitCode) const;
    int drafts() const;
    /// The row's due day: its own, else the round's.
    QDate dueOf(const Row& row) const;
    /// Days late by the first receipt; for a unit that has not reported, on the day given.
    int daysLate(const Row& row, QDate asOf) const;
    /// Of a unit that has reported; none when its day of receipt or its due day is not known.
    std::optional<int> daysLateOnReceipt(const Row& row) const;
};

} // namespace sosh
