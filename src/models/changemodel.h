// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowtablemodel.h"
#include "usecases/actchanges.h"

namespace sosh {

/// What one act changed: record, field, before, after.
class ChangeModel final : public RowTableModel<FieldChange>
{
    Q_OBJECT

public:
    explicit ChangeModel(QObject* parent = nullptr);
};

} // namespace sosh
