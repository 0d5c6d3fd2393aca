// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chatline.h"

namespace sosh {

class ReturnDraft;
class Workspace;

/// The units of the round with all that they are called by, for reading messages.
std::vector<chatline::Sender> chatSenders(const Workspace& workspace, const ReturnDraft& draft);

} // namespace sosh
