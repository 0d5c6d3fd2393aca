// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/samplefacts.h"

#include "storage/factrepository.h"
#include "usecases/jsonresource.h"

#include <QJsonArray>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

std::optional<int> number(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

Task taskFrom(const QJsonObject& json, CampaignId campaign)
{
    return {{}, campaign, json[u"body"].toString(), json[u"text"].toString(), dayFrom(json[u"due"]),
        taskStatusFrom(json[u"status"].toString()).value_or(TaskStatus::Planned)};
}

Activity activityFrom(const QJsonObject& json, CampaignId campaign)
{
    return {{}, campaign, number(json[u"year"]), json[u"kind"].toString(), json[u"name"].toString(),
        dayFrom(json[u"heldOn"]), number(json[u"people"]), json[u"qualifier"].toString(),
        number(json[u"opinions"]), json[u"countedInUnits"].toBool(), json[u"note"].toString()};
}

Commendation commendationFrom(const QJsonObject& json, CampaignId campaign)
{
    return {{}, campaign, number(json[u"year"]), json[u"occasion"].toString(),
        dayFrom(json[u"heldOn"]), json[u"form"].toString(), number(json[u"collectives"]),
        number(json[u"individuals"]), number(json[u"total"])};
}

} // namespace

void fillSampleFacts(storage::FactRepository& facts, CampaignId campaign, const QJsonObject& json)
{
    for (const QJsonValue& task : json[u"tasks"].toArray())
        facts.add(taskFrom(task.toObject(), campaign));
    for (const QJsonValue& activity : json[u"activities"].toArray())
        facts.add(activityFrom(activity.toObject(), campaign));
    for (const QJsonValue& commendation : json[u"commendations"].toArray())
        facts.add(commendationFrom(commendation.toObject(), campaign));
}

} // namespace sosh
