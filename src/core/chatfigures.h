// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chatline.h"

/// The half of a line of chat that gives figures.
namespace sosh::chatfigures {

/// Fills the meanings and what found no place.
void read(const QString& text, const std::vector<Measure>& measures, chatline::Reading& reading);

} // namespace sosh::chatfigures
