// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/roundsheet.h"

#include <QStringList>

namespace sosh {

class RegisterSession;

struct RoundOutcome
{
    Round round; ///< after the act
    QStringList drafts; ///< names of units whose drafts stand in the way of closing
};

/// Opens a round (the roster is proposed and frozen), closes it (chốt số liệu), reopens it with a reason.
class RoundKeeping
{
public:
    explicit RoundKeeping(RegisterSession& session);

    /// Freezes the units valid on the round's first day, a unit and its ancestor never both, and the campaign's measures.
    /// Errors: CampaignUnknown, RoundUnknown, RoundNotDraft, RoundHasNoDates, RosterEmpty.
    Result<RoundOutcome> open(const QString& campaign, int round);
    /// Errors: RoundNotOpen; RoundHasDrafts, naming the units.
    Result<RoundOutcome> close(const QString& campaign, int round);
    /// Errors: RoundAlreadyOpen, RoundIsDraft, ReasonMissing.
    Result<RoundOutcome> reopen(const QString& campaign, int round, const QString& reason);

private:
    RegisterSession& m_session;
};

} // namespace sosh
