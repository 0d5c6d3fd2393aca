// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/window/page.h"
#include "models/modelroles.h"
#include "usecases/roundfigures.h"
#include "usecases/todaywork.h"

namespace sosh {

/// What to do today and what stands, in sentences: each with the page that shows more.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Workspace& workspace);
    void reload() override;

private:
    void addCampaign(const CampaignOverview& campaign);
    void addFigures(
        const CampaignOverview& campaign, const Round& round, const RoundTotals& totals);
    void addToday();
    void addAnniversaries(const std::vector<NextAnniversary>& anniversaries);
    void addOpenRound(const RoundStanding& standing);
    void addLateUnits(const RoundStanding& standing);
    void addText(const QString& name, const QString& text);
    void addRound(const CampaignOverview& campaign, const Round& round);
    void addPrepared(const CampaignOverview& campaign, const Round& round);
    void addSentence(Tone tone, const QString& sign, const QString& sentence, PageId target,
        const QString& campaign, int round);
    static QString deadlineSentence(const Round& round, QDate today);
    static QString reach(const LateUnit& unit);

    QVBoxLayout* m_list = nullptr;
};

} // namespace sosh
