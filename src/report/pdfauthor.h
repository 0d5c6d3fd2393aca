// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sosh::report {

/// Names the author of a PDF where Qt 6.4 has no place for it: in the properties and, in the same words, in the XMP
/// metadata, as PDF/A asks (ISO 19005-1, 6.7.3). A file that is built otherwise comes back as it is.
QByteArray withAuthor(const QByteArray& pdf, const QString& author);

} // namespace sosh::report
