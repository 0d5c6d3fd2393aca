// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowtablemodel.h"
#include "usecases/figurechecks.h"

#include <QCoreApplication>

namespace sosh {

/// Figures to look at again, as a list.
class FlagModel final : public RowTableModel<NamedFlag>
{
    Q_DECLARE_TR_FUNCTIONS(FlagModel)

public:
    explicit FlagModel(QObject* parent = nullptr);

    static QString state(const NamedFlag& flag); ///< open, answered or settled
};

} // namespace sosh
