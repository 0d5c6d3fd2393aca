// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign.h"
#include "models/rowtablemodel.h"

namespace sosh {

/// Rounds of a campaign.
class RoundModel final : public RowTableModel<Round>
{
    Q_OBJECT

public:
    explicit RoundModel(QObject* parent = nullptr);

    /// "132 years: event (19/5/2022); …"
    static QString anniversaries(const Round& round);

private:
    static Columns makeColumns();
};

} // namespace sosh
