// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/theme.h"
#include "forms/entry/entrytableview.h"
#include "forms/entry/gridpanel.h"
#include "forms/window/mainwindow.h"
#include "forms/windowfixture.h"
#include "models/blockpaste.h"
#include "storage/flagrepository.h"
#include "storage/returnrepository.h"
#include "storage/roundrepository.h"
#include "storage/store.h"
#include "storage/unitofwork.h"
#include "support/largeround.h"
#include "support/sheetbuilder.h"
#include "support/testcounts.h"
#include "usecases/returnentry.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTableView>
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

const QString campaign = u"BM-2026"_s;
const QString notSummoned = u"Không triệu tập"_s;

/// Everybody of 17 came to 17 conferences.
UnitReturn reported(const RoundSheet& sheet, UnitId unit)
{
    UnitReturn value;
    value.unit = unit;
    value.state = ReturnState::Reported;
    for (const Measure& measure : sheet.measures)
        value.figures[measure.code] = {measure.head == notSummoned ? 0 : 17, false};
    return value;
}

/// The round before, where all reported, and a mark on every tenth unit of this one.
bool addPast(RegisterSession& session)
{
    const auto now = ReturnEntry(session).load(campaign, test::largeRoundNo);
    if (!now)
        return false;
    const auto written = session.store().write(
        session.act(verbs::roundOpen, {}), [&](storage::UnitOfWork& work) -> Status {
            Round before = now->sheet.round;
            before.id = {};
            before.no = test::largeRoundNo - 1;
            before.name = u"Lần %1"_s.arg(before.no);
            const RoundId id = work.rounds().add(before);
            std::vector<RosterEntry> roster;
            for (const RoundSheet::Row& row : now->sheet.rows)
                roster.push_back(row.entry);
            work.rounds().freeze(id, roster, now->sheet.measures);
            for (std::size_t i = 0; i < roster.size(); ++i) {
                work.returns().confirm(id, reported(now->sheet, roster[i].unit), 0);
                if (i % 10 == 0)
                    work.flags().put(now->sheet.round.id,
                        {{}, roster[i].unit, measure::membersTotal.toString(), FlagKind::FollowUp,
                            u"đếm lại"_s, 0, QDate(2026, 5, 29), {}, {}});
            }
            return Done{};
        });
    return written.ok();
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

/// Whole rows by keys, on the page as the clerk has it: figures are judged by those of the round before, marks are shown, a row
/// that is left is saved, and Enter on its last cell confirms it.
void TestGridBench::keyToPaintedCell()
{
    constexpr int units = 1000;
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.resize(1200, 760);
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s)).ok());
    QVERIFY(test::addLargeRound(fixture.workspace.session(), units, 10));
    QVERIFY(addPast(fixture.workspace.session()));
    fixture.workspace.select(campaign, test::largeRoundNo);
    window.showPage(PageId::Entry);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto& table = *window.findChild<QTableView*>(u"returnTableView"_s);
    QCOMPARE(table.model()->rowCount(), units);
    table.setCurrentIndex(table.model()->index(0, ReturnGridModel::FirstMeasureColumn));
    table.setFocus();
    std::vector<qint64> times;
    const int rows = test::propertyCount(1200) / 30;
    while (table.currentIndex().row() < rows) {
        const auto head =
            table.model()->headerData(table.currentIndex().column(), Qt::Horizontal).toString();
        const bool none = head == notSummoned;
        for (const Qt::Key key : none ? std::vector{Qt::Key_0, Qt::Key_Return}
                                      : std::vector{Qt::Key_1, Qt::Key_7, Qt::Key_Return}) {
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(QApplication::focusWidget(), key);
            table.viewport()->repaint();
            QApplication::processEvents();
            times.push_back(timer.nsecsElapsed());
        }
    }
    std::sort(times.begin(), times.end());
    const auto ms = [&](double share) {
        return static_cast<double>(
                   times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))])
            / 1e6;
    };
    const auto sheet = ReturnEntry(fixture.workspace.session()).load(campaign, test::largeRoundNo);
    const auto confirmed = std::count_if(sheet->rows.begin(), sheet->rows.end(),
        [](const EntryRow& row) { return row.confirmed.revision == 1; });
    qInfo("%d rows with a round before, %d keys, %d rows confirmed: median %.2f ms, 90th "
          "percentile %.2f ms, 99th %.2f ms, longest (confirming) %.2f ms",
        units, static_cast<int>(times.size()), static_cast<int>(confirmed), ms(0.5), ms(0.9),
        ms(0.99), ms(1));
    QCOMPARE(
        table.model()->index(0, ReturnGridModel::FirstMeasureColumn).data().toString(), u"17"_s);
    QCOMPARE(sheet->sheet.pastRounds.front(), u"Lần %1"_s.arg(test::largeRoundNo - 1));
    QCOMPARE(static_cast<int>(confirmed), rows);
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
