// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/tables.h"

#include "forms/basic/copytable.h"
#include "forms/basic/tabledelegate.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"

#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

namespace sosh {

void dressTable(QTableView& table, const Theme& theme, std::span<const int> widths)
{
    addCopying(table);
    table.setItemDelegate(new TableDelegate(theme, &table));
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(spacing::row);
    table.verticalHeader()->setMinimumSectionSize(spacing::row);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* head = table.horizontalHeader();
    head->setHighlightSections(false);
    head->setMinimumSectionSize(28);
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        const int width = widths[static_cast<std::size_t>(column)];
        if (width > 0)
            table.setColumnWidth(column, width);
        else
            head->setSectionResizeMode(column, QHeaderView::Stretch);
    }
}

QTableView* makeTable(const QString& objectName, const QString& accessibleName, const Theme& theme,
    QAbstractItemModel* model, std::span<const int> widths)
{
    auto* table = named(new QTableView, objectName, accessibleName);
    table->setModel(model);
    dressTable(*table, theme, widths);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setFixedHeight(spacing::row + spacing::tiny);
    return table;
}

void dressTree(QTreeView& tree, const Theme& theme)
{
    addCopying(tree);
    tree.setItemDelegate(new TableDelegate(theme, &tree));
    tree.setUniformRowHeights(true);
    tree.setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree.setAllColumnsShowFocus(true);
    tree.header()->setStretchLastSection(false);
}

} // namespace sosh
