// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>

namespace sosh::report {

/// The file as if it had been made on that day, in the properties and in the XMP metadata, with an identifier that follows
/// from its content: Qt 6.4 writes the time of day and a random one, so that no two files of the same pages were alike. A
/// file that is built otherwise comes back as it is. Source: ISO 32000-1, 14.3.3 and 14.4; ISO 19005-1, 6.7.3.
QByteArray withDay(const QByteArray& pdf, QDate day);

} // namespace sosh::report
