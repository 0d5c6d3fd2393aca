// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/documentpage.h"

#include "forms/basic/tables.h"
#include "forms/basic/theme.h"
#include "forms/basic/widgets.h"
#include "forms/window/pageregistry.h"

#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

DocumentPage::DocumentPage(Workspace& workspace)
    : Page(workspace, pageTitle(PageId::Documents))
{
    auto* search = named(new QLineEdit, u"documentFilterLineEdit"_s, tr("Filter the documents"));
    search->setPlaceholderText(tr("Filter: number, type, office, subject"));
    search->setClearButtonEnabled(true);
    search->setMaximumWidth(320);
    content()->addWidget(search);
    m_filter.setSourceModel(&m_model);
    QTableView* table = makeTable(u"documentTableView"_s, tr("Documents"), workspace.theme(),
        &m_filter, std::array{150, 140, 110, 260, 0});
    table->setSortingEnabled(true);
    table->sortByColumn(2, Qt::AscendingOrder);
    content()->addWidget(table, 1);
    connect(search, &QLineEdit::textChanged, &m_filter, &FoldingProxy::setNeedle);
}

void DocumentPage::reload()
{
    m_model.setRows(workspace().overview().documents);
    if (m_model.rowCount() == 0)
        showEmpty(tr("This register holds no document yet. Directing documents and own papers will "
                     "stand here."));
    else
        showContent();
}

} // namespace sosh
