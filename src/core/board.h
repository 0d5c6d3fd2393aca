// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roundsheet.h"
#include "core/summary.h"

namespace sosh {

/// Who has reported, on a given day.
struct SubmissionBoard
{
    struct Missing
    {
        UnitId unit;
        QString code;
        QString name;
        int daysLate = 0; ///< 0 before and on the due day
        bool hasDraft = false;
    };
    StateCounts states;
    int drafts = 0;
    int late = 0; ///< first received after the due day
    int onTime = 0;
    std::vector<Missing> missing; ///< roster order
};

SubmissionBoard boardOf(const RoundSheet& sheet, QDate asOf);

} // namespace sosh
