// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/csvreader.h"
#include "interchange/csvwriter.h"
#include "support/testcounts.h"

#include <QTest>

using namespace sosh;
using namespace sosh::interchange;
using namespace Qt::StringLiterals;

namespace {

/// Short texts of the characters that matter, in any order.
QString anyText(QRandomGenerator& random)
{
    static const QString letters = u"=+-@\t\r\n'\",;x Đ≈"_s;
    QString text;
    for (int left = random.bounded(6); left > 0; --left)
        text += letters[random.bounded(static_cast<int>(letters.size()))];
    return text;
}

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT
private slots:
    void writes_data();
    void writes();
    void guards_data();
    void guards();
    void everyGuardComesOff();
    void everyTableReadsBack();
};

void TestCsvWriter::writes_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("separator");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << QStringList{u"a"_s, u"b c"_s} << u";"_s << QByteArray("a;b c\r\n");
    QTest::newRow("separator") << QStringList{u"a;b"_s, u"c,d"_s} << u";"_s
                               << QByteArray("\"a;b\";c,d\r\n");
    QTest::newRow("comma") << QStringList{u"a;b"_s, u"c,d"_s} << u","_s
                           << QByteArray("a;b,\"c,d\"\r\n");
    QTest::newRow("tab") << QStringList{u"a\tb"_s, u"c"_s} << u"\t"_s
                         << QByteArray("\"a\tb\"\tc\r\n");
    QTest::newRow("quotes") << QStringList{u"say \"yes\""_s} << u";"_s
                            << QByteArray("\"say \"\"yes\"\"\"\r\n");
    QTest::newRow("line ends") << QStringList{u"a\nb"_s, u"c\rd"_s} << u";"_s
                               << QByteArray("\"a\nb\";\"c\rd\"\r\n");
    QTest::newRow("empty cells") << QStringList{QString(), QString()} << u";"_s
                                 << QByteArray(";\r\n");
    QTest::newRow("one empty cell") << QStringList{QString()} << u";"_s << QByteArray("\"\"\r\n");
    QTest::newRow("Vietnamese") << QStringList{u"Đảng uỷ"_s} << u";"_s << QByteArray("Đảng uỷ\r\n");
}

void TestCsvWriter::writes()
{
    QFETCH(QStringList, cells);
    QFETCH(QString, separator);
    QFETCH(QByteArray, expected);
    QCOMPARE(writeCsv(std::span(&cells, 1), {separator.front(), false}), expected);
    QCOMPARE(writeCsv(std::span(&cells, 1), {separator.front(), true}), "\xEF\xBB\xBF" + expected);
}

void TestCsvWriter::guards_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("phone") << u"+84 214"_s << u"'+84 214"_s;
    QTest::newRow("minus") << u"-5"_s << u"'-5"_s;
    QTest::newRow("at") << u"@SUM(1)"_s << u"'@SUM(1)"_s;
    QTest::newRow("tab") << u"\tx"_s << u"'\tx"_s;
    QTest::newRow("carriage return") << u"\rx"_s << u"'\rx"_s;
    QTest::newRow("apostrophe") << u"'x"_s << u"''x"_s;
    QTest::newRow("apostrophe alone") << u"'"_s << u"''"_s;
    QTest::newRow("dash inside") << u"Chi bộ 1 - thôn"_s << u"Chi bộ 1 - thôn"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestCsvWriter::guards()
{
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    QCOMPARE(guarded(cell), expected);
    QCOMPARE(unguarded(expected), cell);
}

void TestCsvWriter::everyGuardComesOff()
{
    QRandomGenerator random = test::propertyRandom();
    for (int i = test::propertyCount(20'000); i > 0; --i) {
        const QString text = anyText(random);
        QCOMPARE(unguarded(guarded(text)), text);
    }
}

void TestCsvWriter::everyTableReadsBack()
{
    QRandomGenerator random = test::propertyRandom();
    for (int i = test::propertyCount(5'000); i > 0; --i) {
        std::vector<QStringList> rows{{u"a"_s, u"b"_s, u"c"_s, u"d"_s}};
        for (int left = random.bounded(4); left > 0; --left)
            rows.push_back({u"x"_s, anyText(random), anyText(random), anyText(random)});
        const QChar separator = u",;\t"[random.bounded(3)];
        const Result<Sheet> sheet = readCsv(
            writeCsv(rows, {separator, random.bounded(2) == 1}), u"f.csv"_s, CellText::Exact);
        QVERIFY(sheet.ok());
        QCOMPARE(sheet->separator, separator);
        std::vector<QStringList> read{sheet->head};
        for (const SheetRow& row : sheet->rows)
            read.push_back(row.cells);
        QCOMPARE(read, rows);
    }
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
