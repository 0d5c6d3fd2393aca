// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <QString>

#include <vector>

namespace sosh {

/// A figure of a document under a name that survives editing elsewhere in it.
struct FigureMark
{
    QString
        name; ///< "so_" and up to 30 letters and digits: a name for bookmarks; unique in the document
    QString source; ///< text of a `FigureSource`
    QString text; ///< as printed
    QString place; ///< "II.3, Kết quả tham gia", or unit and column head of a table
};

/// Every figure with a source, in order of appearance. The same figure of the same place has the same name in every run.
std::vector<FigureMark> figureMarks(const Document& document);

/// Source of the figures of a column in a row, empty for words: the column's measure in the row's scope.
QString sourceOfCell(const TableColumn& column, const TableRow& row);
/// The same for one cell: empty as well when it holds no digit ("…", "-", "x").
QString sourceOfCell(const TableColumn& column, const TableRow& row, const QString& cell);

} // namespace sosh
