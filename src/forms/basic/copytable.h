// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tableclip.h"

class QAbstractItemView;

namespace sosh {

/// The selected cells as they stand on screen: hidden columns left out, a tree in the order of its lines.
TableClip selectionOf(const QAbstractItemView& view, bool withHeads);
/// Puts them on the clipboard. False when nothing is selected; the clipboard then stays as it is.
bool copySelectionOf(const QAbstractItemView& view, bool withHeads);

} // namespace sosh
