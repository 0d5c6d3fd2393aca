// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importplan.h"
#include "core/measure.h"
#include "interchange/codetexts.h"
#include "interchange/provinceformat.h"
#include "interchange/returnformat.h"
#include "interchange/sheet.h"

namespace sosh::interchange {

/// Which column of a returns file is which.
struct ReturnHead
{
    QStringList codes; ///< by column of the file; empty = not read
    bool excelCells = false; ///< text cells carry the guard of the excel profile
    Issues issues;

    int columnOf(const QString& code) const { return static_cast<int>(codes.indexOf(code)); }
};

ReturnHead readReturnHead(const Sheet& sheet, std::span<const Measure> measures,
    std::span<const ProvinceWords> words, const HeadMap& mapped = {});

/// Folded words that clerks write over a column -> its code.
const QHash<QString, QString>& headSynonyms();

} // namespace sosh::interchange
