// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/window/pageid.h"

#include <QStringList>

#include <optional>

namespace sosh {

/// What a page is for and how work is done on it, a paragraph each; none: before a register is open.
QStringList pageHelp(std::optional<PageId> page);

} // namespace sosh
