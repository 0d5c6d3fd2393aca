// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/strip.h"

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

struct Column
{
    int x = 0;
    int width = 0;
};

/// Head underlined as long as its words, then "- …;" and "- …." lines hanging under their first word.
int setRecipients(Strip& strip, const Setting& setting, const QStringList& recipients, int width)
{
    if (recipients.isEmpty())
        return 0;
    Ruler& ruler = setting.ruler;
    const FormatProfile& p = setting.profile;
    const Face head{p.recipientsHead.pt};
    int y = stackLines(strip, ruler, breakPlain(ruler, u"Nơi nhận:"_s, head, width), head.size,
        Align::Left, 0, width, 0);
    const TextItem words = strip.texts.back();
    const int under = words.baseline + ruler.descent(head.size) / 2;
    strip.lines.push_back({words.x, under, words.x + words.width, under, 10});
    y += 40;
    const Face face{p.recipients.pt};
    const QString hyphen = u"- "_s;
    const int hanging = ruler.width(hyphen, face);
    for (qsizetype i = 0; i < recipients.size(); ++i) {
        const QString end = i + 1 == recipients.size() ? u"."_s : u";"_s;
        auto lines = breakPlain(ruler, recipients[i] + end, face, width - hanging);
        Segment& first = lines.front().segments.front();
        first.text.prepend(hyphen);
        first.width += hanging;
        lines.front().width += hanging;
        const int bottom =
            stackLines(strip, ruler, {lines.front()}, face.size, Align::Left, 0, width, y);
        lines.erase(lines.begin());
        y = stackLines(strip, ruler, lines, face.size, Align::Left, hanging, width, bottom);
    }
    return y;
}

int setSigner(Strip& strip, const Setting& setting, const QString& authority,
    const QString& position, const QString& name, Column column, int top)
{
    const FormatProfile& p = setting.profile;
    const auto add = [&](const QString& text, const Face& face) {
        if (text.isEmpty())
            return;
        const auto lines = breakBalanced(setting.ruler, text, face, column.width);
        top = stackLines(
            strip, setting.ruler, lines, face.size, Align::Center, column.x, column.width, top);
    };
    add(authority, {p.authority.pt, true});
    add(position, {p.position.pt});
    top += twips(p.signatureGap.mm);
    add(name, {p.signerName.pt, true});
    return top;
}

Strip blockAt(int spaceBefore)
{
    Strip strip;
    strip.spaceBefore = spaceBefore;
    return strip;
}

} // namespace

Strips setSignatureBlock(const Setting& setting, const SignatureBlock& signature)
{
    const FormatProfile& p = setting.profile;
    const double share = p.headLeftColumn.mm / (p.headLeftColumn.mm + p.headRightColumn.mm);
    const int left = qRound(setting.width * share);
    Strip strip = blockAt(20 * 18);
    const int list = setRecipients(strip, setting, signature.recipients, left);
    const int signer = setSigner(strip, setting, signature.authority, signature.position,
        signature.name, {left, setting.width - left}, 0);
    strip.height = std::max(list, signer);
    return {std::move(strip)};
}

Strips setTableSignatures(const Setting& setting, const TableSignatures& signatures)
{
    const int half = setting.width / 2;
    Strip strip = blockAt(20 * 12);
    int top = 0;
    if (!signatures.placeAndDate.isEmpty()) {
        const Face face{setting.profile.placeAndDate.pt, false, true};
        const auto lines = breakBalanced(setting.ruler, signatures.placeAndDate, face, half);
        top = stackLines(strip, setting.ruler, lines, face.size, Align::Center, half, half, 0);
    }
    const int left = setSigner(strip, setting, signatures.leftPosition, {}, {}, {0, half}, top);
    const int right = setSigner(strip, setting, signatures.rightAuthority, signatures.rightPosition,
        signatures.rightName, {half, half}, top);
    strip.height = std::max(left, right);
    return {std::move(strip)};
}

} // namespace sosh::report
