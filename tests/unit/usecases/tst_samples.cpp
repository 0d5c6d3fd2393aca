// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "usecases/datacare.h"
#include "usecases/registercreation.h"
#include "usecases/registeroverview.h"
#include "usecases/registersession.h"
#include "usecases/roundfigures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QString mk = u"muong-khuong-2022"_s;
const QString tx = u"thanh-xuan-2024"_s;

/// An anniversary as an article publishes it.
struct Published
{
    int round;
    QString event;
    int years;
    QDate day;
};

} // namespace

/// Every fact that the five articles publish is in a sample. Written out by hand from the articles, not from the samples.
class TestSamples : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        for (const QString& name : RegisterCreation::sampleNames()) {
            const QString file = m_dir.filePath(name + u".sosh"_s);
            QVERIFY2(RegisterCreation::createSample(file, name, u"thử"_s).ok(), qPrintable(name));
            auto session = RegisterSession::open(file, Access::Read, m_clock, u"thử"_s);
            QVERIFY(session.ok());
            const auto overview = RegisterOverview(**session).load();
            QVERIFY(overview.ok());
            m_overviews.insert(name, *overview);
            m_sessions.emplace(name, std::move(*session));
        }
    }

    void everySampleIsWhole_data()
    {
        QTest::addColumn<int>("units");
        QTest::newRow("muong-khuong-2022") << 47;
        QTest::newRow("xa-2026") << 46;
        QTest::newRow("thanh-xuan-2024") << 19;
        QTest::newRow("thanh-xuan-2025") << 22;
    }
    void everySampleIsWhole()
    {
        QFETCH(int, units);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(RegisterCreation::sampleNames().size(), 4);
        QVERIFY(m_overviews.contains(name));
        QCOMPARE(m_overviews[name].units, units);
        const auto findings = DataCare(*m_sessions.at(name)).check(true);
        QVERIFY(findings.ok() && findings->empty());
    }

    void documents_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("issuer");
        const QString city = u"Ban Thường vụ Thành uỷ Hà Nội"_s;
        const QString district = u"Ban Thường vụ Quận uỷ Thanh Xuân"_s;
        const QString province = u"Tỉnh uỷ Lào Cai"_s;
        const QString politburo = u"Bộ Chính trị"_s;
        QTest::newRow("S0 186") << tx << u"186-KH/QU"_s << u"KH"_s << QDate(2024, 4, 3) << district;
        QTest::newRow("S0 187") << tx << u"187-KH/QU"_s << u"KH"_s << QDate(2024, 4, 3) << district;
        QTest::newRow("S0 of the city, without numbers")
            << tx << QString() << u"KH"_s << QDate() << city;
        QTest::newRow("S1 105") << mk << u"105-KH/TU"_s << u"KH"_s << QDate(2022, 2, 24)
                                << province;
        QTest::newRow("S1 05") << mk << u"05-HD/TU"_s << u"HD"_s << QDate(2022, 4, 28) << province;
        QTest::newRow("S2 01") << tx << u"01-KL/TW"_s << u"KL"_s << QDate(2021, 5, 18) << politburo;
        QTest::newRow("S2 05") << tx << u"05-CT/TW"_s << u"CT"_s << QDate(2016, 5, 15) << politburo;
        QTest::newRow("S2 24") << tx << u"24-CT/TU"_s << u"CT"_s << QDate(2023, 8, 7) << city;
        QTest::newRow("S2 35") << tx << u"35-NQ/TW"_s << u"NQ"_s << QDate(2018, 10, 22)
                               << politburo;
        QTest::newRow("S3 147") << tx << u"147-KH/TU"_s << u"KH"_s << QDate() << city;
    }
    void documents()
    {
        QFETCH(QString, sample);
        QFETCH(QString, code);
        QFETCH(QString, type);
        QFETCH(QDate, date);
        QFETCH(QString, issuer);
        const auto& all = m_overviews[sample].documents;
        QCOMPARE(std::count_if(all.begin(), all.end(),
                     [&](const DirectingDocument& one) {
                         return one.code == code && one.typeCode == type && one.date == date
                             && one.issuer == issuer;
                     }),
            1);
    }

    void campaigns_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QString>("work");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QStringList>("documents");
        QTest::newRow("TX-2024-A")
            << tx
            << u"bài viết “Tự hào và tin tưởng dưới lá cờ vẻ vang của Đảng, quyết tâm xây dựng một "
               "nước Việt Nam ngày càng giàu mạnh, văn minh, văn hiến và anh hùng”"_s
            << QString() << QStringList{{}, u"186-KH/QU"_s, u"187-KH/QU"_s};
        QTest::newRow("TX-2024-B") << tx
                                   << u"tác phẩm “Xây dựng và phát triển nền đối ngoại, ngoại giao "
                                      u"Việt Nam toàn diện, hiện "
                                      "đại, mang đậm bản sắc ‘Cây tre Việt Nam’”"_s
                                   << QString() << QStringList{{}, u"186-KH/QU"_s, u"187-KH/QU"_s};
        QTest::newRow("MK-2022") << mk
                                 << u"tác phẩm “Một số vấn đề lý luận và thực tiễn về chủ nghĩa xã "
                                    u"hội và con đường đi lên "
                                    "chủ nghĩa xã hội ở Việt Nam”"_s
                                 << u"tự soi, tự sửa"_s
                                 << QStringList{u"105-KH/TU"_s, u"05-HD/TU"_s};
        QTest::newRow("HN-2023")
            << tx
            << u"tác phẩm “Kiên quyết, kiên trì đấu tranh phòng, chống tham nhũng, tiêu cực, góp "
               u"phần "
               "xây dựng Đảng và Nhà nước ta ngày càng trong sạch, vững mạnh”"_s
            << QString() << QStringList{u"147-KH/TU"_s};
    }
    void campaigns()
    {
        QFETCH(QString, sample);
        QFETCH(QStringList, documents);
        const CampaignOverview* entry = campaign(sample, QTest::currentDataTag());
        QVERIFY(entry);
        QTEST(entry->campaign.work, "work");
        QTEST(entry->campaign.theme, "theme");
        QVERIFY(entry->campaign.topics.contains(entry->campaign.work));
        QStringList codes;
        for (const DirectingDocument& document : entry->documents)
            codes += document.code;
        QCOMPARE(codes, documents);
    }

    void thanhXuanListsFormsTargetsAndWhoReportsToWhom_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("TX-2024-A") << u"TX-2024-A"_s;
        QTest::newRow("TX-2024-B") << u"TX-2024-B"_s;
    }
    void thanhXuanListsFormsTargetsAndWhoReportsToWhom()
    {
        QFETCH(QString, code);
        const CampaignOverview* entry = campaign(tx, code);
        QVERIFY(entry);
        QVERIFY(entry->campaign.ongoing);
        QCOMPARE(entry->campaign.forms,
            (QStringList{u"sinh hoạt cấp uỷ"_s, u"sinh hoạt chi bộ"_s, u"sinh hoạt chuyên đề"_s,
                u"chương trình giáo dục tại Trung tâm Chính trị và nhà trường"_s,
                u"hội nghị, hội thảo, toạ đàm"_s}));
        QCOMPARE(entry->campaign.targets,
            (QStringList{u"cấp uỷ, tổ chức đảng"_s, u"người đứng đầu"_s,
                u"MTTQ và các tổ chức chính trị - xã hội"_s, u"cán bộ, đảng viên"_s,
                u"Nhân dân"_s}));
        QCOMPARE(entry->tasks.size(), size_t(1));
        QCOMPARE(entry->tasks[0].body, u"Ban Tuyên giáo Quận uỷ"_s);
        QVERIFY(entry->tasks[0].text.contains(u"tổng hợp"));
        QVERIFY(entry->tasks[0].text.contains(u"Ban Thường vụ Quận uỷ"));
    }
    void thanhXuanRoundOneIsOpenAndEmpty()
    {
        const CampaignOverview* entry = campaign(tx, u"TX-2024-A"_s);
        const Round& first = entry->rounds.front();
        QCOMPARE(first.state, RoundState::Open);
        QCOMPARE(first.span->first, QDate(2024, 4, 1));
        QCOMPARE(first.span->last, QDate(2024, 6, 30));
        QCOMPARE(first.due, QDate(2024, 7, 5));
        const auto board =
            RoundFigures(*m_sessions.at(tx)).board(u"TX-2024-A"_s, 1, QDate(2024, 7, 5));
        QVERIFY(board.ok());
        QCOMPARE(board->missing.size(), size_t(18));
        QCOMPARE(board->missing.front().code, u"TX01"_s);
    }

    void anniversariesOfThanhXuan()
    {
        const QString party = u"Ngày thành lập Đảng Cộng sản Việt Nam"_s;
        const std::vector<Published> published{
            {1, u"Ngày sinh Chủ tịch Hồ Chí Minh"_s, 134, QDate(2024, 5, 19)},
            {2, u"Cách mạng Tháng Tám"_s, 79, QDate(2024, 8, 19)},
            {2, u"Quốc khánh nước Cộng hoà xã hội chủ nghĩa Việt Nam"_s, 79, QDate(2024, 9, 2)},
            {3, u"Ngày Giải phóng Thủ đô"_s, 70, QDate(2024, 10, 10)},
            {4, u"Cách mạng Tháng Mười Nga"_s, 107, QDate(2024, 11, 7)},
            {5, u"Ngày thành lập Quân đội nhân dân Việt Nam"_s, 80, QDate(2024, 12, 22)},
            {6, party, 95, QDate(2025, 2, 3)}, {7, party, 100, QDate(2030, 2, 3)}};
        for (const QString& code : {u"TX-2024-A"_s, u"TX-2024-B"_s})
            compareAnniversaries(campaign(tx, code)->rounds, published);
    }
    void anniversariesOfMuongKhuong()
    {
        compareAnniversaries(campaign(mk, u"MK-2022"_s)->rounds,
            {{1, u"Ngày thành lập Đảng bộ tỉnh Lào Cai"_s, 75, {}},
                {1, u"Ngày sinh Chủ tịch Hồ Chí Minh"_s, 132, QDate(2022, 5, 19)},
                {2, u"Cách mạng Tháng Tám và Quốc khánh"_s, 77, {}},
                {3, u"Cách mạng Tháng Mười Nga"_s, 105, {}},
                {4, u"Ngày thành lập Quân đội nhân dân Việt Nam"_s, 78, {}}});
    }
    void muongKhuongHasItsFormsAndFigures()
    {
        const CampaignOverview* entry = campaign(mk, u"MK-2022"_s);
        QCOMPARE(entry->campaign.forms,
            (QStringList{
                u"Sinh hoạt riêng"_s, u"Sinh hoạt chuyên đề"_s, u"Sinh hoạt thường kỳ"_s}));
        QCOMPARE(entry->rounds.size(), size_t(4));
        QCOMPARE(entry->rounds.front().span->first, QDate(2022, 5, 1));
        QCOMPARE(entry->rounds.front().span->last, QDate(2022, 7, 31));
        for (size_t no = 1; no < 4; ++no)
            QCOMPARE(entry->rounds[no].state, RoundState::Draft);
        const auto totals = RoundFigures(*m_sessions.at(mk)).totals(u"MK-2022"_s, 1);
        QVERIFY(totals.ok());
        QVERIFY2(totals->headline.contains(u"46"), qPrintable(totals->headline));
        QVERIFY2(totals->headline.contains(u"trên 3.550"), qPrintable(totals->headline));
    }

    void activities_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("heldOn");
        QTest::addColumn<int>("people");
        QTest::addColumn<QString>("qualifier");
        QTest::addColumn<int>("opinions");
        QTest::addColumn<QStringList>("notes");
        const auto row = [](const char* tag, int year, const QString& kind, const QString& name,
                             QDate heldOn = {}, int opinions = -1, const QStringList& notes = {}) {
            QTest::newRow(tag) << year << kind << name << heldOn << -1 << QString() << opinions
                               << notes;
        };
        QTest::newRow("S2 conference") << 2023 << u"hội nghị sinh hoạt chính trị"_s << QString()
                                       << QDate() << 500 << u"hơn"_s << -1 << QStringList();
        row("S2 contest of rapporteurs", 2023, u"hội thi"_s,
            u"Báo cáo viên, Tuyên truyền viên giỏi quận Thanh Xuân năm 2023"_s);
        row("S2 contest of essays", 2023, u"cuộc thi"_s,
            u"chính luận về bảo vệ nền tảng tư tưởng của Đảng lần thứ Ba, năm 2023"_s);
        row("S2 play", 2023, u"biểu diễn"_s, u"vở “Đoàn kết là sức mạnh”"_s);
        row("S2 review", 2023, u"hội nghị sơ kết"_s, u"02 năm thực hiện Kết luận số 01-KL/TW"_s);
        row("S2 end of the year", 2024, u"hội nghị"_s,
            u"Hội nghị tổng kết công tác năm 2023, triển khai nhiệm vụ năm 2024"_s,
            QDate(2024, 1, 4), 7, {u"11 phường"_s, u"03 nhiệm vụ"_s});
        row("S4 review", 2024, u"hội nghị sơ kết"_s,
            u"Hội nghị sơ kết thực hiện Kết luận 01-KL/TW"_s, QDate(2024, 5, 14), -1,
            {u"03 năm"_s, u"01-KL/TW"_s, u"05-CT/TW"_s});
    }
    void activities()
    {
        QFETCH(int, year);
        QFETCH(QString, kind);
        QFETCH(QString, name);
        QFETCH(QStringList, notes);
        const auto& all = m_overviews[tx].activities;
        QCOMPARE(all.size(), size_t(7));
        const auto found = std::find_if(all.begin(), all.end(), [&](const Activity& one) {
            return one.year == year && one.kind == kind && one.name == name;
        });
        QVERIFY(found != all.end());
        QTEST(found->heldOn, "heldOn");
        QTEST(found->people.value_or(-1), "people");
        QTEST(found->qualifier, "qualifier");
        QTEST(found->opinions.value_or(-1), "opinions");
        for (const QString& note : notes)
            QVERIFY2(found->note.contains(note), qPrintable(found->note));
    }

    void tasksOfTheCity()
    {
        const CampaignOverview* entry = campaign(tx, u"HN-2023"_s);
        QVERIFY(entry);
        const std::vector<std::pair<QString, QString>> published{
            {u"Ban Tuyên giáo Thành uỷ"_s,
                u"cơ quan thường trực: hướng dẫn, theo dõi, kiểm tra, đôn đốc"_s},
            {u"Ban Tuyên giáo Thành uỷ"_s,
                u"đưa nội dung vào bản tin nội bộ, sổ tay đảng viên điện tử, chương trình bồi "
                u"dưỡng "
                "lý luận chính trị"_s},
            {u"cơ quan báo chí, truyền thông của thành phố"_s,
                u"xây dựng chuyên trang, chuyên mục"_s}};
        QCOMPARE(entry->tasks.size(), published.size());
        for (size_t i = 0; i < published.size(); ++i) {
            QCOMPARE(entry->tasks[i].body, published[i].first);
            QCOMPARE(entry->tasks[i].text, published[i].second);
        }
        QVERIFY(entry->rounds.empty());
    }

    void commendationsAreNotSplitWhereTheArticleDoesNot()
    {
        const auto& all = m_overviews[tx].commendations;
        QCOMPARE(all.size(), size_t(1));
        const Commendation& praised = all.front();
        QCOMPARE(praised.total, std::optional(27));
        QVERIFY(!praised.collectives && !praised.individuals);
        QCOMPARE(praised.form, u"Giấy khen"_s);
        QCOMPARE(praised.heldOn, QDate(2024, 5, 14));
        QCOMPARE(praised.year, std::optional(2024));
        QVERIFY(praised.occasion.contains(u"01-KL/TW"));
        QVERIFY(praised.occasion.contains(u"05-CT/TW"));
    }

private:
    const CampaignOverview* campaign(const QString& sample, const QString& code) const
    {
        const auto overview = m_overviews.constFind(sample);
        if (overview == m_overviews.cend())
            return nullptr;
        const auto found = std::find_if(overview->campaigns.begin(), overview->campaigns.end(),
            [&](const CampaignOverview& entry) { return entry.campaign.code == code; });
        return found == overview->campaigns.end() ? nullptr : &*found;
    }
    const CampaignOverview* campaign(const QString& sample, const char* code) const
    {
        return campaign(sample, QString::fromLatin1(code));
    }
    static void compareAnniversaries(
        const std::vector<Round>& rounds, const std::vector<Published>& published)
    {
        size_t next = 0;
        for (const Round& round : rounds)
            for (const RoundAnniversary& anniversary : round.anniversaries) {
                QVERIFY(next < published.size());
                QCOMPARE(round.no, published[next].round);
                QCOMPARE(anniversary.event, published[next].event);
                QCOMPARE(anniversary.years, published[next].years);
                QCOMPARE(anniversary.day, published[next].day);
                ++next;
            }
        QCOMPARE(next, published.size());
    }

    QTemporaryDir m_dir;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(1, 0), Qt::UTC)};
    QMap<QString, Overview> m_overviews;
    std::map<QString, std::unique_ptr<RegisterSession>> m_sessions;
};

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
