// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "report/papercontext.h"

#include <initializer_list>
#include <vector>

/// What lists of the office share: head, title, a plain table, two signatures.
namespace sosh::report {

struct ListColumn
{
    QStringView head;
    double widthMm = 0;
    Align align = Align::Left; ///< figures stand right and never wrap
};
/// Without rows; the first column is the running number.
Table listTable(std::initializer_list<ListColumn> columns);
/// Cells from the second column on; the number is the next one.
void addListRow(Table& table, const QStringList& cells);
/// Figures of all rows, in bold.
void addTotalRow(Table& table, const QStringList& cells);

/// Not numbered: what stands in a book or on a desk is no paper of its own. A table without rows leaves its place to a
/// sentence. `note` is set small below the table.
Document listPaper(const PaperFrame& frame, const TitleBlock& title, Table table,
    QStringView emptySentence, const QString& note = {},
    Orientation orientation = Orientation::Upright);

} // namespace sosh::report
