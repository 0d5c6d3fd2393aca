// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importplan.h"
#include "core/measure.h"
#include "interchange/provinceformat.h"
#include "interchange/sheet.h"

#include <QHash>

namespace sosh::interchange {

/// Heads that somebody mapped by hand: text of the head -> code; an empty code leaves the column out.
using HeadMap = QHash<QString, QString>;

struct ReturnTable
{
    std::vector<ReturnRow> rows;
    Issues issues; ///< of the head: ColumnUnknown (warning), ColumnTwice, ColumnMissing
};

/// A returns file: columns by code, by Vietnamese or English head, the province file's own columns of both profiles included.
/// Unknown columns are warnings; columns that the file lacks are empty.
/// `words` are the languages whose heads and labels are understood.
ReturnTable readReturns(const Sheet& sheet, std::span<const Measure> measures,
    std::span<const ProvinceWords> words, const HeadMap& mapped = {});

} // namespace sosh::interchange
