// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tableclip.h"

#include <QMimeData>

#include <algorithm>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

QString oneLine(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\r', u' ').replace(u'\n', u' ');
}

QString htmlCell(const QString& tag, const TableClip::Column& column, const QString& text)
{
    const QString align = column.numbers ? u"right"_s : u"left"_s;
    QString inner = text.toHtmlEscaped();
    inner.replace(u'\n', u"<br>"_s);
    return u"<%1 style=\"border:1px solid #000;padding:2px 6px;text-align:%2\">%3</%1>"_s.arg(
        tag, align, inner);
}

/// RTF 1.9.1: backslash and braces are escaped, a letter outside ASCII is \uN with N as a signed 16 bit number.
QByteArray rtfText(const QString& text)
{
    QByteArray out;
    for (const QChar c : text) {
        const ushort code = c.unicode();
        if (c == u'\n')
            out += "\\line ";
        else if (c == u'\\' || c == u'{' || c == u'}')
            out += '\\' + QByteArray(1, static_cast<char>(code));
        else if (code < 0x80)
            out += static_cast<char>(code);
        else
            out += "\\u" + QByteArray::number(static_cast<qint16>(code)) + '?';
    }
    return out;
}

/// Widths in twips by the longest text, together no wider than an A4 page between its margins.
std::vector<int> rtfEdges(const TableClip& clip)
{
    constexpr int twipsALetter = 120;
    constexpr int pageWidth = 9600;
    std::vector<int> widths;
    int sum = 0;
    for (std::size_t i = 0; i < clip.columns.size(); ++i) {
        qsizetype letters = clip.withHeads ? clip.columns[i].head.size() : 0;
        for (const TableClip::Row& row : clip.rows)
            letters = std::max(letters, row.cells.value(static_cast<qsizetype>(i)).size());
        const auto shown = static_cast<int>(std::clamp(letters, qsizetype(5), qsizetype(45)));
        widths.push_back(shown * twipsALetter);
        sum += widths.back();
    }
    int edge = 0;
    for (int& width : widths) {
        edge += sum > pageWidth ? width * pageWidth / sum : width;
        width = edge;
    }
    return widths;
}

QByteArray rtfRow(const TableClip& clip, const std::vector<int>& edges, const QStringList& cells,
    bool bold, bool head)
{
    QByteArray row = "\\trowd\\trgaph70";
    if (head)
        row += "\\trhdr";
    for (const int edge : edges) {
        for (const char* side : {"t", "l", "b", "r"})
            row += QByteArray("\\clbrdr") + side + "\\brdrs\\brdrw10";
        row += "\\cellx" + QByteArray::number(edge);
    }
    row += '\n';
    for (std::size_t i = 0; i < clip.columns.size(); ++i) {
        row += clip.columns[i].numbers ? "\\pard\\intbl\\qr" : "\\pard\\intbl\\ql";
        row += bold ? "\\b " : "\\b0 ";
        row += rtfText(cells.value(static_cast<qsizetype>(i))) + "\\cell\n";
    }
    return row + "\\row\n";
}

QStringList headsOf(const TableClip& clip)
{
    QStringList heads;
    for (const TableClip::Column& column : clip.columns)
        heads += column.head;
    return heads;
}

} // namespace

QString TableClip::tsv() const
{
    QStringList lines;
    const auto add = [&lines](QStringList cells) {
        std::transform(cells.begin(), cells.end(), cells.begin(), oneLine);
        lines += cells.join(u'\t');
    };
    if (withHeads)
        add(headsOf(*this));
    for (const Row& row : rows)
        add(row.cells);
    return lines.join(u'\n');
}

QString TableClip::html() const
{
    QString out = u"<table style=\"border-collapse:collapse\">\n"_s;
    if (withHeads) {
        out += u"<tr>"_s;
        for (const Column& column : columns)
            out += htmlCell(u"th"_s, column, column.head);
        out += u"</tr>\n"_s;
    }
    for (const Row& row : rows) {
        out += u"<tr>"_s;
        for (std::size_t i = 0; i < columns.size(); ++i)
            out += htmlCell(row.total ? u"th"_s : u"td"_s, columns[i],
                row.cells.value(static_cast<qsizetype>(i)));
        out += u"</tr>\n"_s;
    }
    return out + u"</table>"_s;
}

QByteArray TableClip::rtf() const
{
    const std::vector<int> edges = rtfEdges(*this);
    QByteArray out = "{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1"
                     "{\\fonttbl{\\f0\\froman Times New Roman;}}\\f0\\fs26\n";
    if (withHeads)
        out += rtfRow(*this, edges, headsOf(*this), true, true);
    for (const Row& row : rows)
        out += rtfRow(*this, edges, row.cells, row.total, false);
    return out + "\\pard\\b0\\par}";
}

std::unique_ptr<QMimeData> TableClip::mimeData() const
{
    auto data = std::make_unique<QMimeData>();
    data->setText(tsv());
    data->setHtml(html());
    // Both names are in use; Windows and macOS map the second one to their own.
    data->setData(u"application/rtf"_s, rtf());
    data->setData(u"text/rtf"_s, rtf());
    return data;
}

} // namespace sosh
