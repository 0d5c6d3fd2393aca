// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperwindow.h"
#include "remindingdesk.h"

#include "usecases/documentkeeping.h"
#include "usecases/officekeeping.h"
#include "usecases/returnentry.h"

#include <QAction>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>

using namespace sosh;
using namespace sosh::keys_of_tests;
using namespace Qt::StringLiterals;

/// Letters that remind, from the page of papers into the log.
class TestLetterLog : public QObject, private RemindingDesk
{
    Q_OBJECT

private:
    QComboBox& letterBox() { return in<QComboBox>(front(), u"sentLetterComboBox"_s); }
    /// To the first of the missing units alone.
    QString tickOneUnit()
    {
        in<QPushButton>(reports(), u"chooseUnitsButton"_s).click();
        in<QPushButton>(front(), u"tickNoneButton"_s).click();
        auto& list = in<QListWidget>(front(), u"unitTicksListWidget"_s);
        for (int i = 0; i < list.count(); ++i)
            if (list.item(i)->data(Qt::UserRole).toString() == missing().front())
                list.item(i)->setCheckState(Qt::Checked);
        in<QPushButton>(front(), u"takeUnitsButton"_s).click();
        settle();
        return missing().front();
    }
    void saveLetter()
    {
        m_base->prompts.nextFile = m_base->path(u"don-doc.docx"_s);
        QMenu* menu = in<QToolButton>(reports(), u"morePaperToolButton"_s).menu();
        emit menu->aboutToShow();
        menu->findChild<QAction*>(u"savedocxAction"_s)->trigger();
        settle();
    }
    void report(const QString& unit)
    {
        ReturnEntry entry(session());
        const auto sheet = entry.load(u"BM-2026"_s, 1);
        for (const auto& row : sheet->rows)
            if (row.entry.code == unit) {
                RowEdit edit{row.confirmed, row.confirmed.revision, {}};
                edit.value.state = ReturnState::Nil;
                edit.value.reason = u"Mới thành lập"_s;
                QCOMPARE(entry.confirm(u"BM-2026"_s, 1, std::span(&edit, 1))->confirmed.size(),
                    std::size_t(1));
            }
        settle();
    }
    DocumentId addLetter(const QString& code, QDate day, bool ofCampaign)
    {
        OfficialDocument letter;
        letter.typeCode = u"CV"_s;
        letter.code = code;
        letter.date = day;
        letter.subject = u"Về việc đôn đốc gửi báo cáo"_s;
        letter.issuer = OfficeKeeping(session()).all()->front().issuer;
        DocumentKeeping keeping(session());
        const auto added = keeping.add(letter);
        if (!added)
            qFatal("the letter was not taken");
        if (ofCampaign && !keeping.linkToCampaign(*added, u"BM-2026"_s, DocumentRole::Own).ok())
            qFatal("the letter was not linked");
        settle();
        return *added;
    }

private slots:
    void cleanup() { close(); }

    void theLevelIsOfOneRound();
    void theSavedLetterIsTheOneLogged();
    void aUnitThatReportsAfterwardsStaysInTheLetter();
    void theLetterOnThePageIsTheOneLogged();
    void theLevelFollowsTheDayOfALetterMadeElsewhere_data();
    void theLevelFollowsTheDayOfALetterMadeElsewhere();
    void theLetterIsChosenFromTheList();
    void theLetterIsFoundByItsNumber_data();
    void theLetterIsFoundByItsNumber();
    void anUnknownNumberIsSaid();
};

/// It says how the round stood on a day: the next letter goes by its own day.
void TestLetterLog::theLevelIsOfOneRound()
{
    PaperWindow on(u"thanh-xuan-2024"_s);
    on.choose(PaperKind::Reminder);
    auto& level = on.in<QComboBox>("levelComboBox");
    auto& due = on.in<QLineEdit>("newDeadlineLineEdit");
    level.setCurrentIndex(1);
    due.setText(u"30/6/2024"_s);
    QCOMPARE(on.shown().request().level, 1);
    Workspace& workspace = on.fixture.workspace;
    workspace.select(workspace.campaign(), 2);
    PaperWindow::settle();
    QCOMPARE(level.currentIndex(), 0);
    QCOMPARE(due.text(), QString());
    workspace.select(workspace.campaign(), 1);
    PaperWindow::settle();
    QCOMPARE(on.shown().request().level, 0);
    level.setCurrentIndex(1);
    on.choose(PaperKind::Result);
    on.choose(PaperKind::Reminder); // nor is it remembered on this machine
    QCOMPARE(on.shown().request().level, 0);
}

void TestLetterLog::theSavedLetterIsTheOneLogged()
{
    open();
    key(Qt::Key_V);
    settle();
    const QString unit = tickOneUnit();
    in<QComboBox>(reports(), u"levelComboBox"_s).setCurrentIndex(3);
    in<DayEdit>(reports(), u"paperDateLineEdit"_s).setDay(QDate(2026, 5, 27));
    settle();
    saveLetter();
    QVERIFY(reports().message().text().contains(u"don-doc.docx"_s));
    in<QComboBox>(reports(), u"levelComboBox"_s).setCurrentIndex(0); // the next letter
    in<QComboBox>(reports(), u"receiversComboBox"_s).setCurrentIndex(0);
    settle();
    showBoard();
    key(Qt::Key_S);
    QCOMPARE(in<DayEdit>(front(), u"sentOnLineEdit"_s).day(), QDate(2026, 5, 27));
    save();
    QCOMPARE(newestUnits(), QStringList{unit});
    QCOMPARE(newest().level, 3);
    QCOMPARE(newest().day, QDate(2026, 5, 27));
    key(Qt::Key_S); // that one stands in the log: now it is the one on the page
    save();
    QCOMPARE(newest().units.size(), std::size_t(5));
}

void TestLetterLog::aUnitThatReportsAfterwardsStaysInTheLetter()
{
    open();
    key(Qt::Key_V);
    settle();
    saveLetter();
    QVERIFY(offer(reports()).isVisible());
    const QStringList written = missing();
    report(written.front());
    QCOMPARE(missing().size(), 4);
    m_window->showPage(PageId::Reports);
    saveLetter();
    report(missing().front());
    QCOMPARE(missing().size(), 3);
    showBoard();
    key(Qt::Key_S);
    save();
    QCOMPARE(
        newestUnits(), written.mid(1)); // of the second letter, which took the place of the first
}

void TestLetterLog::theLetterOnThePageIsTheOneLogged()
{
    open();
    key(Qt::Key_V);
    settle();
    in<QComboBox>(reports(), u"levelComboBox"_s).setCurrentIndex(1);
    settle();
    showBoard();
    key(Qt::Key_S);
    save();
    QCOMPARE(newest().level, 1);
    QCOMPARE(newest().day, today);
    QCOMPARE(newestUnits(), missing());
}

void TestLetterLog::theLevelFollowsTheDayOfALetterMadeElsewhere_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("level");
    QTest::newRow("before the due day") << QDate(2026, 5, 20) << 1;
    QTest::newRow("overdue") << QDate(2026, 5, 28) << 2;
}

void TestLetterLog::theLevelFollowsTheDayOfALetterMadeElsewhere()
{
    QFETCH(QDate, day);
    open();
    key(Qt::Key_S);
    fill(u"sentOnLineEdit"_s, day);
    save();
    QCOMPARE(newest().day, day);
    QTEST(newest().level, "level");
}

void TestLetterLog::theLetterIsChosenFromTheList()
{
    open();
    const DocumentId letter = addLetter(u"45-CV/ĐU"_s, QDate(2026, 5, 28), true);
    board().setFocus();
    key(Qt::Key_S);
    QCOMPARE(letterBox().currentText(), QString());
    QCOMPARE(letterBox().itemText(1), u"45-CV/ĐU, 28/5/2026: Về việc đôn đốc gửi báo cáo"_s);
    letterBox().setCurrentIndex(1);
    save();
    QCOMPARE(newest().document, letter);
    key(Qt::Key_S);
    save();
    QVERIFY(!newest().document.isValid()); // none is chosen unless somebody does
}

void TestLetterLog::theLetterIsFoundByItsNumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("ofCampaign");
    QTest::newRow("number") << u"45"_s << true;
    QTest::newRow("whole code") << u"45-cv/đu"_s << true;
    QTest::newRow("not of the campaign") << u"45"_s << false;
}

void TestLetterLog::theLetterIsFoundByItsNumber()
{
    QFETCH(QString, typed);
    QFETCH(bool, ofCampaign);
    open();
    const DocumentId letter = addLetter(u"45-CV/ĐU"_s, QDate(2026, 5, 28), ofCampaign);
    board().setFocus();
    key(Qt::Key_S);
    letterBox().setFocus();
    type(*m_window, typed);
    save();
    QCOMPARE(newest().document, letter);
}

void TestLetterLog::anUnknownNumberIsSaid()
{
    open();
    addLetter(u"45-CV/ĐU"_s, QDate(2026, 5, 28), true);
    board().setFocus();
    key(Qt::Key_S);
    letterBox().setFocus();
    type(*m_window, u"4"_s);
    key(Qt::Key_Return);
    QTRY_VERIFY2(answer().contains(u"number 4"_s), qPrintable(answer()));
    QVERIFY(isDialogOpen());
    QVERIFY(standing().mailings.empty());
}

QTEST_MAIN(TestLetterLog)
#include "tst_letterlog.moc"
