// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/annexes.h"
#include "report/listparts.h"
#include "report/listwording.h"
#include "report/papers.h"

using namespace Qt::StringLiterals;

namespace sosh::report {

Document textsPaper(const PaperContext& context)
{
    const wording::Values values = paperValues(context);
    const TitleBlock title{wording::textsTitle.toString(),
        wording::phrase(wording::textsSubject, values), wording::phrase(wording::asOf, values)};
    Section annex = textsAnnex(context, {});
    Table table;
    for (Block& block : annex.blocks) {
        if (auto* found = std::get_if<Table>(&block))
            table = std::move(*found);
    }
    return listPaper(context, title, std::move(table), wording::noTexts, {}, annex.orientation);
}

} // namespace sosh::report
