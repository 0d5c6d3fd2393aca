// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QJsonObject>

namespace sosh {

namespace storage {
class FactRepository;
}

/// Tasks, activities and commendations that the JSON object lists. Of a year when the campaign is invalid; a year has no tasks.
void fillSampleFacts(storage::FactRepository& facts, CampaignId campaign, const QJsonObject& json);

} // namespace sosh
