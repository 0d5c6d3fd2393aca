// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/flaglistdialog.h"

#include "forms/basic/tables.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "usecases/errortext.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

FlagListDialog::FlagListDialog(Read read, Settle settle, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_read(std::move(read))
    , m_settle(std::move(settle))
{
    setObjectName(u"flagListDialog"_s);
    setWindowTitle(tr("Figures to look at again"));
    constexpr std::array widths{190, 110, 170, 0, 90, 120};
    m_table =
        makeTable(u"flagsTableView"_s, tr("Figures to look at again"), theme, &m_model, widths);
    m_table->installEventFilter(this);
    m_count = named(label({}, u"muted"_s), u"flagCountLabel"_s, tr("How many are open"));
    m_off = button(u"settleFlagButton"_s, tr("Take the mark off"));
    m_off->setAutoDefault(false);
    m_go = button(u"goToFlagButton"_s, tr("Go to the cell"), true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_off, QDialogButtonBox::ActionRole);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(
        paragraph(tr("A mark changes no figure. “Answered”: the unit sent something newer since. "
                     "Enter leads to the cell, Delete takes the mark off."),
            u"muted"_s));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    layout->addWidget(buttons);
    resize(900, 420);
    connect(m_off, &QPushButton::clicked, this, &FlagListDialog::settleChosen);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableView::doubleClicked, this, &QDialog::accept);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &FlagListDialog::judge);
    fill();
    m_table->setFocus();
}

void FlagListDialog::fill()
{
    const auto flags = m_read();
    const int row = std::max(0, m_table->currentIndex().row());
    m_model.setRows(flags ? *flags : std::vector<NamedFlag>());
    m_table->setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1), 0));
    const auto open = static_cast<int>(std::count_if(m_model.rows().begin(), m_model.rows().end(),
        [](const NamedFlag& flag) { return flag.flag.isOpen(); }));
    m_count->setText(!flags           ? ErrorText::sentence(flags.error())
            : m_model.rowCount() == 0 ? tr("No figure of the round is marked. F3 marks one.")
                                      : tr("%n open mark(s)", nullptr, open));
    judge();
}

std::optional<NamedFlag> FlagListDialog::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_model.rowCount() ? std::nullopt : std::optional(m_model.at(row));
}

void FlagListDialog::settleChosen()
{
    const auto flag = chosen();
    if (!flag || !flag->flag.isOpen() || !m_settle)
        return;
    const Status done = m_settle(flag->flag.id);
    fill();
    if (!done)
        m_count->setText(ErrorText::sentence(done.error()));
}

void FlagListDialog::judge()
{
    const auto flag = chosen();
    m_go->setEnabled(flag.has_value());
    m_off->setEnabled(flag && flag->flag.isOpen() && m_settle);
    m_off->setToolTip(m_off->isEnabled() ? QString()
            : !m_settle                  ? tr("The register is open for reading only.")
                                         : tr("Choose a mark that is open."));
}

bool FlagListDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete) {
            settleChosen();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && chosen()) {
            accept();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace sosh
