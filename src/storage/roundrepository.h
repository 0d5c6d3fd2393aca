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
struct StoredReport;

class RoundRepository
{
public:
    explicit RoundRepository(sql::Connection& connection);

    RoundId add(const Round& round);
    /// All but the state; anniversaries are written anew when they differ. Throws Stale when the round is gone.
    void change(const Round& round);
    /// A round that was never opened, with its anniversaries.
    void remove(RoundId round);
    void setState(RoundId round, RoundState state);
    /// Writes roster and measures of a round that is being opened. Invariant: once a round.
    void freeze(
        RoundId round, std::span<const RosterEntry> roster, std::span<const Measure> measures);

    /// Puts a unit on the roster of an open round under the next number, which it returns.
    int addToRoster(RoundId round, const RosterEntry& entry);
    /// Exemption, reason, planned day and own due day of the unit's entry, and whether it stands; never its frozen part.
    /// Throws Stale when the round never had it.
    void changeRoster(RoundId round, const RosterEntry& entry, bool removed);

    std::vector<Round> ofCampaign(CampaignId campaign) const; ///< by number
    std::optional<Round> find(CampaignId campaign, int no) const;
    std::optional<Round> find(RoundId round) const;
    /// The round as a value. A draft round has an empty roster and the campaign's measures.
    RoundSheet sheet(RoundId round) const;
    /// The rows that the last standing result or correction report locked; `sheet` while there is none.
    RoundSheet sealedSheet(RoundId round) const;
    RoundSheet sealedSheet(const StoredReport& report) const; ///< those that this report locked
    /// Official figures: of a sealed round those it was sealed with, unless the newest confirmed ones are wanted.
    RoundSheet figuresSheet(RoundId round, bool current) const;
    /// What the units gave before this round, for those who judge its figures; a long read in a big register.
    void addPast(RoundSheet& sheet, std::span<const UnitId> units = {}) const;
    /// Entries that were taken off the roster after opening; they keep their numbers and stand in no sheet.
    std::vector<RosterEntry> removedFromRoster(RoundId round) const;
    /// Returns, drafts, imports or files name it: it was open once.
    bool hasTraces(RoundId round) const;

private:
    /// All but the rows.
    RoundSheet head(RoundId round) const;

    sql::Connection& m_connection;
};

} // namespace sosh::storage
