// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roundplanning.h"
#include "models/rowtablemodel.h"

namespace sosh {

/// A round as it is proposed and then changed before it is kept.
struct RoundPlanLine
{
    Round round;
    bool roundYear = false; ///< one of its anniversaries is a năm tròn
    bool chosen = true;
    bool edited = false;
    QDate movedFrom = {}; ///< the weekend day that the due day was moved from
    QStringList remarks = {}; ///< in words
};

/// Rounds that are about to be made. Name and days are typed; what is to be looked at stands at the end of the line.
class RoundPlanModel final : public RowTableModel<RoundPlanLine>
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        FirstColumn,
        LastColumn,
        DueColumn,
        SuperiorColumn,
        GapColumn,
        AnniversaryColumn,
        RemarkColumn
    };

    explicit RoundPlanModel(QObject* parent = nullptr);

    void setCampaign(const Campaign& campaign) { m_campaign = campaign; }
    /// Lines that were typed into and are still proposed for the same anniversaries stay as they were typed.
    void setProposals(std::vector<RoundProposal> proposals, const PlanningRules& rules);
    std::vector<Round> chosen() const;
    /// Of the ticked ones, in words: what stands in the way of making them.
    QStringList errors() const;

private:
    static Columns makeColumns();
    void judge(RoundPlanLine& line) const;

    Campaign m_campaign;
};

/// "5 days before the superior", "2 days too late"; empty when the superior's day is not known.
QString dueGapText(const Round& round);

} // namespace sosh
