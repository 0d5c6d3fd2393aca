// SPDX-License-Identifier: GPL-3.0-or-later
#include "laidpages.h"
#include "papersamples.h"

#include "report/summarypaper.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::report;
using namespace sosh::test;

class TestTableLayout : public QObject
{
    Q_OBJECT

private slots:
    void landscapeIs252Wide();
    void headRepeatsOnEveryPage_data();
    void headRepeatsOnEveryPage();
    void longUnitNames_data();
    void longUnitNames();
    void rowTallerThanAPage();
    void figuresNeverWrap();
    void groupNeverEndsAPage();
    void totalNeverStandsAlone();
    void tableSignaturesNeverAlone();
};

namespace {

Pages laySummary(const PaperContext& context, Orientation orientation)
{
    return lay({summaryTable(context, orientation)}, orientation);
}

/// Order numbers that stand in the first column.
int orderNumbersOn(const Page& page)
{
    int count = 0;
    for (const TextItem& item : page.texts) {
        bool isNumber = false;
        item.text.toInt(&isNumber);
        count += isNumber && millimetres(item.x) < 39.5 && item.baseline > twips(21);
    }
    return count;
}

} // namespace

void TestTableLayout::landscapeIs252Wide()
{
    const Pages pages = lay(summaryPaper(binhMinh(), Orientation::Landscape));
    for (const Page& page : pages.pages) {
        int left = page.width;
        int right = 0;
        for (const LineItem& line : page.lines) {
            left = std::min(left, line.x1);
            right = std::max(right, line.x2);
        }
        QVERIFY(near(millimetres(left), 30, 0.2));
        QVERIFY(near(millimetres(right - left), 252, 0.3));
    }
}

void TestTableLayout::headRepeatsOnEveryPage_data()
{
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("orientation");
    for (const int units : {0, 1, 46, 500}) {
        QTest::addRow("%d upright", units) << units << int(Orientation::Upright);
        QTest::addRow("%d landscape", units) << units << int(Orientation::Landscape);
    }
    QTest::newRow("15000 landscape") << 15000 << int(Orientation::Landscape);
}

void TestTableLayout::headRepeatsOnEveryPage()
{
    QFETCH(int, units);
    QFETCH(int, orientation);
    const Pages pages = laySummary(manyUnits(units, {}), Orientation(orientation));
    int rows = 0;
    for (const Page& page : pages.pages) {
        QCOMPARE(textOf(page).count(tableHead + u'\n'), 1);
        QVERIFY(insideMargins(page));
        rows += orderNumbersOn(page);
    }
    QCOMPARE(rows, units);
    QVERIFY(textOf(pages.pages.back()).contains(u"TỔNG CỘNG"_s));
}

void TestTableLayout::longUnitNames_data()
{
    QTest::addColumn<int>("orientation");
    QTest::newRow("upright") << int(Orientation::Upright);
    QTest::newRow("landscape") << int(Orientation::Landscape);
}

void TestTableLayout::longUnitNames()
{
    QFETCH(int, orientation);
    const QString name = u"Đảng bộ cơ sở "_s.repeated(22).left(300).trimmed();
    const Pages pages = laySummary(manyUnits(12, name), Orientation(orientation));
    QString all;
    for (const Page& page : pages.pages) {
        QVERIFY(insideMargins(page));
        QCOMPARE(textOf(page).count(tableHead + u'\n'), 1);
        all += textOf(page);
    }
    QCOMPARE(all.count(u"sở"_s), 12 * name.count(u"sở"_s));
}

void TestTableLayout::rowTallerThanAPage()
{
    Table table;
    table.columns = {{40, Align::Left, true}, {40, Align::Right, false}};
    table.head = {{u"(2)"_s, 1, 1, 0, 0}, {u"Số"_s, 1, 1, 1, 0}};
    table.rows.push_back({RowKind::Unit, {u"một hai ba "_s.repeated(300).trimmed(), u"7"_s}});
    table.rows.push_back({RowKind::Unit, {u"sau"_s, u"8"_s}});
    const Pages pages = lay({table});
    QVERIFY(pages.pages.size() >= 2);
    QString all;
    for (const Page& page : pages.pages) {
        QVERIFY(insideMargins(page));
        QCOMPARE(textOf(page).count(tableHead + u'\n'), 1);
        all += textOf(page);
    }
    QCOMPARE(all.count(u"hai"_s), 300);
    QVERIFY(find(pages.pages.back(), u"8"_s));
}

void TestTableLayout::figuresNeverWrap()
{
    Table table;
    table.columns = {{30, Align::Left, true}, {12, Align::Right, false}};
    table.head = {{u"Đơn vị"_s, 1, 1, 0, 0}, {u"Số"_s, 1, 1, 1, 0}};
    table.rows.push_back({RowKind::Total, {u"Tổng"_s, u"999.999.999"_s}});
    const Pages pages = lay({table});
    const TextItem* figure = find(pages.pages.at(0), u"999.999.999"_s);
    QVERIFY(figure);
    QCOMPARE(figure->face.size, 10);
    // Inside its own cell: no upright rule runs through it.
    for (const LineItem& line : pages.pages.at(0).lines) {
        if (line.x1 == line.x2)
            QVERIFY(line.x1 <= figure->x || line.x1 >= figure->x + figure->width);
    }
}

void TestTableLayout::groupNeverEndsAPage()
{
    for (int units = 40; units < 120; units += 3) {
        for (const Page& page : laySummary(manyUnits(units, {}), Orientation::Upright).pages) {
            int group = 0;
            int unit = 0;
            for (const TextItem& item : page.texts) {
                if (item.text.startsWith(u"KHỐI"_s))
                    group = std::max(group, item.baseline);
                else if (!item.face.bold && !item.face.italic)
                    unit = std::max(unit, item.baseline);
            }
            QVERIFY(group < unit);
        }
    }
}

void TestTableLayout::totalNeverStandsAlone()
{
    for (int units = 20; units < 80; ++units) {
        const Pages pages = laySummary(manyUnits(units, {}), Orientation::Upright);
        QVERIFY(orderNumbersOn(pages.pages.back()) > 0);
    }
}

void TestTableLayout::tableSignaturesNeverAlone()
{
    for (int units = 1; units < 60; ++units) {
        const Pages pages = lay(summaryPaper(manyUnits(units, {}), Orientation::Landscape));
        const Page& last = pages.pages.back();
        const TextItem* maker = find(last, u"NGƯỜI LẬP BIỂU"_s);
        QVERIFY(maker);
        size_t above = 0;
        for (const auto& [baseline, items] : rowsOf(last))
            above += baseline < maker->baseline && baseline > twips(20);
        QVERIFY(above >= 2);
    }
}

QTEST_MAIN(TestTableLayout)
#include "tst_tablelayout.moc"
