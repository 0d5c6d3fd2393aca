// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowtablemodel.h"
#include "usecases/registersearch.h"

namespace sosh {

/// What the search box offers: kind of record, name, what else is known.
class SearchResultModel final : public RowTableModel<SearchItem>
{
    Q_OBJECT

public:
    enum Column
    {
        KindColumn,
        TitleColumn,
        DetailColumn
    };

    explicit SearchResultModel(QObject* parent = nullptr);
};

} // namespace sosh
