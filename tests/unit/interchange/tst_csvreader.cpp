// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/csvreader.h"
#include "support/testcounts.h"

#include <QTest>

using namespace sosh;
using namespace sosh::interchange;
using namespace Qt::StringLiterals;

namespace {

/// Rows with | between the cells and / between the rows, line numbers before them.
QString shown(const Sheet& sheet)
{
    QStringList rows{u"%1:%2"_s.arg(sheet.headLine).arg(sheet.head.join(u'|'))};
    for (const SheetRow& row : sheet.rows)
        rows.append(u"%1:%2"_s.arg(row.line).arg(row.cells.join(u'|')));
    return rows.join(u'/').replace(u'\n', u"<LF>"_s);
}

QByteArray utf16(const QString& text, bool bigEndian)
{
    QByteArray bytes = bigEndian ? QByteArray("\xFE\xFF") : QByteArray("\xFF\xFE");
    for (const QChar c : text) {
        const char high = static_cast<char>(c.unicode() >> 8);
        const char low = static_cast<char>(c.unicode() & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void findsSeparator_data();
    void findsSeparator();
    void decodes_data();
    void decodes();
    void exactLeavesCellsAlone();
    void keepsBigCell();
    void readsHundredThousandRows();
    void anyBytesAreReadOrRefused();
};

void TestCsvReader::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& bytes, const QString& expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("one line without newline", "a,b", u"1:a|b"_s);
    row("header only", "a;b\r\n", u"1:a|b"_s);
    row("LF", "a,b\n1,2\n", u"1:a|b/2:1|2"_s);
    row("CR", "a,b\r1,2\r3,4", u"1:a|b/2:1|2/3:3|4"_s);
    row("CR, LF and CRLF mixed", "a,b\r1,2\n3,4\r\n5,6", u"1:a|b/2:1|2/3:3|4/4:5|6"_s);
    row("blank lines keep the count", "\n\na,b\n\n  \n1,2\n\n", u"3:a|b/6:1|2"_s);
    row("line feed in quotes", "a,b\n\"x\ny\",2\n3,4", u"1:a|b/2:x<LF>y|2/4:3|4"_s);
    row("CRLF in quotes", "a,b\r\n\"x\r\ny\",2\r\n3,4", u"1:a|b/2:x<LF>y|2/4:3|4"_s);
    row("doubled quotes", "a,b\n\"say \"\"yes\"\"\",2", u"1:a|b/2:say \"yes\"|2"_s);
    row("quotes inside a cell", "a,b\nx \"y\" z,2", u"1:a|b/2:x \"y\" z|2"_s);
    row("text behind the quotes", "a,b\n\"x\"y,2", u"1:a|b/2:xy|2"_s);
    row("separator in quotes", "a,b\n\"x,y\",2", u"1:a|b/2:x,y|2"_s);
    row("empty quotes", "a,b\n\"\",2", u"1:a|b/2:|2"_s);
    row("ragged rows stay", "a,b,c\n1\n1,2,3,4\n1,2,3", u"1:a|b|c/2:1/3:1|2|3|4/4:1|2|3"_s);
    row("last cell empty", "a,b\n1,", u"1:a|b/2:1|"_s);
    row("only separators", "a,b\n,\n1,2", u"1:a|b/2:|/3:1|2"_s);
    row("sep line", "sep=;\r\na;b\r\n1,5;2", u"2:a|b/3:1,5|2"_s);
    row("SEP line of a pipe", "SEP=|\na|b\n1|2", u"2:a|b/3:1|2"_s);
    row("a column named sep", "sep=no,b\n1,2", u"1:sep=no|b/2:1|2"_s);
    row("BOM", "\xEF\xBB\xBFmã,b\n1,2", u"1:mã|b/2:1|2"_s);
    row("BOM before quotes", "\xEF\xBB\xBF\"a\",b\n1,2", u"1:a|b/2:1|2"_s);
    row("decomposed tones become NFC", "a,b\nU\xCC\x89y,2", u"1:a|b/2:Ủy|2"_s);
    row("no-break and zero-width", "a,b\nx\xC2\xA0y\xE2\x80\x8B,2", u"1:a|b/2:x y|2"_s);
    row("U+FEFF inside", "a,b\nx\xEF\xBB\xBFy,2", u"1:a|b/2:xy|2"_s);
    row("right-to-left override goes", "a,b\nx\xE2\x80\xAEy,2", u"1:a|b/2:xy|2"_s);
    row("blanks around cells go", "a,b\n  x   y  , 2 ", u"1:a|b/2:x y|2"_s);
}

void TestCsvReader::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const Result<Sheet> sheet = readCsv(bytes, u"f.csv"_s);
    QVERIFY2(sheet.ok(), qPrintable(sheet.ok() ? QString() : sheet.error().detail));
    QCOMPARE(shown(*sheet), expected);
    QCOMPARE(sheet->name, u"f.csv"_s);
}

void TestCsvReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const QByteArray& bytes, ErrorCode code,
                         const QString& detail) {
        QTest::newRow(name) << bytes << static_cast<int>(code) << detail;
    };
    const ErrorCode encoding = ErrorCode::EncodingUnknown;
    const ErrorCode unreadable = ErrorCode::TableUnreadable;
    row("empty", "", ErrorCode::FileEmpty, {});
    row("only a BOM", "\xEF\xBB\xBF", ErrorCode::FileEmpty, {});
    row("only blanks", " \r\n\r\n ", ErrorCode::FileEmpty, {});
    row("only a sep line", "sep=;", ErrorCode::FileEmpty, {});
    row("invalid UTF-8", "a,b\n\xC3(,2", encoding, u"not Unicode"_s);
    row("overlong", "a,b\n\xC0\xAF,2", encoding, u"not Unicode"_s);
    row("surrogate in UTF-8", "a,b\n\xED\xA0\x80,2", encoding, u"not Unicode"_s);
    row("cut off in a letter", "a,b\n1,\xE1\xBB", encoding, u"not Unicode"_s);
    row("windows-1258", "a,b\n\xD0\xEA\xF2ng,2", encoding, u"not Unicode"_s);
    row("mixed encodings", "mã,b\n\xE1,2", encoding, u"not Unicode"_s);
    row("NUL", QByteArray("a,b\n1\0,2", 8), encoding, u"NUL character"_s);
    row("UTF-16LE without BOM", QByteArray("a\0,\0b\0\n\0", 8), encoding, u"NUL character"_s);
    row("UTF-16 of an odd length",
        QByteArray("\xFF\xFE"
                   "a\0b",
            5),
        encoding, u"UTF-16 of an odd length"_s);
    row("lone surrogate in UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0\x00\xD8"
                   "b\0",
            8),
        encoding, u"not Unicode"_s);
    row("NUL in UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0\0\0",
            6),
        encoding, u"NUL character"_s);
    row("UTF-32", QByteArray("\xFF\xFE\0\0a\0\0\0", 8), encoding, u"NUL character"_s);
    row("quotes never closed", "a,b\n1,2\n\"x,2\n3,4\n", unreadable, u"3 quotes 0"_s);
    row("quotes in the head never closed", "a,\"b\n1,2\n", unreadable, u"1 quotes 0"_s);
    row("2 000 columns", "a,b\n" + QByteArray(2000, ','), unreadable, u"2 columns 1000"_s);
    row("cell above 1 MB", "a,b\n" + QByteArray(1'100'000, 'x'), unreadable, u"2 cell 1"_s);
    row("100 001 rows", "a,b\n" + QByteArray("1,2\n").repeated(100'001), unreadable,
        u"100002 rows 100000"_s);
    row("above 64 MB", QByteArray(64 * 1024 * 1024 + 1, 'x'), ErrorCode::FileTooLarge, {});
}

void TestCsvReader::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QString, detail);
    const Result<Sheet> sheet = readCsv(bytes, u"f.csv"_s);
    QVERIFY(!sheet.ok());
    QCOMPARE(static_cast<int>(sheet.error().code), code);
    QCOMPARE(sheet.error().args.value(0).toString(), u"f.csv"_s);
    QStringList told;
    for (const QVariant& arg : sheet.error().args.mid(1))
        told += arg.toString();
    QCOMPARE(
        sheet.error().code == ErrorCode::TableUnreadable ? told.join(u' ') : sheet.error().detail,
        detail);
}

void TestCsvReader::findsSeparator_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("separator");
    const auto row = [](const char* name, const QByteArray& bytes, const QString& separator) {
        QTest::newRow(name) << bytes << separator;
    };
    row("comma", "a,b\n1,2", u","_s);
    row("semicolon", "a;b\n1;2", u";"_s);
    row("tab", "a\tb\n1\t2", u"\t"_s);
    row("decimal comma", "mã;tỷ lệ\nA;97,5\nB;98,5\nC;1,5", u";"_s);
    row("decimal commas in every cell", "x;y\n1,5;2,5\n3,5;4,5", u";"_s);
    row("comma in a head", "Hội nghị, buổi;Số\nA, B;1\nC, D;2", u";"_s);
    row("more commas than columns", "Xã, thị trấn, phường;Số\nA;1\nB;2", u";"_s);
    row("semicolons in quotes", "a,b\n\"x;y;z\",1\n\"u;v;w\",2", u","_s);
    row("semicolons in a note", "a,b,note\n1,2,x; y\n3,4,z", u","_s);
    row("tabs with commas", "a\tb, c\n1,5\t2", u"\t"_s);
    row("one column", "a\n1\n2", u","_s);
}

void TestCsvReader::findsSeparator()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, separator);
    const Result<Sheet> sheet = readCsv(bytes, u"f.csv"_s);
    QVERIFY(sheet.ok());
    QCOMPARE(QString(sheet->separator), separator);
}

void TestCsvReader::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = u"mã;tên\nX1;Đảng uỷ xã \U0001F600"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-8 with BOM") << "\xEF\xBB\xBF" + text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-16LE") << utf16(text, false) << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE") << utf16(text, true) << u"UTF-16BE"_s;
}

void TestCsvReader::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const Result<Sheet> sheet = readCsv(bytes, u"f.csv"_s);
    QVERIFY(sheet.ok());
    QCOMPARE(sheet->encoding, encoding);
    QCOMPARE(shown(*sheet), u"1:mã|tên/2:X1|Đảng uỷ xã \U0001F600"_s);
}

void TestCsvReader::exactLeavesCellsAlone()
{
    const Result<Sheet> sheet = readCsv("a,b\n  x  , y\xC2\xA0", u"f.csv"_s, CellText::Exact);
    QVERIFY(sheet.ok());
    QCOMPARE(sheet->rows.front().cells, QStringList({u"  x  "_s, u" y\u00A0"_s}));
}

void TestCsvReader::keepsBigCell()
{
    const QByteArray big(1'000'000, 'x');
    const Result<Sheet> sheet = readCsv("a,b\n\"" + big + "\",2", u"f.csv"_s);
    QVERIFY(sheet.ok());
    QCOMPARE(sheet->rows.front().cells.front().size(), big.size());
}

void TestCsvReader::readsHundredThousandRows()
{
    const QByteArray line = QByteArray("XB01;Chi bộ thôn 1;12;3;;").repeated(4) + "\r\n";
    const Result<Sheet> sheet = readCsv(line.repeated(100'001), u"f.csv"_s);
    QVERIFY(sheet.ok());
    QCOMPARE(sheet->rows.size(), size_t(100'000));
    QCOMPARE(sheet->rows.back().line, 100'001);
    QCOMPARE(sheet->rows.back().cells.size(), 21);
}

/// Lines rise, nothing is lost on the way: a head and no blank line among the rows.
void TestCsvReader::anyBytesAreReadOrRefused()
{
    QRandomGenerator random = test::propertyRandom();
    const QByteArray alphabet("ab,;\t\"\r\n =\xC3\xA1\xEF\xBB\xBF\xFF\xFE\0", 18);
    for (int i = test::propertyCount(50'000); i > 0; --i) {
        QByteArray bytes;
        for (int left = random.bounded(40); left > 0; --left)
            bytes += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        const Result<Sheet> sheet = readCsv(bytes, u"f.csv"_s);
        if (!sheet.ok()) {
            QCOMPARE(sheet.error().args.value(0).toString(), u"f.csv"_s);
            continue;
        }
        int line = sheet->headLine;
        QVERIFY(!sheet->head.isEmpty());
        for (const SheetRow& row : sheet->rows) {
            QVERIFY2(row.line > line, bytes.toHex().constData());
            QVERIFY(row.cells.size() > 1 || !row.cells.front().isEmpty());
            line = row.line;
        }
    }
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
