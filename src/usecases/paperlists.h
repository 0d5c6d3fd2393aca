// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "usecases/paperdesk.h"

namespace sosh {

namespace storage {
class UnitOfWork;
}

/// A paper that is about a campaign, a year or a day: units, documents, tasks, commendations.
struct ListPaper
{
    Document document;
    report::PaperFrame frame;
};
/// Errors: CampaignUnknown (always without a campaign for tasks), IssuerUnknown, NoIssuerOnDate, UnitUnknown.
Result<ListPaper> listPaper(
    const storage::UnitOfWork& work, const PaperRequest& request, QDate today);

} // namespace sosh
