// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/odtparts.h"
#include "interchange/wordfile.h"
#include "interchange/zipfile.h"

using namespace Qt::StringLiterals;

namespace sosh::interchange {

namespace {

const QString mediaType = u"application/vnd.oasis.opendocument.text"_s;

} // namespace

namespace odt {

void openRoot(XmlOut& xml, const QString& name)
{
    const QString office = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
    xml.open(name,
        {{u"xmlns:office"_s, office + u"office:1.0"_s}, {u"xmlns:style"_s, office + u"style:1.0"_s},
            {u"xmlns:text"_s, office + u"text:1.0"_s}, {u"xmlns:table"_s, office + u"table:1.0"_s},
            {u"xmlns:draw"_s, office + u"drawing:1.0"_s},
            {u"xmlns:fo"_s, office + u"xsl-fo-compatible:1.0"_s},
            {u"xmlns:svg"_s, office + u"svg-compatible:1.0"_s},
            {u"xmlns:meta"_s, office + u"meta:1.0"_s},
            {u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s},
            {u"office:version"_s, u"1.2"_s}});
}

QByteArray metaPart(const PaperFlow& flow)
{
    XmlOut xml;
    openRoot(xml, u"office:document-meta"_s);
    xml.open(u"office:meta"_s);
    xml.element(u"meta:generator"_s, u"SoSinhHoat/"_s + QStringLiteral(SOSH_VERSION));
    xml.element(u"dc:title"_s, flow.title);
    xml.element(u"meta:initial-creator"_s, flow.author);
    xml.element(u"dc:creator"_s, flow.author);
    xml.element(u"dc:language"_s, u"vi-VN"_s);
    xml.close();
    xml.close();
    return xml.take();
}

QByteArray manifestPart()
{
    XmlOut xml;
    xml.open(u"manifest:manifest"_s,
        {{u"xmlns:manifest"_s, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s},
            {u"manifest:version"_s, u"1.2"_s}});
    const auto entry = [&](const QString& path, const QString& type) {
        xml.leaf(u"manifest:file-entry"_s,
            {{u"manifest:full-path"_s, path}, {u"manifest:media-type"_s, type}});
    };
    entry(u"/"_s, mediaType);
    for (const QString& part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        entry(part, u"text/xml"_s);
    xml.close();
    return xml.take();
}

} // namespace odt

Result<QByteArray> odtOf(const Document& document, const FormatProfile& profile)
{
    const PaperFlow flow = flowOf(document, profile);
    const StyleBook styles(flow);
    // The type stands first and plain, so that it is known by the first bytes.
    return zipOf({
        {u"mimetype"_s, mediaType.toUtf8(), true},
        {u"content.xml"_s, odt::contentPart(flow, styles)},
        {u"styles.xml"_s, odt::stylesPart(flow, styles)},
        {u"meta.xml"_s, odt::metaPart(flow)},
        {u"META-INF/manifest.xml"_s, odt::manifestPart()},
    });
}

} // namespace sosh::interchange
