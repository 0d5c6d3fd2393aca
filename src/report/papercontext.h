// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board.h"
#include "core/lookups.h"
#include "core/office.h"
#include "core/roundsheet.h"
#include "core/summary.h"
#include "core/vietnamese.h"

#include <QDate>

#include <optional>
#include <vector>

namespace sosh::report {

/// All that a paper about a round is made of. Papers are pure functions of it.
struct PaperContext
{
    RoundSheet sheet;
    Summary summary;
    SubmissionBoard board; ///< on the paper's date
    Lookups lookups;
    Office office; ///< valid on the paper's date
    std::optional<Signatory> signatory; ///< none: the name is left to be filled in
    std::vector<DirectingDocument> directing; ///< of superior bodies, rank then date
    std::vector<DirectingDocument> own; ///< issued by the office for this campaign
    std::optional<Round> nextRound;
    QDate paperDate;
    QDate closedOn; ///< cut-off day of the figures
    QString controlCode;
    bool singleRound = false; ///< the campaign has one round: {kyDot} is "đợt"
    vietnamese::ToneStyle toneStyle = vietnamese::ToneStyle::New;
};

} // namespace sosh::report
