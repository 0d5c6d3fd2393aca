// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/rekeydialog.h"

#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/entry/entrytableview.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

RekeyDialog::RekeyDialog(const ReturnDraft& draft, std::vector<int> rows, const QStringList& codes,
    const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_model(draft)
{
    m_model.start(std::move(rows), codes);
    setObjectName(u"rekeyDialog"_s);
    setWindowTitle(tr("Type again to check"));
    m_table = named(
        new EntryTableView(1, u"frozen"_s, theme), u"rekeyTableView"_s, tr("Figures typed again"));
    m_table->setModel(&m_model);
    m_table->setFrozenHeadHeight(spacing::head);
    m_table->setTyping(true);
    m_table->setColumnWidth(0, 200);
    for (int column = 1; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column, 76);
    m_count = named(label({}, u"muted"_s), u"rekeyCountLabel"_s, tr("How much was typed again"));
    m_list = looking(named(new QListWidget, u"rekeyListWidget"_s, tr("Differences")), u"list"_s);
    m_list->setFixedHeight(4 * spacing::row);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_accept = button(u"takeRekeyedButton"_s, tr("Take the figures typed again"), true);
    m_accept->setAutoDefault(false);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(paragraph(
        tr("Type the figures once more from the reports. What differs from the first time is "
           "listed below."),
        u"muted"_s));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(860, 560);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &RekeyDialog::judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
    m_table->setFocus();
    m_table->goToRow(0);
}

void RekeyDialog::judge()
{
    m_list->clear();
    for (const RekeyModel::Difference& each : m_model.differences())
        m_list->addItem(tr("%1, %2: first %3, now %4")
                            .arg(each.unit, each.head,
                                each.first.isEmpty() ? tr("nothing") : each.first, each.second));
    const int differences = m_list->count();
    const QString typed =
        tr("%1 of %2 cells typed again").arg(m_model.typed()).arg(m_model.toType());
    m_count->setText(typed + u"; "_s
        + (differences == 0 ? tr("no difference") : tr("%n difference(s)", nullptr, differences)));
    m_accept->setEnabled(differences > 0);
    m_accept->setToolTip(differences > 0 ? QString() : tr("There is no difference to take."));
}

} // namespace sosh
