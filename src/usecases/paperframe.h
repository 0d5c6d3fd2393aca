// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/papercontext.h"
#include "usecases/paperdesk.h"

#include <QDate>

namespace sosh {

namespace storage {
class UnitOfWork;
}

/// Head, signer and words of a paper of the day. Without an issuer in the request it is `usual`, else the office whose days
/// are nearest. A day that the request does not ask for itself gives way to the nearest one on which the office exists: an
/// old register's papers bear the last day of its office. Errors: IssuerUnknown, NoIssuerOnDate.
Result<report::PaperFrame> paperFrame(
    const storage::UnitOfWork& work, const PaperRequest& request, IssuerId usual, QDate day);

} // namespace sosh
