// SPDX-License-Identifier: GPL-3.0-or-later
#include "lettersamples.h"

#include "report/papers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::report;
using test::banContext;
using test::committeeContext;
using test::holds;
using test::paragraphsOf;

class TestLetters : public QObject
{
    Q_OBJECT

private slots:
    void requestSays_data();
    void requestSays();
    void requestHead_data();
    void requestHead();
    void requestAddressees();
    void requestRecipients();
    void outlineIsAnAnnex();
    void outlineGoesWithItsSentences();
    void pointsCloseUp();
    void noContact();
    void noPlan();
    void askingVerb_data();
    void askingVerb();
    void edited();
    void droppedAndOwn();
    void oldToneStyle();
    void numbered();
    void forms_data();
    void forms();
};

void TestLetters::requestSays_data()
{
    QTest::addColumn<bool>("ban");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("ban") << true
                         << QStringList{
                                u"Thực hiện Kế hoạch số 15-KH/TU, ngày 04/3/2026 của Tỉnh uỷ Lào "
                                u"Cai về học tập Nghị quyết, để có cơ sở tổng hợp, báo cáo Ban "
                                u"Tuyên giáo và Dân vận Tỉnh uỷ, Ban Xây dựng Đảng đề nghị các "
                                u"chi bộ, đảng bộ trực thuộc báo cáo kết quả đợt 1 học tập Nghị "
                                u"quyết năm 2026, cụ thể:"_s,
                                u"1. Nội dung báo cáo: theo đề cương và Phiếu báo cáo số liệu "
                                u"gửi kèm (số liệu tính từ ngày 01/5/2026 đến ngày 15/5/2026)."_s,
                                u"2. Thời hạn: chậm nhất ngày 25/5/2026."_s,
                                u"3. Nơi nhận: Ban Xây dựng Đảng, qua hộp thư "
                                u"xddang@binhminh.vn; tệp số liệu giữ nguyên tên và cấu trúc để "
                                u"thuận tiện cho việc tổng hợp. Đơn vị không có điều kiện sử "
                                u"dụng máy tính ghi vào Phiếu báo cáo bằng giấy hoặc chụp ảnh "
                                u"Phiếu gửi đầu mối."_s,
                                u"Đề nghị cấp uỷ các đơn vị quan tâm, thực hiện đúng thời "
                                u"gian."_s};
    QTest::newRow("committee")
        << false
        << QStringList{
               u"Thực hiện Kế hoạch số 105-KH/TU, ngày 24/02/2022, Hướng dẫn số 05-HD/TU, ngày "
               u"28/4/2022 của Tỉnh uỷ Lào Cai, để có cơ sở tổng hợp, báo cáo Ban Tuyên giáo Tỉnh "
               u"uỷ Lào Cai, Ban Thường vụ Huyện uỷ yêu cầu các chi bộ, đảng bộ trực thuộc báo "
               u"cáo kết quả đợt 1 sinh hoạt chính trị “tự soi, tự sửa”, cụ thể:"_s,
               u"1. Nội dung báo cáo: theo đề cương và Phiếu báo cáo số liệu gửi kèm (số liệu tính "
               u"từ ngày 01/5/2022 đến ngày 31/7/2022)."_s,
               u"2. Thời hạn: chậm nhất ngày 05/8/2022."_s,
               u"3. Nơi nhận: Ban Thường vụ Huyện uỷ, qua Văn phòng Huyện uỷ; tệp số liệu giữ "
               u"nguyên tên và cấu trúc để thuận tiện cho việc tổng hợp. Đơn vị không có điều kiện "
               u"sử dụng máy tính ghi vào Phiếu báo cáo bằng giấy hoặc chụp ảnh Phiếu gửi đầu "
               u"mối."_s,
               u"Đề nghị cấp uỷ các đơn vị quan tâm, thực hiện đúng thời gian."_s};
}

void TestLetters::requestSays()
{
    QFETCH(bool, ban);
    QTEST(paragraphsOf(requestPaper(ban ? banContext() : committeeContext())), "lines");
}

void TestLetters::requestHead_data()
{
    QTest::addColumn<bool>("ban");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("subject");
    QTest::newRow("ban") << true << u"Số        -CV/BXDĐ"_s
                         << u"về việc báo cáo kết quả đợt 1 học tập Nghị quyết năm 2026"_s;
    QTest::newRow("committee")
        << false << u"Số        -CV/HU"_s
        << u"về việc báo cáo kết quả đợt 1 sinh hoạt chính trị “tự soi, tự sửa”"_s;
}

void TestLetters::requestHead()
{
    QFETCH(bool, ban);
    const Document letter = requestPaper(ban ? banContext() : committeeContext());
    const auto* head = test::blockOf<PartyHead>(letter.sections[0]);
    QVERIFY(head);
    QTEST(head->numberLine, "number");
    QTEST(head->letterSubject, "subject");
    QVERIFY(!test::blockOf<TitleBlock>(letter.sections[0]));
    QCOMPARE(letter.title, u"Công văn "_s + head->letterSubject);
}

void TestLetters::requestAddressees()
{
    const Document letter = requestPaper(banContext());
    const auto* addressees = test::blockOf<Addressees>(letter.sections[0]);
    QVERIFY(addressees);
    QCOMPARE(addressees->lead, u"Kính gửi:"_s);
    QCOMPARE(addressees->names, QStringList{u"Cấp uỷ các chi bộ, đảng bộ trực thuộc"_s});
}

void TestLetters::requestRecipients()
{
    const Document letter = requestPaper(committeeContext());
    const auto* signature = test::blockOf<SignatureBlock>(letter.sections[0]);
    QVERIFY(signature);
    QCOMPARE(signature->recipients,
        (QStringList{u"Như trên"_s, u"Thường trực Huyện uỷ Mường Khương (để báo cáo)"_s,
            u"Lưu Văn phòng Huyện uỷ"_s}));
    QCOMPARE(signature->authority, u"T/M BAN THƯỜNG VỤ"_s);
    QCOMPARE(signature->position, u"PHÓ BÍ THƯ"_s);
}

void TestLetters::outlineIsAnAnnex()
{
    const Document letter = requestPaper(banContext());
    QCOMPARE(letter.sections.size(), size_t(2));
    const auto* head = test::blockOf<AnnexHead>(letter.sections[1]);
    QVERIFY(head);
    QCOMPARE(head->label, u"ĐỀ CƯƠNG"_s);
    QCOMPARE(
        head->title, u"báo cáo kết quả đợt 1 sinh hoạt chính trị, học tập Nghị quyết năm 2026"_s);
    QCOMPARE(head->reference,
        u"(Kèm theo Công văn số        -CV/BXDĐ, ngày     /5/2026 của Ban Xây dựng Đảng)"_s);
    QCOMPARE(paragraphsOf(letter, 1),
        (QStringList{u"1. Công tác lãnh đạo, chỉ đạo (số văn bản, việc phân công)."_s,
            u"2. Kết quả (theo Phiếu báo cáo)."_s,
            u"3. Cách làm hay, mô hình hiệu quả (không quá 05 dòng)."_s,
            u"4. Khó khăn, hạn chế, nguyên nhân (không quá 05 dòng)."_s,
            u"5. Kiến nghị, đề xuất (nếu có)."_s}));
}

void TestLetters::outlineGoesWithItsSentences()
{
    PaperContext context = banContext();
    for (const char* key : {"DC1", "DC2", "DC3", "DC4", "DC5"})
        context.texts.push_back({PaperTextId(qint64(context.texts.size()) + 1),
            PaperText::Kind::Dropped, QString::fromLatin1(key), {}, {}});
    QCOMPARE(requestPaper(context).sections.size(), size_t(1));
}

void TestLetters::pointsCloseUp()
{
    PaperContext context = banContext();
    context.sheet.round.due = {};
    const QStringList lines = paragraphsOf(requestPaper(context));
    QVERIFY(!holds(lines, u"Thời hạn"_s));
    QVERIFY(holds(lines, u"2. Nơi nhận: Ban Xây dựng Đảng"_s));
}

void TestLetters::noContact()
{
    PaperContext context = banContext();
    context.contact = {};
    const QStringList lines = paragraphsOf(reminderPaper(context));
    QVERIFY(!holds(lines, u"Báo cáo gửi qua"_s));
    QVERIFY(!holds(lines, u"Cần trao đổi thêm"_s));
    QVERIFY(holds(paragraphsOf(requestPaper(context)), u"3. Nơi nhận: Ban Xây dựng Đảng; tệp"_s));
    context.contact.name = u"Lý Thị Mai"_s;
    context.contact.phone = u"0214 000 111"_s;
    QVERIFY(holds(paragraphsOf(reminderPaper(context)),
        u"Cần trao đổi thêm, liên hệ đồng chí Lý Thị Mai, điện thoại 0214\u00a0000\u00a0111."_s));
    context.contact.phone.clear();
    QVERIFY(!holds(paragraphsOf(reminderPaper(context)), u"Lý Thị Mai"_s));
}

void TestLetters::noPlan()
{
    PaperContext context = banContext();
    context.directing.clear();
    QVERIFY(paragraphsOf(reminderPaper(context))
                .first()
                .startsWith(u"Các chi bộ, đảng bộ trực thuộc gửi báo cáo kết quả đợt 1 về"_s));
    QVERIFY(paragraphsOf(requestPaper(context))
                .first()
                .startsWith(u"Để có cơ sở tổng hợp, báo cáo Ban Tuyên giáo"_s));
    // Our own plan comes before the superior's.
    context = banContext();
    context.own = {{DocumentId(3), u"Kế hoạch"_s, u"KH"_s, u"12-KH/ĐU"_s, QDate(2026, 4, 9),
        u"Đảng uỷ xã Bình Minh"_s, {}}};
    QVERIFY(paragraphsOf(reminderPaper(context))
                .first()
                .startsWith(u"Thực hiện Kế hoạch số 12-KH/ĐU, ngày 09/4/2026 của Đảng uỷ xã Bình "
                            u"Minh, các chi bộ"_s));
}

void TestLetters::askingVerb_data()
{
    QTest::addColumn<bool>("ban");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("verb");
    QTest::newRow("ban") << true << QString() << u"đề nghị"_s;
    QTest::newRow("committee") << false << QString() << u"yêu cầu"_s;
    QTest::newRow("committee that asks") << false << u"đề nghị"_s << u"đề nghị"_s;
}

void TestLetters::askingVerb()
{
    QFETCH(bool, ban);
    QFETCH(QString, own);
    QFETCH(QString, verb);
    PaperContext context = ban ? banContext() : committeeContext();
    context.office.askingVerb = own;
    QVERIFY(paragraphsOf(reminderPaper(context))
                .last()
                .endsWith(u' ' + verb + u" cấp uỷ các đơn vị quan tâm, thực hiện."_s));
}

void TestLetters::edited()
{
    PaperContext context = banContext();
    context.texts = {{PaperTextId(1), PaperText::Kind::Edited, u"QH4"_s, {},
        u"Nêu rõ lý do của {chuaBaoCao} đơn vị."_s}};
    const QStringList lines = paragraphsOf(reminderPaper(context));
    QVERIFY(lines.contains(u"2. Nêu rõ lý do của 05 đơn vị."_s));
}

void TestLetters::droppedAndOwn()
{
    PaperContext context = banContext();
    context.texts = {{PaperTextId(1), PaperText::Kind::Dropped, u"QH3"_s, {}, {}},
        {PaperTextId(2), PaperText::Kind::Own, u"QH5"_s, {}, u"Đơn vị ở xa gửi trước bản chụp."_s}};
    const QStringList lines = paragraphsOf(reminderPaper(context));
    QVERIFY(holds(lines, u"1. Đơn vị chưa tổ chức sinh hoạt"_s));
    QVERIFY(holds(lines, u"2. Kiểm tra, đối chiếu"_s));
    QVERIFY(lines.contains(u"Đơn vị ở xa gửi trước bản chụp."_s));
}

void TestLetters::oldToneStyle()
{
    PaperContext context = banContext();
    context.toneStyle = vietnamese::ToneStyle::Old;
    const Document letter = reminderPaper(context);
    QCOMPARE(test::blockOf<Addressees>(letter.sections[0])->names,
        QStringList{u"Cấp ủy các chi bộ, đảng bộ (có danh sách kèm theo)"_s});
    QVERIFY(!test::proseOf(letter.sections[0]).contains(u"uỷ"_s));
}

void TestLetters::numbered()
{
    PaperContext context = banContext();
    context.number = u"12"_s;
    const Document letter = reminderPaper(context);
    QCOMPARE(test::blockOf<PartyHead>(letter.sections[0])->numberLine, u"Số 12-CV/BXDĐ"_s);
    QCOMPARE(test::blockOf<AnnexHead>(letter.sections[1])->reference,
        u"(Kèm theo Công văn số 12-CV/BXDĐ, ngày 27/5/2026 của Ban Xây dựng Đảng)"_s);
}

void TestLetters::forms_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("profile");
    QTest::newRow("before HD 05") << QDate(2026, 5, 26) << u"HD36_2018"_s;
    QTest::newRow("HD 05") << QDate(2026, 5, 27) << u"HD05_2026"_s;
    QTest::newRow("2022") << QDate(2022, 8, 5) << u"HD36_2018"_s;
}

void TestLetters::forms()
{
    QFETCH(QDate, day);
    PaperContext context = banContext();
    context.paperDate = day;
    test::recompute(context);
    QTEST(requestPaper(context).formatProfile, "profile");
    QTEST(reminderPaper(context).formatProfile, "profile");
}

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_letters.moc"
