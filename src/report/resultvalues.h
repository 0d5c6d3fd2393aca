// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/papercontext.h"
#include "report/wording.h"

namespace sosh::report {

/// Placeholders that every paper of a round knows: names, round, campaign, number and day left blank.
wording::Values officeValues(const PaperContext& context);

/// All placeholders of the result report. What is unknown or nought has no value, and its sentence drops.
wording::Values resultValues(const PaperContext& context);

} // namespace sosh::report
