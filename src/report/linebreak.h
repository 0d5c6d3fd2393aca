// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "report/pages.h"
#include "report/ruler.h"

#include <vector>

namespace sosh::report {

/// A stretch of one face on one line. A figure is a stretch of its own.
struct Segment
{
    QString text;
    Face face;
    int width = 0;
    QString source = {}; ///< of a figure
};

/// One line of text. Invariant: no blank at its end.
struct Line
{
    std::vector<Segment> segments;
    int width = 0;
    bool last = false; ///< of its paragraph: never stretched
};

/// Greedy lines no wider than `width`; the first one shorter by `indent`. A word wider than the line is cut.
/// Empty text gives one empty line.
std::vector<Line> breakLines(Ruler& ruler, const Runs& runs, int size, int width, int indent = 0);

/// As few lines as greedy ones, of about the same length: for titles and names of bodies. Two lines part after a comma or
/// before a quotation where that costs little.
std::vector<Line> breakBalanced(Ruler& ruler, const QString& text, const Face& face, int width);

std::vector<Line> breakPlain(Ruler& ruler, const QString& text, const Face& face, int width);

/// Widest single word.
int widestWord(Ruler& ruler, const QString& text, const Face& face);

/// The line's items from `x` on; with Justify each blank is stretched so that the line fills `width`.
std::vector<TextItem> setLine(const Line& line, Align align, int x, int width, int baseline);

} // namespace sosh::report
