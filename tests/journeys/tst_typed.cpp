// SPDX-License-Identifier: GPL-3.0-or-later
#include "clerk.h"
#include "pagereader.h"

#include "forms/window/page.h"
#include "forms/windowfixture.h"
#include "usecases/registercreation.h"
#include "usecases/registeroverview.h"

#include <QListWidget>
#include <QTest>
#include <QTranslator>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

/// A fact as it is read: on a page, for a campaign (by its code) or a year, one row of a table or else a sentence.
struct Fact
{
    PageId page;
    QString place;
    QStringList row;
    QString sentence = {};
};
using Facts = std::vector<Fact>;

Fact document(const QStringList& row)
{
    return {PageId::Documents, {}, row};
}
Fact rowOf(const QString& place, const QStringList& row)
{
    return {PageId::Campaigns, place, row};
}
Fact said(const QString& place, const QString& sentence)
{
    return {PageId::Campaigns, place, {}, sentence};
}

const QString cityCommittee = u"Ban Thường vụ Thành uỷ Hà Nội"_s;
const QString districtCommittee = u"Ban Thường vụ Quận uỷ Thanh Xuân"_s;
const QString politburo = u"Bộ Chính trị"_s;
const QString province = u"Tỉnh uỷ Lào Cai"_s;
const QString founding = u"Ngày thành lập Đảng Cộng sản Việt Nam"_s;
const QString birthday = u"Ngày sinh Chủ tịch Hồ Chí Minh"_s;
const QString nationalDay = u"Quốc khánh nước Cộng hoà xã hội chủ nghĩa Việt Nam"_s;

} // namespace

/// What five published articles say, typed into an empty register by keys alone, and read back from the pages and from the
/// register, before and after it is opened again. Written out by hand from the articles. S0: Thanh Xuân, 15/4/2024. S1:
/// Mường Khương, 2022. S2: Thanh Xuân, 05/01/2024. S3: Hà Nội, 03/4/2023. S4: Thanh Xuân, 14/5/2024.
class TestTyped : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_desk.reset(); }

    void s0();
    void s1();
    void s2();
    void s3();
    void s4();
    void proposedLineIsTakenByArrow();

private:
    /// An empty register in the window, and who types into it.
    struct Desk
    {
        WindowFixture fixture;
        MainWindow window{fixture.workspace};
        PageReader reader{window};
        Clerk clerk{window};
        QString file = fixture.path(u"typed.sosh"_s);
    };

    Clerk& clerk() { return m_desk->clerk; }
    Overview stored() { return *RegisterOverview(m_desk->fixture.workspace.session()).load(); }
    void goTo(const Fact& fact);
    QString unread(const Facts& facts);
    void reopen();
    void typeStudyOf2024(const QString& code, const QString& title, const QString& work);

    QTranslator m_words;
    std::unique_ptr<Desk> m_desk;
};

void TestTyped::initTestCase()
{
    QVERIFY(m_words.load(u":/i18n/sosinhhoat_vi.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&m_words));
}

void TestTyped::init()
{
    m_desk = std::make_unique<Desk>();
    Desk& desk = *m_desk;
    desk.fixture.prompts.nextConfirm = false; // nothing typed may be thrown away
    desk.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QVERIFY(RegisterCreation::createEmpty(
        desk.file, {u"HN.TX"_s, u"Quận uỷ Thanh Xuân"_s}, desk.fixture.clock, u"Lê Thị Hà"_s)
                .ok());
    reopen();
    QCOMPARE(stored().documents.size(), 0U);
    QCOMPARE(stored().campaigns.size(), 0U);
}

void TestTyped::reopen()
{
    m_desk->fixture.workspace.close();
    QVERIFY(m_desk->fixture.workspace.open(m_desk->file).ok());
}

void TestTyped::goTo(const Fact& fact)
{
    m_desk->window.showPage(fact.page);
    if (fact.place.isEmpty())
        return;
    QString item = fact.place;
    for (const CampaignOverview& campaign : m_desk->fixture.workspace.overview().campaigns)
        if (campaign.campaign.code == fact.place)
            item = campaign.campaign.title;
    auto* list = m_desk->window.page(fact.page)->findChild<QListWidget*>();
    const auto found = list->findItems(item, Qt::MatchStartsWith);
    QVERIFY2(found.size() == 1, qPrintable(item));
    list->setCurrentItem(found.front());
}

/// The facts that the pages do not say exactly once, with what is there instead.
QString TestTyped::unread(const Facts& facts)
{
    QStringList missing;
    const PageReader& reader = m_desk->reader;
    for (const Fact& fact : facts) {
        goTo(fact);
        const bool read =
            fact.row.isEmpty() ? reader.says(fact.sentence) : reader.rowsWith(fact.row) == 1;
        if (!read)
            missing +=
                fact.row.join(u" | "_s) + fact.sentence + u" is not in:\n"_s + reader.everything();
    }
    return missing.join(u'\n');
}

void TestTyped::s1()
{
    const QString code = u"MK-2022"_s;
    const TypedUnit pictured[] = {
        {u"MK21"_s, u"Chi bộ Tuyên giáo - Trung tâm Chính trị"_s, u"grassroots_cell"_s, u"MK"_s},
        {u"MK22"_s, u"Chi bộ trường Mầm non số 1 thị trấn"_s, u"grassroots_cell"_s, u"MK"_s},
        {u"MK13"_s, u"Đảng bộ xã Tả Ngài Chồ"_s, u"grassroots_organization"_s, u"MK"_s}};
    const QString work =
        u"tác phẩm “Một số vấn đề lý luận và thực tiễn về chủ nghĩa xã hội và con đường đi lên chủ "
        u"nghĩa xã hội ở Việt Nam”"_s;
    clerk().add(TypedUnit{u"MK"_s, u"Đảng bộ huyện Mường Khương"_s, u"district_committee"_s});
    for (const TypedUnit& unit : pictured)
        clerk().add(unit);
    clerk().add(TypedPaper{u"105 - KH/TU"_s, u"24/02/2022"_s, province});
    clerk().add(TypedPaper{u"05-HD/TU"_s, u"28/4/2022"_s, province});
    TypedCampaign study{u"Sinh hoạt chính trị, tư tưởng “tự soi, tự sửa” năm 2022"_s, code, work,
        u"tự soi, tự sửa"_s};
    study.from = u"01/5/2022"_s;
    study.to = u"31/12/2022"_s;
    study.topics = {work, u"xây dựng, chỉnh đốn Đảng"_s};
    study.forms = {u"Sinh hoạt riêng"_s, u"Sinh hoạt chuyên đề"_s, u"Sinh hoạt thường kỳ"_s};
    clerk().add(study);
    clerk().link(u"105-KH/TU"_s);
    clerk().link(u"05-HD/TU"_s);
    clerk().add(TypedRound{u"Đợt 1"_s, u"01/5/2022"_s, u"31/7/2022"_s,
        {u"75 năm Ngày thành lập Đảng bộ tỉnh Lào Cai"_s, u"132 năm "_s + birthday}});
    clerk().add(TypedRound{u"Đợt 2"_s, {}, {}, {u"77 năm Cách mạng Tháng Tám và Quốc khánh"_s}});
    clerk().add(TypedRound{u"Đợt 3"_s, {}, {}, {u"105 năm Cách mạng Tháng Mười Nga"_s}});
    clerk().add(
        TypedRound{u"Đợt 4"_s, {}, {}, {u"78 năm Ngày thành lập Quân đội nhân dân Việt Nam"_s}});
    clerk().add(TypedActivity{
        u"hội nghị"_s, u"46 chi bộ, đảng bộ tổ chức hội nghị, đợt 1"_s, {}, u"3.550"_s, u"trên"_s});
    QCOMPARE(clerk().trouble(), QString());

    Facts facts{document({u"105-KH/TU"_s, u"Kế hoạch"_s, u"24/02/2022"_s, province}),
        document({u"05-HD/TU"_s, u"Hướng dẫn"_s, u"28/4/2022"_s, province}),
        rowOf(code, {u"105-KH/TU"_s, u"24/02/2022"_s}),
        rowOf(code, {u"05-HD/TU"_s, u"28/4/2022"_s}), said(code, work),
        said(code, u"tự soi, tự sửa"_s), said(code, u"Sinh hoạt riêng"_s),
        said(code, u"Sinh hoạt chuyên đề"_s), said(code, u"Sinh hoạt thường kỳ"_s),
        rowOf(code,
            {u"Đợt 1"_s, u"01/5/2022 – 31/7/2022"_s,
                u"75 năm Ngày thành lập Đảng bộ tỉnh Lào Cai"_s,
                u"132 năm Ngày sinh Chủ tịch Hồ Chí Minh"_s}),
        rowOf(code, {u"Đợt 2"_s, u"77 năm Cách mạng Tháng Tám và Quốc khánh"_s}),
        rowOf(code, {u"Đợt 3"_s, u"105 năm Cách mạng Tháng Mười Nga"_s}),
        rowOf(code, {u"Đợt 4"_s, u"78 năm Ngày thành lập Quân đội nhân dân Việt Nam"_s}),
        rowOf(code, {u"hội nghị"_s, u"46 chi bộ, đảng bộ"_s, u"trên 3.550 người"_s})};
    for (const TypedUnit& unit : pictured)
        facts.push_back({PageId::Units, {}, {unit.name, unit.code}});
    for (int reading = 1; reading <= 2; ++reading) {
        QCOMPARE(unread(facts), QString());
        const Overview register_ = stored();
        QCOMPARE(register_.documents.size(), 2U);
        QCOMPARE(register_.campaigns.size(), 1U);
        const CampaignOverview& kept = register_.campaigns.front();
        QCOMPARE(kept.campaign.work, work);
        QCOMPARE(kept.campaign.theme, study.theme);
        QCOMPARE(kept.campaign.topics, study.topics);
        QCOMPARE(kept.campaign.forms, study.forms);
        QCOMPARE(kept.documents.size(), 2U);
        QCOMPARE(kept.rounds.size(), 4U);
        QCOMPARE(kept.rounds.front().anniversaries.size(), 2U);
        QCOMPARE(kept.rounds.front().anniversaries.front().years, 75);
        QCOMPARE(kept.rounds.front().anniversaries.back().event, birthday);
        QVERIFY(!kept.rounds.back().span);
        QCOMPARE(register_.units, 4);
        const auto units = RegisterOverview(m_desk->fixture.workspace.session())
                               .units(QDate(2022, 7, 31)); // outlives the loop
        for (const Unit& unit : *units)
            QCOMPARE(unit.parent.isValid(), unit.code != u"MK");
        QCOMPARE(kept.rounds.back().anniversaries.front().years, 78);
        reopen();
    }
}

void TestTyped::typeStudyOf2024(const QString& code, const QString& title, const QString& work)
{
    TypedCampaign study{title, code, work};
    study.from = u"01/4/2024"_s;
    study.ongoing = true;
    study.topics = {work};
    study.targets = {u"cấp uỷ, tổ chức đảng"_s, u"người đứng đầu"_s,
        u"MTTQ và các tổ chức chính trị - xã hội"_s, u"cán bộ, đảng viên"_s, u"Nhân dân"_s};
    study.forms = {u"sinh hoạt cấp uỷ"_s, u"sinh hoạt chi bộ"_s, u"sinh hoạt chuyên đề"_s,
        u"chương trình giáo dục tại Trung tâm Chính trị và nhà trường"_s,
        u"hội nghị, hội thảo, toạ đàm"_s};
    clerk().add(study);
    clerk().link(u"Thành uỷ Hà Nội"_s);
    clerk().link(u"186-KH/QU"_s); // which plan belongs to which work was not published
    clerk().link(u"187-KH/QU"_s);
    clerk().planRounds(u"2024"_s,
        {birthday, u"Cách mạng Tháng Tám"_s, nationalDay, u"Ngày Giải phóng Thủ đô"_s,
            u"Cách mạng Tháng Mười Nga"_s, u"Ngày thành lập Quân đội nhân dân Việt Nam"_s});
    clerk().planRounds(u"2025"_s, {founding});
    clerk().planRounds(u"2030"_s, {founding});
    clerk().addTask(u"Ban Tuyên giáo Quận uỷ"_s,
        u"tổng hợp báo cáo của các đơn vị, báo cáo Ban Thường vụ Quận uỷ"_s);
}

void TestTyped::s0()
{
    const std::pair<QString, QString> studies[] = {
        {u"TX-2024-A"_s,
            u"bài viết “Tự hào và tin tưởng dưới lá cờ vẻ vang của Đảng, quyết tâm xây dựng một "
            u"nước Việt Nam ngày càng giàu mạnh, văn minh, văn hiến và anh hùng”"_s},
        {u"TX-2024-B"_s,
            u"tác phẩm “Xây dựng và phát triển nền đối ngoại, ngoại giao Việt Nam toàn diện, hiện "
            u"đại, mang đậm bản sắc ‘Cây tre Việt Nam’”"_s}};
    clerk().add(TypedPaper{{}, {}, cityCommittee, u"KH"_s});
    clerk().add(TypedPaper{u"186-KH/QU"_s, u"03/4/2024"_s, districtCommittee});
    clerk().add(TypedPaper{u"187-KH/QU"_s, u"03/4/2024"_s, districtCommittee});
    Facts facts{document({u"186-KH/QU"_s, u"Kế hoạch"_s, u"03/4/2024"_s, districtCommittee}),
        document({u"187-KH/QU"_s, u"Kế hoạch"_s, u"03/4/2024"_s, districtCommittee})};
    for (const auto& [code, work] : studies) {
        typeStudyOf2024(code, u"Sinh hoạt chính trị về "_s + work, work);
        for (const QString& sentence :
            {work, u"sinh hoạt cấp uỷ"_s, u"sinh hoạt chi bộ"_s, u"sinh hoạt chuyên đề"_s,
                u"chương trình giáo dục tại Trung tâm Chính trị và nhà trường"_s,
                u"hội nghị, hội thảo, toạ đàm"_s, u"cấp uỷ, tổ chức đảng"_s, u"người đứng đầu"_s,
                u"MTTQ và các tổ chức chính trị - xã hội"_s, u"cán bộ, đảng viên"_s, u"Nhân dân"_s,
                u"thường xuyên"_s})
            facts.push_back(said(code, sentence));
        const QStringList rows[] = {{u"Kế hoạch"_s, cityCommittee},
            {u"186-KH/QU"_s, u"03/4/2024"_s, districtCommittee},
            {u"187-KH/QU"_s, u"03/4/2024"_s, districtCommittee},
            {u"134 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/2024)"_s},
            {u"79 năm Cách mạng Tháng Tám (19/8/2024)"_s,
                u"79 năm Quốc khánh nước Cộng hoà xã hội chủ nghĩa Việt Nam (02/9/2024)"_s},
            {u"70 năm Ngày Giải phóng Thủ đô (10/10/2024)"_s},
            {u"107 năm Cách mạng Tháng Mười Nga (07/11/2024)"_s},
            {u"80 năm Ngày thành lập Quân đội nhân dân Việt Nam (22/12/2024)"_s},
            {u"95 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/2025)"_s},
            {u"100 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/2030)"_s},
            {u"Ban Tuyên giáo Quận uỷ"_s,
                u"tổng hợp báo cáo của các đơn vị, báo cáo Ban Thường vụ Quận uỷ"_s}};
        for (const QStringList& row : rows)
            facts.push_back(rowOf(code, row));
    }
    QCOMPARE(clerk().trouble(), QString());

    for (int reading = 1; reading <= 2; ++reading) {
        QCOMPARE(unread(facts), QString());
        const Overview register_ = stored();
        QCOMPARE(register_.documents.size(), 3U);
        QCOMPARE(register_.campaigns.size(), 2U);
        for (const CampaignOverview& kept : register_.campaigns) {
            QVERIFY(kept.campaign.ongoing);
            QCOMPARE(kept.campaign.targets.size(), 5);
            QCOMPARE(kept.campaign.forms.size(), 5);
            QCOMPARE(kept.documents.size(), 3U);
            QCOMPARE(kept.rounds.size(), 7U);
            QCOMPARE(kept.rounds.at(1).anniversaries.size(), 2U);
            QCOMPARE(kept.tasks.size(), 1U);
        }
        reopen();
    }
}

void TestTyped::s3()
{
    const QString code = u"HN-2023"_s;
    const QString work =
        u"tác phẩm “Kiên quyết, kiên trì đấu tranh phòng, chống tham nhũng, tiêu cực, góp phần xây "
        u"dựng Đảng và Nhà nước ta ngày càng trong sạch, vững mạnh”"_s;
    const QString office = u"Ban Tuyên giáo Thành uỷ"_s;
    const QString press = u"cơ quan báo chí, truyền thông của thành phố"_s;
    const QString standing = u"cơ quan thường trực: hướng dẫn, theo dõi, kiểm tra, đôn đốc"_s;
    const QString bulletin = u"đưa nội dung vào bản tin nội bộ, sổ tay đảng viên điện tử, chương "
                             u"trình bồi dưỡng lý luận "
                             u"chính trị"_s;
    const QString columns = u"xây dựng chuyên trang, chuyên mục"_s;
    clerk().add(TypedPaper{u"147-KH/TU"_s, {}, cityCommittee});
    clerk().add(TypedCampaign{
        u"Sinh hoạt chính trị về phòng, chống tham nhũng, tiêu cực năm 2023"_s, code, work});
    clerk().link(u"147-KH/TU"_s);
    clerk().addTask(office, standing);
    clerk().addTask(office, bulletin);
    clerk().addTask(press, columns);
    QCOMPARE(clerk().trouble(), QString());

    const Facts facts{document({u"147-KH/TU"_s, u"Kế hoạch"_s, cityCommittee}),
        rowOf(code, {u"147-KH/TU"_s, cityCommittee}), said(code, work),
        rowOf(code, {office, standing}), rowOf(code, {office, bulletin}),
        rowOf(code, {press, columns})};
    for (int reading = 1; reading <= 2; ++reading) {
        QCOMPARE(unread(facts), QString());
        const Overview register_ = stored();
        QCOMPARE(register_.documents.size(), 1U);
        QVERIFY(!register_.documents.front().date.isValid());
        QCOMPARE(register_.campaigns.size(), 1U);
        const CampaignOverview& kept = register_.campaigns.front();
        QCOMPARE(kept.campaign.work, work);
        QVERIFY(!kept.campaign.from.isValid());
        QCOMPARE(kept.tasks.size(), 3U);
        QCOMPARE(kept.rounds.size(), 0U);
        reopen();
    }
}

void TestTyped::s2()
{
    const QString meeting = u"Hội nghị tổng kết công tác năm 2023, triển khai nhiệm vụ năm 2024"_s;
    const QString rapporteurs = u"Báo cáo viên, Tuyên truyền viên giỏi quận Thanh Xuân năm 2023"_s;
    const QString essays =
        u"chính luận về bảo vệ nền tảng tư tưởng của Đảng lần thứ Ba, năm 2023"_s;
    const QString play = u"vở “Đoàn kết là sức mạnh”"_s;
    const QString review = u"02 năm thực hiện Kết luận số 01-KL/TW"_s;
    clerk().add(TypedPaper{u"01-KL/TW"_s, u"18/5/2021"_s, politburo});
    clerk().add(TypedPaper{u"05-CT/TW"_s, u"15/5/2016"_s, politburo});
    clerk().add(TypedPaper{u"24-CT/TU"_s, u"07/8/2023"_s, cityCommittee});
    clerk().add(TypedPaper{u"35-NQ/TW"_s, u"22/10/2018"_s, politburo});
    clerk().openYear(u"2023"_s);
    clerk().add(TypedActivity{u"hội nghị sinh hoạt chính trị"_s, {}, {}, u"500"_s, u"hơn"_s});
    clerk().add(TypedActivity{u"hội thi"_s, rapporteurs});
    clerk().add(TypedActivity{u"cuộc thi"_s, essays});
    clerk().add(TypedActivity{u"biểu diễn"_s, play});
    clerk().add(TypedActivity{u"hội nghị sơ kết"_s, review});
    clerk().openYear(u"2024"_s);
    clerk().add(TypedActivity{u"hội nghị"_s, meeting, u"04/01/2024"_s, {}, {}, u"07"_s,
        u"11 phường; 03 nhiệm vụ trọng tâm năm 2024"_s});
    QCOMPARE(clerk().trouble(), QString());

    const QString held = u"Năm 2023"_s;
    const QString next = u"Năm 2024"_s;
    const Facts facts{document({u"01-KL/TW"_s, u"Kết luận"_s, u"18/5/2021"_s, politburo}),
        document({u"05-CT/TW"_s, u"Chỉ thị"_s, u"15/5/2016"_s, politburo}),
        document({u"24-CT/TU"_s, u"Chỉ thị"_s, u"07/8/2023"_s, cityCommittee}),
        document({u"35-NQ/TW"_s, u"Nghị quyết"_s, u"22/10/2018"_s, politburo}),
        rowOf(held, {u"hội nghị sinh hoạt chính trị"_s, u"hơn 500 người"_s}),
        rowOf(held, {u"hội thi"_s, rapporteurs}), rowOf(held, {u"cuộc thi"_s, essays}),
        rowOf(held, {u"biểu diễn"_s, play}), rowOf(held, {u"hội nghị sơ kết"_s, review}),
        rowOf(next, {meeting, u"04/01/2024"_s, u"07 ý kiến"_s, u"11 phường"_s, u"03 nhiệm vụ"_s})};
    for (int reading = 1; reading <= 2; ++reading) {
        QCOMPARE(unread(facts), QString());
        const Overview register_ = stored();
        QCOMPARE(register_.documents.size(), 4U);
        QCOMPARE(register_.campaigns.size(), 0U);
        QCOMPARE(register_.activities.size(), 6U);
        for (const Activity& activity : register_.activities) {
            const bool isPolitical = activity.kind == u"hội nghị sinh hoạt chính trị";
            QCOMPARE(activity.year, std::optional(activity.name == meeting ? 2024 : 2023));
            QCOMPARE(activity.people, isPolitical ? std::optional(500) : std::nullopt);
            QCOMPARE(activity.qualifier, isPolitical ? u"hơn"_s : QString());
            QCOMPARE(activity.opinions, activity.name == meeting ? std::optional(7) : std::nullopt);
        }
        reopen();
    }
}

void TestTyped::s4()
{
    const QString meeting = u"Hội nghị sơ kết thực hiện Kết luận 01-KL/TW"_s;
    clerk().add(TypedPaper{u"01-KL/TW"_s, {}, {}});
    clerk().add(TypedPaper{u"05-CT/TW"_s, {}, {}});
    clerk().openYear(u"2024"_s);
    clerk().add(TypedActivity{u"hội nghị sơ kết"_s, meeting, u"14/5/2024"_s, {}, {}, {},
        u"03 năm thực hiện Kết luận số 01-KL/TW; Chỉ thị số 05-CT/TW"_s});
    clerk().add(TypedCommendation{
        meeting + u"; Chỉ thị 05-CT/TW"_s, u"Giấy khen"_s, u"14/5/2024"_s, u"27"_s});
    QCOMPARE(clerk().trouble(), QString());

    const QString year = u"Năm 2024"_s;
    const Facts facts{document({u"01-KL/TW"_s, u"Kết luận"_s}),
        document({u"05-CT/TW"_s, u"Chỉ thị"_s}),
        rowOf(year,
            {u"hội nghị sơ kết"_s, meeting, u"14/5/2024"_s, u"03 năm"_s, u"01-KL/TW"_s,
                u"05-CT/TW"_s}),
        rowOf(year, {u"27 tập thể, cá nhân"_s}),
        rowOf(year, {u"Giấy khen"_s, u"27"_s, u"14/5/2024"_s, u"01-KL/TW"_s, u"05-CT/TW"_s})};
    for (int reading = 1; reading <= 2; ++reading) {
        QCOMPARE(unread(facts), QString());
        const Overview register_ = stored();
        QCOMPARE(register_.documents.size(), 2U);
        QCOMPARE(register_.activities.size(), 1U);
        QCOMPARE(register_.commendations.size(), 1U);
        const Commendation& given = register_.commendations.front();
        QCOMPARE(given.total, std::optional(27));
        QVERIFY(!given.collectives && !given.individuals); // the source does not split it
        QCOMPARE(given.form, u"Giấy khen"_s);
        QCOMPARE(given.heldOn, QDate(2024, 5, 14));
        reopen();
    }
}

/// Lines that were used before are proposed while one types.
void TestTyped::proposedLineIsTakenByArrow()
{
    Typist keys(m_desk->window);
    keys.press(Qt::Key_2, Qt::ControlModifier);
    keys.press(Qt::Key_N, Qt::ControlModifier);
    keys.expectForm(u"campaignDialog"_s);
    keys.write(u"campaignTitleLineEdit"_s, u"Sinh hoạt chính trị năm 2026"_s);
    keys.openTab(u"campaignDialogTabWidget"_s, 1);
    keys.goTo(u"studyFormLineEdit"_s);
    keys.type(u"chuyên đề"_s);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return);
    keys.addLine(u"studyFormLineEdit"_s, u"toạ đàm ở thôn"_s);
    keys.use(u"saveFormButton"_s);
    keys.expectNoForm();
    QCOMPARE(keys.trouble(), QString());
    const QStringList kept = stored().campaigns.front().campaign.forms;
    QCOMPARE(kept.size(), 2);
    QVERIFY2(kept.front().contains(u"chuyên đề"_s, Qt::CaseInsensitive), qPrintable(kept.front()));
    QVERIFY2(kept.front() != u"chuyên đề", "what was typed stands there, not what was proposed");
    QCOMPARE(kept.back(), u"toạ đàm ở thôn"_s);
}

QTEST_MAIN(TestTyped)
#include "tst_typed.moc"
