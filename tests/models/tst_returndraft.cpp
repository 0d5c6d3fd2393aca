// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrysample.h"

#include "core/summary.h"
#include "models/blockpaste.h"
#include "models/gridfootermodel.h"
#include "models/returncommands.h"
#include "models/returngridmodel.h"
#include "support/testcounts.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QString total = u"members_total"_s;
const QString notSummoned = u"members_not_summoned"_s;
const QString expected = u"members_expected"_s;
const QString attended = u"members_attended"_s;

} // namespace

/// Typing in memory: what a keystroke changes, what follows from it, and what Undo brings back.
class TestReturnDraft : public QObject
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
    bool type(int row, const QString& code, const QString& typed)
    {
        return m_grid.setData(at(row, code), typed);
    }

private slots:
    void init() { m_grid.setEntry(entrySample(), true); }

    void editableModelSatisfiesTheTester()
    {
        QAbstractItemModelTester tester(
            &m_grid, QAbstractItemModelTester::FailureReportingMode::QtTest);
        GridFooterModel footer(m_grid);
        QAbstractItemModelTester totals(
            &footer, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(type(1, total, u"38"_s));
        draft().undoStack().undo();
        m_grid.refreshEntry(entrySample());
        m_grid.setEntry(entrySample(), false);
        QCOMPARE(m_grid.rowCount(), 5);
    }
    void figuresCanBeTypedWhereTheyMay_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("editable");
        QTest::addColumn<bool>("can");
        QTest::newRow("a figure") << 1 << 3 << true << true;
        QTest::newRow("a confirmed figure") << 0 << 3 << true << true;
        QTest::newRow("the unit's name") << 1 << 1 << true << false;
        QTest::newRow("the state") << 1 << 2 << true << false;
        QTest::newRow("the rate") << 1 << 8 << true << false;
        QTest::newRow("an exempt unit") << 3 << 3 << true << false;
        QTest::newRow("a closed round") << 1 << 3 << false << false;
    }
    void figuresCanBeTypedWhereTheyMay()
    {
        QFETCH(int, row);
        QFETCH(int, column);
        QFETCH(bool, editable);
        m_grid.setEntry(entrySample(), editable);
        const QModelIndex index = m_grid.index(row, column);
        QTEST(m_grid.flags(index).testFlag(Qt::ItemIsEditable), "can");
        QTEST(m_grid.setData(index, u"7"_s), "can");
    }
    void countsAreReadAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<bool>("wrong");
        QTest::newRow("digits") << u"3550"_s << u"3.550"_s << false;
        QTest::newRow("dots") << u"3.550"_s << u"3.550"_s << false;
        QTest::newRow("zero is a figure") << u"0"_s << u"0"_s << false;
        QTest::newRow("comma") << u"3,550"_s << u"3,550"_s << true;
        QTest::newRow("letters") << u"abc"_s << u"abc"_s << true;
        QTest::newRow("below zero") << u"-4"_s << u"-4"_s << true;
        QTest::newRow("beyond all counts")
            << u"9223372036854775808"_s << u"9223372036854775808"_s << true;
    }
    void countsAreReadAsTheyAreTyped()
    {
        QFETCH(QString, typed);
        QVERIFY(type(1, u"conferences"_s, typed));
        QTEST(text(1, u"conferences"_s), "shown");
        QTEST(hasErrors(draft().issues(1)), "wrong");
        QCOMPARE(
            at(1, u"conferences"_s).data(SeverityRole).isValid(), hasErrors(draft().issues(1)));
    }
    void anEqualValueIsNoStep()
    {
        QVERIFY(!type(0, total, u"20"_s));
        QVERIFY(!type(1, total, {}));
        QCOMPARE(draft().undoStack().count(), 0);
    }
    void clearedIsAbsentNeverZero()
    {
        type(1, attended, u"5"_s);
        QVERIFY(type(1, attended, {}));
        QCOMPARE(text(1, attended), QString());
        QVERIFY(!draft().content(1).value.figure(attended).has_value());
        QVERIFY(draft().isUntouched(1));
    }
    void totalIsProposedFromTheHeadcount()
    {
        QCOMPARE(at(1, total).data(ProposalRole).toString(), u"38"_s);
        QCOMPARE(text(1, total), QString());
        QVERIFY(draft().isUntouched(1));
        type(1, total, u"40"_s);
        QVERIFY(!at(1, total).data(ProposalRole).isValid());
        QVERIFY(!at(0, total).data(ProposalRole).isValid());
    }
    void expectedFollowsTotalAndNotSummoned()
    {
        type(1, total, u"38"_s);
        QCOMPARE(text(1, expected), u"38"_s);
        QCOMPARE(at(1, expected).data(ToneRole).toInt(), static_cast<int>(Tone::Muted));
        type(1, notSummoned, u"3"_s);
        QCOMPARE(text(1, expected), u"35"_s);
        QCOMPARE(draft().content(1).value.figure(expected), std::optional<qint64>(35));
        type(1, total, {});
        QCOMPARE(text(1, expected), QString());
    }
    void expectedStaysOnceItIsTyped()
    {
        type(1, total, u"38"_s);
        type(1, expected, u"30"_s);
        QCOMPARE(at(1, expected).data(ToneRole).toInt(), static_cast<int>(Tone::Plain));
        type(1, notSummoned, u"3"_s);
        QCOMPARE(text(1, expected), u"30"_s);
    }
    void expectedOfAConfirmedRowDoesNotFollow()
    {
        type(0, total, u"25"_s);
        QCOMPARE(text(0, expected), u"18"_s);
        QCOMPARE(draft().issueAt(0, expected)->code, IssueCode::ExpectedNotBalanced);
    }
    void aDraftOfTheRegisterFollowsOn()
    {
        QCOMPARE(text(4, expected), u"12"_s);
        type(4, notSummoned, u"2"_s);
        QCOMPARE(text(4, expected), u"10"_s);
    }
    void warningsStandOnTheirCell()
    {
        type(1, total, u"38"_s);
        type(1, attended, u"39"_s);
        const Issue* issue = draft().issueAt(1, attended);
        QVERIFY(issue);
        QCOMPARE(issue->code, IssueCode::AttendedAboveExpected);
        QCOMPARE(at(1, attended).data(SeverityRole).toInt(), static_cast<int>(Severity::Warning));
        QVERIFY(at(1, attended).data(Qt::ToolTipRole).toString().contains(u"39"_s));
    }
    void aReasonSettlesAWarningUntilTheFigureChanges()
    {
        type(1, total, u"38"_s);
        type(1, attended, u"39"_s);
        const Issues issues = draft().issues(1);
        QVERIFY(ReturnCommands::acceptWarnings(draft(), 1, issues, u"Nhập nhầm"_s));
        QVERIFY(draft().issues(1).empty());
        type(1, attended, u"40"_s);
        QCOMPARE(draft().issues(1).size(), std::size_t(1));
    }
    void nilTakesTheFiguresAwayAndUndoBringsThemBack()
    {
        type(1, total, u"38"_s);
        QVERIFY(ReturnCommands::setNil(draft(), 1, u"Lãnh đạo yêu cầu"_s));
        QCOMPARE(text(1, total), QString());
        QCOMPARE(draft().content(1).value.state, ReturnState::Nil);
        QVERIFY(m_grid.index(1, m_grid.noteColumn()).data().toString().contains(u"Lãnh đạo"_s));
        draft().undoStack().undo();
        QCOMPARE(text(1, total), u"38"_s);
        QCOMPARE(draft().content(1).value.state, ReturnState::Reported);
    }
    void jointNamesItsHost()
    {
        QVERIFY(ReturnCommands::setJoint(draft(), 1, draft().row(0).entry.unit));
        QCOMPARE(draft().content(1).value.host, draft().row(0).entry.unit);
        QVERIFY(draft().issues(1).empty());
    }
    void typingAFigureMakesANilRowReported()
    {
        ReturnCommands::setNil(draft(), 1, u"Nhập nhầm"_s);
        type(1, attended, u"3"_s);
        QCOMPARE(draft().content(1).value.state, ReturnState::Reported);
        QCOMPARE(draft().content(1).value.reason, QString());
    }
    void pasteIsOneStep()
    {
        BlockPaste paste(draft(), TableBlock::fromTsv(u"1\t38\t2\r\n2\t18\t\r\n"_s), {1, 2},
            {u"conferences"_s, total, notSummoned});
        const auto outcome = paste.lay(PasteChoice::Everything);
        QCOMPARE(outcome->taken, 6);
        QCOMPARE(outcome->leftOut, 0);
        QCOMPARE(text(1, expected), u"36"_s);
        QCOMPARE(text(2, total), u"18"_s);
        QCOMPARE(text(2, notSummoned), QString());
        QCOMPARE(draft().undoStack().count(), 1);
        draft().undoStack().undo();
        QVERIFY(draft().isUntouched(1));
        QVERIFY(draft().isUntouched(2));
        draft().undoStack().redo();
        QCOMPARE(text(1, total), u"38"_s);
    }
    void pasteSaysWhatFoundNoPlace()
    {
        BlockPaste paste(draft(), TableBlock::fromTsv(u"17\t9\n5\n6"_s), {2, 3}, {attended});
        const auto outcome = paste.lay(PasteChoice::Everything);
        QCOMPARE(outcome->taken, 1); // a column too many, an exempt unit, a row beyond the grid
        QCOMPARE(outcome->leftOut, 3);
        QCOMPARE(text(3, attended), QString());
    }
    void clearingAndFillingAreOneStepEach()
    {
        type(1, attended, u"9"_s);
        const std::vector<DraftCell> from{{1, attended}};
        QVERIFY(ReturnCommands::fillDown(draft(), from, {{2, 4}}));
        QCOMPARE(text(2, attended), u"9"_s);
        QCOMPARE(text(4, attended), u"9"_s);
        const std::vector<DraftCell> cells{{1, attended}, {2, attended}, {4, attended}};
        QVERIFY(ReturnCommands::clearCells(draft(), cells));
        QCOMPARE(text(2, attended), QString());
        QCOMPARE(draft().undoStack().count(), 3);
        draft().undoStack().undo();
        QCOMPARE(text(4, attended), u"9"_s);
        draft().undoStack().undo();
        QCOMPARE(text(4, attended), QString());
    }
    void clearingARowGoesBackToWhatIsConfirmed()
    {
        type(0, attended, u"12"_s);
        QVERIFY(draft().isInProgress(0));
        QVERIFY(ReturnCommands::clearRow(draft(), 0));
        QVERIFY(!draft().isInProgress(0));
        QCOMPARE(text(0, attended), u"17"_s);
    }
    void ownWritesKeepWhatIsBeingTyped()
    {
        type(1, attended, u"9"_s);
        type(2, attended, u"8"_s);
        EntrySheet saved = entrySample();
        EntryDraft kept;
        kept.value = draft().content(1).value;
        saved.rows[1].draft = kept;
        m_grid.refreshEntry(std::move(saved));
        QVERIFY(!draft().isUnsaved(1));
        QVERIFY(draft().isUnsaved(2));
        QCOMPARE(text(2, attended), u"8"_s);
        QCOMPARE(draft().undoStack().count(), 2);
    }
    void stepsOfARowEndWhenSomethingElseStandsInIt()
    {
        BlockPaste paste(draft(), TableBlock::fromTsv(u"38\n18\n"_s), {1, 2}, {total});
        QVERIFY(paste.lay(PasteChoice::Everything).has_value());
        type(1, attended, u"37"_s);
        EntrySheet saved = entrySample();
        saved.rows[1].confirmed = draft().content(1).value;
        saved.rows[1].confirmed.revision = saved.sheet.rows[1].current.revision = 1;
        m_grid.refreshEntry(saved);
        QCOMPARE(draft().undoStack().count(), 1); // the typing of the confirmed row alone is gone
        draft().undoStack().undo();
        QCOMPARE(text(2, total), QString());
        QCOMPARE(draft().content(1).value.figure(total), std::optional<qint64>(38));
        m_grid.refreshEntry(entrySample()); // taken back: its steps do not come back
        draft().undoStack().redo();
        QCOMPARE(text(2, total), u"18"_s);
        QVERIFY(draft().isUntouched(1));
    }
    void otherRowsOrMeasuresAreAnotherGrid()
    {
        QVERIFY(draft().isSameGrid(entrySample()));
        EntrySheet fewer = entrySample();
        fewer.rows.pop_back();
        QVERIFY(!draft().isSameGrid(fewer));
        EntrySheet swapped = entrySample();
        std::swap(swapped.rows[0], swapped.rows[1]);
        QVERIFY(!draft().isSameGrid(swapped));
        EntrySheet other = entrySample();
        other.sheet.measures.pop_back();
        QVERIFY(!draft().isSameGrid(other));
    }
    void rowIsOvertakenByALaterRevisionOnly_data()
    {
        QTest::addColumn<int>("begunOn");
        QTest::addColumn<int>("stands");
        QTest::addColumn<bool>("overtaken");
        QTest::newRow("nothing stands") << 0 << 0 << false;
        QTest::newRow("what it was begun on") << 1 << 1 << false;
        QTest::newRow("taken back") << 1 << 0 << false;
        QTest::newRow("the one before again") << 2 << 1 << false;
        QTest::newRow("confirmed meanwhile") << 0 << 1 << true;
        QTest::newRow("revised meanwhile") << 1 << 3 << true;
    }
    void rowIsOvertakenByALaterRevisionOnly()
    {
        QFETCH(int, begunOn);
        QFETCH(int, stands);
        EntrySheet sheet = entrySample();
        sheet.rows[4].draft->baseRevision = begunOn;
        for (UnitReturn* standing : {&sheet.rows[4].confirmed, &sheet.sheet.rows[4].current}) {
            standing->revision = stands;
            if (stands > 0) {
                standing->state = ReturnState::Reported;
                standing->figures = {{total, {11, false}}};
            }
        }
        m_grid.setEntry(sheet, true);
        QTEST(draft().isOvertaken(4), "overtaken");
        const Issue* issue = draft().issueAt(4, {});
        QTEST(issue && issue->code == IssueCode::ChangedMeanwhile, "overtaken");
        RowEdit kept = draft().edit(4);
        kept.baseRevision = stands;
        draft().keep(4, kept, u"thử"_s, {});
        QVERIFY(!draft().isOvertaken(4));
        QVERIFY(
            !draft().issueAt(4, {}) || draft().issueAt(4, {})->code != IssueCode::ChangedMeanwhile);
    }
    void fillingDownPassesRowsWithoutFigures()
    {
        type(1, attended, u"9"_s);
        QVERIFY(ReturnCommands::setNil(draft(), 2, u"Mưa lũ"_s));
        const std::vector<DraftCell> from{{1, attended}};
        QVERIFY(ReturnCommands::fillDown(draft(), from, {{2, 4}}));
        QCOMPARE(text(4, attended), u"9"_s);
        QCOMPARE(draft().content(2).value.state, ReturnState::Nil);
        QCOMPARE(draft().content(2).value.reason, u"Mưa lũ"_s);
    }
    void footerSaysThatDraftsAreInItsSums()
    {
        const GridFooterModel footer(m_grid);
        const auto sum = [&](const QString& code) {
            return footer.index(0, m_grid.columnOf(code)).data().toString();
        };
        QCOMPARE(footer.index(0, 1).data().toString(),
            u"Total (1/4 units)\nwith 1 row(s) being entered"_s);
        QCOMPARE(sum(total), u"32"_s);
        ReturnCommands::clearRow(draft(), 4);
        QCOMPARE(footer.index(0, 1).data().toString(), u"Total (1/4 units)"_s);
        QCOMPARE(sum(total), u"20"_s);
    }
    /// Whatever was typed: without drafts the footer is the totals, and undoing everything leaves nothing behind.
    void footerIsTheTotalsWithoutDrafts()
    {
        QRandomGenerator random = test::propertyRandom();
        for (int i = 0; i < test::propertyCount(300); ++i) {
            m_grid.setEntry(entrySample(), true);
            const GridFooterModel footer(m_grid);
            for (int step = 0; step < 6; ++step)
                m_grid.setData(m_grid.index(random.bounded(5), 3 + random.bounded(5)),
                    random.bounded(4) == 0 ? QString() : QString::number(random.bounded(50)));
            while (draft().undoStack().canUndo())
                draft().undoStack().undo();
            ReturnCommands::clearRow(draft(), 4);
            const Summary confirmed = summarize(entrySample().sheet);
            for (const MeasureSum& sum : confirmed.measures) {
                const QString shown =
                    footer.index(0, m_grid.columnOf(sum.measure.code)).data().toString();
                QCOMPARE(shown, sum.sum ? QString::number(*sum.sum) : u"–"_s);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestReturnDraft)
#include "tst_returndraft.moc"
