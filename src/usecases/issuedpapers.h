// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachment.h"
#include "core/campaign.h"
#include "core/result.h"
#include "report/pages.h"
#include "storage/issuedrepository.h"

#include <QString>

#include <optional>

/// What the register keeps of papers that were handed in or issued, for the use cases that speak of them.
namespace sosh {

namespace storage {
class UnitOfWork;
}

/// The standing report that was issued of this paper of the round, the last one; of a valid day, the last of that day.
/// `paper`: as `paperTextKey` gives it.
std::optional<storage::StoredReport> standingReport(
    const storage::UnitOfWork& work, RoundId round, const QString& paper, QDate day = {});

/// The standing report whose figures this one took the place of; none when it was the first.
std::optional<storage::StoredReport> sealBefore(
    const storage::UnitOfWork& work, const storage::StoredReport& report);

/// Pages as they were kept, proved by their digest. `path`: of the register, for the error. Errors: RegisterDamaged.
Result<report::Pages> keptPages(const storage::UnitOfWork& work, const QString& path,
    AttachmentId pages, const QString& digest);

/// RoundSealed, naming the report that locks the round's figures.
Error sealedError(const storage::UnitOfWork& work, const Round& round);

} // namespace sosh
