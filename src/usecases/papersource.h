// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/papercontext.h"
#include "usecases/paperdesk.h"

#include <optional>
#include <vector>

namespace sosh {

namespace storage {
class UnitOfWork;
}

/// What a paper about a round is made of, and what the register says of the paper itself.
struct RoundMaterial
{
    report::PaperContext context;
    std::vector<UnitId> units; ///< asked for, in the order of the request
    std::vector<int> levels; ///< of the letter to each of these
    int openWarnings = 0;
    bool isIssued = false; ///< the paper is, or lays out the figures of, the report that stands
    std::optional<report::Pages>
        keptPages; ///< of that report, while the request asks for nothing else
    bool pagesOnly =
        false; ///< its figures were not kept and have changed: nothing but these pages says them
};

/// Figures of a round as papers print them: what was sealed last, or the newest confirmed ones.
RoundSheet paperSheet(const storage::UnitOfWork& work, const Round& round, bool current);

/// The sentences of the paper before they are filled; empty for papers without any.
report::Script paperScript(const PaperRequest& request, const report::PaperContext& context);

/// Errors: CampaignUnknown, RoundUnknown, RoundIsDraft, IssuerUnknown, NoIssuerOnDate, UnitUnknown, NothingToCorrect,
/// NotToBeReminded, DeadlinePast, RegisterDamaged.
Result<RoundMaterial> roundMaterial(
    const RegisterSession& session, const storage::UnitOfWork& work, const PaperRequest& request);

} // namespace sosh
