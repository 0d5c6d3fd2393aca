// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"
#include "usecases/paperdesk.h"

namespace sosh::cli {

/// Option --variant; without it the request keeps the round's own report. Errors: UsageMistake.
Status readVariant(const Invocation& call, PaperRequest& request);

} // namespace sosh::cli
