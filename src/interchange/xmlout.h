// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace sosh::interchange {

/// One XML part of a package, or elements to put into one. Names carry their prefixes; whoever opens the root declares them.
class XmlOut
{
public:
    using Attributes = std::initializer_list<std::pair<QString, QString>>;

    enum class Kind
    {
        Part,
        Fragment
    };
    explicit XmlOut(Kind kind = Kind::Part);
    XmlOut(const XmlOut&) = delete;
    XmlOut& operator=(const XmlOut&) = delete;

    void open(const QString& name, Attributes attributes = {});
    void add(const QString& name, const QString& value); ///< attribute of what was opened last
    void close();
    void leaf(const QString& name, Attributes attributes = {});
    /// Signs that XML 1.0 has no place for are left out.
    void text(const QString& text);
    void element(const QString& name, const QString& content);
    /// Elements of a fragment, as they are.
    void insert(const QByteArray& fragment);
    QByteArray take();

private:
    QBuffer m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace sosh::interchange
