// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/largeround.h"

#include "storage/campaignrepository.h"
#include "storage/roundrepository.h"
#include "storage/store.h"
#include "storage/unitofwork.h"
#include "storage/unitrepository.h"
#include "usecases/registersession.h"
#include "usecases/returnentry.h"

namespace sosh::test {
using namespace Qt::StringLiterals;
namespace {

std::vector<RosterEntry> addUnits(storage::UnitOfWork& work, int units)
{
    std::vector<RosterEntry> roster;
    for (int i = 0; i < units; ++i) {
        Unit unit;
        unit.code = u"U%1"_s.arg(i);
        unit.name = unit.shortName = unit.code;
        unit.kind = u"subordinate_cell"_s;
        unit.sortNo = 1000 + i;
        RosterEntry entry;
        entry.unit = work.units().add(unit);
        entry.code = unit.code;
        entry.name = entry.shortName = unit.name;
        entry.sortNo = i + 1;
        roster.push_back(entry);
    }
    return roster;
}

std::vector<Measure> addMeasures(
    storage::UnitOfWork& work, CampaignId campaign, std::vector<Measure> measures, int wanted)
{
    for (int i = static_cast<int>(measures.size()); i < wanted; ++i) {
        Measure own = measures.front();
        own.code = own.label = own.head = u"own%1"_s.arg(i);
        own.required = false;
        own.id = work.campaigns().addOwnMeasure(campaign, own);
        measures.push_back(own);
    }
    return measures;
}

} // namespace

bool addLargeRound(RegisterSession& session, int units, int measures)
{
    const auto known = ReturnEntry(session).load(u"BM-2026"_s, 1);
    if (!known)
        return false;
    const auto written = session.store().write(
        session.act(u"round.open", {}), [&](storage::UnitOfWork& work) -> Status {
            Round round = known->sheet.round;
            round.id = {};
            round.no = largeRoundNo;
            round.name = u"Lần %1"_s.arg(largeRoundNo);
            round.state = RoundState::Open;
            work.rounds().freeze(work.rounds().add(round), addUnits(work, units),
                addMeasures(work, round.campaign, known->sheet.measures, measures));
            return Done{};
        });
    return written.ok();
}

} // namespace sosh::test
