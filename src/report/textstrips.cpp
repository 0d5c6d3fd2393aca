// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/strip.h"

namespace sosh::report {

namespace {

/// One strip a line, so that a page may break between them; two lines at least stay together at either end.
Strips stripsOf(const Setting& setting, const std::vector<Line>& lines, Align align, int indent,
    int size, int lineHeight)
{
    Strips strips;
    const int baseline = setting.ruler.baselineIn(lineHeight, size);
    for (size_t i = 0; i < lines.size(); ++i) {
        const int x = i == 0 ? indent : 0;
        Strip strip;
        strip.height = lineHeight;
        strip.texts = setLine(lines[i], align, x, setting.width - x, baseline);
        strip.keepWithNext = lines.size() > 1 && (i == 0 || i + 2 == lines.size());
        strips.push_back(std::move(strip));
    }
    strips.front().spaceBefore = setting.profile.paragraphSpacing.pt * 20;
    return strips;
}

/// Body text stands on the prescribed line; smaller notes on their own.
int lineHeightFor(const FormatProfile& profile, int size)
{
    return size == profile.body.pt ? profile.lineSpacing.pt * 20 : Ruler::lineHeight(size);
}

} // namespace

Strips setHeading(const Setting& setting, const Heading& heading)
{
    const FormatProfile& p = setting.profile;
    const int indent = twips(p.firstLineIndent.mm);
    const int size = p.body.pt;
    const auto lines =
        breakLines(setting.ruler, {{heading.text, true, false}}, size, setting.width, indent);
    Strips strips = stripsOf(setting, lines, Align::Justify, indent, size, lineHeightFor(p, size));
    for (Strip& strip : strips)
        strip.keepWithNext = true;
    if (heading.level == HeadingLevel::Section)
        strips.front().spaceBefore *= 2;
    return strips;
}

Strips setParagraph(const Setting& setting, const Paragraph& paragraph)
{
    const FormatProfile& p = setting.profile;
    const int size = paragraph.size > 0 ? paragraph.size : p.body.pt;
    const int indent = paragraph.indented ? twips(p.firstLineIndent.mm) : 0;
    const auto lines = breakLines(setting.ruler, paragraph.runs, size, setting.width, indent);
    Strips strips = stripsOf(setting, lines, paragraph.align, indent, size, lineHeightFor(p, size));
    for (Strip& strip : strips) {
        for (TextItem& item : strip.texts)
            item.key = paragraph.key;
    }
    return strips;
}

} // namespace sosh::report
