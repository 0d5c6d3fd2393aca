// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign.h"
#include "core/result.h"

namespace sosh {

namespace storage {
class UnitOfWork;
}

struct LocatedRound
{
    Campaign campaign;
    Round round;
    QString subject() const; ///< "MK-2022/1", as the journal names it
};

/// Errors: CampaignUnknown.
Result<Campaign> findCampaign(const storage::UnitOfWork& work, const QString& code);
/// Errors: CampaignUnknown, RoundUnknown.
Result<LocatedRound> findRound(
    const storage::UnitOfWork& work, const QString& campaignCode, int no);
/// A round that has figures. Errors: as findRound, RoundIsDraft.
Result<LocatedRound> findOpenedRound(
    const storage::UnitOfWork& work, const QString& campaignCode, int no);

} // namespace sosh
