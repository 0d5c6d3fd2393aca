// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

class QAbstractItemModel;
class QTableView;
class QTreeView;

namespace sosh {

class Theme;

/// Row height, rules, delegate and copying as every table of the program has them. Column widths in pixels; 0 stretches.
void dressTable(QTableView& table, const Theme& theme, std::span<const int> widths);
QTableView* makeTable(const QString& objectName, const QString& accessibleName, const Theme& theme,
    QAbstractItemModel* model, std::span<const int> widths);

void dressTree(QTreeView& tree, const Theme& theme); ///< the same for a tree

} // namespace sosh
