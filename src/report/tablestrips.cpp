// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figuremarks.h"
#include "report/atoms.h"
#include "report/strip.h"
#include "report/tablefit.h"

namespace sosh::report {

namespace {

constexpr int border = 10; // 0.5 pt
constexpr int cellAir = 40; // above and below the words of a cell

void addBox(Strip& strip, int left, int top, int right, int bottom)
{
    strip.lines.push_back({right, top, right, bottom, border});
    strip.lines.push_back({left, bottom, right, bottom, border});
}

/// Lines of a cell between `top` and `bottom`, in the middle of it.
void centreLines(Strip& strip, Ruler& ruler, const std::vector<Line>& lines, int size, Align align,
    int x, int width, int top, int bottom)
{
    const int height = int(lines.size()) * Ruler::lineHeight(size);
    stackLines(strip, ruler, lines, size, align, x, width, top + (bottom - top - height) / 2);
}

class HeadSetter
{
public:
    HeadSetter(Ruler& ruler, const Table& table, const TableFit& fit)
        : m_ruler(ruler)
        , m_table(table)
        , m_fit(fit)
    {
    }

    Strip set()
    {
        const int right = m_fit.edges.back();
        m_strip.lines.push_back({0, 0, right, 0, border});
        if (!m_table.head.empty())
            setCells();
        if (!m_table.columnNumbers.isEmpty())
            setNumbers();
        m_strip.lines.push_back({0, 0, 0, m_strip.height, border});
        return std::move(m_strip);
    }

private:
    std::vector<Line> linesOf(const HeadCell& cell)
    {
        const int width = m_fit.width(cell.column, cell.columns) - 2 * TableFit::headPadding;
        return breakBalanced(m_ruler, cell.text, {m_fit.headSize, true}, width);
    }

    /// Top of each head row, and the bottom of the last.
    std::vector<int> rowEdges()
    {
        const size_t rows = size_t(std::max(1, m_table.headRows));
        std::vector<int> heights(rows, 0);
        for (const int span : {1, 2, 3}) {
            for (const HeadCell& cell : m_table.head) {
                if (std::min(cell.rows, 3) != span)
                    continue;
                const int lines = int(linesOf(cell).size());
                int missing = lines * Ruler::lineHeight(m_fit.headSize) + 2 * cellAir;
                const size_t last = std::min(rows, size_t(cell.row + cell.rows)) - 1;
                for (size_t row = size_t(cell.row); row <= last; ++row)
                    missing -= heights[row];
                heights[last] += std::max(0, missing);
            }
        }
        std::vector<int> edges{0};
        for (const int height : heights)
            edges.push_back(edges.back() + height);
        return edges;
    }

    void setCells()
    {
        const std::vector<int> edges = rowEdges();
        for (const HeadCell& cell : m_table.head) {
            const int left = m_fit.left(cell.column);
            const int width = m_fit.width(cell.column, cell.columns);
            const int top = edges[size_t(cell.row)];
            const int bottom = edges[std::min(edges.size() - 1, size_t(cell.row + cell.rows))];
            addBox(m_strip, left, top, left + width, bottom);
            centreLines(m_strip, m_ruler, linesOf(cell), m_fit.headSize, Align::Center, left, width,
                top, bottom);
        }
        m_strip.height = edges.back();
    }

    void setNumbers()
    {
        const Face face{m_fit.headSize - 1, false, true};
        const int top = m_strip.height;
        m_strip.height += Ruler::lineHeight(face.size) + cellAir;
        const int count =
            int(std::min(m_table.columns.size(), size_t(m_table.columnNumbers.size())));
        for (int c = 0; c < count; ++c) {
            addBox(m_strip, m_fit.left(c), top, m_fit.left(c + 1), m_strip.height);
            centreLines(m_strip, m_ruler,
                breakPlain(m_ruler, m_table.columnNumbers[c], face, m_fit.width(c)), face.size,
                Align::Center, m_fit.left(c), m_fit.width(c), top, m_strip.height);
        }
    }

    Ruler& m_ruler;
    const Table& m_table;
    const TableFit& m_fit;
    Strip m_strip;
};

class RowSetter
{
public:
    /// `tallest`: a row higher than this stands on several pages.
    RowSetter(Ruler& ruler, const Table& table, const TableFit& fit, int tallest)
        : m_ruler(ruler)
        , m_table(table)
        , m_fit(fit)
        , m_linesAtMost(
              size_t(std::max(1, (tallest - 2 * cellAir) / Ruler::lineHeight(fit.cellSize))))
    {
    }

    Strips set(const TableRow& row)
    {
        std::vector<std::vector<Line>> cells;
        size_t tallest = 1;
        for (int c = 0; c < int(m_table.columns.size()); ++c) {
            cells.push_back(linesOf(row, c));
            tallest = std::max(tallest, cells.back().size());
        }
        Strips strips;
        for (size_t first = 0; first < tallest; first += m_linesAtMost)
            strips.push_back(part(cells, first, std::min(m_linesAtMost, tallest - first)));
        return strips;
    }

private:
    std::vector<Line> linesOf(const TableRow& row, int column)
    {
        const Face face{m_fit.cellSize, row.kind != RowKind::Unit};
        const TableColumn& kind = m_table.columns[size_t(column)];
        const QString text = row.cells.value(column);
        if (text.isEmpty())
            return {};
        const QString source = sourceOfCell(kind, row, text);
        if (kind.wraps)
            return breakLines(m_ruler, {{text, face.bold, face.italic, source}}, face.size,
                m_fit.width(column) - 2 * m_fit.paddingOf(kind));
        const QString figure = drawn(text);
        const int width = m_ruler.width(figure, face);
        return {Line{{{figure, face, width, source}}, width, true}};
    }

    Strip part(const std::vector<std::vector<Line>>& cells, size_t first, size_t count)
    {
        Strip strip;
        strip.height = int(count) * Ruler::lineHeight(m_fit.cellSize) + 2 * cellAir;
        strip.lines.push_back({0, 0, 0, strip.height, border});
        strip.lines.push_back({0, strip.height, m_fit.edges.back(), strip.height, border});
        for (int c = 0; c < int(cells.size()); ++c) {
            const int right = m_fit.left(c + 1);
            strip.lines.push_back({right, 0, right, strip.height, border});
            const auto& all = cells[size_t(c)];
            if (first >= all.size())
                continue;
            const auto from = all.begin() + std::ptrdiff_t(first);
            const std::vector<Line> lines(
                from, from + std::ptrdiff_t(std::min(count, all.size() - first)));
            const TableColumn& kind = m_table.columns[size_t(c)];
            const int padding = m_fit.paddingOf(kind);
            centreLines(strip, m_ruler, lines, m_fit.cellSize, kind.align, m_fit.left(c) + padding,
                m_fit.width(c) - 2 * padding, 0, strip.height);
        }
        return strip;
    }

    Ruler& m_ruler;
    const Table& m_table;
    const TableFit& m_fit;
    size_t m_linesAtMost;
};

} // namespace

Strips setTable(const Setting& setting, const Table& table)
{
    if (table.columns.empty())
        return {};
    const TableFit fit = fitTable(setting.ruler, setting.profile, table, setting.stretch);
    const auto head = std::make_shared<const Strip>(HeadSetter(setting.ruler, table, fit).set());
    Strips strips{*head};
    strips.front().spaceBefore = setting.profile.paragraphSpacing.pt * 20;
    strips.front().keepWithNext = !table.rows.empty();
    RowSetter setter(setting.ruler, table, fit, setting.height - head->height);
    for (size_t i = 0; i < table.rows.size(); ++i) {
        Strips parts = setter.set(table.rows[i]);
        const bool beforeTotal =
            i + 1 < table.rows.size() && table.rows[i + 1].kind == RowKind::Total;
        parts.back().keepWithNext = beforeTotal || table.rows[i].kind == RowKind::Group;
        for (Strip& part : parts) {
            part.repeat = head;
            strips.push_back(std::move(part));
        }
        if (!setting.progress.done())
            return {};
    }
    return strips;
}

} // namespace sosh::report
