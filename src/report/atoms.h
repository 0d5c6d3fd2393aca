// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "report/ruler.h"

#include <vector>

namespace sosh::report {

/// A word with the blanks after it, or a whole figure. `joined` to the next one when no line may end between.
struct Atom
{
    QString text;
    Face face;
    QString source; ///< of a figure
    bool joined = false;
    bool endsLine = false; ///< the text itself asks for a new line here
};

/// Text as it is drawn: composed letters (NFC), and only blanks and line feeds for room.
QString drawn(const QString& text);

/// Words in order; numbers stay with what they count, short brackets whole, and a figure that is not wider than `width`
/// is one piece.
std::vector<Atom> atomsOf(Ruler& ruler, const Runs& runs, int size, int width);

} // namespace sosh::report
