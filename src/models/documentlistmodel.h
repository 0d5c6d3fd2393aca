// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowtablemodel.h"
#include "usecases/documentkeeping.h"

namespace sosh {

/// Danh mục văn bản: each document with its state and the campaigns it belongs to.
class DocumentListModel final : public RowTableModel<DocumentEntry>
{
    Q_OBJECT

public:
    enum Column
    {
        FlagColumn,
        CodeColumn,
        DateColumn,
        TypeColumn,
        SubjectColumn,
        IssuerColumn,
        StateColumn,
        CampaignColumn
    };

    explicit DocumentListModel(QObject* parent = nullptr);

private:
    static Columns makeColumns();
};

} // namespace sosh
