// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/campaignkeeping.h"

#include "core/campaignrules.h"
#include "core/roundplanning.h"
#include "storage/campaignrepository.h"
#include "storage/factrepository.h"
#include "storage/lookuprepository.h"
#include "storage/roundrepository.h"
#include "usecases/planfaults.h"
#include "usecases/readvalue.h"
#include "usecases/roundlocator.h"

#include <QRegularExpression>

#include <algorithm>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

using Work = std::function<Status(storage::UnitOfWork&)>;

Status write(RegisterSession& session, QStringView verb, const QString& subject, const Work& work)
{
    const auto written = session.store().write(session.act(verb, subject), work);
    return written ? Status(Done{}) : Status(written.error());
}

/// Runs the work on a campaign that is there.
Status writeFound(RegisterSession& session, QStringView verb, const QString& code,
    const std::function<Status(storage::UnitOfWork&, const Campaign&)>& work)
{
    return write(session, verb, code, [&](storage::UnitOfWork& unit) -> Status {
        const auto found = findCampaign(unit, code);
        return found ? work(unit, *found) : Status(found.error());
    });
}

QStringList otherCodes(const storage::UnitOfWork& work, CampaignId but)
{
    QStringList codes;
    for (const Campaign& campaign : work.campaigns().all())
        if (campaign.id != but)
            codes += campaign.code;
    return codes;
}

std::vector<Measure> builtIn(const storage::UnitOfWork& work)
{
    std::vector<Measure> measures;
    for (const storage::BuiltInMeasure& entry : work.lookups().builtInMeasures())
        measures.push_back(entry.measure);
    return measures;
}

std::vector<Measure> choosable(const storage::UnitOfWork& work, CampaignId campaign)
{
    std::vector<Measure> measures = builtIn(work);
    const std::vector<Measure> own = work.campaigns().ownMeasures(campaign);
    measures.insert(measures.end(), own.begin(), own.end());
    return measures;
}

const Measure* byCode(std::span<const Measure> measures, QStringView code)
{
    const auto found = std::find_if(measures.begin(), measures.end(),
        [&](const Measure& measure) { return measure.code == code; });
    return found == measures.end() ? nullptr : &*found;
}

/// What the rate needs, required of every Party organisation.
std::vector<Measure> startingMeasures(std::span<const Measure> known)
{
    std::vector<Measure> measures;
    for (const QStringView code : {measure::conferences, measure::membersTotal,
             measure::membersNotSummoned, measure::membersExpected, measure::membersAttended})
        if (const Measure* found = byCode(known, code)) {
            measures.push_back(*found);
            measures.back().required = code != measure::membersNotSummoned;
            measures.back().inAnnex = true;
        }
    return measures;
}

/// The choice with the ids of the measures it names, each once.
Result<std::vector<Measure>> resolved(
    std::span<const Measure> chosen, std::span<const Measure> known)
{
    std::vector<Measure> measures;
    for (const Measure& one : chosen) {
        const Measure* found = byCode(known, one.code);
        if (!found) {
            QStringList codes;
            for (const Measure& other : known)
                codes += other.code;
            return Error{ErrorCode::MeasureUnknown, {one.code, codes.join(u", "_s)}, {}};
        }
        if (byCode(measures, one.code))
            continue;
        measures.push_back(*found);
        measures.back().required = one.required;
        measures.back().inAnnex = one.inAnnex;
        measures.back().requiredKinds = one.requiredKinds;
    }
    return measures;
}

QStringList cleaned(const QStringList& texts)
{
    QStringList kept;
    for (const QString& text : texts)
        if (const QString line = text.simplified(); !line.isEmpty())
            kept += line;
    return kept;
}

/// As it is kept: no blanks around, phrases proposed where there are none.
Campaign tidied(Campaign campaign)
{
    for (QString Campaign::*text :
        {&Campaign::code, &Campaign::superiorCode, &Campaign::title, &Campaign::nounPhrase,
            &Campaign::shortPhrase, &Campaign::work, &Campaign::theme, &Campaign::addressee})
        campaign.*text = (campaign.*text).trimmed();
    if (campaign.nounPhrase.isEmpty())
        campaign.nounPhrase = proposedNounPhrase(campaign.title);
    if (campaign.shortPhrase.isEmpty())
        campaign.shortPhrase = proposedShortPhrase(campaign.title, campaign.theme);
    for (QStringList Campaign::*list : {&Campaign::topics, &Campaign::targets, &Campaign::forms})
        campaign.*list = cleaned(campaign.*list);
    return campaign;
}

QStringList openedRounds(const storage::UnitOfWork& work, CampaignId campaign)
{
    QStringList names;
    for (const Round& round : work.rounds().ofCampaign(campaign))
        if (round.state != RoundState::Draft || work.rounds().hasTraces(round.id))
            names += round.name;
    return names;
}

Status changed(storage::UnitOfWork& work, const Campaign& before, const Campaign& after)
{
    Campaign campaign = tidied(after);
    campaign.id = before.id;
    if (const Status sound = refuseFaults(checkCampaign(campaign, otherCodes(work, before.id)));
        !sound)
        return sound;
    const bool sent =
        work.campaigns().isExported(before.id) || !openedRounds(work, before.id).isEmpty();
    if (campaign.code != before.code && sent)
        return Error{ErrorCode::CampaignCodeFixed, {before.code}, {}};
    work.campaigns().change(campaign);
    return Done{};
}

/// The year that a campaign's dates and texts are of; none when nothing says it.
std::optional<int> yearOf(const Campaign& campaign, const std::vector<Round>& rounds)
{
    if (campaign.from.isValid())
        return campaign.from.year();
    for (const Round& round : rounds)
        if (round.span)
            return round.span->first.year();
    return std::nullopt;
}

Campaign inYear(Campaign campaign, const QString& code, std::optional<int> from, int year)
{
    campaign.id = {};
    campaign.code = code;
    campaign.superiorCode.clear();
    if (!from)
        return campaign;
    const QRegularExpression old(u"\\b%1\\b"_s.arg(*from));
    for (QString Campaign::*text : {&Campaign::title, &Campaign::nounPhrase, &Campaign::shortPhrase,
             &Campaign::work, &Campaign::theme})
        (campaign.*text).replace(old, QString::number(year));
    const int years = year - *from;
    campaign.from = campaign.from.isValid() ? campaign.from.addYears(years) : QDate();
    campaign.to = campaign.to.isValid() ? campaign.to.addYears(years) : QDate();
    return campaign;
}

void copyMeasures(storage::UnitOfWork& work, CampaignId from, CampaignId to)
{
    std::vector<Measure> measures = work.campaigns().measures(from);
    for (const Measure& own : work.campaigns().ownMeasures(from)) {
        const MeasureId copy = work.campaigns().addOwnMeasure(to, own);
        for (Measure& measure : measures)
            if (measure.id == own.id)
                measure.id = copy;
    }
    work.campaigns().setMeasures(to, measures);
}

void copyTasks(storage::UnitOfWork& work, CampaignId from, CampaignId to, int years)
{
    for (Task task : work.facts().tasks(from)) {
        task.campaign = to;
        task.status = TaskStatus::Planned;
        if (task.due.isValid())
            task.due = task.due.addYears(years);
        work.facts().add(task);
    }
}

} // namespace

CampaignKeeping::CampaignKeeping(RegisterSession& session)
    : m_session(session)
{
}

Result<CampaignContent> CampaignKeeping::load(const QString& code) const
{
    return readValue<CampaignContent>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<CampaignContent> {
            auto found = findCampaign(work, code);
            if (!found)
                return found.error();
            CampaignContent content;
            content.measures = work.campaigns().measures(found->id);
            content.choosable = choosable(work, found->id);
            content.rounds = work.rounds().ofCampaign(found->id);
            content.issues = checkMeasures(content.measures, found->denominator);
            content.campaign = *std::move(found);
            return content;
        });
}

Result<std::vector<Measure>> CampaignKeeping::builtInMeasures() const
{
    using Measures = std::vector<Measure>;
    return readValue<Measures>(m_session,
        [](const storage::UnitOfWork& work) -> Result<Measures> { return builtIn(work); });
}

Result<std::vector<Measure>> CampaignKeeping::startingMeasures() const
{
    using Measures = std::vector<Measure>;
    return readValue<Measures>(m_session, [](const storage::UnitOfWork& work) -> Result<Measures> {
        return sosh::startingMeasures(builtIn(work));
    });
}

Result<Campaign> CampaignKeeping::create(
    const Campaign& campaign, std::span<const Measure> measures)
{
    Campaign made = tidied(campaign);
    const Status written =
        write(m_session, verbs::campaignAdd, made.code, [&](storage::UnitOfWork& work) -> Status {
            const std::vector<Measure> known = builtIn(work);
            const auto chosen =
                resolved(measures.empty() ? sosh::startingMeasures(known)
                                          : std::vector(measures.begin(), measures.end()),
                    known);
            if (!chosen)
                return chosen.error();
            Issues issues = checkCampaign(made, otherCodes(work, {}));
            const Issues more = checkMeasures(*chosen, made.denominator);
            issues.insert(issues.end(), more.begin(), more.end());
            if (const Status sound = refuseFaults(issues); !sound)
                return sound;
            made.id = work.campaigns().add(made);
            work.campaigns().setMeasures(made.id, *chosen);
            return Done{};
        });
    if (!written)
        return written.error();
    return made;
}

Status CampaignKeeping::change(const QString& code, const Campaign& campaign)
{
    return writeFound(m_session, verbs::campaignChange, code,
        [&](storage::UnitOfWork& work, const Campaign& before) {
            return changed(work, before, campaign);
        });
}

Status CampaignKeeping::setItems(const QString& code, const QStringList& topics,
    const QStringList& targets, const QStringList& forms)
{
    return writeFound(m_session, verbs::campaignChange, code,
        [&](storage::UnitOfWork& work, const Campaign& before) {
            Campaign campaign = before;
            campaign.topics = topics;
            campaign.targets = targets;
            campaign.forms = forms;
            return changed(work, before, campaign);
        });
}

Status CampaignKeeping::setMeasures(const QString& code, std::span<const Measure> measures)
{
    return writeFound(m_session, verbs::campaignChange, code,
        [&](storage::UnitOfWork& work, const Campaign& campaign) -> Status {
            const auto chosen = resolved(measures, choosable(work, campaign.id));
            if (!chosen)
                return chosen.error();
            if (const Status sound = refuseFaults(checkMeasures(*chosen, campaign.denominator));
                !sound)
                return sound;
            work.campaigns().setMeasures(campaign.id, *chosen);
            return Done{};
        });
}

Result<MeasureId> CampaignKeeping::addOwnMeasure(const QString& code, const Measure& measure)
{
    MeasureId id;
    const Status written = writeFound(m_session, verbs::campaignChange, code,
        [&](storage::UnitOfWork& work, const Campaign& campaign) -> Status {
            Measure own = measure;
            if (own.head.trimmed().isEmpty())
                own.head = own.label;
            if (const Status sound =
                    refuseFaults(checkOwnMeasure(own, choosable(work, campaign.id)));
                !sound)
                return sound;
            id = own.id = work.campaigns().addOwnMeasure(campaign.id, own);
            std::vector<Measure> measures = work.campaigns().measures(campaign.id);
            measures.push_back(own);
            work.campaigns().setMeasures(campaign.id, measures);
            return Done{};
        });
    if (!written)
        return written.error();
    return id;
}

Result<Campaign> CampaignKeeping::copyAsTemplate(
    const QString& code, const QString& newCode, int year)
{
    Campaign copy;
    const Status written = write(m_session, verbs::campaignCopy, newCode.trimmed(),
        [&](storage::UnitOfWork& work) -> Status {
            const auto found = findCampaign(work, code);
            if (!found)
                return found.error();
            const std::vector<Round> rounds = work.rounds().ofCampaign(found->id);
            const auto from = yearOf(*found, rounds);
            copy = inYear(*found, newCode.trimmed(), from, year);
            if (const Status sound = refuseFaults(checkCampaign(copy, otherCodes(work, {})));
                !sound)
                return sound;
            const int years = year - from.value_or(year);
            copy.id = work.campaigns().add(copy);
            copyMeasures(work, found->id, copy.id);
            copyTasks(work, found->id, copy.id, years);
            for (const Round& round : rounds) {
                Round moved = movedByYears(round, years);
                moved.campaign = copy.id;
                moved.denominator = copy.denominator;
                work.rounds().add(moved);
            }
            return Done{};
        });
    if (!written)
        return written.error();
    return copy;
}

Status CampaignKeeping::remove(const QString& code)
{
    return writeFound(m_session, verbs::campaignRemove, code,
        [](storage::UnitOfWork& work, const Campaign& campaign) -> Status {
            const QStringList opened = openedRounds(work, campaign.id);
            if (!opened.isEmpty() || work.campaigns().isExported(campaign.id))
                return Error{ErrorCode::CampaignInUse, {campaign.code, opened}, {}};
            if (!work.facts().activities(campaign.id).empty()
                || !work.facts().commendations(campaign.id).empty())
                return Error{ErrorCode::CampaignHasFacts, {campaign.code}, {}};
            for (const Round& round : work.rounds().ofCampaign(campaign.id))
                work.rounds().remove(round.id);
            work.campaigns().remove(campaign.id);
            return Done{};
        });
}

} // namespace sosh
