// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/frozentableview.h"

#include "forms/basic/tables.h"
#include "forms/basic/widgets.h"

#include <QHeaderView>
#include <QScrollBar>

namespace sosh {
using namespace Qt::StringLiterals;

FrozenTableView::FrozenTableView(
    int frozenColumns, const QString& frozenLook, const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_frozenColumns(frozenColumns)
    , m_frozen(looking(new QTableView(this), frozenLook))
{
    dressTable(*this, theme, {});
    dressTable(*m_frozen, theme, {});
    named(m_frozen, u"frozenTableView"_s, tr("First columns"));
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] { arrange(); });
    connect(m_frozen->horizontalHeader(), &QHeaderView::sectionResized, this,
        [this](int column, int, int width) {
            if (column < m_frozenColumns)
                setColumnWidth(column, width);
        });
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
        &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(),
        &QScrollBar::setValue);
}

void FrozenTableView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    m_frozen->setModel(model);
    m_frozen->setSelectionModel(selectionModel());
    connect(model, &QAbstractItemModel::modelReset, this, &FrozenTableView::arrange);
    arrange();
}

void FrozenTableView::setFrozenHeadHeight(int height)
{
    for (QTableView* view : {static_cast<QTableView*>(this), m_frozen}) {
        view->horizontalHeader()->setVisible(height > 0);
        if (height > 0)
            view->horizontalHeader()->setFixedHeight(height);
    }
    arrange();
}

void FrozenTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
}

int FrozenTableView::frozenWidth() const
{
    int width = 0;
    for (int column = 0; column < m_frozenColumns; ++column)
        width += isColumnHidden(column) ? 0 : columnWidth(column);
    return width;
}

void FrozenTableView::arrange()
{
    if (!model())
        return;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool frozen = column < m_frozenColumns && !isColumnHidden(column);
        m_frozen->setColumnHidden(column, !frozen);
        if (frozen && m_frozen->columnWidth(column) != columnWidth(column))
            m_frozen->setColumnWidth(column, columnWidth(column));
    }
    const int head = horizontalHeader()->isVisible() ? horizontalHeader()->height() : 0;
    const QRect shown = viewport()->geometry();
    m_frozen->setGeometry(
        shown.left(), shown.top() - head, frozenWidth() + 1, shown.height() + head);
    m_frozen->raise();
}

QModelIndex FrozenTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex target = QTableView::moveCursor(action, modifiers);
    const int left = visualRect(target).left();
    if (action == MoveLeft && target.column() >= m_frozenColumns && left < frozenWidth())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + left - frozenWidth());
    return target;
}

void FrozenTableView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    if (index.column() >= m_frozenColumns)
        QTableView::scrollTo(index, hint);
    else if (model()->columnCount() > m_frozenColumns)
        QTableView::scrollTo(
            index.siblingAtColumn(std::max(m_frozenColumns, columnAt(frozenWidth() + 1))), hint);
}

} // namespace sosh
