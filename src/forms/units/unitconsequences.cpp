// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/unitconsequences.h"

#include "core/vinumber.h"

#include <algorithm>
#include <map>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype namedAtMost = 5;

bool isSubject(const UnitChange& change, UnitId unit)
{
    return std::find(change.units.begin(), change.units.end(), unit) != change.units.end();
}

} // namespace

QStringList UnitConsequences::of(const UnitLedger& ledger, const UnitChange& wanted)
{
    const UnitRevision revision = applyUnitChange(ledger, wanted);
    UnitLedger after = ledger;
    after.take(revision);
    QStringList lines;
    for (const UnitHistory& unit : revision.added)
        lines += founded(after, unit, wanted.effectiveOn);
    for (const UnitHistory& unit : revision.changed)
        lines += changed(ledger, after, unit, wanted);
    if (wanted.kind == UnitEventKind::MergeInto)
        lines +=
            tr("%1 takes over.").arg(unitLabel(ledger, wanted.targets.front(), wanted.effectiveOn));
    lines += moved(ledger, after, revision, wanted);
    if (wanted.kind == UnitEventKind::Separate)
        for (const UnitId unit : wanted.units)
            lines += tr("%1 lives on.").arg(unitLabel(ledger, unit, wanted.effectiveOn));
    return lines;
}

QString UnitConsequences::founded(const UnitLedger& after, const UnitHistory& unit, QDate day)
{
    const QString name = u"%1 (%2)"_s.arg(unit.lastName(), unit.code);
    QString line = day.isValid() ? tr("%1 exists from %2.").arg(name, vinumber::date(day))
                                 : tr("%1 has always existed.").arg(name);
    if (!unit.parents.empty())
        line +=
            u' ' + tr("It stands under %1.").arg(unitLabel(after, unit.parents.back().parent, day));
    if (!unit.headcounts.empty())
        line += u' ' + tr("%n member(s).", nullptr, unit.headcounts.back().members);
    return line;
}

QStringList UnitConsequences::changed(const UnitLedger& ledger, const UnitLedger& after,
    const UnitHistory& unit, const UnitChange& change)
{
    const QDate day = change.effectiveOn;
    const UnitHistory& before = *ledger.history(unit.id);
    const QString name = unitLabel(ledger, unit.id, day);
    QStringList lines;
    if (unit.life.to != before.life.to)
        lines += tr("%1 ends on %2.").arg(name, vinumber::date(unit.life.to));
    if (change.kind == UnitEventKind::Rename)
        lines += tr("From %1 on, %2 is called “%3”. Papers of earlier days keep the old name.")
                     .arg(vinumber::date(day), name, change.name);
    if (change.kind == UnitEventKind::ChangeKind)
        lines += tr("%1 is of another kind from %2.").arg(name, vinumber::date(day));
    if (change.kind == UnitEventKind::Move)
        lines += change.parent.isValid()
            ? tr("From %1 on, %2 stands under %3.")
                  .arg(vinumber::date(day), name, unitLabel(after, change.parent, day))
            : tr("From %1 on, %2 stands at the top.").arg(vinumber::date(day), name);
    if (unit.headcounts != before.headcounts)
        if (const HeadcountRecord* count = unit.headcountOn(day))
            lines += tr("%1 has %n member(s) from then on.", nullptr, count->members).arg(name);
    return lines;
}

/// Units below those that end, by where they go.
QStringList UnitConsequences::moved(const UnitLedger& ledger, const UnitLedger& after,
    const UnitRevision& revision, const UnitChange& change)
{
    if (!endsUnits(change.kind))
        return {};
    std::map<UnitId, QStringList> goers;
    for (const UnitHistory& unit : revision.changed)
        if (!isSubject(change, unit.id) && unit.parents != ledger.history(unit.id)->parents)
            goers[unit.parentOn(change.effectiveOn)] +=
                unitLabel(ledger, unit.id, change.effectiveOn);
    QStringList lines;
    for (const auto& [to, names] : goers) {
        QStringList shown = names.mid(0, namedAtMost);
        if (names.size() > namedAtMost)
            shown += tr("%n other(s)", nullptr, static_cast<int>(names.size() - namedAtMost));
        const int count = static_cast<int>(names.size());
        lines += to.isValid()
            ? tr("%n unit(s) below go to %1: %2.", nullptr, count)
                  .arg(unitLabel(after, to, change.effectiveOn), shown.join(u", "_s))
            : tr("%n unit(s) below stand at the top: %1.", nullptr, count).arg(shown.join(u", "_s));
    }
    return lines;
}

} // namespace sosh
