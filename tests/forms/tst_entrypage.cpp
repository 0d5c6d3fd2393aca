// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryfixture.h"

#include "forms/window/page.h"
#include "usecases/returnentry.h"
#include "usecases/roundfigures.h"
#include "usecases/roundkeeping.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QString bm = u"BM-2026"_s;
const QString conferences = u"Hội nghị"_s;
const QString total = u"Tổng ĐV"_s;
const QString expected = u"Phải dự"_s;
const QString attended = u"Tham gia"_s;

} // namespace

/// The entry page by keys alone, on a register of an office in the middle of its work.
class TestEntryPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<EntryFixture> m_f;

    EntryFixture& f() { return *m_f; }
    QString at(const QString& unit, const QString& head)
    {
        return f().cell(f().rowOf(unit), f().columnOf(head));
    }
    EntryRow stored(const QString& unit)
    {
        const auto sheet = ReturnEntry(f().base.workspace.session()).load(bm, 1);
        for (const EntryRow& row : sheet->rows)
            if (row.entry.code == unit)
                return row;
        return {};
    }
    StateCounts counts()
    {
        return RoundFigures(f().base.workspace.session()).totals(bm, 1)->summary.states;
    }
    /// The row of a unit from its first cell on; Enter takes what is proposed.
    void typeRow(const QString& unit, const QString& keys)
    {
        f().goTo(unit, conferences);
        f().type(keys);
    }

private slots:
    void init() { m_f = std::make_unique<EntryFixture>(); }
    void cleanup() { m_f.reset(); }

    void startsAtTheFirstUnitThatHasNotReported()
    {
        QCOMPARE(f().currentUnit(), u"XB07"_s);
        QCOMPARE(f().currentHead(), conferences);
    }
    void firstKeyIsNotLost()
    {
        f().goTo(u"XB07"_s, attended);
        f().type(u"37\n"_s);
        QCOMPARE(at(u"XB07"_s, attended), u"37"_s);
    }
    void typingReplacesWhatStood()
    {
        f().goTo(u"XB01"_s, attended);
        f().type(u"9\n"_s);
        QCOMPARE(at(u"XB01"_s, attended), u"9"_s);
    }
    void f2KeepsWhatStandsAndEscLeavesIt()
    {
        f().goTo(u"XB01"_s, attended);
        f().press(Qt::Key_F2);
        f().press(Qt::Key_End);
        f().type(u"5"_s);
        f().press(Qt::Key_Escape);
        QCOMPARE(at(u"XB01"_s, attended), u"16"_s);
        f().press(Qt::Key_F2);
        f().press(Qt::Key_End);
        f().type(u"5\n"_s);
        QCOMPARE(at(u"XB01"_s, attended), u"165"_s);
    }
    void keysMove_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("typing");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("head");
        for (const bool typing : {false, true}) {
            const QByteArray how = typing ? " while typing" : "";
            QTest::newRow("Enter" + how) << int(Qt::Key_Return) << typing << u"XB07"_s << attended;
            QTest::newRow("Enter of the pad" + how)
                << int(Qt::Key_Enter) << typing << u"XB07"_s << attended;
            QTest::newRow("Tab" + how) << int(Qt::Key_Tab) << typing << u"XB07"_s << attended;
            QTest::newRow("Backtab" + how)
                << int(Qt::Key_Backtab) << typing << u"XB07"_s << u"Không triệu tập"_s;
            QTest::newRow("right" + how) << int(Qt::Key_Right) << typing << u"XB07"_s << attended;
            QTest::newRow("left" + how)
                << int(Qt::Key_Left) << typing << u"XB07"_s << u"Không triệu tập"_s;
            QTest::newRow("up" + how) << int(Qt::Key_Up) << typing << u"XB06"_s << expected;
            QTest::newRow("down" + how) << int(Qt::Key_Down) << typing << u"XB08"_s << expected;
            QTest::newRow("plus" + how) << int(Qt::Key_Plus) << typing << u"XB08"_s << conferences;
        }
    }
    void keysMove()
    {
        QFETCH(int, key);
        QFETCH(bool, typing);
        f().goTo(u"XB07"_s, expected);
        if (typing)
            f().type(u"7"_s);
        f().press(static_cast<Qt::Key>(key));
        QTEST(f().currentUnit(), "unit");
        QTEST(f().currentHead(), "head");
        QCOMPARE(at(u"XB07"_s, expected), typing ? u"7"_s : QString());
    }
    void enterTakesTheHeadcountAndConfirmsAtTheEnd()
    {
        QCOMPARE(counts().reported, 39);
        typeRow(u"XB07"_s, u"1\n\n0\n\n38\n0\n\n\n"_s);
        QCOMPARE(at(u"XB07"_s, total), u"38"_s);
        QCOMPARE(at(u"XB07"_s, expected), u"38"_s);
        QCOMPARE(counts().reported, 40);
        QCOMPARE(
            stored(u"XB07"_s).confirmed.figure(u"members_expected"), std::optional<qint64>(38));
        QCOMPARE(f().currentUnit(), u"XB08"_s);
        QVERIFY(f().message().contains(u"was confirmed"_s));
    }
    void ctrlEnterConfirmsFromInsideACell()
    {
        f().goTo(u"XB07"_s, conferences);
        f().type(u"1\n38\n0\n\n37"_s);
        f().press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(counts().reported, 40);
        QCOMPARE(
            stored(u"XB07"_s).confirmed.figure(u"members_attended"), std::optional<qint64>(37));
    }
    void leavingTheRowKeepsADraft()
    {
        f().goTo(u"XB07"_s, total);
        f().type(u"38"_s);
        f().press(Qt::Key_Down);
        QVERIFY(stored(u"XB07"_s).draft.has_value());
        QCOMPARE(counts().reported, 39);
        QCOMPARE(f().cell(f().rowOf(u"XB07"_s), 2), u"◐"_s);
    }
    void reopeningPutsTheCaretBack()
    {
        f().goTo(u"XB07"_s, total);
        f().type(u"38"_s);
        f().press(Qt::Key_Down);
        f().goTo(u"XB16"_s, attended);
        f().type(u"17"_s);
        f().press(Qt::Key_Left);
        f().reopenWindow();
        QCOMPARE(at(u"XB07"_s, total), u"38"_s);
        QCOMPARE(at(u"XB16"_s, attended), u"17"_s);
        QCOMPARE(f().currentUnit(), u"XB16"_s);
        QCOMPARE(f().currentHead(), expected);
    }
    void anOpenEditorIsNotLostWhenThePageIsLeft()
    {
        f().goTo(u"XB07"_s, total);
        f().type(u"38"_s);
        f().window->showPage(PageId::Overview);
        QCOMPARE(stored(u"XB07"_s).shown().figure(u"members_total"), std::optional<qint64>(38));
    }
    void minusOnAnUntouchedRowAsksWhy()
    {
        f().goTo(u"XB07"_s, total);
        f().pickReasonNext(Qt::Key_6);
        f().press(Qt::Key_Minus);
        f().press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(counts().nil, 2);
        QCOMPARE(stored(u"XB07"_s).confirmed.reason, u"Lãnh đạo yêu cầu"_s);
    }
    void minusOnARowWithFiguresChangesNothing()
    {
        f().goTo(u"XB01"_s, total);
        f().press(Qt::Key_Minus);
        QCOMPARE(at(u"XB01"_s, total), u"17"_s);
        QVERIFY(!stored(u"XB01"_s).draft);
    }
    void freeReasonIsTheLastKey()
    {
        f().goTo(u"XB07"_s, total);
        f().inNextDialog([](QDialog& dialog) {
            QTest::keyClick(dialog.findChild<QListWidget*>(u"reasonListWidget"_s), Qt::Key_7);
            QTest::keyClicks(dialog.findChild<QLineEdit*>(u"otherReasonLineEdit"_s), u"mua lu"_s);
            QTest::keyClick(dialog.findChild<QLineEdit*>(u"otherReasonLineEdit"_s), Qt::Key_Return);
        });
        f().press(Qt::Key_Minus);
        QVERIFY(f().cell(f().rowOf(u"XB07"_s), f().columnOf(u"Note"_s)).contains(u"mua lu"_s));
    }
    void jointIsPickedByTypingItsName()
    {
        f().goTo(u"XB07"_s, total);
        f().inNextDialog([](QDialog& dialog) {
            auto* filter = dialog.findChild<QLineEdit*>(u"hostPickLineEdit"_s);
            QTest::keyClicks(filter, u"XB01"_s);
            QTest::keyClick(filter, Qt::Key_Return);
        });
        action(u"Held jointly"_s)->trigger();
        f().press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(counts().joint, 1);
        QCOMPARE(stored(u"XB07"_s).confirmed.host, stored(u"XB01"_s).entry.unit);
    }
    void warningAsksForItsReasonByOneKey()
    {
        f().goTo(u"XB07"_s, conferences);
        f().type(u"1\n38\n0\n\n40"_s);
        f().pickReasonNext(Qt::Key_4);
        f().press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(counts().reported, 40);
        QCOMPARE(stored(u"XB07"_s).confirmed.acceptedWarnings.front().reason,
            u"Đảng viên được miễn vẫn dự"_s);
    }
    void issueIsSaidUnderTheGrid()
    {
        f().goTo(u"XB07"_s, total);
        f().type(u"38\n0\n\n40\n"_s);
        const auto* said = f().window->findChild<QLabel*>(u"issueLabel"_s);
        QVERIFY(said->text().contains(u"40"_s));
        QVERIFY(said->text().contains(attended));
    }
    void changingAConfirmedRowAsksWhyOnce()
    {
        f().goTo(u"XB01"_s, attended);
        f().type(u"15"_s);
        f().pickReasonNext(Qt::Key_2);
        f().press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stored(u"XB01"_s).confirmed.revision, 2);
        QCOMPARE(stored(u"XB01"_s).confirmed.revisionReason, u"Nhập nhầm"_s);
    }
    void refusedRowsAreListedWithTheWayToThem()
    {
        typeRow(u"XB07"_s, u"1\n\n0\n\n38\n"_s);
        f().goTo(u"XB16"_s, attended);
        f().type(u"abc\n"_s);
        f().goTo(u"XB24"_s, total);
        f().type(u"10\n0\n\n11\n"_s);
        f().window->findChild<QPushButton*>(u"confirmAllButton"_s)->click();
        QCOMPARE(counts().reported, 40);
        QVERIFY(f().message().contains(u"abc"_s));
        QVERIFY(f().message().contains(u"2 row(s) stay in entry"_s));
        auto* go =
            f().window->page(PageId::Entry)->findChild<QPushButton*>(u"messageActionButton"_s);
        go->click();
        QCOMPARE(f().currentHead(), attended);
        const QString first = f().currentUnit();
        go->click();
        QVERIFY(f().currentUnit() != first);
    }
    void badCountsAreRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("letters") << u"abc"_s << u"not a count"_s;
        QTest::newRow("decimal") << u"97.5"_s << u"not a count"_s;
        QTest::newRow("2^63") << u"9223372036854775808"_s << u"too large"_s;
    }
    void badCountsAreRefused()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        f().goTo(u"XB07"_s, total);
        f().type(typed + u'\n');
        f().press(Qt::Key_Left);
        QVERIFY2(f().window->findChild<QLabel*>(u"issueLabel"_s)->text().contains(said),
            qPrintable(f().window->findChild<QLabel*>(u"issueLabel"_s)->text()));
        f().press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(counts().reported, 39);
        QVERIFY(f().message().contains(said));
    }
    void ambiguousCountOffersItsReadings()
    {
        f().goTo(u"XB07"_s, total);
        f().type(u"3,550\n"_s);
        QCOMPARE(f().currentHead(), total);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().first()->text(), u"It is 3.550"_s);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(at(u"XB07"_s, total), u"3.550"_s);
    }
    void ambiguousCountCanBeDropped()
    {
        f().goTo(u"XB07"_s, total);
        f().type(u"3,550\n"_s);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(at(u"XB07"_s, total), QString());
    }
    void pasteIsTakenBackByOneUndo()
    {
        QApplication::clipboard()->setText(u"1\t38\t0\n"_s);
        f().goTo(u"XB07"_s, conferences);
        f().press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(at(u"XB07"_s, total), u"38"_s);
        f().press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(at(u"XB07"_s, total), QString());
        f().press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(at(u"XB07"_s, total), u"38"_s);
    }
    void undoReachesTheJournalOnceTypingIsUndone()
    {
        f().base.prompts.nextConfirm = false;
        f().goTo(u"XB07"_s, total);
        f().type(u"38\n"_s);
        f().press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(f().base.prompts.asked.isEmpty());
        f().goTo(u"XB07"_s, conferences);
        f().type(u"1\n38\n0\n\n38"_s);
        f().press(Qt::Key_Return, Qt::ControlModifier);
        f().press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(f().base.prompts.asked.size(), 1);
    }
    void deleteClears()
    {
        f().goTo(u"XB07"_s, total);
        f().type(u"38\n"_s);
        f().press(Qt::Key_Left);
        f().press(Qt::Key_Delete);
        QCOMPARE(at(u"XB07"_s, total), QString());
    }
    void ctrlApostropheCopiesTheFigureAbove()
    {
        f().goTo(u"XB07"_s, attended);
        f().press(Qt::Key_Apostrophe, Qt::ControlModifier);
        QCOMPARE(at(u"XB07"_s, attended), at(u"XB06"_s, attended));
    }
    void ctrlDFillsTheSelection()
    {
        f().goTo(u"XB06"_s, conferences);
        f().press(Qt::Key_Down, Qt::ShiftModifier);
        f().press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(at(u"XB07"_s, conferences), at(u"XB06"_s, conferences));
    }
    void rowGivesUpItsDraft()
    {
        f().goTo(u"XB07"_s, total);
        f().type(u"38"_s);
        f().press(Qt::Key_Down);
        f().press(Qt::Key_Up);
        QVERIFY(stored(u"XB07"_s).draft.has_value());
        action(u"Clear what is"_s)->trigger();
        f().press(Qt::Key_Down);
        QVERIFY(!stored(u"XB07"_s).draft.has_value());
    }
    void reportIsTakenBackWithItsReason()
    {
        f().goTo(u"XB01"_s, total);
        f().pickReasonNext(Qt::Key_1);
        action(u"Take the report back"_s)->trigger();
        QCOMPARE(counts().reported, 38);
        QCOMPARE(stored(u"XB01"_s).confirmed.state, ReturnState::Missing);
    }
    void formHoldsWhatTheGridHasNoColumnFor()
    {
        f().goTo(u"XB07"_s, total);
        f().inNextDialog([](QDialog& dialog) {
            dialog.findChild<QLineEdit*>(u"conferencesLineEdit"_s)->setText(u"1"_s);
            dialog.findChild<QLineEdit*>(u"members_totalLineEdit"_s)->setText(u"38"_s);
            dialog.findChild<QLineEdit*>(u"members_attendedLineEdit"_s)->setText(u"36"_s);
            dialog.findChild<QLineEdit*>(u"firstDayLineEdit"_s)->setText(u"4/5/26"_s);
            dialog.findChild<QLineEdit*>(u"reporterLineEdit"_s)->setText(u"Bí thư chi bộ"_s);
            dialog.findChild<QPlainTextEdit*>(u"difficultyPlainTextEdit"_s)
                ->setPlainText(u"Đường xa"_s);
            auto* forms = dialog.findChild<QListWidget*>(u"studyFormListWidget"_s);
            forms->item(1)->setCheckState(Qt::Checked);
            dialog.findChild<QPushButton*>(u"takeFormButton"_s)->click();
        });
        f().press(Qt::Key_F4);
        QCOMPARE(at(u"XB07"_s, expected), u"38"_s);
        f().press(Qt::Key_Return, Qt::ControlModifier);
        const UnitReturn value = stored(u"XB07"_s).confirmed;
        QCOMPARE(value.firstDay, QDate(2026, 5, 4));
        QCOMPARE(value.reporter, u"Bí thư chi bộ"_s);
        QCOMPARE(value.difficulty, u"Đường xa"_s);
        QCOMPARE(value.studyForms.size(), 1);
    }
    void formRefusesADayThatIsNone()
    {
        bool refused = false;
        f().inNextDialog([&](QDialog& dialog) {
            dialog.findChild<QLineEdit*>(u"firstDayLineEdit"_s)->setText(u"31/02/2026"_s);
            refused = !dialog.findChild<QPushButton*>(u"takeFormButton"_s)->isEnabled()
                && dialog.findChild<QLabel*>(u"formProblemLabel"_s)->text().contains(u"31/02"_s);
            dialog.reject();
        });
        f().press(Qt::Key_F4);
        QVERIFY(refused);
    }
    void draftsStandApartEverywhere()
    {
        for (const QString& unit : {u"XB07"_s, u"XB16"_s}) {
            f().goTo(unit, total);
            f().type(u"18"_s);
            f().press(Qt::Key_Down);
        }
        QVERIFY(f().footer(1).startsWith(u"Total (40/45 units)"_s));
        QVERIFY(f().footer(1).contains(u"2 row(s) being entered"_s));
        const QString strip =
            f().window->findChild<QWidget*>(u"stateStrip"_s)->accessibleDescription();
        QVERIFY2(strip.startsWith(u"39 reported, 2 being entered, 1 not held, 3 not reported"_s),
            qPrintable(strip));
        QCOMPARE(counts().answered(), 40);
        f().window->showPage(PageId::Overview);
        QStringList texts;
        for (const QLabel* label : f().window->page(PageId::Overview)->findChildren<QLabel*>())
            texts += label->text();
        QVERIFY(texts.join(u'\n').contains(u"40/45"_s));
    }
    void closingWithDraftsIsRefusedAndLeadsToThem()
    {
        f().goTo(u"XB16"_s, total);
        f().type(u"18\n"_s);
        f().goTo(u"XB01"_s, total);
        f().window->closeRound();
        QCOMPARE(f().base.workspace.currentRound()->state, RoundState::Open);
        QVERIFY(f().message().contains(stored(u"XB16"_s).entry.name));
        f().window->page(PageId::Entry)->findChild<QPushButton*>(u"messageActionButton"_s)->click();
        QCOMPARE(f().currentUnit(), u"XB16"_s);
    }
    void closedRoundIsNotTypedInUntilItIsReopened()
    {
        f().press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(f().base.workspace.currentRound()->state, RoundState::Closed);
        f().goTo(u"XB07"_s, total);
        f().type(u"3"_s);
        QVERIFY(!f().table().indexWidget(f().table().currentIndex()));
        QVERIFY(!f().window->findChild<QPushButton*>(u"confirmAllButton"_s)->isEnabled());
        f().pickReasonNext(Qt::Key_1);
        f().window->reopenRound();
        QCOMPARE(f().base.workspace.currentRound()->state, RoundState::Open);
        f().goTo(u"XB07"_s, total);
        f().type(u"38\n"_s);
        QCOMPARE(at(u"XB07"_s, total), u"38"_s);
    }
    void readOnlyRegisterIsNotTypedIn()
    {
        f().base.workspace.close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(f().base.workspace.open(f().file, Access::Read).ok());
        f().window->showPage(PageId::Entry);
        f().goTo(u"XB07"_s, total);
        f().type(u"3"_s);
        QVERIFY(!f().table().indexWidget(f().table().currentIndex()));
        QVERIFY(f().window->findChild<QPushButton*>(u"confirmAllButton"_s)
                    ->toolTip()
                    .contains(u"reading only"_s));
    }
    void roundIsOpenedWithAListThatTheClerkChose()
    {
        const Round* draft = nullptr;
        for (const Round& round : f().base.workspace.currentCampaign()->rounds)
            if (round.state == RoundState::Draft)
                draft = &round;
        if (!draft) { // the sample's own second register has one
            QVERIFY(f().base.workspace.open(f().base.sample(u"muong-khuong-2022"_s)).ok());
            f().base.workspace.select(u"MK-2022"_s, 2);
        } else {
            f().base.workspace.select(bm, draft->no);
        }
        QStringList wrong;
        f().inNextDialog([&](QDialog& dialog) {
            wrong += dialog.findChild<QLabel*>(u"openRoundProblemLabel"_s)->text();
            dialog.findChild<QLineEdit*>(u"roundFirstDayLineEdit"_s)->setText(u"1/8/2022"_s);
            dialog.findChild<QLineEdit*>(u"roundLastDayLineEdit"_s)->setText(u"31/8/2022"_s);
            auto* due = dialog.findChild<QLineEdit*>(u"roundDueLineEdit"_s);
            due->setText(u"5/9/2022"_s);
            emit due->editingFinished();
            auto* roster = dialog.findChild<QTableWidget*>(u"rosterTableWidget"_s);
            wrong += QString::number(roster->rowCount());
            roster->setCurrentCell(0, 0);
            QTest::keyClick(roster, Qt::Key_Space);
            roster->setCurrentCell(1, 0);
            EntryFixture::pickReasonNext(Qt::Key_5);
            dialog.findChild<QPushButton*>(u"exemptUnitButton"_s)->click();
            wrong += dialog.findChild<QLabel*>(u"rosterCountLabel"_s)->text();
            dialog.findChild<QPushButton*>(u"openRoundButton"_s)->click();
        });
        f().window->openRound();
        QVERIFY(wrong.at(0).contains(u"first day"_s));
        QCOMPARE(wrong.at(1), u"46"_s);
        QCOMPARE(wrong.at(2), u"45 of 46 units must report, 1 of them exempt"_s);
        QCOMPARE(f().base.workspace.currentRound()->state, RoundState::Open);
        f().window->showPage(PageId::Entry);
        QCOMPARE(f().table().model()->rowCount(), 45);
        QCOMPARE(f().cell(0, 2), u"–"_s);
    }

private:
    QAction* action(const QString& start)
    {
        for (QAction* found : f().table().actions())
            if (found->text().remove(u'&').startsWith(start))
                return found;
        qFatal("no such action");
    }
};

QTEST_MAIN(TestEntryPage)
#include "tst_entrypage.moc"
