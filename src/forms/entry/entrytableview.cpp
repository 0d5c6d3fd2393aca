// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/entrytableview.h"

#include "forms/entry/countdelegate.h"
#include "models/modelroles.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

namespace sosh {
namespace {

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool isPlain(const QKeyEvent& key)
{
    return (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
}

} // namespace

EntryTableView::EntryTableView(
    int frozenColumns, const QString& frozenLook, const Theme& theme, QWidget* parent)
    : FrozenTableView(frozenColumns, frozenLook, theme, parent)
{
    setItemDelegate(new CountDelegate(theme, this));
    setTyping(false);
    connect(frozen(), &QTableView::doubleClicked, this, &EntryTableView::unitActivated);
}

void EntryTableView::setTyping(bool on)
{
    m_typing = on;
    setTabKeyNavigation(on); // F6 leaves the pane
    setEditTriggers(
        on ? AnyKeyPressed | EditKeyPressed | DoubleClicked : EditTriggers(NoEditTriggers));
}

void EntryTableView::finishEditing()
{
    if (!isEditing())
        return;
    if (QWidget* editor = indexWidget(currentIndex())) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

bool EntryTableView::isCell(const QModelIndex& index) const
{
    return index.isValid() && index.flags().testFlag(Qt::ItemIsEditable)
        && !isColumnHidden(index.column());
}

bool EntryTableView::goToRow(int row)
{
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const QModelIndex cell = model()->index(row, horizontalHeader()->logicalIndex(place));
            isCell(cell)) {
            goTo(cell);
            return true;
        }
    return false;
}

void EntryTableView::goTo(const QModelIndex& index)
{
    if (index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

/// The next cell to type in, in reading order; rows without one are passed over.
QModelIndex EntryTableView::step(const QModelIndex& from, int direction) const
{
    const QHeaderView* head = horizontalHeader(); // as the columns stand on the screen
    const int columns = head->count();
    const int last = model()->rowCount() * columns;
    for (int place = from.row() * columns + head->visualIndex(from.column()) + direction;
         place >= 0 && place < last; place += direction) {
        const int column = head->logicalIndex(place % columns);
        if (const QModelIndex cell = model()->index(place / columns, column); isCell(cell))
            return cell;
    }
    return {};
}

void EntryTableView::advance(bool byEnter)
{
    const QModelIndex cell = currentIndex();
    if (!cell.isValid())
        return;
    const QPersistentModelIndex next = step(cell, 1);
    if (byEnter && isCell(cell) && (!next.isValid() || next.row() != cell.row()))
        emit rowFinished(cell);
    goTo(next);
}

bool EntryTableView::handleKey(const QKeyEvent& key)
{
    if (!m_typing || !isPlain(key) || !currentIndex().isValid())
        return false;
    const bool shifted = key.modifiers().testFlag(Qt::ShiftModifier);
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().data(ProposalRole).isValid())
            emit proposalTaken(currentIndex());
        advance(true);
        return true;
    case Qt::Key_Tab:
        if (!step(currentIndex(), 1).isValid())
            return false;
        advance(false);
        return true;
    case Qt::Key_Backtab:
        if (!step(currentIndex(), -1).isValid())
            return false;
        goTo(step(currentIndex(), -1));
        return true;
    case Qt::Key_Plus:
        for (int row = currentIndex().row() + 1; row < model()->rowCount(); ++row)
            if (goToRow(row))
                break;
        return true;
    case Qt::Key_Minus:
    case Qt::Key_Asterisk:
        emit signPressed(key.key() == Qt::Key_Minus ? u'-' : u'*');
        return true;
    case Qt::Key_Home:
        if (!shifted)
            goToRow(currentIndex().row());
        return !shifted;
    default:
        return false;
    }
}

void EntryTableView::keyPressEvent(QKeyEvent* event)
{
    if (handleKey(*event))
        event->accept();
    else if (isEnter(event->key()) || event->key() == Qt::Key_Tab
        || event->key() == Qt::Key_Backtab)
        event->ignore();
    else
        FrozenTableView::keyPressEvent(event);
}

/// Keys inside an open editor: Enter, Tab, `+` and arrows take the figure and move on.
bool EntryTableView::editorKey(const QKeyEvent& key)
{
    if (!isPlain(key))
        return false;
    const int code = key.key();
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (code == Qt::Key_Comma && key.modifiers().testFlag(Qt::KeypadModifier) && field) {
        field->insert(
            QStringLiteral(".")); // the pad of a Vietnamese Windows has no other sign for groups
        return true;
    }
    const bool across = code == Qt::Key_Left || code == Qt::Key_Right;
    const bool arrow = code == Qt::Key_Up || code == Qt::Key_Down || (across && m_typedOver);
    const bool moves =
        isEnter(code) || code == Qt::Key_Tab || code == Qt::Key_Backtab || code == Qt::Key_Plus;
    if (!arrow && !moves)
        return false;
    const QPersistentModelIndex cell = currentIndex();
    finishEditing();
    if (mayLeave && !mayLeave(cell))
        return true;
    if (moves) {
        handleKey(key);
    } else {
        const CursorAction action = code == Qt::Key_Up ? MoveUp
            : code == Qt::Key_Down                     ? MoveDown
            : code == Qt::Key_Left                     ? MoveLeft
                                                       : MoveRight;
        goTo(moveCursor(action, Qt::NoModifier));
    }
    return true;
}

bool EntryTableView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && isEditing()
        && editorKey(*static_cast<QKeyEvent*>(event)))
        return true;
    return FrozenTableView::eventFilter(watched, event);
}

bool EntryTableView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    const bool was = isEditing();
    const bool opened = FrozenTableView::edit(index, trigger, event);
    if (opened && !was && isEditing()) {
        m_typedOver = trigger == AnyKeyPressed;
        if (QWidget* editor = indexWidget(index))
            editor->installEventFilter(this);
    }
    return opened;
}

} // namespace sosh
