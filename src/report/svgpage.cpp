// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/svgpage.h"

#include <QStringList>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

const QString svgNamespace = u"http://www.w3.org/2000/svg"_s;

/// Millimetres to a hundredth of a twip, without zeros behind.
QString mm(int twips)
{
    QString text = QString::number(millimetres(twips), 'f', 4);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString families(const QString& family)
{
    QStringList names{u'\'' + family + u'\''};
    for (const QString& other : {u"'Times New Roman'"_s, u"Tinos"_s, u"'Liberation Serif'"_s})
        if (!names.contains(other) && names.front() != u'\'' + other + u'\'')
            names << other;
    return names.join(u", "_s) + u", serif"_s;
}

void writeLine(QXmlStreamWriter& xml, const LineItem& line)
{
    xml.writeEmptyElement(u"line"_s);
    xml.writeAttribute(u"x1"_s, mm(line.x1));
    xml.writeAttribute(u"y1"_s, mm(line.y1));
    xml.writeAttribute(u"x2"_s, mm(line.x2));
    xml.writeAttribute(u"y2"_s, mm(line.y2));
    xml.writeAttribute(u"stroke-width"_s, mm(line.thickness));
}

void writeText(QXmlStreamWriter& xml, const TextItem& item)
{
    xml.writeStartElement(u"text"_s);
    xml.writeAttribute(u"x"_s, mm(item.x));
    xml.writeAttribute(u"y"_s, mm(item.baseline));
    xml.writeAttribute(u"font-size"_s, mm(item.face.size * 20));
    if (item.face.bold)
        xml.writeAttribute(u"font-weight"_s, u"bold"_s);
    if (item.face.italic)
        xml.writeAttribute(u"font-style"_s, u"italic"_s);
    if (item.wordSpacing != 0)
        xml.writeAttribute(u"word-spacing"_s, mm(item.wordSpacing));
    // Holds the width where another face of other widths stands in.
    if (item.width > 0)
        xml.writeAttribute(u"textLength"_s, mm(item.width));
    xml.writeCharacters(item.text);
    xml.writeEndElement();
}

} // namespace

QByteArray svgOf(const Page& page, const QString& family)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(svgNamespace);
    xml.writeStartElement(svgNamespace, u"svg"_s);
    xml.writeAttribute(u"width"_s, mm(page.width) + u"mm"_s);
    xml.writeAttribute(u"height"_s, mm(page.height) + u"mm"_s);
    xml.writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(mm(page.width), mm(page.height)));
    xml.writeEmptyElement(u"rect"_s);
    xml.writeAttribute(u"width"_s, mm(page.width));
    xml.writeAttribute(u"height"_s, mm(page.height));
    xml.writeAttribute(u"fill"_s, u"#ffffff"_s);
    xml.writeStartElement(u"g"_s);
    xml.writeAttribute(u"stroke"_s, u"#000000"_s);
    xml.writeAttribute(u"stroke-linecap"_s, u"square"_s);
    for (const LineItem& line : page.lines)
        writeLine(xml, line);
    xml.writeEndElement();
    xml.writeStartElement(u"g"_s);
    xml.writeAttribute(u"fill"_s, u"#000000"_s);
    xml.writeAttribute(u"font-family"_s, families(family));
    xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    for (const TextItem& item : page.texts)
        writeText(xml, item);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace sosh::report
