// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unitchange.h"

#include <QCoreApplication>

namespace sosh {

/// What a change would do, in sentences, before it is saved.
class UnitConsequences
{
    Q_DECLARE_TR_FUNCTIONS(UnitConsequences)

public:
    /// Invariant: only a change without errors.
    static QStringList of(const UnitLedger& ledger, const UnitChange& change);

private:
    static QString founded(const UnitLedger& after, const UnitHistory& unit, QDate day);
    static QStringList changed(const UnitLedger& ledger, const UnitLedger& after,
        const UnitHistory& unit, const UnitChange& change);
    static QStringList moved(const UnitLedger& ledger, const UnitLedger& after,
        const UnitRevision& revision, const UnitChange& change);
};

} // namespace sosh
