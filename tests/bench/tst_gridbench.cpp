// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/theme.h"
#include "forms/entry/entrytableview.h"
#include "forms/entry/gridpanel.h"
#include "models/blockpaste.h"
#include "support/sheetbuilder.h"
#include "support/testcounts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

EntrySheet sheetOf(int units, int measures)
{
    QStringList codes{u"conferences"_s, u"members_total"_s, u"members_not_summoned"_s,
        u"members_expected"_s, u"members_attended"_s};
    while (codes.size() < measures)
        codes += u"own%1"_s.arg(codes.size());
    test::SheetBuilder builder(codes);
    for (int unit = 0; unit < units; ++unit)
        builder.unit(u"U%1"_s.arg(unit));
    EntrySheet entry;
    entry.sheet = builder.sheet();
    for (const RoundSheet::Row& row : entry.sheet.rows)
        entry.rows.push_back({row.entry, row.current, {}, {}, {}});
    return entry;
}

} // namespace

/// How long a key takes until its cell is painted, and what a very large block costs. Figures are printed; none is a limit.
class TestGridBench : public QObject
{
    Q_OBJECT

private slots:
    void keyToPaintedCell();
    void largeBlock();

private:
    Theme m_theme;
};

void TestGridBench::keyToPaintedCell()
{
    GridPanel grid(m_theme);
    grid.resize(1200, 700);
    grid.model().setEntry(sheetOf(1000, 10), true);
    grid.show();
    QApplication::setActiveWindow(&grid);
    QVERIFY(QTest::qWaitForWindowActive(&grid));
    grid.table().goToRow(0);
    grid.table().setFocus();
    std::vector<qint64> times;
    const int cells = std::max(40, test::propertyCount(400));
    for (int cell = 0; cell < cells; ++cell)
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_7, Qt::Key_Return}) {
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(QApplication::focusWidget(), key);
            grid.table().viewport()->repaint();
            QApplication::processEvents();
            times.push_back(timer.nsecsElapsed());
        }
    std::sort(times.begin(), times.end());
    const auto ms = [&](double share) {
        return static_cast<double>(
                   times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))])
            / 1e6;
    };
    qInfo("1,000 rows, %d keys: median %.2f ms, 99th percentile %.2f ms",
        static_cast<int>(times.size()), ms(0.5), ms(0.99));
    QCOMPARE(grid.model().index(0, ReturnGridModel::FirstMeasureColumn).data().toString(), u"17"_s);
    QVERIFY(grid.draft().inProgress() >= cells / 10);
}

void TestGridBench::largeBlock()
{
    const bool full = test::propertyCount(10000) == 10000;
    const int rows = full ? 10000 : 500;
    const int columns = full ? 100 : 20;
    QStringList lines;
    for (int row = 0; row < rows; ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells += QString::number(row % 97 + column);
        lines += cells.join(u'\t');
    }
    GridPanel grid(m_theme);
    grid.resize(1200, 700);
    grid.model().setEntry(sheetOf(rows, columns), true);
    grid.show();
    QElapsedTimer timer;
    timer.start();
    const TableBlock block = TableBlock::fromTsv(lines.join(u'\n'));
    const qint64 read = timer.restart();
    const QString page = u"<table><tr><td sdval=\"1\">"_s
        + lines.join(u"</td></tr><tr><td>"_s).replace(u'\t', u"</td><td sdval=\"1\">"_s)
        + u"</table>"_s;
    timer.restart();
    const auto table = TableBlock::fromHtml(page);
    const qint64 readPage = timer.restart();
    QCOMPARE(table->cells(), block.cells());
    BlockPaste paste(grid.draft(), block, grid.rowsFrom(-1), grid.measuresFrom({}));
    int tells = 0;
    qint64 longest = 0;
    QElapsedTimer between;
    between.start();
    const auto tell = [&](int, int) {
        ++tells;
        longest = std::max(longest, between.restart());
        return true;
    };
    QVERIFY(paste.look(tell));
    const qint64 looked = timer.restart();
    QCOMPARE(paste.lay(PasteChoice::Everything, tell)->taken, rows * columns);
    const qint64 laid = timer.restart();
    const qint64 atTheEnd = between.elapsed();
    grid.repaint();
    const qint64 painted = timer.restart();
    grid.draft().undoStack().undo();
    qInfo("a page of them: read %lld ms; the step after the last tell: %lld ms",
        static_cast<long long>(readPage), static_cast<long long>(atTheEnd));
    qInfo(
        "%d x %d cells: read %lld ms, looked at %lld ms, laid in %lld ms, painted %lld ms, undone "
        "%lld ms; %d tells, at most %lld ms apart",
        rows, columns, static_cast<long long>(read), static_cast<long long>(looked),
        static_cast<long long>(laid), static_cast<long long>(painted),
        static_cast<long long>(timer.elapsed()), tells, static_cast<long long>(longest));
    QVERIFY(tells > 0);
    QVERIFY(grid.draft().isUntouched(rows - 1));
}

QTEST_MAIN(TestGridBench)
#include "tst_gridbench.moc"
