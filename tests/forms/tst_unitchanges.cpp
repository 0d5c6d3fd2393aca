// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitwindow.h"

#include "forms/units/unitbox.h"
#include "forms/units/unitconsequences.h"

#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QString commune = u"xa-2026"_s;

} // namespace

/// What becomes of units, by the form of changes.
class TestUnitChanges : public QObject
{
    Q_OBJECT

private slots:
    void unitIsAddedByKeys();
    void emptyFormSaysWhatIsMissing();
    void usedCodeIsRefused();
    void unitIsRenamedFromADay();
    void unitsAreMergedAndUndone();
    void consequencesAreSaid_data();
    void consequencesAreSaid();
    void childrenNeedAPlace();
    void unreadableDayIsTold();
    void boxFindsWithoutAccents();
    void nearNamesLeadToAMerge();
};

void TestUnitChanges::unitIsAddedByKeys()
{
    UnitWindow shown(commune);
    shown.tree()->setFocus();
    QTest::keyClick(shown.tree(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(shown.in<QLineEdit>(u"newCodeLineEdit"_s));
    shown.type(u"newCodeLineEdit"_s, u"XB99"_s);
    shown.type(u"newNameLineEdit"_s, u"Chi bộ  thôn Đoàn Kết "_s);
    auto* kind = shown.in<QComboBox>(u"newKindComboBox"_s);
    QTest::keyClick(kind, Qt::Key_Down);
    shown.type(u"newMembersLineEdit"_s, u"12"_s);
    shown.type(u"effectiveLineEdit"_s, u"1/5/26"_s);
    shown.save();
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(shown.nameOf(u"XB99"_s, QDate(2026, 5, 1)), u"Chi bộ thôn Đoàn Kết"_s);
    QCOMPARE(shown.nameOf(u"XB99"_s, QDate(2026, 4, 30)), QString());
    QCOMPARE(shown.tree()->currentIndex().siblingAtColumn(1).data().toString(), u"XB99"_s);
}

void TestUnitChanges::emptyFormSaysWhatIsMissing()
{
    UnitWindow shown(commune);
    const qsizetype before = shown.acts();
    shown.button(u"addUnitButton"_s)->click();
    const QStringList quiet = shown.labels(u"changeIssueLabel"_s);
    QVERIFY(quiet.contains(u"The unit has no code. Give it one."_s));
    shown.save();
    QVERIFY(QApplication::activeModalWidget());
    QCOMPARE(shown.labels(u"changeIssueLabel"_s), quiet);
    QCOMPARE(QApplication::activeModalWidget()->focusWidget()->objectName(), u"newCodeLineEdit"_s);
    QCOMPARE(shown.acts(), before);
}

void TestUnitChanges::usedCodeIsRefused()
{
    UnitWindow shown(commune);
    shown.button(u"addUnitButton"_s)->click();
    shown.type(u"newCodeLineEdit"_s, u"XB02"_s);
    const QStringList issues = shown.labels(u"changeIssueLabel"_s);
    QVERIFY2(issues.join(u' ').contains(u"The code “XB02” is that of Đảng bộ Uỷ ban nhân dân xã"_s),
        qPrintable(issues.join(u'\n')));
}

void TestUnitChanges::unitIsRenamedFromADay()
{
    UnitWindow shown(commune);
    shown.choose(u"XB16"_s);
    const QString old = shown.nameOf(u"XB16"_s, QDate(2026, 1, 1));
    shown.action(u"changeUnitAction"_s)->trigger();
    shown.type(u"changeNameLineEdit"_s, u"Chi bộ thôn Mới"_s);
    shown.type(u"effectiveLineEdit"_s, u"01042026"_s);
    shown.type(u"decisionLineEdit"_s, u"12-QĐ/ĐU"_s);
    const QStringList lines = shown.labels(u"consequenceLabel"_s);
    QVERIFY2(lines.join(u' ').contains(u"From 01/4/2026 on"_s), qPrintable(lines.join(u'\n')));
    shown.save();
    QCOMPARE(shown.nameOf(u"XB16"_s, QDate(2026, 4, 1)), u"Chi bộ thôn Mới"_s);
    QCOMPARE(shown.nameOf(u"XB16"_s, QDate(2026, 3, 31)), old);
    QCOMPARE(shown.ledger().eventsOf(shown.id(u"XB16"_s)).back()->decision, u"12-QĐ/ĐU"_s);
}

void TestUnitChanges::unitsAreMergedAndUndone()
{
    UnitWindow shown(commune);
    shown.choose(u"XB17"_s);
    shown.action(u"changeUnitAction"_s)->trigger();
    shown.pickKind(UnitEventKind::MergeInto);
    shown.pick(u"targetComboBox"_s, u"xb16"_s);
    QCOMPARE(shown.in<UnitBox>(u"targetComboBox"_s)->unit(), shown.id(u"XB16"_s));
    shown.type(u"effectiveLineEdit"_s, u"1.4.2026"_s);
    const QString lines = shown.labels(u"consequenceLabel"_s).join(u'\n');
    QVERIFY2(lines.contains(u"ends on 31/3/2026."_s), qPrintable(lines));
    shown.save();
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(shown.endOf(u"XB17"_s), QDate(2026, 3, 31));
    QVERIFY(!shown.order().contains(u"XB17"_s));
    shown.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.tree()->setFocus();
    QTest::keyClick(shown.tree(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown.endOf(u"XB17"_s), QDate());
    shown.window.showPage(PageId::Units); // undoing tells about it where the acts stand
    QVERIFY(shown.order().contains(u"XB17"_s));
    QCOMPARE(shown.tree()->selectionModel()->selectedRows().size(), 1); // Ctrl notwithstanding
    QVERIFY(shown.fixture.prompts.asked.join(u' ').contains(u"Merge units"_s));
}

void TestUnitChanges::consequencesAreSaid_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, UnitEventKind kind, const QString& said) {
        QTest::newRow(name) << static_cast<int>(kind) << said;
    };
    row("rename", UnitEventKind::Rename, u"is called “Chi bộ khác”"_s);
    row("move", UnitEventKind::Move, u"stands under Đảng bộ Uỷ ban nhân dân xã (XB02)"_s);
    row("kind", UnitEventKind::ChangeKind, u"is of another kind from 01/4/2026"_s);
    row("merge into", UnitEventKind::MergeInto, u"ends on 31/3/2026"_s);
    row("merge new", UnitEventKind::MergeNew, u"Chi bộ mới (M1) exists from 01/4/2026"_s);
    row("divide", UnitEventKind::Divide, u"ends on 31/3/2026"_s);
    row("separate", UnitEventKind::Separate, u"lives on"_s);
    row("dissolve", UnitEventKind::Dissolve, u"ends on 31/3/2026"_s);
    row("end", UnitEventKind::End, u"ends on 31/3/2026"_s);
}

void TestUnitChanges::consequencesAreSaid()
{
    QFETCH(int, kind);
    QFETCH(QString, said);
    UnitWindow shown(commune);
    const UnitLedger ledger = shown.ledger();
    UnitChange change;
    change.kind = static_cast<UnitEventKind>(kind);
    change.units = {shown.id(u"XB16"_s)};
    change.effectiveOn = QDate(2026, 4, 1);
    change.name = u"Chi bộ khác"_s;
    change.unitKind = unitkind::grassrootsOrganization.toString();
    change.parent = shown.id(u"XB02"_s);
    if (change.kind == UnitEventKind::MergeInto)
        change.targets = {shown.id(u"XB17"_s)};
    if (change.kind == UnitEventKind::MergeNew || change.kind == UnitEventKind::Divide
        || change.kind == UnitEventKind::Separate)
        change.newUnits = {{u"M1"_s, u"Chi bộ mới"_s, {}, u"grassroots_cell"_s, {}, {}, {}, {}}};
    if (change.kind == UnitEventKind::Divide)
        change.newUnits.push_back(
            {u"M2"_s, u"Chi bộ mới 2"_s, {}, u"grassroots_cell"_s, {}, {}, {}, {}});
    QVERIFY(!hasErrors(checkUnitChange(ledger, change)));
    const QString lines = UnitConsequences::of(ledger, change).join(u'\n');
    QVERIFY2(lines.contains(said), qPrintable(lines));
}

void TestUnitChanges::childrenNeedAPlace()
{
    UnitWindow shown(commune);
    UnitChange move;
    move.kind = UnitEventKind::Move;
    move.units = {shown.id(u"XB16"_s), shown.id(u"XB17"_s)};
    move.parent = shown.id(u"XB02"_s);
    move.effectiveOn = QDate(2026, 2, 1);
    QVERIFY(UnitKeeping(shown.fixture.workspace.session()).apply(move).ok());
    shown.choose(u"XB02"_s);
    shown.action(u"changeUnitAction"_s)->trigger();
    shown.pickKind(UnitEventKind::Dissolve);
    shown.type(u"effectiveLineEdit"_s, u"1/4/2026"_s);
    QVERIFY(shown.labels(u"changeIssueLabel"_s).join(u' ').contains(u"still has units below it"_s));
    shown.save();
    QVERIFY(QApplication::activeModalWidget());
    QCOMPARE(shown.endOf(u"XB02"_s), QDate());
    shown.pick(u"childrenAllComboBox"_s, u"XB04"_s);
    const QString lines = shown.labels(u"consequenceLabel"_s).join(u'\n');
    QVERIFY2(
        lines.contains(u"2 unit(s) below go to Đảng bộ Công an xã (XB04)"_s), qPrintable(lines));
    shown.save();
    QCOMPARE(shown.endOf(u"XB02"_s), QDate(2026, 3, 31));
    QCOMPARE(shown.ledger().history(shown.id(u"XB16"_s))->parentOn(QDate(2026, 4, 1)),
        shown.id(u"XB04"_s));
}

void TestUnitChanges::unreadableDayIsTold()
{
    UnitWindow shown(commune);
    shown.choose(u"XB16"_s);
    const qsizetype before = shown.acts();
    shown.action(u"changeUnitAction"_s)->trigger();
    shown.type(u"changeNameLineEdit"_s, u"Chi bộ khác"_s);
    shown.type(u"effectiveLineEdit"_s, u"31/2/2026"_s);
    QVERIFY(shown.labels(u"changeIssueLabel"_s)
                .contains(u"In force from: “31/2/2026” is not a day. Write it as 05/8/2026."_s));
    shown.save();
    QVERIFY(QApplication::activeModalWidget());
    QCOMPARE(shown.acts(), before);
}

void TestUnitChanges::boxFindsWithoutAccents()
{
    UnitWindow shown(commune);
    const UnitLedger ledger = shown.ledger();
    UnitBox box;
    box.setUnits(ledger, QDate(2026, 5, 29));
    QVERIFY(!box.unit().isValid());
    box.setEditText(u"cong an xa"_s);
    QTest::keyClick(box.lineEdit(), Qt::Key_Return);
    QCOMPARE(box.unit(), shown.id(u"XB04"_s));
    box.setEditText(u"không có đâu"_s);
    QTest::keyClick(box.lineEdit(), Qt::Key_Return);
    QCOMPARE(box.unit(), shown.id(u"XB04"_s)); // the choice before stands again
    QVERIFY(box.currentText().endsWith(u"(XB04)"_s));
}

void TestUnitChanges::nearNamesLeadToAMerge()
{
    UnitWindow shown(commune);
    UnitChange twice;
    twice.newUnits = {{u"XB97"_s, u"CB "_s + shown.nameOf(u"XB16"_s, QDate(2026, 5, 29)).mid(7), {},
        u"grassroots_cell"_s, {}, {}, {}, {}}};
    QVERIFY(UnitKeeping(shown.fixture.workspace.session()).apply(twice).ok());
    shown.button(u"nearNamesButton"_s)->click();
    auto* table = shown.in<QTableView>(u"nearUnitsTableView"_s);
    QVERIFY(table->model()->rowCount() >= 2);
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (table->model()->index(row, 1).data().toString() == u"XB97"_s)
            table->selectRow(row);
    QTest::keyClick(shown.in<QPushButton>(u"mergeNearButton"_s), Qt::Key_Space);
    UnitWindow::settle();
    auto* target = shown.in<UnitBox>(u"targetComboBox"_s);
    QVERIFY(target);
    QCOMPARE(target->unit(), shown.id(u"XB16"_s));
    shown.type(u"effectiveLineEdit"_s, u"1/5/2026"_s);
    shown.save();
    QCOMPARE(shown.endOf(u"XB97"_s), QDate(2026, 4, 30));
}

QTEST_MAIN(TestUnitChanges)
#include "tst_unitchanges.moc"
