// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sosh::storage {

/// Whether the volume of the folder has less room than `bytes`: asked when writing failed without a reason. False where the
/// system does not tell.
bool lacksRoom(const QString& folder, qint64 bytes);

} // namespace sosh::storage
