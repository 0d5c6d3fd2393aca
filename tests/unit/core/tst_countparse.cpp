// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/countparse.h"
#include "core/quantities.h"
#include "core/vinumber.h"
#include "support/testcounts.h"

#include <QLocale>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

class TestCountParse : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void namesBothReadings_data();
    void namesBothReadings();
    void nothingTypedIsAbsent_data();
    void nothingTypedIsAbsent();
    void readsWhatTheScreenWrites();
    void readsTheSameInEveryLocale();
};

void TestCountParse::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("value");
    const auto row = [](const char* name, const QString& text, qint64 value) {
        QTest::newRow(name) << text << value;
    };
    row("zero", u"0"_s, 0);
    row("plain", u"3550"_s, 3550);
    row("dot", u"3.550"_s, 3550);
    row("blank", u"3 550"_s, 3550);
    row("no-break space", u"3\u00A0550"_s, 3550);
    row("narrow no-break space", u"3\u202F550"_s, 3550);
    row("two groups", u"1.234.567"_s, 1'234'567);
    row("two digits before the group", u"35.599"_s, 35'599);
    row("three digits before the group", u"145.000"_s, 145'000);
    row("surrounding blanks", u" \t3550\u00A0 "_s, 3550);
    row("byte order mark and zero-width space", u"\uFEFF12\u200B"_s, 12);
    row("leading zeros", u"007"_s, 7);
    row("many leading zeros", QString(40, u'0') + u'9', 9);
    row("largest", u"999999999"_s, maxFigure);
    row("largest in groups", u"999.999.999"_s, maxFigure);
}

void TestCountParse::accepts()
{
    QFETCH(QString, text);
    QFETCH(qint64, value);
    const CountReading reading = parseCount(text);
    QCOMPARE(reading.value, std::optional<qint64>(value));
    QVERIFY(!reading.issue);
    QVERIFY(!reading.empty);
}

void TestCountParse::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<IssueCode>("issue");
    const auto row = [](const char* name, const QString& text, IssueCode issue) {
        QTest::newRow(name) << text << issue;
    };
    const auto no = IssueCode::NotANumber;
    row("decimal dot", u"97.5"_s, no);
    row("decimal dot, two places", u"3.55"_s, no);
    row("decimal dot, nought", u"3550.0"_s, no);
    row("decimal comma", u"97,5"_s, no);
    row("exponent", u"1E3"_s, no);
    row("day and month", u"03/02"_s, no);
    row("plus", u"+5"_s, no);
    row("Arabic-Indic digit", u"٣"_s, no);
    row("full-width digits", u"１２"_s, no);
    row("letter o for nought", u"1O"_s, no);
    row("unit behind", u"12 người"_s, no);
    row("percent", u"12%"_s, no);
    row("group of two", u"1.23.456"_s, no);
    row("group of four", u"3.5500"_s, no);
    row("four digits before the group", u"3550.000"_s, no);
    row("two kinds of separator", u"1.234 567"_s, no);
    row("two kinds of blank", u"1 234\u00A0567"_s, no);
    row("separator in front", u".550"_s, no);
    row("separator behind", u"3.550."_s, no);
    row("two blanks", u"3  550"_s, no);
    row("nought before a group", u"0.550"_s, no);
    row("commas for groups only", u"1,234,567"_s, no);
    row("comma can only be decimal", u"1234,567"_s, no);
    row("comma after nought", u"0,550"_s, no);
    row("group and decimals", u"3.550,5"_s, no);
    row("formula", u"=1+1"_s, no);
    row("minus alone", u"-"_s, no);
    row("negative decimal", u"-97,5"_s, no);
    row("NUL inside", u"1\0002"_s, no);
    row("negative", u"-5"_s, IssueCode::NegativeNumber);
    row("negative with true minus", u"\u22125"_s, IssueCode::NegativeNumber);
    row("negative with groups", u"- 3.550"_s, IssueCode::NegativeNumber);
    row("negative in both readings", u"-3,550"_s, IssueCode::NegativeNumber);
    row("one above the largest", u"1000000000"_s, IssueCode::NumberTooLarge);
    row("2^31", u"2147483648"_s, IssueCode::NumberTooLarge);
    row("2^31 in groups", u"2.147.483.648"_s, IssueCode::NumberTooLarge);
    row("2^63", u"9223372036854775808"_s, IssueCode::NumberTooLarge);
    row("30 digits", QString(30, u'9'), IssueCode::NumberTooLarge);
}

void TestCountParse::refuses()
{
    QFETCH(QString, text);
    QFETCH(IssueCode, issue);
    const CountReading reading = parseCount(text);
    QVERIFY(!reading.value);
    QCOMPARE(reading.issue, std::optional<IssueCode>(issue));
    QVERIFY(!reading.empty);
    QVERIFY(reading.firstReading.isEmpty() && reading.secondReading.isEmpty());
}

void TestCountParse::namesBothReadings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("3,550") << u"3,550"_s << u"3.550"_s << u"3,55"_s;
    QTest::newRow("35,599") << u" 35,599 "_s << u"35.599"_s << u"35,599"_s;
    QTest::newRow("145,000") << u"145,000"_s << u"145.000"_s << u"145"_s;
}

void TestCountParse::namesBothReadings()
{
    QFETCH(QString, text);
    QFETCH(QString, first);
    QFETCH(QString, second);
    const CountReading reading = parseCount(text);
    QCOMPARE(reading.issue, std::optional(IssueCode::AmbiguousNumber));
    QVERIFY(!reading.value);
    QCOMPARE(reading.firstReading, first);
    QCOMPARE(reading.secondReading, second);
}

void TestCountParse::nothingTypedIsAbsent_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("null") << QString();
    QTest::newRow("empty") << u""_s;
    QTest::newRow("blanks") << u" \t\u00A0 "_s;
    QTest::newRow("zero-width space") << u"\u200B"_s;
}

void TestCountParse::nothingTypedIsAbsent()
{
    QFETCH(QString, text);
    const CountReading reading = parseCount(text);
    QVERIFY(reading.empty);
    QVERIFY(!reading.value);
    QVERIFY(!reading.issue);
}

void TestCountParse::readsWhatTheScreenWrites()
{
    QRandomGenerator random = test::propertyRandom();
    for (int i = 0; i < test::propertyCount(100'000); ++i) {
        // All lengths alike, not only nine digits.
        const qint64 value = random.bounded(maxFigure + 1) >> random.bounded(30);
        QCOMPARE(parseCount(vinumber::count(value)).value, std::optional<qint64>(value));
        QCOMPARE(parseCount(QString::number(value)).value, std::optional<qint64>(value));
    }
}

void TestCountParse::readsTheSameInEveryLocale()
{
    const QLocale before;
    for (const char* name : {"C", "en_US", "vi_VN", "tr_TR", "ar_EG"}) {
        QLocale::setDefault(QLocale(QLatin1StringView(name)));
        const bool dot = parseCount(u"3.550").value == 3550;
        const bool comma = parseCount(u"3,550").issue == IssueCode::AmbiguousNumber;
        QLocale::setDefault(before);
        QVERIFY2(dot && comma, name);
    }
}

QTEST_GUILESS_MAIN(TestCountParse)
#include "tst_countparse.moc"
