// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/registeroverview.h"

#include "core/unitledger.h"
#include "core/vietnamese.h"
#include "storage/campaignrepository.h"
#include "storage/documentrepository.h"
#include "storage/factrepository.h"
#include "storage/lookuprepository.h"
#include "storage/roundrepository.h"
#include "storage/unithistoryrepository.h"
#include "storage/unitrepository.h"
#include "usecases/readvalue.h"

#include <algorithm>

namespace sosh {
namespace {

bool holds(const QString& text, const QString& folded)
{
    return vietnamese::fold(text).contains(folded);
}

bool bears(const Unit& unit, const UnitHistory& history, const QString& folded)
{
    return holds(unit.code, folded) || holds(unit.name, folded) || holds(unit.shortName, folded)
        || std::any_of(history.aliases.begin(), history.aliases.end(),
            [&](const QString& alias) { return holds(alias, folded); });
}

bool everBore(const UnitHistory& history, const QString& folded)
{
    return std::any_of(history.names.begin(), history.names.end(), [&](const NameRecord& record) {
        return holds(record.name, folded) || holds(record.shortName, folded);
    });
}

std::vector<Unit> found(
    const std::vector<Unit>& units, const UnitLedger& ledger, const QString& folded)
{
    std::vector<Unit> matching;
    std::copy_if(units.begin(), units.end(), std::back_inserter(matching),
        [&](const Unit& unit) { return bears(unit, *ledger.history(unit.id), folded); });
    if (matching.empty())
        std::copy_if(units.begin(), units.end(), std::back_inserter(matching),
            [&](const Unit& unit) { return everBore(*ledger.history(unit.id), folded); });
    return matching;
}

QHash<DocumentId, DocumentStanding> standingOf(const storage::UnitOfWork& work)
{
    QHash<DocumentId, DocumentStanding> standing;
    QHash<DocumentId, QString> codes;
    for (const OfficialDocument& document : work.documents().records()) {
        standing.insert(document.id, {document.status, numberOf(document), {}});
        codes.insert(document.id, document.code);
    }
    for (const DocumentLink& link : work.documents().links())
        standing[link.from].links.push_back({link.kind, codes.value(link.to)});
    return standing;
}

} // namespace

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
        overview.standing = standingOf(work);
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
            return found(units, work.unitHistory().load(), wanted);
        });
}

} // namespace sosh
