// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

namespace sosh::storage {

namespace sql {
class Connection;
}

/// As of Store::backup; errors thrown as sql::Failure. `readOnly`: the source connection refuses writes.
BackupProof backUp(sql::Connection& source, bool readOnly, const QString& target);

} // namespace sosh::storage
