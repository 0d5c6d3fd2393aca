// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "report/papercontext.h"

namespace sosh::report {

/// Báo cáo kết quả, with the biểu tổng hợp as its annex in a section of its own. Sentences without figures drop,
/// and the numbers of sections close up.
Document resultPaper(const PaperContext& context, Orientation annex = Orientation::Upright);

} // namespace sosh::report
