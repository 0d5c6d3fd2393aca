// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QString>

#include <vector>

namespace sosh {

/// A received file and what is wrong with some of its lines.
struct RejectedLines
{
    QString path;
    QHash<int, QString> reasons; ///< line of the file -> sentences
};

/// Writes the rows that an import left out, as they stood, with the file, the line and what is wrong: to send back.
/// The heads of all files stand side by side. Cells that a spreadsheet could take for a formula are guarded.
/// Errors: those of reading the files; FolderMissing, FileUnwritable.
class RejectedRows
{
public:
    struct Heads ///< of the three columns that are added, in the window's language
    {
        QString file;
        QString line;
        QString reason;
    };
    static Status save(
        const std::vector<RejectedLines>& files, const QString& target, const Heads& heads);
};

} // namespace sosh
