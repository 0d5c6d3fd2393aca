// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/atoms.h"
#include "report/pagination.h"
#include "report/strip.h"

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

constexpr int ruleThickness = 15;
const QString partyTitle = u"ĐẢNG CỘNG SẢN VIỆT NAM"_s;
const QString hyphens = u"-----"_s;

/// Centred lines in a column, balanced. Returns the bottom.
int stackCentred(
    Strip& strip, Ruler& ruler, const QString& text, const Face& face, Band column, int top)
{
    if (text.isEmpty())
        return top;
    return stackLines(strip, ruler, breakBalanced(ruler, text, face, column.width), face.size,
        Align::Center, column.x, column.width, top);
}

/// Superior, issuer, star, number and what stands under it. Returns the top of the number's line.
int setIssuer(Strip& strip, const Setting& setting, const PartyHead& head, Band column)
{
    Ruler& ruler = setting.ruler;
    const FormatProfile& p = setting.profile;
    int y = stackCentred(strip, ruler, head.superiorLine, {p.superiorName.pt}, column, 0);
    y = stackCentred(strip, ruler, head.nameLine, {p.issuerName.pt, true}, column, y);
    const int number = stackCentred(strip, ruler, u"*"_s, {p.star.pt}, column, y);
    y = stackCentred(strip, ruler, head.numberLine, {p.number.pt}, column, number);
    y = stackCentred(
        strip, ruler, head.letterSubject, {p.letterSubject.pt, false, true}, column, y);
    y = stackCentred(strip, ruler, head.urgency, {p.urgency.pt, true}, column, y);
    stackCentred(strip, ruler, head.draftMark, {p.draftMark.pt, false, true}, column, y);
    return number;
}

/// Title with a rule exactly as long as its words. Returns the bottom of the rule.
int setPartyTitle(Strip& strip, const Setting& setting, Band column)
{
    const Face face{setting.profile.partyTitle.pt, true};
    const int bottom = stackCentred(strip, setting.ruler, partyTitle, face, column, 0);
    const TextItem words = strip.texts.back();
    const int y = words.baseline + setting.ruler.descent(face.size) + 20;
    strip.lines.push_back({words.x, y, words.x + words.width, y, ruleThickness});
    return std::max(bottom, y + ruleThickness);
}

/// Place and date level with the number, centred under the title. A long place runs towards the number first
/// and wraps only when it would meet it.
void setPlaceAndDate(
    Strip& strip, const Setting& setting, const PartyHead& head, Band column, int top)
{
    const Face face{setting.profile.placeAndDate.pt, false, true};
    const int wanted = setting.ruler.width(drawn(head.placeAndDate), face);
    const int overhang = std::clamp(wanted - column.width, 0, twips(15));
    stackCentred(strip, setting.ruler, head.placeAndDate, face,
        {column.x - overhang, column.width + overhang}, top);
}

/// In the corner above the text block, at its right edge.
void setCirculation(Strip& strip, const Setting& setting, const QString& text)
{
    const FormatProfile& p = setting.profile;
    const Face face{p.circulation.pt, true};
    int baseline = baselineBelow(p.circulationFromTop.mm, face.size, setting.ruler) - setting.above;
    for (const Line& line : breakBalanced(setting.ruler, text, face, setting.width)) {
        for (TextItem& item : setLine(line, Align::Right, 0, setting.width, baseline))
            strip.texts.push_back(std::move(item));
        baseline += Ruler::lineHeight(face.size);
    }
}

int bottomOf(const Strip& strip, Ruler& ruler)
{
    int bottom = 0;
    for (const TextItem& item : strip.texts) {
        const int height = Ruler::lineHeight(item.face.size);
        bottom =
            std::max(bottom, item.baseline - ruler.baselineIn(height, item.face.size) + height);
    }
    return bottom;
}

/// A centred line or several as one strip, kept with what follows.
Strip centred(const Setting& setting, const QString& text, const Face& face, int spaceBefore)
{
    Strip strip;
    strip.keepWithNext = true;
    strip.spaceBefore = spaceBefore;
    strip.height = stackCentred(strip, setting.ruler, text, face, {0, setting.width}, 0);
    return strip;
}

void addCentred(
    Strips& strips, const Setting& setting, const QString& text, const Face& face, int spaceBefore)
{
    if (!text.isEmpty())
        strips.push_back(centred(setting, text, face, spaceBefore));
}

} // namespace

int stackLines(Strip& strip, Ruler& ruler, const std::vector<Line>& lines, int size, Align align,
    int x, int width, int top)
{
    const int height = Ruler::lineHeight(size);
    const int baseline = ruler.baselineIn(height, size);
    for (const Line& line : lines) {
        for (TextItem& item : setLine(line, align, x, width, top + baseline))
            strip.texts.push_back(std::move(item));
        top += height;
    }
    return top;
}

std::pair<Band, Band> headColumns(const Setting& setting)
{
    const FormatProfile& p = setting.profile;
    const double share = p.headLeftColumn.mm / (p.headLeftColumn.mm + p.headRightColumn.mm);
    const int left = qRound(setting.width * share);
    return {{0, left}, {left, setting.width - left}};
}

Strips setPartyHead(const Setting& setting, const PartyHead& head)
{
    const auto [left, right] = headColumns(setting);
    Strip strip;
    const int number = setIssuer(strip, setting, head, left);
    const int rule = setPartyTitle(strip, setting, right);
    setPlaceAndDate(strip, setting, head, right, std::max(number, rule + 60));
    strip.height = bottomOf(strip, setting.ruler);
    if (!head.circulation.isEmpty())
        setCirculation(strip, setting, head.circulation);
    strip.keepWithNext = true;
    return {std::move(strip)};
}

Strips setTitle(const Setting& setting, const TitleBlock& title)
{
    const FormatProfile& p = setting.profile;
    Strips strips;
    addCentred(strips, setting, title.type, {p.typeName.pt, true}, 20 * 18);
    addCentred(strips, setting, title.subject, {p.subject.pt, true}, 0);
    addCentred(strips, setting, title.reference, {p.annexReference.pt, false, true}, 0);
    addCentred(strips, setting, hyphens, {p.hyphens.pt}, 0);
    return strips;
}

Strips setAnnexHead(const Setting& setting, const AnnexHead& head)
{
    const FormatProfile& p = setting.profile;
    Strips strips;
    addCentred(strips, setting, head.label, {p.annexLabel.pt, true}, 0);
    addCentred(strips, setting, head.title, {p.annexTitle.pt, true}, 0);
    addCentred(strips, setting, head.reference, {p.annexReference.pt, false, true}, 0);
    addCentred(strips, setting, head.mark, {p.annexReference.pt, false, true}, 0);
    addCentred(strips, setting, hyphens, {p.hyphens.pt}, 0);
    return strips;
}

} // namespace sosh::report
