// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tableclip.h"

class QAbstractItemView;
class QWidget;

namespace sosh {

/// The selected cells as they stand on screen: hidden columns left out, a tree in the order of its lines.
TableClip selectionOf(const QAbstractItemView& view, bool withHeads);
/// Puts them on the clipboard. False when nothing is selected; the clipboard then stays as it is.
bool copySelectionOf(const QAbstractItemView& view, bool withHeads);
/// What is selected in the widget, whichever it is: cells, the text of a field or of a label. Null is nothing.
void copyFrom(QWidget* widget, bool withHeads);
/// Gives a table, tree or list “Copy” and “Copy with headings” in its context menu and by key; every one is dressed with it.
void addCopying(QAbstractItemView& view);

} // namespace sosh
