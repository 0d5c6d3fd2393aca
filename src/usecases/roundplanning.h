// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/roundplanning.h"

#include <span>
#include <vector>

namespace sosh {

class RegisterSession;

/// Planning a campaign's rounds. Each change is one act that undo reverses.
/// Errors of all: CampaignUnknown, RoundUnknown; PlanFaulty when a rule of core/campaignrules is broken.
class RoundPlanning
{
public:
    explicit RoundPlanning(RegisterSession& session);

    /// Writes nothing. Celebrations of anniversaries with a day come from sosh::celebrations; of lunar ones the day is given.
    Result<std::vector<RoundProposal>> proposedRounds(const QString& campaign,
        const std::vector<Celebration>& celebrations, const PlanningRules& rules = {}) const;
    /// As drafts. A number of 0 or one that is taken becomes the next one; an empty name becomes "Đợt N".
    Result<std::vector<Round>> addRounds(const QString& campaign, std::span<const Round> rounds);
    /// A draft: everything but its state; a new number must be free. An open round: name, due days and whether the due day
    /// is in time, with a reason. Errors: RoundNotOpen of a closed or sealed one, RoundPartFixed, ReasonMissing.
    Result<Round> changeRound(
        const QString& campaign, int no, const Round& round, const QString& reason = {});
    /// Errors: RoundNotNew of one that is or was open.
    Status removeRound(const QString& campaign, int no);
    /// Due days of draft rounds that fall on a weekend go to the next Monday. Returns the rounds that moved.
    Result<std::vector<Round>> moveDeadlines(const QString& campaign);

private:
    RegisterSession& m_session;
};

} // namespace sosh
