// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figuremarks.h"
#include "interchange/flowparts.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace sosh::interchange {

namespace {

constexpr int pt = 20;

ParagraphStyle bodyStyle(const FormatProfile& profile)
{
    ParagraphStyle style = plainStyle(u"Nội dung"_s, {profile.body.pt}, Align::Justify);
    style.firstLine = twipsOf(profile.firstLineIndent.mm);
    style.before = profile.paragraphSpacing.pt * pt;
    style.line = profile.lineSpacing.pt * pt;
    return style;
}

FlowPage pageOf(const FormatProfile& profile, Orientation orientation)
{
    FlowPage page;
    page.width = twipsOf(210);
    page.height = twipsOf(297);
    if (orientation == Orientation::Landscape)
        std::swap(page.width, page.height);
    page.left = twipsOf(profile.marginLeft.mm);
    page.right = twipsOf(profile.marginRight.mm);
    page.top = twipsOf(profile.marginTop.mm);
    page.bottom = twipsOf(profile.marginBottom.mm);
    page.numberTop = twipsOf(profile.pageNumberFromTop.mm);
    return page;
}

/// Marks of a document, handed out one by one as their figures come.
class MarkQueue
{
public:
    explicit MarkQueue(const Document& document)
        : m_marks(figureMarks(document))
    {
    }
    QString next(const QString& source)
    {
        if (source.isEmpty() || m_at == m_marks.size() || m_marks[m_at].source != source)
            return {};
        return m_marks[m_at++].name;
    }

private:
    std::vector<FigureMark> m_marks;
    size_t m_at = 0;
};

class SectionFlow
{
public:
    SectionFlow(const FormatProfile& profile, Orientation orientation, MarkQueue& marks)
        : m_setting{profile, pageOf(profile, orientation),
            [&marks](const QString& source) { return marks.next(source); }}
    {
        m_section.page = m_setting.page;
        m_section.number.style = plainStyle(u"Số trang"_s, {profile.pageNumber.pt}, Align::Center);
    }

    FlowSection take()
    {
        // Word wants a paragraph behind each table, and a plain one at the end of a section.
        if (!last() || last()->atFoot)
            put(spacer());
        return std::move(m_section);
    }

    void operator()(const PartyHead& block)
    {
        if (!block.circulation.isEmpty()) {
            m_section.corner =
                paragraphOf(plainStyle(u"Phạm vi lưu hành"_s,
                                {m_setting.profile.circulation.pt, true}, Align::Right),
                    block.circulation);
        }
        put(headTable(m_setting, block));
    }
    void operator()(const TitleBlock& block) { put(titleItems(m_setting, block)); }
    void operator()(const AnnexHead& block) { put(annexItems(m_setting, block)); }
    void operator()(const Addressees& block)
    {
        put(addresseeItems(m_setting, block));
        m_air = m_setting.profile.paragraphSpacing.pt * pt;
    }
    void operator()(const Heading& block)
    {
        const bool section = block.level == HeadingLevel::Section;
        ParagraphStyle style = bodyStyle(m_setting.profile);
        style.role = section ? u"heading 1"_s : u"heading 2"_s;
        style.text.bold = true;
        style.outline = section ? 1 : 2;
        style.keepWithNext = true;
        if (section)
            style.before *= 2;
        put(paragraphOf(style, block.text));
    }
    void operator()(const Paragraph& block)
    {
        ParagraphStyle style = bodyStyle(m_setting.profile);
        if (block.size > 0 && block.size != style.text.size) {
            style.role = u"Ghi chú"_s;
            style.text.size = block.size;
            style.line = block.size * 24;
        }
        if (!block.indented)
            style.firstLine = 0;
        style.align = block.align;
        FlowParagraph made{style, {}, false, false};
        for (const Run& run : block.runs) {
            if (run.text.isEmpty())
                continue;
            made.spans.push_back({run.text, {style.text.size, run.bold, run.italic, false},
                m_setting.nextMark(run.source)});
        }
        put(std::move(made));
    }
    void operator()(const Table& block)
    {
        if (block.columns.empty())
            return;
        if (FlowParagraph* before = last())
            before->style.after = m_setting.profile.paragraphSpacing.pt * pt;
        put(figureTable(m_setting, block));
    }
    void operator()(const TableSignatures& block)
    {
        holdForSignature();
        put(signaturesTable(m_setting, block));
    }
    void operator()(const SignatureBlock& block)
    {
        holdForSignature();
        put(signatureTable(m_setting, block));
        if (!block.contact.isEmpty())
            put(contactLine(m_setting, block.contact));
    }
    void operator()(const FormLine& block) { put(formItems(m_setting, block)); }
    /// What stands above a cut fills the upper half of its page; after a whole page the next begins.
    void operator()(const CutLine&)
    {
        if (m_lowerHalf) {
            m_pageNext = true;
        } else {
            FlowTable half = bareTable({m_setting.page.textWidth()});
            FlowRow row;
            row.atLeast = m_setting.page.height / 2 - m_setting.page.top;
            FlowItems above(std::make_move_iterator(m_section.items.begin() + m_pageStart),
                std::make_move_iterator(m_section.items.end()));
            m_section.items.resize(size_t(m_pageStart));
            if (above.empty() || above.back().table())
                above.push_back({spacer()});
            row.cells.push_back({std::move(above)});
            half.rows.push_back(std::move(row));
            put(std::move(half));
            put(cutLine(m_setting));
            m_atTop = true;
        }
        m_lowerHalf = !m_lowerHalf;
    }

private:
    FlowParagraph* last()
    {
        return m_section.items.empty() ? nullptr : m_section.items.back().paragraph();
    }

    /// Room above falls away where a page begins, or its lower half.
    void put(FlowParagraph paragraph)
    {
        openPage(paragraph);
        paragraph.style.before = m_atTop ? 0 : paragraph.style.before + m_air;
        m_atTop = false;
        m_air = 0;
        m_section.items.push_back({std::move(paragraph)});
    }
    void put(FlowTable table)
    {
        FlowParagraph between = spacer();
        // Tables that touch would become one.
        if (openPage(between) || (!m_section.items.empty() && !last()))
            m_section.items.push_back({std::move(between)});
        m_section.items.push_back({std::move(table)});
        m_atTop = false;
        m_air = 0;
    }
    void put(FlowItems items)
    {
        for (FlowItem& item : items) {
            if (FlowParagraph* paragraph = item.paragraph())
                put(std::move(*paragraph));
            else
                put(std::move(*item.table()));
        }
    }
    bool openPage(FlowParagraph& first)
    {
        if (!m_pageNext)
            return false;
        m_pageNext = false;
        m_atTop = true;
        first.newPage = true;
        m_pageStart = qsizetype(m_section.items.size());
        return true;
    }

    /// A signature never stands alone on a page.
    void holdForSignature()
    {
        if (m_section.items.empty())
            return;
        if (FlowParagraph* paragraph = last()) {
            paragraph->style.keepWithNext = true;
            return;
        }
        auto& rows = m_section.items.back().table()->rows;
        for (size_t i = rows.size() > 2 ? rows.size() - 2 : 0; i < rows.size(); ++i) {
            for (FlowCell& cell : rows[i].cells)
                keepTogether(cell.items, true);
        }
    }

    FlowSetting m_setting;
    FlowSection m_section;
    qsizetype m_pageStart = 0; ///< first item of the page that a cut line divides
    int m_air = 0; ///< more room above the next paragraph
    bool m_atTop = true;
    bool m_lowerHalf = false;
    bool m_pageNext = false;
};

} // namespace

ParagraphStyle plainStyle(const QString& role, const TextStyle& text, Align align)
{
    ParagraphStyle style;
    style.role = role;
    style.text = text;
    style.align = align;
    style.line = text.size * 24;
    return style;
}

FlowParagraph paragraphOf(const ParagraphStyle& style, const QString& text)
{
    FlowParagraph made{style, {}, false, false};
    if (!text.isEmpty())
        made.spans.push_back({text, style.text, {}});
    return made;
}

FlowParagraph spacer()
{
    ParagraphStyle style = plainStyle(u"Khoảng cách"_s, {1});
    style.keepWithNext = true;
    return {style, {}, false, false};
}

FlowTable bareTable(std::vector<int> widths)
{
    FlowTable table;
    table.widths = std::move(widths);
    return table;
}

void keepTogether(FlowItems& items, bool withNext)
{
    for (FlowItem& item : items) {
        if (FlowParagraph* paragraph = item.paragraph())
            paragraph->style.keepWithNext = withNext;
    }
}

PaperFlow flowOf(const Document& document, const FormatProfile& profile)
{
    PaperFlow flow{document.title, document.author, bodyStyle(profile), {}};
    MarkQueue marks(document);
    for (const Section& section : document.sections) {
        SectionFlow made(profile, section.orientation, marks);
        for (const Block& block : section.blocks)
            std::visit([&](const auto& each) { made(each); }, block);
        flow.sections.push_back(made.take());
    }
    if (flow.sections.empty())
        flow.sections.push_back(SectionFlow(profile, Orientation::Upright, marks).take());
    return flow;
}

} // namespace sosh::interchange
