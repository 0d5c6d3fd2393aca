// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/registeroverview.h"

#include "core/vietnamese.h"
#include "storage/campaignrepository.h"
#include "storage/documentrepository.h"
#include "storage/factrepository.h"
#include "storage/lookuprepository.h"
#include "storage/roundrepository.h"
#include "storage/unitrepository.h"
#include "usecases/readvalue.h"

namespace sosh {

RegisterOverview::RegisterOverview(const RegisterSession& session)
    : m_session(session)
{
}

Result<Overview> RegisterOverview::load() const
{
    return readValue<Overview>(m_session, [](const storage::UnitOfWork& work) -> Result<Overview> {
        Overview overview;
        overview.units = work.units().count();
        for (const storage::StoredDocument& stored : work.documents().all())
            overview.documents.push_back(stored.document);
        for (const Campaign& campaign : work.campaigns().all()) {
            CampaignOverview entry{campaign,
                work.documents().ofCampaign(campaign.id, storage::DocumentRole::Directing),
                work.rounds().ofCampaign(campaign.id)};
            const auto own = work.documents().ofCampaign(campaign.id, storage::DocumentRole::Own);
            entry.documents.insert(entry.documents.end(), own.begin(), own.end());
            entry.tasks = work.facts().tasks(campaign.id);
            entry.activities = work.facts().activities(campaign.id);
            entry.commendations = work.facts().commendations(campaign.id);
            overview.campaigns.push_back(std::move(entry));
        }
        overview.activities = work.facts().activitiesOfYear({});
        overview.commendations = work.facts().commendationsOfYear({});
        return overview;
    });
}

Result<Lookups> RegisterOverview::lookups() const
{
    return readValue<Lookups>(m_session,
        [](const storage::UnitOfWork& work) -> Result<Lookups> { return work.lookups().load(); });
}

Result<std::vector<Unit>> RegisterOverview::units(QDate asOf, const QString& find) const
{
    return readValue<std::vector<Unit>>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<std::vector<Unit>> {
            std::vector<Unit> units = work.units().validOn(asOf);
            const QString wanted = vietnamese::fold(find);
            if (wanted.isEmpty())
                return units;
            std::erase_if(units, [&](const Unit& unit) {
                return !vietnamese::fold(unit.code).contains(wanted)
                    && !vietnamese::fold(unit.name).contains(wanted)
                    && !vietnamese::fold(unit.shortName).contains(wanted);
            });
            return units;
        });
}

} // namespace sosh
