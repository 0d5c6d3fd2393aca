// SPDX-License-Identifier: GPL-3.0-or-later
#include "laidpages.h"
#include "papersamples.h"

#include "report/pagesjson.h"
#include "report/pagetext.h"
#include "report/papers.h"
#include "report/summarypaper.h"
#include "report/svgpage.h"
#include "support/testcounts.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::report;
using namespace sosh::test;

/// Laid-out pages written down: as JSON, as SVG and as plain text.
class TestLayoutWritten : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(PaperFace::choose(PaperFace::Choice::Bundled).ok()); }
    void jsonComesBack_data();
    void jsonComesBack();
    void madeUpPagesComeBack();
    void jsonIsStable();
    void damagedJson_data();
    void damagedJson();
    void cutJsonIsRefused();
    void svgHasEveryWordInItsPlace_data();
    void svgHasEveryWordInItsPlace();
    void svgEscapes();
    void textIsReadable();
    void textOfEveryItem();
};

namespace {

void addPapers()
{
    QTest::addColumn<Document>("document");
    QTest::newRow("report") << resultPaper(muongKhuong());
    QTest::newRow("report with a landscape annex")
        << resultPaper(binhMinh(), ResultVariant::Round, Orientation::Landscape);
    QTest::newRow("biểu") << summaryPaper(muongKhuong(), Orientation::Landscape);
    QTest::newRow("nothing") << Document();
}

Pages madeUp(QRandomGenerator& random)
{
    const auto number = [&] { return random.bounded(-2000, 20000); };
    const auto text = [&] {
        static const QString letters = u"aĐặ \"\\/\n\t<&>ờ漢\u0001"_s;
        QString made;
        for (int i = random.bounded(8); i > 0; --i)
            made += letters[random.bounded(int(letters.size()))];
        return made;
    };
    Pages pages{text(), text(), text(), {}};
    for (int p = random.bounded(4); p > 0; --p) {
        Page page{number(), number(), number(), {}, {}};
        for (int i = random.bounded(6); i > 0; --i)
            page.texts.push_back({number(), number(), text(),
                {random.bounded(1, 99), random.bounded(2) == 1, random.bounded(2) == 1}, number(),
                number(), text(), text()});
        for (int i = random.bounded(6); i > 0; --i)
            page.lines.push_back({number(), number(), number(), number(), number()});
        pages.pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace

void TestLayoutWritten::jsonComesBack_data()
{
    addPapers();
}

void TestLayoutWritten::jsonComesBack()
{
    QFETCH(Document, document);
    const Pages pages = lay(document);
    const Result<Pages> back = pagesFromJson(pagesToJson(pages));
    QVERIFY(back.ok());
    QVERIFY(*back == pages);
}

void TestLayoutWritten::madeUpPagesComeBack()
{
    QRandomGenerator random = propertyRandom();
    for (int i = 0; i < propertyCount(5000); ++i) {
        const Pages pages = madeUp(random);
        const QByteArray json = pagesToJson(pages);
        const Result<Pages> back = pagesFromJson(json);
        QVERIFY2(back.ok(), json.constData());
        QVERIFY2(*back == pages, json.constData());
        QCOMPARE(pagesToJson(*back), json);
    }
}

/// Issued papers are kept in these bytes: a change here needs a new version beside the old one.
void TestLayoutWritten::jsonIsStable()
{
    Pages pages{u"Báo cáo"_s, u"Huyện uỷ"_s, u"Tinos"_s, {}};
    Page page{11906, 16838, 1, {}, {}};
    page.texts.push_back({10, 20, u"Số"_s, {14, true, false}, 3, 40});
    page.texts.push_back({10, 30, u"46"_s, {14, false, true}, 0, 9, u"people"_s});
    page.texts.push_back({10, 40, u"uỷ"_s, {12, false, false}, 0, 9, {}, u"MD1"_s});
    page.lines.push_back({1, 2, 3, 4, 15});
    pages.pages.push_back(page);
    const QString wanted =
        u"{\"author\":\"Huyện uỷ\",\"family\":\"Tinos\",\"pages\":[{"
        u"\"lines\":[[1,2,3,4,15]],\"number\":1,\"size\":[11906,16838],\"texts\":["
        u"[10,20,\"Số\",14,1,3,40],[10,30,\"46\",14,2,0,9,\"people\"],"
        u"[10,40,\"uỷ\",12,0,0,9,\"\",\"MD1\"]]}],\"title\":\"Báo cáo\",\"version\":1}"_s;
    QCOMPARE(QString::fromUtf8(pagesToJson(pages)), wanted);
}

void TestLayoutWritten::damagedJson_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray head = R"({"author":"","family":"","title":"","version":1,"pages":[)";
    const QByteArray page = R"({"number":1,"size":[1,2],"lines":[],"texts":[)";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("[1,2");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("another version")
        << QByteArray(R"({"author":"","family":"","title":"","version":2,"pages":[]})");
    QTest::newRow("no title") << QByteArray(R"({"author":"","family":"","version":1,"pages":[]})");
    QTest::newRow("pages are no list")
        << QByteArray(R"({"author":"","family":"","title":"","version":1,"pages":{}})");
    QTest::newRow("page without a size") << head + R"({"number":1,"lines":[],"texts":[]}]})";
    QTest::newRow("size as a text")
        << head + R"({"number":1,"size":["1",2],"lines":[],"texts":[]}]})";
    QTest::newRow("fraction of a twip")
        << head + R"({"number":1,"size":[1.5,2],"lines":[],"texts":[]}]})";
    QTest::newRow("too short a text") << head + page + R"([1,2,"a",14,0,0]]}]})";
    QTest::newRow("too long a text") << head + page + R"([1,2,"a",14,0,0,9,"","",1]]}]})";
    QTest::newRow("unknown style") << head + page + R"([1,2,"a",14,9,0,9]]}]})";
    QTest::newRow("no size of letters") << head + page + R"([1,2,"a",0,0,0,9]]}]})";
    QTest::newRow("number for a text") << head + page + R"([1,2,3,14,0,0,9]]}]})";
    QTest::newRow("far away") << head + page + R"([1e12,2,"a",14,0,0,9]]}]})";
    QTest::newRow("short line") << head
            + R"({"number":1,"size":[1,2],"lines":[[1,2,3,4]],"texts":[]}]})";
}

void TestLayoutWritten::damagedJson()
{
    QFETCH(QByteArray, json);
    const Result<Pages> back = pagesFromJson(json);
    QVERIFY(!back.ok());
    QCOMPARE(back.error().code, ErrorCode::RegisterDamaged);
}

void TestLayoutWritten::cutJsonIsRefused()
{
    const QByteArray json = pagesToJson(lay({paragraph(words(30)), signature()}));
    for (qsizetype length = 0; length < json.size(); length += 7)
        QVERIFY(!pagesFromJson(json.left(length)).ok());
}

void TestLayoutWritten::svgHasEveryWordInItsPlace_data()
{
    addPapers();
}

void TestLayoutWritten::svgHasEveryWordInItsPlace()
{
    QFETCH(Document, document);
    const Pages pages = lay(document);
    for (const Page& page : pages.pages) {
        QXmlStreamReader xml(svgOf(page, pages.family));
        size_t texts = 0, lines = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto at = [attributes = xml.attributes()](QLatin1StringView name) {
                return attributes.value(name).toDouble();
            };
            if (xml.name() == u"svg") {
                QCOMPARE(xml.namespaceUri(), u"http://www.w3.org/2000/svg");
                QCOMPARE(xml.attributes().value("viewBox"_L1).toString().split(u' ').size(), 4);
            } else if (xml.name() == u"line") {
                const LineItem& line = page.lines[lines++];
                QVERIFY(near(at("x1"_L1), millimetres(line.x1), 0.001));
                QVERIFY(near(at("y2"_L1), millimetres(line.y2), 0.001));
            } else if (xml.name() == u"text") {
                const TextItem& item = page.texts[texts++];
                QVERIFY(near(at("x"_L1), millimetres(item.x), 0.001));
                QVERIFY(near(at("y"_L1), millimetres(item.baseline), 0.001));
                QVERIFY(near(at("font-size"_L1), item.face.size * 25.4 / 72, 0.001));
                QVERIFY(near(at("word-spacing"_L1), millimetres(item.wordSpacing), 0.001));
                QCOMPARE(xml.attributes().value("font-weight"_L1) == u"bold", item.face.bold);
                QCOMPARE(xml.attributes().value("font-style"_L1) == u"italic", item.face.italic);
                QCOMPARE(xml.readElementText(), item.text);
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(texts, page.texts.size());
        QCOMPARE(lines, page.lines.size());
    }
}

void TestLayoutWritten::svgEscapes()
{
    const Pages pages = lay({paragraph(u"a < b & \"c\" > d"_s)});
    const QByteArray svg = svgOf(pages.pages.at(0), u"It's & <more>"_s);
    QXmlStreamReader xml(svg);
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            text += xml.text();
    }
    QVERIFY(!xml.hasError());
    QCOMPARE(text, u"a < b & \"c\" > d"_s);
    QVERIFY(svg.contains("serif"));
}

void TestLayoutWritten::textIsReadable()
{
    PartyHead head;
    head.superiorLine = u"ĐẢNG BỘ TỈNH LÀO CAI"_s;
    head.nameLine = u"HUYỆN UỶ MƯỜNG KHƯƠNG"_s;
    head.numberLine = u"Số 12-BC/HU"_s;
    head.placeAndDate = u"Mường Khương, ngày 05 tháng 8 năm 2022"_s;
    Paragraph sentence;
    sentence.runs = {{u"Có "_s}, {u"3.556"_s, false, false, u"people"_s}, {u" người."_s}};
    Table table;
    table.columns = {{60, Align::Left, true}, {30, Align::Right, false}};
    table.head = {{u"Đơn vị"_s, 1, 1, 0, 0}, {u"Số"_s, 1, 1, 1, 0}};
    table.rows = {{RowKind::Unit, {u"Bản Lầu"_s, u"12"_s}}};
    Document document;
    document.sections = {
        {Orientation::Upright, {head, sentence}}, {Orientation::Landscape, {table}}};
    const QString wanted = u"ĐẢNG BỘ TỈNH LÀO CAI    ĐẢNG CỘNG SẢN VIỆT NAM\n"
                           u"HUYỆN UỶ MƯỜNG KHƯƠNG\n"
                           u"*\n"
                           u"Số 12-BC/HU    Mường Khương, ngày 05 tháng 8 năm 2022\n"
                           u"Có 3.556 người.\n"
                           u"\f"
                           u"Đơn vị    Số\n"
                           u"Bản Lầu    12\n"_s;
    QCOMPARE(plainText(lay(document)), wanted);
}

void TestLayoutWritten::textOfEveryItem()
{
    const Pages pages = lay(resultPaper(muongKhuong()));
    const QStringList texts = plainText(pages).split(u'\f');
    QCOMPARE(size_t(texts.size()), pages.pages.size());
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        for (const TextItem& item : pages.pages[i].texts)
            QVERIFY2(texts[qsizetype(i)].contains(item.text), qPrintable(item.text));
    }
}

QTEST_MAIN(TestLayoutWritten)
#include "tst_layoutwritten.moc"
