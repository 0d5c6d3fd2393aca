// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/wordfile.h"
#include "interchange/zipfile.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh::interchange {

namespace {

constexpr QStringView markPrefix = u"so_";
/// A returned paper with figures is some hundred kilobytes. Units: bytes.
constexpr qsizetype largestPackage = 64 * 1024 * 1024;
constexpr int deepest = 256; ///< elements inside each other

Error unreadable(const QString& why)
{
    return {ErrorCode::FileUnreadable, {QString(), why}, why};
}

/// Words of a package written by Word, "transitional" or "strict", or by LibreOffice.
bool isWord(const QXmlStreamReader& xml)
{
    return xml.namespaceUri() == u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s
        || xml.namespaceUri() == u"http://purl.oclc.org/ooxml/wordprocessingml/main"_s;
}

/// Path of the main part, by the package's relations.
Result<QString> mainPart(const QByteArray& docx)
{
    const auto relations = zipPart(docx, u"_rels/.rels"_s);
    if (!relations)
        return relations.error();
    QXmlStreamReader xml(*relations);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship"_s)
            continue;
        const auto attributes = xml.attributes();
        if (!attributes.value(u"Type"_s).endsWith(u"/officeDocument"_s))
            continue;
        QString target = attributes.value(u"Target"_s).toString();
        return target.startsWith(u'/') ? target.sliced(1) : target;
    }
    return unreadable(u"no main part"_s);
}

struct Stretch
{
    qsizetype from = 0;
    qsizetype to = 0;
};

/// A digit typed beside a mark belongs to the figure; a stop or comma that ends a sentence does not.
Stretch widened(const QString& text, Stretch stretch)
{
    const auto isPart = [](QChar sign) { return sign.isDigit() || u".,%"_s.contains(sign); };
    qsizetype from = stretch.from;
    while (from > 0 && isPart(text[from - 1]))
        --from;
    while (from < stretch.from && !text[from].isDigit())
        ++from;
    qsizetype to = stretch.to;
    while (to < text.size() && isPart(text[to]))
        ++to;
    while (to > stretch.to && u".,"_s.contains(text[to - 1]))
        --to;
    return {from, to};
}

/// Reads the figures as they stand now: what was inserted counts, what was deleted does not.
class FigureReader
{
public:
    explicit FigureReader(const QByteArray& document)
        : m_xml(document)
    {
    }

    Result<std::vector<ReadFigure>> read()
    {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
                return unreadable(u"document type declaration"_s);
            case QXmlStreamReader::StartElement:
                if (++m_depth > deepest)
                    return unreadable(u"elements too deep"_s);
                start();
                break;
            case QXmlStreamReader::EndElement:
                --m_depth;
                end();
                break;
            case QXmlStreamReader::Characters:
                if (m_inText)
                    add(m_xml.text().toString());
                break;
            default:
                break;
            }
        }
        if (m_xml.hasError())
            return unreadable(m_xml.errorString());
        return inOrder();
    }

private:
    struct Figure
    {
        ReadFigure read;
        bool ended = false;
        int paragraph = 0; ///< that it stands in, counted as they begin; 0: not in one yet
        qsizetype to = -1; ///< end in it; -1: runs to its end
    };
    /// Paragraph or row that is open: its text, and the figures that began in it.
    struct Surroundings
    {
        bool row = false;
        int paragraph = 0;
        QString text;
        std::vector<size_t> figures;
    };

    void start()
    {
        // What older programs see in place of a newer shape is there twice.
        if (m_xml.name() == u"Fallback"_s) {
            m_xml.skipCurrentElement();
            --m_depth;
            return;
        }
        if (!isWord(m_xml))
            return;
        const auto name = m_xml.name();
        if (name == u"p"_s)
            openParagraph();
        else if (name == u"tr"_s)
            m_open.push_back({true, 0, {}, {}});
        else if (isDeletion(name))
            ++m_deleted;
        else if (name == u"t"_s)
            m_inText = m_deleted == 0;
        else if (name == u"bookmarkStart"_s)
            openMark();
        else if (name == u"bookmarkEnd"_s)
            closeMark();
        else if (m_deleted == 0)
            add(signOf(name));
    }

    void end()
    {
        if (!isWord(m_xml))
            return;
        const auto name = m_xml.name();
        if (name == u"t"_s)
            m_inText = false;
        else if (isDeletion(name))
            --m_deleted;
        else if (name == u"p"_s || name == u"tr"_s)
            leave();
    }

    static bool isDeletion(QStringView name) { return name == u"del" || name == u"moveFrom"; }

    static QString signOf(QStringView name)
    {
        if (name == u"tab" || name == u"br" || name == u"cr")
            return u" "_s;
        return name == u"noBreakHyphen" ? u"-"_s : QString();
    }

    QString attribute(const QString& name) const
    {
        return m_xml.attributes().value(m_xml.namespaceUri().toString(), name).toString();
    }

    /// Marks may begin before the paragraph that holds their figure.
    void openParagraph()
    {
        m_open.push_back({false, ++m_paragraphs, {}, {}});
        for (const size_t figure : m_running)
            if (m_figures[figure].paragraph == 0)
                place(figure);
    }

    void place(size_t figure)
    {
        Surroundings& here = m_open.back();
        m_figures[figure].paragraph = here.paragraph;
        m_figures[figure].read.at = here.text.size();
        here.figures.push_back(figure);
    }

    void openMark()
    {
        const QString name = attribute(u"name"_s);
        if (!name.startsWith(markPrefix))
            return;
        const size_t figure = m_figures.size();
        m_running.insert(attribute(u"id"_s), figure);
        m_figures.push_back({{name, {}, {}}});
        if (!m_open.empty() && !m_open.back().row)
            place(figure);
    }

    void closeMark()
    {
        const auto running = m_running.constFind(attribute(u"id"_s));
        if (running == m_running.cend())
            return;
        Figure& figure = m_figures[*running];
        figure.ended = true;
        if (!m_open.empty() && m_open.back().paragraph == figure.paragraph)
            figure.to = m_open.back().text.size();
        m_running.erase(running);
    }

    void add(const QString& text)
    {
        if (!m_open.empty())
            m_open.back().text += text;
    }

    /// A paragraph ends: its text is what surrounds its figures, or a part of the row that it stands in.
    void leave()
    {
        if (m_open.empty())
            return;
        Surroundings left = std::move(m_open.back());
        m_open.pop_back();
        if (!left.row)
            readParagraph(left);
        const bool inRow = !m_open.empty() && m_open.back().row && !left.row;
        if (inRow) {
            Surroundings& row = m_open.back();
            if (!left.text.isEmpty())
                row.text += (row.text.isEmpty() ? QString() : u" | "_s) + left.text;
            row.figures.insert(row.figures.end(), left.figures.begin(), left.figures.end());
            return;
        }
        for (const size_t figure : left.figures)
            m_figures[figure].read.around = left.text.simplified();
    }

    void readParagraph(Surroundings& paragraph)
    {
        const QString& text = paragraph.text;
        std::vector<Stretch> marked;
        for (const size_t index : paragraph.figures) {
            Figure& figure = m_figures[index];
            const Stretch own =
                widened(text, {figure.read.at, figure.to < 0 ? text.size() : figure.to});
            marked.push_back(own);
            figure.read.at = own.from;
            figure.read.text = text.sliced(own.from, own.to - own.from);
            figure.read.paragraph = text;
        }
        static const QRegularExpression number(u"\\d+(?:[.,]\\d+)*%?"_s);
        for (auto found = number.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            const bool isMarked = std::any_of(marked.begin(), marked.end(), [&](const Stretch& at) {
                return match.capturedStart() < at.to && at.from < match.capturedEnd();
            });
            if (isMarked)
                continue;
            paragraph.figures.push_back(m_figures.size());
            m_figures.push_back({{{}, match.captured(), {}, text, match.capturedStart()}, true,
                paragraph.paragraph});
        }
    }

    /// A mark that lost its end marks nothing: what it held is a number as any other.
    std::vector<ReadFigure> inOrder()
    {
        std::stable_sort(
            m_figures.begin(), m_figures.end(), [](const Figure& one, const Figure& other) {
                return std::pair(one.paragraph, one.read.at)
                    < std::pair(other.paragraph, other.read.at);
            });
        std::vector<ReadFigure> read;
        for (Figure& figure : m_figures) {
            figure.read.text = figure.read.text.simplified();
            if (!figure.ended)
                figure.read.name.clear();
            read.push_back(std::move(figure.read));
        }
        return read;
    }

    QXmlStreamReader m_xml;
    std::vector<Figure> m_figures;
    QHash<QString, size_t> m_running; ///< open marks by their id
    std::vector<Surroundings> m_open;
    int m_paragraphs = 0;
    int m_depth = 0;
    int m_deleted = 0;
    bool m_inText = false;
};

} // namespace

Result<std::vector<ReadFigure>> numbersOfDocx(const QByteArray& docx)
{
    if (docx.size() > largestPackage)
        return unreadable(u"file too large"_s);
    const auto path = mainPart(docx);
    if (!path)
        return path.error();
    const auto document = zipPart(docx, *path);
    if (!document)
        return document.error();
    return FigureReader(*document).read();
}

Result<std::vector<ReadFigure>> figuresOfDocx(const QByteArray& docx)
{
    auto figures = numbersOfDocx(docx);
    if (!figures)
        return figures;
    std::erase_if(*figures, [](const ReadFigure& figure) { return figure.name.isEmpty(); });
    if (figures->empty())
        return Error{ErrorCode::FigureMarksMissing, {QString()}, {}};
    return figures;
}

} // namespace sosh::interchange
