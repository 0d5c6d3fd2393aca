// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/returnentry.h"

namespace sosh {

/// Five units: U1 reported in full, U2 and U3 not yet (38 and 18 members), U4 exempt, U5 a draft with its caret.
EntrySheet entrySample();

} // namespace sosh
