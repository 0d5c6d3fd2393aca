// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unit.h"
#include "core/unithistory.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace sosh {

/// Whether figures of a unit may be laid beside those of an earlier day, and beside whose.
struct UnitComparison
{
    std::vector<UnitId> units; ///< who stood for it then, in the office's order
    QStringList outside; ///< bodies outside of the register that went into it
    bool whole = false; ///< these, wholly, and nobody else's part
    /// whole, and one to one where the abolition of the districts lies between. Source: domain.md 2.1, level change of 01/7/2025.
    bool allowed = false;
};

/// What changed: whole histories and the events behind them. Units in `added` have ids of the ledger's own making.
struct UnitRevision
{
    std::vector<UnitHistory> added;
    std::vector<UnitHistory> changed;
    std::vector<UnitEvent> events;

    bool isEmpty() const { return added.empty() && changed.empty() && events.empty(); }
};

/// All units that ever were, in memory, with what became of them. Found by hash; good for tens of thousands.
class UnitLedger
{
public:
    UnitLedger() = default;
    UnitLedger(std::vector<UnitHistory> units, std::vector<UnitEvent> events);

    const std::vector<UnitHistory>& units() const { return m_units; }
    const std::vector<UnitEvent>& events() const { return m_events; } ///< by effective day
    const UnitHistory* history(UnitId unit) const; ///< null when there is none
    const UnitHistory* byCode(const QString& code) const;

    /// Every unit that lives on that day, as it is on that day, in the office's order.
    std::vector<Unit> validOn(QDate day) const;
    std::optional<Unit> unitOn(UnitId unit, QDate day) const;
    bool livesOn(UnitId unit, QDate day) const;
    /// Living units right below it on that day.
    std::vector<UnitId> children(UnitId unit, QDate day) const;
    /// Units that were right below it once or are to be.
    std::vector<UnitId> childrenEver(UnitId unit) const;
    /// Units that bear or bore that normal form of a name (core/unitnames), living or not.
    std::vector<UnitId> named(const QString& normalName) const;

    std::vector<const UnitEvent*> eventsOf(UnitId unit) const; ///< by effective day
    /// Who stood for the unit on an earlier day: itself, and through mergers and divisions those before it.
    std::vector<UnitId> predecessors(UnitId unit, QDate day) const;
    /// Who stands for the unit on a later day.
    std::vector<UnitId> successors(UnitId unit, QDate day) const;
    /// It came from one unit at most, wholly, and nobody else did; of events after `since` up to `until`, of all without.
    bool oneToOne(UnitId unit, QDate since = {}, QDate until = {}) const;
    UnitComparison comparison(UnitId unit, QDate earlier, QDate later) const;

    int nextSortNo() const;
    UnitId freeId() const; ///< for a unit that is not stored yet
    void take(const UnitRevision& revision);

    friend bool operator==(const UnitLedger& a, const UnitLedger& b)
    {
        return a.m_units == b.m_units && a.m_events == b.m_events;
    }

private:
    void index(const UnitHistory& unit, qsizetype place);
    void put(const UnitHistory& unit);
    void put(const UnitEvent& event);
    void indexEvent(qsizetype place);
    void sortOffice(std::vector<Unit>& units) const;
    std::vector<UnitId> standingFor(UnitId unit, QDate day, bool back) const;
    void collect(
        UnitId unit, QDate day, bool back, std::vector<UnitId>& found, QSet<UnitId>& seen) const;

    std::vector<UnitHistory> m_units;
    std::vector<UnitEvent> m_events;
    QHash<UnitId, qsizetype> m_byId;
    QHash<QString, UnitId> m_byCode;
    QHash<UnitId, QSet<UnitId>> m_children; ///< ever; a record may be gone since
    QMultiHash<QString, UnitId> m_byName; ///< ever; a name may be corrected since
    QHash<UnitId, QList<qsizetype>> m_eventsOf; ///< places in m_events, by day
    qint64 m_lastId = 0;
    int m_lastSortNo = 0;
};

/// Several changes one after the other, to be saved as one.
class UnitDraft
{
public:
    explicit UnitDraft(UnitLedger ledger)
        : m_ledger(std::move(ledger))
    {
    }
    const UnitLedger& ledger() const { return m_ledger; }
    void take(const UnitRevision& revision);
    /// Everything since the beginning; a unit stands in it once.
    UnitRevision revision() const;

private:
    UnitLedger m_ledger;
    std::vector<UnitId> m_added;
    std::vector<UnitId> m_changed;
    QSet<UnitId> m_touched;
    std::vector<UnitEvent> m_events;
};

} // namespace sosh
