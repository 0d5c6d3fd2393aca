// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/formgrid.h"

#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"

#include <QGridLayout>
#include <QLabel>

namespace sosh {

QGridLayout* makeFormGrid(QWidget* holder)
{
    auto* grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::tiny);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return grid;
}

void addField(
    QGridLayout& grid, int row, int column, const QString& title, QWidget* field, int columns)
{
    QLabel* head = label(title);
    head->setBuddy(field);
    head->setWordWrap(true);
    grid.addWidget(head, 2 * row, column, 1, columns, Qt::AlignBottom);
    grid.addWidget(field, 2 * row + 1, column, 1, columns);
}

} // namespace sosh
