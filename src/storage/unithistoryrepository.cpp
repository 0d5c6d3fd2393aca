// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/unithistoryrepository.h"

#include "core/vietnamese.h"
#include "storage/sql/connection.h"
#include "storage/sql/statement.h"
#include "storage/unithistoryrows.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace sosh::storage {
namespace {

using Units = std::vector<UnitHistory>;

SuccessionShare shareFrom(const QString& name)
{
    return name == u"part" ? SuccessionShare::Part : SuccessionShare::Whole;
}

QString shareName(SuccessionShare share)
{
    return share == SuccessionShare::Part ? u"part"_s : u"whole"_s;
}

std::vector<UnitEvent> loadEvents(sql::Connection& connection)
{
    std::vector<UnitEvent> events;
    QHash<UnitEventId, std::size_t> places;
    sql::Statement rows(connection,
        u"SELECT id, kind, decision, decided_on, effective_on, note FROM unit_event"
        " ORDER BY effective_on, id"_s);
    while (rows.step()) {
        UnitEvent event;
        event.id = rows.id<UnitEventId>(0);
        event.kind = unitEventKindFrom(rows.text(1)).value_or(UnitEventKind::Create);
        event.decision = rows.text(2);
        event.decidedOn = rows.day(3);
        event.effectiveOn = rows.day(4);
        event.note = rows.text(5);
        places.insert(event.id, events.size());
        events.push_back(std::move(event));
    }
    sql::Statement lines(connection,
        u"SELECT event_id, from_unit_id, from_text, to_unit_id, to_text, share, note"
        " FROM unit_succession ORDER BY id"_s);
    while (lines.step())
        events[places.value(lines.id<UnitEventId>(0))].successions.push_back(
            {lines.id<UnitId>(1), lines.text(2), lines.id<UnitId>(3), lines.text(4),
                shareFrom(lines.text(5)), lines.text(6)});
    return events;
}

/// Ids of the register for those that the ledger made.
class RealIds
{
public:
    void remember(UnitId made, UnitId real) { m_real.insert(made, real); }
    void replace(UnitId& id) const { id = m_real.value(id, id); }
    void replace(UnitHistory& unit) const
    {
        replace(unit.id);
        for (ParentRecord& record : unit.parents)
            replace(record.parent);
    }
    void replace(UnitEvent& event) const
    {
        for (Succession& line : event.successions) {
            replace(line.from);
            replace(line.to);
        }
    }

private:
    QHash<UnitId, UnitId> m_real;
};

} // namespace

UnitHistoryRepository::UnitHistoryRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

UnitLedger UnitHistoryRepository::load() const
{
    return UnitLedger(loadUnits(m_connection), loadEvents(m_connection));
}

UnitRevision UnitHistoryRepository::save(UnitRevision revision)
{
    RealIds ids;
    for (const UnitHistory& unit : revision.added)
        ids.remember(unit.id,
            UnitId(sql::Statement(m_connection,
                u"INSERT INTO unit (code, opened_on, closed_on, sort_no) VALUES (?, ?, ?, ?)"_s)
                       .insert(unit.code, unit.life.from, unit.life.to, unit.sortNo)));
    for (std::vector<UnitHistory>* units : {&revision.added, &revision.changed})
        for (UnitHistory& unit : *units) {
            ids.replace(unit);
            saveUnit(unit);
        }
    for (UnitEvent& event : revision.events) {
        ids.replace(event);
        saveEvent(event);
    }
    return revision;
}

void UnitHistoryRepository::saveUnit(UnitHistory& unit)
{
    const UnitHistory stored = loadUnit(m_connection, unit.id);
    if (stored.code != unit.code || stored.life != unit.life || stored.sortNo != unit.sortNo)
        sql::Statement(m_connection,
            u"UPDATE unit SET code = ?, opened_on = ?, closed_on = ?, sort_no = ? WHERE id = ?"_s)
            .run(unit.code, unit.life.from, unit.life.to, unit.sortNo, unit.id);
    saveRecords(m_connection, unit, stored);
}

void UnitHistoryRepository::saveEvent(UnitEvent& event)
{
    event.id = UnitEventId(sql::Statement(m_connection,
        u"INSERT INTO unit_event (kind, decision, decided_on, effective_on, note)"
        " VALUES (?, ?, ?, ?, ?)"_s)
                               .insert(unitEventKindName(event.kind), event.decision,
                                   event.decidedOn, event.effectiveOn, event.note));
    for (const Succession& line : event.successions)
        sql::Statement(m_connection,
            u"INSERT INTO unit_succession (event_id, from_unit_id, from_text, to_unit_id, to_text,"
            " share, note) VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
            .run(event.id, line.from, line.fromText, line.to, line.toText, shareName(line.share),
                line.note);
}

} // namespace sosh::storage
