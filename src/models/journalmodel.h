// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"
#include "models/rowtablemodel.h"

namespace sosh {

/// The journal, as the page sets it: newest first.
class JournalModel final : public RowTableModel<Act>
{
    Q_OBJECT

public:
    explicit JournalModel(QObject* parent = nullptr);

private:
    static Columns makeColumns();
    static QString standing(const Act& act);
};

} // namespace sosh
