// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board.h"
#include "core/campaign.h"
#include "core/result.h"
#include "core/unitcontact.h"

#include <QTime>

#include <vector>

namespace sosh {

class RegisterSession;

/// A unit that has not reported, and whom to ask.
struct LateUnit
{
    SubmissionBoard::Missing unit;
    UnitContact contact;
};

/// How a round stands at a moment, with the short texts about it as they are sent.
struct RoundStanding
{
    QString campaign; ///< code
    Round round;
    SubmissionBoard board;
    std::vector<LateUnit> missing; ///< roster order
    int arrivedSinceYesterday = 0; ///< returns that stand and were written yesterday or today
    QString quickReport; ///< empty while no unit has held it
    QString groupReminder; ///< empty when nobody is missing
};

/// An anniversary that a round in preparation is held for.
struct NextAnniversary
{
    QString campaign;
    Round round;
    RoundAnniversary anniversary;
    int daysLeft = 0;
};

/// What a clerk has to do today.
class TodayWork
{
public:
    explicit TodayWork(const RegisterSession& session);

    /// Errors: CampaignUnknown, RoundUnknown, RoundIsDraft.
    Result<RoundStanding> standing(
        const QString& campaign, int round, QDate day, QTime time = {}) const;
    /// Of all open rounds, now.
    Result<std::vector<RoundStanding>> openRounds() const;
    /// Of rounds in preparation, the nearest first; those that are over are left out.
    Result<std::vector<NextAnniversary>> anniversaries() const;

private:
    const RegisterSession& m_session;
};

} // namespace sosh
