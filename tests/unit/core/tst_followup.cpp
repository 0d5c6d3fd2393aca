// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/followup.h"
#include "support/sheetbuilder.h"
#include "support/testcounts.h"

#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;
using test::SheetBuilder;

namespace {

constexpr int soon = 3;
const QDate due(2026, 5, 25);
const QStringList figures{u"members_attended"_s};

FollowUp followed(const RoundSheet& sheet, QDate asOf, std::vector<Reminder> reminders = {})
{
    return followUpOf(sheet, {{}, std::move(reminders), {}}, asOf, soon);
}

Reminder asked(int unit, QDate day, int act = 1)
{
    Reminder reminder;
    reminder.id = ReminderId(act * 100 + unit);
    reminder.unit = UnitId(unit);
    reminder.day = day;
    reminder.act = ActId(act);
    return reminder;
}

Reminder promising(int unit, QDate day, QDate promised, int act = 1)
{
    Reminder reminder = asked(unit, day, act);
    reminder.promised = promised;
    return reminder;
}

/// A reports in time, B late, C and D not at all, E is exempt.
RoundSheet fiveUnits()
{
    return SheetBuilder(figures)
        .due(due)
        .unit(u"A"_s)
        .reports({9}, QDate(2026, 5, 20))
        .unit(u"B"_s)
        .reports({9}, QDate(2026, 5, 27))
        .unit(u"C"_s)
        .unit(u"D"_s)
        .draft()
        .unit(u"E"_s)
        .exempt(u"giải thể"_s)
        .sheet();
}

} // namespace

class TestFollowUp : public QObject
{
    Q_OBJECT

private slots:
    void namesAreReadBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isKind");
        for (const char* name : {"document", "phone", "zalo"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        for (const char* name : {"request", "remind", "recheck"})
            QTest::newRow(name) << QString::fromLatin1(name) << false;
    }
    void namesAreReadBack()
    {
        QFETCH(QString, name);
        QFETCH(bool, isKind);
        QVERIFY(reminderKindFrom(name).has_value() == isKind);
        QVERIFY(reminderPurposeFrom(name).has_value() != isKind);
        QCOMPARE(isKind ? reminderKindName(*reminderKindFrom(name))
                        : reminderPurposeName(*reminderPurposeFrom(name)),
            name);
    }

    void aMissingUnitIsPlacedByItsDueDay_data()
    {
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<bool>("inclusive");
        QTest::addColumn<int>("progress");
        QTest::addColumn<int>("days");
        const auto row = [](const char* name, int day, bool inclusive, Progress progress,
                             int days) {
            QTest::newRow(name) << QDate(2026, 5, day) << inclusive << int(progress) << days;
        };
        row("long before", 10, true, Progress::Waiting, 15);
        row("a day before the warning", 21, true, Progress::Waiting, 4);
        row("first day of the warning", 22, true, Progress::DueSoon, 3);
        row("the day before", 24, true, Progress::DueSoon, 1);
        row("the due day", 25, true, Progress::DueSoon, 0);
        row("the day after", 26, true, Progress::Overdue, 1);
        row("a week after", 31, true, Progress::Overdue, 6);
        row("trước ngày: before the warning", 20, false, Progress::Waiting, 4);
        row("trước ngày: first day of the warning", 21, false, Progress::DueSoon, 3);
        row("trước ngày: last timely day", 24, false, Progress::DueSoon, 0);
        row("trước ngày: the day named", 25, false, Progress::Overdue, 1);
    }
    void aMissingUnitIsPlacedByItsDueDay()
    {
        QFETCH(QDate, asOf);
        QFETCH(bool, inclusive);
        QFETCH(int, progress);
        QFETCH(int, days);
        const RoundSheet sheet =
            SheetBuilder(figures).due(due, inclusive).unit(u"A"_s).unit(u"B"_s).sheet();
        const FollowUp work = followed(sheet, asOf);
        QCOMPARE(int(work.rows.front().progress), progress);
        QCOMPARE(work.rows.front().days, days);
        QCOMPARE(work.count(Progress(progress)), 2);
        QCOMPARE(work.board.missing.front().daysLate,
            Progress(progress) == Progress::Overdue ? days : 0);
    }

    void theDaysOfWarningAreTheClerks_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("isSoon");
        QTest::newRow("none, only the due day") << 0 << false;
        QTest::newRow("four") << 4 << false;
        QTest::newRow("five") << 5 << true;
        QTest::newRow("a month") << 30 << true;
    }
    void theDaysOfWarningAreTheClerks()
    {
        QFETCH(int, days);
        QFETCH(bool, isSoon);
        const RoundSheet sheet = SheetBuilder(figures).due(due).unit(u"A"_s).sheet();
        const FollowUp work = followUpOf(sheet, {}, due.addDays(-5), days);
        QCOMPARE(work.rows.front().progress == Progress::DueSoon, isSoon);
        QCOMPARE(followUpOf(sheet, {}, due, days).rows.front().progress, Progress::DueSoon);
    }

    void aDueDayOfItsOwnCounts()
    {
        RoundSheet sheet = SheetBuilder(figures).due(due).unit(u"A"_s).unit(u"B"_s).sheet();
        sheet.rows.front().entry.dueOverride = due.addDays(5);
        const FollowUp work = followed(sheet, due.addDays(2));
        QCOMPARE(work.rows.front().due, due.addDays(5));
        QCOMPARE(work.rows.front().progress, Progress::DueSoon);
        QCOMPARE(work.rows.front().days, 3);
        QCOMPARE(work.rows.back().progress, Progress::Overdue);
    }
    void withoutADueDayThereIsTime()
    {
        const RoundSheet sheet = SheetBuilder(figures).due({}).unit(u"A"_s).sheet();
        const FollowUp work = followed(sheet, QDate(2030, 1, 1));
        QCOMPARE(work.rows.front().progress, Progress::Waiting);
        QCOMPARE(work.rows.front().days, 0);
    }

    void everyUnitStandsOnce()
    {
        const FollowUp work = followed(fiveUnits(), due.addDays(4));
        QCOMPARE(work.count(Progress::ReportedInTime), 1);
        QCOMPARE(work.count(Progress::ReportedLate), 1);
        QCOMPARE(work.count(Progress::Overdue), 2);
        QCOMPARE(work.count(Progress::Exempt), 1);
        QCOMPARE(work.rows.at(1).days, 2);
        QCOMPARE(work.rows.at(2).days, 4);
        QVERIFY(work.rows.at(3).hasDraft);
        QVERIFY(work.rows.at(3).isMissing());
    }
    void lateIsLateOnEveryDay_data()
    {
        QTest::addColumn<QDate>("asOf");
        QTest::newRow("before it came") << due;
        QTest::newRow("when it came") << due.addDays(2);
        QTest::newRow("long after") << due.addDays(200);
    }
    /// The board tells what stands, with the lateness of its first receipt, whatever day is asked about.
    void lateIsLateOnEveryDay()
    {
        QFETCH(QDate, asOf);
        const FollowUp work = followed(fiveUnits(), asOf);
        QCOMPARE(work.count(Progress::ReportedLate), work.board.late);
        QCOMPARE(work.count(Progress::ReportedInTime), work.board.onTime);
        QCOMPARE(work.rows.at(1).days, 2);
    }

    void aPlannedDayPasses_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("after");
        QTest::addColumn<bool>("passed");
        QTest::newRow("the day itself") << 2 << 0 << false;
        QTest::newRow("the day after") << 2 << 1 << true;
        QTest::newRow("it has reported") << 0 << 1 << false;
        QTest::newRow("it is exempt") << 4 << 1 << false;
    }
    void aPlannedDayPasses()
    {
        QFETCH(int, unit);
        QFETCH(int, after);
        QFETCH(bool, passed);
        const QDate planned(2026, 5, 12);
        RoundSheet sheet = fiveUnits();
        const auto place = static_cast<std::size_t>(unit);
        sheet.rows.at(place).entry.plannedDay = planned;
        const FollowUp work = followed(sheet, planned.addDays(after));
        QCOMPARE(work.rows.at(place).plannedPassed, passed);
    }

    void theNewestPromiseCounts()
    {
        const QDate day(2026, 5, 26);
        const FollowUp work = followed(fiveUnits(), day.addDays(3),
            {promising(3, day, day.addDays(1), 1), promising(3, day, day.addDays(3), 2),
                asked(3, day.addDays(1), 3)});
        const FollowUpRow& row = work.rows.at(2);
        QCOMPARE(row.promised, day.addDays(3));
        QVERIFY(!row.promiseBroken); // the day is not over
        QCOMPARE(row.reminders.size(), std::size_t(3));
        QCOMPARE(row.reminders.front().act, ActId(3));
        QVERIFY(!work.rows.at(3).promised.isValid());
    }
    void aPromiseIsBrokenAfterItsDay()
    {
        const QDate day(2026, 5, 26);
        const std::vector<Reminder> log{promising(2, day, day, 1), promising(3, day, day, 1)};
        const FollowUp work = followed(fiveUnits(), day.addDays(1), log);
        QVERIFY(!work.rows.at(1).promiseBroken); // it came
        QVERIFY(work.rows.at(2).promiseBroken);
        QVERIFY(!followed(fiveUnits(), day, log).rows.at(2).promiseBroken);
    }

    void itCameSince_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("purpose");
        QTest::addColumn<QDate>("asked");
        QTest::addColumn<bool>("came");
        const auto row = [](const char* name, int unit, ReminderPurpose purpose, int day,
                             bool came) {
            QTest::newRow(name) << unit << int(purpose) << QDate(2026, 5, day) << came;
        };
        row("reported a day later", 2, ReminderPurpose::Remind, 26, true);
        row("reported that day", 2, ReminderPurpose::Remind, 27, true);
        row("had reported before", 2, ReminderPurpose::Remind, 28, false);
        row("only asked in advance", 2, ReminderPurpose::Request, 1, false);
        row("a figure asked back", 2, ReminderPurpose::Recheck, 26, false);
        row("still missing", 3, ReminderPurpose::Remind, 26, false);
    }
    void itCameSince()
    {
        QFETCH(int, unit);
        QFETCH(int, purpose);
        QFETCH(QDate, asked);
        QFETCH(bool, came);
        Reminder reminder = ::asked(unit, asked);
        reminder.purpose = ReminderPurpose(purpose);
        const FollowUp work = followed(fiveUnits(), due.addDays(10), {reminder});
        QCOMPARE(work.rows.at(static_cast<std::size_t>(unit) - 1).cameSince, came);
    }

    void theTrendCountsUpToTheDay()
    {
        const FollowUp work = followed(fiveUnits(), QDate(2026, 5, 28),
            {asked(3, QDate(2026, 5, 26)), asked(4, QDate(2026, 5, 26)),
                asked(5, QDate(2026, 5, 26))});
        QCOMPARE(work.trend.front().day, QDate(2026, 5, 1)); // first day of the round
        QCOMPARE(work.trend.back().day, QDate(2026, 5, 28));
        QCOMPARE(work.trend.size(), std::size_t(28));
        const auto on = [&](int day) { return work.trend.at(static_cast<std::size_t>(day) - 1); };
        QCOMPARE(on(19).reported, 0);
        QCOMPARE(on(20).reported, 1);
        QCOMPARE(on(26).reported, 1);
        QCOMPARE(on(26).asked, 2); // the exempt one counts nowhere
        QCOMPARE(on(27).reported, 2);
        QCOMPARE(on(28).reported, work.board.states.answered());
    }
    void theTrendBeginsWithWhatWasFirst()
    {
        const FollowUp work =
            followed(fiveUnits(), QDate(2026, 5, 2), {asked(3, QDate(2026, 4, 28))});
        QCOMPARE(work.trend.front().day, QDate(2026, 4, 28));
        QCOMPARE(work.trend.front().asked, 1);
        QCOMPARE(work.trend.back().reported, 0); // what comes later is not there yet
    }
    void beforeEverythingThereIsNoTrend()
    {
        QVERIFY(followed(fiveUnits(), QDate(2026, 4, 1)).trend.empty());
    }

    void mailingsAreTheActs()
    {
        const QDate day(2026, 5, 26);
        std::vector<Reminder> log{asked(2, day, 7), asked(3, day, 7), asked(3, day.addDays(2), 8)};
        log.at(0).kind = log.at(1).kind = ReminderKind::Letter;
        log.at(0).level = log.at(1).level = 2;
        const FollowUp work = followed(fiveUnits(), day.addDays(3), log);
        QCOMPARE(work.mailings.size(), std::size_t(2));
        const Mailing& newest = work.mailings.front();
        QCOMPARE(newest.act, ActId(8));
        QCOMPARE(newest.units, std::vector<UnitId>{UnitId(3)});
        QCOMPARE(newest.cameSince, 0);
        const Mailing& first = work.mailings.back();
        QCOMPARE(first.kind, ReminderKind::Letter);
        QCOMPARE(first.level, 2);
        QCOMPARE(first.units.size(), std::size_t(2));
        QCOMPARE(first.cameSince, 1);
    }
    void aFigureComesBackWithANewRevision()
    {
        RoundSheet sheet = fiveUnits();
        Reminder reminder = asked(1, QDate(2026, 5, 26));
        reminder.purpose = ReminderPurpose::Recheck;
        QCOMPARE(followed(sheet, due, {reminder}).mailings.front().cameSince, 0);
        sheet.rows.front().current.revision = 2;
        sheet.rows.front().current.receivedOn = QDate(2026, 5, 27);
        QCOMPARE(followed(sheet, due, {reminder}).mailings.front().cameSince, 1);
    }

    void onlyOpenFlagsAreShown()
    {
        Flag open;
        open.unit = UnitId(3);
        Flag settled = open;
        settled.settledOn = due;
        const FollowUp work = followUpOf(fiveUnits(), {{}, {}, {open, settled}}, due, soon);
        QCOMPARE(work.rows.at(2).flags.size(), std::size_t(1));
        QVERIFY(work.rows.at(1).flags.empty());
    }
    void theContactStandsBesideItsUnit()
    {
        const UnitContact contact{UnitId(3), u"Lù Seo Páo, Bí thư"_s, u"0912"_s, {}};
        const FollowUp work = followUpOf(fiveUnits(), {{contact}, {}, {}}, due, soon);
        QCOMPARE(work.rows.at(2).contact, contact);
        QVERIFY(work.rows.at(1).contact.isEmpty());
        QCOMPARE(work.rows.at(1).contact.unit, UnitId(2));
    }

    void theNextLetter_data()
    {
        QTest::addColumn<int>("after");
        QTest::addColumn<QList<int>>("to");
        QTest::addColumn<QList<int>>("urged");
        QTest::addColumn<int>("level");
        const QList<int> missing{3, 4};
        QTest::newRow("before the due day") << -1 << missing << QList<int>{} << 1;
        QTest::newRow("on the due day") << 0 << missing << QList<int>{} << 1;
        QTest::newRow("the day after") << 1 << missing << QList<int>{} << 2;
        QTest::newRow("after an overdue letter") << 5 << missing << missing << 3;
        QTest::newRow("the due day was moved on") << -2 << missing << missing << 1;
        QTest::newRow("one had no letter yet") << 5 << missing << QList<int>{3} << 2;
        QTest::newRow("to one that had it") << 5 << QList<int>{3} << QList<int>{3} << 3;
        QTest::newRow("to one, another had it") << 5 << QList<int>{4} << QList<int>{3} << 2;
        QTest::newRow("to nobody, before") << 0 << QList<int>{} << QList<int>{} << 1;
        QTest::newRow("to nobody, after") << 5 << QList<int>{} << QList<int>{3} << 2;
    }
    void theNextLetter()
    {
        QFETCH(int, after);
        QFETCH(QList<int>, to);
        QFETCH(QList<int>, urged);
        QSet<UnitId> reached;
        for (const int unit : urged)
            reached.insert(UnitId(unit));
        const std::vector<UnitId> units(to.begin(), to.end());
        QTEST(nextLetterLevel(fiveUnits(), units, reached, due.addDays(after)), "level");
    }
    void aLetterGoesByTheDueDayOfItsUnits_data()
    {
        QTest::addColumn<QList<int>>("to");
        QTest::addColumn<int>("level");
        QTest::newRow("overdue and not") << QList<int>{3, 4} << 3; // of those that are overdue
        QTest::newRow("overdue") << QList<int>{4} << 3;
        QTest::newRow("not overdue") << QList<int>{3} << 1;
    }
    void aLetterGoesByTheDueDayOfItsUnits()
    {
        QFETCH(QList<int>, to);
        RoundSheet sheet = fiveUnits();
        sheet.rows.at(2).entry.dueOverride = due.addDays(30);
        const std::vector<UnitId> units(to.begin(), to.end());
        QTEST(nextLetterLevel(sheet, units, {UnitId(4)}, due.addDays(5)), "level");
    }
    void theOverdueAreUrged_data()
    {
        QTest::addColumn<int>("after");
        QTest::addColumn<int>("own");
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<int>("named");
        const QStringList both{u"C"_s, u"D"_s};
        QTest::newRow("before the due day") << -1 << 0 << both << 0;
        QTest::newRow("before it, one has its own") << -1 << 30 << both << 0;
        QTest::newRow("after it") << 1 << 0 << both << 0;
        QTest::newRow("after it, one is not late") << 1 << 30 << QStringList{u"D"_s} << 0;
        QTest::newRow("only its own is over") << -1 << -5 << QStringList{u"C"_s} << -5;
    }
    void theOverdueAreUrged()
    {
        QFETCH(int, after);
        QFETCH(int, own);
        QFETCH(int, named);
        RoundSheet sheet = fiveUnits();
        if (own != 0)
            sheet.rows.at(2).entry.dueOverride = due.addDays(own);
        const auto rows = rowsToUrge(sheet, due.addDays(after));
        QStringList codes;
        for (const RoundSheet::Row* row : rows)
            codes += row->entry.code;
        QTEST(codes, "codes");
        QCOMPARE(commonDue(sheet, rows), due.addDays(named));
    }
    void nobodyIsUrgedWhenAllHaveReported()
    {
        const RoundSheet sheet = SheetBuilder(figures).due(due).unit(u"A"_s).reports({1}).sheet();
        QVERIFY(rowsToUrge(sheet, due.addDays(9)).empty());
        QCOMPARE(commonDue(sheet, {}), due);
    }

    void anEarlierDayKnowsWhatHadCome_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("answered");
        QTest::addColumn<int>("late");
        QTest::addColumn<int>("mailings");
        QTest::newRow("before everything") << QDate(2026, 5, 19) << 0 << 0 << 0;
        QTest::newRow("the first came") << QDate(2026, 5, 20) << 1 << 0 << 0;
        QTest::newRow("the second was asked") << QDate(2026, 5, 26) << 1 << 0 << 1;
        QTest::newRow("and came") << QDate(2026, 5, 27) << 2 << 1 << 2;
    }
    void anEarlierDayKnowsWhatHadCome()
    {
        QFETCH(QDate, day);
        const FollowUpRecords records{
            {}, {asked(2, QDate(2026, 5, 26), 1), asked(3, QDate(2026, 5, 27), 2)}, {}};
        const FollowUp work =
            followUpOf(knownOn(fiveUnits(), day), knownOn(records, day), day, soon);
        QTEST(work.board.states.answered(), "answered");
        QTEST(work.board.late, "late");
        QTEST(int(work.mailings.size()), "mailings");
        QCOMPARE(work.board.states.missing, 4 - work.board.states.answered());
        QCOMPARE(work.board.states.exempt, 1);
        if (!work.trend.empty()) // picture and sentence are of one page
            QCOMPARE(work.trend.back().reported, work.board.states.answered());
    }
    void whatBearsNoDayOfReceiptIsThere()
    {
        RoundSheet sheet = fiveUnits();
        sheet.rows.front().current.receivedOn = {}; // the first receipt is when it was entered
        const QDate day(2026, 5, 10);
        const FollowUp work = followUpOf(knownOn(sheet, day), {}, day, soon);
        QCOMPARE(work.board.states.answered(), 1);
        QCOMPARE(work.trend.back().reported, 1);
    }
    void onlyRemindersUrge()
    {
        Reminder request = asked(3, QDate(2026, 5, 4), 1);
        request.purpose = ReminderPurpose::Request;
        Reminder recheck = asked(3, QDate(2026, 5, 28), 4);
        recheck.purpose = ReminderPurpose::Recheck;
        const FollowUp work = followed(fiveUnits(), due.addDays(9),
            {request, asked(3, QDate(2026, 5, 26), 2), asked(3, QDate(2026, 5, 27), 3), recheck});
        const FollowUpRow& row = work.rows.at(2);
        QCOMPARE(row.reminders.size(), std::size_t(4));
        const auto urging = row.urging();
        QCOMPARE(urging.size(), std::size_t(2));
        QCOMPARE(urging.front()->act, ActId(3));
    }

    void countsAddUpToTheRoster()
    {
        QRandomGenerator random = test::propertyRandom();
        for (int i = 0; i < test::propertyCount(2000); ++i) {
            const RoundSheet sheet = test::randomSheet(random, random.bounded(60));
            const QDate asOf = QDate(2026, 5, 1).addDays(random.bounded(60));
            const FollowUp work = followUpOf(sheet, {}, asOf, random.bounded(10));
            const StateCounts& states = work.board.states;
            QCOMPARE(std::size_t(states.expected + states.exempt), work.rows.size());
            QCOMPARE(states.answered() + states.missing, states.expected);
            int placed = 0;
            for (const Progress progress : progresses)
                placed += work.count(progress);
            QCOMPARE(std::size_t(placed), work.rows.size());
            QCOMPARE(work.count(Progress::Exempt), states.exempt);
            QCOMPARE(work.count(Progress::ReportedLate), work.board.late);
            QCOMPARE(work.count(Progress::ReportedInTime) + work.board.late, states.answered());
            QCOMPARE(work.board.missing.size(), std::size_t(states.missing));
            for (std::size_t day = 1; day < work.trend.size(); ++day)
                QVERIFY(work.trend[day].reported >= work.trend[day - 1].reported);
            QVERIFY(work.trend.empty() || work.trend.back().day == asOf);
            QVERIFY(work.trend.empty() || work.trend.back().reported <= states.answered());
        }
    }
};

QTEST_GUILESS_MAIN(TestFollowUp)
#include "tst_followup.moc"
