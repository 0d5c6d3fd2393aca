// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"
#include "usecases/paperdesk.h"

namespace sosh::cli {

/// Options --columns, --total-first and --restart-numbers of a paper with a biểu. Errors: UsageMistake.
Status readSummaryForm(const Invocation& call, PaperRequest& request);

} // namespace sosh::cli
