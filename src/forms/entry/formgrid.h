// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QGridLayout;
class QWidget;

namespace sosh {

/// Two columns of fields, each below its label, as the sections of the one-unit form have them.
QGridLayout* makeFormGrid(QWidget* holder);
/// `row` counts fields, not lines of the grid.
void addField(
    QGridLayout& grid, int row, int column, const QString& title, QWidget* field, int columns = 1);

} // namespace sosh
