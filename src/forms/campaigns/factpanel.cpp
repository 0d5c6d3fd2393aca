// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/campaigns/factpanel.h"

#include "forms/basic/tables.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace sosh {
using namespace Qt::StringLiterals;

FactPanel::FactPanel(const QString& name, const QString& title, const Theme& theme,
    QAbstractItemModel* model, std::span<const int> widths, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::small, 0, 0);
    layout->setSpacing(spacing::small);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(label(title, u"section"_s));
    line->addStretch();
    m_add = button(name + u"AddButton"_s, tr("Add…"));
    m_change = button(name + u"ChangeButton"_s, tr("Change…"));
    m_remove = button(name + u"RemoveButton"_s, tr("Remove"));
    for (QPushButton* each : {m_add, m_change, m_remove}) {
        each->setAccessibleName(u"%1: %2"_s.arg(title, each->text()));
        line->addWidget(each);
    }
    layout->addLayout(line);
    m_table = makeTable(name + u"TableView"_s, title, theme, model, widths);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addWidget(m_table);
    connect(m_add, &QPushButton::clicked, this, &FactPanel::wantsNew);
    connect(m_change, &QPushButton::clicked, this, [this] { emit wantsChange(currentRow()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit wantsRemoval(currentRow()); });
    connect(m_table, &QTableView::doubleClicked, this, [this] {
        if (m_change->isEnabled())
            emit wantsChange(currentRow());
    });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FactPanel::judge);
    connect(model, &QAbstractItemModel::modelReset, this, &FactPanel::judge);
    judge();
}

void FactPanel::fitHeight()
{
    m_table->setVisible(m_table->model()->rowCount() > 0);
    m_table->resizeRowsToContents();
    m_table->setFixedHeight(m_table->horizontalHeader()->height()
        + m_table->verticalHeader()->length() + 2 * m_table->frameWidth());
}

void FactPanel::setWritable(bool writable, const QString& whyNot)
{
    m_whyNot = writable ? QString() : whyNot;
    judge();
}

int FactPanel::currentRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

void FactPanel::judge()
{
    const bool chosen = currentRow() >= 0;
    m_add->setEnabled(m_whyNot.isEmpty());
    m_add->setToolTip(m_whyNot);
    for (QPushButton* each : {m_change, m_remove}) {
        each->setEnabled(m_whyNot.isEmpty() && chosen);
        each->setToolTip(!m_whyNot.isEmpty() ? m_whyNot
                : chosen                     ? QString()
                                             : tr("Select a row first."));
    }
}

} // namespace sosh
