// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowtablemodel.h"
#include "usecases/recordhistory.h"

namespace sosh {

/// The history of one record: when, who, which act, which field, before and after.
class RecordChangeModel final : public RowTableModel<RecordChange>
{
    Q_OBJECT

public:
    explicit RecordChangeModel(QObject* parent = nullptr);
};

/// What was removed and can be brought back.
class RemovedRecordModel final : public RowTableModel<RemovedRecord>
{
    Q_OBJECT

public:
    explicit RemovedRecordModel(QObject* parent = nullptr);
};

} // namespace sosh
