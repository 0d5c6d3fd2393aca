// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster.h"
#include "models/rowtablemodel.h"

namespace sosh {

/// A line of the list of units that must report, or one that was taken off it.
struct RosterLine
{
    RosterEntry entry;
    bool removed = false;
};

/// Danh sách đơn vị phải báo cáo of one round.
class RosterModel final : public RowTableModel<RosterLine>
{
    Q_OBJECT

public:
    explicit RosterModel(QObject* parent = nullptr);

    static QString stateText(const RosterLine& line);

private:
    static Columns makeColumns();
};

} // namespace sosh
