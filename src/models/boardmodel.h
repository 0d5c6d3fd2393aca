// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board.h"
#include "models/rowtablemodel.h"

namespace sosh {

/// Units that have not reported, with the days they are late.
class BoardModel final : public RowTableModel<SubmissionBoard::Missing>
{
    Q_OBJECT

public:
    explicit BoardModel(QObject* parent = nullptr);

private:
    static Columns makeColumns();
};

} // namespace sosh
