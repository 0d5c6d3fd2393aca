// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/odtparts.h"

using namespace Qt::StringLiterals;

namespace sosh::interchange::odt {

namespace {

QString alignName(Align align)
{
    switch (align) {
    case Align::Left:
        return u"start"_s;
    case Align::Center:
        return u"center"_s;
    case Align::Right:
        return u"end"_s;
    case Align::Justify:
        return u"justify"_s;
    }
    return {};
}

void writeTabs(XmlOut& xml, const ParagraphStyle& style)
{
    if (style.dotsTo.empty())
        return;
    xml.open(u"style:tab-stops"_s);
    for (const int place : style.dotsTo)
        xml.leaf(u"style:tab-stop"_s,
            {{u"style:position"_s, points(place)}, {u"style:leader-style"_s, u"dotted"_s},
                {u"style:leader-text"_s, u"."_s}});
    xml.close();
}

void writePageLayout(XmlOut& xml, const QString& name, const FlowPage& page, bool header)
{
    const bool landscape = page.width > page.height;
    xml.open(u"style:page-layout"_s, {{u"style:name"_s, name}});
    // A head takes the room between the number's line and the text.
    xml.open(u"style:page-layout-properties"_s,
        {{u"fo:page-width"_s, points(page.width)}, {u"fo:page-height"_s, points(page.height)},
            {u"style:print-orientation"_s, landscape ? u"landscape"_s : u"portrait"_s},
            {u"fo:margin-top"_s, points(header ? page.numberTop : page.top)},
            {u"fo:margin-bottom"_s, points(page.bottom)}, {u"fo:margin-left"_s, points(page.left)},
            {u"fo:margin-right"_s, points(page.right)}});
    xml.close();
    if (header) {
        xml.open(u"style:header-style"_s);
        xml.leaf(u"style:header-footer-properties"_s,
            {{u"svg:height"_s, points(page.top - page.numberTop)},
                {u"fo:margin-bottom"_s, u"0pt"_s}, {u"style:dynamic-spacing"_s, u"false"_s}});
        xml.close();
    }
    xml.close();
}

QString layoutName(size_t section, bool first)
{
    return u"L%1%2"_s.arg(section + 1).arg(first ? u'a' : u'b');
}

void writeMasters(XmlOut& xml, const PaperFlow& flow, const StyleBook& styles)
{
    for (size_t i = 0; i < flow.sections.size(); ++i) {
        const FlowSection& section = flow.sections[i];
        xml.open(u"style:master-page"_s,
            {{u"style:name"_s, firstPage(i)}, {u"style:page-layout-name"_s, layoutName(i, true)},
                {u"style:next-style-name"_s, nextPage(i)}});
        if (section.hasCorner()) {
            xml.open(u"style:header"_s);
            xml.open(u"text:p"_s, {{u"text:style-name"_s, styles.idOf(section.corner.style)}});
            xml.text(section.corner.spans.front().text);
            xml.close();
            xml.close();
        }
        xml.close();
        xml.open(u"style:master-page"_s,
            {{u"style:name"_s, nextPage(i)}, {u"style:page-layout-name"_s, layoutName(i, false)}});
        xml.open(u"style:header"_s);
        xml.open(u"text:p"_s, {{u"text:style-name"_s, styles.idOf(section.number.style)}});
        xml.open(u"text:page-number"_s, {{u"text:select-page"_s, u"current"_s}});
        xml.text(u"2"_s);
        xml.close();
        xml.close();
        xml.close();
        xml.close();
    }
}

void writeDefault(XmlOut& xml, const TextStyle& text)
{
    xml.open(u"style:default-style"_s, {{u"style:family"_s, u"paragraph"_s}});
    xml.leaf(u"style:paragraph-properties"_s,
        {{u"fo:orphans"_s, u"2"_s}, {u"fo:widows"_s, u"2"_s},
            {u"style:tab-stop-distance"_s, u"10mm"_s}});
    xml.leaf(u"style:text-properties"_s,
        {{u"style:font-name"_s, u"Times New Roman"_s}, {u"fo:font-size"_s, points(text.size * 20)},
            {u"fo:language"_s, u"vi"_s}, {u"fo:country"_s, u"VN"_s},
            {u"fo:color"_s, u"#000000"_s}});
    xml.close();
}

} // namespace

QString points(int twips)
{
    return QString::number(twips / 20.0, 'g', 6) + u"pt"_s;
}

QString firstPage(size_t section)
{
    return u"Trang%1"_s.arg(section + 1);
}

QString nextPage(size_t section)
{
    return u"Trang%1sau"_s.arg(section + 1);
}

void writeParagraphProperties(XmlOut& xml, const ParagraphStyle& style)
{
    xml.open(u"style:paragraph-properties"_s,
        {{u"fo:text-align"_s, alignName(style.align)}, {u"fo:margin-left"_s, points(style.left)},
            {u"fo:margin-right"_s, points(style.right)},
            {u"fo:text-indent"_s, points(style.firstLine)},
            {u"fo:margin-top"_s, points(style.before)},
            {u"fo:margin-bottom"_s, points(style.after)},
            {u"fo:line-height"_s, points(style.line)}});
    if (style.keepWithNext)
        xml.add(u"fo:keep-with-next"_s, u"always"_s);
    if (style.rule != ParagraphStyle::Rule::None) {
        const bool dashed = style.rule == ParagraphStyle::Rule::Dashed;
        xml.add(u"fo:border-top"_s, u"0.75pt %1 #000000"_s.arg(dashed ? u"dashed"_s : u"solid"_s));
        xml.add(u"fo:padding"_s, u"0pt"_s);
        xml.add(u"style:join-border"_s, u"false"_s);
    }
    writeTabs(xml, style);
    xml.close();
}

void writeTextProperties(XmlOut& xml, const TextStyle& style)
{
    xml.leaf(u"style:text-properties"_s,
        {{u"fo:font-size"_s, points(style.size * 20)},
            {u"fo:font-weight"_s, style.bold ? u"bold"_s : u"normal"_s},
            {u"fo:font-style"_s, style.italic ? u"italic"_s : u"normal"_s},
            {u"style:text-underline-style"_s, style.underlined ? u"solid"_s : u"none"_s}});
}

QByteArray stylesPart(const PaperFlow& flow, const StyleBook& styles)
{
    XmlOut xml;
    openRoot(xml, u"office:document-styles"_s);
    xml.open(u"office:font-face-decls"_s);
    xml.leaf(u"style:font-face"_s,
        {{u"style:name"_s, u"Times New Roman"_s}, {u"svg:font-family"_s, u"'Times New Roman'"_s},
            {u"style:font-family-generic"_s, u"roman"_s}, {u"style:font-pitch"_s, u"variable"_s}});
    xml.close();
    xml.open(u"office:styles"_s);
    writeDefault(xml, flow.body.text);
    xml.leaf(u"style:style"_s, {{u"style:name"_s, u"Frame"_s}, {u"style:family"_s, u"graphic"_s}});
    for (const StyleBook::Entry& entry : styles.entries()) {
        xml.open(u"style:style"_s,
            {{u"style:name"_s, entry.id}, {u"style:display-name"_s, entry.name},
                {u"style:family"_s, u"paragraph"_s}});
        if (entry.style.outline > 0)
            xml.add(u"style:default-outline-level"_s, QString::number(entry.style.outline));
        writeParagraphProperties(xml, entry.style);
        writeTextProperties(xml, entry.style.text);
        xml.close();
    }
    xml.close();
    xml.open(u"office:automatic-styles"_s);
    for (size_t i = 0; i < flow.sections.size(); ++i) {
        const FlowSection& section = flow.sections[i];
        writePageLayout(xml, layoutName(i, true), section.page, section.hasCorner());
        writePageLayout(xml, layoutName(i, false), section.page, true);
    }
    xml.close();
    xml.open(u"office:master-styles"_s);
    writeMasters(xml, flow, styles);
    xml.close();
    xml.close();
    return xml.take();
}

} // namespace sosh::interchange::odt
