// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitwindow.h"

#include "forms/basic/dayedit.h"
#include "forms/basic/inlinemessage.h"
#include "forms/units/unitimportdialog.h"
#include "models/modelroles.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QString commune = u"xa-2026"_s;
const QString city = u"thanh-xuan-2025"_s;

} // namespace

/// The page of units and the small forms about one.
class TestUnitForms : public QObject
{
    Q_OBJECT

private slots:
    void endedUnitsAreShownMuted();
    void oldDayShowsTheOldNames();
    void detailsTellTheStory();
    void otherNamesAreFound();
    void correctionNeedsNoEvent();
    void headcountIsKeptByDay();
    void orderIsChangedByKeys();
    void orderIsChangedByDragging();
    void dragUnderAnotherUnitIsNoMove();
    void importShowsWhatItWouldDo();
    void importOfBadRowsIsRefused();
    void readOnlyRegisterSaysWhy_data();
    void readOnlyRegisterSaysWhy();
};

void TestUnitForms::endedUnitsAreShownMuted()
{
    UnitWindow shown(city);
    auto* ended = shown.page()->findChild<QCheckBox*>(u"endedUnitsCheckBox"_s);
    QVERIFY(!shown.order().contains(u"TX05"_s));
    ended->setFocus();
    QTest::keyClick(ended, Qt::Key_Space);
    QVERIFY(shown.order().contains(u"TX05"_s));
    shown.choose(u"TX05"_s);
    QCOMPARE(shown.tree()->currentIndex().data(ToneRole).toInt(), static_cast<int>(Tone::Muted));
    const auto* count = shown.page()->findChild<QLabel*>(u"unitCountLabel"_s);
    QVERIFY2(count->text().contains(u"ended"_s), qPrintable(count->text()));
}

void TestUnitForms::oldDayShowsTheOldNames()
{
    UnitWindow shown(city);
    auto* day = shown.page()->findChild<DayEdit*>(u"asOfLineEdit"_s);
    day->setDay(QDate(2024, 12, 31));
    QVERIFY(shown.order().contains(u"TX05"_s));
    shown.choose(u"TX05"_s);
    QCOMPARE(shown.tree()->currentIndex().data(ToneRole).toInt(), static_cast<int>(Tone::Muted));
    day->setDay(QDate(2025, 1, 1));
    QVERIFY(!shown.order().contains(u"TX05"_s));
}

void TestUnitForms::detailsTellTheStory()
{
    UnitWindow shown(city);
    shown.page()->findChild<DayEdit*>(u"asOfLineEdit"_s)->setDay(QDate(2025, 2, 1));
    shown.choose(u"TX01"_s);
    UnitWindow::settle();
    QStringList texts;
    for (const QLabel* label : shown.page()->findChildren<QLabel*>())
        texts += label->text();
    const QString all = texts.join(u'\n');
    for (const QString& said : {u"Took in Đảng bộ phường Kim Giang (TX05)"_s, u"Predecessors"_s,
             u"<a href=\"TX05\">Đảng bộ phường Kim Giang (TX05)</a>"_s})
        QVERIFY2(all.contains(said), qPrintable(all));
    for (QLabel* label : shown.page()->findChildren<QLabel*>())
        if (label->text().contains(u"href=\"TX05\""_s)) {
            emit label->linkActivated(u"TX05"_s);
            break;
        }
    QCOMPARE(shown.tree()->currentIndex().siblingAtColumn(1).data().toString(), u"TX05"_s);
}

void TestUnitForms::otherNamesAreFound()
{
    UnitWindow shown(commune);
    shown.choose(u"XB16"_s);
    shown.action(u"otherNamesAction"_s)->trigger();
    shown.type(u"otherNamesLineEdit"_s, u"CB Tả Van; Thôn 16 cũ"_s);
    QTest::keyClick(shown.in<QLineEdit>(u"otherNamesLineEdit"_s), Qt::Key_Return);
    UnitWindow::settle();
    QCOMPARE(shown.ledger().history(shown.id(u"XB16"_s))->aliases,
        (QStringList{u"CB Tả Van"_s, u"Thôn 16 cũ"_s}));
    auto* search = shown.page()->findChild<QLineEdit*>(u"unitSearchLineEdit"_s);
    QTest::keyClicks(search, u"thon 16 cu"_s);
    QCOMPARE(shown.order().back(), u"XB16"_s);
    QCOMPARE(shown.order(shown.top()).size(), 1);
}

void TestUnitForms::correctionNeedsNoEvent()
{
    UnitWindow shown(commune);
    shown.choose(u"XB16"_s);
    shown.tree()->setFocus();
    QTest::keyClick(shown.tree(), Qt::Key_F2);
    QVERIFY(shown.in<QLineEdit>(u"correctNameLineEdit"_s));
    shown.type(u"correctNameLineEdit"_s, u"Chi bộ thôn Na Đẩy"_s);
    QTest::keyClick(shown.in<QLineEdit>(u"correctNameLineEdit"_s), Qt::Key_Return);
    UnitWindow::settle();
    QCOMPARE(shown.nameOf(u"XB16"_s, QDate(2020, 1, 1)), u"Chi bộ thôn Na Đẩy"_s);
    QVERIFY(shown.ledger().eventsOf(shown.id(u"XB16"_s)).empty());
}

void TestUnitForms::headcountIsKeptByDay()
{
    UnitWindow shown(commune);
    shown.choose(u"XB16"_s);
    shown.action(u"headcountAction"_s)->trigger();
    shown.type(u"headcountDayLineEdit"_s, u"1/5/2026"_s);
    shown.type(u"headcountLineEdit"_s, u"77"_s);
    QTest::keyClick(shown.in<QLineEdit>(u"headcountLineEdit"_s), Qt::Key_Return);
    UnitWindow::settle();
    const UnitLedger ledger = shown.ledger();
    const UnitHistory& unit = *ledger.byCode(u"XB16"_s);
    QCOMPARE(unit.headcountOn(QDate(2026, 5, 1))->members, 77);
    const HeadcountRecord* before = unit.headcountOn(QDate(2026, 4, 30));
    QVERIFY(!before || before->members != 77);
}

void TestUnitForms::orderIsChangedByKeys()
{
    UnitWindow shown(commune);
    const QStringList before = shown.order(shown.top());
    shown.choose(before.at(1));
    shown.tree()->setFocus();
    QTest::keyClick(shown.tree(), Qt::Key_Up, Qt::AltModifier);
    QStringList wanted = before;
    wanted.swapItemsAt(0, 1);
    QCOMPARE(shown.order(shown.top()), wanted);
    QVERIFY(!shown.action(u"unitUpAction"_s)->isEnabled());
    QTest::keyClick(shown.tree(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown.order(shown.top()), before);
    shown.choose(before.at(before.size() - 2));
    QTest::keyClick(shown.tree(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown.order(shown.top()).back(), before.at(before.size() - 2));
}

void TestUnitForms::orderIsChangedByDragging()
{
    UnitWindow shown(commune);
    const QStringList before = shown.order(shown.top());
    shown.choose(before.at(0));
    QAbstractItemModel& model = *shown.tree()->model();
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0, 0, shown.top())}));
    QVERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, 3, 0, shown.top()));
    QVERIFY(!model.dropMimeData(
        data.get(), Qt::MoveAction, 3, 0, shown.top())); // the register moves it
    UnitWindow::settle();
    QStringList wanted = before;
    wanted.move(0, 2);
    QCOMPARE(shown.order(shown.top()), wanted);
}

void TestUnitForms::dragUnderAnotherUnitIsNoMove()
{
    UnitWindow shown(commune);
    QAbstractItemModel& model = *shown.tree()->model();
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0, 0, shown.top())}));
    QVERIFY(
        !model.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, model.index(2, 0, shown.top())));
    QVERIFY(
        !model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, model.index(2, 0, shown.top())));
    const QMimeData foreign;
    QVERIFY(!model.canDropMimeData(&foreign, Qt::MoveAction, 1, 0, {}));
}

void TestUnitForms::importShowsWhatItWouldDo()
{
    UnitWindow shown(commune);
    QFile file(shown.fixture.path(u"don-vi.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("code,name,kind,members_total\nXB98,Chi bộ thôn A,grassroots_cell,9\n"
               "XB16,,,44\nXB17,,,\n");
    file.close();
    shown.fixture.prompts.nextFile = file.fileName();
    const qsizetype before = shown.acts();
    shown.button(u"importUnitsButton"_s)->click();
    QVERIFY(!shown.in<QPushButton>(u"writeUnitsButton"_s)->isEnabled());
    QTest::keyClick(shown.in<QPushButton>(u"chooseUnitFileButton"_s), Qt::Key_Space);
    const auto* rows = shown.in<QTableView>(u"unitImportTableView"_s)->model();
    QCOMPARE(rows->rowCount(), 3);
    QCOMPARE(rows->index(0, 1).data().toString(), u"New"_s);
    QCOMPARE(rows->index(1, 1).data().toString(), u"Changed"_s);
    QCOMPARE(rows->index(2, 1).data().toString(), u"Unchanged"_s);
    QCOMPARE(shown.acts(), before);
    auto* write = shown.in<QPushButton>(u"writeUnitsButton"_s);
    write->setFocus();
    QTest::keyClick(write, Qt::Key_Space);
    UnitWindow::settle();
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(shown.acts(), before + 1);
    QCOMPARE(shown.nameOf(u"XB98"_s, QDate(2026, 5, 29)), u"Chi bộ thôn A"_s);
    QCOMPARE(shown.page()->message().text(), u"2 row(s) of don-vi.csv were written."_s);
    shown.window.undoLast();
    QCOMPARE(shown.nameOf(u"XB98"_s, QDate(2026, 5, 29)), QString());
}

void TestUnitForms::importOfBadRowsIsRefused()
{
    UnitWindow shown(commune);
    QFile file(shown.fixture.path(u"don-vi.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("code,name,kind\nXB98,Chi bộ thôn A,grassroots_cell\nXB97,,grassroots_cell\n");
    file.close();
    shown.button(u"importUnitsButton"_s)->click();
    auto* dialog = qobject_cast<UnitImportDialog*>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    dialog->setFile(file.fileName());
    const auto* rows = shown.in<QTableView>(u"unitImportTableView"_s)->model();
    QCOMPARE(rows->index(1, 0).data().toString(), u"3"_s);
    QCOMPARE(rows->index(1, 1).data().toString(), u"Rejected"_s);
    QVERIFY2(rows->index(1, 5).data().toString().contains(u"The unit has no name. Enter it."_s),
        qPrintable(rows->index(1, 5).data().toString()));
    const auto* write = shown.in<QPushButton>(u"writeUnitsButton"_s);
    QVERIFY(!write->isEnabled());
    QVERIFY(write->toolTip().startsWith(u"Rows were rejected."_s));
}

void TestUnitForms::readOnlyRegisterSaysWhy_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("allowed");
    for (const char* name : {"addUnitAction", "changeUnitAction", "correctUnitAction",
             "otherNamesAction", "headcountAction", "contactAction", "unitUpAction",
             "unitDownAction", "importUnitsAction"})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
    for (const char* name : {"unitHistoryAction", "nearNamesAction"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
}

void TestUnitForms::readOnlyRegisterSaysWhy()
{
    QFETCH(QString, action);
    QFETCH(bool, allowed);
    UnitWindow shown(commune, Access::Read);
    shown.choose(u"XB16"_s);
    QCOMPARE(shown.action(action)->isEnabled(), allowed);
    QCOMPARE(
        shown.action(action)->toolTip() == u"The register is open for reading only."_s, !allowed);
}

QTEST_MAIN(TestUnitForms)
#include "tst_unitforms.moc"
