// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/docxparts.h"

using namespace Qt::StringLiterals;

namespace sosh::interchange::docx {

namespace {

const QString family = u"Times New Roman"_s;

QString alignName(Align align)
{
    switch (align) {
    case Align::Left:
        return u"left"_s;
    case Align::Center:
        return u"center"_s;
    case Align::Right:
        return u"right"_s;
    case Align::Justify:
        return u"both"_s;
    }
    return {};
}

void writeFonts(XmlOut& xml)
{
    xml.leaf(u"w:rFonts"_s,
        {{u"w:ascii"_s, family}, {u"w:eastAsia"_s, family}, {u"w:hAnsi"_s, family},
            {u"w:cs"_s, family}});
}

void writeRule(XmlOut& xml, ParagraphStyle::Rule rule)
{
    if (rule == ParagraphStyle::Rule::None)
        return;
    const bool dashed = rule == ParagraphStyle::Rule::Dashed;
    xml.open(u"w:pBdr"_s);
    xml.leaf(u"w:top"_s,
        {{u"w:val"_s, dashed ? u"dashed"_s : u"single"_s}, {u"w:sz"_s, u"6"_s},
            {u"w:space"_s, u"0"_s}, {u"w:color"_s, u"000000"_s}});
    xml.close();
}

void writeIndent(XmlOut& xml, const ParagraphStyle& style)
{
    xml.open(u"w:ind"_s,
        {{u"w:left"_s, QString::number(style.left)}, {u"w:right"_s, QString::number(style.right)}});
    if (style.firstLine < 0)
        xml.add(u"w:hanging"_s, QString::number(-style.firstLine));
    else
        xml.add(u"w:firstLine"_s, QString::number(style.firstLine));
    xml.close();
}

/// In the order of the schema, CT_PPrBase.
void writeParagraphStyle(XmlOut& xml, const ParagraphStyle& style)
{
    xml.open(u"w:pPr"_s);
    if (style.keepWithNext)
        xml.leaf(u"w:keepNext"_s);
    writeRule(xml, style.rule);
    if (!style.dotsTo.empty()) {
        xml.open(u"w:tabs"_s);
        for (const int place : style.dotsTo)
            xml.leaf(u"w:tab"_s,
                {{u"w:val"_s, u"left"_s}, {u"w:leader"_s, u"dot"_s},
                    {u"w:pos"_s, QString::number(place)}});
        xml.close();
    }
    xml.leaf(u"w:spacing"_s,
        {{u"w:before"_s, QString::number(style.before)},
            {u"w:after"_s, QString::number(style.after)},
            {u"w:line"_s, QString::number(style.line)}, {u"w:lineRule"_s, u"exact"_s}});
    writeIndent(xml, style);
    xml.leaf(u"w:jc"_s, {{u"w:val"_s, alignName(style.align)}});
    if (style.outline > 0)
        xml.leaf(u"w:outlineLvl"_s, {{u"w:val"_s, QString::number(style.outline - 1)}});
    xml.close();
}

void writeDefaults(XmlOut& xml, const PaperFlow& flow)
{
    const QString size = QString::number(flow.body.text.size * 2);
    xml.open(u"w:docDefaults"_s);
    xml.open(u"w:rPrDefault"_s);
    xml.open(u"w:rPr"_s);
    writeFonts(xml);
    xml.leaf(u"w:sz"_s, {{u"w:val"_s, size}});
    xml.leaf(u"w:szCs"_s, {{u"w:val"_s, size}});
    xml.leaf(u"w:lang"_s, {{u"w:val"_s, u"vi-VN"_s}});
    xml.close();
    xml.close();
    xml.leaf(u"w:pPrDefault"_s);
    xml.close();
}

} // namespace

void writeTextStyle(XmlOut& xml, const TextStyle& style)
{
    writeRunStyle(xml, style, {-1, !style.bold, !style.italic, false});
}

void writeRunStyle(XmlOut& xml, const TextStyle& style, const TextStyle& around)
{
    if (style == around)
        return;
    const auto onOff = [&](const QString& name, bool on) {
        for (const QString& each : {name, name + u"Cs"_s})
            xml.leaf(each, {{u"w:val"_s, on ? u"1"_s : u"0"_s}});
    };
    xml.open(u"w:rPr"_s);
    if (style.bold != around.bold)
        onOff(u"w:b"_s, style.bold);
    if (style.italic != around.italic)
        onOff(u"w:i"_s, style.italic);
    if (style.size != around.size) {
        const QString halves = QString::number(style.size * 2);
        xml.leaf(u"w:sz"_s, {{u"w:val"_s, halves}});
        xml.leaf(u"w:szCs"_s, {{u"w:val"_s, halves}});
    }
    if (style.underlined != around.underlined)
        xml.leaf(u"w:u"_s, {{u"w:val"_s, style.underlined ? u"single"_s : u"none"_s}});
    xml.close();
}

QByteArray stylesPart(const PaperFlow& flow, const StyleBook& styles)
{
    XmlOut xml;
    xml.open(u"w:styles"_s, {{u"xmlns:w"_s, wordSpace}});
    writeDefaults(xml, flow);
    xml.open(u"w:style"_s,
        {{u"w:type"_s, u"paragraph"_s}, {u"w:default"_s, u"1"_s}, {u"w:styleId"_s, u"Normal"_s}});
    xml.leaf(u"w:name"_s, {{u"w:val"_s, u"Normal"_s}});
    xml.leaf(u"w:qFormat"_s);
    xml.close();
    for (const StyleBook::Entry& entry : styles.entries()) {
        xml.open(u"w:style"_s, {{u"w:type"_s, u"paragraph"_s}, {u"w:styleId"_s, entry.id}});
        if (entry.style.outline == 0 || entry.name != entry.style.role)
            xml.add(u"w:customStyle"_s, u"1"_s);
        xml.leaf(u"w:name"_s, {{u"w:val"_s, entry.name}});
        xml.leaf(u"w:basedOn"_s, {{u"w:val"_s, u"Normal"_s}});
        if (entry.style.outline > 0)
            xml.leaf(u"w:next"_s, {{u"w:val"_s, styles.idOf(flow.body)}});
        xml.leaf(u"w:qFormat"_s);
        writeParagraphStyle(xml, entry.style);
        writeTextStyle(xml, entry.style.text);
        xml.close();
    }
    xml.close();
    return xml.take();
}

} // namespace sosh::interchange::docx
