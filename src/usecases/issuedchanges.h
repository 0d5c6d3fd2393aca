// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "report/papercontext.h"

#include <vector>

namespace sosh {

namespace storage {
class UnitOfWork;
struct StoredReport;
} // namespace storage

/// What differs between the newest confirmed rows of the round and those that its last standing report locked: every column
/// of the province file but the revision, in roster order, and who changed it last. None while nothing is locked.
std::vector<report::FigureChange> issuedChanges(const storage::UnitOfWork& work, RoundId round);

/// The same between the rows that an issued correction locked and those of the report that it corrected.
std::vector<report::FigureChange> changesMadeBy(
    const storage::UnitOfWork& work, const storage::StoredReport& correction);

} // namespace sosh
