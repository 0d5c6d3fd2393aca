// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrysample.h"

#include "models/blockpaste.h"
#include "models/figuretext.h"
#include "models/gridfootermodel.h"
#include "models/rekeymodel.h"
#include "models/returncommands.h"
#include "models/returngridmodel.h"
#include "support/testcounts.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QString conferences = u"conferences"_s;
const QString total = u"members_total"_s;
const QString notSummoned = u"members_not_summoned"_s;
const QString expected = u"members_expected"_s;
const QString attended = u"members_attended"_s;

} // namespace

/// Blocks that are not as they should be, approximate figures, the round before, a paper's totals, typing again.
class TestBlockPaste : public QObject
{
    Q_OBJECT

private:
    ReturnGridModel m_grid;

    ReturnDraft& draft() { return m_grid.draft(); }
    QModelIndex at(int row, const QString& code)
    {
        return m_grid.index(row, m_grid.columnOf(code));
    }
    QString text(int row, const QString& code) { return at(row, code).data().toString(); }
    BlockPaste block(const QString& tsv, int row, const QStringList& codes)
    {
        std::vector<int> rows;
        for (; row < draft().rowCount(); ++row)
            rows.push_back(row);
        return BlockPaste(draft(), TableBlock::fromTsv(tsv), rows, codes);
    }

private slots:
    void init() { m_grid.setEntry(entrySample(), true); }

    void faultsAreFound_data()
    {
        QTest::addColumn<QString>("cells");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("fault");
        const auto row = [](const char* name, const QString& cells, int at, PasteFault fault) {
            QTest::newRow(name) << cells << at << static_cast<int>(fault);
        };
        row("letters", u"ba mươi"_s, 1, PasteFault::NotACount);
        row("below zero", u"-4"_s, 1, PasteFault::NotACount);
        row("2^63", u"9223372036854775808"_s, 1, PasteFault::NotACount);
        row("two readings", u"3,550"_s, 1, PasteFault::NotACount);
        row("a decimal", u"97.5"_s, 1, PasteFault::NotACount);
        row("too many columns", u"1\t2"_s, 1, PasteFault::NoColumn);
        row("too many rows", u"1\n2"_s, 4, PasteFault::NoRow);
        row("an exempt unit", u"7"_s, 3, PasteFault::ExemptRow);
        row("a confirmed figure", u"16"_s, 0, PasteFault::ConfirmedRow);
    }
    void faultsAreFound()
    {
        QFETCH(QString, cells);
        QFETCH(int, row);
        BlockPaste paste = block(cells, row, {attended});
        QVERIFY(paste.look());
        QCOMPARE(paste.faults().size(), std::size_t(1));
        QCOMPARE(paste.faults().begin()->second, 1);
        QTEST(static_cast<int>(paste.faults().begin()->first), "fault");
        QCOMPARE(paste.sentences().size(), 1);
        QVERIFY(!paste.sentences().first().isEmpty());
        QVERIFY(!draft().undoStack().canUndo()); // looking changes nothing
    }
    void rowsWithoutFiguresOfTheirOwnAreAFault()
    {
        ReturnCommands::setNil(draft(), 1, u"Nhập nhầm"_s);
        ReturnCommands::setJoint(draft(), 2, draft().row(0).entry.unit);
        BlockPaste paste = block(u"5\n6"_s, 1, {attended});
        QVERIFY(paste.look());
        QCOMPARE(paste.faults().at(PasteFault::NotHeldRow), 2);
        QCOMPARE(paste.lay(PasteChoice::GoodCells)->taken, 0);
        QCOMPARE(draft().content(1).value.state, ReturnState::Nil);
        QCOMPARE(paste.lay(PasteChoice::Everything)->taken, 2);
        QCOMPARE(draft().content(1).value.state, ReturnState::Reported);
        draft().undoStack().undo();
        QCOMPARE(draft().content(1).value.state, ReturnState::Nil);
        QCOMPARE(draft().content(2).value.state, ReturnState::Joint);
    }
    void equalConfirmedFiguresAreNoFault()
    {
        BlockPaste paste = block(u"20\t2"_s, 0, {total, notSummoned});
        QVERIFY(paste.look());
        QVERIFY(paste.faults().empty());
        QCOMPARE(paste.good(), 2);
    }
    void emptyCellsBesideTheGridAreNoFault()
    {
        BlockPaste paste = block(u"5\t\t\n\n"_s, 4, {attended});
        QVERIFY(paste.look());
        QVERIFY(paste.faults().empty());
    }
    void clerkChoosesWhatLands_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("taken");
        QTest::addColumn<QString>("wrongCell");
        QTest::addColumn<QString>("goodCell");
        QTest::addColumn<QString>("confirmedCell");
        QTest::newRow("everything")
            << static_cast<int>(PasteChoice::Everything) << 5 << u"abc"_s << u"38"_s << u"99"_s;
        QTest::newRow("good cells")
            << static_cast<int>(PasteChoice::GoodCells) << 3 << QString() << u"38"_s << u"20"_s;
        QTest::newRow("nothing") << static_cast<int>(PasteChoice::Nothing) << 0 << QString()
                                 << QString() << u"20"_s;
    }
    void clerkChoosesWhatLands()
    {
        QFETCH(int, choice);
        BlockPaste paste = block(u"1\t99\n1\t38\nabc\t\n5\t6"_s, 0, {conferences, total});
        QVERIFY(paste.look());
        const auto outcome = paste.lay(static_cast<PasteChoice>(choice));
        QVERIFY(outcome);
        QTEST(text(2, conferences), "wrongCell");
        QTEST(text(1, total), "goodCell");
        QTEST(text(0, total), "confirmedCell");
        QCOMPARE(text(3, conferences), QString()); // exempt, whatever is chosen
        const int steps = outcome->taken > 0 ? 1 : 0;
        QCOMPARE(draft().undoStack().count(), steps);
        if (steps == 0)
            return;
        QVERIFY(draft().undoStack().undoText().contains(u"pasting"_s));
        draft().undoStack().undo();
        QVERIFY(draft().isUntouched(1));
        QVERIFY(draft().isUntouched(2));
        QVERIFY(!draft().isInProgress(0));
    }
    void emptyStaysEmptyNeverZero()
    {
        BlockPaste paste =
            block(u"1\t38\t\t\t"_s, 1, {conferences, total, notSummoned, expected, attended});
        QVERIFY(paste.look());
        paste.lay(PasteChoice::Everything);
        QVERIFY(!draft().content(1).value.figure(notSummoned));
        QVERIFY(!draft().content(1).value.figure(attended));
        QCOMPARE(text(1, expected), u"38"_s); // follows the total, for nobody typed it
    }
    /// Any block anywhere, with any answer: one undo brings every cell back, one redo the block.
    void oneUndoRestoresEveryCell()
    {
        const QStringList texts{{}, u"0"_s, u"12"_s, u"3.550"_s, u"3,550"_s, u"-4"_s, u"abc"_s,
            u"≈ 7"_s, u"9223372036854775808"_s};
        const QStringList codes{conferences, total, notSummoned, expected, attended};
        const auto cells = [&] {
            QStringList all;
            for (int row = 0; row < draft().rowCount(); ++row)
                for (const QString& code : codes)
                    all += ReturnCommands::textOf(draft().content(row), code);
            return all;
        };
        QRandomGenerator random = test::propertyRandom();
        for (int run = 0; run < test::propertyCount(2000); ++run) {
            m_grid.setEntry(entrySample(), true);
            QStringList lines;
            for (int line = random.bounded(1, 7); line > 0; --line) {
                QStringList cellsOfLine;
                for (int cell = random.bounded(1, 7); cell > 0; --cell)
                    cellsOfLine += texts.at(random.bounded(static_cast<int>(texts.size())));
                lines += cellsOfLine.join(u'\t');
            }
            const QStringList before = cells();
            BlockPaste paste =
                block(lines.join(u'\n'), random.bounded(5), codes.mid(random.bounded(4)));
            QVERIFY(paste.look());
            const auto choice = static_cast<PasteChoice>(random.bounded(3));
            paste.lay(choice);
            const QStringList after = cells();
            QVERIFY(draft().undoStack().count() == 1 || after == before);
            draft().undoStack().undo();
            QCOMPARE(cells(), before);
            draft().undoStack().redo();
            QCOMPARE(cells(), after);
        }
    }
    void notesStandOnTheirFigures()
    {
        ReturnCommands::setNote(draft(), {1, attended}, u"hai đồng chí; đi công tác"_s);
        ReturnCommands::setNote(draft(), {1, total}, u"tại ngày 01/5"_s);
        QCOMPARE(at(1, attended).data(NoteRole).toString(), u"hai đồng chí, đi công tác"_s);
        QCOMPARE(draft().content(1).value.note,
            u"members_attended: hai đồng chí, đi công tác; members_total: tại ngày 01/5"_s);
        QVERIFY(at(1, total).data(Qt::ToolTipRole).toString().contains(u"01/5"_s));
        ReturnCommands::setNote(draft(), {1, attended}, {});
        QCOMPARE(at(1, attended).data(NoteRole).toString(), QString());
        QCOMPARE(at(1, total).data(NoteRole).toString(), u"tại ngày 01/5"_s);
        draft().undoStack().undo();
        QCOMPARE(at(1, attended).data(NoteRole).toString(), u"hai đồng chí, đi công tác"_s);
    }
    void stoppedPasteChangesNothing()
    {
        BlockPaste paste = block(u"1\n2"_s, 1, {attended});
        QVERIFY(!paste.look([](int, int) { return false; }));
        QVERIFY(!paste.lay(PasteChoice::Everything, [](int, int) { return false; }));
        QCOMPARE(draft().undoStack().count(), 0);
    }
    void figuresSayWhetherTheyAreApproximate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<bool>("approximate");
        QTest::newRow("plain") << u"140"_s << qint64(140) << false;
        QTest::newRow("sign") << u"≈ 1.140"_s << qint64(1140) << true;
        QTest::newRow("tilde") << u"~140"_s << qint64(140) << true;
        QTest::newRow("above") << u"trên 140"_s << qint64(140) << true;
        QTest::newRow("about") << u"Khoảng 140"_s << qint64(140) << true;
        QTest::newRow("no figure") << u"trên"_s << qint64(-1) << false;
    }
    void figuresSayWhetherTheyAreApproximate()
    {
        QFETCH(QString, text);
        QTEST(readFigure(text).count.value.value_or(-1), "value");
        QTEST(readFigure(text).approximate, "approximate");
    }
    void approximateIsOneStepAndSurvivesCopying()
    {
        ReturnCommands::setCell(draft(), {1, attended}, u"~9"_s);
        QCOMPARE(text(1, attended), u"≈ 9"_s);
        ReturnCommands::fillDown(draft(), std::vector{DraftCell{1, attended}}, {{2}});
        QCOMPARE(text(2, attended), u"≈ 9"_s);
        const std::vector<DraftCell> cells{{1, attended}, {2, attended}, {1, total}};
        QVERIFY(ReturnCommands::setApproximate(draft(), cells, false));
        QCOMPARE(text(2, attended), u"9"_s);
        QCOMPARE(text(1, total), QString());
        draft().undoStack().undo();
        QCOMPARE(text(1, attended), u"≈ 9"_s);
    }
    void roundBeforeIsToldBesideTheCell()
    {
        PreviousFigures previous;
        previous.roundName = u"Đợt 1"_s;
        previous.units[draft().row(1).entry.unit.value()] = {{total, {1037, true}}};
        m_grid.setPrevious(previous);
        QVERIFY(at(1, total).data(Qt::ToolTipRole).toString().contains(u"Đợt 1"_s));
        QVERIFY(at(1, total).data(Qt::ToolTipRole).toString().contains(u"≈ 1.037"_s));
        QVERIFY(!at(2, total).data(Qt::ToolTipRole).toString().contains(u"Đợt 1"_s));
        QVERIFY(!at(1, total).data(PreviousRole).isValid());
        m_grid.showPrevious(true);
        QCOMPARE(at(1, total).data(PreviousRole).toString(), u"≈ 1.037"_s);
        QCOMPARE(text(1, total), QString()); // shown beside, never as the figure
    }
    void totalsOfAPaperShowWhatIsLeft()
    {
        GridFooterModel footer(m_grid);
        QAbstractItemModelTester tester(
            &footer, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(footer.rowCount(), 1);
        footer.setPaperTotals({{conferences, 1, 0, {}}, {attended, 20, 0, {}}});
        QCOMPARE(footer.rowCount(), 2);
        const auto left = [&](const QString& code) {
            return footer.index(1, m_grid.columnOf(code)).data().toString();
        };
        QCOMPARE(left(attended), u"−3"_s);
        QCOMPARE(left(conferences), u"0"_s);
        QCOMPARE(left(total), QString());
        QCOMPARE(footer.differences().size(), std::size_t(1));
        QCOMPARE(footer.index(1, m_grid.columnOf(attended)).data(ToneRole).toInt(),
            static_cast<int>(Tone::Error));
        ReturnCommands::setCell(draft(), {1, attended}, u"4"_s);
        QCOMPARE(left(attended), u"+1"_s);
        ReturnCommands::setCell(draft(), {1, attended}, u"3"_s);
        QVERIFY(footer.differences().empty());
        footer.setPaperTotals({});
        QCOMPARE(footer.rowCount(), 1);
    }
    void typingAgainFindsSlips()
    {
        ReturnCommands::setCell(draft(), {1, attended}, u"1.037"_s);
        ReturnCommands::setCell(draft(), {2, attended}, u"12"_s);
        RekeyModel again(draft());
        again.start({1, 2}, {total, attended});
        QAbstractItemModelTester tester(
            &again, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(again.toType(), 2);
        QCOMPARE(again.index(0, 2).data().toString(), QString()); // the first typing is not shown
        QVERIFY(again.setData(again.index(0, 2), u"1037"_s));
        QVERIFY(again.differences().empty());
        QVERIFY(again.setData(again.index(1, 2), u"21"_s));
        QVERIFY(again.setData(again.index(1, 1), u"18"_s));
        const auto found = again.differences();
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].cell.code, total);
        QCOMPARE(found[0].first, QString());
        QCOMPARE(found[1].first, u"12"_s);
        QCOMPARE(found[1].second, u"21"_s);
        QCOMPARE(again.index(1, 2).data(ToneRole).toInt(), static_cast<int>(Tone::Error));
        QVERIFY(again.setData(again.index(1, 2), QString()));
        QCOMPARE(again.differences().size(), std::size_t(1));
        QVERIFY(again.setData(again.index(1, 2), u"12"_s)); // as at first
        QCOMPARE(again.differences().size(), std::size_t(1));
        QCOMPARE(again.typed(), 3);
        again.start({1}, {attended});
        QVERIFY(again.differences().empty());
        QCOMPARE(again.toType(), 1);
        again.start({1, 2}, {total, attended});
        QVERIFY(!again.setData(again.index(0, 0), u"1"_s));
    }
};

QTEST_GUILESS_MAIN(TestBlockPaste)
#include "tst_blockpaste.moc"
