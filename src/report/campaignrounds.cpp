// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/campaignrounds.h"

#include "core/provincetable.h"

#include <algorithm>
#include <span>

namespace sosh::report {

namespace {

PaperContext contextOf(const PaperContext& context, const RoundSheet& sheet)
{
    const Round& round = sheet.round;
    PaperContext one = context;
    one.sheet = sheet;
    one.summary = summarize(sheet);
    one.board = boardOf(sheet, context.paperDate);
    one.closedOn = round.state == RoundState::Open ? context.paperDate : round.due;
    one.controlCode = controlCode(contentDigest(provinceTable(std::span(&sheet, 1))));
    return one;
}

} // namespace

std::vector<PaperContext> roundsTold(const PaperContext& context, ResultVariant variant)
{
    std::vector<PaperContext> told;
    const int own = context.sheet.round.no;
    for (const RoundSheet& sheet : context.rounds) {
        const int no = sheet.round.no;
        const bool wanted =
            variant == ResultVariant::Final || (variant == ResultVariant::Interim && no < own);
        if (wanted && no != own)
            told.push_back(contextOf(context, sheet));
    }
    const auto place = std::find_if(told.begin(), told.end(),
        [own](const PaperContext& each) { return each.sheet.round.no > own; });
    told.insert(place, context);
    for (PaperContext& each : told)
        each.amongSeveral = told.size() > 1;
    return told;
}

size_t ownRoundIn(const std::vector<PaperContext>& rounds, const PaperContext& context)
{
    const auto own = std::find_if(rounds.begin(), rounds.end(),
        [&](const PaperContext& each) { return each.sheet.round.no == context.sheet.round.no; });
    return size_t(own - rounds.begin());
}

} // namespace sosh::report
