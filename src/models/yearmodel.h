// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yearcomparison.h"
#include "models/rowtablemodel.h"

namespace sosh {

/// Units of a round beside the same ones of an earlier round.
class YearModel final : public RowTableModel<ComparedUnit>
{
    Q_OBJECT

public:
    explicit YearModel(QObject* parent = nullptr);
};

} // namespace sosh
