// SPDX-License-Identifier: GPL-3.0-or-later
#include "laidpages.h"
#include "papersamples.h"

#include "report/linebreak.h"
#include "report/resultpaper.h"
#include "support/testcounts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::report;
using namespace sosh::test;

class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pageSizes_data();
    void pageSizes();
    void bodyStandsInTheMargins();
    void justifiedLinesReachTheMargin();
    void lineSpacingAndIndent();
    void headInTwoColumns();
    void ruleIsAsLongAsTheWords();
    void longNamesWrapBalanced();
    void titlesPartWhereTheyReadWell_data();
    void titlesPartWhereTheyReadWell();
    void longPlaceKeepsClearOfTheNumber_data();
    void longPlaceKeepsClearOfTheNumber();
    void blanksForThePenStayTogether();
    void facesOfTheHead_data();
    void facesOfTheHead();
    void pageNumbers();
    void numbersRestartInEachSection();
    void wordWithoutBlanks();
    void headingStaysWithItsParagraph();
    void noSingleLineAtTheEdges();
    void signatureNeverAlone();
    void recipientsList();
    void underlineOfRecipients();
    void sameInputSamePages();
    void emptyDocumentHasAPage();
    void boldInsideAParagraph();
};

void TestLayout::initTestCase()
{
    QVERIFY(PaperFace::choose(PaperFace::Choice::Bundled).ok());
}

void TestLayout::pageSizes_data()
{
    QTest::addColumn<bool>("landscape");
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    QTest::newRow("upright") << false << 210.0 << 297.0;
    QTest::newRow("landscape") << true << 297.0 << 210.0;
}

void TestLayout::pageSizes()
{
    QFETCH(bool, landscape);
    QFETCH(double, width);
    QFETCH(double, height);
    const Pages pages =
        lay({paragraph(u"a"_s)}, landscape ? Orientation::Landscape : Orientation::Upright);
    QVERIFY(near(millimetres(pages.pages.at(0).width), width, 0.1));
    QVERIFY(near(millimetres(pages.pages.at(0).height), height, 0.1));
}

void TestLayout::bodyStandsInTheMargins()
{
    for (const Page& page : lay(resultPaper(test::muongKhuong())).pages)
        QVERIFY(insideMargins(page));
    for (const Page& page :
        lay(resultPaper(test::binhMinh(), ResultVariant::Round, Orientation::Landscape)).pages)
        QVERIFY(insideMargins(page));
}

void TestLayout::justifiedLinesReachTheMargin()
{
    const Pages pages = lay({paragraph(words(120))});
    const auto rows = rowsOf(pages.pages.at(0));
    QVERIFY(rows.size() > 5);
    size_t n = 0;
    for (const auto& [baseline, items] : rows) {
        const TextItem& last = *items.back();
        const double right = millimetres(last.x + last.width);
        if (++n < rows.size())
            QVERIFY(near(right, 195, 0.3));
        else
            QVERIFY(right < 190);
    }
}

void TestLayout::lineSpacingAndIndent()
{
    const Pages pages = lay({paragraph(words(60)), paragraph(words(60))});
    const auto rows = rowsOf(pages.pages.at(0));
    std::vector<int> baselines;
    std::vector<double> lefts;
    for (const auto& [baseline, items] : rows) {
        baselines.push_back(baseline);
        lefts.push_back(millimetres(items.front()->x));
    }
    QVERIFY(near(lefts[0], 40, 0.1));
    QVERIFY(near(lefts[1], 30, 0.1));
    QCOMPARE(baselines[1] - baselines[0], 18 * 20);
    const auto second =
        std::find_if(lefts.begin() + 1, lefts.end(), [](double left) { return left > 35; });
    QVERIFY(second != lefts.end());
    const size_t at = size_t(second - lefts.begin());
    QCOMPARE(baselines[at] - baselines[at - 1], (18 + 6) * 20);
    QVERIFY(near(top(*rows.begin()->second.front()), 20));
}

void TestLayout::headInTwoColumns()
{
    const Pages pages = lay(resultPaper(test::muongKhuong()));
    const Page& page = pages.pages.at(0);
    const TextItem* superior = find(page, u"ĐẢNG BỘ TỈNH LÀO CAI"_s);
    const TextItem* issuer = find(page, u"HUYỆN UỶ MƯỜNG KHƯƠNG"_s);
    const TextItem* star = find(page, u"*"_s);
    const TextItem* number = find(page, u"Số        -BC/HU"_s);
    const TextItem* party = find(page, u"ĐẢNG CỘNG SẢN VIỆT NAM"_s);
    const TextItem* day = find(page, u"Mường Khương, ngày     tháng 8 năm 2022"_s);
    QVERIFY(superior && issuer && star && number && party && day);
    for (const TextItem* item : {superior, issuer, star, number})
        QVERIFY(near(middle(*item), 30 + 37.5, 0.2));
    for (const TextItem* item : {party, day})
        QVERIFY(near(middle(*item), 30 + 75 + 45, 0.2));
    QVERIFY(near(top(*superior), 20));
    QVERIFY(near(top(*party), 20));
    QVERIFY(superior->baseline < issuer->baseline && issuer->baseline < star->baseline
        && star->baseline < number->baseline);
    QCOMPARE(day->baseline, number->baseline);
}

void TestLayout::ruleIsAsLongAsTheWords()
{
    const Pages pages = lay(resultPaper(test::muongKhuong()));
    const Page& page = pages.pages.at(0);
    const TextItem* party = find(page, u"ĐẢNG CỘNG SẢN VIỆT NAM"_s);
    QVERIFY(party);
    QCOMPARE(page.lines.size(), size_t(1));
    const LineItem rule = page.lines.front();
    QCOMPARE(rule.x1, party->x);
    QCOMPARE(rule.x2, party->x + party->width);
    QCOMPARE(rule.y1, rule.y2);
    QVERIFY(rule.y1 > party->baseline);
    QVERIFY(near(millimetres(rule.y1), millimetres(party->baseline), 2.5));
}

void TestLayout::longNamesWrapBalanced()
{
    PartyHead head;
    head.superiorLine = u"ĐẢNG BỘ CÁC CƠ QUAN ĐẢNG TỈNH THÁI NGUYÊN VÀ BẮC KẠN"_s;
    head.nameLine = u"ĐẢNG UỶ TRƯỜNG CHÍNH TRỊ TỈNH VÀ TRUNG TÂM BỒI DƯỠNG CÁN BỘ"_s;
    head.numberLine = u"Số        -BC/ĐU"_s;
    head.placeAndDate = u"Thái Nguyên, ngày     tháng 8 năm 2026"_s;
    const Pages pages = lay({head});
    std::vector<int> widths;
    for (const TextItem& item : pages.pages.at(0).texts) {
        if (head.nameLine.contains(item.text) && item.text.size() > 3)
            widths.push_back(item.width);
        if (head.nameLine.contains(item.text) || head.superiorLine.contains(item.text))
            QVERIFY(millimetres(item.x + item.width) <= 105.1);
    }
    QVERIFY(widths.size() >= 2);
    QVERIFY(*std::min_element(widths.begin(), widths.end()) * 10
        > *std::max_element(widths.begin(), widths.end()) * 6);
}

void TestLayout::titlesPartWhereTheyReadWell_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("before the quotation") << u"văn bản của đợt sinh hoạt chính trị về bài viết"_s
                                          << u"“Tự hào và tin tưởng dưới lá cờ vẻ vang của Đảng”"_s;
    QTest::newRow("after the comma")
        << u"báo cáo kết quả đợt 1 sinh hoạt chính trị, tư tưởng về xây dựng,"_s
        << u"chỉnh đốn Đảng, chủ đề “tự soi, tự sửa” năm 2022"_s;
    QTest::newRow("before the quotation, not at the comma in it")
        << u"tổng kết đợt sinh hoạt chính trị, tư tưởng chủ đề"_s
        << u"“tự soi, tự sửa” và việc học tập, làm theo tấm gương"_s;
    QTest::newRow("not when a line grows too long")
        << u"sơ kết, biểu dương các chi bộ đã tổ chức sinh hoạt"_s
        << u"chính trị và tư tưởng trong sáu tháng đầu năm"_s;
}

void TestLayout::titlesPartWhereTheyReadWell()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    Ruler ruler(PaperFace::choose(PaperFace::Choice::Bundled)->family());
    const auto lines = breakBalanced(ruler, first + u' ' + second, {14, true, false}, 9000);
    QStringList said;
    for (const Line& line : lines) {
        QString text;
        for (const Segment& segment : line.segments)
            text += segment.text;
        said << text;
    }
    QCOMPARE(said, (QStringList{first, second}));
}

void TestLayout::longPlaceKeepsClearOfTheNumber_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("lines");
    QTest::newRow("usual") << u"Mường Khương"_s << 1;
    QTest::newRow("runs towards the number") << u"Phường Ngô Quyền"_s << 1;
    QTest::newRow("wraps") << u"Thành phố Hồ Chí Minh"_s << 2;
}

void TestLayout::longPlaceKeepsClearOfTheNumber()
{
    QFETCH(QString, place);
    PartyHead head;
    head.nameLine = u"THÀNH UỶ"_s;
    head.numberLine = u"Số        -BC/TU"_s;
    head.placeAndDate = place + u", ngày 23 tháng 12 năm 2026"_s;
    const Pages pages = lay({head});
    const Page& page = pages.pages.at(0);
    const TextItem* number = find(page, head.numberLine);
    QVERIFY(number);
    int lines = 0;
    for (const TextItem& item : page.texts) {
        if (!item.face.italic)
            continue;
        ++lines;
        QVERIFY(number->x + number->width < item.x);
    }
    QTEST(lines, "lines");
    QVERIFY(insideMargins(page));
}

void TestLayout::blanksForThePenStayTogether()
{
    AnnexHead head;
    head.label = u"Phụ lục"_s;
    head.reference =
        u"(Kèm theo Báo cáo số        -BC/HU, ngày     /8/2022 của Ban Thường vụ Huyện uỷ)"_s;
    const Pages pages = lay({head});
    QVERIFY(textOf(pages.pages.at(0)).contains(u"ngày     /8/2022"_s));
    QVERIFY(textOf(pages.pages.at(0)).contains(u"số        -BC/HU"_s));
}

void TestLayout::facesOfTheHead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("bold");
    QTest::addColumn<bool>("italic");
    QTest::newRow("party") << u"ĐẢNG CỘNG SẢN VIỆT NAM"_s << 15 << true << false;
    QTest::newRow("superior") << u"ĐẢNG BỘ TỈNH LÀO CAI"_s << 14 << false << false;
    QTest::newRow("issuer") << u"HUYỆN UỶ MƯỜNG KHƯƠNG"_s << 14 << true << false;
    QTest::newRow("number") << u"Số        -BC/HU"_s << 14 << false << false;
    QTest::newRow("day") << u"Mường Khương, ngày     tháng 8 năm 2022"_s << 14 << false << true;
    QTest::newRow("type") << u"BÁO CÁO"_s << 16 << true << false;
    QTest::newRow("hyphens") << u"-----"_s << 14 << false << false;
    QTest::newRow("recipients") << u"Nơi nhận:"_s << 14 << false << false;
    QTest::newRow("recipient") << u"- Lưu Văn phòng Huyện uỷ."_s << 12 << false << false;
    QTest::newRow("authority") << u"T/M BAN THƯỜNG VỤ"_s << 14 << true << false;
    QTest::newRow("position") << u"PHÓ BÍ THƯ"_s << 14 << false << false;
    QTest::newRow("signer") << u"Họ và tên"_s << 14 << true << false;
}

void TestLayout::facesOfTheHead()
{
    QFETCH(QString, text);
    QFETCH(int, size);
    QFETCH(bool, bold);
    QFETCH(bool, italic);
    const Pages pages = lay(resultPaper(test::muongKhuong()));
    const TextItem* found = nullptr;
    for (const Page& page : pages.pages)
        found = found ? found : find(page, text);
    QVERIFY(found);
    QCOMPARE(found->face, (Face{size, bold, italic}));
}

void TestLayout::pageNumbers()
{
    std::vector<Block> blocks;
    for (int i = 0; i < 60; ++i)
        blocks.push_back(paragraph(words(60)));
    const Pages pages = lay(std::move(blocks));
    QVERIFY(pages.pages.size() > 3);
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        const Page& page = pages.pages[i];
        QCOMPARE(page.number, int(i) + 1);
        const TextItem* number = find(page, QString::number(page.number));
        QCOMPARE(number != nullptr, i > 0);
        if (!number)
            continue;
        QVERIFY(near(middle(*number), 30 + 82.5, 0.2));
        QVERIFY(near(top(*number), 10));
        QCOMPARE(number->face, (Face{14, false, false}));
    }
}

void TestLayout::numbersRestartInEachSection()
{
    const Pages pages = lay(resultPaper(test::muongKhuong()));
    std::vector<int> numbers;
    for (const Page& page : pages.pages)
        numbers.push_back(page.number);
    const auto second = std::find(numbers.begin() + 1, numbers.end(), 1);
    QVERIFY(second != numbers.end());
    QCOMPARE(*(second + 1), 2);
    const Page& annex = pages.pages[size_t(second - numbers.begin())];
    QVERIFY(find(annex, u"Phụ lục"_s));
    QVERIFY(!find(annex, u"3"_s) || find(annex, u"3"_s)->baseline > twips(20));
}

void TestLayout::wordWithoutBlanks()
{
    const Pages pages = lay({paragraph(u"x"_s.repeated(900))});
    qsizetype letters = 0;
    for (const Page& page : pages.pages) {
        QVERIFY(insideMargins(page));
        for (const TextItem& item : page.texts)
            letters += item.text.size();
    }
    QCOMPARE(letters, 900);
}

void TestLayout::headingStaysWithItsParagraph()
{
    for (int lines = 30; lines < 42; ++lines) {
        std::vector<Block> blocks;
        for (int i = 0; i < lines; ++i)
            blocks.push_back(paragraph(u"dòng"_s));
        blocks.push_back(Heading{HeadingLevel::Section, u"II- ĐẦU MỤC"_s});
        blocks.push_back(paragraph(words(60)));
        const Pages pages = lay(std::move(blocks));
        for (const Page& page : pages.pages) {
            if (!page.texts.empty())
                QVERIFY(page.texts.back().text != u"II- ĐẦU MỤC"_s);
        }
    }
}

void TestLayout::noSingleLineAtTheEdges()
{
    for (int before = 20; before < 45; ++before) {
        std::vector<Block> blocks;
        for (int i = 0; i < before; ++i)
            blocks.push_back(paragraph(u"dòng"_s));
        blocks.push_back(paragraph(words(80)));
        const Pages pages = lay(std::move(blocks));
        for (const Page& page : pages.pages) {
            int lines = 0;
            for (const auto& [baseline, items] : rowsOf(page))
                lines += items.front()->text != u"dòng"_s && baseline > twips(20);
            QVERIFY(lines != 1);
        }
    }
}

void TestLayout::signatureNeverAlone()
{
    QRandomGenerator random = propertyRandom();
    for (int i = 0; i < propertyCount(400); ++i) {
        std::vector<Block> blocks;
        const int paragraphs = 1 + random.bounded(25);
        for (int p = 0; p < paragraphs; ++p)
            blocks.push_back(paragraph(words(1 + random.bounded(90))));
        const size_t lines = [&] {
            size_t count = 0;
            for (const Page& page : lay(blocks).pages)
                count += rowsOf(page).size() - (page.number > 1 ? 1 : 0);
            return count;
        }();
        blocks.push_back(signature());
        const Pages pages = lay(std::move(blocks));
        const Page& last = pages.pages.back();
        const TextItem* head = find(last, u"Nơi nhận:"_s);
        QVERIFY(head && find(last, u"Họ và tên"_s) && find(last, u"T/M BAN THƯỜNG VỤ"_s));
        size_t above = 0;
        for (const auto& [baseline, items] : rowsOf(last))
            above += baseline < head->baseline && baseline > twips(20);
        QVERIFY2(above >= std::min<size_t>(2, lines), qPrintable(textOf(last)));
        QVERIFY(insideMargins(last));
    }
}

void TestLayout::recipientsList()
{
    const Pages pages = lay({paragraph(words(20)), signature()});
    const Page& page = pages.pages.at(0);
    QVERIFY(find(page, u"- Thường trực Huyện uỷ;"_s));
    QVERIFY(find(page, u"- Lưu Văn phòng Huyện uỷ."_s));
    const TextItem* name = find(page, u"Họ và tên"_s);
    const TextItem* position = find(page, u"PHÓ BÍ THƯ"_s);
    QVERIFY(name && position);
    QVERIFY(near(middle(*name), 150, 0.2));
    QVERIFY(millimetres(name->baseline - position->baseline) > 20);
}

void TestLayout::underlineOfRecipients()
{
    const Pages pages = lay({signature()});
    const Page& page = pages.pages.at(0);
    const TextItem* head = find(page, u"Nơi nhận:"_s);
    QVERIFY(head);
    QCOMPARE(page.lines.size(), size_t(1));
    QCOMPARE(page.lines[0].x1, head->x);
    QCOMPARE(page.lines[0].x2, head->x + head->width);
}

void TestLayout::sameInputSamePages()
{
    const Document document = resultPaper(test::binhMinh());
    const Pages first = lay(document);
    const Pages second = lay(document);
    QCOMPARE(first.pages.size(), second.pages.size());
    for (size_t i = 0; i < first.pages.size(); ++i) {
        QCOMPARE(textOf(first.pages[i]), textOf(second.pages[i]));
        for (size_t t = 0; t < first.pages[i].texts.size(); ++t) {
            QCOMPARE(first.pages[i].texts[t].x, second.pages[i].texts[t].x);
            QCOMPARE(first.pages[i].texts[t].baseline, second.pages[i].texts[t].baseline);
        }
    }
}

void TestLayout::emptyDocumentHasAPage()
{
    const Pages pages = lay(std::vector<Block>{});
    QCOMPARE(pages.pages.size(), size_t(1));
    QVERIFY(pages.pages[0].texts.empty());
}

void TestLayout::boldInsideAParagraph()
{
    Paragraph mixed;
    mixed.runs = {{u"Ghi chú"_s, false, true}, {u": phần còn lại của "_s, false, false},
        {u"đoạn"_s, true, false}, {u"."_s, false, false}};
    const Pages pages = lay({mixed});
    const auto& texts = pages.pages.at(0).texts;
    QCOMPARE(texts.size(), size_t(4));
    for (size_t i = 1; i < texts.size(); ++i)
        QCOMPARE(texts[i].x, texts[i - 1].x + texts[i - 1].width);
    QVERIFY(texts[0].face.italic && !texts[1].face.italic && texts[2].face.bold);
}

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
