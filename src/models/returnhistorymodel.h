// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowtablemodel.h"
#include "usecases/returnhistory.h"

namespace sosh {

/// The confirmed revisions of one unit's return, as a table.
class ReturnHistoryModel final : public RowTableModel<ReturnRevision>
{
    Q_OBJECT

public:
    explicit ReturnHistoryModel(QObject* parent = nullptr);

private:
    static QString received(const ReturnRevision& revision);
    static QString changed(const ReturnRevision& revision);
    static QString standing(const ReturnRevision& revision);
};

} // namespace sosh
