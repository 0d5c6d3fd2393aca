// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"

namespace sosh {

class Page;
class Workspace;

/// Asks, undoes the act and says on the page what came of it.
void undoAct(Page& page, Workspace& workspace, const Act& act);

} // namespace sosh
