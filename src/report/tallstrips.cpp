// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/strip.h"

#include <algorithm>

namespace sosh::report {

namespace {

/// Where a strip may be cut so that the upper part is no higher than `height`: above the first line of text that does not
/// fit whole, and above every line beside it that the cut would run through. 0: nowhere.
int cutOf(const Strip& strip, int height, Ruler& ruler)
{
    int cut = height;
    for (bool lowered = true; lowered;) {
        lowered = false;
        for (const TextItem& item : strip.texts) {
            const int top = item.baseline - ruler.ascent(item.face.size);
            if (top < cut && item.baseline + ruler.descent(item.face.size) > cut) {
                cut = top;
                lowered = true;
            }
        }
    }
    return std::max(0, cut);
}

/// Takes what stands above the cut out of the strip.
Strip takeAbove(Strip& strip, int cut)
{
    Strip upper;
    upper.height = cut;
    upper.spaceBefore = std::exchange(strip.spaceBefore, 0);
    upper.repeat = strip.repeat;
    Strip lower;
    for (TextItem& item : strip.texts) {
        const bool above = item.baseline <= cut;
        item.baseline -= above ? 0 : cut;
        (above ? upper : lower).texts.push_back(std::move(item));
    }
    for (const LineItem& line : strip.lines) {
        if (line.y1 < cut)
            upper.lines.push_back(
                {line.x1, line.y1, line.x2, std::min(line.y2, cut), line.thickness});
        if (line.y2 > cut || line.y1 >= cut)
            lower.lines.push_back(
                {line.x1, std::max(line.y1, cut) - cut, line.x2, line.y2 - cut, line.thickness});
    }
    strip.texts = std::move(lower.texts);
    strip.lines = std::move(lower.lines);
    strip.height -= cut;
    return upper;
}

} // namespace

Strips withoutTall(Strips strips, int height, Ruler& ruler)
{
    const auto tall = [&](const Strip& strip) { return strip.height > height; };
    if (std::none_of(strips.begin(), strips.end(), tall))
        return strips;
    Strips parts;
    for (Strip& strip : strips) {
        while (tall(strip)) {
            const int cut = cutOf(strip, height, ruler);
            if (cut <= 0)
                break;
            parts.push_back(takeAbove(strip, cut));
        }
        parts.push_back(std::move(strip));
    }
    return parts;
}

} // namespace sosh::report
