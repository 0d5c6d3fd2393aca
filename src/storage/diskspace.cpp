// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/diskspace.h"

#include <QStorageInfo>

namespace sosh::storage {

bool lacksRoom(const QString& folder, qint64 bytes)
{
    const qint64 free = QStorageInfo(folder).bytesAvailable();
    return free >= 0 && free < bytes;
}

} // namespace sosh::storage
