// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/csvreader.h"

#include "core/vietnamese.h"

namespace sosh::interchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxMegabytes = 64;
constexpr qsizetype maxRows = 100'000;
constexpr qsizetype maxColumns = 1'000;
constexpr qsizetype maxCell = 1'048'576;
constexpr int rowsToJudge = 50; ///< enough to find the separator

/// Reads row after row; keeps the line for the messages.
class Parser
{
public:
    Parser(QStringView text, QChar separator, int firstLine, CellText kind)
        : m_text(text)
        , m_separator(separator)
        , m_line(firstLine)
        , m_kind(kind)
    {
    }

    /// The next row that is not a blank line; false at the end or after an error.
    bool next(SheetRow& row)
    {
        while (m_at < m_text.size() && m_fault.isEmpty()) {
            row.line = m_line;
            row.cells.clear();
            row.cells.reserve(m_columns);
            readRow(row.cells);
            m_columns = row.cells.size();
            if (row.cells.size() > 1 || !QStringView(row.cells.front()).trimmed().isEmpty())
                return m_fault.isEmpty();
        }
        return false;
    }

    const QVariantList& fault() const { return m_fault; }

private:
    static bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

    void readRow(QStringList& cells)
    {
        while (m_fault.isEmpty()) {
            cells.append(readCell());
            if (cells.size() > maxColumns)
                return fail(m_line, u"columns"_s, maxColumns);
            if (m_at >= m_text.size())
                return;
            const bool more = m_text[m_at] == m_separator;
            skipOne();
            if (!more)
                return;
        }
    }

    QString readCell()
    {
        QString quoted;
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            readQuoted(quoted);
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && !isLineEnd(m_text[m_at]))
            ++m_at;
        QStringView cell = m_text.sliced(start, m_at - start);
        if (!quoted.isEmpty())
            cell = quoted.append(cell);
        if (cell.size() > maxCell)
            fail(m_line, u"cell"_s, 1);
        return m_kind == CellText::Clean ? vietnamese::clean(cell, true) : cell.toString();
    }

    void readQuoted(QString& cell)
    {
        const int opened = m_line;
        ++m_at;
        while (m_at < m_text.size()) {
            const qsizetype start = m_at;
            while (m_at < m_text.size() && m_text[m_at] != u'"')
                skipOne();
            cell += m_text.sliced(start, m_at - start);
            if (m_at >= m_text.size() || cell.size() > maxCell)
                break;
            ++m_at;
            if (m_at >= m_text.size() || m_text[m_at] != u'"')
                return;
            cell += u'"';
            ++m_at;
        }
        fail(opened, u"quotes"_s, 0);
    }

    /// One character, CRLF as one, lines counted.
    void skipOne()
    {
        const QChar c = m_text[m_at++];
        if (c == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        if (isLineEnd(c))
            ++m_line;
    }

    void fail(int line, const QString& fault, qint64 most)
    {
        if (m_fault.isEmpty())
            m_fault = {line, fault, most};
    }

    QStringView m_text;
    QChar m_separator;
    int m_line = 1;
    CellText m_kind = CellText::Clean;
    qsizetype m_at = 0;
    qsizetype m_columns = 0; ///< of the row before, a good guess for the next
    QVariantList m_fault; ///< line, what, the most allowed
};

/// Columns beyond the first, weighed by how many of the first rows have as many cells as the head.
double judge(QStringView text, QChar separator)
{
    Parser parser(text, separator, 1, CellText::Exact);
    SheetRow row;
    if (!parser.next(row))
        return 0;
    const qsizetype columns = row.cells.size();
    int rows = 1;
    int alike = 1;
    for (; rows < rowsToJudge && parser.next(row); ++rows)
        alike += row.cells.size() == columns ? 1 : 0;
    return static_cast<double>(columns - 1) * alike / rows;
}

/// TAB and ; before the comma: commas also stand in decimals and in names.
QChar findSeparator(QStringView text)
{
    QChar best = u',';
    double bestScore = 0;
    for (const QChar candidate : {QChar(u'\t'), QChar(u';'), QChar(u',')}) {
        const double score = judge(text, candidate);
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

/// Excel's own first line "sep=;". Takes it off and gives the separator.
std::optional<QChar> takeSeparatorLine(QStringView& text)
{
    if (!text.startsWith(u"sep=", Qt::CaseInsensitive) || text.size() < 5)
        return std::nullopt;
    const QChar separator = text[4];
    QStringView rest = text.sliced(5);
    if (separator.isLetterOrNumber()
        || (!rest.isEmpty() && rest.front() != u'\r' && rest.front() != u'\n'))
        return std::nullopt;
    if (rest.startsWith(u"\r\n"))
        rest = rest.sliced(2);
    else if (!rest.isEmpty())
        rest = rest.sliced(1);
    text = rest;
    return separator;
}

} // namespace

Result<Sheet> readCsv(const QByteArray& bytes, const QString& name, CellText kind)
{
    if (bytes.size() > maxMegabytes * 1024 * 1024)
        return {ErrorCode::FileTooLarge, {name, maxMegabytes}};
    Sheet sheet;
    sheet.name = name;
    const Result<QString> text = decodeText(bytes, name, &sheet.encoding);
    if (!text)
        return text.error();

    QStringView view = *text;
    const std::optional<QChar> said = takeSeparatorLine(view);
    sheet.separator = said ? *said : findSeparator(view);
    Parser parser(view, sheet.separator, said ? 2 : 1, kind);
    SheetRow row;
    while (parser.next(row)) {
        if (sheet.head.isEmpty()) {
            sheet.head = row.cells;
            sheet.headLine = row.line;
            continue;
        }
        if (std::ssize(sheet.rows) == maxRows) {
            return {ErrorCode::TableUnreadable, {name, row.line, u"rows"_s, qint64(maxRows)}};
        }
        sheet.rows.push_back(std::move(row));
        row = {};
    }
    if (!parser.fault().isEmpty())
        return {ErrorCode::TableUnreadable, QVariantList{name} + parser.fault()};
    if (sheet.head.isEmpty())
        return {ErrorCode::FileEmpty, {name}};
    return sheet;
}

} // namespace sosh::interchange
