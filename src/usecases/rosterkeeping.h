// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/roster.h"
#include "core/unit.h"

#include <vector>

namespace sosh {

class RegisterSession;

struct RosterContent
{
    std::vector<RosterEntry> entries; ///< that stand, by number
    std::vector<RosterEntry> removed;
    std::vector<Unit>
        addable; ///< on no list of the round, and neither above nor below a unit that is on it
};

/// The list of units that must report, changed while the round is open. Entries keep their numbers and what was frozen;
/// added ones take the next number and are frozen as they are today, or on the nearest day of the round. Each change is
/// one act that undo reverses. Units go by their codes.
/// Errors of all: CampaignUnknown, RoundUnknown, RoundNotOpen, RosterUnitUnknown; ReasonMissing where there is a reason.
class RosterKeeping
{
public:
    explicit RosterKeeping(RegisterSession& session);

    /// Of a round in any state but draft. Errors: RoundIsDraft.
    Result<RosterContent> load(const QString& campaign, int round) const;

    /// Returns the entry with its number. Errors: UnitUnknown, OutsideItsTime, RosterUnitThere, RosterUnitRemoved,
    /// RosterRelative naming the other.
    Result<RosterEntry> addUnit(
        const QString& campaign, int round, const QString& unit, const QString& reason);
    /// Errors: RosterHasReturn: figures that stand would vanish from the totals.
    Status exempt(const QString& campaign, int round, const QString& unit, const QString& reason);
    Status unexempt(const QString& campaign, int round, const QString& unit, const QString& reason);
    /// Errors: RosterHasReturn, RosterHasDraft, RosterIsHost.
    Status removeUnit(
        const QString& campaign, int round, const QString& unit, const QString& reason);
    /// Errors: RosterRelative, when a unit above or below was added meanwhile.
    Status restore(const QString& campaign, int round, const QString& unit, const QString& reason);
    /// An invalid day takes it back.
    Status setPlannedDay(const QString& campaign, int round, const QString& unit, QDate day);
    Status setDueOverride(const QString& campaign, int round, const QString& unit, QDate day);

private:
    RegisterSession& m_session;
};

} // namespace sosh
