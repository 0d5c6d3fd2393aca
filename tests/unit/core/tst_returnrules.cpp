// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importplan.h"
#include "support/sheetbuilder.h"

#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;
using test::SheetBuilder;

namespace {

using Values = std::vector<qint64>;

const QStringList figures{u"conferences"_s, u"members_total"_s, u"members_expected"_s,
    u"members_attended"_s, u"public_attendances"_s};
constexpr int conferences = 0;
constexpr int total = 1;
constexpr int expected = 2;
constexpr int attended = 3;
constexpr int visits = 4;

/// One unit with its figures; -1 is "not given".
RoundSheet sheetOf(const QList<qint64>& given, const QString& kind = u"grassroots_organization"_s)
{
    RoundSheet sheet = SheetBuilder(figures).unit(u"A"_s, kind).reports(given).sheet();
    sheet.round.span = DateRange{QDate(2026, 4, 1), QDate(2026, 6, 30)};
    sheet.pastRounds = QStringList{u"Quý I"_s, u"Quý IV"_s, u"Quý III"_s, u"Quý II"_s};
    return sheet;
}

void remember(RoundSheet& sheet, int measure, const Values& earlier)
{
    for (std::size_t i = 0; i < earlier.size(); ++i)
        sheet.rows.front().past.values.push_back({static_cast<int>(i), measure, earlier[i]});
}

/// "total_differs_from_last@members_total(160, 140, Quý I)"
QStringList said(const RoundSheet& sheet)
{
    QStringList lines;
    const RoundSheet::Row& row = sheet.rows.front();
    for (const Issue& issue : checkReturn(row.current, row, sheet)) {
        QStringList args;
        for (const QVariant& arg : issue.args)
            args += arg.typeId() == QMetaType::QDate ? arg.toDate().toString(Qt::ISODate)
                                                     : arg.toString();
        lines +=
            u"%1@%2(%3)"_s.arg(issueCodeName(issue.code), issue.place.column, args.join(u", "_s));
        if (issue.severity != Severity::Warning)
            lines += u"an error"_s;
    }
    return lines;
}

} // namespace

/// Questions about a figure that may be right all the same: they are warnings, never errors.
class TestReturnRules : public QObject
{
    Q_OBJECT

private slots:
    void totalBesideTheLastRound_data()
    {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<qint64>("before");
        QTest::addColumn<bool>("asked");
        QTest::newRow("the same") << qint64(140) << qint64(140) << false;
        QTest::newRow("five per cent more") << qint64(147) << qint64(140) << false;
        QTest::newRow("above five per cent") << qint64(148) << qint64(140) << true;
        QTest::newRow("five per cent fewer") << qint64(133) << qint64(140) << false;
        QTest::newRow("more than that fewer") << qint64(132) << qint64(140) << true;
        QTest::newRow("one person in a small cell") << qint64(9) << qint64(8) << false;
        QTest::newRow("two persons in a small cell") << qint64(10) << qint64(8) << true;
        QTest::newRow("two of forty") << qint64(42) << qint64(40) << false;
        QTest::newRow("nobody before") << qint64(5) << qint64(0) << true;
        QTest::newRow("a slipped digit") << qint64(1400) << qint64(140) << true;
    }
    void totalBesideTheLastRound()
    {
        QFETCH(const qint64, now);
        QFETCH(const qint64, before);
        QFETCH(const bool, asked);
        RoundSheet sheet = sheetOf({-1, now, -1, -1, -1});
        remember(sheet, total, {before});
        QCOMPARE(said(sheet),
            asked ? QStringList{u"total_differs_from_last@members_total(%1, %2, Quý I)"_s.arg(now)
                                    .arg(before)}
                  : QStringList());
    }
    void theNearestRoundCounts()
    {
        RoundSheet sheet = sheetOf({-1, 160, -1, -1, -1});
        remember(sheet, total, {160, 140, 140, 140});
        QCOMPARE(said(sheet), QStringList());
    }

    void unusual_data()
    {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<Values>("earlier");
        QTest::addColumn<QString>("range"); ///< empty: not asked
        QTest::newRow("nothing known") << qint64(900) << Values{} << QString();
        QTest::newRow("one value, twice as many") << qint64(80) << Values{40} << QString();
        QTest::newRow("one value, thrice") << qint64(120) << Values{40} << u"40, 40"_s;
        QTest::newRow("just below thrice") << qint64(119) << Values{40} << QString();
        QTest::newRow("one value, a third") << qint64(13) << Values{40} << u"40, 40"_s;
        QTest::newRow("just above a third") << qint64(14) << Values{40} << QString();
        QTest::newRow("thrice but few") << qint64(12) << Values{3} << QString();
        QTest::newRow("thrice and ten apart") << qint64(15) << Values{5} << u"5, 5"_s;
        QTest::newRow("from nothing") << qint64(20) << Values{0} << QString();
        QTest::newRow("two values, above both") << qint64(150) << Values{50, 40} << u"40, 50"_s;
        QTest::newRow("two values, near one") << qint64(120) << Values{50, 40} << QString();
        QTest::newRow("three values, a quarter off")
            << qint64(125) << Values{100, 100, 100} << QString();
        QTest::newRow("three values, more than that")
            << qint64(126) << Values{100, 100, 100} << u"75, 125"_s;
        QTest::newRow("and below") << qint64(74) << Values{100, 100, 100} << u"75, 125"_s;
        QTest::newRow("small figures have room") << qint64(8) << Values{5, 5, 5} << QString();
        QTest::newRow("but not without end") << qint64(9) << Values{5, 5, 5} << u"2, 8"_s;
        QTest::newRow("never below zero") << qint64(7) << Values{1, 1, 1} << u"0, 4"_s;
        QTest::newRow("one odd value does not spoil it")
            << qint64(126) << Values{100, 1000, 100, 100} << u"75, 125"_s;
        QTest::newRow("who varies may vary") << qint64(160) << Values{100, 60, 140} << QString();
        QTest::newRow("an even number of values")
            << qint64(140) << Values{100, 104, 100, 104} << u"77, 127"_s;
    }
    void unusual()
    {
        QFETCH(const qint64, now);
        QFETCH(const Values, earlier);
        QFETCH(const QString, range);
        RoundSheet sheet = sheetOf({now, -1, -1, -1, -1});
        remember(sheet, conferences, earlier);
        QCOMPARE(said(sheet),
            range.isEmpty()
                ? QStringList()
                : QStringList{u"figure_unusual@conferences(%1, %2)"_s.arg(now).arg(range)});
    }
    void attendancesVaryAsTheyLike()
    {
        RoundSheet sheet = sheetOf({-1, -1, -1, -1, 5000});
        remember(sheet, visits, {100, 100, 100});
        QCOMPARE(said(sheet), QStringList());
    }
    void oneSlipIsOneQuestion()
    {
        RoundSheet sheet = sheetOf({-1, 190, 180, 170, -1});
        remember(sheet, total, {100, 100, 100});
        remember(sheet, expected, {95, 95, 95});
        remember(sheet, attended, {90, 90, 90});
        QCOMPARE(
            said(sheet), QStringList{u"total_differs_from_last@members_total(190, 100, Quý I)"_s});
    }
    void aSlipInOneFigureIsSeen()
    {
        RoundSheet sheet = sheetOf({-1, 100, 95, 9, -1});
        remember(sheet, total, {100, 100, 100});
        remember(sheet, expected, {95, 95, 95});
        remember(sheet, attended, {90, 90, 90});
        QCOMPARE(said(sheet), QStringList{u"figure_unusual@members_attended(9, 68, 112)"_s});
    }

    void fullAttendance_data()
    {
        QTest::addColumn<qint64>("due");
        QTest::addColumn<qint64>("came");
        QTest::addColumn<bool>("asked");
        QTest::newRow("two hundred") << qint64(200) << qint64(200) << false;
        QTest::newRow("more than two hundred") << qint64(201) << qint64(201) << true;
        QTest::newRow("one stayed away") << qint64(201) << qint64(200) << false;
        QTest::newRow("a small unit") << qint64(12) << qint64(12) << false;
    }
    void fullAttendance()
    {
        QFETCH(const qint64, due);
        QFETCH(const qint64, came);
        QFETCH(const bool, asked);
        QCOMPARE(said(sheetOf({-1, -1, due, came, -1})),
            asked ? QStringList{u"full_attendance_large@members_attended(%1)"_s.arg(due)}
                  : QStringList());
    }

    void headcount_data()
    {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<int>("known");
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<bool>("asked");
        const QDate fresh(2026, 1, 1);
        const QDate yearOld(2025, 4, 1);
        const QDate old(2025, 3, 31);
        QTest::newRow("fresh and the same") << qint64(40) << 40 << fresh << false;
        QTest::newRow("fresh, one more") << qint64(41) << 40 << fresh << false;
        QTest::newRow("fresh, many more") << qint64(48) << 40 << fresh << true;
        QTest::newRow("fresh, fewer") << qint64(32) << 40 << fresh << false;
        QTest::newRow("a year to the day, fewer") << qint64(32) << 40 << yearOld << false;
        QTest::newRow("old, fewer") << qint64(32) << 40 << old << true;
        QTest::newRow("old, more") << qint64(48) << 40 << old << true;
        QTest::newRow("old and the same") << qint64(40) << 40 << old << false;
        QTest::newRow("of no day, fewer") << qint64(32) << 40 << QDate() << false;
        QTest::newRow("of no day, more") << qint64(48) << 40 << QDate() << true;
    }
    void headcount()
    {
        QFETCH(const qint64, now);
        QFETCH(const int, known);
        QFETCH(const QDate, asOf);
        QFETCH(const bool, asked);
        RoundSheet sheet = sheetOf({-1, now, -1, -1, -1});
        sheet.rows.front().past.headcount = known;
        sheet.rows.front().past.headcountAsOf = asOf;
        QCOMPARE(said(sheet),
            asked
                ? QStringList{u"headcount_old@members_total(%1, %2, %3)"_s.arg(now).arg(known).arg(
                    asOf.toString(Qt::ISODate))}
                : QStringList());
    }
    void anEarlierReportSaysMoreThanTheHeadcount()
    {
        RoundSheet sheet = sheetOf({-1, 60, -1, -1, -1});
        sheet.rows.front().past.headcount = 40;
        sheet.rows.front().past.headcountAsOf = QDate(2024, 1, 1);
        remember(sheet, total, {59});
        QCOMPARE(said(sheet), QStringList());
    }

    void fewMembers_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<qint64>("now");
        QTest::addColumn<bool>("asked");
        QTest::newRow("a cell of three") << u"grassroots_cell"_s << qint64(3) << false;
        QTest::newRow("a cell of two") << u"grassroots_cell"_s << qint64(2) << true;
        QTest::newRow("a cell below another") << u"subordinate_cell"_s << qint64(1) << true;
        QTest::newRow("no cell") << u"grassroots_organization"_s << qint64(2) << false;
    }
    void fewMembers()
    {
        QFETCH(const QString, kind);
        QFETCH(const qint64, now);
        QFETCH(const bool, asked);
        QCOMPARE(said(sheetOf({-1, now, -1, -1, -1}, kind)),
            asked ? QStringList{u"few_members@members_total(%1)"_s.arg(now)} : QStringList());
    }

    void attendedAboveTheTotal_data()
    {
        QTest::addColumn<qint64>("due");
        QTest::addColumn<qint64>("came");
        QTest::addColumn<QString>("said");
        QTest::newRow("all came") << qint64(-1) << qint64(40) << QString();
        QTest::newRow("more than there are")
            << qint64(-1) << qint64(41) << u"attended_above_total@members_attended(41, 40)"_s;
        QTest::newRow("said by phải dự already")
            << qint64(40) << qint64(41) << u"attended_above_expected@members_attended(41, 40)"_s;
    }
    void attendedAboveTheTotal()
    {
        QFETCH(const qint64, due);
        QFETCH(const qint64, came);
        QFETCH(const QString, said);
        QCOMPARE(::said(sheetOf({-1, 40, due, came, -1})),
            said.isEmpty() ? QStringList() : QStringList{said});
    }

    void withoutAPastNothingIsCompared()
    {
        QCOMPARE(said(sheetOf({300, 140, 130, 120, 9000})), QStringList());
    }
    void notHeldHasNoFigureToDoubt()
    {
        RoundSheet sheet = SheetBuilder(figures).unit(u"A"_s).nil(u"bão"_s).sheet();
        remember(sheet, total, {140});
        QCOMPARE(said(sheet), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestReturnRules)
#include "tst_returnrules.moc"
