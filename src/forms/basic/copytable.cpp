// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/copytable.h"

#include "forms/basic/keymap.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFont>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QTreeView>

#include <map>
#include <set>

namespace sosh {
namespace {

/// Rows from the root down: sorts the lines of a tree as they stand.
std::vector<int> placeOf(QModelIndex index)
{
    std::vector<int> place;
    for (; index.isValid(); index = index.parent())
        place.insert(place.begin(), index.row());
    return place;
}

bool isHidden(const QAbstractItemView& view, int column)
{
    // The frozen columns are a second table inside the first; what it does not show is beside it.
    if (const auto* outer = qobject_cast<const QTableView*>(view.parentWidget()))
        return outer->isColumnHidden(column);
    if (const auto* table = qobject_cast<const QTableView*>(&view))
        return table->isColumnHidden(column);
    if (const auto* tree = qobject_cast<const QTreeView*>(&view))
        return tree->isColumnHidden(column);
    return false;
}

/// Where the column stands on the screen.
int visualPlace(const QAbstractItemView& view, int column)
{
    const auto* outer = qobject_cast<const QTableView*>(view.parentWidget());
    const auto* table = outer ? outer : qobject_cast<const QTableView*>(&view);
    return table ? table->horizontalHeader()->visualIndex(column) : column;
}

bool isBold(const QModelIndex& index)
{
    const QVariant font = index.data(Qt::FontRole);
    return font.isValid() && font.value<QFont>().bold();
}

bool isRight(const QModelIndex& index)
{
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    return alignment.isValid() && (alignment.toInt() & Qt::AlignRight) != 0;
}

struct CopyTable
{
    Q_DECLARE_TR_FUNCTIONS(CopyTable)
};

/// The two actions of one view. They bear no shortcut: the window's menu has it, and in a dialog the key comes here.
class Copying final : public QObject
{
public:
    explicit Copying(QAbstractItemView& view)
        : QObject(&view)
        , m_view(view)
    {
        const std::pair<QString, QKeySequence> actions[] = {{CopyTable::tr("Copy"), keys::copy()},
            {CopyTable::tr("Copy with headings"), keys::copyWithHeads()}};
        for (const auto& [text, key] : actions) {
            const bool withHeads = !m_actions.isEmpty();
            auto* action =
                new QAction(text + u'\t' + key.toString(QKeySequence::NativeText), &view);
            connect(action, &QAction::triggered, &view,
                [&view, withHeads] { copySelectionOf(view, withHeads); });
            m_actions += action;
        }
        auto* line = new QAction(&view);
        line->setSeparator(true);
        view.addActions(m_actions);
        view.addAction(line);
        view.setContextMenuPolicy(Qt::ActionsContextMenu);
        view.installEventFilter(this);
        view.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ContextMenu) {
            const bool any = m_view.selectionModel() && m_view.selectionModel()->hasSelection();
            for (QAction* action : std::as_const(m_actions))
                action->setEnabled(any);
        } else if (event->type() == QEvent::KeyPress && watched == &m_view) {
            const auto* key = static_cast<QKeyEvent*>(event);
            for (const bool withHeads : {false, true})
                if (key->keyCombination() == (withHeads ? keys::copyWithHeads() : keys::copy())[0])
                    return copySelectionOf(m_view, withHeads);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QAbstractItemView& m_view;
    QList<QAction*> m_actions;
};

} // namespace

TableClip selectionOf(const QAbstractItemView& view, bool withHeads)
{
    TableClip clip;
    clip.withHeads = withHeads;
    if (!view.selectionModel())
        return clip;
    std::map<std::vector<int>, std::map<int, QModelIndex>> lines;
    std::map<int, std::pair<int, bool>> columns; // by place: the column, whether it is set right
    for (const QModelIndex& index : view.selectionModel()->selectedIndexes()) {
        if (isHidden(view, index.column()))
            continue;
        lines[placeOf(index.siblingAtColumn(0))][index.column()] = index;
        auto& [column, right] = columns[visualPlace(view, index.column())];
        column = index.column();
        right = right || isRight(index);
    }
    for (const auto& [place, column] : columns)
        clip.columns.push_back(
            {view.model()->headerData(column.first, Qt::Horizontal).toString(), column.second});
    for (const auto& [place, cells] : lines) {
        TableClip::Row row;
        for (const auto& each : columns) {
            const auto cell = cells.find(each.second.first);
            row.cells += cell == cells.end() ? QString() : cell->second.data().toString();
        }
        row.total = isBold(cells.begin()->second);
        clip.rows.push_back(std::move(row));
    }
    return clip;
}

bool copySelectionOf(const QAbstractItemView& view, bool withHeads)
{
    const TableClip clip = selectionOf(view, withHeads);
    if (clip.isEmpty())
        return false;
    QApplication::clipboard()->setMimeData(clip.mimeData().release());
    return true;
}

void copyFrom(QWidget* widget, bool withHeads)
{
    if (const auto* view = qobject_cast<QAbstractItemView*>(widget))
        copySelectionOf(*view, withHeads);
    else if (auto* edit = qobject_cast<QLineEdit*>(widget))
        edit->copy();
    else if (const auto* text = qobject_cast<QLabel*>(widget); text && text->hasSelectedText())
        QApplication::clipboard()->setText(text->selectedText());
}

void addCopying(QAbstractItemView& view)
{
    new Copying(view);
}

} // namespace sosh
