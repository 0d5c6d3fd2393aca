// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "interchange/sheet.h"

#include <QByteArray>

namespace sosh::interchange {

/// Text of a file: UTF-8 with or without BOM, UTF-16 with BOM. Others are refused with EncodingUnknown, never guessed wrong.
Result<QString> decodeText(
    const QByteArray& bytes, const QString& name, QString* encoding = nullptr);

enum class CellText
{
    Clean,
    Exact
};

/// RFC 4180 and what spreadsheets make of it: separator , ; or TAB found by itself, CR, LF and CRLF, line feeds in quotes,
/// a "sep=" line skipped, blank lines skipped. Own reader, because the line of every row must be known for the messages and
/// libcsv gives none. Limits: 64 MB, 100 000 rows, 1 000 columns, 1 MB a cell.
/// Errors: FileEmpty, FileTooLarge, EncodingUnknown, TableUnreadable (unbalanced quotes or a limit, with the line).
/// Cells are in the form of vietnamese::clean with their line feeds; `Exact` leaves them as written, to prove a file.
Result<Sheet> readCsv(
    const QByteArray& bytes, const QString& name, CellText text = CellText::Clean);

} // namespace sosh::interchange
