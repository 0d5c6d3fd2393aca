// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unitchange.h"

#include "core/unitcorrection.h"

#include <algorithm>
#include <functional>

namespace sosh {
namespace {
using namespace Qt::StringLiterals;

/// The record of that day ends the day before, `made` runs from the day to its end. One that begins on the day is
/// replaced; without one, `made` stands alone. `made.valid` is filled here.
template <typename Record>
void beginRecord(std::vector<Record>& records, Record made, QDate day)
{
    const auto present = std::find_if(records.begin(), records.end(),
        [&](const Record& record) { return record.valid.covers(day); });
    if (present == records.end()) {
        made.valid = {day, {}};
        records.push_back(std::move(made));
        return;
    }
    made.valid = {day, present->valid.to};
    if (present->valid.from == day) {
        made.row = present->row;
        *present = std::move(made);
        return;
    }
    present->valid.to = day.addDays(-1);
    records.insert(present + 1, std::move(made));
}

/// A root from the day on has no record.
void endRecord(std::vector<ParentRecord>& records, QDate day)
{
    for (ParentRecord& record : records)
        if (record.valid.covers(day))
            record.valid.to = day.addDays(-1);
    std::erase_if(records, [](const ParentRecord& record) {
        return record.valid.from.isValid() && record.valid.to.isValid()
            && record.valid.to < record.valid.from;
    });
}

/// Makes the revision of one change.
class Application
{
public:
    Application(const UnitLedger& ledger, const UnitChange& change)
        : m_ledger(ledger)
        , m_change(change)
        , m_day(change.effectiveOn)
    {
    }

    UnitRevision run()
    {
        for (const NewUnit& unit : m_change.newUnits)
            create(unit);
        changeRecords();
        if (endsUnits(m_change.kind))
            end();
        if (m_day.isValid())
            m_revision.events.push_back(event());
        for (const UnitId unit : m_order)
            m_revision.changed.push_back(m_edited.value(unit));
        return std::move(m_revision);
    }

private:
    UnitHistory& edit(UnitId unit)
    {
        if (!m_edited.contains(unit)) {
            m_edited.insert(unit, *m_ledger.history(unit));
            m_order.push_back(unit);
        }
        return m_edited[unit];
    }

    void create(const NewUnit& wanted)
    {
        const auto made = qint64(m_revision.added.size());
        UnitHistory unit;
        unit.id = UnitId(m_ledger.freeId().value() + made);
        unit.code = wanted.code;
        unit.life = {m_day, {}};
        unit.sortNo = wanted.sortNo.value_or(m_ledger.nextSortNo() + int(made));
        unit.names.push_back({0, wanted.name, wanted.shortName, {m_day, {}}});
        unit.kinds.push_back({0, wanted.kind, wanted.sector, {m_day, {}}});
        if (wanted.parent.isValid())
            unit.parents.push_back({0, wanted.parent, {m_day, {}}});
        const std::optional<int> members = wanted.headcount ? wanted.headcount : mergedHeadcount();
        if (members)
            unit.headcounts.push_back({0, m_day, *members});
        m_revision.added.push_back(std::move(unit));
    }

    void changeRecords()
    {
        for (const UnitId unit : m_change.units) {
            if (m_change.kind == UnitEventKind::Rename)
                beginRecord(edit(unit).names, {0, m_change.name, m_change.shortName, {}}, m_day);
            if (m_change.kind == UnitEventKind::ChangeKind)
                beginRecord(edit(unit).kinds, {0, m_change.unitKind, m_change.sector, {}}, m_day);
            if (m_change.kind == UnitEventKind::Move)
                place(unit, m_change.parent);
        }
        if (m_change.kind == UnitEventKind::MergeInto)
            if (const auto members = mergedHeadcount())
                setHeadcountOn(edit(m_change.targets.front()), m_day, *members);
    }

    void place(UnitId unit, UnitId parent)
    {
        if (parent.isValid())
            beginRecord(edit(unit).parents, {0, parent, {}}, m_day);
        else
            endRecord(edit(unit).parents, m_day);
    }

    /// The sum, so that a merger changes no total; none where one of the counts is not known.
    std::optional<int> mergedHeadcount() const
    {
        const bool merges =
            m_change.kind == UnitEventKind::MergeInto || m_change.kind == UnitEventKind::MergeNew;
        if (!merges || !m_change.givers.empty())
            return std::nullopt;
        std::vector<UnitId> all = m_change.units;
        all.insert(all.end(), m_change.targets.begin(), m_change.targets.end());
        int sum = 0;
        for (const UnitId unit : all) {
            const HeadcountRecord* count = m_ledger.history(unit)->headcountOn(m_day);
            if (!count)
                return std::nullopt;
            sum += count->members;
        }
        return sum;
    }

    /// Its records stay as they are: they say what it was to its last day.
    void end()
    {
        const std::vector<UnitId> takers = successors();
        const auto isEnding = [&](UnitId unit) {
            return std::find(m_change.units.begin(), m_change.units.end(), unit)
                != m_change.units.end();
        };
        for (const UnitId unit : m_change.units) {
            for (const UnitId child : m_ledger.children(unit, m_day)) {
                if (isEnding(child))
                    continue;
                UnitId to = m_change.childrenTo.contains(child) ? m_change.childrenTo.value(child)
                                                                : takers.front();
                if (to == child) // the taker itself stood below the one that ends
                    to = firstThatStays(unit, isEnding);
                place(child, to);
            }
            edit(unit).life.to = m_day.addDays(-1);
        }
    }

    UnitId firstThatStays(UnitId unit, const std::function<bool(UnitId)>& isEnding) const
    {
        UnitId above = m_ledger.history(unit)->parentOn(m_day);
        for (int step = 0; isEnding(above) && step < int(m_change.units.size()); ++step)
            above = m_ledger.history(above)->parentOn(m_day);
        return above;
    }

    std::vector<UnitId> successors() const
    {
        std::vector<UnitId> all = m_change.targets;
        for (const UnitHistory& unit : m_revision.added)
            all.push_back(unit.id);
        return all;
    }

    UnitEvent event() const
    {
        UnitEvent event;
        event.kind = m_change.kind;
        event.decision = m_change.decision;
        event.decidedOn = m_change.decidedOn;
        event.effectiveOn = m_day;
        event.note = m_change.note;
        addSuccessions(event.successions);
        const UnitId taker = successors().empty() ? UnitId() : successors().front();
        for (const OutsideBody& body : m_change.givers)
            event.successions.push_back({{}, body.name, taker, {}, body.share, {}});
        for (const OutsideBody& body : m_change.takers)
            event.successions.push_back(
                {m_change.units.front(), {}, {}, body.name, body.share, {}});
        return event;
    }

    void addSuccessions(std::vector<Succession>& lines) const
    {
        const std::vector<UnitId> takers = successors();
        const auto add = [&](UnitId from, UnitId to, SuccessionShare share) {
            lines.push_back({from, {}, to, {}, share, {}});
        };
        switch (m_change.kind) {
        case UnitEventKind::Create:
            for (const UnitId unit : takers)
                add({}, unit, SuccessionShare::Whole);
            break;
        case UnitEventKind::Rename:
        case UnitEventKind::Move:
        case UnitEventKind::ChangeKind:
            for (const UnitId unit : m_change.units)
                add(unit, unit, SuccessionShare::Whole);
            break;
        case UnitEventKind::MergeInto:
        case UnitEventKind::MergeNew:
            for (const UnitId unit : m_change.units)
                add(unit, takers.front(), SuccessionShare::Whole);
            break;
        case UnitEventKind::Divide:
        case UnitEventKind::Separate:
            for (const UnitId unit : m_change.units)
                for (const UnitId taker : takers)
                    add(unit, taker, SuccessionShare::Part);
            break;
        case UnitEventKind::Dissolve:
        case UnitEventKind::End:
            for (const UnitId unit : m_change.units)
                if (m_change.takers.empty() || unit != m_change.units.front())
                    add(unit, {}, SuccessionShare::Whole);
            break;
        }
    }

    const UnitLedger& m_ledger;
    const UnitChange& m_change;
    QDate m_day;
    QHash<UnitId, UnitHistory> m_edited;
    std::vector<UnitId> m_order;
    UnitRevision m_revision;
};

} // namespace

bool endsUnits(UnitEventKind kind)
{
    switch (kind) {
    case UnitEventKind::MergeInto:
    case UnitEventKind::MergeNew:
    case UnitEventKind::Divide:
    case UnitEventKind::Dissolve:
    case UnitEventKind::End:
        return true;
    case UnitEventKind::Create:
    case UnitEventKind::Rename:
    case UnitEventKind::Move:
    case UnitEventKind::ChangeKind:
    case UnitEventKind::Separate:
        return false;
    }
    Q_UNREACHABLE();
}

UnitRevision applyUnitChange(const UnitLedger& ledger, const UnitChange& change)
{
    return Application(ledger, change).run();
}

QString unitLabel(const UnitLedger& ledger, UnitId unit, QDate day)
{
    const UnitHistory* history = ledger.history(unit);
    if (!history)
        return {};
    const NameRecord* name = day.isValid() ? history->nameOn(day) : nullptr;
    return u"%1 (%2)"_s.arg(name ? name->name : history->lastName(), history->code);
}

} // namespace sosh
