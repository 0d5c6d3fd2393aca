// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperwindow.h"
#include "unitwindow.h"

#include "forms/basic/dayedit.h"
#include "forms/history/comparedialog.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

/// As hands do it: over what stood there, and Enter.
void write(DayEdit& field, const QString& text)
{
    field.setFocus();
    field.selectAll();
    if (text.isEmpty())
        QTest::keyClick(&field, Qt::Key_Delete);
    QTest::keyClicks(&field, text);
    QTest::keyClick(&field, Qt::Key_Return);
}

} // namespace

/// Days are typed as people write them, in every field; what is no day is said, and the last good day stands.
class TestDayEdit : public QObject
{
    Q_OBJECT

private slots:
    void understands_data();
    void understands();
    void saysWhatIsNoDay_data();
    void saysWhatIsNoDay();
    void isSilentWhileTyped();
    void mendedMistakeIsTakenBack();
    void setDayMendsToo();
    void emptyFieldHasNoDay();
    void standingFieldIsNeverEmpty();
    void arrowsGoADayOnAndBack();
    void unitsStayOnTheirLastDay();
    void comparedDaysStay();
    void paperKeepsItsLastDay();
};

void TestDayEdit::understands_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed :
        {"3/4/24", "03042024", "3-4-2024", "3.4.2024", "03/4/2024", "2024-04-03", " 3/4/24 "})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestDayEdit::understands()
{
    QFETCH(QString, typed);
    DayEdit field(QDate(2026, 5, 29));
    QSignalSpy days(&field, &DayEdit::dayChanged);
    write(field, typed);
    QCOMPARE(days.size(), 1);
    QCOMPARE(days.front().front().toDate(), QDate(2024, 4, 3));
    QCOMPARE(field.lastDay(), QDate(2024, 4, 3));
    QCOMPARE(field.text(), u"03/4/2024"_s);
    QVERIFY(field.mistake().isEmpty());
}

void TestDayEdit::saysWhatIsNoDay_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"31/02/2026", "4/2026", "tomorrow", "32/1/26", "00002026"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestDayEdit::saysWhatIsNoDay()
{
    QFETCH(QString, typed);
    DayEdit field(QDate(2026, 5, 29));
    field.setAccessibleName(u"As of"_s);
    QSignalSpy days(&field, &DayEdit::dayChanged);
    QSignalSpy mistakes(&field, &DayEdit::mistakeChanged);
    write(field, typed);
    QCOMPARE(days.size(), 0);
    QCOMPARE(field.lastDay(), QDate(2026, 5, 29));
    QCOMPARE(field.text(), typed); // what was typed can be mended
    const QString sentence = u"As of: “%1” is not a day. Write it as 05/8/2026."_s.arg(typed);
    QCOMPARE(mistakes.last().front().toString(), sentence);
    QCOMPARE(field.toolTip(), sentence);
    QCOMPARE(field.accessibleDescription(), sentence);
    QCOMPARE(field.property("mistake").toBool(), true);
}

void TestDayEdit::isSilentWhileTyped()
{
    DayEdit field(QDate(2026, 5, 29));
    QSignalSpy days(&field, &DayEdit::dayChanged);
    QSignalSpy mistakes(&field, &DayEdit::mistakeChanged);
    field.selectAll();
    QTest::keyClicks(&field, u"3/4/2024"_s); // 3/4/20 is a day on the way
    QCOMPARE(days.size(), 0);
    QCOMPARE(mistakes.size(), 0);
    QCOMPARE(field.lastDay(), QDate(2026, 5, 29));
    QCOMPARE(field.day(), QDate(2024, 4, 3));
}

void TestDayEdit::mendedMistakeIsTakenBack()
{
    DayEdit field(QDate(2026, 5, 29));
    write(field, u"31/2/26"_s);
    QSignalSpy mistakes(&field, &DayEdit::mistakeChanged);
    QTest::keyClick(&field, Qt::Key_Home);
    QTest::keyClick(&field, Qt::Key_Delete); // 1/2/26
    QCOMPARE(mistakes.size(), 1);
    QVERIFY(mistakes.front().front().toString().isEmpty());
    QVERIFY(field.toolTip().isEmpty());
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.lastDay(), QDate(2026, 2, 1));
}

void TestDayEdit::setDayMendsToo()
{
    DayEdit field(QDate(2026, 5, 29));
    write(field, u"x"_s);
    field.setDay(QDate(2026, 5, 29));
    QCOMPARE(field.text(), u"29/5/2026"_s);
    QVERIFY(field.toolTip().isEmpty());
}

void TestDayEdit::emptyFieldHasNoDay()
{
    DayEdit field;
    field.setDay(QDate(2026, 5, 29));
    QSignalSpy days(&field, &DayEdit::dayChanged);
    write(field, {});
    QCOMPARE(days.size(), 1);
    QVERIFY(!field.lastDay().isValid());
    QVERIFY(field.mistake().isEmpty());
}

void TestDayEdit::standingFieldIsNeverEmpty()
{
    DayEdit field(QDate(2026, 5, 29));
    QSignalSpy days(&field, &DayEdit::dayChanged);
    write(field, {});
    QCOMPARE(days.size(), 0);
    QCOMPARE(field.text(), u"29/5/2026"_s);
}

void TestDayEdit::arrowsGoADayOnAndBack()
{
    DayEdit field(QDate(2026, 2, 28));
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.lastDay(), QDate(2026, 3, 1));
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(field.lastDay(), QDate(2026, 2, 27));
}

void TestDayEdit::unitsStayOnTheirLastDay()
{
    UnitWindow shown(u"thanh-xuan-2025"_s);
    auto& day = *shown.page()->findChild<DayEdit*>(u"asOfLineEdit"_s);
    write(day, u"31/12/24"_s);
    const QStringList then = shown.order();
    QVERIFY(then.contains(u"TX05"_s));
    write(day, u"2025"_s);
    QCOMPARE(shown.order(), then);
    QVERIFY(shown.page()->message().text().contains(u"“2025” is not a day"_s));
    write(day, u"01012025"_s);
    QVERIFY(shown.page()->message().text().isEmpty());
    QVERIFY(!shown.order().contains(u"TX05"_s));
}

void TestDayEdit::comparedDaysStay()
{
    WindowFixture fixture;
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s)).ok());
    CompareDialog compare(fixture.workspace);
    const auto& changes = *compare.findChild<QTableView*>(u"differencesTableView"_s)->model();
    auto* days = compare.findChild<QPushButton*>(u"compareDaysButton"_s);
    auto& from = *compare.findChild<DayEdit*>(u"fromDayLineEdit"_s);
    write(from, u"1-1-2000"_s);
    days->click();
    const int all = changes.rowCount();
    QVERIFY(all > 1000);
    write(from, u"1-1"_s);
    days->click();
    QCOMPARE(changes.rowCount(), all);
    QVERIFY(compare.findChild<QLabel*>(u"compareStateLabel"_s)->text().contains(u"“1-1”"_s));
}

void TestDayEdit::paperKeepsItsLastDay()
{
    PaperWindow on;
    auto& day = on.in<DayEdit>("paperDateLineEdit");
    auto& mistake = on.in<QLabel>("paperDateMistakeLabel");
    write(day, u"20/8/22"_s);
    PaperWindow::settle();
    QCOMPARE(on.shown().request().date, QDate(2022, 8, 20));
    write(day, u"32/8/22"_s);
    PaperWindow::settle();
    QCOMPARE(on.shown().request().date, QDate(2022, 8, 20));
    QVERIFY(mistake.isVisible() && mistake.text().contains(u"“32/8/22” is not a day"_s));
    write(day, u"21082022"_s);
    PaperWindow::settle();
    QCOMPARE(on.shown().request().date, QDate(2022, 8, 21));
    QVERIFY(!mistake.isVisible());
}

QTEST_MAIN(TestDayEdit)
#include "tst_dayedit.moc"
