// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/anniversary.h"
#include "core/dateparse.h"
#include "core/vinumber.h"
#include "support/testcounts.h"

#include <QLocale>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

class TestDateParse : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void isoIsStrict_data();
    void isoIsStrict();
    void isoKeepsFoundingDays();
    void readsWhatIsWritten();
    void readsTheSameInEveryLocale();
};

void TestDateParse::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const QDate may(2026, 5, 4);
    for (const char16_t* text : {u"2026-05-04", u"04/05/2026", u"04/5/2026", u"4/5/2026", u"4/5/26",
             u"4-5-2026", u"4.5.2026", u"04.05.26", u"04-05-26", u"04052026", u"  4/5/2026\t"}) {
        const QString typed = QString::fromUtf16(text);
        QTest::newRow(qPrintable(typed)) << typed << may;
    }
    QTest::newRow("day before month") << u"9/2/2026"_s << QDate(2026, 2, 9);
    QTest::newRow("day above twelve") << u"31/12/2025"_s << QDate(2025, 12, 31);
    QTest::newRow("leap day") << u"29/02/2024"_s << QDate(2024, 2, 29);
    QTest::newRow("leap day of 2000") << u"29/2/00"_s << QDate(2000, 2, 29);
    QTest::newRow("last two-digit year") << u"1/1/99"_s << QDate(2099, 1, 1);
    QTest::newRow("first year") << u"01/01/1900"_s << QDate(1900, 1, 1);
    QTest::newRow("last year") << u"31/12/2199"_s << QDate(2199, 12, 31);
    QTest::newRow("after 2038") << u"2038-01-20"_s << QDate(2038, 1, 20);
    QTest::newRow("no-break space around") << u"\u00A03/2/1930\u00A0"_s << QDate(1930, 2, 3);
}

void TestDateParse::accepts()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QCOMPARE(parseDate(text), std::optional<QDate>(day));
}

void TestDateParse::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t* text :
        {u"", u"   ", u"31/02/2026", u"31/02", u"2/9", u"9/2", u"29/02/2023", u"31/4/2026",
            u"00/5/2026", u"4/0/2026", u"5/13/2026", u"2026-13-01", u"2026-5-4", u"2026/05/04",
            u"4/5/026", u"4/5/6", u"4/5-2026", u"4/5/2026/1", u"004/5/2026", u"44562", u"40526",
            u"040526", u"20260504", u"0405202", u"31/12/1899", u"01/01/2200", u"0026-05-04",
            u"4/5/2569", u"4 / 5 / 2026", u"ngày 4/5/2026", u"٤/٥/٢٠٢٦", u"2026-05-04T00:00:00",
            u"-4/5/2026", u"4//2026", u"4,5,2026", u"May 4, 2026", u"+4/5/2026"}) {
        const QString typed = QString::fromUtf16(text);
        QTest::newRow(qPrintable(u"<%1>"_s.arg(typed))) << typed;
    }
}

void TestDateParse::refuses()
{
    QFETCH(QString, text);
    QCOMPARE(parseDate(text), std::optional<QDate>());
}

void TestDateParse::isoIsStrict_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t* text : {u"", u"2026-5-4", u"20260504", u"04/05/2026", u" 2026-05-04",
             u"2026-05-04 ", u"2026-02-29", u"2026-02-31", u"0000-01-01", u"2026-05-04Z",
             u"2026/05/04", u"2026-O5-04", u"-026-05-04", u"٢٠٢٦-٠٥-٠٤"}) {
        const QString typed = QString::fromUtf16(text);
        QTest::newRow(qPrintable(u"<%1>"_s.arg(typed))) << typed;
    }
}

void TestDateParse::isoIsStrict()
{
    QFETCH(QString, text);
    QCOMPARE(parseIsoDate(text), std::optional<QDate>());
}

void TestDateParse::isoKeepsFoundingDays()
{
    const std::optional<QDate> birthday = parseIsoDate(u"1890-05-19");
    QCOMPARE(birthday, std::optional(QDate(1890, 5, 19)));
    QCOMPARE(anniversaryYears(birthday->year(), 2022), 132);
    QCOMPARE(anniversaryYears(parseDate(u"03/02/1930")->year(), 2024), 94);
    QCOMPARE(anniversaryYears(parseDate(u"22/12/1944")->year(), 2022), 78);
    QCOMPARE(anniversaryYears(parseDate(u"07/11/1917")->year(), 2022), 105);
}

void TestDateParse::readsWhatIsWritten()
{
    const QDate first(1900, 1, 1);
    const int span = static_cast<int>(first.daysTo(QDate(2200, 1, 1)));
    QRandomGenerator random = test::propertyRandom();
    for (int i = 0; i < test::propertyCount(100'000); ++i) {
        const QDate day = first.addDays(random.bounded(span));
        QCOMPARE(parseDate(vinumber::date(day)), std::optional<QDate>(day));
        QCOMPARE(parseDate(vinumber::tableDate(day)), std::optional<QDate>(day));
        QCOMPARE(parseDate(vinumber::isoDate(day)), std::optional<QDate>(day));
        QCOMPARE(parseIsoDate(vinumber::isoDate(day)), std::optional<QDate>(day));
    }
}

void TestDateParse::readsTheSameInEveryLocale()
{
    const QLocale before;
    for (const char* name : {"C", "en_US", "vi_VN", "tr_TR", "ar_EG", "th_TH", "fa_IR"}) {
        QLocale::setDefault(QLocale(QLatin1StringView(name)));
        const std::optional<QDate> day = parseDate(u"4/5/26");
        QLocale::setDefault(before);
        QVERIFY2(day == QDate(2026, 5, 4), name);
    }
}

QTEST_GUILESS_MAIN(TestDateParse)
#include "tst_dateparse.moc"
