// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowtablemodel.h"
#include "usecases/praiseproposal.h"

namespace sosh {

/// Units that are proposed for commendation, with their grounds.
class PraiseModel final : public RowTableModel<PraiseRow>
{
    Q_OBJECT

public:
    explicit PraiseModel(QObject* parent = nullptr);
};

} // namespace sosh
