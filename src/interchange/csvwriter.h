// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QChar>
#include <QStringList>

#include <span>

namespace sosh::interchange {

struct CsvFormat
{
    QChar separator = u';';
    bool bom = true;
};

/// Rows end in CRLF; a cell is quoted when it holds the separator, a quote or a line end.
QByteArray writeCsv(std::span<const QStringList> rows, const CsvFormat& format);

/// A text cell that a spreadsheet could take for a formula gets a leading apostrophe: = + - @ TAB CR '. (CWE-1236)
QString guarded(const QString& cell);
/// Takes it off again.
QString unguarded(const QString& cell);

} // namespace sosh::interchange
