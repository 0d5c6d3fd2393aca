// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowtablemodel.h"
#include "usecases/todaywork.h"

namespace sosh {

/// Units that have not reported, with the days they are late.
class BoardModel final : public RowTableModel<LateUnit>
{
    Q_OBJECT

public:
    explicit BoardModel(QObject* parent = nullptr);

private:
    static Columns makeColumns();
};

} // namespace sosh
