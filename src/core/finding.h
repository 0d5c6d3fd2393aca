// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sosh {

/// What a check of the register found wrong.
struct Finding
{
    enum class Kind
    {
        Integrity, ///< SQLite's own verdict, in `detail`
        ForeignKey, ///< a row points to nothing
        RowChanged, ///< a row is not what the journal last wrote
        RowUnknown, ///< a row the journal never wrote
        RowLost, ///< a row the journal wrote is gone
        ReturnChanged, ///< an act's confirmed figures are not what it hashed; `row` is the act
        ChainBroken, ///< the hash chain breaks at act `row`
        SealBroken, ///< pages, rows or chain head kept with an issued report are not what was issued; `detail` says which
    };
    Kind kind = Kind::Integrity;
    QString table;
    qint64 row = 0;
    QString detail;
};

} // namespace sosh
