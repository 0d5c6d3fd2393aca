// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/issuedpapers.h"

#include "core/digest.h"
#include "core/vinumber.h"
#include "report/pagesjson.h"
#include "storage/attachmentrepository.h"
#include "storage/unitofwork.h"

#include <QDir>

namespace sosh {
using namespace Qt::StringLiterals;

std::optional<storage::StoredReport> standingReport(
    const storage::UnitOfWork& work, RoundId round, const QString& paper, QDate day)
{
    std::optional<storage::StoredReport> last;
    for (storage::StoredReport& report : work.issued().ofRound(round))
        if (report.stands() && report.paper == paper && (!day.isValid() || report.issuedOn == day))
            last = std::move(report);
    return last;
}

std::optional<storage::StoredReport> sealBefore(
    const storage::UnitOfWork& work, const storage::StoredReport& report)
{
    std::optional<storage::StoredReport> before;
    for (storage::StoredReport& other : work.issued().ofRound(report.round)) {
        if (other.id == report.id)
            break;
        // A further result before any correction tells what the first one locked.
        const bool locks = !before || other.kind == u"correction";
        if (other.stands() && other.keepsRows() && locks)
            before = std::move(other);
    }
    return before;
}

Result<report::Pages> keptPages(
    const storage::UnitOfWork& work, const QString& path, AttachmentId pages, const QString& digest)
{
    const auto content = work.attachments().content(pages);
    if (content && sha256Hex(*content) == digest)
        return report::pagesFromJson(*content);
    return Error{ErrorCode::RegisterDamaged,
        {QDir::toNativeSeparators(path), u"issued_report %1"_s.arg(digest.left(8))}, {}};
}

Error sealedError(const storage::UnitOfWork& work, const Round& round)
{
    const auto seal = work.issued().seal(round.id);
    return {ErrorCode::RoundSealed,
        {round.name, seal ? seal->code : QString(),
            seal ? vinumber::date(seal->issuedOn) : QString()},
        {}};
}

} // namespace sosh
