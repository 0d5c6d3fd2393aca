// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/unitledger.h"

#include <QHash>

namespace sosh {

/// A unit that a change brings into being.
struct NewUnit
{
    QString code;
    QString name;
    QString shortName;
    QString kind;
    QString sector;
    UnitId parent; ///< invalid: a root
    std::optional<int> sortNo; ///< absent: behind all others
    std::optional<int> headcount; ///< Units: persons.
    friend bool operator==(const NewUnit&, const NewUnit&) = default;
};

/// A body outside of the register that gives or takes.
struct OutsideBody
{
    QString name;
    SuccessionShare share = SuccessionShare::Part;
    friend bool operator==(const OutsideBody&, const OutsideBody&) = default;
};

/// What the clerk wants to happen to units. Which fields count depends on the kind.
struct UnitChange
{
    UnitEventKind kind = UnitEventKind::Create;
    std::vector<UnitId> units; ///< whom it happens to; none when creating
    std::vector<NewUnit> newUnits; ///< Create, MergeNew (one), Divide, Separate
    std::vector<UnitId> targets; ///< units that live on and take: MergeInto (one), Divide, Separate
    std::vector<OutsideBody> givers; ///< Create, MergeInto, MergeNew
    std::vector<OutsideBody> takers; ///< Divide, Separate, Dissolve, End
    QString name; ///< Rename
    QString shortName; ///< Rename
    QString unitKind; ///< ChangeKind
    QString sector; ///< ChangeKind
    UnitId parent; ///< Move; invalid: becomes a root
    /// Where units below one that ends go; an invalid id: they become roots. Those not named here follow the
    /// successor when there is exactly one that takes all.
    QHash<UnitId, UnitId> childrenTo;
    QDate
        effectiveOn; ///< first day of the new state; invalid only when creating: "always", and no event
    QString decision;
    QDate decidedOn;
    QString note;
};

/// The unit ends the day before.
bool endsUnits(UnitEventKind kind);

/// What speaks against it. Errors: nothing may be applied. Warnings inform. Columns: "code", "name", "kind",
/// "parent_code", "effective", "decision", "successors", "children", "units".
Issues checkUnitChange(const UnitLedger& ledger, const UnitChange& change);

/// Invariant: only a change without errors.
UnitRevision applyUnitChange(const UnitLedger& ledger, const UnitChange& change);

/// "Đảng bộ phường Hạ Đình (TX01)": name on that day, or the last one.
QString unitLabel(const UnitLedger& ledger, UnitId unit, QDate day = {});

} // namespace sosh
