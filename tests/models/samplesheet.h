// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roundsheet.h"

namespace sosh {

/// A round of six units, one in each state, two measures: members expected and members attended.
RoundSheet sampleSheet();

} // namespace sosh
