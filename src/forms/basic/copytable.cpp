// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/copytable.h"

#include <QApplication>
#include <QClipboard>
#include <QFont>
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

} // namespace

TableClip selectionOf(const QAbstractItemView& view, bool withHeads)
{
    TableClip clip;
    clip.withHeads = withHeads;
    if (!view.selectionModel())
        return clip;
    std::map<std::vector<int>, std::map<int, QModelIndex>> lines;
    std::map<int, bool> columns;
    for (const QModelIndex& index : view.selectionModel()->selectedIndexes()) {
        if (isHidden(view, index.column()))
            continue;
        lines[placeOf(index.siblingAtColumn(0))][index.column()] = index;
        columns[index.column()] = columns[index.column()] || isRight(index);
    }
    for (const auto& [column, right] : columns)
        clip.columns.push_back(
            {view.model()->headerData(column, Qt::Horizontal).toString(), right});
    for (const auto& [place, cells] : lines) {
        TableClip::Row row;
        for (const auto& [column, right] : columns) {
            const auto cell = cells.find(column);
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

} // namespace sosh
