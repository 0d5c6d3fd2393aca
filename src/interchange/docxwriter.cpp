// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/docxparts.h"
#include "interchange/wordfile.h"
#include "interchange/zipfile.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace sosh::interchange {

namespace docx {

namespace {

QString number(int value)
{
    return QString::number(value);
}

class BodyWriter
{
public:
    BodyWriter(XmlOut& xml, const StyleBook& styles)
        : m_xml(xml)
        , m_styles(styles)
    {
    }

    /// `last`: properties of the section that end with this paragraph.
    void write(const FlowParagraph& paragraph, const std::function<void()>& last = {})
    {
        m_xml.open(u"w:p"_s);
        m_xml.open(u"w:pPr"_s);
        m_xml.leaf(u"w:pStyle"_s, {{u"w:val"_s, m_styles.idOf(paragraph.style)}});
        if (paragraph.newPage)
            m_xml.leaf(u"w:pageBreakBefore"_s);
        if (paragraph.atFoot)
            writeFrame();
        if (last)
            last();
        m_xml.close();
        for (const Span& span : paragraph.spans)
            write(span, paragraph.style.text);
        m_xml.close();
    }

    void write(const FlowTable& table)
    {
        const int width = std::accumulate(table.widths.begin(), table.widths.end(), 0);
        m_xml.open(u"w:tbl"_s);
        m_xml.open(u"w:tblPr"_s);
        m_xml.leaf(u"w:tblW"_s, {{u"w:w"_s, number(width)}, {u"w:type"_s, u"dxa"_s}});
        m_xml.leaf(u"w:tblInd"_s, {{u"w:w"_s, u"0"_s}, {u"w:type"_s, u"dxa"_s}});
        m_xml.leaf(u"w:tblLayout"_s, {{u"w:type"_s, u"fixed"_s}});
        m_xml.open(u"w:tblCellMar"_s);
        margin(u"w:top"_s, table.air);
        margin(u"w:left"_s, table.padding);
        margin(u"w:bottom"_s, table.air);
        margin(u"w:right"_s, table.padding);
        m_xml.close();
        m_xml.close();
        m_xml.open(u"w:tblGrid"_s);
        for (const int column : table.widths)
            m_xml.leaf(u"w:gridCol"_s, {{u"w:w"_s, number(column)}});
        m_xml.close();
        for (const FlowRow& row : table.rows)
            write(row, table);
        m_xml.close();
    }

    void write(const FlowItem& item)
    {
        std::visit([this](const auto& content) { write(content); }, item.content);
    }

    void frameWidth(int width) { m_frameWidth = width; }

private:
    void margin(const QString& side, int width)
    {
        m_xml.leaf(side, {{u"w:w"_s, number(width)}, {u"w:type"_s, u"dxa"_s}});
    }

    void writeFrame()
    {
        m_xml.leaf(u"w:framePr"_s,
            {{u"w:w"_s, number(m_frameWidth)}, {u"w:wrap"_s, u"around"_s},
                {u"w:vAnchor"_s, u"margin"_s}, {u"w:hAnchor"_s, u"margin"_s},
                {u"w:xAlign"_s, u"center"_s}, {u"w:yAlign"_s, u"bottom"_s}});
    }

    void write(const Span& span, const TextStyle& around)
    {
        if (!span.mark.isEmpty())
            m_xml.leaf(
                u"w:bookmarkStart"_s, {{u"w:id"_s, number(m_bookmark)}, {u"w:name"_s, span.mark}});
        m_xml.open(u"w:r"_s);
        writeRunStyle(m_xml, span.style, around);
        writeText(span.text);
        m_xml.close();
        if (!span.mark.isEmpty())
            m_xml.leaf(u"w:bookmarkEnd"_s, {{u"w:id"_s, number(m_bookmark++)}});
    }

    void writeText(const QString& text)
    {
        qsizetype from = 0;
        for (qsizetype i = 0; i <= text.size(); ++i) {
            const bool end = i == text.size();
            if (!end && text[i] != u'\t' && text[i] != u'\n')
                continue;
            if (i > from) {
                m_xml.open(u"w:t"_s, {{u"xml:space"_s, u"preserve"_s}});
                m_xml.text(text.sliced(from, i - from));
                m_xml.close();
            }
            if (!end)
                m_xml.leaf(text[i] == u'\t' ? u"w:tab"_s : u"w:br"_s);
            from = i + 1;
        }
    }

    void write(const FlowRow& row, const FlowTable& table)
    {
        m_xml.open(u"w:tr"_s);
        m_xml.open(u"w:trPr"_s);
        m_xml.leaf(u"w:cantSplit"_s);
        if (row.atLeast > 0)
            m_xml.leaf(
                u"w:trHeight"_s, {{u"w:val"_s, number(row.atLeast)}, {u"w:hRule"_s, u"atLeast"_s}});
        if (row.head)
            m_xml.leaf(u"w:tblHeader"_s);
        m_xml.close();
        size_t column = 0;
        for (const FlowCell& cell : row.cells) {
            write(cell, table, column);
            column += size_t(cell.columns);
        }
        m_xml.close();
    }

    void write(const FlowCell& cell, const FlowTable& table, size_t column)
    {
        const auto first = table.widths.begin() + std::ptrdiff_t(column);
        const int width = std::accumulate(first, first + cell.columns, 0);
        m_xml.open(u"w:tc"_s);
        m_xml.open(u"w:tcPr"_s);
        m_xml.leaf(u"w:tcW"_s, {{u"w:w"_s, number(width)}, {u"w:type"_s, u"dxa"_s}});
        if (cell.columns > 1)
            m_xml.leaf(u"w:gridSpan"_s, {{u"w:val"_s, number(cell.columns)}});
        if (cell.covered)
            m_xml.leaf(u"w:vMerge"_s);
        else if (cell.rows > 1)
            m_xml.leaf(u"w:vMerge"_s, {{u"w:val"_s, u"restart"_s}});
        if (cell.ruled)
            writeBorders();
        if (table.middle)
            m_xml.leaf(u"w:vAlign"_s, {{u"w:val"_s, u"center"_s}});
        m_xml.close();
        for (const FlowItem& item : cell.items)
            write(item);
        m_xml.close();
    }

    void writeBorders()
    {
        m_xml.open(u"w:tcBorders"_s);
        for (const QString& side : {u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s})
            m_xml.leaf(side,
                {{u"w:val"_s, u"single"_s}, {u"w:sz"_s, u"4"_s}, {u"w:space"_s, u"0"_s},
                    {u"w:color"_s, u"000000"_s}});
        m_xml.close();
    }

    XmlOut& m_xml;
    const StyleBook& m_styles;
    int m_bookmark = 1;
    int m_frameWidth = 0;
};

void reference(XmlOut& xml, const QString& type, const QString& id)
{
    xml.leaf(u"w:headerReference"_s, {{u"w:type"_s, type}, {u"r:id"_s, id}});
}

void writeSection(XmlOut& xml, const FlowPage& page, const SectionHeaders& headers)
{
    xml.open(u"w:sectPr"_s);
    reference(xml, u"default"_s, headers.others);
    reference(xml, u"first"_s, headers.first);
    xml.leaf(u"w:type"_s, {{u"w:val"_s, u"nextPage"_s}});
    xml.open(u"w:pgSz"_s, {{u"w:w"_s, number(page.width)}, {u"w:h"_s, number(page.height)}});
    if (page.width > page.height)
        xml.add(u"w:orient"_s, u"landscape"_s);
    xml.close();
    xml.leaf(u"w:pgMar"_s,
        {{u"w:top"_s, number(page.top)}, {u"w:right"_s, number(page.right)},
            {u"w:bottom"_s, number(page.bottom)}, {u"w:left"_s, number(page.left)},
            {u"w:header"_s, number(page.numberTop)}, {u"w:footer"_s, number(page.numberTop)},
            {u"w:gutter"_s, u"0"_s}});
    xml.leaf(u"w:pgNumType"_s, {{u"w:start"_s, u"1"_s}});
    xml.leaf(u"w:titlePg"_s);
    xml.close();
}

} // namespace

void writeParagraph(XmlOut& xml, const FlowParagraph& paragraph, const StyleBook& styles)
{
    BodyWriter(xml, styles).write(paragraph);
}

QByteArray documentPart(const PaperFlow& flow, const StyleBook& styles, const Headers& headers)
{
    XmlOut xml;
    xml.open(u"w:document"_s, {{u"xmlns:w"_s, wordSpace}, {u"xmlns:r"_s, relationSpace}});
    xml.open(u"w:body"_s);
    BodyWriter body(xml, styles);
    for (size_t i = 0; i < flow.sections.size(); ++i) {
        const FlowSection& section = flow.sections[i];
        body.frameWidth(section.page.textWidth());
        const auto properties = [&] { writeSection(xml, section.page, headers.sections[i]); };
        // The last paragraph of a section holds its form; that of the last section stands alone.
        for (const FlowItem& item : section.items) {
            const auto* paragraph = std::get_if<FlowParagraph>(&item.content);
            if (paragraph && &item == &section.items.back() && i + 1 < flow.sections.size())
                body.write(*paragraph, properties);
            else
                body.write(item);
        }
        if (i + 1 == flow.sections.size())
            properties();
    }
    xml.close();
    xml.close();
    return xml.take();
}

} // namespace docx

Result<QByteArray> docxOf(const Document& document, const FormatProfile& profile)
{
    const PaperFlow flow = flowOf(document, profile);
    const StyleBook styles(flow);
    const docx::Headers headers = docx::headersOf(flow, styles);
    std::vector<ZipPart> parts{
        {u"[Content_Types].xml"_s, docx::contentTypesPart(headers)},
        {u"_rels/.rels"_s, docx::packageRelations()},
        {u"word/document.xml"_s, docx::documentPart(flow, styles, headers)},
        {u"word/_rels/document.xml.rels"_s, docx::documentRelations(headers)},
        {u"word/styles.xml"_s, docx::stylesPart(flow, styles)},
        {u"word/settings.xml"_s, docx::settingsPart()},
    };
    for (const docx::HeaderPart& header : headers.parts)
        parts.push_back({u"word/"_s + header.file, header.content});
    parts.push_back({u"docProps/core.xml"_s, docx::corePart(flow)});
    parts.push_back({u"docProps/app.xml"_s, docx::appPart()});
    return zipOf(parts);
}

} // namespace sosh::interchange
