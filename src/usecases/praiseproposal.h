// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign.h"
#include "core/praise.h"
#include "core/result.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace sosh {

class RegisterSession;

struct PraiseRow
{
    PraiseCandidate candidate;
    QStringList reasons; ///< in words, each with its figure
};

struct PraiseList
{
    Campaign campaign;
    BasisPoints least;
    std::vector<PraiseRow> rows; ///< the highest rate first
};

/// Units that the figures propose for commendation. Source of the two grounds: domain.md 4.5 keeps attendance and
/// commendation apart, so this is a proposal for the committee and writes nothing.
class PraiseProposal
{
    Q_DECLARE_TR_FUNCTIONS(PraiseProposal)

public:
    explicit PraiseProposal(const RegisterSession& session);

    /// Rate at least `least`; without one the campaign's target, else 95 %. Errors: CampaignUnknown.
    Result<PraiseList> of(
        const QString& campaign, const std::optional<BasisPoints>& least = {}) const;

    static QStringList reasonsOf(const PraiseCandidate& candidate, BasisPoints least);

private:
    const RegisterSession& m_session;
};

} // namespace sosh
