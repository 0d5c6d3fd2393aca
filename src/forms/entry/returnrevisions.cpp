// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/returnrevisions.h"

#include "forms/basic/tables.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

ReturnRevisions::ReturnRevisions(Workspace& workspace, UnitId unit, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto revisions =
        ReturnHistory(workspace.session()).of(workspace.campaign(), workspace.round(), unit);
    if (!revisions || revisions->empty()) {
        layout->addWidget(revisions
                ? paragraph(tr("Nothing of this unit is confirmed yet."), u"muted"_s)
                : paragraph(ErrorText::sentence(revisions.error()), u"error"_s));
        return;
    }
    m_model.setRows(*std::move(revisions));
    auto* table = makeTable(u"revisionTableView"_s, tr("Revisions of the report"),
        workspace.theme(), &m_model, std::array{64, 76, 120, 240, 150, 110, 130, 320, 160});
    table->setWordWrap(true);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    constexpr int shownRows = 4;
    table->setFixedHeight(spacing::head + shownRows * spacing::row + spacing::large);
    layout->addWidget(table);
}

} // namespace sosh
