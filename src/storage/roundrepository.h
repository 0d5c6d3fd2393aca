// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roundsheet.h"

#include <optional>
#include <span>
#include <vector>

namespace sosh::storage {

namespace sql {
class Connection;
}

class RoundRepository
{
public:
    explicit RoundRepository(sql::Connection& connection);

    RoundId add(const Round& round);
    void setState(RoundId round, RoundState state);
    /// Name, days and due day of a round that is not open yet.
    void setPlan(
        RoundId round, const QString& name, const DateRange& span, QDate due, bool dueInclusive);
    /// Writes roster and measures of a round that is being opened. Invariant: once a round.
    void freeze(
        RoundId round, std::span<const RosterEntry> roster, std::span<const Measure> measures);

    std::vector<Round> ofCampaign(CampaignId campaign) const; ///< by number
    std::optional<Round> find(CampaignId campaign, int no) const;
    /// The round as a value. A draft round has an empty roster and the campaign's measures.
    RoundSheet sheet(RoundId round) const;

private:
    sql::Connection& m_connection;
};

} // namespace sosh::storage
