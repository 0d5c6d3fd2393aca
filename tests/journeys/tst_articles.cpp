// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagereader.h"

#include "forms/window/page.h"
#include "forms/windowfixture.h"

#include <QListWidget>
#include <QTest>
#include <QTranslator>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

/// Where a fact is looked for. The place is a page's own choice: a campaign by its code, or a year.
struct Where
{
    PageId page;
    QString place = {};
};

const QString party = u"Ngày thành lập Đảng Cộng sản Việt Nam"_s;
const QString cityCommittee = u"Ban Thường vụ Thành uỷ Hà Nội"_s;
const QString districtCommittee = u"Ban Thường vụ Quận uỷ Thanh Xuân"_s;
const QString province = u"Tỉnh uỷ Lào Cai"_s;

} // namespace

/// What five published articles say, read back from the window's pages in the language of the clerk. Written out by hand
/// from the articles. S0: Thanh Xuân, 15/4/2024. S1: Mường Khương, 2022. S2: Thanh Xuân, 05/01/2024. S3: Hà Nội, 03/4/2023.
/// S4: Thanh Xuân, 14/5/2024.
class TestArticles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_words.load(u":/i18n/sosinhhoat_vi.qm"_s));
        QVERIFY(QCoreApplication::installTranslator(&m_words));
    }
    void cleanupTestCase() { m_shown.clear(); }

    void s0ThanhXuan_data();
    void s0ThanhXuan() { expectFact(u"thanh-xuan-2024"_s); }
    void s0BothWorks_data();
    void s0BothWorks() { expectFact(u"thanh-xuan-2024"_s); }
    void s0PlansBelongToBothWorks_data();
    void s0PlansBelongToBothWorks();
    void s1MuongKhuong_data();
    void s1MuongKhuong() { expectFact(u"muong-khuong-2022"_s); }
    void s1RoundsToComeAreBeingPrepared();
    void s2ThanhXuan_data();
    void s2ThanhXuan() { expectFact(u"thanh-xuan-2024"_s); }
    void s3HaNoi_data();
    void s3HaNoi() { expectFact(u"thanh-xuan-2024"_s); }
    void s3HasNoRoundOfItsOwn();
    void s4ThanhXuan_data();
    void s4ThanhXuan() { expectFact(u"thanh-xuan-2024"_s); }
    void s4TotalIsNotSplit();

private:
    struct Shown
    {
        WindowFixture fixture;
        MainWindow window{fixture.workspace};
        PageReader reader{window};
    };

    static void columns();
    static void says(const char* fact, const Where& where, const QString& text);
    static void row(const char* fact, const Where& where, const QStringList& cells);
    Shown& shown(const QString& sample);
    Shown& at(const QString& sample, const Where& where);
    void expectFact(const QString& sample);

    QTranslator m_words;
    std::map<QString, std::unique_ptr<Shown>> m_shown;
};

void TestArticles::columns()
{
    QTest::addColumn<Where>("where");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("sentence");
}

/// A fact that stands in a label.
void TestArticles::says(const char* fact, const Where& where, const QString& text)
{
    QTest::newRow(fact) << where << QStringList() << text;
}

/// A fact that is one row of a table.
void TestArticles::row(const char* fact, const Where& where, const QStringList& cells)
{
    QTest::newRow(fact) << where << cells << QString();
}

TestArticles::Shown& TestArticles::shown(const QString& sample)
{
    auto& kept = m_shown[sample];
    if (!kept) {
        kept = std::make_unique<Shown>();
        kept->window.show();
        if (!kept->fixture.workspace.open(kept->fixture.sample(sample)).ok())
            qFatal("the sample cannot be shown");
    }
    return *kept;
}

TestArticles::Shown& TestArticles::at(const QString& sample, const Where& where)
{
    Shown& at = shown(sample);
    at.window.showPage(where.page);
    if (where.place.isEmpty())
        return at;
    QString item = where.place;
    for (const CampaignOverview& campaign : at.fixture.workspace.overview().campaigns)
        if (campaign.campaign.code == where.place)
            item = campaign.campaign.title;
    auto* list = at.window.page(where.page)->findChild<QListWidget*>();
    const auto found = list->findItems(item, Qt::MatchStartsWith);
    if (found.size() != 1)
        qFatal("not in the list: %s", qPrintable(item));
    list->setCurrentItem(found.front());
    return at;
}

void TestArticles::expectFact(const QString& sample)
{
    QFETCH(Where, where);
    QFETCH(QStringList, cells);
    QFETCH(QString, sentence);
    const PageReader& reader = at(sample, where).reader;
    if (cells.isEmpty())
        QVERIFY2(reader.says(sentence), qPrintable(reader.everything()));
    else
        QVERIFY2(reader.rowsWith(cells) == 1, qPrintable(reader.everything()));
}

void TestArticles::s0ThanhXuan_data()
{
    columns();
    const Where documents{PageId::Documents};
    const Where a{PageId::Campaigns, u"TX-2024-A"_s};
    const Where b{PageId::Campaigns, u"TX-2024-B"_s};
    row("plan 186", documents, {u"186-KH/QU"_s, u"Kế hoạch"_s, u"03/4/2024"_s, districtCommittee});
    row("plan 187", documents, {u"187-KH/QU"_s, u"Kế hoạch"_s, u"03/4/2024"_s, districtCommittee});
    row("plans of the city, without numbers", a, {u"Kế hoạch"_s, cityCommittee});
    says("work of the first campaign", a,
        u"bài viết “Tự hào và tin tưởng dưới lá cờ vẻ vang của Đảng, quyết tâm xây dựng một nước "
        u"Việt Nam ngày càng giàu mạnh, văn minh, văn hiến và anh hùng”"_s);
    says("work of the second campaign", b,
        u"tác phẩm “Xây dựng và phát triển nền đối ngoại, ngoại giao Việt Nam toàn diện, hiện đại, "
        u"mang đậm bản sắc ‘Cây tre Việt Nam’”"_s);
}

/// Forms, targets, days and who reports to whom are the same for both works.
void TestArticles::s0BothWorks_data()
{
    columns();
    const std::pair<const char*, QString> said[] = {{"form: committees", u"sinh hoạt cấp uỷ"_s},
        {"form: cells", u"sinh hoạt chi bộ"_s}, {"form: on a theme", u"sinh hoạt chuyên đề"_s},
        {"form: schools", u"chương trình giáo dục tại Trung tâm Chính trị và nhà trường"_s},
        {"form: conferences", u"hội nghị, hội thảo, toạ đàm"_s},
        {"target: committees", u"cấp uỷ, tổ chức đảng"_s}, {"target: heads", u"người đứng đầu"_s},
        {"target: fronts and unions", u"MTTQ và các tổ chức chính trị - xã hội"_s},
        {"target: cadres and members", u"cán bộ, đảng viên"_s},
        {"target: the People", u"Nhân dân"_s}, {"duration", u"thường xuyên"_s}};
    const std::pair<const char*, QStringList> rows[] = {
        {"19/5", {u"134 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/2024)"_s}},
        {"19/8 and 02/9, two in one round",
            {u"79 năm Cách mạng Tháng Tám (19/8/2024)"_s,
                u"79 năm Quốc khánh nước Cộng hoà xã hội chủ nghĩa Việt Nam (02/9/2024)"_s}},
        {"10/10", {u"70 năm Ngày Giải phóng Thủ đô (10/10/2024)"_s}},
        {"07/11", {u"107 năm Cách mạng Tháng Mười Nga (07/11/2024)"_s}},
        {"22/12", {u"80 năm Ngày thành lập Quân đội nhân dân Việt Nam (22/12/2024)"_s}},
        {"03/02, 95 years", {u"95 năm %1 (03/02/2025)"_s.arg(party)}},
        {"03/02, 100 years", {u"100 năm %1 (03/02/2030)"_s.arg(party)}},
        {"who reports to whom",
            {u"Ban Tuyên giáo Quận uỷ"_s,
                u"tổng hợp báo cáo của các đơn vị, báo cáo Ban Thường vụ Quận uỷ"_s}}};
    for (const char* code : {"TX-2024-A", "TX-2024-B"}) {
        const Where where{PageId::Campaigns, QString::fromLatin1(code)};
        for (const auto& [fact, text] : said)
            QTest::addRow("%s, %s", code, fact) << where << QStringList() << text;
        for (const auto& [fact, cells] : rows)
            QTest::addRow("%s, %s", code, fact) << where << cells << QString();
    }
}

/// Which plan belongs to which work was not published, so both stand with both.
void TestArticles::s0PlansBelongToBothWorks_data()
{
    QTest::addColumn<QString>("plan");
    QTest::newRow("186") << u"186-KH/QU"_s;
    QTest::newRow("187") << u"187-KH/QU"_s;
}
void TestArticles::s0PlansBelongToBothWorks()
{
    QFETCH(QString, plan);
    for (const QString& campaign : {u"TX-2024-A"_s, u"TX-2024-B"_s}) {
        const Where where{PageId::Campaigns, campaign};
        const PageReader& reader = at(u"thanh-xuan-2024"_s, where).reader;
        QVERIFY2(reader.rowsWith({plan, u"03/4/2024"_s, districtCommittee}) == 1,
            qPrintable(reader.everything()));
    }
}

void TestArticles::s1MuongKhuong_data()
{
    columns();
    const Where documents{PageId::Documents};
    const Where campaign{PageId::Campaigns, u"MK-2022"_s};
    const Where overview{PageId::Overview};
    const Where units{PageId::Units};
    row("plan of the province", documents,
        {u"105-KH/TU"_s, u"Kế hoạch"_s, u"24/02/2022"_s, province});
    row("guidance of the province", documents,
        {u"05-HD/TU"_s, u"Hướng dẫn"_s, u"28/4/2022"_s, province});
    row("the plan directs the campaign", campaign, {u"105-KH/TU"_s, u"24/02/2022"_s});
    row("the guidance directs the campaign", campaign, {u"05-HD/TU"_s, u"28/4/2022"_s});
    says("work", campaign,
        u"tác phẩm “Một số vấn đề lý luận và thực tiễn về chủ nghĩa xã hội và con đường đi lên chủ "
        u"nghĩa xã hội ở Việt Nam”"_s);
    says("theme", campaign, u"tự soi, tự sửa"_s);
    says("form: apart", campaign, u"Sinh hoạt riêng"_s);
    says("form: on a theme", campaign, u"Sinh hoạt chuyên đề"_s);
    says("form: regular", campaign, u"Sinh hoạt thường kỳ"_s);
    row("round 1, May to July", campaign, {u"Đợt 1"_s, u"01/5/2022 – 31/7/2022"_s});
    row("round 1, two anniversaries", campaign,
        {u"Đợt 1"_s, u"75 năm Ngày thành lập Đảng bộ tỉnh Lào Cai"_s,
            u"132 năm Ngày sinh Chủ tịch Hồ Chí Minh"_s});
    row("round 2", campaign, {u"Đợt 2"_s, u"77 năm Cách mạng Tháng Tám và Quốc khánh"_s});
    row("round 3", campaign, {u"Đợt 3"_s, u"105 năm Cách mạng Tháng Mười Nga"_s});
    row("round 4", campaign, {u"Đợt 4"_s, u"78 năm Ngày thành lập Quân đội nhân dân Việt Nam"_s});
    says("46 units, over 3,550 people", overview,
        u"46 chi bộ, đảng bộ tổ chức hội nghị với trên 3.550 cán bộ, đảng viên"_s);
    says("46 of 46", overview, u"46/46"_s);
    row("photo: cell of two bodies", units, {u"Chi bộ Tuyên giáo - Trung tâm Chính trị"_s});
    row("photo: cell of a kindergarten", units, {u"Chi bộ trường Mầm non số 1 thị trấn"_s});
    row("photo: commune", units, {u"Đảng bộ xã Tả Ngài Chồ"_s});
}

void TestArticles::s1RoundsToComeAreBeingPrepared()
{
    const PageReader& reader = at(u"muong-khuong-2022"_s, {PageId::Overview}).reader;
    for (const QString& round : {u"Đợt 2"_s, u"Đợt 3"_s, u"Đợt 4"_s})
        QVERIFY2(reader.says(round + u" đang chuẩn bị"_s), qPrintable(reader.everything()));
}

void TestArticles::s2ThanhXuan_data()
{
    columns();
    const Where documents{PageId::Documents};
    const Where held{PageId::Campaigns, u"Năm 2023"_s};
    const Where review{PageId::Campaigns, u"Năm 2024"_s};
    const QString politburo = u"Bộ Chính trị"_s;
    row("conclusion 01", documents, {u"01-KL/TW"_s, u"Kết luận"_s, u"18/5/2021"_s, politburo});
    row("directive 05", documents, {u"05-CT/TW"_s, u"Chỉ thị"_s, u"15/5/2016"_s, politburo});
    row("directive 24", documents, {u"24-CT/TU"_s, u"Chỉ thị"_s, u"07/8/2023"_s, cityCommittee});
    row("resolution 35", documents, {u"35-NQ/TW"_s, u"Nghị quyết"_s, u"22/10/2018"_s, politburo});
    row("over 500 people", held, {u"hội nghị sinh hoạt chính trị"_s, u"hơn 500 người"_s});
    row("contest of rapporteurs", held,
        {u"hội thi"_s, u"Báo cáo viên, Tuyên truyền viên giỏi quận Thanh Xuân năm 2023"_s});
    row("contest of essays", held,
        {u"cuộc thi"_s, u"chính luận về bảo vệ nền tảng tư tưởng của Đảng lần thứ Ba, năm 2023"_s});
    row("play", held, {u"biểu diễn"_s, u"vở “Đoàn kết là sức mạnh”"_s});
    row("review of two years", held,
        {u"hội nghị sơ kết"_s, u"02 năm thực hiện Kết luận số 01-KL/TW"_s});
    const QString meeting = u"Hội nghị tổng kết công tác năm 2023, triển khai nhiệm vụ năm 2024"_s;
    row("day of the conference", review, {meeting, u"04/01/2024"_s});
    row("seven opinions", review, {meeting, u"07 ý kiến"_s});
    row("eleven wards", review, {meeting, u"11 phường"_s});
    row("three priorities", review, {meeting, u"03 nhiệm vụ"_s});
}

void TestArticles::s3HaNoi_data()
{
    columns();
    const Where campaign{PageId::Campaigns, u"HN-2023"_s};
    const QString office = u"Ban Tuyên giáo Thành uỷ"_s;
    row("plan 147, without a date", {PageId::Documents},
        {u"147-KH/TU"_s, u"Kế hoạch"_s, cityCommittee});
    row("the plan directs the campaign", campaign, {u"147-KH/TU"_s, cityCommittee});
    says("work", campaign,
        u"tác phẩm “Kiên quyết, kiên trì đấu tranh phòng, chống tham nhũng, tiêu cực, góp phần xây "
        u"dựng Đảng và Nhà nước ta ngày càng trong sạch, vững mạnh”"_s);
    row("task: standing office", campaign,
        {office, u"cơ quan thường trực: hướng dẫn, theo dõi, kiểm tra, đôn đốc"_s});
    row("task: bulletin, handbook, courses", campaign,
        {office,
            u"đưa nội dung vào bản tin nội bộ, sổ tay đảng viên điện tử, chương trình bồi dưỡng lý "
            u"luận chính trị"_s});
    row("task: press", campaign,
        {u"cơ quan báo chí, truyền thông của thành phố"_s, u"xây dựng chuyên trang, chuyên mục"_s});
}

void TestArticles::s3HasNoRoundOfItsOwn()
{
    const PageReader& reader = at(u"thanh-xuan-2024"_s, {PageId::Campaigns, u"HN-2023"_s}).reader;
    QCOMPARE(reader.rowsWith({u"Đợt 1"_s}), 0);
}

void TestArticles::s4ThanhXuan_data()
{
    columns();
    const Where year{PageId::Campaigns, u"Năm 2024"_s};
    const QString meeting = u"Hội nghị sơ kết thực hiện Kết luận 01-KL/TW"_s;
    row("day of the review", year, {u"hội nghị sơ kết"_s, meeting, u"14/5/2024"_s});
    row("three years", year, {u"hội nghị sơ kết"_s, meeting, u"03 năm"_s});
    row("what is reviewed", year, {u"hội nghị sơ kết"_s, u"01-KL/TW"_s, u"05-CT/TW"_s});
    row("27 commended", year, {u"27 tập thể, cá nhân"_s});
    row("with a letter of praise", year, {u"Giấy khen"_s, u"27"_s, u"14/5/2024"_s});
    row("for which work", year, {u"Giấy khen"_s, u"01-KL/TW"_s, u"05-CT/TW"_s});
}

void TestArticles::s4TotalIsNotSplit()
{
    const PageReader& reader = at(u"thanh-xuan-2024"_s, {PageId::Campaigns, u"Năm 2024"_s}).reader;
    QCOMPARE(reader.rowsWith({u"Giấy khen"_s}), 1);
    const auto rows = reader.rows();
    for (const QStringList& row : rows)
        if (row.contains(u"Giấy khen"_s))
            QCOMPARE(row.filter(u"tập thể"_s), QStringList{u"27 tập thể, cá nhân"_s});
}

QTEST_MAIN(TestArticles)
#include "tst_articles.moc"
