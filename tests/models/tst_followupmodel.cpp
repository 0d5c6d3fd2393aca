// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/foldingproxy.h"
#include "models/followupmodel.h"
#include "models/followuptext.h"
#include "models/remindermodels.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;
const QDate due(2026, 5, 25);

FollowUpRow unit(int number, const QString& name, Progress progress, int days)
{
    FollowUpRow row;
    row.entry.unit = UnitId(number);
    row.entry.code = u"U%1"_s.arg(number);
    row.entry.name = name;
    row.entry.parentName = number % 2 == 0 ? u"Đảng bộ cơ sở A"_s : u"Đảng uỷ xã"_s;
    row.entry.sector = number < 4 ? u"village"_s : QString();
    row.due = due;
    row.progress = progress;
    row.days = days;
    if (progress == Progress::Exempt)
        row.state = ReturnState::Exempt;
    if (progress == Progress::ReportedInTime || progress == Progress::ReportedLate)
        row.state = ReturnState::Reported;
    return row;
}

Reminder reminder(int number, UnitId asked, QDate day, ReminderKind kind, QDate promised = {})
{
    Reminder made;
    made.id = ReminderId(number);
    made.unit = asked;
    made.day = day;
    made.kind = kind;
    made.promised = promised;
    return made;
}

/// Roster order: in time, overdue 2, due soon, exempt, overdue 4, late, waiting.
std::vector<FollowUpRow> sample()
{
    std::vector<FollowUpRow> rows{unit(1, u"Chi bộ Ấp Bắc"_s, Progress::ReportedInTime, 0),
        unit(2, u"Chi bộ Thuỷ điện"_s, Progress::Overdue, 2),
        unit(3, u"Chi bộ thôn 10"_s, Progress::DueSoon, 1),
        unit(4, u"Chi bộ An Giang"_s, Progress::Exempt, 0),
        unit(5, u"Chi bộ Trường học"_s, Progress::Overdue, 4),
        unit(6, u"Đảng bộ xã"_s, Progress::ReportedLate, 3),
        unit(7, u"Chi bộ Y tế"_s, Progress::Waiting, 9)};
    rows[1].contact.committeeMember = u"Ông Văn B"_s;
    rows[4].contact.committeeMember = u"An Thị A"_s;
    rows[4].contact.phone = u"0912"_s;
    rows[4].reminders = {
        reminder(2, UnitId(5), QDate(2026, 5, 27), ReminderKind::Phone, QDate(2026, 5, 28)),
        reminder(1, UnitId(5), QDate(2026, 5, 26), ReminderKind::Letter)};
    rows[4].promised = QDate(2026, 5, 28);
    rows[4].promiseBroken = true;
    rows[1].entry.plannedDay = QDate(2026, 5, 20);
    rows[1].plannedPassed = true;
    Flag flag;
    flag.kind = FlagKind::Recheck;
    flag.text = u"Tham gia 17, phải dự 16"_s;
    rows[0].flags = {flag};
    rows[5].cameSince = true;
    rows[5].receivedOn = QDate(2026, 5, 28);
    return rows;
}

Lookups lookups()
{
    Lookups lists;
    lists.sectors = {{u"village"_s, u"Khối thôn, bản"_s, {}, {}, {}}};
    return lists;
}

QStringList namesOf(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    QStringList names;
    for (int row = 0; row < model.rowCount(parent); ++row)
        names += model.index(row, 0, parent).data().toString();
    return names;
}

QString cell(const FollowUpModel& model, const QString& code, int column)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data(IdRole).toString() == code)
            return model.index(row, column).data().toString();
    return u"no such unit"_s;
}

} // namespace

class TestFollowUpModel : public QObject
{
    Q_OBJECT

private slots:
    void theMostUrgentComesFirst()
    {
        FollowUpModel model;
        model.setRows(sample(), lookups());
        QStringList codes;
        for (int row = 0; row < model.rowCount(); ++row)
            codes += model.index(row, 0).data(IdRole).toString();
        QCOMPARE(codes.join(u' '), u"U5 U2 U3 U7 U6 U1 U4"_s);
    }

    void filterCountsAndKeeps_data()
    {
        QTest::addColumn<FollowUpFilter>("filter");
        QTest::addColumn<QString>("codes");
        QTest::newRow("all") << FollowUpFilter::All << u"U5 U2 U3 U7 U6 U1 U4"_s;
        QTest::newRow("missing") << FollowUpFilter::Missing << u"U5 U2 U3 U7"_s;
        QTest::newRow("overdue") << FollowUpFilter::Overdue << u"U5 U2"_s;
        QTest::newRow("due soon") << FollowUpFilter::DueSoon << u"U3"_s;
        QTest::newRow("planned day passed") << FollowUpFilter::PlannedPassed << u"U2"_s;
        QTest::newRow("promise broken") << FollowUpFilter::PromiseBroken << u"U5"_s;
        QTest::newRow("with a mark") << FollowUpFilter::Flagged << u"U1"_s;
    }
    void filterCountsAndKeeps()
    {
        QFETCH(FollowUpFilter, filter);
        QFETCH(QString, codes);
        FollowUpModel model;
        model.setRows(sample(), lookups());
        model.setView(FollowUpGrouping::None, filter);
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown += model.index(row, 0).data(IdRole).toString();
        QCOMPARE(shown.join(u' '), codes);
        QCOMPARE(countOf(model.rows(), filter), static_cast<int>(shown.size()));
        QCOMPARE(model.shownUnits(), static_cast<int>(shown.size()));
    }

    void groupsBearTheirCounts_data()
    {
        QTest::addColumn<FollowUpGrouping>("grouping");
        QTest::addColumn<QStringList>("headings");
        QTest::newRow("superior") << FollowUpGrouping::Parent
                                  << QStringList{u"Đảng uỷ xã: 4 unit(s), 1 reported"_s,
                                         u"Đảng bộ cơ sở A: 2 unit(s), 1 reported"_s};
        QTest::newRow("sector") << FollowUpGrouping::Sector
                                << QStringList{u"Khối thôn, bản: 3 unit(s), 1 reported"_s,
                                       u"No sector given: 3 unit(s), 1 reported"_s};
        QTest::newRow("progress") << FollowUpGrouping::Progress
                                  << QStringList{u"Overdue: 2 unit(s), 0 reported"_s,
                                         u"Due soon: 1 unit(s), 0 reported"_s,
                                         u"Not due yet: 1 unit(s), 0 reported"_s,
                                         u"Reported late: 1 unit(s), 1 reported"_s,
                                         u"Reported in time: 1 unit(s), 1 reported"_s,
                                         u"Exempt from reporting: 0 unit(s), 0 reported"_s};
        QTest::newRow("member in charge") << FollowUpGrouping::Member
                                          << QStringList{u"An Thị A: 1 unit(s), 0 reported"_s,
                                                 u"Ông Văn B: 1 unit(s), 0 reported"_s,
                                                 u"Nobody in charge: 4 unit(s), 2 reported"_s};
    }
    void groupsBearTheirCounts()
    {
        QFETCH(FollowUpGrouping, grouping);
        FollowUpModel model;
        QAbstractItemModelTester tester(&model, strict);
        model.setRows(sample(), lookups());
        model.setView(grouping, FollowUpFilter::All);
        QTEST(namesOf(model), "headings");
        int units = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex heading = model.index(row, 0);
            QVERIFY(model.isHeading(heading) && !model.unitAt(heading));
            QCOMPARE(
                model.unitsOf(heading).size(), static_cast<std::size_t>(model.rowCount(heading)));
            units += model.rowCount(heading);
        }
        QCOMPARE(units, 7);
    }

    void countsOfAGroupDoNotFollowTheFilter()
    {
        FollowUpModel model;
        model.setRows(sample(), lookups());
        model.setView(FollowUpGrouping::Parent, FollowUpFilter::Overdue);
        QCOMPARE(namesOf(model),
            (QStringList{u"Đảng uỷ xã: 4 unit(s), 1 reported"_s,
                u"Đảng bộ cơ sở A: 2 unit(s), 1 reported"_s}));
        QCOMPARE(model.rowCount(model.index(0, 0)), 1);
        model.setView(FollowUpGrouping::Parent, FollowUpFilter::PromiseBroken);
        QCOMPARE(model.rowCount(), 1); // a group without units is not shown
    }

    void headingsStandOnlyForTheirUnits()
    {
        FollowUpModel model;
        model.setRows(sample(), lookups());
        model.setView(FollowUpGrouping::Sector, FollowUpFilter::All);
        FoldingProxy found;
        found.setSourceModel(&model);
        found.setNeedle(u"thuy dien"_s);
        QCOMPARE(found.rowCount(), 1);
        QCOMPARE(namesOf(found, found.index(0, 0)), QStringList{u"Chi bộ Thuỷ điện"_s});
        found.setNeedle(u"khoi thon"_s); // a word of the sector finds its units
        QCOMPARE(found.rowCount(found.index(0, 0)), 3);
        found.setNeedle(u"0912"_s);
        QCOMPARE(namesOf(found, found.index(0, 0)), QStringList{u"Chi bộ Trường học"_s});
        found.setNeedle(u"khong co"_s);
        QCOMPARE(found.rowCount(), 0);
    }

    void groupsKeepTheirOrderWhenSorted()
    {
        FollowUpModel model;
        model.setRows(sample(), lookups());
        model.setView(FollowUpGrouping::Sector, FollowUpFilter::All);
        FoldingProxy found;
        found.setSourceModel(&model);
        found.sort(FollowUpModel::UnitColumn);
        QVERIFY(found.index(0, 0).data().toString().startsWith(u"Khối thôn"_s));
        QCOMPARE(namesOf(found, found.index(0, 0)),
            (QStringList{u"Chi bộ Ấp Bắc"_s, u"Chi bộ thôn 10"_s, u"Chi bộ Thuỷ điện"_s}));
    }

    void cellsSayTheirMeaning()
    {
        FollowUpModel model;
        model.setRows(sample(), lookups());
        QCOMPARE(cell(model, u"U5"_s, FollowUpModel::DaysColumn), u"4 day(s) overdue"_s);
        QCOMPARE(cell(model, u"U3"_s, FollowUpModel::DaysColumn), u"1 day(s) left"_s);
        QCOMPARE(cell(model, u"U6"_s, FollowUpModel::DaysColumn), u"3 day(s) late"_s);
        QCOMPARE(cell(model, u"U1"_s, FollowUpModel::DaysColumn), u"In time"_s);
        QCOMPARE(cell(model, u"U5"_s, FollowUpModel::StateColumn), u"○ Not reported"_s);
        QCOMPARE(
            cell(model, u"U5"_s, FollowUpModel::RemindersColumn), u"2 time(s); 27/5/2026 phone"_s);
        QCOMPARE(cell(model, u"U5"_s, FollowUpModel::PromiseColumn), u"28/5/2026, broken"_s);
        QCOMPARE(cell(model, u"U2"_s, FollowUpModel::PlannedColumn), u"20/5/2026, passed"_s);
        QCOMPARE(cell(model, u"U6"_s, FollowUpModel::SinceColumn), u"28/5/2026"_s);
        QCOMPARE(cell(model, u"U1"_s, FollowUpModel::FlagsColumn), u"↺ 1"_s);
        QCOMPARE(cell(model, u"U3"_s, FollowUpModel::SectorColumn), u"Khối thôn, bản"_s);
        const QModelIndex promise = model.index(0, FollowUpModel::PromiseColumn);
        QCOMPARE(promise.data(ToneRole).toInt(), static_cast<int>(Tone::Error));
        QCOMPARE(promise.data(Qt::AccessibleTextRole).toString(),
            u"Chi bộ Trường học, Promised for, 28/5/2026, broken"_s);
    }

    void onlyRemindersAreCounted()
    {
        std::vector<FollowUpRow> rows = sample();
        Reminder request = reminder(7, UnitId(7), QDate(2026, 5, 4), ReminderKind::Letter);
        request.purpose = ReminderPurpose::Request;
        Reminder recheck = reminder(8, UnitId(5), QDate(2026, 5, 28), ReminderKind::Zalo);
        recheck.purpose = ReminderPurpose::Recheck;
        rows[6].reminders = {request};
        rows[4].reminders.insert(rows[4].reminders.begin(), recheck);
        FollowUpModel model;
        model.setRows(rows, lookups());
        QCOMPARE(cell(model, u"U7"_s, FollowUpModel::RemindersColumn), QString());
        QCOMPARE(
            cell(model, u"U5"_s, FollowUpModel::RemindersColumn), u"2 time(s); 27/5/2026 phone"_s);
        const QModelIndex first = model.index(0, FollowUpModel::RemindersColumn);
        QCOMPARE(first.data(SortRole).toInt(), 2);
    }

    void dueDayItselfIsNoDaysLeft()
    {
        FollowUpRow row = unit(1, {}, Progress::DueSoon, 0);
        QCOMPARE(FollowUpText::days(row), u"Due today"_s);
        row.due = {};
        row.progress = Progress::Waiting;
        QCOMPARE(FollowUpText::days(row), u"No due day"_s);
    }

    void logIsNewestFirstOverAllUnits()
    {
        std::vector<FollowUpRow> rows = sample();
        rows[1].reminders = {
            reminder(3, UnitId(2), QDate(2026, 5, 26), ReminderKind::Zalo, QDate(2026, 6, 1))};
        const auto lines = ReminderLogModel::linesOf({&rows[1], &rows[4]});
        QStringList ids;
        for (const ReminderLine& line : lines)
            ids += QString::number(line.reminder.id.value());
        QCOMPARE(ids.join(u' '), u"2 3 1"_s);
        QVERIFY(lines[0].promiseBroken && !lines[1].promiseBroken);
        ReminderLogModel model;
        QAbstractItemModelTester tester(&model, strict);
        model.setRows(lines);
        QCOMPARE(model.index(0, ReminderLogModel::PromiseColumn).data().toString(),
            u"28/5/2026, broken"_s);
        QCOMPARE(
            model.index(1, ReminderLogModel::UnitColumn).data().toString(), u"Chi bộ Thuỷ điện"_s);
    }

    void mailingsCountWhatCame()
    {
        FollowUp board;
        board.rows = sample();
        Mailing letter;
        letter.day = QDate(2026, 5, 26);
        letter.level = 2;
        letter.units = {UnitId(6), UnitId(5)};
        letter.cameSince = 1;
        board.mailings = {letter};
        MailingModel model;
        QAbstractItemModelTester tester(&model, strict);
        model.setRows(MailingModel::linesOf(board));
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(0, column).data().toString();
        QCOMPARE(cells.join(u'|'),
            u"26/5/2026|Reminding letter, level 2|2|1|Chi bộ Trường học, Đảng bộ xã"_s);
    }

    void namesOfChoicesAreReadBack()
    {
        for (const FollowUpFilter each : followUpFilters)
            QCOMPARE(followUpFilterFrom(followUpFilterName(each)), std::optional(each));
        for (const FollowUpGrouping each : followUpGroupings)
            QCOMPARE(followUpGroupingFrom(followUpGroupingName(each)), std::optional(each));
        QVERIFY(!followUpFilterFrom(u"elsewhere") && !followUpGroupingFrom(u"elsewhere"));
    }
};

QTEST_GUILESS_MAIN(TestFollowUpModel)
#include "tst_followupmodel.moc"
