// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/paperlists.h"

#include "storage/campaignrepository.h"
#include "storage/documentrepository.h"
#include "storage/factrepository.h"
#include "storage/unitofwork.h"
#include "storage/unitrepository.h"
#include "usecases/paperframe.h"
#include "usecases/roundlocator.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

/// What the list is about: a campaign, or a year.
struct Matter
{
    std::optional<Campaign> campaign;
    int year = 0;
    QString about() const { return campaign ? campaign->nounPhrase : u"năm %1"_s.arg(year); }
};

Result<Matter> matterOf(const storage::UnitOfWork& work, const PaperRequest& request)
{
    Matter matter;
    const bool needsCampaign = request.kind == PaperKind::Tasks;
    if (!needsCampaign && request.campaign.isEmpty())
        return matter;
    auto campaign = findCampaign(work, request.campaign);
    if (!campaign)
        return campaign.error();
    matter.campaign = *std::move(campaign);
    return matter;
}

/// By day, those without one last; each keeps its place among those of its day.
template <typename T, typename DayOf>
void sortByDay(std::vector<T>& items, DayOf dayOf)
{
    std::stable_sort(items.begin(), items.end(), [&](const T& a, const T& b) {
        const QDate first = dayOf(a);
        const QDate second = dayOf(b);
        if (first.isValid() != second.isValid())
            return first.isValid();
        return first < second;
    });
}

report::DocumentList documentsOf(const storage::UnitOfWork& work, const Matter& matter)
{
    QSet<DocumentId> wanted;
    if (matter.campaign)
        for (const auto role : {DocumentRole::Directing, DocumentRole::Own})
            for (const DirectingDocument& document :
                work.documents().ofCampaign(matter.campaign->id, role))
                wanted.insert(document.id);
    report::DocumentList list{matter.about(), work.documents().records()};
    std::erase_if(list.documents, [&](const OfficialDocument& document) {
        return matter.campaign ? !wanted.contains(document.id)
                               : document.date.year() != matter.year;
    });
    sortByDay(list.documents, [](const OfficialDocument& document) { return document.date; });
    return list;
}

report::CommendationList commendationsOf(const storage::UnitOfWork& work, const Matter& matter)
{
    report::CommendationList list{matter.about(), {}};
    if (matter.campaign) {
        list.commendations = work.facts().commendations(matter.campaign->id);
    } else {
        list.commendations = work.facts().commendationsOfYear(matter.year);
        for (const Campaign& campaign : work.campaigns().all())
            for (const Commendation& commendation : work.facts().commendations(campaign.id))
                if (commendation.heldOn.year() == matter.year)
                    list.commendations.push_back(commendation);
    }
    sortByDay(list.commendations, [](const Commendation& item) { return item.heldOn; });
    return list;
}

/// Parents before children, each in the office's order.
class UnitTreeRows
{
public:
    UnitTreeRows(const std::vector<Unit>& units, const Lookups& lookups)
        : m_lookups(lookups)
    {
        QSet<UnitId> known;
        for (const Unit& unit : units)
            known.insert(unit.id);
        for (const Unit& unit : units)
            m_children[known.contains(unit.parent) ? unit.parent : UnitId()].push_back(&unit);
    }

    std::vector<report::UnitListRow> below(UnitId parent, int depth = 0)
    {
        std::vector<report::UnitListRow> rows;
        for (const Unit* unit : m_children.value(parent)) {
            rows.push_back(rowOf(*unit, depth));
            const auto children = below(unit->id, depth + 1);
            rows.insert(rows.end(), children.begin(), children.end());
        }
        return rows;
    }
    /// All of them; the office's own organization heads the list and is none of those below itself.
    std::vector<report::UnitListRow> belowOffice(const Office& office)
    {
        const std::vector<const Unit*> roots = m_children.value({});
        const bool own = roots.size() == 1
            && roots.front()->name.compare(office.organization, Qt::CaseInsensitive) == 0;
        return below(own ? roots.front()->id : UnitId());
    }
    report::UnitListRow rowOf(const Unit& unit, int depth) const
    {
        return {depth, unit.code, unit.name, Lookups::label(m_lookups.unitKinds, unit.kind),
            Lookups::label(m_lookups.sectors, unit.sector), unit.headcount, unit.from};
    }

private:
    const Lookups& m_lookups;
    QHash<UnitId, std::vector<const Unit*>> m_children;
};

/// All units, or those asked for with everything below them.
Result<report::UnitList> unitsOf(
    const storage::UnitOfWork& work, const PaperRequest& request, const report::PaperFrame& frame)
{
    report::UnitList list;
    list.asOf = request.asOf.isValid() ? request.asOf : frame.paperDate;
    const std::vector<Unit> units = work.units().validOn(list.asOf);
    UnitTreeRows tree(units, frame.lookups);
    if (request.units.isEmpty())
        list.rows = tree.belowOffice(frame.office);
    for (const QString& code : request.units) {
        const auto unit = std::find_if(
            units.begin(), units.end(), [&](const Unit& one) { return one.code == code; });
        if (unit == units.end())
            return Error{ErrorCode::UnitUnknown, {code}, {}};
        list.rows.push_back(tree.rowOf(*unit, 0));
        const auto children = tree.below(unit->id, 1);
        list.rows.insert(list.rows.end(), children.begin(), children.end());
    }
    return list;
}

} // namespace

Result<ListPaper> listPaper(
    const storage::UnitOfWork& work, const PaperRequest& request, QDate today)
{
    const QDate day = request.date.isValid() ? request.date : today;
    auto matter = matterOf(work, request);
    if (!matter)
        return matter.error();
    auto frame =
        paperFrame(work, request, matter->campaign ? matter->campaign->issuer : IssuerId(), day);
    if (!frame)
        return frame.error();
    ListPaper paper;
    paper.frame = *std::move(frame);
    matter->year = request.year.value_or(paper.frame.paperDate.year());
    if (request.kind == PaperKind::Units) {
        const auto list = unitsOf(work, request, paper.frame);
        if (!list)
            return list.error();
        paper.document = report::unitsPaper(paper.frame, *list);
    } else if (request.kind == PaperKind::Documents) {
        paper.document = report::documentsPaper(paper.frame, documentsOf(work, *matter));
    } else if (request.kind == PaperKind::Commendations) {
        paper.document = report::commendationsPaper(paper.frame, commendationsOf(work, *matter));
    } else {
        paper.document = report::tasksPaper(
            paper.frame, {matter->about(), work.facts().tasks(matter->campaign->id)});
    }
    return paper;
}

} // namespace sosh
