// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unitchange.h"

/// Small registers of units in a few words.
namespace sosh::test {

inline QDate day(int year, int month, int dayOfMonth)
{
    return {year, month, dayOfMonth};
}

inline UnitHistory unitOf(
    int id, const QString& code, const QString& name, int parent = 0, QDate from = {})
{
    UnitHistory unit;
    unit.id = UnitId(id);
    unit.code = code;
    unit.life.from = from;
    unit.sortNo = id;
    unit.names.push_back({id, name, {}, {from, {}}});
    unit.kinds.push_back(
        {id, QStringLiteral("grassroots_cell"), QStringLiteral("village"), {from, {}}});
    if (parent > 0)
        unit.parents.push_back({id, UnitId(parent), {from, {}}});
    return unit;
}

/// X, below it A, B and C (since 2024), below A the cell D.
inline UnitLedger smallLedger()
{
    return UnitLedger(
        {unitOf(1, QStringLiteral("X"), QStringLiteral("Đảng bộ xã X")),
            unitOf(2, QStringLiteral("A"), QStringLiteral("Đảng bộ A"), 1),
            unitOf(3, QStringLiteral("B"), QStringLiteral("Chi bộ thôn Thuỷ"), 1),
            unitOf(4, QStringLiteral("C"), QStringLiteral("Chi bộ C"), 1, day(2024, 1, 1)),
            unitOf(5, QStringLiteral("D"), QStringLiteral("Chi bộ D"), 2)},
        {});
}

inline UnitId idOf(const UnitLedger& ledger, const QString& code)
{
    const UnitHistory* unit = ledger.byCode(code);
    return unit ? unit->id : UnitId();
}

inline UnitChange changeOf(UnitEventKind kind, QDate effective, std::vector<UnitId> units = {},
    std::vector<UnitId> targets = {})
{
    UnitChange change;
    change.kind = kind;
    change.effectiveOn = effective;
    change.units = std::move(units);
    change.targets = std::move(targets);
    return change;
}

inline NewUnit newUnit(const QString& code, const QString& name, UnitId parent = {})
{
    NewUnit unit;
    unit.code = code;
    unit.name = name;
    unit.kind = QStringLiteral("grassroots_cell");
    unit.parent = parent;
    return unit;
}

inline QStringList codesOn(const UnitLedger& ledger, QDate on)
{
    QStringList codes;
    for (const Unit& unit : ledger.validOn(on))
        codes += unit.code;
    return codes;
}

inline QStringList codesOf(const UnitLedger& ledger, const std::vector<UnitId>& units)
{
    QStringList codes;
    for (const UnitId unit : units)
        codes += ledger.history(unit)->code;
    return codes;
}

} // namespace sosh::test
