// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/roundlocator.h"

#include "storage/campaignrepository.h"
#include "storage/roundrepository.h"
#include "storage/unitofwork.h"

namespace sosh {
using namespace Qt::StringLiterals;

QString LocatedRound::subject() const
{
    return u"%1/%2"_s.arg(campaign.code).arg(round.no);
}

Result<Campaign> findCampaign(const storage::UnitOfWork& work, const QString& code)
{
    if (auto campaign = work.campaigns().byCode(code))
        return *std::move(campaign);
    QStringList known;
    for (const Campaign& campaign : work.campaigns().all())
        known += campaign.code;
    return Error{ErrorCode::CampaignUnknown, {code, known.join(u", "_s)}, {}};
}

Result<LocatedRound> findRound(const storage::UnitOfWork& work, const QString& campaignCode, int no)
{
    auto campaign = findCampaign(work, campaignCode);
    if (!campaign)
        return campaign.error();
    if (auto round = work.rounds().find(campaign->id, no))
        return LocatedRound{*std::move(campaign), *std::move(round)};
    QStringList known;
    for (const Round& round : work.rounds().ofCampaign(campaign->id))
        known += QString::number(round.no);
    return Error{ErrorCode::RoundUnknown, {campaignCode, no, known.join(u", "_s)}, {}};
}

Result<LocatedRound> findOpenedRound(
    const storage::UnitOfWork& work, const QString& campaignCode, int no)
{
    auto located = findRound(work, campaignCode, no);
    if (located && located->round.state == RoundState::Draft)
        return Error{ErrorCode::RoundIsDraft, {located->round.name}, {}};
    return located;
}

} // namespace sosh
