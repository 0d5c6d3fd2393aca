// SPDX-License-Identifier: GPL-3.0-or-later
#include "laidpages.h"

#include "report/painter.h"
#include "support/testcounts.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::report;
using namespace sosh::test;

/// Blocks of letters and forms, and the rarer parts of the head and of the signature.
class TestLayoutBlocks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(PaperFace::choose(PaperFace::Choice::Bundled).ok()); }
    void oneAddressee();
    void longAddresseeWraps();
    void addresseeList();
    void marksUnderTheNumber_data();
    void marksUnderTheNumber();
    void circulationStandsInTheCorner();
    void drafterUnderTheList();
    void contactAtTheFoot_data();
    void contactAtTheFoot();
    void dotsFillTheirShare_data();
    void dotsFillTheirShare();
    void boxStandsBeforeItsLabel();
    void longFormLineFlows();
    void longLabelWraps();
    void cutLeavesTheLowerHalf();
    void cutOnABegunHalfOpensAPage();
    void cutAtTheEndLeavesNothing();
    void cutBeforeASignature();
    void lowerHalfThatIsTooSmall();
    void signatureTakesTwoRows_data();
    void signatureTakesTwoRows();
    void headOfThreeHundredLetters();
    void listLongerThanAPage();
    void everythingStaysInside();
    void letterAndFormForTheEye();
};

namespace {

PartyHead someHead()
{
    PartyHead head;
    head.superiorLine = u"ĐẢNG BỘ TỈNH LÀO CAI"_s;
    head.nameLine = u"HUYỆN UỶ MƯỜNG KHƯƠNG"_s;
    head.numberLine = u"Số        -CV/HU"_s;
    head.placeAndDate = u"Mường Khương, ngày 05 tháng 8 năm 2022"_s;
    return head;
}

FormLine form(std::vector<FormField> fields)
{
    return {std::move(fields), 0};
}

Table rows(int count)
{
    Table table;
    table.columns = {{40, Align::Left, true}, {40, Align::Right, false}};
    table.head = {{tableHead, 1, 1, 0, 0}, {u"Số"_s, 1, 1, 1, 0}};
    for (int i = 0; i < count; ++i)
        table.rows.push_back({RowKind::Unit, {u"đơn vị"_s, u"7"_s}});
    return table;
}

} // namespace

void TestLayoutBlocks::oneAddressee()
{
    const Pages pages = lay({Addressees{u"Kính gửi:"_s, {u"Đảng uỷ xã Bản Lầu"_s}}});
    const auto& texts = pages.pages.at(0).texts;
    QCOMPARE(texts.size(), size_t(2));
    QCOMPARE(texts[0].text, u"Kính gửi: "_s);
    QCOMPARE(texts[0].face, (Face{14, false, true}));
    QCOMPARE(texts[1].text, u"Đảng uỷ xã Bản Lầu."_s);
    QCOMPARE(texts[1].face, (Face{14, false, false}));
    QCOMPARE(texts[0].baseline, texts[1].baseline);
    QVERIFY(near(millimetres(texts[0].x + texts[1].x + texts[1].width) / 2, 112.5, 0.2));
}

void TestLayoutBlocks::longAddresseeWraps()
{
    const QString name = u"Cấp uỷ các chi bộ, đảng bộ trực thuộc "_s.repeated(4).trimmed();
    const Pages pages = lay({Addressees{u"Kính gửi:"_s, {name}}});
    QVERIFY(rowsOf(pages.pages.at(0)).size() >= 2);
    QVERIFY(insideMargins(pages.pages.at(0)));
}

void TestLayoutBlocks::addresseeList()
{
    const Pages pages =
        lay({Addressees{u"Kính gửi:"_s, {u"Ban Tuyên giáo Tỉnh uỷ"_s, u"Văn phòng Tỉnh uỷ"_s}},
            paragraph(words(40))});
    const Page& page = pages.pages.at(0);
    const TextItem* lead = find(page, u"Kính gửi:"_s);
    const TextItem* first = find(page, u"- Ban Tuyên giáo Tỉnh uỷ;"_s);
    const TextItem* second = find(page, u"- Văn phòng Tỉnh uỷ."_s);
    QVERIFY(lead && first && second);
    QCOMPARE(lead->face, (Face{14, false, true}));
    QCOMPARE(first->face, (Face{14, false, false}));
    QCOMPARE(first->x, second->x);
    QVERIFY(lead->baseline < first->baseline && first->baseline < second->baseline);
    QVERIFY(near(millimetres(lead->x + first->x + first->width) / 2, 112.5));
}

void TestLayoutBlocks::marksUnderTheNumber_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("urgency");
    QTest::addColumn<QString>("draft");
    QTest::newRow("urgent report") << QString() << u"KHẨN"_s << QString();
    QTest::newRow("urgent letter") << u"về việc gửi báo cáo"_s << u"HOẢ TỐC"_s << QString();
    QTest::newRow("draft") << QString() << QString() << u"Dự thảo lần 2"_s;
    QTest::newRow("all") << u"về việc gửi báo cáo"_s << u"THƯỢNG KHẨN"_s << u"Dự thảo"_s;
}

void TestLayoutBlocks::marksUnderTheNumber()
{
    QFETCH(QString, subject);
    QFETCH(QString, urgency);
    QFETCH(QString, draft);
    PartyHead head = someHead();
    head.letterSubject = subject;
    head.urgency = urgency;
    head.draftMark = draft;
    const Pages pages = lay({head, paragraph(words(30))});
    const Page& page = pages.pages.at(0);
    const TextItem* above = find(page, head.numberLine);
    QVERIFY(above);
    const std::vector<std::pair<QString, Face>> marks{
        {subject, {12, false, true}}, {urgency, {14, true, false}}, {draft, {14, false, true}}};
    for (const auto& [text, face] : marks) {
        if (text.isEmpty())
            continue;
        const TextItem* mark = find(page, text);
        QVERIFY2(mark, qPrintable(text));
        QCOMPARE(mark->face, face);
        QVERIFY(mark->baseline > above->baseline);
        QVERIFY(near(middle(*mark), 30 + 37.5, 0.2));
        above = mark;
    }
    QVERIFY(find(page, head.placeAndDate)->baseline == find(page, head.numberLine)->baseline);
}

void TestLayoutBlocks::circulationStandsInTheCorner()
{
    PartyHead head = someHead();
    head.circulation = u"LƯU HÀNH NỘI BỘ"_s;
    std::vector<Block> blocks{head};
    for (int i = 0; i < 40; ++i)
        blocks.push_back(paragraph(words(40)));
    const Pages pages = lay(std::move(blocks));
    const TextItem* mark = find(pages.pages.at(0), head.circulation);
    QVERIFY(mark);
    QCOMPARE(mark->face, (Face{12, true, false}));
    QVERIFY(near(top(*mark), 10));
    QVERIFY(near(millimetres(mark->x + mark->width), 195, 0.1));
    QVERIFY(near(top(*find(pages.pages.at(0), head.superiorLine)), 20));
    for (size_t i = 1; i < pages.pages.size(); ++i)
        QVERIFY(!find(pages.pages[i], head.circulation));
}

void TestLayoutBlocks::drafterUnderTheList()
{
    SignatureBlock block = signature();
    block.drafter = u"NguyenVanAn-26"_s;
    const Pages pages = lay({paragraph(words(30)), block});
    const Page& page = pages.pages.at(0);
    const TextItem* drafter = find(page, block.drafter);
    const TextItem* last = find(page, u"- Lưu Văn phòng Huyện uỷ."_s);
    QVERIFY(drafter && last);
    QCOMPARE(drafter->face, (Face{11, false, false}));
    QVERIFY(drafter->baseline > last->baseline);
    QVERIFY(near(millimetres(drafter->x), 30, 0.1));
}

void TestLayoutBlocks::contactAtTheFoot_data()
{
    QTest::addColumn<int>("paragraphs");
    for (int count = 1; count < 24; ++count)
        QTest::addRow("%d paragraphs", count) << count;
}

void TestLayoutBlocks::contactAtTheFoot()
{
    QFETCH(int, paragraphs);
    SignatureBlock block = signature();
    block.contact = u"Văn phòng Huyện uỷ Mường Khương, điện thoại 0214.3881.120"_s;
    std::vector<Block> blocks;
    for (int i = 0; i < paragraphs; ++i)
        blocks.push_back(paragraph(words(45)));
    blocks.push_back(block);
    const Pages pages = lay(std::move(blocks));
    for (size_t i = 0; i + 1 < pages.pages.size(); ++i)
        QVERIFY(!find(pages.pages[i], block.contact));
    const Page& last = pages.pages.back();
    const TextItem* contact = find(last, block.contact);
    QVERIFY(contact && find(last, u"Họ và tên"_s));
    QCOMPARE(contact->face, (Face{10, false, false}));
    QVERIFY(contact->baseline > find(last, u"Họ và tên"_s)->baseline);
    const QFontMetricsF metrics(paperFont(u"Tinos"_s, contact->face));
    QVERIFY(near(millimetres(contact->baseline + qRound(metrics.descent())), 277));
    const LineItem rule = last.lines.back();
    QCOMPARE(rule.y1, rule.y2);
    QVERIFY(rule.y1 < contact->baseline);
    QVERIFY(near(millimetres(rule.x1), 30, 0.1) && near(millimetres(rule.x2), 195, 0.1));
    QVERIFY(insideMargins(last));
}

void TestLayoutBlocks::dotsFillTheirShare_data()
{
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("second");
    QTest::newRow("one to the end") << 1.0 << 0.0;
    QTest::newRow("halves") << 0.5 << 0.5;
    QTest::newRow("a third each, the rest free") << 0.33 << 0.33;
    QTest::newRow("more than there is") << 2.0 << 2.0;
}

void TestLayoutBlocks::dotsFillTheirShare()
{
    QFETCH(double, first);
    QFETCH(double, second);
    const Pages pages = lay({form({{u"Đơn vị:"_s, first, false}, {u"Kỳ:"_s, second, false}})});
    const Page& page = pages.pages.at(0);
    std::vector<int> dots;
    int labels = 0;
    for (const TextItem& item : page.texts) {
        if (item.text.startsWith(u".."_s))
            dots.push_back(item.width);
        else
            labels += item.width;
    }
    QCOMPARE(dots.size(), size_t(second > 0 ? 2 : 1));
    const double free = 165 - millimetres(labels);
    const double sum = std::max(1.0, first + second);
    QVERIFY(near(millimetres(dots[0]), free * first / sum, 8));
    if (second > 0)
        QVERIFY(near(millimetres(dots[1]), millimetres(dots[0]), 1.5));
    QVERIFY(insideMargins(page));
}

void TestLayoutBlocks::boxStandsBeforeItsLabel()
{
    const Pages pages = lay({form({{u"Có, ngày"_s, 0.5, true}, {u"Chưa, lý do"_s, 0.5, true}})});
    const Page& page = pages.pages.at(0);
    QCOMPARE(page.lines.size(), size_t(8));
    for (const QString& label : {u"Có, ngày"_s, u"Chưa, lý do"_s}) {
        const TextItem* item = find(page, label);
        QVERIFY(item);
        const auto beside = [&](const LineItem& line) {
            return line.x2 <= item->x && item->x - line.x2 < 200 && line.y2 <= item->baseline;
        };
        QVERIFY(std::any_of(page.lines.begin(), page.lines.end(), beside));
    }
    const LineItem top = page.lines.front();
    QCOMPARE(top.x2 - top.x1, page.lines[1].y1 - top.y1); // square
}

void TestLayoutBlocks::longFormLineFlows()
{
    std::vector<FormField> fields;
    for (int i = 0; i < 9; ++i)
        fields.push_back({u"Học ghép với đơn vị"_s, 0.2, true});
    const Pages pages = lay({form(std::move(fields))});
    QVERIFY(rowsOf(pages.pages.at(0)).size() > 2);
    QVERIFY(insideMargins(pages.pages.at(0)));
    QCOMPARE(textOf(pages.pages.at(0)).count(u"Học ghép"_s), 9);
}

void TestLayoutBlocks::longLabelWraps()
{
    const Pages pages = lay({form({{words(60), 1, true}})});
    QVERIFY(insideMargins(pages.pages.at(0)));
    QVERIFY(rowsOf(pages.pages.at(0)).size() > 3);
    QVERIFY(pages.pages.at(0).texts.back().text.startsWith(u"..."_s));
}

void TestLayoutBlocks::cutLeavesTheLowerHalf()
{
    const Pages pages = lay({paragraph(u"trên"_s), CutLine{}, paragraph(u"dưới"_s)});
    QCOMPARE(pages.pages.size(), size_t(1));
    const Page& page = pages.pages[0];
    QVERIFY(page.lines.size() > 10);
    for (const LineItem& line : page.lines) {
        QVERIFY(near(millimetres(line.y1), 148.5, 0.1));
        QVERIFY(line.x2 - line.x1 <= twips(2));
    }
    QVERIFY(near(top(*find(page, u"trên"_s)), 20));
    QVERIFY(near(top(*find(page, u"dưới"_s)), 158.5));
}

void TestLayoutBlocks::cutOnABegunHalfOpensAPage()
{
    std::vector<Block> blocks;
    for (int i = 0; i < 3; ++i) {
        blocks.push_back(paragraph(u"phiếu %1"_s.arg(i)));
        blocks.push_back(CutLine{});
    }
    blocks.push_back(paragraph(u"cuối"_s));
    const Pages pages = lay(std::move(blocks));
    QCOMPARE(pages.pages.size(), size_t(2));
    QVERIFY(find(pages.pages[0], u"phiếu 0"_s) && find(pages.pages[0], u"phiếu 1"_s));
    QVERIFY(find(pages.pages[1], u"phiếu 2"_s) && find(pages.pages[1], u"cuối"_s));
    QVERIFY(near(top(*find(pages.pages[1], u"phiếu 2"_s)), 20));
}

void TestLayoutBlocks::cutAtTheEndLeavesNothing()
{
    const Pages pages = lay({CutLine{}, paragraph(words(20)), CutLine{}});
    QCOMPARE(pages.pages.size(), size_t(1));
    QVERIFY(pages.pages[0].lines.empty());
}

void TestLayoutBlocks::cutBeforeASignature()
{
    const Pages pages = lay({paragraph(words(20)), CutLine{}, signature()});
    QVERIFY(find(pages.pages.at(0), u"Họ và tên"_s));
}

void TestLayoutBlocks::lowerHalfThatIsTooSmall()
{
    std::vector<Block> blocks{paragraph(u"trên"_s), CutLine{}};
    for (int i = 0; i < 40; ++i)
        blocks.push_back(paragraph(u"dòng"_s));
    const Pages pages = lay(std::move(blocks));
    QCOMPARE(pages.pages.size(), size_t(2));
    for (const Page& page : pages.pages)
        QVERIFY(insideMargins(page));
}

void TestLayoutBlocks::signatureTakesTwoRows_data()
{
    QTest::addColumn<int>("count");
    for (int count = 20; count < 60; ++count)
        QTest::addRow("%d rows", count) << count;
}

void TestLayoutBlocks::signatureTakesTwoRows()
{
    QFETCH(int, count);
    const Pages pages = lay({rows(count), signature()});
    const Page& last = pages.pages.back();
    const TextItem* list = find(last, u"Nơi nhận:"_s);
    QVERIFY(list);
    QVERIFY(textOf(last).count(u"đơn vị\n"_s) >= 2);
    QCOMPARE(textOf(last).count(tableHead + u'\n'), 1);
    QVERIFY(insideMargins(last));
}

void TestLayoutBlocks::headOfThreeHundredLetters()
{
    PartyHead head = someHead();
    head.nameLine = u"ĐẢNG UỶ CÁC CƠ QUAN "_s.repeated(15).trimmed();
    head.placeAndDate = u"Đặc khu Trường Sa "_s.repeated(16) + u", ngày 05 tháng 8 năm 2026"_s;
    SignatureBlock block = signature();
    block.name = u"Nguyễn Thị "_s.repeated(27).trimmed();
    block.recipients.push_front(u"Các chi bộ, đảng bộ trực thuộc "_s.repeated(10).trimmed());
    const Pages pages = lay({head, paragraph(words(30)), block});
    for (const Page& page : pages.pages)
        QVERIFY(insideMargins(page));
    QString all;
    for (const Page& page : pages.pages)
        all += textOf(page);
    QCOMPARE(all.count(u"QUAN"_s), 15);
    QCOMPARE(all.count(u"Thị"_s), 27);
}

void TestLayoutBlocks::listLongerThanAPage()
{
    SignatureBlock block = signature();
    block.recipients.clear();
    for (int i = 0; i < 70; ++i)
        block.recipients << u"nơi nhận %1"_s.arg(i);
    block.contact = u"Văn phòng Huyện uỷ"_s;
    const Pages pages = lay({paragraph(words(60)), block});
    QVERIFY(pages.pages.size() >= 2);
    QString all;
    for (const Page& page : pages.pages) {
        QVERIFY(insideMargins(page));
        all += textOf(page);
    }
    for (int i = 0; i < 69; ++i)
        QCOMPARE(all.count(u"- nơi nhận %1;\n"_s.arg(i)), 1);
    QVERIFY(all.contains(block.contact));
}

/// Any mixture of blocks: nothing leaves the margins, no words are lost, no page is empty.
void TestLayoutBlocks::everythingStaysInside()
{
    QRandomGenerator random = propertyRandom();
    for (int i = 0; i < propertyCount(2000) / 4; ++i) {
        std::vector<Block> blocks;
        int marked = 0;
        for (int b = 1 + random.bounded(12); b > 0; --b) {
            const QString mark = u"ghi%1nhớ"_s.arg(marked);
            switch (random.bounded(6)) {
            case 0:
                blocks.push_back(paragraph(mark + u' ' + words(random.bounded(1, 150))));
                break;
            case 1:
                blocks.push_back(Heading{HeadingLevel::Section, mark});
                break;
            case 2:
                blocks.push_back(Addressees{mark, {words(2), words(random.bounded(1, 60))}});
                break;
            case 3:
                blocks.push_back(
                    form({{mark, random.generateDouble(), true}, {words(4), 0.5, false}}));
                break;
            case 4:
                blocks.push_back(rows(random.bounded(60)));
                std::get<Table>(blocks.back()).head[1].text = mark;
                break;
            default:
                blocks.push_back(CutLine{});
                blocks.push_back(paragraph(mark));
            }
            ++marked;
        }
        blocks.push_back(signature());
        const Pages pages = lay(std::move(blocks));
        QString all;
        for (const Page& page : pages.pages) {
            QVERIFY(insideMargins(page));
            QVERIFY(!page.texts.empty());
            all += textOf(page);
        }
        for (int m = 0; m < marked; ++m)
            QVERIFY2(all.contains(u"ghi%1nhớ"_s.arg(m)), qPrintable(all));
    }
}

/// With SOSH_LOOK=folder the paper is left there to be looked at.
void TestLayoutBlocks::letterAndFormForTheEye()
{
    PartyHead head = someHead();
    head.letterSubject = u"về việc đôn đốc gửi báo cáo kết quả đợt 1 sinh hoạt chính trị"_s;
    head.urgency = u"THƯỢNG KHẨN"_s;
    head.draftMark = u"Dự thảo lần 2"_s;
    head.circulation = u"LƯU HÀNH NỘI BỘ"_s;
    SignatureBlock end = signature();
    end.drafter = u"NguyenVanAn-26"_s;
    end.contact = u"Văn phòng Huyện uỷ Mường Khương; điện thoại: 0214.000.000"_s;
    Document document;
    document.formatProfile = u"HD05_2026"_s;
    document.sections.push_back({Orientation::Upright,
        {head, Addressees{u"Kính gửi:"_s, {u"Đảng uỷ xã Bản Lầu"_s, u"Chi bộ thôn Na Pả"_s}},
            paragraph(words(90)), paragraph(words(60)), end}});
    Section forms{Orientation::Upright, {}};
    for (int half = 0; half < 2; ++half) {
        if (half > 0)
            forms.blocks.push_back(CutLine{});
        forms.blocks.push_back(AnnexHead{u"PHIẾU BÁO CÁO SỐ LIỆU"_s, {}, {}, {}});
        forms.blocks.push_back(form({{u"Đơn vị: Chi bộ thôn Na Pả"_s, 0, false},
            {u"Kỳ: đợt 1"_s, 0, false}, {u"Hạn gửi: 05/8/2026"_s, 0, false}}));
        forms.blocks.push_back(form({{u"1. Đã tổ chức:"_s, 0, false}, {u"Có, ngày"_s, 0.4, true},
            {u"Chưa, lý do"_s, 0.6, true}}));
        forms.blocks.push_back(form({{u"2. Hình thức:"_s, 0, false}, {u"riêng"_s, 0, true},
            {u"chuyên đề"_s, 0, true}, {u"thường kỳ"_s, 0, true}, {u"trực tuyến"_s, 0, true}}));
        forms.blocks.push_back(form({{u"3. Tổng số đảng viên:"_s, 0.5, false},
            {u"4. Không thuộc diện triệu tập:"_s, 0.5, false}}));
        forms.blocks.push_back(form({{u"Cách làm hay:"_s, 1, false}}));
        forms.blocks.push_back(form({{{}, 1, false}}));
    }
    document.sections.push_back(forms);
    const QString kept = qEnvironmentVariable("SOSH_LOOK");
    const QTemporaryDir dir;
    QVERIFY(
        writePdf(lay(document), (kept.isEmpty() ? dir.path() : kept) + u"/letter and form.pdf"_s));
}

QTEST_MAIN(TestLayoutBlocks)
#include "tst_layoutblocks.moc"
