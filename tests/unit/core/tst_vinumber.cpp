// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vinumber.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

void fetchTwo(const char* input)
{
    QTest::addColumn<qint64>(input);
    QTest::addColumn<QString>("text");
}

} // namespace

class TestViNumber : public QObject
{
    Q_OBJECT

private slots:
    void count_data();
    void count();
    void countInProse_data();
    void countInProse();
    void rate_data();
    void rate();
    void percent_data();
    void percent();
    void percentagePoints_data();
    void percentagePoints();
    void date_data();
    void date();
    void dateInWordsWithoutDay();
    void noDateIsNoText();
    void documentNumber_data();
    void documentNumber();
    void roman_data();
    void roman();
    void over_data();
    void over();
    void sameInEveryLocale();
};

void TestViNumber::count_data()
{
    fetchTwo("value");
    const auto row = [](const char* text, qint64 value) {
        QTest::newRow(text) << value << QString::fromLatin1(text);
    };
    row("0", 0);
    row("5", 5);
    row("999", 999);
    row("1.000", 1000);
    row("3.550", 3550);
    row("35.900", 35'900);
    row("145.000", 145'000);
    row("999.999.999", maxFigure);
    row("-5", -5);
    row("-550", -550);
    row("-3.550", -3550);
    row("9.223.372.036.854.775.807", std::numeric_limits<qint64>::max());
    row("-9.223.372.036.854.775.808", std::numeric_limits<qint64>::min());
}

void TestViNumber::count()
{
    QFETCH(qint64, value);
    QFETCH(QString, text);
    QCOMPARE(vinumber::count(value), text);
}

void TestViNumber::countInProse_data()
{
    fetchTwo("value");
    QTest::newRow("zero") << qint64{0} << u"0"_s;
    QTest::newRow("one") << qint64{1} << u"01"_s;
    QTest::newRow("five") << qint64{5} << u"05"_s;
    QTest::newRow("nine") << qint64{9} << u"09"_s;
    QTest::newRow("ten") << qint64{10} << u"10"_s;
    QTest::newRow("twelve") << qint64{12} << u"12"_s;
    QTest::newRow("thousands") << qint64{3550} << u"3.550"_s;
}

void TestViNumber::countInProse()
{
    QFETCH(qint64, value);
    QFETCH(QString, text);
    QCOMPARE(vinumber::countInProse(value), text);
}

void TestViNumber::rate_data()
{
    QTest::addColumn<qint64>("part");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, qint64 part, qint64 whole, const QString& text) {
        QTest::newRow(name) << part << whole << text;
    };
    row("2909/3044", 2909, 3044, u"95,57%"_s);
    row("35599/35900", 35'599, 35'900, u"99,16%"_s);
    row("11/12", 11, 12, u"91,67%"_s);
    row("350/459", 350, 459, u"76,25%"_s);
    row("257/266", 257, 266, u"96,62%"_s);
    row("17/31", 17, 31, u"54,84%"_s);
    row("14/31", 14, 31, u"45,16%"_s);
    row("0/0", 0, 0, u"–"_s);
    row("sums of 1/1 and 0/99", 1 + 0, 1 + 99, u"1%"_s);
    row("12/13", 12, 13, u"92,31%"_s);
}

void TestViNumber::rate()
{
    QFETCH(qint64, part);
    QFETCH(qint64, whole);
    QFETCH(QString, text);
    QCOMPARE(vinumber::percentOrDash(rateOf(Persons(part), Persons(whole))), text);
}

void TestViNumber::percent_data()
{
    fetchTwo("basisPoints");
    QTest::newRow("none") << qint64{0} << u"0"_s;
    QTest::newRow("smallest") << qint64{1} << u"0,01"_s;
    QTest::newRow("two decimals") << qint64{9231} << u"92,31"_s;
    QTest::newRow("second decimal nought stays") << qint64{9230} << u"92,30"_s;
    QTest::newRow("first decimal nought") << qint64{9205} << u"92,05"_s;
    QTest::newRow("whole") << qint64{9200} << u"92"_s;
    QTest::newRow("all") << qint64{10'000} << u"100"_s;
    QTest::newRow("above all") << qint64{11'250} << u"112,50"_s;
    QTest::newRow("thousands") << qint64{1'234'567} << u"12.345,67"_s;
}

void TestViNumber::percent()
{
    QFETCH(qint64, basisPoints);
    QFETCH(QString, text);
    const BasisPoints rate(static_cast<int>(basisPoints));
    QCOMPARE(vinumber::percentBare(rate), text);
    QCOMPARE(vinumber::percent(rate), text + u'%');
    QCOMPARE(vinumber::percentOrDash(rate), text + u'%');
}

void TestViNumber::percentagePoints_data()
{
    fetchTwo("basisPoints");
    QTest::newRow("one decimal") << qint64{250} << u"2,5"_s;
    QTest::newRow("two decimals") << qint64{255} << u"2,55"_s;
    QTest::newRow("whole") << qint64{200} << u"2"_s;
    QTest::newRow("ten points keep their nought") << qint64{1000} << u"10"_s;
    QTest::newRow("below one") << qint64{5} << u"0,05"_s;
    QTest::newRow("none") << qint64{0} << u"0"_s;
    QTest::newRow("sign dropped") << qint64{-250} << u"2,5"_s;
    QTest::newRow("smallest int") << qint64{std::numeric_limits<int>::min()} << u"21.474.836,48"_s;
}

void TestViNumber::percentagePoints()
{
    QFETCH(qint64, basisPoints);
    QFETCH(QString, text);
    QCOMPARE(vinumber::percentagePoints(static_cast<int>(basisPoints)), text);
}

void TestViNumber::date_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("shortForm");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("iso");
    QTest::newRow("April without nought")
        << QDate(2024, 4, 3) << u"03/4/2024"_s << u"ngày 03 tháng 4 năm 2024"_s << u"03/04/2024"_s
        << u"2024-04-03"_s;
    QTest::newRow("February with nought")
        << QDate(2026, 2, 3) << u"03/02/2026"_s << u"ngày 03 tháng 02 năm 2026"_s << u"03/02/2026"_s
        << u"2026-02-03"_s;
    QTest::newRow("January with nought")
        << QDate(2026, 1, 9) << u"09/01/2026"_s << u"ngày 09 tháng 01 năm 2026"_s << u"09/01/2026"_s
        << u"2026-01-09"_s;
    QTest::newRow("two-digit day")
        << QDate(2022, 2, 24) << u"24/02/2022"_s << u"ngày 24 tháng 02 năm 2022"_s
        << u"24/02/2022"_s << u"2022-02-24"_s;
    QTest::newRow("May") << QDate(2026, 5, 27) << u"27/5/2026"_s << u"ngày 27 tháng 5 năm 2026"_s
                         << u"27/05/2026"_s << u"2026-05-27"_s;
    QTest::newRow("September") << QDate(2026, 9, 2) << u"02/9/2026"_s
                               << u"ngày 02 tháng 9 năm 2026"_s << u"02/09/2026"_s
                               << u"2026-09-02"_s;
    QTest::newRow("October") << QDate(2025, 10, 20) << u"20/10/2025"_s
                             << u"ngày 20 tháng 10 năm 2025"_s << u"20/10/2025"_s
                             << u"2025-10-20"_s;
    QTest::newRow("leap day") << QDate(2024, 2, 29) << u"29/02/2024"_s
                              << u"ngày 29 tháng 02 năm 2024"_s << u"29/02/2024"_s
                              << u"2024-02-29"_s;
}

void TestViNumber::date()
{
    QFETCH(QDate, day);
    QFETCH(QString, shortForm);
    QFETCH(QString, words);
    QFETCH(QString, table);
    QFETCH(QString, iso);
    QCOMPARE(vinumber::date(day), shortForm);
    QCOMPARE(vinumber::dateInWords(day), words);
    QCOMPARE(vinumber::tableDate(day), table);
    QCOMPARE(vinumber::isoDate(day), iso);
}

void TestViNumber::dateInWordsWithoutDay()
{
    QCOMPARE(vinumber::dateInWordsWithoutDay(QDate(2026, 8, 15)), u"ngày     tháng 8 năm 2026"_s);
    QCOMPARE(vinumber::dateInWordsWithoutDay(QDate(2026, 2, 3)), u"ngày     tháng 02 năm 2026"_s);
}

void TestViNumber::noDateIsNoText()
{
    const QDate none;
    for (const QString& text :
        {vinumber::date(none), vinumber::dateInWords(none), vinumber::tableDate(none),
            vinumber::dateInWordsWithoutDay(none), vinumber::isoDate(none)})
        QCOMPARE(text, QString());
}

void TestViNumber::documentNumber_data()
{
    fetchTwo("number");
    QTest::newRow("below ten") << qint64{5} << u"05"_s;
    QTest::newRow("two digits") << qint64{12} << u"12"_s;
    QTest::newRow("three digits") << qint64{186} << u"186"_s;
    QTest::newRow("no group dot") << qint64{1510} << u"1510"_s;
}

void TestViNumber::documentNumber()
{
    QFETCH(qint64, number);
    QFETCH(QString, text);
    QCOMPARE(vinumber::documentNumber(static_cast<int>(number)), text);
}

void TestViNumber::roman_data()
{
    fetchTwo("value");
    const auto row = [](const char* text, qint64 value) {
        QTest::newRow(text) << value << QString::fromLatin1(text);
    };
    row("I", 1);
    row("IV", 4);
    row("IX", 9);
    row("XIII", 13);
    row("XIV", 14);
    row("XL", 40);
    row("XC", 90);
    row("CD", 400);
    row("MCMXLIV", 1944);
    row("MMMCMXCIX", 3999);
    row("4000", 4000);
    row("0", 0);
}

void TestViNumber::roman()
{
    QFETCH(qint64, value);
    QFETCH(QString, text);
    QCOMPARE(vinumber::roman(static_cast<int>(value)), text);
}

void TestViNumber::over_data()
{
    fetchTwo("value");
    QTest::newRow("above") << qint64{3556} << u"trên 3.550"_s;
    QTest::newRow("exact tens") << qint64{3550} << u"3.550"_s;
    QTest::newRow("hundreds") << qint64{35'599} << u"trên 35.500"_s;
    QTest::newRow("thousands") << qint64{145'678} << u"trên 145.000"_s;
    QTest::newRow("border to hundreds") << qint64{10'000} << u"10.000"_s;
    QTest::newRow("border to thousands") << qint64{100'001} << u"trên 100.000"_s;
    QTest::newRow("zero") << qint64{0} << u"0"_s;
}

void TestViNumber::over()
{
    QFETCH(qint64, value);
    QFETCH(QString, text);
    QCOMPARE(vinumber::over(value), text);
}

void TestViNumber::sameInEveryLocale()
{
    const QLocale before;
    for (const char* name : {"C", "en_US", "vi_VN", "tr_TR", "ar_EG", "th_TH", "fa_IR"}) {
        QLocale::setDefault(QLocale(QLatin1StringView(name)));
        const QStringList texts{vinumber::count(3550), vinumber::percent(BasisPoints(9231)),
            vinumber::date(QDate(2024, 4, 3)), vinumber::dateInWords(QDate(2024, 4, 3)),
            vinumber::isoDate(QDate(2024, 4, 3))};
        QLocale::setDefault(before);
        const QStringList expected{u"3.550"_s, u"92,31%"_s, u"03/4/2024"_s,
            u"ngày 03 tháng 4 năm 2024"_s, u"2024-04-03"_s};
        QVERIFY2(texts == expected, name);
    }
}

QTEST_GUILESS_MAIN(TestViNumber)
#include "tst_vinumber.moc"
