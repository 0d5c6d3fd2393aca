// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/strip.h"

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

constexpr int contactAir = 120; // above the rule

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
    for (qsizetype i = 0; i < recipients.size(); ++i) {
        const QString end = i + 1 == recipients.size() ? u"."_s : u";"_s;
        y = stackHanging(strip, ruler, recipients[i] + end, face, {0, width}, y);
    }
    return y;
}

/// Under the list: who drafted the paper and how many copies there are. Returns the bottom.
int setDrafter(Strip& strip, const Setting& setting, const QString& drafter, int width, int top)
{
    if (drafter.isEmpty())
        return top;
    const Face face{setting.profile.drafter.pt};
    return stackLines(strip, setting.ruler, breakPlain(setting.ruler, drafter, face, width),
        face.size, Align::Left, 0, width, top);
}

/// How to reach the issuing body, under a rule as wide as the text.
std::shared_ptr<const Strip> contactFoot(const Setting& setting, const QString& contact)
{
    if (contact.isEmpty())
        return {};
    const Face face{setting.profile.contact.pt};
    Strip strip;
    strip.lines.push_back({0, contactAir, setting.width, contactAir, 10});
    strip.height =
        stackLines(strip, setting.ruler, breakPlain(setting.ruler, contact, face, setting.width),
            face.size, Align::Left, 0, setting.width, contactAir + 20);
    return std::make_shared<const Strip>(std::move(strip));
}

int setSigner(Strip& strip, const Setting& setting, const QString& authority,
    const QString& position, const QString& name, Band column, int top)
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
    const auto [left, right] = headColumns(setting);
    Strip strip = blockAt(20 * 18);
    const int list = setRecipients(strip, setting, signature.recipients, left.width);
    const int drafter = setDrafter(strip, setting, signature.drafter, left.width, list);
    const int signer = setSigner(
        strip, setting, signature.authority, signature.position, signature.name, right, 0);
    strip.height = std::max(drafter, signer);
    strip.foot = contactFoot(setting, signature.contact);
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
