// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookups.h"
#include "models/rowtablemodel.h"
#include "usecases/unitimport.h"

namespace sosh {

/// One line of the review of a list of units: a row of the file, or what is wrong with it as a whole (line 0).
struct UnitImportRow
{
    int line = 0;
    RowVerdict verdict = RowVerdict::Rejected;
    QString code;
    QString name;
    QString changes; ///< "Rename: Chi bộ thôn 2"
    QString issues; ///< in sentences
};

/// What an import of units would do, row by row.
class UnitImportModel final : public RowTableModel<UnitImportRow>
{
    Q_OBJECT

public:
    explicit UnitImportModel(QObject* parent = nullptr);

    /// `ledger`: the register as it stands, for names and for the place of what moves.
    void setReport(
        const UnitImportReport& report, const UnitLedger& ledger, const Lookups& lookups);

private:
    static Columns makeColumns();
    static QString changeOf(
        const UnitChange& change, const UnitLedger& ledger, const Lookups& lookups);
    static UnitImportRow rowOf(
        const PlannedUnit& planned, const UnitLedger& ledger, const Lookups& lookups);
};

} // namespace sosh
