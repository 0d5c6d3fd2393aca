// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign.h"
#include "core/issue.h"
#include "core/measure.h"
#include "core/result.h"

#include <span>
#include <vector>

namespace sosh {

class RegisterSession;

/// A campaign as its form edits it.
struct CampaignContent
{
    Campaign campaign;
    std::vector<Measure> measures; ///< chosen, in the campaign's order
    std::vector<Measure> choosable; ///< all it may choose from: built in, then its own
    std::vector<Round> rounds; ///< by number
    Issues issues; ///< warnings about what stands
};

/// Making, changing, copying and removing campaigns. Each call is one act that undo reverses.
/// Errors of all: CampaignUnknown; PlanFaulty when a rule of core/campaignrules is broken.
class CampaignKeeping
{
public:
    explicit CampaignKeeping(RegisterSession& session);

    Result<CampaignContent> load(const QString& code) const;
    /// The measures that a new campaign may choose from.
    Result<std::vector<Measure>> builtInMeasures() const;
    /// Those that a campaign starts with when none are chosen.
    Result<std::vector<Measure>> startingMeasures() const;

    /// Without measures the campaign starts with those that the rate needs. Phrases left empty are proposed from the title.
    Result<Campaign> create(const Campaign& campaign, std::span<const Measure> measures = {});
    /// All fields and lists. Open rounds keep their own denominator. Errors: CampaignCodeFixed once a round was opened.
    Status change(const QString& code, const Campaign& campaign);
    /// Topics (chuyên đề), target groups and forms of study, in their order; blank ones are left out.
    Status setItems(const QString& code, const QStringList& topics, const QStringList& targets,
        const QStringList& forms);
    /// The list in its order, by code; frozen rounds do not see it. Errors: MeasureUnknown.
    Status setMeasures(const QString& code, std::span<const Measure> measures);
    /// A measure of this campaign only, put at the end of its list.
    Result<MeasureId> addOwnMeasure(const QString& code, const Measure& measure);
    /// A campaign like that one in another year: settings, lists, measures and tasks not yet begun; its rounds so many
    /// years later as drafts; no figures, facts, documents or code of the superior. The year stands anew in its texts.
    Result<Campaign> copyAsTemplate(const QString& code, const QString& newCode, int year);
    /// With its draft rounds and tasks. Errors: CampaignInUse, CampaignHasFacts.
    Status remove(const QString& code);

private:
    RegisterSession& m_session;
};

} // namespace sosh
