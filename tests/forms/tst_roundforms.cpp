// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaigndesk.h"

#include "forms/basic/pickdialog.h"
#include "usecases/anniversarykeeping.h"
#include "usecases/rosterkeeping.h"
#include "usecases/roundplanning.h"

#include <QSpinBox>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

using Desk = CampaignDesk;

const QString bm = u"BM-2026"_s;

/// The list of the open round of the sample, standing on a unit.
struct RosterDesk : Desk
{
    RosterDesk()
    {
        find<QTableView>(u"roundTableView"_s)->selectRow(0);
        press(u"rosterButton"_s);
    }
    RosterContent roster() { return *RosterKeeping(session()).load(bm, 1); }
    /// Presses the button at one unit after the other, with a reason, until it is done or, else, refused. The unit's code.
    QString firstUnit(const QString& button, bool shallBeDone)
    {
        for (int row = 0; row < model(u"rosterTableView"_s)->rowCount(); ++row) {
            stand(u"rosterTableView"_s, row);
            const QString code = cell(u"rosterTableView"_s, row, 2);
            const qsizetype before = acts();
            reasonByKey(Qt::Key_5);
            press(button);
            if ((acts() > before) == shallBeDone)
                return code;
        }
        return {};
    }
    QString state(const QString& code)
    {
        return cell(u"rosterTableView"_s, rowOf(u"rosterTableView"_s, 2, code), 3);
    }
};

} // namespace

/// Rounds and their lists of units, from the campaign page, by keys.
class TestRoundForms : public QObject
{
    Q_OBJECT

private slots:
    void roundsFromAnniversaries_data();
    void roundsFromAnniversaries();
    void plannedRoundsAreUndoneAtOnce();
    void typedDaysStay();
    void weekendAndGapAreTold();
    void lunarDayIsTyped();
    void localAnniversary();
    void anniversaryNeedsADay();
    void roundIsAdded();
    void openRoundChangesWithAReason();
    void openedRoundIsNotRemoved();
    void exemptWithAReason();
    void reportedUnitIsNotExempt();
    void unitIsTakenOffAndPutBack();
    void daysOfAUnit();
    void rosterOfADraftIsRefused();
    void pickerNeedsNoAccents_data();
    void pickerNeedsNoAccents();
};

void TestRoundForms::roundsFromAnniversaries_data()
{
    QTest::addColumn<int>("nearDays");
    QTest::addColumn<int>("rounds");
    QTest::newRow("near ones share a round") << 14 << 3;
    QTest::newRow("each its own") << 0 << 4;
    QTest::newRow("not near enough") << 13 << 4;
    QTest::newRow("very near") << 60 << 3;
}

void TestRoundForms::roundsFromAnniversaries()
{
    QFETCH(int, nearDays);
    QFETCH(int, rounds);
    Desk desk;
    desk.addEmptyCampaign();
    desk.press(u"planRoundsButton"_s);
    QVERIFY(!desk.find<QPushButton>(u"saveFormButton"_s)->isEnabled());
    for (const QString& day : {u"19/5/2026"_s, u"19/8/2026"_s, u"02/9/2026"_s, u"22/12/2026"_s})
        desk.tickCelebration(day);
    desk.find<QSpinBox>(u"nearDaysSpinBox"_s)->setValue(nearDays);
    QCOMPARE(desk.model(u"roundPlanTableView"_s)->rowCount(), rounds);
    const qsizetype acts = desk.acts();
    desk.save();
    QCOMPARE(desk.acts(), acts + 1);
    const std::vector<Round> made = desk.content(u"TEST-2026"_s).rounds;
    QCOMPARE(std::ssize(made), rounds);
    QCOMPARE(made.front().anniversaries.front().years, 136);
    QVERIFY(made.front().due.dayOfWeek() < Qt::Saturday);
}

void TestRoundForms::plannedRoundsAreUndoneAtOnce()
{
    Desk desk;
    desk.addEmptyCampaign();
    desk.press(u"planRoundsButton"_s);
    desk.tickCelebration(u"19/5/2026"_s);
    desk.tickCelebration(u"22/12/2026"_s);
    desk.stand(u"roundPlanTableView"_s, 1);
    desk.key(u"roundPlanTableView"_s, Qt::Key_Space); // not that one
    desk.save();
    QCOMPARE(desk.content(u"TEST-2026"_s).rounds.size(), 1U);
    QCOMPARE(desk.model(u"roundTableView"_s)->rowCount(), 1);
    desk.undo();
    QVERIFY(desk.content(u"TEST-2026"_s).rounds.empty());
}

void TestRoundForms::typedDaysStay()
{
    Desk desk;
    desk.addEmptyCampaign();
    desk.press(u"planRoundsButton"_s);
    desk.tickCelebration(u"19/5/2026"_s);
    QAbstractItemModel* plan = desk.model(u"roundPlanTableView"_s);
    QVERIFY(plan->setData(plan->index(0, 0), u"Quý II"_s));
    QVERIFY(plan->setData(plan->index(0, 3), u"10/6/2026"_s));
    QVERIFY(!plan->setData(plan->index(0, 3), u"mai"_s));
    desk.tickCelebration(u"22/12/2026"_s);
    QCOMPARE(desk.cell(u"roundPlanTableView"_s, 0, 0), u"Quý II"_s);
    QCOMPARE(desk.cell(u"roundPlanTableView"_s, 0, 3), u"10/6/2026"_s);
    desk.save();
    QCOMPARE(desk.content(u"TEST-2026"_s).rounds.front().due, QDate(2026, 6, 10));
}

void TestRoundForms::weekendAndGapAreTold()
{
    Desk desk;
    desk.addEmptyCampaign();
    desk.press(u"planRoundsButton"_s);
    desk.tickCelebration(u"19/5/2026"_s);
    desk.find<QSpinBox>(u"dueDaysSpinBox"_s)->setValue(3); // 03/6 + 3 days is a Saturday
    QCOMPARE(desk.cell(u"roundPlanTableView"_s, 0, 3), u"08/6/2026"_s);
    QVERIFY(desk.cell(u"roundPlanTableView"_s, 0, 7).contains(u"06/6/2026"_s));
    QAbstractItemModel* plan = desk.model(u"roundPlanTableView"_s);
    QVERIFY(plan->setData(plan->index(0, 4), u"15/6/2026"_s));
    QCOMPARE(desk.cell(u"roundPlanTableView"_s, 0, 5), u"7 day(s)"_s);
    QVERIFY(plan->setData(plan->index(0, 4), u"05/6/2026"_s));
    QCOMPARE(desk.cell(u"roundPlanTableView"_s, 0, 5), u"3 day(s) too late"_s);
}

void TestRoundForms::lunarDayIsTyped()
{
    Desk desk;
    Anniversary lunar;
    lunar.event = u"Giỗ Tổ Hùng Vương"_s;
    QVERIFY(AnniversaryKeeping(desk.session()).add(lunar).ok());
    desk.addEmptyCampaign();
    desk.press(u"planRoundsButton"_s);
    const int row = desk.rowOf(u"celebrationTableView"_s, 0, lunar.event);
    desk.stand(u"celebrationTableView"_s, row);
    desk.key(u"celebrationTableView"_s, Qt::Key_Space);
    QVERIFY(desk.warnings().contains(u"no day"_s));
    QAbstractItemModel* days = desk.model(u"celebrationTableView"_s);
    QVERIFY(!days->setData(days->index(row, 1), u"26/4/2027"_s)); // another year
    QVERIFY(days->setData(days->index(row, 1), u"26/4"_s));
    QCOMPARE(desk.model(u"roundPlanTableView"_s)->rowCount(), 1);
    QCOMPARE(desk.cell(u"roundPlanTableView"_s, 0, 6), u"Giỗ Tổ Hùng Vương (26/4/2026)"_s);
}

void TestRoundForms::localAnniversary()
{
    Desk desk;
    desk.addEmptyCampaign();
    desk.press(u"planRoundsButton"_s);
    desk.press(u"anniversaryTableButton"_s);
    desk.press(u"anniversaryAddButton"_s);
    desk.type(u"anniversaryEventLineEdit"_s, u"Ngay thanh lap Dang bo xa"_s);
    desk.type(u"anniversaryDayLineEdit"_s, u"15/7"_s);
    desk.type(u"anniversaryYearLineEdit"_s, u"1946"_s);
    auto* form = desk.dialog(u"anniversaryFormDialog"_s);
    QTest::keyClick(form->findChild<QPushButton*>(u"saveFormButton"_s), Qt::Key_Space);
    QTest::keyClick(desk.dialog(u"anniversaryDialog"_s), Qt::Key_Escape);
    const int row = desk.rowOf(u"celebrationTableView"_s, 1, u"15/7/2026"_s);
    QVERIFY(row >= 0);
    QVERIFY(desk.cell(u"celebrationTableView"_s, row, 2).startsWith(u"80"_s)); // a round year
    QVERIFY(desk.cell(u"celebrationTableView"_s, row, 2).contains(u"round year"_s));
}

void TestRoundForms::anniversaryNeedsADay()
{
    Desk desk;
    const qsizetype acts = desk.acts();
    desk.press(u"planRoundsButton"_s);
    desk.press(u"anniversaryTableButton"_s);
    desk.press(u"anniversaryAddButton"_s);
    desk.type(u"anniversaryEventLineEdit"_s, u"Ngay hoi"_s);
    desk.type(u"anniversaryDayLineEdit"_s, u"31/6"_s);
    auto* form = desk.dialog(u"anniversaryFormDialog"_s);
    QTest::keyClick(form->findChild<QPushButton*>(u"saveFormButton"_s), Qt::Key_Space);
    QVERIFY(desk.refusal(u"anniversaryFormDialog"_s).contains(u"31/6"_s));
    QCOMPARE(desk.acts(), acts);
}

void TestRoundForms::roundIsAdded()
{
    Desk desk;
    desk.addEmptyCampaign();
    desk.press(u"roundAddButton"_s);
    desk.type(u"roundNameLineEdit"_s, u"So ket"_s);
    desk.type(u"roundFirstDayLineEdit"_s, u"01/6/2026"_s);
    QVERIFY(!desk.find<QPushButton>(u"saveFormButton"_s)->isEnabled()); // no last day
    desk.type(u"roundLastDayLineEdit"_s, u"30/6/2026"_s);
    desk.type(u"roundDueLineEdit"_s, u"04/7/2026"_s);
    QVERIFY(desk.warnings().contains(u"06/7/2026"_s)); // a Saturday; the Monday after it
    desk.type(u"roundDueLineEdit"_s, u"06/7/2026"_s);
    desk.type(u"roundSuperiorDueLineEdit"_s, u"10/7/2026"_s);
    QVERIFY(desk.warnings().contains(u"4 day(s)"_s));
    desk.save();
    const std::vector<Round> rounds = desk.content(u"TEST-2026"_s).rounds;
    QCOMPARE(rounds.size(), 1U);
    QCOMPARE(rounds.front().no, 1);
    QCOMPARE(rounds.front().superiorDue, QDate(2026, 7, 10));
    QVERIFY(desk.message().contains(u"So ket"_s));
}

void TestRoundForms::openRoundChangesWithAReason()
{
    Desk desk;
    desk.find<QTableView>(u"roundTableView"_s)->selectRow(0);
    desk.press(u"roundChangeButton"_s);
    QVERIFY(!desk.find<QLineEdit>(u"roundFirstDayLineEdit"_s)->isEnabled());
    desk.type(u"roundSuperiorDueLineEdit"_s, u"12/6/2026"_s);
    const qsizetype acts = desk.acts();
    Desk::reasonByKey(Qt::Key_Escape);
    desk.save();
    QCOMPARE(desk.acts(), acts);
    QVERIFY(!desk.refusal(u"roundDialog"_s).isEmpty());
    Desk::reasonByKey(Qt::Key_6);
    desk.save();
    QVERIFY(!desk.dialog(u"roundDialog"_s));
    QCOMPARE(desk.content(bm).rounds.front().superiorDue, QDate(2026, 6, 12));
    QVERIFY(!JournalKeeping(desk.session()).acts()->back().header.reason.isEmpty());
}

void TestRoundForms::openedRoundIsNotRemoved()
{
    Desk desk;
    const qsizetype acts = desk.acts();
    desk.find<QTableView>(u"roundTableView"_s)->selectRow(0);
    desk.press(u"roundRemoveButton"_s);
    QVERIFY(desk.message().contains(u"cannot be removed"_s));
    QCOMPARE(desk.acts(), acts);
}

void TestRoundForms::exemptWithAReason()
{
    RosterDesk desk;
    QVERIFY(desk.dialog(u"rosterDialog"_s));
    const QString code = desk.firstUnit(u"rosterExemptButton"_s, true);
    QVERIFY(!code.isEmpty());
    QVERIFY(desk.state(code).startsWith(u"Exempt"_s));
    QCOMPARE(desk.cell(u"rosterTableView"_s, desk.rowOf(u"rosterTableView"_s, 2, code), 6),
        u"Đơn vị mới thành lập"_s);
    QVERIFY(desk.find<QPushButton>(u"rosterExemptButton"_s)->text().contains(u"again"_s));
    Desk::reasonByKey(Qt::Key_1);
    desk.press(u"rosterExemptButton"_s);
    QCOMPARE(desk.state(code), u"Must report"_s);
}

void TestRoundForms::reportedUnitIsNotExempt()
{
    RosterDesk desk;
    const qsizetype acts = desk.acts();
    const QString code = desk.firstUnit(u"rosterExemptButton"_s, false);
    QVERIFY(!code.isEmpty());
    QVERIFY(desk.refusal(u"rosterDialog"_s).contains(u"has reported"_s));
    QCOMPARE(desk.acts(), acts);
    QCOMPARE(desk.state(code), u"Must report"_s);
}

void TestRoundForms::unitIsTakenOffAndPutBack()
{
    RosterDesk desk;
    const std::size_t standing = desk.roster().entries.size();
    const QString code = desk.firstUnit(u"rosterRemoveButton"_s, true);
    QCOMPARE(desk.roster().entries.size(), standing - 1);
    QCOMPARE(desk.state(code), u"Off the list"_s);
    QVERIFY(!desk.find<QPushButton>(u"rosterExemptButton"_s)->isEnabled());
    Desk::reasonByKey(Qt::Key_2);
    desk.press(u"rosterRemoveButton"_s);
    QCOMPARE(desk.roster().entries.size(), standing);
    QTest::keyClick(desk.dialog(u"rosterDialog"_s), Qt::Key_Escape);
    desk.undo();
    QCOMPARE(desk.roster().entries.size(), standing - 1);
}

void TestRoundForms::daysOfAUnit()
{
    RosterDesk desk;
    desk.stand(u"rosterTableView"_s, 3);
    const QString code = desk.cell(u"rosterTableView"_s, 3, 2);
    desk.press(u"rosterDaysButton"_s);
    desk.type(u"plannedDayLineEdit"_s, u"20/5/2026"_s);
    desk.type(u"ownDueLineEdit"_s, u"mai"_s);
    auto* form = desk.dialog(u"rosterDaysDialog"_s);
    QTest::keyClick(form->findChild<QPushButton*>(u"saveFormButton"_s), Qt::Key_Space);
    QVERIFY(desk.refusal(u"rosterDaysDialog"_s).contains(u"mai"_s));
    desk.type(u"ownDueLineEdit"_s, u"30/5/2026"_s);
    QTest::keyClick(form->findChild<QPushButton*>(u"saveFormButton"_s), Qt::Key_Space);
    const int row = desk.rowOf(u"rosterTableView"_s, 2, code);
    QCOMPARE(desk.cell(u"rosterTableView"_s, row, 4), u"20/5/2026"_s);
    QCOMPARE(desk.cell(u"rosterTableView"_s, row, 5), u"30/5/2026"_s);
}

void TestRoundForms::rosterOfADraftIsRefused()
{
    Desk desk;
    desk.addEmptyCampaign();
    Round draft;
    QVERIFY(RoundPlanning(desk.session()).addRounds(u"TEST-2026"_s, std::span(&draft, 1)).ok());
    desk.find<QTableView>(u"roundTableView"_s)->selectRow(0);
    desk.press(u"rosterButton"_s);
    QVERIFY(!desk.dialog(u"rosterDialog"_s));
    QVERIFY(desk.message().contains(u"Open the round first"_s));
}

void TestRoundForms::pickerNeedsNoAccents_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("place"); // -1: nothing fits
    QTest::newRow("without accents") << u"mam non"_s << 1;
    QTest::newRow("words in any order") << u"non mam"_s << 1;
    QTest::newRow("short name") << u"thcs"_s << 2;
    QTest::newRow("nothing typed") << QString() << 0;
    QTest::newRow("nobody") << u"zzz"_s << -1;
}

void TestRoundForms::pickerNeedsNoAccents()
{
    QFETCH(QString, typed);
    QFETCH(int, place);
    PickDialog picker(u"unit"_s, u"Đơn vị"_s, u"Thêm"_s,
        {{u"Chi bộ Công an"_s, {}}, {u"Chi bộ Trường Mầm non số 1"_s, {}},
            {u"Chi bộ Trường Trung học cơ sở"_s, u"CB THCS"_s}});
    picker.show();
    QTest::keyClicks(picker.findChild<QLineEdit*>(u"unitPickLineEdit"_s), typed);
    const auto found = picker.picked();
    QCOMPARE(found ? static_cast<int>(*found) : -1, place);
    QCOMPARE(picker.findChild<QPushButton*>(u"unitPickButton"_s)->isEnabled(), place >= 0);
    QTest::keyClick(&picker, Qt::Key_Return);
    QCOMPARE(picker.result() == QDialog::Accepted, place >= 0);
}

QTEST_MAIN(TestRoundForms)
#include "tst_roundforms.moc"
