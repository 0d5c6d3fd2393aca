// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>
#include <QStringList>

#include <vector>

namespace sosh::interchange {

struct SheetRow
{
    int line = 0; ///< first line of the row in the file, from 1
    QStringList cells;
};

/// A table as text, NFC, with where each row came from.
struct Sheet
{
    QString name; ///< file name
    QStringList head;
    int headLine = 1;
    std::vector<SheetRow> rows;
    QChar separator;
    QString encoding; ///< "UTF-8", "UTF-16LE" …
};

} // namespace sosh::interchange
