// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfauthor.h"

#include "report/pdfedits.h"

namespace sosh::report {

namespace {

/// UTF-16 in hexadecimal digits: nothing in it needs escaping.
QByteArray hexString(const QString& text)
{
    QByteArray bytes("\xFE\xFF");
    for (const QChar c : text) {
        bytes += char(c.unicode() >> 8);
        bytes += char(c.unicode() & 0xFF);
    }
    return '<' + bytes.toHex() + '>';
}

} // namespace

QByteArray withAuthor(const QByteArray& pdf, const QString& author)
{
    static const QByteArray creator = "\n/Creator (";
    static const QByteArray title = "</dc:title>";
    static const QByteArray length = "\n/Length ";
    const qsizetype info = pdf.indexOf(creator);
    const qsizetype metadata = pdf.indexOf("/Type /Metadata", info);
    const qsizetype said = pdf.indexOf(length, metadata) + length.size();
    const qsizetype end = pdf.indexOf('\n', said);
    const qsizetype at = pdf.indexOf(title, end) + title.size();
    if (author.isEmpty() || info < 0 || metadata < info || said < metadata || at < said)
        return pdf;
    const QByteArray named = "\n      <dc:creator>\n        <rdf:Seq>\n          <rdf:li>"
        + author.toHtmlEscaped().toUtf8() + "</rdf:li>\n        </rdf:Seq>\n      </dc:creator>";
    const qsizetype bytes = pdf.mid(said, end - said).trimmed().toLongLong();
    return withEdits(pdf,
        {{info, 0, "\n/Author " + hexString(author)},
            {said, end - said, QByteArray::number(bytes + named.size())}, {at, 0, named}});
}

} // namespace sosh::report
