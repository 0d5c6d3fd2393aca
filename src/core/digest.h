// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sosh {

/// SHA-256 of the bytes as 64 lower-case hexadecimal digits.
QString sha256Hex(const QByteArray& bytes);

} // namespace sosh
