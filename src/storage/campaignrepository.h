// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign.h"
#include "core/measure.h"

#include <optional>
#include <span>
#include <vector>

namespace sosh::storage {

namespace sql {
class Connection;
}

class CampaignRepository
{
public:
    explicit CampaignRepository(sql::Connection& connection);

    CampaignId add(const Campaign& campaign);
    /// All fields and lists. Throws Stale when the campaign is gone.
    void change(const Campaign& campaign);
    /// With its lists, tasks and own measures. Its rounds and facts must be gone.
    void remove(CampaignId campaign);
    /// Appends a measure to the campaign's list; frozen rounds do not see it. Built-in or own by its id.
    void addMeasure(CampaignId campaign, MeasureId measure, bool required, bool inAnnex);
    /// A measure of this campaign only. It stands in no list until addMeasure puts it there.
    MeasureId addOwnMeasure(CampaignId campaign, const Measure& measure);
    /// The campaign's list as given, by measure id: order, required, of which kinds, in the annex.
    void setMeasures(CampaignId campaign, std::span<const Measure> measures);

    std::vector<Campaign> all() const; ///< by first day, those without one last
    std::optional<Campaign> byCode(const QString& code) const; ///< own code, or the superior's
    std::vector<Measure> measures(CampaignId campaign) const; ///< in the campaign's order
    std::vector<Measure> ownMeasures(CampaignId campaign) const; ///< chosen or not
    bool isExported(CampaignId campaign) const; ///< the log of exports names it

private:
    sql::Connection& m_connection;
};

} // namespace sosh::storage
