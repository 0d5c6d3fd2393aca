// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/campaignfacts.h"

#include "core/act.h"
#include "core/quantities.h"
#include "storage/factrepository.h"
#include "usecases/readvalue.h"
#include "usecases/roundlocator.h"

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

QString subjectOf(const Task& task)
{
    return task.text;
}

QString subjectOf(const Activity& activity)
{
    return activity.name.isEmpty() ? activity.kind : activity.name;
}

QString subjectOf(const Commendation& commendation)
{
    return commendation.occasion.isEmpty() ? commendation.form : commendation.occasion;
}

bool isOutOfRange(const std::optional<int>& count)
{
    return count && (*count < 0 || *count > maxFigure);
}

template <class Fact>
Status write(RegisterSession& session, QStringView verb, const Fact& fact,
    const std::function<void(storage::FactRepository&)>& work)
{
    const auto written = session.store().write(
        session.act(verb, subjectOf(fact)), [&](storage::UnitOfWork& unit) -> Status {
            work(unit.facts());
            return Done{};
        });
    if (!written)
        return written.error();
    return Done{};
}

/// The same gate for every kind: what is wrong with it, then one act.
template <class Fact>
Status keep(RegisterSession& session, QStringView verb, const Fact& fact,
    const std::function<void(storage::FactRepository&)>& work)
{
    if (const QString mistake = CampaignFacts::mistakeIn(fact); !mistake.isEmpty())
        return Error{ErrorCode::UsageMistake, {mistake}, {}};
    return write(session, verb, fact, work);
}

template <class Id, class Fact>
Result<Id> added(RegisterSession& session, const Fact& fact)
{
    Id id;
    const Status kept = keep(session, verbs::factAdd, fact,
        [&](storage::FactRepository& facts) { id = facts.add(fact); });
    if (!kept)
        return kept.error();
    return id;
}

template <class Fact>
Status changed(RegisterSession& session, const Fact& fact)
{
    return keep(session, verbs::factChange, fact,
        [&](storage::FactRepository& facts) { facts.update(fact); });
}

template <class Fact>
Status removed(RegisterSession& session, const Fact& fact)
{
    return write(session, verbs::factRemove, fact,
        [&](storage::FactRepository& facts) { facts.remove(fact.id); });
}

} // namespace

CampaignFacts::CampaignFacts(RegisterSession& session)
    : m_session(session)
{
}

Result<FactLists> CampaignFacts::ofCampaign(const QString& code) const
{
    return readValue<FactLists>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<FactLists> {
            const auto campaign = findCampaign(work, code);
            if (!campaign)
                return campaign.error();
            return FactLists{work.facts().tasks(campaign->id),
                work.facts().activities(campaign->id), work.facts().commendations(campaign->id)};
        });
}

Result<FactLists> CampaignFacts::ofYear(int year) const
{
    return readValue<FactLists>(
        m_session, [&](const storage::UnitOfWork& work) -> Result<FactLists> {
            return FactLists{
                {}, work.facts().activitiesOfYear(year), work.facts().commendationsOfYear(year)};
        });
}

Result<TaskId> CampaignFacts::add(const Task& task)
{
    return added<TaskId>(m_session, task);
}

Result<ActivityId> CampaignFacts::add(const Activity& activity)
{
    return added<ActivityId>(m_session, activity);
}

Result<CommendationId> CampaignFacts::add(const Commendation& commendation)
{
    return added<CommendationId>(m_session, commendation);
}

Status CampaignFacts::change(const Task& task)
{
    return changed(m_session, task);
}

Status CampaignFacts::change(const Activity& activity)
{
    return changed(m_session, activity);
}

Status CampaignFacts::change(const Commendation& commendation)
{
    return changed(m_session, commendation);
}

Status CampaignFacts::remove(const Task& task)
{
    return removed(m_session, task);
}

Status CampaignFacts::remove(const Activity& activity)
{
    return removed(m_session, activity);
}

Status CampaignFacts::remove(const Commendation& commendation)
{
    return removed(m_session, commendation);
}

QString CampaignFacts::mistakeIn(const Task& task)
{
    if (!task.campaign.isValid())
        return tr("A task belongs to a campaign.");
    if (task.body.trimmed().isEmpty())
        return tr("Say which body is in charge of the task.");
    if (task.text.trimmed().isEmpty())
        return tr("Say what the task is.");
    return {};
}

QString CampaignFacts::mistakeIn(const Activity& activity)
{
    if (!activity.campaign.isValid() && !activity.year)
        return tr("An activity belongs to a campaign or to a year.");
    if (activity.kind.trimmed().isEmpty())
        return tr("Say what kind of activity it was.");
    if (isOutOfRange(activity.people) || isOutOfRange(activity.opinions))
        return tr("A count is a whole number from 0 to 999,999,999.");
    return {};
}

QString CampaignFacts::mistakeIn(const Commendation& commendation)
{
    if (!commendation.campaign.isValid() && !commendation.year)
        return tr("A commendation belongs to a campaign or to a year.");
    const bool split = commendation.collectives || commendation.individuals;
    if (split && commendation.total)
        return tr("Give collectives and individuals, or only their total, not both.");
    if (!split && !commendation.total)
        return tr("Say how many were commended.");
    if (isOutOfRange(commendation.collectives) || isOutOfRange(commendation.individuals)
        || isOutOfRange(commendation.total))
        return tr("A count is a whole number from 0 to 999,999,999.");
    return {};
}

} // namespace sosh
