// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "report/pages.h"
#include "report/papercontext.h"

#include <QString>

/// Contexts of papers built by hand from the project's own sample files.
namespace sosh::test {

/// MK-2022, round 1: 46 units, closed, everybody reported. Huyện uỷ Mường Khương speaks.
report::PaperContext muongKhuong();
/// BM-2026, round 1: 45 units, open, 39 reported, 1 nil, 5 missing. Ban Xây dựng Đảng speaks.
report::PaperContext binhMinh();
/// As many made-up units in one round, all reported.
report::PaperContext manyUnits(int units, const QString& name);

/// Another round of the same units, each attendance changed by as much.
RoundSheet roundLike(
    const report::PaperContext& context, int no, const QString& name, DateRange span, int more);
/// MK-2022, rounds 1 and 2, about the second; in each unit one member fewer came to it.
report::PaperContext twoRounds();

/// After rows or measures were changed: totals and board again.
void recompute(report::PaperContext& context);
RoundSheet::Row& rowOf(report::PaperContext& context, const QString& unitCode);

/// Every paragraph and heading of a section, one a line.
QString proseOf(const Section& section);
QStringList linesOf(const Section& section);
/// First block of a kind.
template <class T>
const T* blockOf(const Section& section)
{
    for (const Block& block : section.blocks) {
        if (const T* found = std::get_if<T>(&block))
            return found;
    }
    return nullptr;
}

} // namespace sosh::test
