// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office.h"
#include "models/rowtablemodel.h"

namespace sosh {

/// Documents of the register.
class DocumentModel final : public RowTableModel<DirectingDocument>
{
    Q_OBJECT

public:
    explicit DocumentModel(QObject* parent = nullptr);

private:
    static Columns makeColumns();
};

} // namespace sosh
