// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace sosh::report {

/// Bytes to put in place of others in a finished PDF.
struct PdfEdit
{
    qsizetype at = 0;
    qsizetype removed = 0;
    QByteArray text;
};

/// The file with its table of offsets moved along. Edits stand in order and outside of each other; a file with another
/// kind of table, or without any, comes back as it is. Source: ISO 32000-1, 7.5.4.
QByteArray withEdits(const QByteArray& pdf, const std::vector<PdfEdit>& edits);

} // namespace sosh::report
