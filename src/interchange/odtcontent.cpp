// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/odtparts.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace sosh::interchange::odt {

namespace {

/// What a paragraph or table that opens a page adds to its style.
struct Opening
{
    QString master; ///< master page that begins here; empty: none
    bool newPage = false;
    bool any() const { return newPage || !master.isEmpty(); }
};

/// Automatic styles stand before the text that uses them: both are written side by side and put together at the end.
class ContentWriter
{
public:
    explicit ContentWriter(const StyleBook& styles)
        : m_styles(styles)
    {
        m_text.open(u"office:text"_s);
        m_automatic.open(u"office:automatic-styles"_s);
        m_automatic.open(u"style:style"_s,
            {{u"style:name"_s, u"Foot"_s}, {u"style:family"_s, u"graphic"_s},
                {u"style:parent-style-name"_s, u"Frame"_s}});
        m_automatic.leaf(u"style:graphic-properties"_s,
            {{u"style:vertical-pos"_s, u"bottom"_s}, {u"style:vertical-rel"_s, u"page-content"_s},
                {u"style:horizontal-pos"_s, u"center"_s},
                {u"style:horizontal-rel"_s, u"page-content"_s}, {u"style:wrap"_s, u"none"_s},
                {u"draw:fill"_s, u"none"_s}, {u"draw:stroke"_s, u"none"_s},
                {u"fo:border"_s, u"none"_s}, {u"fo:padding"_s, u"0pt"_s}});
        m_automatic.close();
    }

    void write(const FlowSection& section, size_t index)
    {
        m_width = section.page.textWidth();
        Opening opening{firstPage(index), false};
        for (const FlowItem& item : section.items) {
            write(item, opening);
            opening = {};
        }
    }

    void putInto(XmlOut& part)
    {
        part.insert(m_automatic.take());
        part.open(u"office:body"_s);
        part.insert(m_text.take());
        part.close();
    }

private:
    void write(const FlowItem& item, const Opening& opening)
    {
        std::visit([&](const auto& content) { write(content, opening); }, item.content);
    }

    void write(const FlowParagraph& paragraph, Opening opening)
    {
        opening.newPage = paragraph.newPage;
        if (paragraph.atFoot) {
            writeAtFoot(paragraph);
            return;
        }
        const QString style = opening.any() ? openingStyle(m_styles.idOf(paragraph.style), opening)
                                            : m_styles.idOf(paragraph.style);
        const int outline = paragraph.style.outline;
        m_text.open(outline > 0 ? u"text:h"_s : u"text:p"_s, {{u"text:style-name"_s, style}});
        if (outline > 0)
            m_text.add(u"text:outline-level"_s, QString::number(outline));
        for (const Span& span : paragraph.spans)
            write(span, paragraph.style.text);
        m_text.close();
    }

    void writeAtFoot(const FlowParagraph& paragraph)
    {
        m_text.open(u"text:p"_s);
        m_text.open(u"draw:frame"_s,
            {{u"draw:style-name"_s, u"Foot"_s}, {u"text:anchor-type"_s, u"paragraph"_s},
                {u"svg:width"_s, points(m_width)}});
        m_text.open(u"draw:text-box"_s, {{u"fo:min-height"_s, points(paragraph.style.line)}});
        FlowParagraph inside = paragraph;
        inside.atFoot = false;
        write(inside, Opening{});
        m_text.close();
        m_text.close();
        m_text.close();
    }

    QString openingStyle(const QString& parent, const Opening& opening)
    {
        const QString name = nextName(u"O"_s);
        m_automatic.open(u"style:style"_s,
            {{u"style:name"_s, name}, {u"style:family"_s, u"paragraph"_s},
                {u"style:parent-style-name"_s, parent}});
        writeMaster(opening);
        m_automatic.open(u"style:paragraph-properties"_s);
        writeOpening(opening);
        m_automatic.close();
        m_automatic.close();
        return name;
    }

    void writeMaster(const Opening& opening)
    {
        if (!opening.master.isEmpty())
            m_automatic.add(u"style:master-page-name"_s, opening.master);
    }

    void writeOpening(const Opening& opening)
    {
        if (!opening.master.isEmpty())
            m_automatic.add(u"style:page-number"_s, u"1"_s);
        else if (opening.newPage)
            m_automatic.add(u"fo:break-before"_s, u"page"_s);
    }

    void write(const Span& span, const TextStyle& around)
    {
        if (!span.mark.isEmpty())
            m_text.leaf(u"text:bookmark-start"_s, {{u"text:name"_s, span.mark}});
        const bool differs = span.style != around;
        if (differs)
            m_text.open(u"text:span"_s, {{u"text:style-name"_s, spanStyle(span.style)}});
        writeText(span.text);
        if (differs)
            m_text.close();
        if (!span.mark.isEmpty())
            m_text.leaf(u"text:bookmark-end"_s, {{u"text:name"_s, span.mark}});
    }

    QString spanStyle(const TextStyle& style)
    {
        const QString name =
            u"T%1%2%3%4"_s.arg(style.size)
                .arg(style.bold ? u"b"_s : QString(), style.italic ? u"i"_s : QString(),
                    style.underlined ? u"u"_s : QString());
        if (!m_spanStyles.contains(name)) {
            m_spanStyles << name;
            m_automatic.open(
                u"style:style"_s, {{u"style:name"_s, name}, {u"style:family"_s, u"text"_s}});
            writeTextProperties(m_automatic, style);
            m_automatic.close();
        }
        return name;
    }

    /// A reader folds blanks at the edges and in a row: those are elements.
    void writeText(const QString& text)
    {
        QString words;
        const auto flush = [&] {
            m_text.text(words);
            words.clear();
        };
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar sign = text[i];
            const bool edge = i == 0 || i + 1 == text.size() || text[i - 1] == u' ';
            if (sign == u'\t') {
                flush();
                m_text.leaf(u"text:tab"_s);
            } else if (sign == u'\n') {
                flush();
                m_text.leaf(u"text:line-break"_s);
            } else if (sign == u' ' && edge) {
                flush();
                m_text.leaf(u"text:s"_s);
            } else {
                words += sign;
            }
        }
        flush();
    }

    void write(const FlowTable& table, const Opening& opening)
    {
        const QString name = nextName(u"B"_s);
        writeTableStyles(table, name, opening);
        m_text.open(u"table:table"_s, {{u"table:name"_s, name}, {u"table:style-name"_s, name}});
        for (size_t c = 0; c < table.widths.size(); ++c)
            m_text.leaf(
                u"table:table-column"_s, {{u"table:style-name"_s, u"%1.%2"_s.arg(name).arg(c)}});
        bool inHead = false;
        for (const FlowRow& row : table.rows) {
            if (row.head && !inHead)
                m_text.open(u"table:table-header-rows"_s);
            else if (!row.head && inHead)
                m_text.close();
            inHead = row.head;
            write(row, name);
        }
        if (inHead)
            m_text.close();
        m_text.close();
    }

    void write(const FlowRow& row, const QString& table)
    {
        const QString style = row.atLeast > 0 ? rowStyle(row.atLeast) : u"Row"_s;
        m_text.open(u"table:table-row"_s, {{u"table:style-name"_s, style}});
        for (const FlowCell& cell : row.cells) {
            int covered = cell.columns;
            if (!cell.covered) {
                --covered;
                m_text.open(u"table:table-cell"_s,
                    {{u"table:style-name"_s, table + (cell.ruled ? u".r"_s : u".c"_s)}});
                if (cell.columns > 1)
                    m_text.add(u"table:number-columns-spanned"_s, QString::number(cell.columns));
                if (cell.rows > 1)
                    m_text.add(u"table:number-rows-spanned"_s, QString::number(cell.rows));
                for (const FlowItem& item : cell.items)
                    write(item, Opening{});
                m_text.close();
            }
            for (int i = 0; i < covered; ++i)
                m_text.leaf(u"table:covered-table-cell"_s);
        }
        m_text.close();
    }

    void writeTableStyles(const FlowTable& table, const QString& name, const Opening& opening)
    {
        const int width = std::accumulate(table.widths.begin(), table.widths.end(), 0);
        openStyle(name, u"table"_s);
        writeMaster(opening);
        m_automatic.open(u"style:table-properties"_s,
            {{u"style:width"_s, points(width)}, {u"table:align"_s, u"left"_s},
                {u"fo:margin-left"_s, u"0pt"_s}, {u"table:border-model"_s, u"collapsing"_s}});
        writeOpening(opening);
        m_automatic.close();
        m_automatic.close();
        for (size_t c = 0; c < table.widths.size(); ++c) {
            openStyle(u"%1.%2"_s.arg(name).arg(c), u"table-column"_s);
            m_automatic.leaf(u"style:table-column-properties"_s,
                {{u"style:column-width"_s, points(table.widths[c])}});
            m_automatic.close();
        }
        for (const bool ruled : {false, true}) {
            openStyle(name + (ruled ? u".r"_s : u".c"_s), u"table-cell"_s);
            m_automatic.leaf(u"style:table-cell-properties"_s,
                {{u"fo:border"_s, ruled ? u"0.5pt solid #000000"_s : u"none"_s},
                    {u"fo:padding-left"_s, points(table.padding)},
                    {u"fo:padding-right"_s, points(table.padding)},
                    {u"fo:padding-top"_s, points(table.air)},
                    {u"fo:padding-bottom"_s, points(table.air)},
                    {u"style:vertical-align"_s, table.middle ? u"middle"_s : u"top"_s}});
            m_automatic.close();
        }
        if (!m_rowStyles.contains(0))
            rowStyle(0);
    }

    /// Rows are never split.
    QString rowStyle(int atLeast)
    {
        const QString name = atLeast > 0 ? u"Row%1"_s.arg(atLeast) : u"Row"_s;
        if (m_rowStyles.contains(atLeast))
            return name;
        m_rowStyles << atLeast;
        openStyle(name, u"table-row"_s);
        m_automatic.open(u"style:table-row-properties"_s, {{u"fo:keep-together"_s, u"always"_s}});
        if (atLeast > 0)
            m_automatic.add(u"style:min-row-height"_s, points(atLeast));
        m_automatic.close();
        m_automatic.close();
        return name;
    }

    void openStyle(const QString& name, const QString& kind)
    {
        m_automatic.open(u"style:style"_s, {{u"style:name"_s, name}, {u"style:family"_s, kind}});
    }

    QString nextName(const QString& letter) { return letter + QString::number(++m_names); }

    const StyleBook& m_styles;
    XmlOut m_automatic{XmlOut::Kind::Fragment};
    XmlOut m_text{XmlOut::Kind::Fragment};
    QStringList m_spanStyles;
    QList<int> m_rowStyles;
    int m_names = 0;
    int m_width = 0;
};

} // namespace

QByteArray contentPart(const PaperFlow& flow, const StyleBook& styles)
{
    ContentWriter content(styles);
    for (size_t i = 0; i < flow.sections.size(); ++i)
        content.write(flow.sections[i], i);
    XmlOut xml;
    openRoot(xml, u"office:document-content"_s);
    content.putInto(xml);
    xml.close();
    return xml.take();
}

} // namespace sosh::interchange::odt
