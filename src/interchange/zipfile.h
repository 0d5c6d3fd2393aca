// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

/// Packages of word processors: ZIP files in memory.
namespace sosh::interchange {

struct ZipPart
{
    QString name; ///< "word/document.xml"
    QByteArray content;
    bool stored = false; ///< not compressed
};

/// In the order given. The same parts give the same bytes.
Result<QByteArray> zipOf(const std::vector<ZipPart>& parts);

/// What one part may hold unpacked. Units: bytes.
constexpr qint64 largestPart = 64 * 1024 * 1024;

/// One part of a package. Errors: FileUnreadable when it is no ZIP, has no such part, or one larger than `largestPart`.
Result<QByteArray> zipPart(const QByteArray& package, const QString& name);

} // namespace sosh::interchange
