// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/history/historydialog.h"

#include "forms/basic/tables.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/window/workspace.h"
#include "usecases/errortext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

HistoryDialog::HistoryDialog(
    Workspace& workspace, RecordKind kind, qint64 id, const QString& name, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"historyDialog"_s);
    setWindowTitle(tr("History"));
    auto lines = RecordHistory(workspace.session()).of(kind, id);
    const QString state = !lines ? ErrorText::sentence(lines.error())
        : lines->empty()         ? tr("Nothing has been changed since the register was created.")
                                 : QString();
    if (lines)
        m_lines.setRows(*std::move(lines));

    auto* table = makeTable(u"historyTableView"_s, tr("History of %1").arg(name), workspace.theme(),
        &m_lines, std::array{124, 110, 130, 310, 120, 120, 140, 0});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(label(name, u"section"_s));
    layout->addWidget(
        paragraph(tr("Newest first. Any act can be undone under Journal."), u"muted"_s));
    QLabel* nothing = paragraph(state);
    nothing->setVisible(!state.isEmpty());
    layout->addWidget(nothing);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(1160, 520);
}

} // namespace sosh
