// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ruler.h"

namespace sosh::report {

Ruler::Style& Ruler::style(const Face& face)
{
    const int key = face.size * 4 + (face.bold ? 2 : 0) + (face.italic ? 1 : 0);
    auto& found = m_styles[key];
    if (!found)
        found = std::make_shared<Style>(Style{QFontMetricsF(paperFont(m_family, face)), {}});
    return *found;
}

int Ruler::width(const QString& text, const Face& face)
{
    Style& known = style(face);
    const auto found = known.widths.constFind(text);
    if (found != known.widths.constEnd())
        return *found;
    const int width = qRound(known.metrics.horizontalAdvance(text));
    known.widths.insert(text, width);
    return width;
}

int Ruler::ascent(int size)
{
    return qRound(style({size, false, false}).metrics.ascent());
}

int Ruler::descent(int size)
{
    return qRound(style({size, false, false}).metrics.descent());
}

int Ruler::capHeight(int size)
{
    return qRound(style({size, false, false}).metrics.capHeight());
}

int Ruler::baselineIn(int height, int size)
{
    return (height - ascent(size) - descent(size)) / 2 + ascent(size);
}

} // namespace sosh::report
