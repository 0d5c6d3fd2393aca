// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "report/papercontext.h"
#include "report/wording.h"

namespace sosh::report {

/// Danh sách kèm theo of a reminder: the units that have not reported.
Section missingList(const PaperContext& context, const wording::Values& values);

/// Head of what goes with a letter: label, title as it is, "(Kèm theo Công văn …)".
AnnexHead letterAnnexHead(const PaperContext& context, QStringView label, const QString& title);

} // namespace sosh::report
