// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest.h"

#include <QCryptographicHash>

namespace sosh {

QString sha256Hex(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace sosh
