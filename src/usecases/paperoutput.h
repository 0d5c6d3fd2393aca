// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/layout.h"

#include <QString>
#include <QStringList>

namespace sosh {

struct Paper;

/// Endings that a paper can be written with: pdf, docx, odt, xlsx, png, svg, txt.
QStringList paperEndings();

/// A whole file, by its ending, or nothing. A paper without tables has no .xlsx. Errors: OutputKindUnknown, FolderMissing,
/// FileUnwritable, DiskFull, FontMissing, NothingToWrite (no table for .xlsx),
/// FiguresNotKept (of an issued report the pages alone).
/// Hands out the number of pages; 0 for endings without pages.
Result<int> writePaper(
    const Paper& paper, const QString& path, const report::PageSetup& setup = {});

} // namespace sosh
