// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/unitledger.h"
#include "models/rowtablemodel.h"

namespace sosh {

/// A unit that may be another one entered twice; those of one group may be one.
struct GroupedUnit
{
    int group = 0; ///< counted from 1
    UnitId unit;
    QString code;
    QString name;
    QString parent; ///< name of the unit above it
    std::optional<int> members; ///< Units: persons.
    QDate from;
};

/// Groups of units that may be one, group after group.
class UnitGroupModel final : public RowTableModel<GroupedUnit>
{
    Q_OBJECT

public:
    explicit UnitGroupModel(QObject* parent = nullptr);

    static std::vector<GroupedUnit> rowsOf(
        const std::vector<std::vector<UnitId>>& groups, const UnitLedger& ledger, QDate day);

private:
    static Columns makeColumns();
};

} // namespace sosh
