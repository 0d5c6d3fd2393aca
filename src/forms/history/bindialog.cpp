// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/history/bindialog.h"

#include "forms/basic/tables.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"
#include "usecases/journalkeeping.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

BinDialog::BinDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
{
    setObjectName(u"binDialog"_s);
    setWindowTitle(tr("Removed records"));
    m_state = named(paragraph({}), u"binStateLabel"_s, tr("What can be restored"));
    m_table = makeTable(u"removedTableView"_s, tr("Removed records"), workspace.theme(), &m_removed,
        std::array{380, 130, 150, 0});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    m_restore = button(u"restoreButton"_s, tr("Restore"), true);
    buttons->addButton(m_restore, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_state);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(860, 420);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &BinDialog::restore);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BinDialog::judge);
    reload();
}

void BinDialog::reload()
{
    auto removed = RecordHistory(m_workspace.session()).removed();
    if (!removed) {
        m_state->setText(ErrorText::sentence(removed.error()));
        return;
    }
    m_removed.setRows(*std::move(removed));
    m_state->setText(m_removed.rowCount() == 0
            ? tr("Nothing has been removed.")
            : tr("Restoring undoes the act that removed the record, with all that it removed."));
    if (m_removed.rowCount() > 0)
        m_table->selectRow(0);
    judge();
}

void BinDialog::judge()
{
    m_restore->setEnabled(
        m_table->selectionModel()->hasSelection() && !m_workspace.session().isReadOnly());
}

void BinDialog::restore()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_removed.rowCount())
        return;
    const auto undone = JournalKeeping(m_workspace.session()).undo(m_removed.at(row).act.id);
    if (!undone) {
        m_state->setText(ErrorText::sentence(undone.error()));
        return;
    }
    reload();
}

} // namespace sosh
