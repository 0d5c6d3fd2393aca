// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figuremarks.h"
#include "interchange/flowparts.h"
#include "interchange/textwidth.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace sosh::interchange {

namespace {

constexpr int smallestSize = 10;
constexpr std::array paddings{85, 57, 28};
constexpr int cellPadding =
    paddings.back(); ///< of every cell; figures stand further from their rules
constexpr int cellAir = 35; ///< with the rule's own half a point as much as the layout leaves

/// Size and padding at which every figure stands on one line.
struct Fit
{
    int smaller = 0; ///< points below the profile's sizes
    int padding = paddings.back();
};

std::vector<int> widthsOf(const Table& table)
{
    std::vector<int> widths;
    for (const TableColumn& column : table.columns)
        widths.push_back(twipsOf(column.widthMm));
    return widths;
}

bool fits(const FormatProfile& profile, const Table& table, const std::vector<int>& widths,
    const Fit& fit)
{
    for (const HeadCell& cell : table.head) {
        if (cell.columns == 1
            && widestWord(cell.text, {profile.tableHead.pt - fit.smaller, true}) + 2 * cellPadding
                > widths[size_t(cell.column)])
            return false;
    }
    for (const TableRow& row : table.rows) {
        for (size_t c = 0; c < widths.size(); ++c) {
            const int size = profile.tableCell.pt - fit.smaller;
            const TableColumn& column = table.columns[c];
            const int padding = column.align == Align::Center ? cellPadding : fit.padding;
            if (!column.wraps
                && textWidth(row.cells.value(qsizetype(c)), {size, row.kind != RowKind::Unit})
                        + 2 * padding
                    > widths[c])
                return false;
        }
    }
    return true;
}

Fit fitOf(const FormatProfile& profile, const Table& table, const std::vector<int>& widths)
{
    for (int smaller = 0; profile.tableCell.pt - smaller >= smallestSize; ++smaller) {
        for (const int padding : paddings) {
            if (fits(profile, table, widths, {smaller, padding}))
                return {smaller, padding};
        }
    }
    return {profile.tableCell.pt - smallestSize, paddings.back()};
}

class TableFlow
{
public:
    TableFlow(const FlowSetting& setting, const Table& table)
        : m_setting(setting)
        , m_table(table)
    {
        m_flow.widths = widthsOf(table);
        m_fit = fitOf(setting.profile, table, m_flow.widths);
        m_flow.padding = cellPadding;
        m_flow.air = cellAir;
        m_flow.middle = true;
    }

    FlowTable make()
    {
        if (!m_table.head.empty())
            addHead();
        if (!m_table.columnNumbers.isEmpty())
            addNumbers();
        for (size_t i = 0; i < m_table.rows.size(); ++i)
            addRow(i);
        return std::move(m_flow);
    }

private:
    static FlowCell cellOf(FlowParagraph paragraph)
    {
        FlowCell cell;
        cell.items.push_back({std::move(paragraph)});
        cell.ruled = true;
        return cell;
    }

    /// The head cell that covers a place of the grid.
    const HeadCell* headAt(int row, int column) const
    {
        for (const HeadCell& cell : m_table.head) {
            if (cell.row <= row && row < cell.row + cell.rows && cell.column <= column
                && column < cell.column + cell.columns)
                return &cell;
        }
        return nullptr;
    }

    int widthOf(const HeadCell& cell) const
    {
        const auto first = m_flow.widths.begin() + cell.column;
        return std::accumulate(first, first + cell.columns, 0) - 2 * cellPadding;
    }

    void addHead()
    {
        const TextStyle face{m_setting.profile.tableHead.pt - m_fit.smaller, true};
        for (int r = 0; r < std::max(1, m_table.headRows); ++r) {
            FlowRow row;
            row.head = true;
            for (int c = 0; c < int(m_table.columns.size());) {
                const HeadCell* above = headAt(r, c);
                const HeadCell cell = above ? *above : HeadCell{{}, 1, 1, c, r};
                const bool covered = cell.row < r;
                FlowCell made = cellOf(
                    centredOf(u"Đầu bảng"_s, covered ? QString() : cell.text, face, widthOf(cell)));
                made.columns = cell.columns;
                made.rows = cell.rows;
                made.covered = covered;
                row.cells.push_back(std::move(made));
                c = cell.column + cell.columns;
            }
            m_flow.rows.push_back(std::move(row));
        }
    }

    void addNumbers()
    {
        const TextStyle face{m_setting.profile.tableHead.pt - m_fit.smaller - 1, false, true};
        FlowRow row;
        row.head = true;
        for (size_t c = 0; c < m_table.columns.size(); ++c) {
            ParagraphStyle style = plainStyle(u"Số cột"_s, face, Align::Center);
            style.keepWithNext = true;
            row.cells.push_back(
                cellOf(paragraphOf(style, m_table.columnNumbers.value(qsizetype(c)))));
        }
        m_flow.rows.push_back(std::move(row));
    }

    void addRow(size_t index)
    {
        const TableRow& row = m_table.rows[index];
        const bool beforeTotal =
            index + 1 < m_table.rows.size() && m_table.rows[index + 1].kind == RowKind::Total;
        const TextStyle face{
            m_setting.profile.tableCell.pt - m_fit.smaller, row.kind != RowKind::Unit};
        FlowRow made;
        for (size_t c = 0; c < m_table.columns.size(); ++c) {
            const TableColumn& column = m_table.columns[c];
            const QString text = row.cells.value(qsizetype(c));
            ParagraphStyle style = plainStyle(u"Ô bảng"_s, face, column.align);
            if (!column.wraps && column.align != Align::Center)
                style.left = style.right = m_fit.padding - cellPadding;
            style.keepWithNext = beforeTotal || row.kind == RowKind::Group;
            FlowParagraph paragraph = paragraphOf(style, text);
            const QString source = sourceOfCell(column, row, text);
            if (!source.isEmpty())
                paragraph.spans.front().mark = m_setting.nextMark(source);
            made.cells.push_back(cellOf(std::move(paragraph)));
        }
        m_flow.rows.push_back(std::move(made));
    }

    const FlowSetting& m_setting;
    const Table& m_table;
    Fit m_fit;
    FlowTable m_flow;
};

} // namespace

FlowTable figureTable(const FlowSetting& setting, const Table& table)
{
    return TableFlow(setting, table).make();
}

} // namespace sosh::interchange
