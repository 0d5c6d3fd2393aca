// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/window/pageid.h"

#include <QColor>
#include <QIcon>

namespace sosh {

/// Line icons drawn by code, so that they are sharp at every scale and follow the theme (Qt SVG cannot be had everywhere).
QIcon pageIcon(PageId page, const QColor& color, const QColor& chosen);
/// A register book in the accent's red.
QIcon applicationIcon();
QPixmap applicationPixmap(int size);

} // namespace sosh
