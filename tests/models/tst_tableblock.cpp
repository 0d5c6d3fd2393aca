// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/blockpaste.h"
#include "models/returngridmodel.h"
#include "models/tableblock.h"
#include "support/sheetbuilder.h"

#include <QFile>
#include <QMimeData>
#include <QTest>

#include <numeric>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

constexpr int fixtureRows = 100;
constexpr int fixtureColumns = 20;

QString fixture(const QString& name)
{
    QFile file(QStringLiteral(SOSH_SOURCE_DIR "/tests/fixtures/clipboard/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The counts of the fixture, as tests/fixtures/clipboard/make.py makes them.
QString fixtureCell(int row, int column)
{
    return row * column % 13 == 12 ? QString() : QString::number((row * 37 + column * 101) % 4001);
}

QString joined(const TableBlock& block)
{
    QStringList lines;
    for (const QStringList& row : block.rows)
        lines += row.join(u'|');
    return lines.join(u'\n');
}

/// An open round of 100 units and 20 measures in which nobody has reported; some cells are typed already.
EntrySheet fixtureSheet()
{
    QStringList codes;
    for (int column = 0; column < fixtureColumns; ++column)
        codes += u"m%1"_s.arg(column);
    test::SheetBuilder builder(codes);
    for (int row = 0; row < fixtureRows; ++row)
        builder.unit(u"U%1"_s.arg(row));
    EntrySheet entry;
    entry.sheet = builder.sheet();
    for (const RoundSheet::Row& row : entry.sheet.rows)
        entry.rows.push_back({row.entry, row.current, {}, {}, {}});
    return entry;
}

} // namespace

/// Tables as office programs put them on the clipboard, read cell by cell.
class TestTableBlock : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadByTabs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cells");
        QTest::newRow("one cell") << u"17"_s << u"17"_s;
        QTest::newRow("rows of Windows") << u"1\t2\r\n3\t4\r\n"_s << u"1|2\n3|4"_s;
        QTest::newRow("empty cells keep their place") << u"\t2\t\n\t\t6\n"_s << u"|2|\n||6"_s;
        QTest::newRow("a tab at the end") << u"1\t"_s << u"1|"_s;
        QTest::newRow("blank lines at the end") << u"1\n\n\n"_s << u"1"_s;
        QTest::newRow("a blank line inside") << u"1\n\n3"_s << u"1\n\n3"_s;
        QTest::newRow("a line feed in quotes") << u"\"a\nb\"\t2\n3\t4"_s << u"a b|2\n3|4"_s;
        QTest::newRow("quotes in quotes") << u"\"a \"\"b\"\"\"\t2"_s << u"a \"b\"|2"_s;
        QTest::newRow("quotes that are text")
            << u"\"Đổi mới\" xong\t2"_s << u"\"Đổi mới\" xong|2"_s;
        QTest::newRow("blanks around") << u" 1 \t 2 "_s << u"1|2"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void textIsReadByTabs()
    {
        QFETCH(QString, text);
        QTEST(joined(TableBlock::fromTsv(text)), "cells");
    }
    void pagesAreReadByTheirTable_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("cells");
        QTest::newRow("plain") << u"<table><tr><td>1</td><td>2</td></tr></table>"_s << u"1|2"_s;
        QTest::newRow("tags left open")
            << u"<TABLE><TR><TD>1<TD>2<TR><TD>3<TD>4</TABLE>"_s << u"1|2\n3|4"_s;
        QTest::newRow("merged over columns")
            << u"<table><tr><td colspan=2>a</td><td>b</td></tr><tr><td>1<td>2<td>3</tr></table>"_s
            << u"a||b\n1|2|3"_s;
        QTest::newRow("merged over rows")
            << u"<table><tr><td rowspan='3'>a</td><td>1</td></tr><tr><td>2</td></tr><tr><td>3"_s
            << u"a|1\n|2\n|3"_s;
        QTest::newRow("merged at the end of a row")
            << u"<table><tr><td>1</td><td rowspan=2>a</td></tr><tr><td>2</td></tr></table>"_s
            << u"1|a\n2|"_s;
        QTest::newRow("merged over both")
            << u"<table><tr><td rowspan=2 colspan=2>a<td>1<tr><td>2<tr><td>3<td>4<td>5</table>"_s
            << u"a||1\n||2\n3|4|5"_s;
        QTest::newRow("the count behind the shown text")
            << u"<table><tr><td sdval=\"3550\" sdnum=\"1033;\">3,550</td><td x:num>7</td>"
               "<td x:num=\"1204\">1,204</td></table>"_s
            << u"3550|7|1204"_s;
        QTest::newRow("a decimal stays as it is shown")
            << u"<table><tr><td sdval=\"92.67\">92,67</td><td sdval=\"92.0\">92</td></table>"_s
            << u"92,67|92"_s;
        QTest::newRow("a day is not the number behind it")
            << u"<table><tr><td sdval=\"45000\">15/03/2023</td><td x:num=\"45000\">15.3</td>"_s
            << u"15/03/2023|15.3"_s;
        QTest::newRow("a share is not the number behind it")
            << u"<table><tr><td sdval=\"1\">100%</td><td x:num=\"3550\">3,6 nghìn</td>"_s
            << u"100%|3,6 nghìn"_s;
        QTest::newRow("blanks between thousands")
            << u"<table><tr><td sdval=\"1203550\">1 203&nbsp;550</td></tr></table>"_s
            << u"1203550"_s;
        QTest::newRow("marks and breaks")
            << u"<table><tr><td><p>Bản&nbsp;Lầu<br>&amp; N&#224; &#x53;en</p></td></tr></table>"_s
            << u"Bản Lầu & Nà Sen"_s;
        QTest::newRow("styles, scripts and comments")
            << u"<style>td{x}</style><table><!-- <td>no</td> --><tr><td>1<script>2</script></td></tr></table>"_s
            << u"1"_s;
        QTest::newRow("a table inside a cell is its text")
            << u"<table><tr><td>a <table><tr><td>b</td></tr></table></td><td>2</td></tr></table>"_s
            << u"a b|2"_s;
        QTest::newRow("only the first table")
            << u"<table><tr><td>1</td></tr></table><table><tr><td>2</td></tr></table>"_s << u"1"_s;
    }
    void pagesAreReadByTheirTable()
    {
        QFETCH(QString, html);
        const auto block = TableBlock::fromHtml(html);
        QVERIFY(block);
        QTEST(joined(*block), "cells");
    }
    void aPageWithoutATableIsNone()
    {
        QVERIFY(!TableBlock::fromHtml(u"<div><span>BL: 145/132/117</span></div>"_s));
        QMimeData chat;
        chat.setHtml(u"<div>12</div>"_s);
        chat.setText(u"12\t13"_s);
        QCOMPARE(joined(TableBlock::from(chat)), u"12|13"_s);
    }
    void tableOfCalcIsReadAsItsText()
    {
        const auto page = TableBlock::fromHtml(fixture(u"heads.html"_s));
        QVERIFY(page);
        QCOMPARE(joined(*page),
            u"Đơn vị|Đảng viên|||Ngoài Đảng\n|Tổng|Phải dự|Tham gia|\nBản Lầu|3550|3500|3417|12\n"
            "Nà Sen & Bản Sinh|38||0|"_s);
        QCOMPARE(joined(TableBlock::fromTsv(fixture(u"heads.tsv"_s))), joined(*page));
    }
    void blockOfCalcLandsAndOneUndoTakesItBack_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("page");
        QTest::newRow("HTML") << u"block.html"_s << true;
        QTest::newRow("text") << u"block.tsv"_s << false;
    }
    void blockOfCalcLandsAndOneUndoTakesItBack()
    {
        QFETCH(QString, file);
        QFETCH(bool, page);
        QMimeData data;
        if (page)
            data.setHtml(fixture(file));
        else
            data.setText(fixture(file));
        const TableBlock block = TableBlock::from(data);
        QCOMPARE(block.rows.size(), std::size_t(fixtureRows));
        QCOMPARE(block.columns(), qsizetype(fixtureColumns));

        ReturnGridModel grid;
        grid.setEntry(fixtureSheet(), true);
        QVERIFY(grid.setData(grid.index(5, ReturnGridModel::FirstMeasureColumn + 3), u"77"_s));
        QVERIFY(grid.setData(grid.index(12, ReturnGridModel::FirstMeasureColumn + 1), u"x"_s));
        const QStringList before = cellsOf(grid);
        std::vector<int> rows(fixtureRows);
        std::iota(rows.begin(), rows.end(), 0);
        QStringList codes;
        for (const Measure& measure : grid.sheet().measures)
            codes += measure.code;
        BlockPaste paste(grid.draft(), block, rows, codes);
        QVERIFY(paste.look());
        QVERIFY(paste.faults().empty());
        QCOMPARE(paste.lay(PasteChoice::Everything)->taken, fixtureRows * fixtureColumns);
        QStringList expected;
        for (int row = 0; row < fixtureRows; ++row)
            for (int column = 0; column < fixtureColumns; ++column)
                expected += fixtureCell(row, column);
        QCOMPARE(cellsOf(grid), expected);
        grid.draft().undoStack().undo();
        QCOMPARE(cellsOf(grid), before);
    }

private:
    static QStringList cellsOf(const ReturnGridModel& grid)
    {
        QStringList cells;
        for (int row = 0; row < grid.rowCount(); ++row)
            for (int column = 0; column < fixtureColumns; ++column)
                cells += grid.index(row, ReturnGridModel::FirstMeasureColumn + column)
                             .data(Qt::EditRole)
                             .toString();
        return cells;
    }
};

QTEST_GUILESS_MAIN(TestTableBlock)
#include "tst_tableblock.moc"
