// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/textwidth.h"
#include "interchange/wordfile.h"
#include "interchange/workbooksheet.h"

#include <QFile>
#include <QMap>
#include <QTemporaryDir>

#include <algorithm>
#include <numeric>
#include <tuple>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace sosh::interchange {

namespace {

constexpr double mmPerInch = 25.4;
constexpr double lineFactor = 1.25; ///< height of a line to the size of its letters
constexpr int cellMargins = 90; ///< left and right of the words in a cell; twips
constexpr qsizetype longestText = 32'767; ///< of a cell
constexpr int numberRowShrinks = 1; ///< points

/// Everything that tells one cell's look from another's.
struct CellLook
{
    int size = 12;
    bool bold = false;
    bool italic = false;
    Align align = Align::Left;
    bool ruled = false;
    const char* number = ""; ///< Excel's own pattern, grouping by the reader's locale
    auto key() const
    {
        return std::tuple(size, bold, italic, int(align), ruled, QByteArray(number));
    }
    bool operator<(const CellLook& other) const { return key() < other.key(); }
};

constexpr const char* groupedNumber = "#,##0";
constexpr const char* rateNumber = "0.00";
constexpr const char* percentNumber = "0.00\"%\"";

class Looks
{
public:
    explicit Looks(lxw_workbook* book)
        : m_book(book)
    {
    }

    lxw_format* of(const CellLook& look)
    {
        lxw_format*& format = m_formats[look];
        if (!format)
            format = make(look);
        return format;
    }

private:
    static uint8_t alignOf(Align align)
    {
        switch (align) {
        case Align::Center:
            return LXW_ALIGN_CENTER;
        case Align::Right:
            return LXW_ALIGN_RIGHT;
        case Align::Left:
        case Align::Justify:
            break;
        }
        return LXW_ALIGN_LEFT;
    }

    lxw_format* make(const CellLook& look)
    {
        lxw_format* format = workbook_add_format(m_book);
        format_set_font_name(format, "Times New Roman");
        format_set_font_size(format, look.size);
        if (look.bold)
            format_set_bold(format);
        if (look.italic)
            format_set_italic(format);
        format_set_align(format, alignOf(look.align));
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        format_set_text_wrap(format);
        if (look.ruled)
            format_set_border(format, LXW_BORDER_THIN);
        if (*look.number)
            format_set_num_format(format, look.number);
        return format;
    }

    lxw_workbook* m_book;
    QMap<CellLook, lxw_format*> m_formats;
};

class SheetWriter
{
public:
    SheetWriter(
        lxw_worksheet* sheet, Looks& looks, const FormatProfile& profile, const SheetPlan& plan)
        : m_sheet(sheet)
        , m_looks(looks)
        , m_profile(profile)
        , m_plan(plan)
        , m_table(*plan.table)
    {
    }

    void write()
    {
        setPage();
        for (const SheetLine& line : m_plan.above)
            writeLine(line, m_profile.annexTitle.pt);
        if (!m_plan.above.empty())
            ++m_row;
        writeHead();
        for (const TableRow& row : m_table.rows)
            writeRow(row);
        for (const SheetLine& line : m_plan.below)
            writeLine(line, m_profile.tableNote.pt);
    }

private:
    lxw_col_t lastColumn() const { return lxw_col_t(m_table.columns.size() - 1); }

    void setPage()
    {
        worksheet_set_paper(m_sheet, 9); // A4
        if (m_plan.orientation == Orientation::Landscape)
            worksheet_set_landscape(m_sheet);
        worksheet_set_margins(m_sheet, m_profile.marginLeft.mm / mmPerInch,
            m_profile.marginRight.mm / mmPerInch, m_profile.marginTop.mm / mmPerInch,
            m_profile.marginBottom.mm / mmPerInch);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        for (size_t c = 0; c < m_table.columns.size(); ++c) {
            // In letters of the standard face: 7 pixels each, and 5 of padding.
            const double pixels = m_table.columns[c].widthMm / mmPerInch * 96;
            worksheet_set_column(
                m_sheet, lxw_col_t(c), lxw_col_t(c), std::max(1.0, (pixels - 5) / 7), nullptr);
        }
    }

    /// Room for words across some columns. Units: twips.
    int roomOf(size_t first, size_t count) const
    {
        double mm = 0;
        for (size_t c = first; c < first + count; ++c)
            mm += m_table.columns[c].widthMm;
        return int(mm / mmPerInch * 1440) - cellMargins;
    }

    /// Not every program finds the height of wrapped words by itself.
    void setHeight(lxw_row_t row, int lines, int size)
    {
        worksheet_set_row(m_sheet, row, lines * size * lineFactor, nullptr);
    }

    /// Across all columns.
    void writeLine(const SheetLine& line, int size)
    {
        setHeight(m_row,
            lineCount(line.text, {size, line.bold, line.italic}, roomOf(0, m_table.columns.size())),
            size);
        merge(m_row, 0, m_row, lastColumn(), line.text,
            {size, line.bold, line.italic, line.align, false});
        ++m_row;
    }

    void merge(lxw_row_t top, lxw_col_t left, lxw_row_t bottom, lxw_col_t right,
        const QString& text, const CellLook& look)
    {
        if (top == bottom && left == right)
            writeText(top, left, text, look);
        else
            worksheet_merge_range(m_sheet, top, left, bottom, right,
                text.left(longestText).toUtf8().constData(), m_looks.of(look));
    }

    /// As a text whatever it begins with: "=", "+" and "@" stay signs.
    void writeText(lxw_row_t row, lxw_col_t column, const QString& text, const CellLook& look)
    {
        if (text.isEmpty())
            worksheet_write_blank(m_sheet, row, column, m_looks.of(look));
        else
            worksheet_write_string(m_sheet, row, column,
                text.left(longestText).toUtf8().constData(), m_looks.of(look));
    }

    void writeHead()
    {
        const lxw_row_t first = m_row;
        const int size = m_profile.tableHead.pt;
        if (!m_table.head.empty()) {
            for (const HeadCell& cell : m_table.head)
                merge(first + lxw_row_t(cell.row), lxw_col_t(cell.column),
                    first + lxw_row_t(cell.row + cell.rows - 1),
                    lxw_col_t(cell.column + cell.columns - 1), cell.text,
                    {size, true, false, Align::Center, true});
            setHeadHeights(size);
            m_row += lxw_row_t(std::max(1, m_table.headRows));
        }
        if (!m_table.columnNumbers.isEmpty()) {
            for (size_t c = 0; c < m_table.columns.size(); ++c)
                writeText(m_row, lxw_col_t(c), m_table.columnNumbers.value(qsizetype(c)),
                    {size - numberRowShrinks, false, true, Align::Center, true});
            ++m_row;
        }
        if (m_row == first)
            return;
        worksheet_repeat_rows(m_sheet, first, m_row - 1);
        worksheet_freeze_panes(m_sheet, m_row, 0);
    }

    /// A cell over several rows adds to the last of them what it lacks.
    void setHeadHeights(int size)
    {
        std::vector<int> lines(size_t(std::max(1, m_table.headRows)), 1);
        for (const bool spanning : {false, true}) {
            for (const HeadCell& cell : m_table.head) {
                if (spanning != (cell.rows > 1))
                    continue;
                const auto first = lines.begin() + cell.row;
                const int needed = lineCount(
                    cell.text, {size, true}, roomOf(size_t(cell.column), size_t(cell.columns)));
                const int there = std::accumulate(first, first + cell.rows, 0);
                *(first + cell.rows - 1) += std::max(0, needed - there);
            }
        }
        for (size_t row = 0; row < lines.size(); ++row)
            setHeight(m_row + lxw_row_t(row), lines[row], size);
    }

    void writeRow(const TableRow& row)
    {
        int lines = 1;
        const int size = m_profile.tableCell.pt;
        for (size_t c = 0; c < m_table.columns.size(); ++c) {
            const TableColumn& column = m_table.columns[c];
            const QString text = row.cells.value(qsizetype(c));
            CellLook look{
                m_profile.tableCell.pt, row.kind != RowKind::Unit, false, column.align, true};
            const auto number = sheetNumber(column, text);
            if (!number) {
                lines = std::max(lines, lineCount(text, {size, look.bold}, roomOf(c, 1)));
                writeText(m_row, lxw_col_t(c), text, look);
                continue;
            }
            look.number = number->percent ? percentNumber
                : number->fraction        ? rateNumber
                                          : groupedNumber;
            worksheet_write_number(m_sheet, m_row, lxw_col_t(c), number->value, m_looks.of(look));
        }
        setHeight(m_row, lines, size);
        ++m_row;
    }

    lxw_worksheet* m_sheet;
    Looks& m_looks;
    const FormatProfile& m_profile;
    const SheetPlan& m_plan;
    const Table& m_table;
    lxw_row_t m_row = 0;
};

void setProperties(lxw_workbook* book, const Document& document)
{
    QByteArray title = document.title.toUtf8();
    QByteArray author = document.author.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    workbook_set_properties(book, &properties);
}

Error failure(const QString& why)
{
    return {ErrorCode::Internal, {}, u"workbook: "_s + why};
}

} // namespace

Result<QByteArray> workbookOf(const Document& document, const FormatProfile& profile)
{
    const std::vector<SheetPlan> plans = sheetsOf(document);
    if (plans.empty())
        return Error{ErrorCode::NothingToWrite, {u"xlsx"_s}, {}};
    // The library writes to files only.
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(u"book.xlsx"_s));
    lxw_workbook* book = folder.isValid() ? workbook_new(path.constData()) : nullptr;
    if (!book)
        return failure(folder.errorString());
    setProperties(book, document);
    Looks looks(book);
    for (const SheetPlan& plan : plans) {
        lxw_worksheet* sheet = workbook_add_worksheet(book, plan.name.toUtf8().constData());
        if (sheet)
            SheetWriter(sheet, looks, profile, plan).write();
    }
    if (const lxw_error closed = workbook_close(book); closed != LXW_NO_ERROR)
        return failure(QString::fromUtf8(lxw_strerror(closed)));
    QFile file(QFile::decodeName(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString());
    return file.readAll();
}

} // namespace sosh::interchange
