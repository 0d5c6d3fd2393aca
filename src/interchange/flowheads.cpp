// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/flowparts.h"
#include "interchange/textwidth.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace sosh::interchange {

namespace {

const QString partyTitle = u"ĐẢNG CỘNG SẢN VIỆT NAM"_s;
const QString hyphens = u"-----"_s;
constexpr int furthestOverhang = twipsOf(15);

void addCentred(
    FlowItems& items, const QString& role, const QString& text, const TextStyle& face, int width)
{
    if (!text.isEmpty())
        items.push_back({centredOf(role, text, face, width)});
}

FlowCell cellOf(FlowItems items, int columns = 1)
{
    if (items.empty())
        items.push_back({spacer()});
    FlowCell cell;
    cell.items = std::move(items);
    cell.columns = columns;
    return cell;
}

FlowItems issuerItems(const FormatProfile& p, const PartyHead& head, int width)
{
    FlowItems items;
    addCentred(items, u"Cơ quan cấp trên"_s, head.superiorLine, {p.superiorName.pt}, width);
    addCentred(items, u"Cơ quan ban hành"_s, head.nameLine, {p.issuerName.pt, true}, width);
    addCentred(items, u"Dấu sao"_s, u"*"_s, {p.star.pt}, width);
    return items;
}

/// Words and a rule exactly as long.
FlowItems partyTitleItems(const FormatProfile& p, int width)
{
    FlowItems items;
    addCentred(items, u"Tiêu đề"_s, partyTitle, {p.partyTitle.pt, true}, width);
    const int rule = textWidth(partyTitle, {p.partyTitle.pt, true});
    ParagraphStyle style = plainStyle(u"Gạch chân tiêu đề"_s, {1});
    style.left = style.right = std::max(0, (width - rule) / 2);
    style.rule = ParagraphStyle::Rule::Above;
    items.push_back({FlowParagraph{style, {}, false, false}});
    return items;
}

/// Number and place of one line. A long place runs towards the number before it wraps.
FlowRow numberRow(const FormatProfile& p, const PartyHead& head, int left, int right, int overhang)
{
    FlowItems number;
    addCentred(number, u"Số và ký hiệu"_s, head.numberLine, {p.number.pt}, left);
    for (FlowItem& item : number)
        item.paragraph()->style.left = overhang;
    FlowItems place;
    addCentred(place, u"Địa danh, ngày tháng"_s, head.placeAndDate,
        {p.placeAndDate.pt, false, true}, right + overhang);
    FlowRow row;
    row.cells = {cellOf(std::move(number)), cellOf(std::move(place), 2)};
    return row;
}

QString ended(const QString& text, QChar end)
{
    return text.endsWith(u'.') || text.endsWith(u';') ? text : text + end;
}

FlowItems markItems(const FormatProfile& p, const PartyHead& head, int width)
{
    FlowItems items;
    addCentred(items, u"Trích yếu công văn"_s, head.letterSubject,
        {p.letterSubject.pt, false, true}, width);
    addCentred(items, u"Dấu mức độ khẩn"_s, head.urgency, {p.urgency.pt, true}, width);
    addCentred(items, u"Dự thảo"_s, head.draftMark, {p.draftMark.pt, false, true}, width);
    return items;
}

} // namespace

FlowParagraph centredOf(const QString& role, const QString& text, const TextStyle& face, int width)
{
    ParagraphStyle style = plainStyle(role, face, Align::Center);
    style.keepWithNext = true;
    style.left = style.right = balancingIndent(text, face, width);
    return paragraphOf(style, text);
}

FlowTable headTable(const FlowSetting& setting, const PartyHead& head)
{
    const FormatProfile& p = setting.profile;
    const int width = setting.page.textWidth();
    const int left =
        qRound(width * p.headLeftColumn.mm / (p.headLeftColumn.mm + p.headRightColumn.mm));
    const int right = width - left;
    const int wanted = textWidth(head.placeAndDate, {p.placeAndDate.pt, false, true});
    const int overhang = std::clamp(wanted - right, 0, furthestOverhang);
    FlowTable table = bareTable({left - furthestOverhang, furthestOverhang, right});
    if (overhang > 0)
        table.widths = {left - overhang, overhang, right};
    FlowRow names;
    names.cells = {cellOf(issuerItems(p, head, left), 2), cellOf(partyTitleItems(p, right))};
    FlowRow number = numberRow(p, head, left, right, overhang);
    FlowItems marks = markItems(p, head, left);
    if (overhang == 0) {
        number.cells[0].columns = 2;
        number.cells[1].columns = 1;
        std::move(marks.begin(), marks.end(), std::back_inserter(number.cells[0].items));
        marks.clear();
    }
    table.rows = {std::move(names), std::move(number)};
    if (!marks.empty()) {
        FlowRow row;
        row.cells = {cellOf(std::move(marks), 2), cellOf({})};
        table.rows.push_back(std::move(row));
    }
    return table;
}

FlowItems titleItems(const FlowSetting& setting, const TitleBlock& title)
{
    const FormatProfile& p = setting.profile;
    const int width = setting.page.textWidth();
    FlowItems items;
    addCentred(items, u"Tên loại"_s, title.type, {p.typeName.pt, true}, width);
    addCentred(items, u"Trích yếu"_s, title.subject, {p.subject.pt, true}, width);
    addCentred(
        items, u"Chú dẫn phụ lục"_s, title.reference, {p.annexReference.pt, false, true}, width);
    addCentred(items, u"Gạch nối"_s, hyphens, {p.hyphens.pt}, width);
    items.front().paragraph()->style.before = 20 * 18;
    return items;
}

FlowItems annexItems(const FlowSetting& setting, const AnnexHead& head)
{
    const FormatProfile& p = setting.profile;
    const int width = setting.page.textWidth();
    FlowItems items;
    addCentred(items, u"Phụ lục"_s, head.label, {p.annexLabel.pt, true}, width);
    addCentred(items, u"Tên phụ lục"_s, head.title, {p.annexTitle.pt, true}, width);
    const TextStyle reference{p.annexReference.pt, false, true};
    addCentred(items, u"Chú dẫn phụ lục"_s, head.reference, reference, width);
    addCentred(items, u"Chú dẫn phụ lục"_s, head.mark, reference, width);
    addCentred(items, u"Gạch nối"_s, hyphens, {p.hyphens.pt}, width);
    return items;
}

/// One name stands behind the lead; several hang under it, all of them in the middle as one.
FlowItems addresseeItems(const FlowSetting& setting, const Addressees& addressees)
{
    const FormatProfile& p = setting.profile;
    const TextStyle lead{p.addresseesLead.pt, false, true};
    ParagraphStyle style = plainStyle(u"Kính gửi"_s, {p.addressees.pt}, Align::Center);
    style.keepWithNext = true;
    FlowParagraph first{style, {{addressees.lead, lead, {}}}, false, false};
    FlowItems items;
    if (addressees.names.size() == 1) {
        first.spans.push_back({u' ' + ended(addressees.names.first(), u'.'), style.text, {}});
        items.push_back({std::move(first)});
    } else {
        int widest = textWidth(addressees.lead, lead);
        const int indent = twipsOf(p.firstLineIndent.mm);
        style.align = first.style.align = Align::Left;
        style.firstLine = -textWidth(u"- "_s, style.text);
        for (const QString& name : addressees.names)
            widest = std::max(widest, indent + textWidth(u"- "_s + name, style.text));
        first.style.left = std::max(0, (setting.page.textWidth() - widest) / 2);
        style.left = first.style.left + indent - style.firstLine;
        items.push_back({std::move(first)});
        for (qsizetype i = 0; i < addressees.names.size(); ++i) {
            const QChar end = i + 1 == addressees.names.size() ? u'.' : u';';
            items.push_back({paragraphOf(style, u"- "_s + ended(addressees.names[i], end))});
        }
    }
    items.front().paragraph()->style.before = p.lineSpacing.pt * 20;
    return items;
}

} // namespace sosh::interchange
