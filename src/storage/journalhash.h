// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QString>

namespace sosh::storage {

namespace sql {
class Connection;
}

/// SHA-256, as hex, of the previous act's hash, the act, its row changes in order, and its returns with forms,
/// figures, texts and accepted warnings. Whoever changes one byte of these breaks the chain from there on. Throws sql::Failure.
QString actHash(sql::Connection& connection, ActId act);

} // namespace sosh::storage
