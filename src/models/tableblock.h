// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QMimeData;

namespace sosh {

/// Cells that another program put on the clipboard, in rows. What a merged cell covers is empty.
struct TableBlock
{
    std::vector<QStringList> rows;

    bool isEmpty() const { return rows.empty(); }
    qsizetype columns() const; ///< of the widest row
    qsizetype cells() const;

    /// Tabs between cells; a cell in quotes may hold tabs and line feeds, as Excel and Calc write it.
    static TableBlock fromTsv(const QString& text);
    /// The first table of a page; none when there is no table. Takes the figure behind what a cell shows where the writer
    /// gives it: Calc's "sdval", Excel's "x:num".
    static std::optional<TableBlock> fromHtml(const QString& html);
    /// A table when there is one, for line feeds inside its cells break the plain text; else the text.
    static TableBlock from(const QMimeData& data);
};

} // namespace sosh
