// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unithistory.h"

#include "core/enumnames.h"

#include <algorithm>

namespace sosh {
namespace {

constexpr std::array kindNames{
    EnumName<UnitEventKind>{UnitEventKind::Create, u"create"},
    EnumName<UnitEventKind>{UnitEventKind::Rename, u"rename"},
    EnumName<UnitEventKind>{UnitEventKind::Move, u"move"},
    EnumName<UnitEventKind>{UnitEventKind::ChangeKind, u"change_kind"},
    EnumName<UnitEventKind>{UnitEventKind::MergeInto, u"merge_into"},
    EnumName<UnitEventKind>{UnitEventKind::MergeNew, u"merge_new"},
    EnumName<UnitEventKind>{UnitEventKind::Divide, u"divide"},
    EnumName<UnitEventKind>{UnitEventKind::Separate, u"separate"},
    EnumName<UnitEventKind>{UnitEventKind::Dissolve, u"dissolve"},
    EnumName<UnitEventKind>{UnitEventKind::End, u"end"},
};

/// Newest first: where records of a foreign hand overlap, the later one is meant.
template <typename Record>
const Record* recordOn(const std::vector<Record>& records, QDate day)
{
    const auto found = std::find_if(records.rbegin(), records.rend(),
        [&](const Record& record) { return record.valid.covers(day); });
    return found == records.rend() ? nullptr : &*found;
}

} // namespace

const NameRecord* UnitHistory::nameOn(QDate day) const
{
    return recordOn(names, day);
}

const KindRecord* UnitHistory::kindOn(QDate day) const
{
    return recordOn(kinds, day);
}

const ParentRecord* UnitHistory::parentRecordOn(QDate day) const
{
    return recordOn(parents, day);
}

UnitId UnitHistory::parentOn(QDate day) const
{
    const ParentRecord* record = parentRecordOn(day);
    return record ? record->parent : UnitId();
}

const HeadcountRecord* UnitHistory::headcountOn(QDate day) const
{
    const auto found =
        std::find_if(headcounts.rbegin(), headcounts.rend(), [&](const HeadcountRecord& record) {
            return !record.asOf.isValid() || record.asOf <= day;
        });
    return found == headcounts.rend() ? nullptr : &*found;
}

QString unitEventKindName(UnitEventKind kind)
{
    return nameIn(kindNames, kind);
}

std::optional<UnitEventKind> unitEventKindFrom(QStringView name)
{
    return valueIn(kindNames, name);
}

bool UnitEvent::concerns(UnitId unit) const
{
    return std::any_of(successions.begin(), successions.end(),
        [&](const Succession& line) { return line.from == unit || line.to == unit; });
}

} // namespace sosh
