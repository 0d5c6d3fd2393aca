// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/xmlout.h"

using namespace Qt::StringLiterals;

namespace sosh::interchange {

namespace {

/// Source: Extensible Markup Language (XML) 1.0, production Char.
QString allowed(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        if (sign.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += sign;
            kept += text[++i];
        } else if (!sign.isSurrogate() && sign < QChar(0xFFFE)
            && (sign >= u' ' || sign == u'\t' || sign == u'\n')) {
            kept += sign;
        }
    }
    return kept;
}

} // namespace

XmlOut::XmlOut(Kind kind)
{
    m_bytes.open(QIODevice::WriteOnly);
    m_xml.setDevice(&m_bytes);
    if (kind == Kind::Part)
        m_xml.writeStartDocument(u"1.0"_s, true);
}

void XmlOut::open(const QString& name, Attributes attributes)
{
    m_xml.writeStartElement(name);
    for (const auto& [key, value] : attributes)
        add(key, value);
}

void XmlOut::add(const QString& name, const QString& value)
{
    m_xml.writeAttribute(name, allowed(value));
}

void XmlOut::close()
{
    m_xml.writeEndElement();
}

void XmlOut::leaf(const QString& name, Attributes attributes)
{
    open(name, attributes);
    close();
}

void XmlOut::text(const QString& text)
{
    m_xml.writeCharacters(allowed(text));
}

void XmlOut::element(const QString& name, const QString& content)
{
    open(name);
    text(content);
    close();
}

void XmlOut::insert(const QByteArray& fragment)
{
    m_xml.writeCharacters({}); // ends the open start tag
    m_bytes.write(fragment);
}

QByteArray XmlOut::take()
{
    m_xml.writeEndDocument();
    return m_bytes.data();
}

} // namespace sosh::interchange
