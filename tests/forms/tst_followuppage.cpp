// SPDX-License-Identifier: GPL-3.0-or-later
#include "formkeys.h"
#include "windowfixture.h"

#include "forms/basic/dayedit.h"
#include "forms/basic/inlinemessage.h"
#include "forms/followup/boardpicture.h"
#include "forms/followup/reminderdialog.h"
#include "forms/followup/trendchart.h"
#include "forms/paper/reportpage.h"
#include "forms/window/mainwindow.h"
#include "forms/window/page.h"
#include "models/followupmodel.h"
#include "models/remindermodels.h"
#include "usecases/followingup.h"
#include "usecases/journalkeeping.h"
#include "usecases/unitcontacts.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace sosh;
using namespace sosh::keys_of_tests;
using namespace Qt::StringLiterals;

namespace {

const QDate today(
    2026, 5, 29); // the round of the sample was due on 25/5; 5 of its 45 units are missing

} // namespace

/// The board of the sample xa-2026, worked with by keys.
class TestFollowUpPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_base;
    std::unique_ptr<MainWindow> m_window;

    void open(Access access = Access::Write)
    {
        m_base = std::make_unique<WindowFixture>();
        showWindow(m_base->sample(u"xa-2026"_s), access);
    }
    void showWindow(const QString& file, Access access = Access::Write)
    {
        m_window = std::make_unique<MainWindow>(m_base->workspace);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_base->workspace.open(file, access).ok());
        m_window->showPage(PageId::FollowUp);
        board().setFocus();
    }
    Workspace& workspace() { return m_base->workspace; }
    Page& page() { return *m_window->page(PageId::FollowUp); }
    QTreeView& board() { return in<QTreeView>(page(), u"followUpTreeView"_s); }
    QTableView& log() { return in<QTableView>(page(), u"reminderTableView"_s); }
    QComboBox& box(const QString& name) { return in<QComboBox>(page(), name); }
    QAction& action(const QString& name) { return in<QAction>(page(), name); }
    QString said() { return page().message().text(); }
    QString label(const QString& name) { return in<QLabel>(page(), name).text(); }
    QString copied() { return QApplication::clipboard()->text(); }
    void choose(const QString& name, const QString& value)
    {
        QVERIFY(box(name).findData(value) >= 0);
        box(name).setCurrentIndex(box(name).findData(value));
    }
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        press(*m_window, code, modifiers);
    }
    QString code(int row) { return board().model()->index(row, 0).data(IdRole).toString(); }
    QString cell(int row, int column)
    {
        return board().model()->index(row, column).data().toString();
    }
    QString logCell(int row, int column)
    {
        return log().model()->index(row, column).data().toString();
    }
    void selectRows(int first, int last)
    {
        const QAbstractItemModel& model = *board().model();
        board().selectionModel()->select(
            QItemSelection(model.index(first, 0), model.index(last, 0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        board().setFocus();
    }
    FollowUp standing()
    {
        return *FollowingUp(workspace().session())
                    .board(workspace().campaign(), workspace().round());
    }
    void undoLast()
    {
        const Act last = JournalKeeping(workspace().session()).acts()->back();
        QVERIFY(JournalKeeping(workspace().session()).undo(last.id).ok());
    }
    /// A button that is pressed by its key is shown so before it acts.
    void save()
    {
        key(Qt::Key_Return);
        QTRY_VERIFY(!isDialogOpen());
    }
    /// A call to the first unit, by keys alone.
    void call(const QString& result)
    {
        selectRows(0, 0);
        key(Qt::Key_G);
        QCOMPARE(front().objectName(), u"reminderDialog"_s);
        in<QLineEdit>(front(), u"resultLineEdit"_s).setFocus();
        type(*m_window, result);
        save();
    }

private slots:
    void cleanup()
    {
        while (isDialogOpen())
            front().done(QDialog::Rejected);
        m_window.reset();
        m_base.reset();
    }

    void saysHowTheRoundStands()
    {
        open();
        const QString text = label(u"boardLabel"_s);
        QVERIFY2(text.startsWith(u"40 of 45 units have reported: "_s), qPrintable(text));
        QVERIFY2(text.contains(u"5 unit(s) are overdue."_s), qPrintable(text));
        QVERIFY2(text.endsWith(u"Due day: 25/5/2026."_s), qPrintable(text));
        QCOMPARE(board().model()->rowCount(), 45);
        for (int row = 0; row < 5; ++row)
            QCOMPARE(cell(row, FollowUpModel::DaysColumn), u"4 day(s) overdue"_s);
        QCOMPARE(cell(5, FollowUpModel::StateColumn), u"● Reported"_s);
    }

    void anotherDayIsLookedAt()
    {
        open();
        in<DayEdit>(page(), u"boardDateLineEdit"_s).setDay(QDate(2026, 5, 24));
        QCOMPARE(cell(0, FollowUpModel::DaysColumn), u"1 day(s) left"_s);
        QVERIFY(label(u"boardLabel"_s).contains(u"5 unit(s) are due soon."_s));
    }

    void filtersBearCounts_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("units");
        QTest::newRow("all") << u"all"_s << u"All (45)"_s << 45;
        QTest::newRow("missing") << u"missing"_s << u"Not reported (5)"_s << 5;
        QTest::newRow("overdue") << u"overdue"_s << u"Overdue (5)"_s << 5;
        QTest::newRow("due soon") << u"due_soon"_s << u"Due soon (0)"_s << 0;
        QTest::newRow("promise broken") << u"promise_broken"_s << u"Promise broken (0)"_s << 0;
        QTest::newRow("marked") << u"flagged"_s << u"With a mark (0)"_s << 0;
    }
    void filtersBearCounts()
    {
        QFETCH(QString, filter);
        QFETCH(int, units);
        open();
        choose(u"followUpFilterComboBox"_s, filter);
        QTEST(box(u"followUpFilterComboBox"_s).currentText(), "text");
        QCOMPARE(board().model()->rowCount(), units);
        QCOMPARE(label(u"followUpCountLabel"_s),
            units == 0 ? u"None matches."_s : u"%1 unit(s)"_s.arg(units));
    }

    void isSearchedWithoutAccents()
    {
        open();
        in<QLineEdit>(page(), u"followUpSearchLineEdit"_s).setText(u"truong thpt"_s);
        QCOMPARE(board().model()->rowCount(), 1);
        QVERIFY(cell(0, 0).contains(u"THPT"_s));
    }

    void groupsCountTheirUnits()
    {
        open();
        QVERIFY(
            UnitContacts(workspace().session()).set(code(0), {{}, {}, {}, u"Trần Văn Nam"_s}).ok());
        choose(u"followUpGroupingComboBox"_s, u"member"_s);
        QCOMPARE(board().model()->rowCount(), 2);
        QCOMPARE(cell(0, 0), u"Trần Văn Nam: 1 unit(s), 0 reported"_s);
        QCOMPARE(cell(1, 0), u"Nobody in charge: 44 unit(s), 40 reported"_s);
        QCOMPARE(label(u"followUpCountLabel"_s), u"45 unit(s)"_s);
        QVERIFY(board().isExpanded(board().model()->index(0, 0)));
        choose(u"followUpGroupingComboBox"_s, u"sector"_s);
        int units = 0;
        for (int row = 0; row < board().model()->rowCount(); ++row)
            units += board().model()->rowCount(board().model()->index(row, 0));
        QCOMPARE(units, 45);
    }

    void aCallIsLoggedByKeys()
    {
        open();
        const QString unit = code(0);
        selectRows(0, 0);
        key(Qt::Key_G);
        QCOMPARE(front().objectName(), u"reminderDialog"_s);
        type(*m_window, u"30/5/26"_s);
        save();
        QCOMPARE(said(), u"Recorded in the log of 1 unit(s). Ctrl+Z takes it back."_s);
        QCOMPARE(code(0), unit);
        QCOMPARE(cell(0, FollowUpModel::RemindersColumn), u"1 time(s); 29/5/2026 phone"_s);
        QCOMPARE(cell(0, FollowUpModel::PromiseColumn), u"30/5/2026"_s);
        QCOMPARE(log().model()->rowCount(), 1);
        QCOMPARE(logCell(0, ReminderLogModel::HowColumn), u"Phone"_s);
        QCOMPARE(logCell(0, ReminderLogModel::ByColumn), u"Lê Thị Hà"_s);
        undoLast();
        QCOMPARE(log().model()->rowCount(), 0);
        QCOMPARE(cell(0, FollowUpModel::RemindersColumn), QString());
    }

    void severalUnitsAreOneAct()
    {
        open();
        selectRows(0, 2);
        QCOMPARE(label(u"followedUnitLabel"_s), u"3 unit(s) selected"_s);
        key(Qt::Key_Z);
        in<QPushButton>(front(), u"promiseTomorrowButton"_s).click();
        save();
        const FollowUp now = standing();
        QCOMPARE(now.mailings.size(), std::size_t(1));
        QCOMPARE(now.mailings.front().units.size(), std::size_t(3));
        QCOMPARE(now.mailings.front().kind, ReminderKind::Zalo);
        QCOMPARE(log().model()->rowCount(), 3);
        QVERIFY(!log().isColumnHidden(ReminderLogModel::UnitColumn));
        QCOMPARE(logCell(0, ReminderLogModel::PromiseColumn), u"30/5/2026"_s);
        QCOMPARE(in<QTableView>(page(), u"mailingTableView"_s).model()->index(0, 2).data(), u"3"_s);
    }

    void aGroupIsAskedAtOnce()
    {
        open();
        choose(u"followUpFilterComboBox"_s, u"missing"_s);
        choose(u"followUpGroupingComboBox"_s, u"progress"_s);
        selectRows(0, 0); // the heading
        QCOMPARE(label(u"followedUnitLabel"_s), u"5 unit(s) selected"_s);
    }

    void whatIsNoDayIsNotWritten()
    {
        open();
        selectRows(0, 0);
        key(Qt::Key_G);
        type(*m_window, u"31/2"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY(in<InlineMessage>(front(), {}).text().contains(u"31/2"_s));
        QVERIFY(isDialogOpen());
        QVERIFY(standing().mailings.empty());
    }

    void fridayIsNeverPast_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("friday");
        QTest::newRow("Monday") << QDate(2026, 5, 25) << QDate(2026, 5, 29);
        QTest::newRow("Friday") << QDate(2026, 5, 29) << QDate(2026, 5, 29);
        QTest::newRow("Saturday") << QDate(2026, 5, 30) << QDate(2026, 6, 5);
        QTest::newRow("Sunday") << QDate(2026, 5, 31) << QDate(2026, 6, 5);
    }
    void fridayIsNeverPast()
    {
        QFETCH(QDate, day);
        QTEST(ReminderDialog::thisFriday(day), "friday");
    }

    void promiseAndResultAreWrittenLater()
    {
        open();
        call(u"khong nghe may"_s);
        QCOMPARE(logCell(0, ReminderLogModel::ResultColumn), u"khong nghe may"_s);
        log().setFocus();
        key(Qt::Key_F2);
        in<DayEdit>(front(), u"promiseLineEdit"_s).setDay(QDate(2026, 5, 28));
        key(Qt::Key_Return); // it is over: asked about first
        QTRY_VERIFY(in<InlineMessage>(front(), {}).text().contains(u"28/5/2026"_s));
        save();
        QCOMPARE(logCell(0, ReminderLogModel::PromiseColumn), u"28/5/2026, broken"_s);
        QCOMPARE(cell(0, FollowUpModel::PromiseColumn), u"28/5/2026, broken"_s);
        QCOMPARE(box(u"followUpFilterComboBox"_s)
                     .itemText(box(u"followUpFilterComboBox"_s).findData(u"promise_broken"_s)),
            u"Promise broken (1)"_s);
        undoLast();
        QCOMPARE(logCell(0, ReminderLogModel::PromiseColumn), QString());
    }

    void aLineIsRemovedAndBroughtBack()
    {
        open();
        call(u"nham so"_s);
        log().setFocus();
        key(Qt::Key_Delete);
        QVERIFY2(said().contains(u"Ctrl+Z takes it back"_s), qPrintable(said()));
        QVERIFY(standing().mailings.empty());
        undoLast();
        QCOMPARE(log().model()->rowCount(), 1);
    }

    void messageToTheGroupIsLoggedByOneMoreKey()
    {
        open();
        selectRows(10, 10); // whoever is selected, it is for those that are missing
        key(Qt::Key_T);
        QVERIFY2(copied().startsWith(u"Đến 08 giờ ngày 29/5/2026, còn 05 đơn vị "_s),
            qPrintable(copied()));
        QVERIFY2(said().contains(u"Z records it"_s), qPrintable(said()));
        key(Qt::Key_Z);
        save();
        QCOMPARE(standing().mailings.front().units.size(), std::size_t(5));
        for (const FollowUpRow& row : standing().rows)
            QCOMPARE(row.reminders.empty(), !row.isMissing());
    }

    void messageToOneUnitIsCopied()
    {
        open();
        selectRows(0, 0);
        key(Qt::Key_N);
        const auto texts = FollowingUp(workspace().session())
                               .texts(workspace().campaign(), workspace().round(), code(0));
        QVERIFY(texts.ok() && !texts->toUnit.isEmpty());
        QCOMPARE(copied(), texts->toUnit);
        selectRows(0, 1);
        QVERIFY(!action(u"copyUnitTextAction"_s).isEnabled());
    }

    void letterIsRecordedOnlyWhenItWasSent()
    {
        open();
        key(Qt::Key_V);
        QCOMPARE(m_window->currentPageId(), PageId::Reports);
        QCOMPARE(in<QComboBox>(*m_window, u"paperComboBox"_s).currentData().toString(),
            paperKindName(PaperKind::Reminder));
        QVERIFY(standing().mailings.empty());
        m_window->showPage(PageId::FollowUp);
        QVERIFY2(said().contains(u"Once it was sent"_s), qPrintable(said()));
        board().setFocus();
        key(Qt::Key_S);
        QVERIFY(!front().findChild<QLineEdit*>(u"promiseLineEdit"_s));
        save();
        const FollowUp now = standing();
        QCOMPARE(now.mailings.size(), std::size_t(1));
        QCOMPARE(now.mailings.front().kind, ReminderKind::Letter);
        QCOMPARE(now.mailings.front().level, 2);
        QCOMPARE(now.mailings.front().units.size(), std::size_t(5));
        QCOMPARE(now.mailings.front().day, today);
    }

    void beforeTheDueDayReportsAreAskedFor()
    {
        m_base = std::make_unique<WindowFixture>();
        m_base->clock.set(QDateTime(QDate(2026, 5, 20), QTime(8, 0)));
        showWindow(m_base->sample(u"xa-2026"_s));
        key(Qt::Key_V);
        QCOMPARE(in<QComboBox>(*m_window, u"paperComboBox"_s).currentData().toString(),
            paperKindName(PaperKind::Request));
    }

    void listForTheHeadIsPrepared()
    {
        open();
        key(Qt::Key_D);
        QCOMPARE(m_window->currentPageId(), PageId::Reports);
        QVERIFY(in<QAbstractButton>(*m_window, u"forHeadCheckBox"_s).isChecked());
    }

    void namesAreCopied()
    {
        open();
        key(Qt::Key_L);
        QCOMPARE(copied().split(u'\n').size(), 5);
        QCOMPARE(copied().section(u'\n', 0, 0), cell(0, 0));
    }

    void pictureHoldsTheBoard()
    {
        open();
        key(Qt::Key_A);
        const QImage image = QApplication::clipboard()->image();
        QCOMPARE(image.width(), BoardPicture::width);
        QVERIFY(image.height() > 600);
        const QString file = m_base->path(u"bang.png"_s);
        m_base->prompts.nextFile = file;
        action(u"savePictureAction"_s).trigger();
        QCOMPARE(QImage(file).size(), image.size());
        QVERIFY(said().startsWith(u"Saved: "_s));
    }

    void pictureSaysCountsAndNames()
    {
        open();
        const FollowUp now = standing();
        const BoardPicture picture = BoardPicture::of(
            now, u"Học tập Nghị quyết"_s, u"Đảng uỷ xã"_s, QDateTime(today, QTime(8, 0)));
        const QString text = picture.text();
        QVERIFY2(text.contains(u"40 of 45 units have reported"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Học tập Nghị quyết – Đợt 1"_s), qPrintable(text));
        QVERIFY2(text.contains(u"08:00 29/5/2026"_s), qPrintable(text));
        QCOMPARE(picture.missing.size(), std::size_t(5));
        QCOMPARE(picture.answered.size(), std::size_t(40));
        QCOMPARE(picture.missing.front().words, u"4 day(s) overdue"_s);
        const QImage image = picture.image();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3)
                colours += image.pixel(x, y);
        QVERIFY(colours.size() > 10); // something is written
    }

    void chartSaysItsNumbers()
    {
        open();
        const auto& chart = in<TrendChart>(page(), u"trendChart"_s);
        QVERIFY2(chart.text().contains(u"25/5/2026: 40 of 45 units reported, due day"_s),
            qPrintable(chart.text()));
        QCOMPARE(chart.accessibleDescription(), chart.text());
        call(u"da nhan"_s);
        QVERIFY2(chart.text().endsWith(u"29/5/2026: 40 of 45 units reported, 1 unit(s) asked"_s),
            qPrintable(chart.text()));
    }

    void choicesAreRemembered()
    {
        open();
        choose(u"followUpFilterComboBox"_s, u"missing"_s);
        choose(u"followUpGroupingComboBox"_s, u"parent"_s);
        board().header()->resizeSection(FollowUpModel::StateColumn, 133);
        board().header()->moveSection(board().header()->visualIndex(FollowUpModel::PhoneColumn), 1);
        const QString file = workspace().session().path();
        m_window.reset();
        workspace().close();
        showWindow(file);
        QCOMPARE(box(u"followUpFilterComboBox"_s).currentData().toString(), u"missing"_s);
        QCOMPARE(box(u"followUpGroupingComboBox"_s).currentData().toString(), u"parent"_s);
        QCOMPARE(board().header()->sectionSize(FollowUpModel::StateColumn), 133);
        QCOMPARE(board().header()->visualIndex(FollowUpModel::PhoneColumn), 1);
    }

    void warningDaysAreKeptInTheRegister()
    {
        open();
        QMenu* menu = in<QToolButton>(page(), u"moreFollowUpToolButton"_s).menu();
        emit menu->aboutToShow();
        auto* days = menu->findChild<QSpinBox*>(u"warningDaysSpinBox"_s);
        QVERIFY(days && days->isEnabled());
        QCOMPARE(days->value(), 3);
        days->setValue(7);
        emit menu->aboutToHide();
        QCOMPARE(FollowingUp(workspace().session()).earlyWarningDays(), 7);
    }

    void aReadOnlyRegisterIsLookedAt()
    {
        open(Access::Read);
        selectRows(0, 0);
        for (const QString& name : {u"calledAction"_s, u"messagedAction"_s, u"letterSentAction"_s})
            QVERIFY(!action(name).isEnabled()
                && action(name).toolTip() == workspace().whyNotWritable());
        QVERIFY(!in<QPushButton>(page(), u"calledButton"_s).isEnabled());
        key(Qt::Key_G);
        QVERIFY(!isDialogOpen());
        key(Qt::Key_T); // looking and copying stay
        QVERIFY(copied().contains(u"05 đơn vị"_s));
    }

    void keysStandInTheTooltips()
    {
        open();
        for (const auto& [name, letter] :
            {std::pair(u"calledAction"_s, u"(G)"_s), std::pair(u"messagedAction"_s, u"(Z)"_s),
                std::pair(u"letterAction"_s, u"(V)"_s), std::pair(u"pictureAction"_s, u"(A)"_s)})
            QVERIFY2(action(name).toolTip().endsWith(letter), qPrintable(action(name).toolTip()));
    }

    void aSearchedUnitIsShown()
    {
        open();
        const QString wanted = code(20);
        choose(u"followUpFilterComboBox"_s, u"missing"_s);
        page().showRecord(wanted);
        QCOMPARE(board().currentIndex().data(IdRole).toString(), wanted);
    }
};

QTEST_MAIN(TestFollowUpPage)
#include "tst_followuppage.moc"
