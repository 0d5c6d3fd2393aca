// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts.h"

#include <vector>

namespace sosh::storage {

namespace sql {
class Connection;
}

/// Tasks, activities and commendations of a campaign, or of a year without one. Adding ignores the id; changing and
/// removing throw Stale when the row is gone. Lists are in the order in which they were entered.
class FactRepository
{
public:
    explicit FactRepository(sql::Connection& connection);

    TaskId add(const Task& task);
    ActivityId add(const Activity& activity);
    CommendationId add(const Commendation& commendation);
    void update(const Task& task);
    void update(const Activity& activity);
    void update(const Commendation& commendation);
    void remove(TaskId task);
    void remove(ActivityId activity);
    void remove(CommendationId commendation);

    std::vector<Task> tasks(CampaignId campaign) const;
    std::vector<Activity> activities(CampaignId campaign) const;
    std::vector<Commendation> commendations(CampaignId campaign) const;
    /// Of that year, or of all years, that belong to no campaign.
    std::vector<Activity> activitiesOfYear(std::optional<int> year) const;
    std::vector<Commendation> commendationsOfYear(std::optional<int> year) const;

    std::optional<Task> find(TaskId task) const;
    std::optional<Activity> find(ActivityId activity) const;
    std::optional<Commendation> find(CommendationId commendation) const;

private:
    sql::Connection& m_connection;
};

} // namespace sosh::storage
