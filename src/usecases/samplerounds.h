// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign.h"
#include "core/result.h"

#include <QJsonObject>

namespace sosh {

namespace storage {
class UnitOfWork;
}

/// The root and the units of the CSV that the sample names.
void fillSampleUnits(storage::UnitOfWork& work, const QJsonObject& sample);

/// Measures, rounds, rosters and returns of one campaign; returns go through the same reading and rules as an import.
/// Errors: ImportRejected when the sample's own figures break a rule.
Status fillSampleRounds(
    storage::UnitOfWork& work, const Campaign& campaign, const QJsonObject& json);

} // namespace sosh
