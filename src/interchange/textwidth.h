// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/paperflow.h"

#include <QString>

namespace sosh::interchange {

/// About how wide words come out in Times New Roman, without a font at hand; marks above and below letters take no
/// room. Good to a few in a hundred: for choosing sizes and indents, never for places. Units: twips.
int textWidth(const QString& text, const TextStyle& face);
int widestWord(const QString& text, const TextStyle& face);

/// Lines that the words break into, at least one.
int lineCount(const QString& text, const TextStyle& face, int width);

/// Side indent at which centred words break into lines of about one length, as many as they need anyway. Units: twips.
int balancingIndent(const QString& text, const TextStyle& face, int width);

} // namespace sosh::interchange
