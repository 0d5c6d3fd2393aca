// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/wordfile.h"
#include "interchange/zipfile.h"

#include <QHash>
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

/// Reads the text inside our bookmarks as it stands now: what was inserted counts, what was deleted does not.
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
        return complete();
    }

private:
    struct Figure
    {
        ReadFigure read;
        bool ended = false;
    };
    /// Paragraph, cell or row that is open: its text, and the figures that began in it.
    struct Surroundings
    {
        bool row = false;
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
            m_open.push_back({false, {}, {}});
        else if (name == u"tr"_s)
            m_open.push_back({true, {}, {}});
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

    void openMark()
    {
        const QString name = attribute(u"name"_s);
        if (!name.startsWith(markPrefix))
            return;
        m_running.insert(attribute(u"id"_s), m_figures.size());
        if (!m_open.empty())
            m_open.back().figures.push_back(m_figures.size());
        m_figures.push_back({{name, {}, {}}, false});
    }

    void closeMark()
    {
        const auto running = m_running.constFind(attribute(u"id"_s));
        if (running == m_running.cend())
            return;
        m_figures[*running].ended = true;
        m_running.erase(running);
    }

    void add(const QString& text)
    {
        if (text.isEmpty())
            return;
        for (const size_t figure : m_running)
            m_figures[figure].read.text += text;
        if (!m_open.empty())
            m_open.back().text += text;
    }

    /// A paragraph ends: its text is what surrounds its figures, or a part of the row that it stands in.
    void leave()
    {
        if (m_open.empty())
            return;
        const Surroundings left = std::move(m_open.back());
        m_open.pop_back();
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

    /// A mark that lost its end says nothing.
    Result<std::vector<ReadFigure>> complete()
    {
        std::vector<ReadFigure> read;
        for (Figure& figure : m_figures) {
            if (!figure.ended)
                continue;
            figure.read.text = figure.read.text.simplified();
            read.push_back(std::move(figure.read));
        }
        if (read.empty())
            return Error{ErrorCode::FigureMarksMissing, {QString()}, {}};
        return read;
    }

    QXmlStreamReader m_xml;
    std::vector<Figure> m_figures;
    QHash<QString, size_t> m_running; ///< open marks by their id
    std::vector<Surroundings> m_open;
    int m_depth = 0;
    int m_deleted = 0;
    bool m_inText = false;
};

} // namespace

Result<std::vector<ReadFigure>> figuresOfDocx(const QByteArray& docx)
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

} // namespace sosh::interchange
