// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figuremarks.h"

#include "core/digest.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sosh {

namespace {

constexpr int hashLength = 24;

/// "II- KẾT QUẢ" or "3. Kết quả tham gia", taken apart.
struct NumberedText
{
    QString number;
    QString words;
};

NumberedText takeApart(const QString& heading)
{
    static const QRegularExpression numbered(u"^\\s*([IVXLC]+|\\d+)\\s*[-.]\\s*(.*)$"_s);
    const auto match = numbered.match(heading);
    if (!match.hasMatch())
        return {{}, heading};
    return {match.captured(1), match.captured(2)};
}

QString joined(const QStringList& parts, const QString& between)
{
    QStringList filled;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(filled),
        [](const QString& part) { return !part.isEmpty(); });
    return filled.join(between);
}

/// Words of the head above a column, from the top down.
QString headOf(const Table& table, int column)
{
    std::vector<const HeadCell*> above;
    for (const HeadCell& cell : table.head) {
        if (cell.column <= column && column < cell.column + cell.columns)
            above.push_back(&cell);
    }
    std::stable_sort(above.begin(), above.end(),
        [](const HeadCell* a, const HeadCell* b) { return a->row < b->row; });
    QStringList words;
    for (const HeadCell* cell : above)
        words << cell->text;
    return joined(words, u", "_s);
}

/// What a row is about: its first words in a column of words.
QString nameOf(const Table& table, const TableRow& row)
{
    for (const bool wrapping : {true, false}) {
        for (size_t c = 0; c < table.columns.size(); ++c) {
            const QString cell = row.cells.value(qsizetype(c));
            const TableColumn& column = table.columns[c];
            if (column.wraps == wrapping && column.measure.isEmpty() && !cell.isEmpty())
                return cell;
        }
    }
    return {};
}

/// Goes through the document as its readers do, remembering under which heading it is.
class Collector
{
public:
    void enter(const Section&)
    {
        m_section = m_subsection = {};
        m_title.clear();
    }

    void operator()(const TitleBlock& block)
    {
        m_title = joined({block.type, block.subject}, u" "_s);
    }
    void operator()(const AnnexHead& block) { m_title = block.title; }
    void operator()(const Heading& block)
    {
        if (block.level == HeadingLevel::Section) {
            m_section = takeApart(block.text);
            m_subsection = {};
        } else {
            m_subsection = takeApart(block.text);
        }
    }
    void operator()(const Paragraph& block)
    {
        const QString key =
            block.key.isEmpty() ? m_section.words + u'/' + m_subsection.words : block.key;
        const QString number = joined({m_section.number, m_subsection.number}, u"."_s);
        const QString words = m_subsection.words.isEmpty() ? m_section.words : m_subsection.words;
        for (const Run& run : block.runs) {
            if (!run.source.isEmpty() && !run.text.isEmpty())
                add(run.source, key, run.text, joined({number, words}, u", "_s));
        }
    }
    void operator()(const Table& table)
    {
        for (const TableRow& row : table.rows) {
            for (size_t c = 0; c < table.columns.size(); ++c) {
                const QString cell = row.cells.value(qsizetype(c));
                const QString source = sourceOfCell(table.columns[c], row, cell);
                if (source.isEmpty())
                    continue;
                const QString head = headOf(table, int(c));
                add(source, m_title + u'/' + head, cell,
                    joined({nameOf(table, row), head}, u", "_s));
            }
        }
    }
    template <typename Other>
    void operator()(const Other&)
    {
    }

    std::vector<FigureMark> take() { return std::move(m_marks); }

private:
    void add(const QString& source, const QString& key, const QString& text, const QString& place)
    {
        const QString what = source + u'\n' + key + u'\n';
        const int occurrence = m_seen[what]++;
        const QString hash = sha256Hex((what + QString::number(occurrence)).toUtf8());
        m_marks.push_back({u"so_"_s + hash.first(hashLength), source, text, place});
    }

    NumberedText m_section;
    NumberedText m_subsection;
    QString m_title;
    QHash<QString, int> m_seen;
    std::vector<FigureMark> m_marks;
};

} // namespace

QString sourceOfCell(const TableColumn& column, const TableRow& row)
{
    if (column.measure.isEmpty() || row.scope.isEmpty())
        return column.measure;
    return column.measure + u';' + row.scope;
}

QString sourceOfCell(const TableColumn& column, const TableRow& row, const QString& cell)
{
    const bool figure =
        std::any_of(cell.begin(), cell.end(), [](QChar sign) { return sign.isDigit(); });
    return figure ? sourceOfCell(column, row) : QString();
}

std::vector<FigureMark> figureMarks(const Document& document)
{
    Collector collector;
    for (const Section& section : document.sections) {
        collector.enter(section);
        for (const Block& block : section.blocks)
            std::visit([&](const auto& each) { collector(each); }, block);
    }
    return collector.take();
}

} // namespace sosh
