// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/flowparts.h"
#include "interchange/textwidth.h"

using namespace Qt::StringLiterals;

namespace sosh::interchange {

namespace {

/// "Nơi nhận:" as long as its words underlined, then "- …;" and "- …." hanging under their first word.
FlowItems recipientItems(const FormatProfile& p, const SignatureBlock& signature)
{
    FlowItems items;
    if (!signature.recipients.isEmpty()) {
        ParagraphStyle style = plainStyle(u"Nơi nhận"_s, {p.recipientsHead.pt});
        style.after = 40;
        FlowParagraph head{style, {}, false, false};
        head.spans.push_back({u"Nơi nhận:"_s, {p.recipientsHead.pt, false, false, true}, {}});
        items.push_back({std::move(head)});
    }
    ParagraphStyle style = plainStyle(u"Danh sách nơi nhận"_s, {p.recipients.pt});
    style.left = textWidth(u"- "_s, {p.recipients.pt});
    style.firstLine = -style.left;
    for (qsizetype i = 0; i < signature.recipients.size(); ++i) {
        const QString end = i + 1 == signature.recipients.size() ? u"."_s : u";"_s;
        items.push_back({paragraphOf(style, u"- "_s + signature.recipients[i] + end)});
    }
    if (!signature.drafter.isEmpty())
        items.push_back(
            {paragraphOf(plainStyle(u"Người soạn thảo"_s, {p.drafter.pt}), signature.drafter)});
    return items;
}

FlowItems signerItems(const FormatProfile& p, const QString& authority, const QString& position,
    const QString& name, int width)
{
    FlowItems items;
    const auto add = [&](const QString& role, const QString& text, const TextStyle& face) {
        if (!text.isEmpty())
            items.push_back({centredOf(role, text, face, width)});
    };
    add(u"Quyền hạn ký"_s, authority, {p.authority.pt, true});
    add(u"Chức vụ"_s, position, {p.position.pt});
    FlowParagraph signer = centredOf(u"Họ tên người ký"_s, name, {p.signerName.pt, true}, width);
    signer.style.before = twipsOf(p.signatureGap.mm);
    items.push_back({std::move(signer)});
    return items;
}

FlowCell cellOf(FlowItems items, int spaceBefore)
{
    if (items.empty())
        items.push_back({spacer()});
    keepTogether(items, true);
    items.front().paragraph()->style.before += spaceBefore;
    FlowCell cell;
    cell.items = std::move(items);
    return cell;
}

} // namespace

FlowTable signatureTable(const FlowSetting& setting, const SignatureBlock& signature)
{
    const FormatProfile& p = setting.profile;
    const int width = setting.page.textWidth();
    const int left =
        qRound(width * p.headLeftColumn.mm / (p.headLeftColumn.mm + p.headRightColumn.mm));
    FlowTable table = bareTable({left, width - left});
    FlowRow row;
    row.cells = {cellOf(recipientItems(p, signature), 20 * 18),
        cellOf(
            signerItems(p, signature.authority, signature.position, signature.name, width - left),
            20 * 18)};
    table.rows.push_back(std::move(row));
    return table;
}

FlowTable signaturesTable(const FlowSetting& setting, const TableSignatures& signatures)
{
    const FormatProfile& p = setting.profile;
    const int half = setting.page.textWidth() / 2;
    FlowTable table = bareTable({half, half});
    int spaceBefore = 20 * 12;
    if (!signatures.placeAndDate.isEmpty()) {
        FlowRow row;
        row.cells = {cellOf({}, 0),
            cellOf({{centredOf(u"Địa danh, ngày tháng"_s, signatures.placeAndDate,
                       {p.placeAndDate.pt, false, true}, half)}},
                spaceBefore)};
        table.rows.push_back(std::move(row));
        spaceBefore = 0;
    }
    FlowRow row;
    row.cells = {cellOf(signerItems(p, signatures.leftPosition, {}, {}, half), spaceBefore),
        cellOf(signerItems(p, signatures.rightAuthority, signatures.rightPosition,
                   signatures.rightName, half),
            spaceBefore)};
    table.rows.push_back(std::move(row));
    return table;
}

FlowParagraph contactLine(const FlowSetting& setting, const QString& contact)
{
    ParagraphStyle style = plainStyle(u"Thông tin liên hệ"_s, {setting.profile.contact.pt});
    style.rule = ParagraphStyle::Rule::Above;
    FlowParagraph made = paragraphOf(style, contact);
    made.atFoot = true;
    return made;
}

} // namespace sosh::interchange
