// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unitcorrection.h"

#include "core/unitchange.h"
#include "core/vietnamese.h"

#include <algorithm>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

template <typename Record>
Record* presentOf(std::vector<Record>& records, QDate today)
{
    for (auto record = records.rbegin(); record != records.rend(); ++record)
        if (record->valid.covers(today))
            return &*record;
    return records.empty() ? nullptr : &records.back();
}

void set(QString& field, const std::optional<QString>& value)
{
    if (value)
        field = *value;
}

bool isBlank(const std::optional<QString>& value)
{
    return value && value->trimmed().isEmpty();
}

/// All units that ever were, in the office's order.
std::vector<const UnitHistory*> inOrder(const UnitLedger& ledger)
{
    std::vector<std::pair<QByteArray, const UnitHistory*>> keyed;
    for (const UnitHistory& unit : ledger.units())
        keyed.emplace_back(vietnamese::sortKey(unit.lastName()), &unit);
    std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) {
        return std::tie(a.second->sortNo, a.first, a.second->id)
            < std::tie(b.second->sortNo, b.first, b.second->id);
    });
    std::vector<const UnitHistory*> units;
    for (const auto& entry : keyed)
        units.push_back(entry.second);
    return units;
}

/// The numbers that stand there, or 1, 2, 3 … when some stand twice.
std::vector<int> numbersOf(const std::vector<const UnitHistory*>& units)
{
    std::vector<int> numbers;
    for (const UnitHistory* unit : units)
        numbers.push_back(unit->sortNo);
    if (std::adjacent_find(numbers.begin(), numbers.end()) != numbers.end())
        for (std::size_t i = 0; i < numbers.size(); ++i)
            numbers[i] = int(i) + 1;
    return numbers;
}

} // namespace

Issues checkUnitCorrection(const UnitLedger& ledger, UnitId unit, const UnitCorrection& correction)
{
    Issues issues;
    const auto error = [&](IssueCode code, const QString& column, QVariantList args = {}) {
        issues.push_back({Severity::Error, code, {{}, 0, column, {}}, std::move(args)});
    };
    if (isBlank(correction.code))
        error(IssueCode::UnitCodeMissing, u"code"_s);
    else if (correction.code)
        if (const UnitHistory* other = ledger.byCode(*correction.code); other && other->id != unit)
            error(IssueCode::UnitCodeUsed, u"code"_s,
                {*correction.code, unitLabel(ledger, other->id)});
    if (isBlank(correction.name))
        error(IssueCode::UnitNameMissing, u"name"_s);
    if (isBlank(correction.kind))
        error(IssueCode::UnitKindMissing, u"kind"_s);
    return issues;
}

UnitRevision applyUnitCorrection(
    const UnitLedger& ledger, UnitId unit, const UnitCorrection& correction, QDate today)
{
    UnitHistory corrected = *ledger.history(unit);
    set(corrected.code, correction.code);
    if (NameRecord* record = presentOf(corrected.names, today)) {
        set(record->name, correction.name);
        set(record->shortName, correction.shortName);
    }
    if (KindRecord* record = presentOf(corrected.kinds, today)) {
        set(record->kind, correction.kind);
        set(record->sector, correction.sector);
    }
    if (corrected == *ledger.history(unit))
        return {};
    return {{}, {std::move(corrected)}, {}};
}

void setHeadcountOn(UnitHistory& unit, QDate day, std::optional<int> members)
{
    std::vector<HeadcountRecord>& counts = unit.headcounts;
    const auto place = std::find_if(counts.begin(), counts.end(),
        [&](const HeadcountRecord& count) { return count.asOf >= day; });
    const bool there = place != counts.end() && place->asOf == day;
    if (there && members)
        place->members = *members;
    else if (there)
        counts.erase(place);
    else if (members)
        counts.insert(place, {0, day, *members});
}

UnitRevision placeBefore(const UnitLedger& ledger, UnitId unit, UnitId before)
{
    std::vector<const UnitHistory*> units = inOrder(ledger);
    const std::vector<int> numbers = numbersOf(units);
    const auto isUnit = [&](const UnitHistory* other) { return other->id == unit; };
    const auto from = std::find_if(units.begin(), units.end(), isUnit);
    const auto to = std::find_if(
        units.begin(), units.end(), [&](const UnitHistory* other) { return other->id == before; });
    if (from == units.end())
        return {};
    if (from < to)
        std::rotate(from, from + 1, to);
    else
        std::rotate(to, from, from + 1);
    UnitRevision revision;
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (units[i]->sortNo == numbers[i])
            continue;
        UnitHistory moved = *units[i];
        moved.sortNo = numbers[i];
        revision.changed.push_back(std::move(moved));
    }
    return revision;
}

} // namespace sosh
