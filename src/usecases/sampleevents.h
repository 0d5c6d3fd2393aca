// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/unitchange.h"

#include <QJsonObject>

namespace sosh {

namespace storage {
class UnitOfWork;
}

/// What happened to the sample's units: the rows of the CSV that the sample names, one change for all rows of a day
/// that belong together. Source of each row: its column "basis", kept as the note.
/// Errors: PlanFaulty when a change breaks a rule.
Result<UnitRevision> sampleEvents(const UnitLedger& ledger, const QJsonObject& sample);

/// Writes them; nothing for a sample without events.
Status fillSampleEvents(storage::UnitOfWork& work, const QJsonObject& sample);

} // namespace sosh
