// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/roundsheet.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace sosh {

class RegisterSession;

struct RoundOutcome
{
    Round round; ///< after the act
    QStringList drafts; ///< names of units whose drafts stand in the way of closing
};

/// What the clerk changes in the proposed list of units that must report.
struct RosterChoice
{
    QSet<UnitId> leftOut;
    QHash<UnitId, QString> exempt; ///< with the reason
};

/// Name and days of a round that is being prepared.
struct RoundPlan
{
    QString name;
    DateRange span;
    QDate due;
    bool dueInclusive = true;
    std::optional<QDate> superiorDue = {}; ///< none: as it is; an invalid day takes it away
};

/// Opens a round (the roster is proposed and frozen), closes it (chốt số liệu), reopens it with a reason.
class RoundKeeping
{
public:
    explicit RoundKeeping(RegisterSession& session);

    /// Keeps name and days. Errors: RoundNotDraft, RoundHasNoDates when days are missing or run backwards.
    Result<RoundOutcome> plan(const QString& campaign, int round, const RoundPlan& plan);
    /// The list that opening would freeze if the round began on that day, at the campaign's entry level; writes nothing.
    /// Errors: CampaignUnknown, RoundUnknown, RoundNotDraft.
    Result<std::vector<RosterEntry>> proposal(
        const QString& campaign, int round, QDate firstDay) const;

    /// Entries taken off the roster after opening, with why. Errors: CampaignUnknown, RoundUnknown.
    Result<std::vector<RosterEntry>> removed(const QString& campaign, int round) const;

    /// Freezes the units valid on the round's first day, a unit and its ancestor never both, and the campaign's measures.
    /// A plan is kept in the same act. Errors: CampaignUnknown, RoundUnknown, RoundNotDraft, RoundHasNoDates, RosterEmpty,
    /// ReasonMissing (an exemption without one).
    Result<RoundOutcome> open(const QString& campaign, int round, const RosterChoice& choice = {},
        const std::optional<RoundPlan>& plan = {});
    /// Errors: RoundNotOpen; RoundHasDrafts, naming the units; TotalsDiffer, naming the measures.
    Result<RoundOutcome> close(const QString& campaign, int round);
    /// Errors: RoundAlreadyOpen, RoundIsDraft, RoundSealed, ReasonMissing.
    Result<RoundOutcome> reopen(const QString& campaign, int round, const QString& reason);

private:
    RegisterSession& m_session;
};

} // namespace sosh
