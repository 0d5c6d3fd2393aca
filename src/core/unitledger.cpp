// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unitledger.h"

#include "core/unitnames.h"
#include "core/vietnamese.h"

#include <QSet>

#include <algorithm>

namespace sosh {
namespace {

/// Since then there are no districts: a commune of today is not the ward of yesterday. Source: domain.md 2.1.
constexpr QDate levelsChanged()
{
    return QDate::fromJulianDay(2460858); // 2025-07-01
}

bool staysItself(const Succession& line)
{
    return line.from == line.to;
}

} // namespace

UnitLedger::UnitLedger(std::vector<UnitHistory> units, std::vector<UnitEvent> events)
    : m_units(std::move(units))
{
    for (qsizetype place = 0; place < qsizetype(m_units.size()); ++place)
        index(m_units[size_t(place)], place);
    take({{}, {}, std::move(events)});
}

void UnitLedger::index(const UnitHistory& unit, qsizetype place)
{
    m_byId.insert(unit.id, place);
    m_byCode.insert(unit.code, unit.id);
    for (const ParentRecord& record : unit.parents)
        m_children[record.parent].insert(unit.id);
    for (const NameRecord& record : unit.names)
        for (const QString& name : {record.name, record.shortName}) {
            const QString normal = unitnames::normal(name);
            if (!normal.isEmpty() && !m_byName.contains(normal, unit.id))
                m_byName.insert(normal, unit.id);
        }
    m_lastId = std::max(m_lastId, unit.id.value());
    m_lastSortNo = std::max(m_lastSortNo, unit.sortNo);
}

void UnitLedger::put(const UnitHistory& unit)
{
    const auto known = m_byId.constFind(unit.id);
    if (known == m_byId.cend()) {
        m_units.push_back(unit);
        index(unit, qsizetype(m_units.size()) - 1);
        return;
    }
    const qsizetype place = *known;
    UnitHistory& old = m_units[size_t(place)];
    if (m_byCode.value(old.code) == unit.id)
        m_byCode.remove(old.code);
    old = unit;
    index(unit, place);
}

void UnitLedger::take(const UnitRevision& revision)
{
    for (const UnitHistory& unit : revision.added)
        put(unit);
    for (const UnitHistory& unit : revision.changed)
        put(unit);
    for (const UnitEvent& event : revision.events)
        put(event);
}

/// Nearly always the newest day, so that the index only grows.
void UnitLedger::put(const UnitEvent& event)
{
    const bool newest = m_events.empty() || m_events.back().effectiveOn <= event.effectiveOn;
    const auto later = [](const UnitEvent& a, const UnitEvent& b) {
        return a.effectiveOn < b.effectiveOn;
    };
    m_events.insert(std::upper_bound(m_events.begin(), m_events.end(), event, later), event);
    if (newest) {
        indexEvent(qsizetype(m_events.size()) - 1);
        return;
    }
    m_eventsOf.clear();
    for (qsizetype place = 0; place < qsizetype(m_events.size()); ++place)
        indexEvent(place);
}

void UnitLedger::indexEvent(qsizetype place)
{
    QSet<UnitId> concerned;
    for (const Succession& line : m_events[size_t(place)].successions)
        concerned << line.from << line.to;
    for (const UnitId unit : concerned)
        if (unit.isValid())
            m_eventsOf[unit].append(place);
}

const UnitHistory* UnitLedger::history(UnitId unit) const
{
    const auto found = m_byId.constFind(unit);
    return found == m_byId.cend() ? nullptr : &m_units[size_t(*found)];
}

const UnitHistory* UnitLedger::byCode(const QString& code) const
{
    return history(m_byCode.value(code));
}

std::vector<Unit> UnitLedger::validOn(QDate day) const
{
    std::vector<Unit> units;
    units.reserve(m_units.size());
    for (const UnitHistory& unit : m_units)
        if (auto found = unitOn(unit.id, day))
            units.push_back(*std::move(found));
    sortOffice(units);
    return units;
}

/// By number; equal numbers by name, so that only those need a sort key.
void UnitLedger::sortOffice(std::vector<Unit>& units) const
{
    std::sort(units.begin(), units.end(), [](const Unit& a, const Unit& b) {
        return std::pair(a.sortNo, a.id) < std::pair(b.sortNo, b.id);
    });
    for (auto first = units.begin(); first != units.end();) {
        const auto last = std::find_if(
            first, units.end(), [&](const Unit& unit) { return unit.sortNo != first->sortNo; });
        if (last - first > 1) {
            std::vector<std::pair<QByteArray, Unit>> keyed;
            for (auto unit = first; unit != last; ++unit)
                keyed.emplace_back(vietnamese::sortKey(unit->name), std::move(*unit));
            std::stable_sort(keyed.begin(), keyed.end(),
                [](const auto& a, const auto& b) { return a.first < b.first; });
            std::transform(keyed.begin(), keyed.end(), first,
                [](auto& entry) { return std::move(entry.second); });
        }
        first = last;
    }
}

std::optional<Unit> UnitLedger::unitOn(UnitId id, QDate day) const
{
    const UnitHistory* known = history(id);
    const NameRecord* name = known && known->life.covers(day) ? known->nameOn(day) : nullptr;
    if (!name)
        return std::nullopt;
    Unit unit;
    unit.id = id;
    unit.code = known->code;
    unit.name = name->name;
    unit.shortName = name->shortName;
    if (const KindRecord* kind = known->kindOn(day)) {
        unit.kind = kind->kind;
        unit.sector = kind->sector;
    }
    unit.parent = known->parentOn(day);
    if (const UnitHistory* parent = history(unit.parent))
        unit.parentCode = parent->code;
    unit.from = known->life.from;
    unit.to = known->life.to;
    unit.sortNo = known->sortNo;
    if (const HeadcountRecord* count = known->headcountOn(day)) {
        unit.headcount = count->members;
        unit.headcountAsOf = count->asOf;
    }
    return unit;
}

bool UnitLedger::livesOn(UnitId unit, QDate day) const
{
    const UnitHistory* known = history(unit);
    return known && known->life.covers(day) && known->nameOn(day);
}

std::vector<UnitId> UnitLedger::children(UnitId unit, QDate day) const
{
    std::vector<UnitId> found = childrenEver(unit);
    std::erase_if(found, [&](UnitId child) {
        return !livesOn(child, day) || history(child)->parentOn(day) != unit;
    });
    return found;
}

std::vector<UnitId> UnitLedger::childrenEver(UnitId unit) const
{
    QList<UnitId> ids = m_children.value(unit).values();
    std::sort(ids.begin(), ids.end());
    return {ids.begin(), ids.end()};
}

std::vector<UnitId> UnitLedger::named(const QString& normalName) const
{
    QList<UnitId> ids = m_byName.values(normalName);
    std::sort(ids.begin(), ids.end());
    return {ids.begin(), ids.end()};
}

std::vector<const UnitEvent*> UnitLedger::eventsOf(UnitId unit) const
{
    std::vector<const UnitEvent*> found;
    for (const qsizetype place : m_eventsOf.value(unit))
        found.push_back(&m_events[size_t(place)]);
    return found;
}

/// Walks the successions from one day to the other. `back`: towards those before.
void UnitLedger::collect(
    UnitId unit, QDate day, bool back, std::vector<UnitId>& found, QSet<UnitId>& seen) const
{
    if (!unit.isValid() || seen.contains(unit))
        return;
    seen.insert(unit);
    if (livesOn(unit, day))
        found.push_back(unit);
    for (const UnitEvent* event : eventsOf(unit)) {
        const bool between = back ? event->effectiveOn > day : event->effectiveOn <= day;
        for (const Succession& line : event->successions) {
            if (!between || staysItself(line))
                continue;
            if (back && line.to == unit)
                collect(line.from, day, back, found, seen);
            if (!back && line.from == unit)
                collect(line.to, day, back, found, seen);
        }
    }
}

std::vector<UnitId> UnitLedger::predecessors(UnitId unit, QDate day) const
{
    return standingFor(unit, day, true);
}

std::vector<UnitId> UnitLedger::successors(UnitId unit, QDate day) const
{
    return standingFor(unit, day, false);
}

std::vector<UnitId> UnitLedger::standingFor(UnitId unit, QDate day, bool back) const
{
    std::vector<UnitId> found;
    QSet<UnitId> seen;
    collect(unit, day, back, found, seen);
    std::sort(found.begin(), found.end(), [&](UnitId a, UnitId b) {
        return std::pair(history(a)->sortNo, a) < std::pair(history(b)->sortNo, b);
    });
    return found;
}

bool UnitLedger::oneToOne(UnitId unit, QDate since, QDate until) const
{
    const Validity asked{since.isValid() ? since.addDays(1) : QDate(), until};
    int before = 0;
    for (const UnitEvent* event : eventsOf(unit)) {
        if (!asked.covers(event->effectiveOn))
            continue;
        const bool itselfToo = livesOn(unit, event->effectiveOn.addDays(-1));
        for (const Succession& line : event->successions) {
            if (staysItself(line))
                continue;
            if (line.from == unit && line.to.isValid() && line.share == SuccessionShare::Part)
                return false; // another one took a part of it
            if (line.to != unit || (!line.from.isValid() && line.fromText.isEmpty()))
                continue;
            if (line.share == SuccessionShare::Part || !line.from.isValid() || itselfToo
                || ++before > 1 || !oneToOne(line.from, since, until))
                return false;
        }
    }
    return true;
}

UnitComparison UnitLedger::comparison(UnitId unit, QDate earlier, QDate later) const
{
    UnitComparison result;
    result.units = predecessors(unit, earlier);
    result.whole = !result.units.empty();
    QSet<UnitId> seen;
    std::vector<UnitId> toLookAt{unit};
    while (!toLookAt.empty()) {
        const UnitId present = toLookAt.back();
        toLookAt.pop_back();
        if (seen.contains(present))
            continue;
        seen.insert(present);
        for (const UnitEvent* event : eventsOf(present)) {
            if (event->effectiveOn <= earlier || event->effectiveOn > later)
                continue;
            for (const Succession& line : event->successions) {
                const bool concerned = line.to == present || line.from == present;
                if (staysItself(line) || !concerned)
                    continue;
                if (line.share == SuccessionShare::Part)
                    result.whole = false;
                if (line.to != present)
                    continue;
                if (!line.fromText.isEmpty()) {
                    result.outside += line.fromText;
                    result.whole = false;
                }
                if (line.from.isValid())
                    toLookAt.push_back(line.from);
            }
        }
    }
    const bool overTheChange = earlier < levelsChanged() && later >= levelsChanged();
    result.allowed = result.whole && (!overTheChange || oneToOne(unit, earlier, later));
    return result;
}

int UnitLedger::nextSortNo() const
{
    return m_lastSortNo + 1;
}

UnitId UnitLedger::freeId() const
{
    return UnitId(m_lastId + 1);
}

void UnitDraft::take(const UnitRevision& revision)
{
    m_ledger.take(revision);
    const auto note = [&](const std::vector<UnitHistory>& units, std::vector<UnitId>& ids) {
        for (const UnitHistory& unit : units)
            if (!m_touched.contains(unit.id)) {
                m_touched.insert(unit.id);
                ids.push_back(unit.id);
            }
    };
    note(revision.added, m_added);
    note(revision.changed, m_changed);
    m_events.insert(m_events.end(), revision.events.begin(), revision.events.end());
}

UnitRevision UnitDraft::revision() const
{
    UnitRevision all;
    for (const UnitId unit : m_added)
        all.added.push_back(*m_ledger.history(unit));
    for (const UnitId unit : m_changed)
        all.changed.push_back(*m_ledger.history(unit));
    all.events = m_events;
    return all;
}

} // namespace sosh
