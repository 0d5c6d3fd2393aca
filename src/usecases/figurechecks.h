// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/controltotal.h"
#include "core/flag.h"
#include "core/result.h"

#include <vector>

namespace sosh {

class RegisterSession;

/// A flag with the words of the place it points to.
struct NamedFlag
{
    Flag flag;
    QString unitCode;
    QString unitName;
    QString measureHead; ///< empty: the whole return
    bool isAnswered = false; ///< the unit sent something newer since
};

/// Figures to look at again, and totals of the paper.
class FigureChecks
{
public:
    explicit FigureChecks(RegisterSession& session);

    /// Open ones first, then by roster. Errors: CampaignUnknown, RoundUnknown, RoundIsDraft.
    Result<std::vector<NamedFlag>> flags(const QString& campaign, int round) const;
    /// A second flag of a kind on the same figure replaces the first. `measure` empty: the whole return. A recheck is noted in the
    /// log of reminders too, in the same act. Errors: as `flags`, UnitUnknown, MeasureUnknown, RegisterReadOnly.
    Result<FlagId> raise(const QString& campaign, int round, const QString& unit,
        const QString& measure, FlagKind kind, const QString& text);
    Status settle(FlagId flag);

    /// Errors: CampaignUnknown, RoundUnknown, RoundIsDraft.
    Result<std::vector<ControlBalance>> balances(const QString& campaign, int round) const;
    /// Replaces all totals of the round; a reason stays where total and difference stay. Errors: RoundNotOpen, RegisterReadOnly.
    Status setTotals(const QString& campaign, int round, const std::vector<ControlTotal>& totals);

private:
    RegisterSession& m_session;
};

} // namespace sosh
