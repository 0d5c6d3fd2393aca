// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/linebreak.h"

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

/// A word with the blanks after it; `joined` to the next one when no blank stands between (a face changes in a word).
struct Atom
{
    QString text;
    Face face;
    bool joined = false;
};

/// A line may end after a single blank; several in a row are a place left open for the pen.
bool isBreak(const QString& atom)
{
    return atom.endsWith(u' ') && !atom.endsWith(u"  "_s);
}

bool isNumber(const QString& atom)
{
    bool digits = false;
    for (const QChar c : atom) {
        digits = digits || c.isDigit();
        if (!c.isDigit() && c != u' ' && c != u'(' && c != u'.' && c != u',' && c != u'/')
            return false;
    }
    return digits;
}

/// "số 05-HD/TU", "đợt 1", "ngày 05/8/2022": the number names the word before it.
bool takesNumber(const QString& word)
{
    static const QStringList words{
        u"số"_s, u"đợt"_s, u"kỳ"_s, u"lần"_s, u"ngày"_s, u"tháng"_s, u"năm"_s, u"cột"_s};
    return words.contains(word.trimmed().toLower());
}

/// A number stays with the word that it counts, "16 đơn vị", or that it names.
void keepNumbers(std::vector<Atom>& atoms)
{
    for (size_t i = 0; i < atoms.size(); ++i) {
        const QString text = atoms[i].text.trimmed();
        const bool closed = text.endsWith(u'.') || text.endsWith(u',');
        if (i > 0 && takesNumber(atoms[i - 1].text) && !text.isEmpty() && text.front().isDigit())
            atoms[i - 1].joined = true;
        else if (i + 1 < atoms.size() && !closed && isNumber(text) && !isNumber(atoms[i + 1].text))
            atoms[i].joined = true;
    }
}

/// A short bracket stays whole: "(16 đơn vị)".
void keepBrackets(std::vector<Atom>& atoms)
{
    constexpr size_t words = 3;
    for (size_t i = 0; i < atoms.size(); ++i) {
        if (!atoms[i].text.startsWith(u'('))
            continue;
        for (size_t end = i; end < std::min(i + words, atoms.size()); ++end) {
            if (!atoms[end].text.contains(u')'))
                continue;
            for (size_t inside = i; inside < end; ++inside)
                atoms[inside].joined = true;
            break;
        }
    }
}

std::vector<Atom> atomsOf(const Runs& runs, int size)
{
    std::vector<Atom> atoms;
    for (const Run& run : runs) {
        const Face face{size, run.bold, run.italic};
        qsizetype start = 0;
        while (start < run.text.size()) {
            qsizetype end = start;
            while (end < run.text.size() && run.text[end] != u' ')
                ++end;
            while (end < run.text.size() && run.text[end] == u' ')
                ++end;
            atoms.push_back({run.text.mid(start, end - start), face, false});
            atoms.back().joined = !isBreak(atoms.back().text);
            start = end;
        }
    }
    keepNumbers(atoms);
    keepBrackets(atoms);
    return atoms;
}

QString withoutTail(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

/// How many characters from the front of a too long word fit; at least one, never half a surrogate pair.
qsizetype fitting(Ruler& ruler, const Atom& atom, int width)
{
    qsizetype low = 1;
    qsizetype high = atom.text.size();
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        if (ruler.width(atom.text.left(middle), atom.face) <= width)
            low = middle;
        else
            high = middle - 1;
    }
    if (low < atom.text.size() && atom.text[low].isLowSurrogate())
        low += low == 1 ? 1 : -1;
    return low;
}

class Breaker
{
public:
    Breaker(Ruler& ruler, int width, int indent)
        : m_ruler(ruler)
        , m_width(width)
        , m_room(width - indent)
    {
    }

    std::vector<Line> lines(const std::vector<Atom>& atoms)
    {
        for (size_t first = 0; first < atoms.size();) {
            size_t end = first + 1;
            while (end < atoms.size() && atoms[end - 1].joined)
                ++end;
            addWord(std::span(atoms).subspan(first, end - first));
            first = end;
        }
        finishLine();
        m_lines.back().last = true;
        return std::move(m_lines);
    }

private:
    void addWord(std::span<const Atom> word)
    {
        int ink = 0;
        for (const Atom& atom : word)
            ink += m_ruler.width(
                &atom == &word.back() ? withoutTail(atom.text) : atom.text, atom.face);
        if (ink > m_width && word.size() > 1) {
            // Too much to keep together in a narrow column.
            for (size_t i = 0; i < word.size(); ++i)
                addWord(word.subspan(i, 1));
            return;
        }
        if (m_used + ink > m_room && !m_open.empty())
            finishLine();
        for (const Atom& atom : word) {
            if (ink > m_room)
                addCut(atom);
            else
                append(atom);
        }
    }

    void addCut(Atom atom)
    {
        while (m_used + m_ruler.width(withoutTail(atom.text), atom.face) > m_room) {
            if (m_room - m_used < m_width / 20 && !m_open.empty()) {
                finishLine();
                continue;
            }
            const qsizetype count = fitting(m_ruler, atom, m_room - m_used);
            append({atom.text.left(count), atom.face, true});
            atom.text.remove(0, count);
            finishLine();
        }
        if (!atom.text.isEmpty())
            append(atom);
    }

    void append(const Atom& atom)
    {
        m_used += m_ruler.width(atom.text, atom.face);
        if (!m_open.empty() && m_open.back().face == atom.face)
            m_open.back().text += atom.text;
        else
            m_open.push_back({atom.text, atom.face, 0});
    }

    void finishLine()
    {
        Line line;
        line.segments = std::move(m_open);
        if (!line.segments.empty())
            line.segments.back().text = withoutTail(line.segments.back().text);
        for (Segment& segment : line.segments) {
            segment.width = m_ruler.width(segment.text, segment.face);
            line.width += segment.width;
        }
        m_lines.push_back(std::move(line));
        m_open.clear();
        m_used = 0;
        m_room = m_width;
    }

    Ruler& m_ruler;
    int m_width;
    int m_room;
    int m_used = 0;
    std::vector<Segment> m_open;
    std::vector<Line> m_lines;
};

int blanksIn(const Line& line)
{
    qsizetype blanks = 0;
    for (const Segment& segment : line.segments)
        blanks += segment.text.count(u' ');
    return int(blanks);
}

} // namespace

std::vector<Line> breakLines(Ruler& ruler, const Runs& runs, int size, int width, int indent)
{
    return Breaker(ruler, width, indent).lines(atomsOf(runs, size));
}

std::vector<Line> breakPlain(Ruler& ruler, const QString& text, const Face& face, int width)
{
    return breakLines(ruler, {{text, face.bold, face.italic}}, face.size, width);
}

std::vector<Line> breakBalanced(Ruler& ruler, const QString& text, const Face& face, int width)
{
    std::vector<Line> best = breakPlain(ruler, text, face, width);
    int low = std::max(width / 4, std::min(width, widestWord(ruler, text, face)));
    int high = width;
    while (best.size() > 1 && high - low > 20) {
        const int middle = (low + high) / 2;
        auto tried = breakPlain(ruler, text, face, middle);
        if (tried.size() <= best.size()) {
            best = std::move(tried);
            high = middle;
        } else {
            low = middle;
        }
    }
    return best;
}

int widestWord(Ruler& ruler, const QString& text, const Face& face)
{
    int widest = 0;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, ruler.width(word, face));
    return widest;
}

std::vector<TextItem> setLine(const Line& line, Align align, int x, int width, int baseline)
{
    const int slack = width - line.width;
    const int blanks = blanksIn(line);
    int spacing = 0;
    if (align == Align::Center)
        x += slack / 2;
    else if (align == Align::Right)
        x += slack;
    else if (align == Align::Justify && !line.last && blanks > 0)
        spacing = qRound(double(slack) / blanks);
    std::vector<TextItem> items;
    for (const Segment& segment : line.segments) {
        if (segment.text.isEmpty())
            continue;
        const int stretched = segment.width + spacing * int(segment.text.count(u' '));
        items.push_back({x, baseline, segment.text, segment.face, spacing, stretched});
        x += stretched;
    }
    return items;
}

} // namespace sosh::report
