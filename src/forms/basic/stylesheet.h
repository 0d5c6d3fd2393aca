// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/basic/tokens.h"

#include <QString>

namespace sosh {

/// The few rules that a palette cannot say: the primary button, heads of tables, the navigation, the message bar.
/// Widgets take part by their properties `look` and `primary`.
QString styleSheetOf(const Tokens& tokens);

} // namespace sosh
