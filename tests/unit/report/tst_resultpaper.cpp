// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersamples.h"

#include "report/headline.h"
#include "report/resultpaper.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::report;

class TestResultPaper : public QObject
{
    Q_OBJECT

private slots:
    void muongKhuongSays_data();
    void muongKhuongSays();
    void binhMinhSays_data();
    void binhMinhSays();
    void neverSays_data();
    void neverSays();
    void headOfTheCommittee();
    void headOfTheBan();
    void recipients();
    void sectionsCloseUp();
    void nothingReportedYet();
    void annexIsASectionOfItsOwn();
    void noSampleMarkOnRealFigures();
    void formatProfileByDate();
    void oldToneStyle();
    void target_data();
    void target();
    void lowUnits();
    void approximateFigures();
    void jointUnits();
    void straddlesTheMergerOfLevels();
    void nextRoundDue();
    void ownDocuments();
    void headlines_data();
    void headlines();
};

namespace {

QString reportOf(const PaperContext& context)
{
    return test::proseOf(resultPaper(context).sections.at(0));
}

QString muongKhuongReport()
{
    return reportOf(test::muongKhuong());
}

QString binhMinhReport()
{
    return reportOf(test::binhMinh());
}

} // namespace

void TestResultPaper::muongKhuongSays_data()
{
    QTest::addColumn<QString>("sentence");
    const QStringView sentences[]{
        u"Thực hiện Kế hoạch số 105-KH/TU, ngày 24/02/2022, Hướng dẫn số 05-HD/TU, ngày 28/4/2022 "
        u"của "
        u"Tỉnh uỷ Lào Cai, Ban Thường vụ Huyện uỷ Mường Khương đã lãnh đạo, chỉ đạo các chi bộ, "
        u"đảng "
        u"bộ trực thuộc tổ chức đợt 1 sinh hoạt chính trị, tư tưởng về xây dựng, chỉnh đốn Đảng, "
        u"chủ "
        u"đề “tự soi, tự sửa” năm 2022. Kết quả như sau:",
        u"Huyện uỷ Mường Khương tổ chức thực hiện theo Kế hoạch 105-KH/TU, Hướng dẫn 05-HD/TU, "
        u"không "
        u"ban hành kế hoạch riêng.",
        u"Đến thời điểm báo cáo, 46/46 đơn vị đã gửi báo cáo, trong đó 46 đơn vị đúng hạn.",
        u"Thời gian: từ ngày 01/5/2022 đến ngày 31/7/2022, nhân dịp kỷ niệm 75 năm Ngày thành lập "
        u"Đảng bộ tỉnh Lào Cai và 132 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 – 19/5/2022).",
        u"Hình thức: 16 đơn vị tổ chức buổi sinh hoạt riêng; 15 đơn vị sinh hoạt chuyên đề; 15 đơn "
        u"vị "
        u"lồng ghép trong sinh hoạt thường kỳ.",
        u"46/46 chi bộ, đảng bộ trực thuộc (20 đảng bộ, 26 chi bộ) đã tổ chức sinh hoạt, đạt 100%, "
        u"với 144 hội nghị, buổi sinh hoạt.",
        u"Tổng số đảng viên: 3.896 đồng chí. Số đảng viên phải tham gia: 3.602 đồng chí (không "
        u"tính "
        u"294 đồng chí được miễn công tác và sinh hoạt đảng, tạm thời chuyển sinh hoạt đến nơi "
        u"khác "
        u"hoặc không thuộc diện triệu tập).",
        u"Số đảng viên tham gia: 3.325 đồng chí, đạt 92,31% so với số phải tham gia, bằng 85,34% "
        u"so "
        u"với tổng số đảng viên.",
        u"Ngoài ra, có 231 cán bộ, công chức, viên chức, người lao động ngoài Đảng tham gia.",
        u"Tổng số cán bộ, đảng viên tham gia: 3.556 người.",
        u"Số liệu chi tiết tại Phụ lục kèm theo Báo cáo này.",
        u"1.460 đảng viên viết bài thu hoạch (ở 23 đơn vị có yêu cầu viết thu hoạch).",
        u"Các cấp uỷ chấp hành nghiêm kế hoạch và chế độ báo cáo; 46/46 đơn vị gửi báo cáo đúng "
        u"hạn.",
        u"Tiếp tục tổ chức đợt 2 sinh hoạt chính trị “tự soi, tự sửa” vào dịp kỷ niệm 77 năm Cách "
        u"mạng Tháng Tám và Quốc khánh.",
        u"Trên đây là kết quả đợt 1 sinh hoạt chính trị “tự soi, tự sửa” của Đảng bộ huyện Mường "
        u"Khương, Ban Thường vụ Huyện uỷ Mường Khương trân trọng báo cáo Ban Tuyên giáo Tỉnh uỷ "
        u"Lào "
        u"Cai.",
    };
    int number = 0;
    for (const QStringView sentence : sentences)
        QTest::addRow("%d", ++number) << sentence.toString();
}

void TestResultPaper::muongKhuongSays()
{
    QFETCH(QString, sentence);
    const QStringList lines = muongKhuongReport().split(u'\n');
    QVERIFY2(lines.contains(sentence), qPrintable(muongKhuongReport()));
}

void TestResultPaper::binhMinhSays_data()
{
    QTest::addColumn<QString>("sentence");
    const QStringView sentences[]{
        u"Ban Xây dựng Đảng báo cáo Ban Tuyên giáo và Dân vận Tỉnh uỷ kết quả đợt 1 sinh hoạt "
        u"chính "
        u"trị, học tập Nghị quyết năm 2026 trong Đảng bộ xã Bình Minh như sau:",
        u"Số liệu trong Báo cáo này tính đến ngày 27/5/2026, tổng hợp từ 40/45 đơn vị đã gửi báo "
        u"cáo.",
        u"39/45 đơn vị (02 đảng bộ, 42 chi bộ, 01 cơ quan, đoàn thể) đã tổ chức sinh hoạt, đạt "
        u"86,67%, với 40 hội nghị, buổi sinh hoạt; 01 đơn vị chưa tổ chức: CB thôn Làng Bạc (Bí "
        u"thư "
        u"chi bộ nghỉ ốm, chuyển sang tháng 6).",
        u"Còn 05 đơn vị chưa gửi báo cáo (CB THPT Bình Minh, CB THCS số 3, CB thôn Nà Sen, CB thôn "
        u"Tân Lập, CB thôn Sín Chải); số liệu dưới đây chưa bao gồm các đơn vị này.",
        u"05 đơn vị chưa gửi báo cáo; việc tổng hợp chung bị ảnh hưởng.",
        u"01 đơn vị chưa tổ chức sinh hoạt theo thời gian quy định.",
        u"Chỉ đạo 06 đơn vị chưa tổ chức hoặc chưa báo cáo hoàn thành.",
        u"Ban Xây dựng Đảng trân trọng báo cáo.",
    };
    int number = 0;
    for (const QStringView sentence : sentences)
        QTest::addRow("%d", ++number) << sentence.toString();
}

void TestResultPaper::binhMinhSays()
{
    QFETCH(QString, sentence);
    QVERIFY2(binhMinhReport().split(u'\n').contains(sentence), qPrintable(binhMinhReport()));
}

void TestResultPaper::neverSays_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("a rounded figure") << u"\\btrên\\b"_s;
    QTest::newRow("an open placeholder") << u"[{}\\[\\]«»]"_s;
    QTest::newRow("state style end") << u"\\./\\."_s;
    QTest::newRow("addressee in a báo cáo") << u"Kính gửi"_s;
    QTest::newRow("colon after the number") << u"Số:"_s;
    QTest::newRow("an unpadded count") << u"(^|[ ;(])[1-9] (đơn vị|chi bộ|đảng bộ)"_s;
    QTest::newRow("nought") << u"(^|[ ;(])0 (đơn vị|chi bộ|đồng chí|người)"_s;
    QTest::newRow("percent with blank") << u"\\d %"_s;
    QTest::newRow("whole percent with zeros") << u",00%"_s;
    QTest::newRow("month with zero") << u"/0[3-9]/"_s;
    QTest::newRow("double blank") << u"  "_s;
}

void TestResultPaper::neverSays()
{
    QFETCH(QString, pattern);
    const QRegularExpression never(pattern,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
    for (const QString& report : {muongKhuongReport(), binhMinhReport()}) {
        const auto found = never.match(report);
        QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
    }
}

void TestResultPaper::headOfTheCommittee()
{
    const Document paper = resultPaper(test::muongKhuong());
    const auto* head = test::blockOf<PartyHead>(paper.sections.at(0));
    QVERIFY(head);
    QCOMPARE(head->superiorLine, u"ĐẢNG BỘ TỈNH LÀO CAI"_s);
    QCOMPARE(head->nameLine, u"HUYỆN UỶ MƯỜNG KHƯƠNG"_s);
    QCOMPARE(head->numberLine, u"Số        -BC/HU"_s);
    QCOMPARE(head->placeAndDate, u"Mường Khương, ngày     tháng 8 năm 2022"_s);
    const auto* title = test::blockOf<TitleBlock>(paper.sections.at(0));
    QVERIFY(title);
    QCOMPARE(title->type, u"BÁO CÁO"_s);
    QCOMPARE(title->subject,
        u"kết quả đợt 1 sinh hoạt chính trị, tư tưởng về xây dựng, chỉnh đốn Đảng, chủ đề “tự soi, "
        u"tự "
        u"sửa” năm 2022"_s);
    QCOMPARE(paper.author, u"Ban Thường vụ Huyện uỷ"_s);
}

void TestResultPaper::headOfTheBan()
{
    const Document paper = resultPaper(test::binhMinh());
    const auto* head = test::blockOf<PartyHead>(paper.sections.at(0));
    QVERIFY(head);
    QCOMPARE(head->numberLine, u"Số        -BC/BXDĐ"_s);
    QCOMPARE(head->placeAndDate, u"Bình Minh, ngày     tháng 5 năm 2026"_s);
    const auto* signature = test::blockOf<SignatureBlock>(paper.sections.at(0));
    QVERIFY(signature);
    QCOMPARE(signature->authority, u"TRƯỞNG BAN"_s);
    QVERIFY(signature->position.isEmpty());
    QVERIFY(signature->name.isEmpty());
}

void TestResultPaper::recipients()
{
    const Document mk = resultPaper(test::muongKhuong());
    QCOMPARE(test::blockOf<SignatureBlock>(mk.sections.at(0))->recipients,
        (QStringList{u"Ban Tuyên giáo Tỉnh uỷ Lào Cai (để báo cáo)"_s,
            u"Các cơ quan tham mưu, giúp việc Huyện uỷ Mường Khương"_s,
            u"Các chi bộ, đảng bộ trực thuộc"_s, u"Lưu Văn phòng Huyện uỷ"_s}));
    const Document bm = resultPaper(test::binhMinh());
    const QStringList ban = test::blockOf<SignatureBlock>(bm.sections.at(0))->recipients;
    QCOMPARE(ban.value(1), u"Thường trực Đảng uỷ xã Bình Minh (để báo cáo)"_s);
    QCOMPARE(ban.last(), u"Lưu Ban Xây dựng Đảng"_s);
}

void TestResultPaper::sectionsCloseUp()
{
    const auto headings = [](const PaperContext& context) {
        QStringList texts;
        const Document paper = resultPaper(context);
        for (const Block& block : paper.sections.at(0).blocks) {
            if (const auto* heading = std::get_if<Heading>(&block))
                texts << heading->text;
        }
        return texts;
    };
    const QStringList mk = headings(test::muongKhuong());
    QVERIFY(mk.contains(u"I- CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TỔ CHỨC TRIỂN KHAI"_s));
    QVERIFY(mk.contains(u"II- KẾT QUẢ THỰC HIỆN"_s));
    QVERIFY(mk.contains(u"IV- NHIỆM VỤ, GIẢI PHÁP THỜI GIAN TỚI"_s));
    QVERIFY(!mk.join(u'\n').contains(u"Công tác tuyên truyền"_s));
    QVERIFY(!mk.join(u'\n').contains(u"KIẾN NGHỊ"_s));
    // Without anything to praise or blame the judgement drops, and the tasks move up.
    PaperContext context = test::muongKhuong();
    context.board.onTime = 10;
    context.board.late = 0;
    QVERIFY(headings(context).contains(u"III- NHIỆM VỤ, GIẢI PHÁP THỜI GIAN TỚI"_s));
    // In a ban's report with no directing papers the first subsection drops, and the second becomes 1.
    QVERIFY(headings(test::binhMinh()).contains(u"1. Công tác hướng dẫn, kiểm tra, đôn đốc"_s));
}

void TestResultPaper::nothingReportedYet()
{
    PaperContext context = test::binhMinh();
    for (RoundSheet::Row& row : context.sheet.rows) {
        row.current.state = ReturnState::Missing;
        row.current.figures.clear();
        row.firstReceivedOn = {};
    }
    test::recompute(context);
    const QString report = reportOf(context);
    QVERIFY(!report.contains(u"Tổng số"_s));
    QVERIFY(!report.contains(u"đã tổ chức sinh hoạt"_s));
    QVERIFY(report.contains(u"Còn 45 đơn vị chưa gửi báo cáo (danh sách tại Phụ lục 2)"_s));
}

void TestResultPaper::annexIsASectionOfItsOwn()
{
    const Document paper = resultPaper(test::muongKhuong());
    QCOMPARE(paper.sections.size(), size_t(2));
    QCOMPARE(paper.sections[1].orientation, Orientation::Upright);
    const auto* head = test::blockOf<AnnexHead>(paper.sections[1]);
    QVERIFY(head);
    QCOMPARE(head->label, u"Phụ lục"_s);
    QCOMPARE(head->title,
        u"TỔNG HỢP KẾT QUẢ ĐỢT 1 SINH HOẠT CHÍNH TRỊ, TƯ TƯỞNG VỀ XÂY DỰNG, CHỈNH ĐỐN ĐẢNG, CHỦ ĐỀ "
        u"“TỰ "
        u"SOI, TỰ SỬA” NĂM 2022"_s);
    QCOMPARE(head->reference,
        u"(Kèm theo Báo cáo số        -BC/HU, ngày     /8/2022 của Ban Thường vụ Huyện uỷ)"_s);
    QCOMPARE(head->mark, u"(Số liệu mẫu, không phải số liệu thật)"_s);
    QVERIFY(test::blockOf<Table>(paper.sections[1]));
    QVERIFY(!test::blockOf<SignatureBlock>(paper.sections[1]));
    QCOMPARE(resultPaper(test::muongKhuong(), ResultVariant::Round, Orientation::Landscape)
                 .sections[1]
                 .orientation,
        Orientation::Landscape);
}

void TestResultPaper::noSampleMarkOnRealFigures()
{
    PaperContext context = test::muongKhuong();
    context.sheet.isSample = false;
    QVERIFY(test::blockOf<AnnexHead>(resultPaper(context).sections[1])->mark.isEmpty());
}

void TestResultPaper::formatProfileByDate()
{
    QCOMPARE(resultPaper(test::muongKhuong()).formatProfile, u"HD36_2018"_s);
    QCOMPARE(resultPaper(test::binhMinh()).formatProfile, u"HD05_2026"_s);
    PaperContext context = test::binhMinh();
    context.office.formatProfile = u"HD36_2018"_s;
    QCOMPARE(resultPaper(context).formatProfile, u"HD36_2018"_s);
}

void TestResultPaper::oldToneStyle()
{
    PaperContext context = test::muongKhuong();
    context.toneStyle = vietnamese::ToneStyle::Old;
    const Document paper = resultPaper(context);
    const QString report = test::proseOf(paper.sections[0]);
    QVERIFY(report.contains(u"Ban Thường vụ Huyện ủy Mường Khương"_s));
    QVERIFY(!report.contains(u"uỷ"_s));
    QCOMPARE(test::blockOf<PartyHead>(paper.sections[0])->nameLine, u"HUYỆN ỦY MƯỜNG KHƯƠNG"_s);
    QCOMPARE(test::blockOf<SignatureBlock>(paper.sections[0])->recipients.last(),
        u"Lưu Văn phòng Huyện ủy"_s);
    for (const TableRow& row : test::blockOf<Table>(paper.sections[1])->rows)
        QVERIFY(!row.cells.join(u' ').contains(u"uỷ"_s));
}

void TestResultPaper::target_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("below")
        << 9500
        << u"So với chỉ tiêu đề ra (95%), kết quả toàn Đảng bộ huyện Mường Khương "
           u"còn thấp hơn 2,69 điểm phần trăm."_s;
    QTest::newRow("above")
        << 9000
        << u"So với chỉ tiêu đề ra (90%), kết quả toàn Đảng bộ huyện Mường Khương "
           u"vượt 2,31 điểm phần trăm."_s;
    QTest::newRow("met")
        << 9231
        << u"So với chỉ tiêu đề ra (92,31%), kết quả toàn Đảng bộ huyện Mường Khương đạt."_s;
}

void TestResultPaper::target()
{
    QFETCH(int, target);
    QFETCH(QString, sentence);
    PaperContext context = test::muongKhuong();
    context.sheet.campaign.targetRate = BasisPoints(target);
    const QString report = reportOf(context);
    QVERIFY2(report.contains(sentence), qPrintable(report));
    QCOMPARE(report.contains(u"Tỷ lệ đảng viên tham gia đạt 92,31%, bảo đảm chỉ tiêu đề ra."_s),
        target <= 9231);
}

void TestResultPaper::lowUnits()
{
    PaperContext context = test::muongKhuong();
    context.sheet.campaign.lowRate = BasisPoints(8850);
    const QString report = reportOf(context);
    QVERIFY2(report.contains(u"đạt dưới 88,50%: ĐB xã Lùng Vai, ĐB xã Tả Gia Khâu"_s),
        qPrintable(report));
    QVERIFY(
        report.contains(u"Tỷ lệ đảng viên tham gia ở 02 đơn vị còn thấp (ĐB xã Lùng Vai, ĐB xã Tả "
                        u"Gia Khâu)."_s));
    QVERIFY(
        report.contains(u"Đơn vị có tỷ lệ dưới 88,50% tổ chức học bù cho đảng viên vắng mặt."_s));
    context.sheet.campaign.lowRate = BasisPoints(9200);
    QVERIFY(reportOf(context).contains(u"đạt dưới 92% (danh sách tại Phụ lục)."_s));
}

void TestResultPaper::approximateFigures()
{
    PaperContext context = test::muongKhuong();
    test::rowOf(context, u"MK01"_s)
        .current.figures[measure::nonMemberStaffAttended.toString()]
        .approximate = true;
    test::recompute(context);
    const QString report = reportOf(context);
    QVERIFY(report.contains(u"có trên 230 cán bộ, công chức"_s));
    QVERIFY(report.contains(u"Tổng số cán bộ, đảng viên tham gia: trên 3.550 người."_s));
    QVERIFY(report.contains(u"Số đảng viên tham gia: 3.325 đồng chí"_s));
}

void TestResultPaper::jointUnits()
{
    PaperContext context = test::muongKhuong();
    RoundSheet::Row& row = test::rowOf(context, u"MK30"_s);
    row.current.state = ReturnState::Joint;
    row.current.figures.clear();
    test::recompute(context);
    const QString report = reportOf(context);
    QVERIFY(report.contains(u"01 chi bộ có ít đảng viên tổ chức học ghép với đơn vị khác."_s));
    QVERIFY(report.contains(u"46/46 chi bộ, đảng bộ trực thuộc"_s));
}

void TestResultPaper::straddlesTheMergerOfLevels()
{
    const QString sentence =
        u"Không so sánh với cùng kỳ do thay đổi mô hình tổ chức từ ngày 01/7/2025."_s;
    PaperContext context = test::muongKhuong();
    QVERIFY(!reportOf(context).contains(sentence));
    context.sheet.round.span = DateRange{QDate(2025, 6, 1), QDate(2025, 7, 31)};
    QVERIFY(reportOf(context).contains(sentence));
}

void TestResultPaper::nextRoundDue()
{
    PaperContext context = test::muongKhuong();
    context.nextRound->due = QDate(2022, 10, 5);
    QVERIFY(reportOf(context).contains(u"các đơn vị gửi báo cáo chậm nhất ngày 05/10/2022."_s));
    context.nextRound->dueInclusive = false;
    QVERIFY(reportOf(context).contains(u"các đơn vị gửi báo cáo chậm nhất ngày 04/10/2022."_s));
    context.nextRound.reset();
    QVERIFY(!reportOf(context).contains(u"Tiếp tục tổ chức"_s));
}

void TestResultPaper::ownDocuments()
{
    PaperContext context = test::muongKhuong();
    DirectingDocument plan;
    plan.type = u"Kế hoạch"_s;
    plan.code = u"80-KH/HU"_s;
    plan.date = QDate(2022, 4, 29);
    plan.issuer = u"Huyện uỷ Mường Khương"_s;
    context.own = {plan};
    const QString report = reportOf(context);
    QVERIFY2(
        report.contains(u"Ban Thường vụ Huyện uỷ đã ban hành 01 văn bản triển khai, gồm: Kế hoạch "
                        u"số 80-KH/HU, ngày 29/4/2022."_s),
        qPrintable(report));
    QVERIFY(!report.contains(u"không ban hành kế hoạch riêng"_s));
}

void TestResultPaper::headlines_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("all held")
        << u"mk"_s
        << u"46 chi bộ, đảng bộ tổ chức hội nghị với trên 3.550 cán bộ, đảng viên tham gia"_s;
    QTest::newRow("some missing")
        << u"bm"_s << u"39/45 đơn vị tổ chức hội nghị với trên 900 cán bộ, đảng viên tham gia"_s;
    QTest::newRow("no figures") << u"mk without figures"_s
                                << u"46 chi bộ, đảng bộ tổ chức hội nghị"_s;
    QTest::newRow("nobody") << u"nobody"_s << QString();
}

void TestResultPaper::headlines()
{
    QFETCH(QString, sample);
    PaperContext context = sample == "bm"_L1 ? test::binhMinh() : test::muongKhuong();
    for (RoundSheet::Row& row : context.sheet.rows) {
        if (sample == "nobody"_L1)
            row.current.state = ReturnState::Missing;
        if (sample == "mk without figures"_L1)
            row.current.figures.clear();
    }
    test::recompute(context);
    QTEST(headline(context.sheet, context.summary), "wanted");
}

QTEST_GUILESS_MAIN(TestResultPaper)
#include "tst_resultpaper.moc"
