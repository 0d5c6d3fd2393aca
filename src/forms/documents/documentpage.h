// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/window/page.h"
#include "models/documentmodel.h"
#include "models/foldingproxy.h"

class QLineEdit;

namespace sosh {

/// The register's documents as a table that is searched while typing.
class DocumentPage final : public Page
{
    Q_OBJECT

public:
    explicit DocumentPage(Workspace& workspace);
    void reload() override;

private:
    DocumentModel m_model;
    FoldingProxy m_filter;
};

} // namespace sosh
