// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/pages.h"

namespace sosh {

class Prompts;

/// Asks for the printer and the pages, then prints them. Errors: PrinterMissing; Cancelled when given up.
Status printPages(const report::Pages& pages, Prompts& prompts);

} // namespace sosh
