// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts.h"
#include "core/result.h"

#include <QCoreApplication>

#include <vector>

namespace sosh {

class RegisterSession;

struct FactLists
{
    std::vector<Task> tasks; ///< a year has none
    std::vector<Activity> activities;
    std::vector<Commendation> commendations;
};

/// Tasks, activities and commendations of a campaign, or of a year without one. Each change is an act of its own.
/// Errors: UsageMistake, its sentence naming what is missing, of adding and changing; Stale when the fact is gone.
class CampaignFacts
{
    Q_DECLARE_TR_FUNCTIONS(CampaignFacts)

public:
    explicit CampaignFacts(RegisterSession& session);

    /// Errors: CampaignUnknown.
    Result<FactLists> ofCampaign(const QString& code) const;
    Result<FactLists> ofYear(int year) const;

    /// Ids are ignored; the campaign goes by its id, invalid where a year stands alone.
    Result<TaskId> add(const Task& task);
    Result<ActivityId> add(const Activity& activity);
    Result<CommendationId> add(const Commendation& commendation);
    Status change(const Task& task);
    Status change(const Activity& activity);
    Status change(const Commendation& commendation);
    Status remove(const Task& task);
    Status remove(const Activity& activity);
    Status remove(const Commendation& commendation);

    /// What is missing or contradicts itself, in one sentence; empty when the fact can be kept.
    static QString mistakeIn(const Task& task);
    static QString mistakeIn(const Activity& activity);
    static QString mistakeIn(const Commendation& commendation);

private:
    RegisterSession& m_session;
};

} // namespace sosh
