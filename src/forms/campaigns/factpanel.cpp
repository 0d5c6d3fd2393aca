// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/campaigns/factpanel.h"

#include "forms/basic/tables.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace sosh {
using namespace Qt::StringLiterals;

FactPanel::FactPanel(const QString& name, const QString& title, const QString& nothing,
    const Theme& theme, QAbstractItemModel* model, std::span<const int> widths, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::small, 0, 0);
    layout->setSpacing(spacing::small);
    m_line = new QHBoxLayout;
    m_line->setSpacing(spacing::small);
    m_line->addStretch();
    m_add = addAction(name + u"AddButton"_s, tr("Add…"), {}, Needs::Nothing);
    m_change = addAction(name + u"ChangeButton"_s, tr("Change…"), {}, Needs::Row);
    m_remove = addAction(name + u"RemoveButton"_s, tr("Remove"), {}, Needs::Row);
    layout->addLayout(m_line);
    m_nothing = paragraph(nothing, u"muted"_s);
    layout->addWidget(m_nothing);
    m_table = makeTable(name + u"TableView"_s, title, theme, model, widths);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->installEventFilter(this);
    layout->addWidget(m_table, 1);
    layout->addStretch();
    connect(m_add, &QPushButton::clicked, this, &FactPanel::wantsNew);
    connect(m_change, &QPushButton::clicked, this, [this] { emit wantsChange(currentRow()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit wantsRemoval(currentRow()); });
    connect(m_table, &QTableView::doubleClicked, m_change, &QPushButton::click);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FactPanel::judge);
    connect(model, &QAbstractItemModel::modelReset, this, &FactPanel::judge);
    judge();
}

QPushButton* FactPanel::addAction(
    const QString& objectName, const QString& text, const QString& tooltip, Needs needs)
{
    auto* made = button(objectName, text);
    made->setAccessibleName(u"%1: %2"_s.arg(m_title, made->text().remove(u'&')));
    const bool isOwn = m_actions.size() < 3;
    m_line->insertWidget(isOwn ? m_line->count() : m_line->count() - 3, made);
    m_actions.push_back({made, tooltip, needs});
    return made;
}

void FactPanel::setAddText(const QString& text)
{
    m_add->setText(text);
    m_add->setAccessibleName(u"%1: %2"_s.arg(m_title, text));
}

void FactPanel::withoutChange()
{
    m_change->hide();
}

void FactPanel::withoutRows()
{
    m_change->hide();
    m_remove->hide();
}

void FactPanel::refresh()
{
    const bool any = m_table->model()->rowCount() > 0;
    m_table->setVisible(any);
    m_nothing->setVisible(!any);
    judge();
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
    for (const Action& action : m_actions) {
        const bool reads = action.needs == Needs::RowToRead || action.needs == Needs::NothingToRead;
        const bool needsRow = action.needs == Needs::Row || action.needs == Needs::RowToRead;
        QString why = reads ? QString() : m_whyNot;
        if (why.isEmpty() && needsRow && currentRow() < 0)
            why = tr("Select a row first.");
        action.button->setEnabled(why.isEmpty());
        action.button->setToolTip(why.isEmpty() ? action.tooltip : why);
    }
}

/// Enter and F2 change the row, Delete removes it.
bool FactPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (m_change->isHidden())
            return false;
        m_change->click();
        return true;
    case Qt::Key_Delete:
        if (m_remove->isHidden())
            return false;
        m_remove->click();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace sosh
