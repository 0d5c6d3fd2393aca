// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "usecases/paperdesk.h"

namespace sosh {

class AppSettings;
class Prompts;

struct PrintJob
{
    const report::Pages& pages;
    PaperKind kind = PaperKind::Result; ///< whose printer is remembered
    bool duplex = false;
};

/// Asks for the printer, the one of the last time set, and the pages, then prints them. Errors: PrinterMissing; Cancelled
/// when given up.
Status printPages(const PrintJob& job, Prompts& prompts, AppSettings& settings);

} // namespace sosh
