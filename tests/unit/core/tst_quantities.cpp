// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anniversary.h"
#include "core/deadline.h"
#include "core/quantities.h"
#include "support/testcounts.h"

#include <QTest>

using namespace sosh;

class TestQuantities : public QObject
{
    Q_OBJECT

private slots:
    void ratesAreHalfUpBasisPoints_data()
    {
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<int>("rate");
        // Published pairs, recomputed: Đức Linh, Tây Ninh, Ninh Thuận, Lâm Hợp, Thạch Hà.
        QTest::newRow("2909/3044") << qint64(2909) << qint64(3044) << 9557;
        QTest::newRow("35599/35900") << qint64(35599) << qint64(35900) << 9916;
        QTest::newRow("11/12") << qint64(11) << qint64(12) << 9167;
        QTest::newRow("350/459") << qint64(350) << qint64(459) << 7625;
        QTest::newRow("257/266") << qint64(257) << qint64(266) << 9662;
        QTest::newRow("17/31") << qint64(17) << qint64(31) << 5484;
        QTest::newRow("14/31") << qint64(14) << qint64(31) << 4516;
        QTest::newRow("3325/3602") << qint64(3325) << qint64(3602) << 9231;
        QTest::newRow("exact half goes up") << qint64(1) << qint64(20000) << 1;
        QTest::newRow("just under half goes down") << qint64(1) << qint64(20001) << 0;
        QTest::newRow("nothing of something") << qint64(0) << qint64(7) << 0;
        QTest::newRow("all") << qint64(7) << qint64(7) << 10000;
        QTest::newRow("more than all, a warned case") << qint64(8) << qint64(7) << 11429;
        QTest::newRow("largest sums")
            << qint64(999'999'999) * 1'000'000 << qint64(999'999'999) * 1'000'000 << 10000;
    }
    void ratesAreHalfUpBasisPoints()
    {
        QFETCH(qint64, part);
        QFETCH(qint64, whole);
        QFETCH(int, rate);
        QCOMPARE(rateOf(Persons(part), Persons(whole)), BasisPoints(rate));
    }
    void nothingDividedByNothingIsNoRate()
    {
        QVERIFY(!rateOf(Persons(0), Persons(0)));
        QVERIFY(!rateOf(Persons(5), Persons(0)));
        QVERIFY(!rateOf(Persons(-1), Persons(5)));
    }

    void overIsCutByTheContractsSteps_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<qint64>("cut");
        QTest::newRow("3556") << qint64(3556) << qint64(3550);
        QTest::newRow("3550") << qint64(3550) << qint64(3550);
        QTest::newRow("9") << qint64(9) << qint64(0);
        QTest::newRow("9999") << qint64(9999) << qint64(9990);
        QTest::newRow("10000") << qint64(10000) << qint64(10000);
        QTest::newRow("10199") << qint64(10199) << qint64(10100);
        QTest::newRow("99999") << qint64(99999) << qint64(99900);
        QTest::newRow("100999") << qint64(100999) << qint64(100000);
    }
    void overIsCutByTheContractsSteps()
    {
        QFETCH(qint64, value);
        QFETCH(qint64, cut);
        QCOMPARE(roundedDown(value), cut);
    }
    void overNeverSaysMoreThanThereIs()
    {
        QRandomGenerator random = test::propertyRandom();
        for (int i = 0; i < test::propertyCount(20'000); ++i) {
            const qint64 value = random.bounded(2'000'000);
            QVERIFY(roundedDown(value) <= value);
            QVERIFY(value - roundedDown(value) < 1000);
        }
    }

    void lateness_data()
    {
        QTest::addColumn<QDate>("received");
        QTest::addColumn<bool>("inclusive");
        QTest::addColumn<int>("days");
        QTest::newRow("on the due day") << QDate(2022, 8, 5) << true << 0;
        QTest::newRow("before it") << QDate(2022, 8, 1) << true << 0;
        QTest::newRow("the day after") << QDate(2022, 8, 6) << true << 1;
        QTest::newRow("the due day itself, when it is excluded") << QDate(2022, 8, 5) << false << 1;
        QTest::newRow("the day before, when it is excluded") << QDate(2022, 8, 4) << false << 0;
        QTest::newRow("over a month's end") << QDate(2022, 9, 5) << true << 31;
        QTest::newRow("not received") << QDate() << true << 0;
    }
    void lateness()
    {
        QFETCH(QDate, received);
        QFETCH(bool, inclusive);
        QFETCH(int, days);
        QCOMPARE(daysLate(received, QDate(2022, 8, 5), inclusive), days);
    }
    void weekendsMoveToMonday_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("moved");
        QTest::newRow("Friday stays") << QDate(2026, 5, 22) << QDate(2026, 5, 22);
        QTest::newRow("Saturday") << QDate(2026, 5, 23) << QDate(2026, 5, 25);
        QTest::newRow("Sunday") << QDate(2026, 5, 24) << QDate(2026, 5, 25);
        QTest::newRow("Monday stays") << QDate(2026, 5, 25) << QDate(2026, 5, 25);
    }
    void weekendsMoveToMonday()
    {
        QFETCH(QDate, day);
        QFETCH(QDate, moved);
        QCOMPARE(movedOffWeekend(day), moved);
    }

    void anniversaries_data()
    {
        QTest::addColumn<int>("founded");
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("years");
        QTest::newRow("Hồ Chí Minh's birth, 2022") << 1890 << 2022 << 132;
        QTest::newRow("the Party, 2024") << 1930 << 2024 << 94;
        QTest::newRow("the army, 2022") << 1944 << 2022 << 78;
        QTest::newRow("October Revolution, 2022") << 1917 << 2022 << 105;
    }
    void anniversaries()
    {
        QFETCH(int, founded);
        QFETCH(int, year);
        QFETCH(int, years);
        QCOMPARE(anniversaryYears(founded, year), years);
    }
    void roundYearsAreTens()
    {
        QVERIFY(isRoundYear(100));
        QVERIFY(!isRoundYear(95));
        QVERIFY(!isRoundYear(0));
    }
};

QTEST_GUILESS_MAIN(TestQuantities)
#include "tst_quantities.moc"
