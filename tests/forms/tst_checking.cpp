// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryfixture.h"

#include "core/flag.h"
#include "forms/window/page.h"
#include "models/modelroles.h"
#include "usecases/figurechecks.h"
#include "usecases/followingup.h"
#include "usecases/returnentry.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QString bm = u"BM-2026"_s;
const QString conferences = u"Hội nghị"_s;
const QString total = u"Tổng ĐV"_s;
const QString notSummoned = u"Không triệu tập"_s;
const QString expected = u"Phải dự"_s;
const QString attended = u"Tham gia"_s;

template <typename Widget>
Widget& in(const QWidget& parent, const QString& name)
{
    auto* found = parent.findChild<Widget*>(name);
    if (!found)
        qFatal("%s is missing", qPrintable(name));
    return *found;
}

} // namespace

/// Warnings that are let stand, marks on figures and kept totals, by keys, with the window as the clerk has it.
class TestChecking : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<EntryFixture>();
        QVERIFY(m_f->window != nullptr);
    }
    void cleanup() { m_f.reset(); }

    void oneKeyAcceptsTheWarningOfTheCell_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("reason");
        QTest::newRow("1") << Qt::Key_1 << u"Đơn vị báo cáo lại"_s;
        QTest::newRow("4") << Qt::Key_4 << u"Đảng viên được miễn vẫn dự"_s;
        QTest::newRow("6") << Qt::Key_6 << u"Lãnh đạo yêu cầu"_s;
    }
    void oneKeyAcceptsTheWarningOfTheCell()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const QString, reason);
        fill(u"XB07"_s, 38, 41);
        f().goTo(u"XB07"_s, attended);
        QVERIFY(cell(u"XB07"_s, attended).data(SeverityRole).isValid());
        QVERIFY(!cell(u"XB07"_s, attended).data(SettledRole).toBool());
        f().pickReasonNext(key);
        f().press(Qt::Key_F9);
        QVERIFY(!cell(u"XB07"_s, attended).data(SeverityRole).isValid());
        QVERIFY(cell(u"XB07"_s, attended).data(SettledRole).toBool()); // settled, and seen
        QVERIFY(cell(u"XB07"_s, attended).data(Qt::ToolTipRole).toString().contains(reason));
        QTRY_COMPARE(keptReasons(u"XB07"_s), QStringList{reason});
        f().window->undoLast();
        QVERIFY(cell(u"XB07"_s, attended).data(SeverityRole).isValid());
        QVERIFY(!cell(u"XB07"_s, attended).data(SettledRole).toBool());
        f().window->redoTyping();
        QVERIFY(cell(u"XB07"_s, attended).data(SettledRole).toBool());
    }
    void withoutAWarningNothingIsAsked()
    {
        fill(u"XB07"_s, 38, 38);
        f().goTo(u"XB07"_s, attended);
        f().press(Qt::Key_F9);
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(!cell(u"XB07"_s, attended).data(SettledRole).toBool());
    }
    void theLineBelowAsksForTheReason()
    {
        fill(u"XB07"_s, 38, 41);
        f().pickReasonNext(Qt::Key_3);
        in<QPushButton>(*f().window, u"giveReasonButton"_s).click();
        QVERIFY(cell(u"XB07"_s, attended).data(SettledRole).toBool());
    }
    void warningsOfOneKindAreAcceptedTogether()
    {
        fill(u"XB07"_s, 38, 41);
        fill(u"XB16"_s, 20, 24);
        f().goTo(u"XB07"_s, attended);
        QString question;
        f().inNextDialog([&](QDialog& dialog) {
            for (const QLabel* label : dialog.findChildren<QLabel*>())
                question += label->text();
            QTest::keyClick(dialog.findChild<QWidget*>(u"reasonListWidget"_s), Qt::Key_3);
        });
        f().press(Qt::Key_F9, Qt::ShiftModifier);
        QVERIFY(question.contains(stored(u"XB07"_s).entry.shortName));
        QVERIFY(question.contains(stored(u"XB16"_s).entry.shortName));
        for (const QString& unit : {u"XB07"_s, u"XB16"_s})
            QVERIFY(cell(unit, attended).data(SettledRole).toBool());
        f().window->undoLast(); // one step
        for (const QString& unit : {u"XB07"_s, u"XB16"_s})
            QVERIFY(!cell(unit, attended).data(SettledRole).toBool());
    }
    void aReasonOfOneFigureOutlivesTypingInAnother()
    {
        f().goTo(u"XB07"_s, total);
        f().type(u"60\n"_s); // the register knows 38
        f().goTo(u"XB07"_s, total);
        QCOMPARE(severity(u"XB07"_s, total), int(Severity::Warning));
        f().pickReasonNext(Qt::Key_1);
        f().press(Qt::Key_F9);
        QVERIFY(cell(u"XB07"_s, total).data(SettledRole).toBool());
        f().goTo(u"XB07"_s, conferences);
        f().type(u"1\n"_s);
        QVERIFY(cell(u"XB07"_s, total).data(SettledRole).toBool());
        f().goTo(u"XB07"_s, total);
        f().type(u"61\n"_s); // another figure than the reason was given for
        QCOMPARE(severity(u"XB07"_s, total), int(Severity::Warning));
    }

    void aFigureIsMarkedFoundAndSettled()
    {
        f().goTo(u"XB02"_s, attended);
        mark(Qt::Key_F3, u"markDialog"_s, u"gần như tất cả"_s);
        QCOMPARE(flag(u"XB02"_s, attended), int(FlagKind::FollowUp));
        QCOMPARE(flag(u"XB02"_s, expected), -1);
        QVERIFY(cell(u"XB02"_s, attended)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"gần như tất cả"_s));
        f().goTo(u"XB30"_s, total);
        f().inNextDialog([](QDialog& dialog) {
            QCOMPARE(in<QTableView>(dialog, u"flagsTableView"_s).model()->rowCount(), 1);
            QTest::keyClick(&in<QTableView>(dialog, u"flagsTableView"_s), Qt::Key_Return);
        });
        f().press(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(f().currentUnit(), u"XB02"_s);
        QCOMPARE(f().currentHead(), attended);
        f().press(Qt::Key_F3, Qt::ControlModifier);
        QCOMPARE(flag(u"XB02"_s, attended), -1);
    }
    void theListTakesMarksOff()
    {
        f().goTo(u"XB02"_s, attended);
        mark(Qt::Key_F3, u"markDialog"_s, {});
        f().inNextDialog([](QDialog& dialog) {
            QApplication::setActiveWindow(&dialog); // without a window manager nobody does
            auto& table = in<QTableView>(dialog, u"flagsTableView"_s);
            QTest::keyClick(&table, Qt::Key_Delete);
            QVERIFY(!in<QPushButton>(dialog, u"settleFlagButton"_s).isEnabled());
            dialog.reject();
        });
        f().press(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(flag(u"XB02"_s, attended), -1);
    }
    void onlyMarkedRowsCanBeShown()
    {
        f().goTo(u"XB02"_s, attended);
        mark(Qt::Key_F3, u"markDialog"_s, {});
        auto& rows = in<QComboBox>(*f().window, u"stateComboBox"_s);
        rows.setCurrentIndex(rows.count() - 1);
        QCOMPARE(f().table().model()->rowCount(), 1);
        QCOMPARE(f().table().model()->index(0, 0).data(IdRole).toString(), u"XB02"_s);
        f().press(Qt::Key_F3, Qt::ControlModifier);
        rows.setCurrentIndex(0);
        QCOMPARE(f().table().model()->rowCount(), 45);
    }
    void theUnitIsAskedUntilItAnswers()
    {
        f().goTo(u"XB02"_s, attended);
        mark(Qt::Key_F12, u"askBackDialog"_s, u"đề nghị xem lại số tham gia"_s);
        QCOMPARE(flag(u"XB02"_s, attended), int(FlagKind::Recheck));
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.contains(u"44"_s));
        QVERIFY(copied.endsWith(u"đề nghị xem lại số tham gia"_s));
        QCOMPARE(f().cell(f().rowOf(u"XB02"_s), f().columnOf(attended)), u"44"_s); // it stands
        const auto board = FollowingUp(session()).board(bm, 1);
        QVERIFY(board.ok());
        for (const FollowUpRow& row : board->rows)
            QCOMPARE(row.reminders.size(), std::size_t(row.entry.code == u"XB02"_s ? 1 : 0));
        f().goTo(u"XB02"_s, attended);
        f().type(u"43"_s);
        f().press(Qt::Key_Down);
        f().goTo(u"XB02"_s, attended);
        f().pickReasonNext(Qt::Key_1);
        f().press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stored(u"XB02"_s).confirmed.revision, 2);
        QCOMPARE(flag(u"XB02"_s, attended), -1);
        const auto flags = FigureChecks(session()).flags(bm, 1);
        QVERIFY(flags.ok() && flags->front().isAnswered && flags->front().flag.isOpen());
    }
    void confirmingADoubtedFigureIsNoAnswer()
    {
        fill(u"XB07"_s, 38, 30);
        f().goTo(u"XB07"_s, attended);
        mark(Qt::Key_F12, u"askBackDialog"_s, {});
        f().goTo(u"XB07"_s, attended);
        f().press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stored(u"XB07"_s).confirmed.revision, 1);
        QCOMPARE(flag(u"XB07"_s, attended), int(FlagKind::Recheck));
    }
    void marksLeaveTypingAsItIs()
    {
        f().goTo(u"XB07"_s, total);
        f().type(u"38\n"_s);
        f().goTo(u"XB02"_s, attended);
        mark(Qt::Key_F3, u"markDialog"_s, {});
        QCOMPARE(f().cell(f().rowOf(u"XB07"_s), f().columnOf(total)), u"38"_s);
        f().window->undoLast(); // the mark, which came last
        QCOMPARE(f().cell(f().rowOf(u"XB07"_s), f().columnOf(total)), u"38"_s);
        QCOMPARE(flag(u"XB02"_s, attended), -1);
        f().window->undoLast();
        QCOMPARE(f().cell(f().rowOf(u"XB07"_s), f().columnOf(total)), QString());
    }
    void aClosedRoundTakesMarks()
    {
        f().press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(f().base.workspace.currentRound()->state, RoundState::Closed);
        f().goTo(u"XB02"_s, attended);
        mark(Qt::Key_F3, u"markDialog"_s, {});
        QCOMPARE(flag(u"XB02"_s, attended), int(FlagKind::FollowUp));
    }

    void totalsOfThePaperAreThereTheNextDay()
    {
        giveTotal(u"50"_s, u"takeTotalsButton"_s);
        QCOMPARE(differences(), 2);
        f().reopenWindow();
        QCOMPARE(differences(), 2);
        const auto balances = FigureChecks(session()).balances(bm, 1);
        QVERIFY(balances.ok());
        QCOMPARE(balances->front().control.total, 50);
    }
    void closingAsksForTheReasonOfTheDifference()
    {
        giveTotal(u"999"_s, u"takeTotalsButton"_s);
        f().press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(f().base.workspace.currentRound()->state, RoundState::Open);
        QVERIFY(f().message().contains(conferences));
        f().goTo(u"XB02"_s, conferences);
        f().inNextDialog([this](QDialog& dialog) {
            f().pickReasonNext(Qt::Key_3);
            in<QPushButton>(dialog, u"reasonOfTotalsButton"_s).click();
        });
        f().press(Qt::Key_T, Qt::ControlModifier);
        const auto balances = FigureChecks(session()).balances(bm, 1);
        QVERIFY(balances.ok() && balances->front().isSettled());
        QCOMPARE(balances->front().control.reason, u"Theo điện thoại"_s);
        f().press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(f().base.workspace.currentRound()->state, RoundState::Closed);
    }

private:
    EntryFixture& f() { return *m_f; }
    RegisterSession& session() { return f().base.workspace.session(); }
    QModelIndex cell(const QString& unit, const QString& head)
    {
        return f().table().model()->index(f().rowOf(unit), f().columnOf(head));
    }
    int severity(const QString& unit, const QString& head)
    {
        const QVariant found = cell(unit, head).data(SeverityRole);
        return found.isValid() ? found.toInt() : -1;
    }
    int flag(const QString& unit, const QString& head)
    {
        const QVariant found = cell(unit, head).data(FlagRole);
        return found.isValid() ? found.toInt() : -1;
    }
    EntryRow stored(const QString& unit)
    {
        const auto sheet = ReturnEntry(session()).load(bm, 1);
        for (const EntryRow& row : sheet->rows)
            if (row.entry.code == unit)
                return row;
        return {};
    }
    QStringList keptReasons(const QString& unit)
    {
        QStringList reasons;
        if (const auto draft = stored(unit).draft)
            for (const AcceptedWarning& warning : draft->value.acceptedWarnings)
                reasons += warning.reason;
        return reasons;
    }
    /// Everybody is expected; nothing but tham gia is in question.
    void fill(const QString& unit, int members, int came)
    {
        const int known = stored(unit).headcount.value_or(members);
        f().goTo(unit, conferences);
        f().type(u"1\n%1\n0\n"_s.arg(known));
        f().goTo(unit, attended);
        f().type(QString::number(came - members + known));
        f().press(Qt::Key_Tab);
    }
    void mark(Qt::Key key, const QString& name, const QString& text)
    {
        f().press(key);
        auto& dialog = in<QDialog>(*f().window, name);
        in<QLineEdit>(dialog, u"markTextLineEdit"_s).setText(text);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_VERIFY(!f().window->findChild<QDialog*>(name));
    }
    void giveTotal(const QString& written, const QString& how)
    {
        f().goTo(u"XB07"_s, conferences);
        f().inNextDialog([&](QDialog& dialog) {
            in<QLineEdit>(dialog, u"conferencesTotalLineEdit"_s).setText(written);
            in<QPushButton>(dialog, how).click();
        });
        f().press(Qt::Key_T, Qt::ControlModifier);
    }
    int differences()
    {
        return f().window->findChild<QTableView*>(u"totalsTableView"_s)->model()->rowCount();
    }

    std::unique_ptr<EntryFixture> m_f;
};

QTEST_MAIN(TestChecking)
#include "tst_checking.moc"
