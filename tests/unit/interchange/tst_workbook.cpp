// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordsamples.h"

#include "interchange/wordfile.h"
#include "interchange/workbooksheet.h"
#include "report/papers.h"
#include "unit/report/papersamples.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace sosh;
using namespace sosh::interchange;
using namespace Qt::StringLiterals;

namespace {

QJsonArray sheets(const Document& document)
{
    const auto book = workbookOf(document, *formatProfile(u"HD05_2026"));
    return book ? test::readByOthers(u"cells"_s, *book, u"xlsx"_s).array() : QJsonArray();
}

QJsonObject cell(const QJsonObject& sheet, const QString& at)
{
    for (const QJsonValue& each : sheet[u"cells"_s].toArray()) {
        if (each[u"at"_s].toString() == at)
            return each.toObject();
    }
    return {};
}

Document tables(const QStringList& titles)
{
    Document document;
    for (const QString& title : titles) {
        Table table;
        table.columns = {{50, Align::Left, true}};
        table.rows = {{RowKind::Unit, {u"a"_s}}};
        document.sections.push_back(
            {Orientation::Upright, {TitleBlock{title, {}, {}}, std::move(table)}});
    }
    return document;
}

} // namespace

/// XLSX: the tables of a paper with numbers that can be summed.
class TestWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void numbersAsPaperWritesThem_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<Align>("align");
        QTest::addColumn<double>("value"); // -1: words
        QTest::newRow("small") << u"7"_s << Align::Right << 7.0;
        QTest::newRow("grouped") << u"3.556"_s << Align::Right << 3556.0;
        QTest::newRow("twice grouped") << u"1.203.556"_s << Align::Right << 1203556.0;
        QTest::newRow("rate") << u"92,31"_s << Align::Right << 92.31;
        QTest::newRow("per cent") << u"92,31%"_s << Align::Right << 92.31;
        QTest::newRow("two digits") << u"05"_s << Align::Right << 5.0;
        QTest::newRow("order") << u"12"_s << Align::Center << 12.0;
        QTest::newRow("a code") << u"012"_s << Align::Center << -1.0;
        QTest::newRow("a number of a paper") << u"186"_s << Align::Left << -1.0;
        QTest::newRow("missing") << u"…"_s << Align::Right << -1.0;
        QTest::newRow("none") << u"-"_s << Align::Right << -1.0;
        QTest::newRow("exempt") << u"x"_s << Align::Right << -1.0;
        QTest::newRow("about") << u"≈120"_s << Align::Right << -1.0;
        QTest::newRow("a day") << u"05/8/2026"_s << Align::Center << -1.0;
        QTest::newRow("badly grouped") << u"35.56"_s << Align::Right << -1.0;
        QTest::newRow("too long for a double") << u"1234567890123456"_s << Align::Right << -1.0;
        QTest::newRow("empty") << QString() << Align::Right << -1.0;
    }
    void numbersAsPaperWritesThem()
    {
        QFETCH(QString, cell);
        QFETCH(Align, align);
        const auto number = sheetNumber({10, align}, cell);
        QTEST(number ? number->value : -1.0, "value");
    }

    void cellsAreNumbersOrWords_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("type"); // of openpyxl: n, s
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("format");
        QTest::newRow("group") << u"C9"_s << u"n"_s << QVariant(3442) << u"#,##0"_s;
        QTest::newRow("rate") << u"D9"_s << u"n"_s << QVariant(92.31) << u"0.00"_s;
        QTest::newRow("round rate") << u"D10"_s << u"n"_s << QVariant(100) << u"0.00"_s;
        QTest::newRow("order") << u"A10"_s << u"n"_s << QVariant(1) << u"#,##0"_s;
        QTest::newRow("name") << u"B10"_s << u"s"_s << QVariant(u"Đảng bộ xã Bản Lầu"_s)
                              << u"General"_s;
        QTest::newRow("no formula") << u"B11"_s << u"s"_s << QVariant(u"=1+1"_s) << u"General"_s;
        QTest::newRow("a plus") << u"E11"_s << u"s"_s << QVariant(u"+84 214"_s) << u"General"_s;
        QTest::newRow("an at") << u"E12"_s << u"s"_s << QVariant(u"@x"_s) << u"General"_s;
        QTest::newRow("a hyphen") << u"E13"_s << u"s"_s << QVariant(u"-"_s) << u"General"_s;
        QTest::newRow("missing") << u"C12"_s << u"s"_s << QVariant(u"…"_s) << u"General"_s;
        QTest::newRow("about") << u"C13"_s << u"s"_s << QVariant(u"≈120"_s) << u"General"_s;
        QTest::newRow("total") << u"C14"_s << u"n"_s << QVariant(3442) << u"#,##0"_s;
    }
    void cellsAreNumbersOrWords()
    {
        QFETCH(QString, at);
        QFETCH(QVariant, value);
        const QJsonObject found = cell(sheets(test::everyBlock()).first().toObject(), at);
        QTEST(found[u"type"_s].toString(), "type");
        QTEST(found[u"format"_s].toString(), "format");
        if (value.typeId() == QMetaType::QString)
            QCOMPARE(found[u"value"_s].toString(), value.toString());
        else
            QCOMPARE(found[u"value"_s].toDouble(), value.toDouble());
        QCOMPARE(found[u"bold"_s].toBool(), at.endsWith(u'9') || at.endsWith(u"14"_s));
        QCOMPARE(found[u"face"_s].toString(), u"Times New Roman"_s);
    }

    void looksLikeTheBieu()
    {
        const QJsonObject sheet = sheets(test::everyBlock()).first().toObject();
        QCOMPARE(sheet[u"name"_s].toString(), u"Phụ lục"_s);
        QCOMPARE(cell(sheet, u"A1"_s)[u"value"_s].toString(), u"Phụ lục"_s);
        QCOMPARE(cell(sheet, u"A2"_s)[u"value"_s].toString(), u"TỔNG HỢP KẾT QUẢ"_s);
        QCOMPARE(cell(sheet, u"A3"_s)[u"value"_s].toString(), u"(Kèm theo Công văn)"_s);
        QCOMPARE(cell(sheet, u"C6"_s)[u"value"_s].toString(), u"Đảng viên"_s);
        QCOMPARE(cell(sheet, u"D7"_s)[u"value"_s].toString(), u"Tỷ lệ (%)"_s);
        QCOMPARE(cell(sheet, u"A8"_s)[u"value"_s].toString(), u"(1)"_s);
        QCOMPARE(sheet[u"frozen"_s].toString(), u"A9"_s);
        QVERIFY(sheet[u"repeated"_s].toString().contains(u"$6:$8"_s));
        const QJsonArray merged = sheet[u"merged"_s].toArray();
        for (const QString& area : {u"A2:E2"_s, u"C6:D6"_s, u"A6:A7"_s})
            QVERIFY2(merged.contains(area), qPrintable(area));
    }

    void printsOnA4AsWideAsItIs()
    {
        const QJsonObject sheet = sheets(test::everyBlock()).first().toObject();
        QCOMPARE(sheet[u"paper"_s].toInt(), 9);
        QCOMPARE(sheet[u"orientation"_s].toString(), u"landscape"_s);
        QVERIFY(sheet[u"fits"_s].toBool());
        QCOMPARE(sheet[u"wide"_s].toInt(1), 1);
        QCOMPARE(sheet[u"tall"_s].toInt(), 0);
    }

    void totalsOfTheSample()
    {
        const QJsonObject sheet =
            sheets(report::resultPaper(test::muongKhuong())).first().toObject();
        const QJsonArray cells = sheet[u"cells"_s].toArray();
        QStringList last;
        bool inTotal = false;
        for (const QJsonValue& each : cells) {
            inTotal = inTotal || each[u"value"_s].toString().startsWith(u"TỔNG CỘNG"_s);
            if (inTotal && each[u"type"_s].toString() == u"n"_s)
                last << QString::number(each[u"value"_s].toDouble());
        }
        QCOMPARE(last, QStringList({u"144"_s, u"3896"_s, u"3602"_s, u"3325"_s, u"92.31"_s}));
    }

    void namesOfSheets_data()
    {
        QTest::addColumn<QStringList>("titles");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("plain") << QStringList{u"BIỂU TỔNG HỢP"_s}
                               << QStringList{u"BIỂU TỔNG HỢP"_s};
        QTest::newRow("none") << QStringList{QString()} << QStringList{u"Bảng"_s};
        QTest::newRow("twice") << QStringList{u"Danh sách"_s, u"DANH SÁCH"_s}
                               << QStringList{u"Danh sách"_s, u"DANH SÁCH (2)"_s};
        QTest::newRow("signs that Excel refuses")
            << QStringList{u"'Quý 1/2: [a]*?\\'"_s} << QStringList{u"Quý 1 2 a"_s};
        QTest::newRow("too long") << QStringList{u"x"_s.repeated(40), u"x"_s.repeated(50)}
                                  << QStringList{
                                         u"x"_s.repeated(31), u"x"_s.repeated(27) + u" (2)"_s};
    }
    void namesOfSheets()
    {
        QFETCH(QStringList, titles);
        QStringList names;
        for (const QJsonValue& sheet : sheets(tables(titles)))
            names << sheet[u"name"_s].toString();
        QTEST(names, "names");
    }

    void notesStandBelow()
    {
        Document document = tables({u"Biểu"_s});
        Paragraph note;
        note.runs = {{u"Ghi chú: "_s, false, true}, {u"mã đối chiếu 7K2M-9QXA."_s}};
        document.sections[0].blocks.push_back(note);
        const QJsonObject sheet = sheets(document).first().toObject();
        QCOMPARE(
            cell(sheet, u"A4"_s)[u"value"_s].toString(), u"Ghi chú: mã đối chiếu 7K2M-9QXA."_s);
    }

    void aPaperWithoutTablesHasNoWorkbook()
    {
        const auto book = workbookOf(Document(), formatProfileOn({}));
        QVERIFY(!book.ok());
        QCOMPARE(book.error().code, ErrorCode::NothingToWrite);
        QCOMPARE(book.error().args.first().toString(), u"xlsx"_s);
    }
};

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
