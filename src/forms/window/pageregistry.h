// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/window/pageid.h"

#include <QKeySequence>
#include <QString>

namespace sosh {

class Page;
class Workspace;

/// What there is to know of a page before it is made: its word in the navigation, its key, its file name in the tour.
QString pageTitle(PageId id);
QString pageFileName(PageId id); ///< "overview"
QKeySequence pageKey(PageId id); ///< Ctrl+1 … Ctrl+9, Ctrl+0
Page* makePage(PageId id, Workspace& workspace);

} // namespace sosh
