// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QMimeData;

namespace sosh {

/// A piece of a table on its way to another program: tab separated for any of them, HTML for Excel, RTF for Word.
struct TableClip
{
    struct Column
    {
        QString head;
        bool numbers = false; ///< set to the right
    };
    struct Row
    {
        QStringList cells;
        bool total = false; ///< bold
    };

    std::vector<Column> columns;
    std::vector<Row> rows;
    bool withHeads = false;

    bool isEmpty() const { return columns.empty() || rows.empty(); }
    QString tsv() const; ///< tabs and line feeds inside a cell become blanks
    QString html() const;
    QByteArray rtf()
        const; ///< seven bit; other letters as \uN with a question mark for readers that know none
    std::unique_ptr<QMimeData> mimeData() const;
};

} // namespace sosh
