// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/docxparts.h"

using namespace Qt::StringLiterals;

namespace sosh::interchange::docx {

namespace {

const QString packageSpace = u"http://schemas.openxmlformats.org/package/2006/"_s;
const QString office = u"http://schemas.openxmlformats.org/officeDocument/2006/"_s;
const QString wordType = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;

void relation(XmlOut& xml, const QString& id, const QString& type, const QString& target)
{
    xml.leaf(u"Relationship"_s, {{u"Id"_s, id}, {u"Type"_s, type}, {u"Target"_s, target}});
}

void openRelations(XmlOut& xml)
{
    xml.open(u"Relationships"_s, {{u"xmlns"_s, packageSpace + u"relationships"_s}});
}

QByteArray headerPart(const std::function<void(XmlOut&)>& content)
{
    XmlOut xml;
    xml.open(u"w:hdr"_s, {{u"xmlns:w"_s, wordSpace}, {u"xmlns:r"_s, relationSpace}});
    content(xml);
    xml.close();
    return xml.take();
}

/// The page's number, as a field.
QByteArray numberHeader(const FlowParagraph& number, const StyleBook& styles)
{
    return headerPart([&](XmlOut& xml) {
        xml.open(u"w:p"_s);
        xml.open(u"w:pPr"_s);
        xml.leaf(u"w:pStyle"_s, {{u"w:val"_s, styles.idOf(number.style)}});
        xml.close();
        xml.open(u"w:fldSimple"_s, {{u"w:instr"_s, u" PAGE "_s}});
        xml.open(u"w:r"_s);
        xml.element(u"w:t"_s, u"2"_s);
        xml.close();
        xml.close();
        xml.close();
    });
}

} // namespace

Headers headersOf(const PaperFlow& flow, const StyleBook& styles)
{
    Headers headers;
    const auto add = [&](const QByteArray& content) {
        const auto count = headers.parts.size() + 1;
        // rId1 and rId2 are the styles and the settings.
        headers.parts.push_back({u"rId%1"_s.arg(count + 2), u"header%1.xml"_s.arg(count), content});
        return headers.parts.back().id;
    };
    const FlowParagraph& number = flow.sections.front().number;
    const QString numbered = add(numberHeader(number, styles));
    const QString empty = add(headerPart([&](XmlOut& xml) {
        writeParagraph(xml, FlowParagraph{number.style, {}}, styles);
    }));
    for (const FlowSection& section : flow.sections) {
        QString first = empty;
        if (section.hasCorner())
            first =
                add(headerPart([&](XmlOut& xml) { writeParagraph(xml, section.corner, styles); }));
        headers.sections.push_back({first, numbered});
    }
    return headers;
}

QByteArray settingsPart()
{
    XmlOut xml;
    xml.open(u"w:settings"_s, {{u"xmlns:w"_s, wordSpace}});
    xml.leaf(u"w:defaultTabStop"_s, {{u"w:val"_s, u"567"_s}});
    xml.leaf(u"w:characterSpacingControl"_s, {{u"w:val"_s, u"doNotCompress"_s}});
    xml.open(u"w:compat"_s);
    // Without it Word opens the file as one of 2007 and sets tables beside the margin.
    xml.leaf(u"w:compatSetting"_s,
        {{u"w:name"_s, u"compatibilityMode"_s},
            {u"w:uri"_s, u"http://schemas.microsoft.com/office/word"_s}, {u"w:val"_s, u"15"_s}});
    xml.close();
    xml.close();
    return xml.take();
}

QByteArray corePart(const PaperFlow& flow)
{
    XmlOut xml;
    xml.open(u"cp:coreProperties"_s,
        {{u"xmlns:cp"_s, packageSpace + u"metadata/core-properties"_s},
            {u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s}});
    xml.element(u"dc:title"_s, flow.title);
    xml.element(u"dc:creator"_s, flow.author);
    xml.element(u"dc:language"_s, u"vi-VN"_s);
    xml.close();
    return xml.take();
}

QByteArray appPart()
{
    XmlOut xml;
    xml.open(u"Properties"_s, {{u"xmlns"_s, office + u"extended-properties"_s}});
    xml.element(u"Application"_s, u"Sổ Sinh Hoạt"_s);
    xml.close();
    return xml.take();
}

QByteArray contentTypesPart(const Headers& headers)
{
    XmlOut xml;
    xml.open(u"Types"_s, {{u"xmlns"_s, packageSpace + u"content-types"_s}});
    xml.leaf(u"Default"_s,
        {{u"Extension"_s, u"rels"_s},
            {u"ContentType"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s}});
    xml.leaf(u"Default"_s, {{u"Extension"_s, u"xml"_s}, {u"ContentType"_s, u"application/xml"_s}});
    const auto part = [&](const QString& name, const QString& type) {
        xml.leaf(u"Override"_s, {{u"PartName"_s, name}, {u"ContentType"_s, type}});
    };
    part(u"/word/document.xml"_s, wordType + u"document.main+xml"_s);
    part(u"/word/styles.xml"_s, wordType + u"styles+xml"_s);
    part(u"/word/settings.xml"_s, wordType + u"settings+xml"_s);
    for (const HeaderPart& header : headers.parts)
        part(u"/word/"_s + header.file, wordType + u"header+xml"_s);
    part(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    part(u"/docProps/app.xml"_s,
        u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s);
    xml.close();
    return xml.take();
}

QByteArray packageRelations()
{
    XmlOut xml;
    openRelations(xml);
    relation(xml, u"rId1"_s, office + u"relationships/officeDocument"_s, u"word/document.xml"_s);
    relation(xml, u"rId2"_s, packageSpace + u"relationships/metadata/core-properties"_s,
        u"docProps/core.xml"_s);
    relation(
        xml, u"rId3"_s, office + u"relationships/extended-properties"_s, u"docProps/app.xml"_s);
    xml.close();
    return xml.take();
}

QByteArray documentRelations(const Headers& headers)
{
    XmlOut xml;
    openRelations(xml);
    relation(xml, u"rId1"_s, office + u"relationships/styles"_s, u"styles.xml"_s);
    relation(xml, u"rId2"_s, office + u"relationships/settings"_s, u"settings.xml"_s);
    for (const HeaderPart& header : headers.parts)
        relation(xml, header.id, office + u"relationships/header"_s, header.file);
    xml.close();
    return xml.take();
}

} // namespace sosh::interchange::docx
