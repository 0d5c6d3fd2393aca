// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/linebreak.h"

#include "report/atoms.h"

#include <span>

using namespace Qt::StringLiterals;

namespace sosh::report {

namespace {

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
            if (atoms[end - 1].endsLine) {
                finishLine();
                m_lines.back().last = true;
            }
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
            append({atom.text.left(count), atom.face, atom.source});
            atom.text.remove(0, count);
            finishLine();
        }
        if (!atom.text.isEmpty())
            append(atom);
    }

    void append(const Atom& atom)
    {
        m_used += m_ruler.width(atom.text, atom.face);
        if (!m_open.empty() && m_open.back().face == atom.face && m_open.back().source.isEmpty()
            && atom.source.isEmpty())
            m_open.back().text += atom.text;
        else
            m_open.push_back({atom.text, atom.face, 0, atom.source});
    }

    void finishLine()
    {
        Line line;
        line.segments = std::move(m_open);
        while (!line.segments.empty()) {
            line.segments.back().text = withoutTail(line.segments.back().text);
            if (!line.segments.back().text.isEmpty())
                break;
            line.segments.pop_back();
        }
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

/// Blanks that stretch: of several in a row Qt widens the last one only, and a blank that does not break as others do.
int blanksIn(const QString& text)
{
    const auto isBlank = [&](qsizetype i) { return text[i] == u' ' || text[i] == QChar::Nbsp; };
    int blanks = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        blanks += isBlank(i) && (i + 1 == text.size() || !isBlank(i + 1));
    return blanks;
}

int blanksIn(const Line& line)
{
    int blanks = 0;
    for (const Segment& segment : line.segments)
        blanks += blanksIn(segment.text);
    return blanks;
}

} // namespace

std::vector<Line> breakLines(Ruler& ruler, const Runs& runs, int size, int width, int indent)
{
    return Breaker(ruler, width, indent).lines(atomsOf(ruler, runs, size, width));
}

std::vector<Line> breakPlain(Ruler& ruler, const QString& text, const Face& face, int width)
{
    return breakLines(ruler, {{text, face.bold, face.italic}}, face.size, width);
}

namespace {

int widest(const std::vector<Line>& lines)
{
    int most = 0;
    for (const Line& line : lines)
        most = std::max(most, line.width);
    return most;
}

/// Blanks at which a title reads well in two lines: after a comma or before a quotation, never inside one.
std::vector<qsizetype> goodBreaks(const QString& text)
{
    std::vector<qsizetype> places;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'“' || text[i] == u'”')
            quoted = text[i] == u'“';
        const bool inside = i > 0 && i + 1 < text.size();
        if (text[i] == u' ' && inside && !quoted && (text[i - 1] == u',' || text[i + 1] == u'“'))
            places.push_back(i);
    }
    return places;
}

/// The same two lines broken where they read better, when the longer one grows by no more than a quarter.
std::vector<Line> brokenWell(
    Ruler& ruler, const QString& text, const Face& face, int width, std::vector<Line> balanced)
{
    int most = widest(balanced) + widest(balanced) / 4;
    std::vector<Line> best = std::move(balanced);
    for (const qsizetype place : goodBreaks(text)) {
        QString broken = text;
        broken[place] = u'\n';
        auto tried = breakPlain(ruler, broken, face, width);
        if (tried.size() == 2 && widest(tried) <= most) {
            most = widest(tried);
            best = std::move(tried);
        }
    }
    return best;
}

} // namespace

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
    const bool two = best.size() == 2 && !text.contains(u'\n');
    return two ? brokenWell(ruler, text, face, width, std::move(best)) : best;
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
        const int stretched = segment.width + spacing * blanksIn(segment.text);
        items.push_back(
            {x, baseline, segment.text, segment.face, spacing, stretched, segment.source});
        x += stretched;
    }
    return items;
}

} // namespace sosh::report
