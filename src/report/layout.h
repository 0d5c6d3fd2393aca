// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/formatprofile.h"
#include "report/pages.h"
#include "report/paperface.h"

namespace sosh::report {

/// Gives everything its place. A pure function of its arguments and the face's metrics: the same document gives the
/// same pages on every device.
Pages layOut(const Document& document, const FormatProfile& profile, const PaperFace& face);

} // namespace sosh::report
