// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "report/papercontext.h"

#include <vector>

namespace sosh::report {

/// Biểu tổng hợp standing alone, signed.
Document summaryPaper(const PaperContext& context, Orientation orientation);

/// One row a unit under its khối, whose sums stand in the khối's own row; TỔNG CỘNG last, or as the context's form says.
/// Exact figures only.
Table summaryTable(const PaperContext& context, Orientation orientation);

/// The table with what stands under it: a line for the committee's own conferences, outside the total, and the note.
std::vector<Block> summaryBlocks(const PaperContext& context, Orientation orientation);

/// What stands under the table: formula by its column numbers, signs, who has reported, control code.
Paragraph summaryNote(const PaperContext& context, Orientation orientation);

} // namespace sosh::report
