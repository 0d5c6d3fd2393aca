// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersamples.h"

#include "report/papers.h"
#include "report/resultvalues.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::report;

using Change = std::function<void(PaperContext&)>;

namespace {

Task task(const QString& body, const QString& text)
{
    Task made;
    made.body = body;
    made.text = text;
    return made;
}

Activity activity(const QString& kind, const QString& name, QDate day,
    std::optional<int> people = {}, const QString& qualifier = {})
{
    Activity made;
    made.kind = kind;
    made.name = name;
    made.heldOn = day;
    made.people = people;
    made.qualifier = qualifier;
    return made;
}

Activity counted(Activity made)
{
    made.countedInUnits = true;
    return made;
}

Commendation commendation(
    std::optional<int> collectives, std::optional<int> individuals, std::optional<int> total = {})
{
    Commendation made;
    made.heldOn = QDate(2022, 7, 15);
    made.collectives = collectives;
    made.individuals = individuals;
    made.total = total;
    return made;
}

DirectingDocument own(const QString& typeCode, const QString& code, const QString& subject)
{
    DirectingDocument made;
    made.type = typeCode == "CV"_L1 ? u"Công văn"_s
        : typeCode == u"QĐ"_s       ? u"Quyết định"_s
                                    : u"Kế hoạch"_s;
    made.typeCode = typeCode;
    made.code = code;
    made.date = QDate(2022, 5, 2);
    made.subject = subject;
    return made;
}

void setFigure(PaperContext& context, QStringView code, MeasureKind kind, qint64 ofEach)
{
    Measure measure;
    measure.code = code.toString();
    measure.kind = kind;
    context.sheet.measures.push_back(measure);
    for (RoundSheet::Row& row : context.sheet.rows)
        row.current.figures.insert(measure.code, {ofEach, false});
    test::recompute(context);
}

QString proseOf(const PaperContext& context, ResultVariant variant = ResultVariant::Round)
{
    return test::proseOf(resultPaper(context, variant).sections.at(0));
}

} // namespace

/// Sentences that rest on more than the round's own figures.
class TestResultFacts : public QObject
{
    Q_OBJECT

private slots:
    void says_data();
    void says();
    void activitiesOfTheRoundAlone();
    void comparison_data();
    void comparison();
    void laterDocumentsAreNotKnownYet();
};

void TestResultFacts::says_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const QString& sentence, const Change& change) {
        QTest::newRow(name) << change << sentence;
    };
    row("LD3",
        u"Chọn ĐB thị trấn Mường Khương và ĐB xã Bản Lầu làm điểm (ngày 20/4/2022); sau rút kinh "
        u"nghiệm, triển "
        u"khai diện rộng từ ngày 01/5/2022."_s,
        [](PaperContext& context) {
            RoundSheet pilot = test::roundLike(
                context, 0, u"Làm điểm"_s, {QDate(2022, 4, 20), QDate(2022, 4, 20)}, 0);
            pilot.round.phase = RoundPhase::Pilot;
            pilot.rows.resize(2);
            context.rounds = {pilot, context.sheet};
        });
    row("LD3 many, several days",
        u"Chọn 46 đơn vị làm điểm (ngày 20/4/2022 – 22/4/2022); sau rút kinh nghiệm, triển khai "
        u"diện rộng từ "
        u"ngày 01/5/2022."_s,
        [](PaperContext& context) {
            RoundSheet pilot = test::roundLike(
                context, 0, u"Làm điểm"_s, {QDate(2022, 4, 20), QDate(2022, 4, 22)}, 0);
            pilot.round.phase = RoundPhase::Pilot;
            context.rounds = {pilot, context.sheet};
        });
    row("LD4",
        u"Phân công Ban Tuyên giáo là cơ quan thường trực, theo dõi, đôn đốc, tổng hợp; Đài Truyền "
        u"thanh và "
        u"Văn phòng phối hợp thực hiện theo chức năng, nhiệm vụ."_s,
        [](PaperContext& context) {
            context.tasks = {task(u"Đài Truyền thanh"_s, u"đưa tin"_s),
                task(u"Ban Tuyên giáo"_s, u"Cơ quan thường trực: theo dõi"_s),
                task(u"Văn phòng"_s, u"in tài liệu"_s),
                task(u"Ban Tuyên giáo"_s, u"soạn đề cương"_s)};
        });
    row("LD4 without a standing body",
        u"Phân công Văn phòng phối hợp thực hiện theo chức năng, nhiệm vụ."_s,
        [](PaperContext& context) { context.tasks = {task(u"Văn phòng"_s, u"in tài liệu"_s)}; });
    row("KT1", u"Cung cấp tài liệu, đề cương cho 46 đơn vị; cử 92 lượt báo cáo viên giúp cơ sở."_s,
        [](PaperContext& context) {
            setFigure(context, measure::rapporteurVisits, MeasureKind::Attendances, 2);
        });
    row("KT2",
        u"Các đồng chí cấp uỷ viên được phân công phụ trách đã dự, kiểm tra việc tổ chức sinh hoạt "
        u"tại 46 chi "
        u"bộ, đảng bộ."_s,
        [](PaperContext& context) {
            setFigure(context, measure::committeeVisits, MeasureKind::Cells, 1);
        });
    row("KT3",
        u"Ban hành 01 công văn đôn đốc; đến thời điểm báo cáo, 46/46 đơn vị đã gửi báo cáo, trong "
        u"đó 46 đơn "
        u"vị đúng hạn."_s,
        [](PaperContext& context) {
            context.own = {own(u"CV"_s, u"12-CV/HU"_s, u"về việc đôn đốc gửi báo cáo"_s)};
        });
    row("LD1 without letters that urge and reports",
        u"Ban Thường vụ Huyện uỷ đã ban hành 01 văn bản triển khai, gồm: Kế hoạch số 80-KH/HU, ngày 02/5/2022."_s,
        [](PaperContext& context) {
            context.own = {own(u"KH"_s, u"80-KH/HU"_s, {}),
                own(u"CV"_s, u"12-CV/HU"_s, u"đôn đốc"_s),
                own(u"BC"_s, u"45-BC/HU"_s, u"kết quả"_s)};
        });
    row("HT2 after HT1",
        u"lồng ghép trong sinh hoạt thường kỳ. Trong đó 01 đơn vị tổ chức trực tuyến hoặc trực "
        u"tiếp kết hợp trực tuyến."_s,
        [](PaperContext& context) { context.sheet.rows[0].current.attendanceMode = u"online"_s; });
    row("HT2 alone", u"\n01 đơn vị tổ chức trực tuyến hoặc trực tiếp kết hợp trực tuyến."_s,
        [](PaperContext& context) {
            for (RoundSheet::Row& each : context.sheet.rows)
                each.current.studyForms.clear();
            context.sheet.rows[0].current.attendanceMode = u"online"_s;
        });
    row("HT2 without the sentence before it",
        u"\n01 đơn vị tổ chức trực tuyến hoặc trực tiếp kết hợp trực tuyến."_s,
        [](PaperContext& context) {
            context.sheet.rows[0].current.attendanceMode = u"online"_s;
            context.texts = {{PaperTextId(1), PaperText::Kind::Dropped, u"HT1"_s, {}, {}}};
        });
    row("clerk's words end with a full stop", u"\nCấp uỷ quan tâm.\n"_s, [](PaperContext& context) {
        context.texts = {
            {PaperTextId(1), PaperText::Kind::Own, u"TG8"_s, {}, u"Cấp uỷ quan tâm "_s}};
    });
    row("words in a slot too", u"Nguyên nhân khách quan: mưa lũ."_s, [](PaperContext& context) {
        context.texts = {{PaperTextId(1), PaperText::Kind::Edited, u"NN1"_s, {}, u"mưa lũ"_s}};
    });
    row("a full stop within the quotation", u"“Học đi đôi với làm.”\n"_s,
        [](PaperContext& context) {
            context.texts = {{PaperTextId(1), PaperText::Kind::Own, u"TG8"_s, {},
                u"Khẩu hiệu: “Học đi đôi với làm.”"_s}};
        });
    row("TC4", u"Ở các đảng bộ cơ sở, 46/92 chi bộ trực thuộc đã tổ chức sinh hoạt, đạt 50%."_s,
        [](PaperContext& context) {
            setFigure(context, measure::cellsTotal, MeasureKind::Cells, 2);
            setFigure(context, measure::cellsHeld, MeasureKind::Cells, 1);
        });
    row("TC6",
        u"Cấp uỷ tổ chức 02 hội nghị cho 180 cán bộ chủ chốt, báo cáo viên (số này đã được tính "
        u"tại chi bộ nơi sinh "
        u"hoạt, không cộng thêm vào tổng số)."_s,
        [](PaperContext& context) {
            context.activities = {counted(activity(u"hội nghị"_s, {}, QDate(2022, 5, 4), 100)),
                counted(activity(u"hội nghị"_s, {}, QDate(2022, 5, 5), 80))};
        });
    row("TG6",
        u"Số đảng viên vắng: 138 đồng chí (92 có lý do, 46 không có lý do); đã tổ chức học bù cho 46 đồng chí."_s,
        [](PaperContext& context) {
            setFigure(context, measure::absentExcused, MeasureKind::Persons, 2);
            setFigure(context, measure::absentUnexcused, MeasureKind::Persons, 1);
            setFigure(context, measure::madeUpLater, MeasureKind::Persons, 1);
        });
    row("TG7 with both",
        u"Ngoài ra, có 231 cán bộ, công chức, viên chức, người lao động ngoài Đảng và 92 đoàn "
        u"viên, hội viên tham "
        u"gia; 460 lượt Nhân dân được tuyên truyền, phổ biến."_s,
        [](PaperContext& context) {
            setFigure(context, measure::associatesAttended, MeasureKind::Persons, 2);
            setFigure(context, measure::publicAttendances, MeasureKind::Attendances, 10);
        });
    row("TG7 without staff",
        u"Ngoài ra, có 92 đoàn viên, hội viên tham gia; 460 lượt Nhân dân được tuyên truyền, phổ biến."_s,
        [](PaperContext& context) {
            std::erase_if(context.sheet.measures,
                [](const Measure& each) { return each.code == measure::nonMemberStaffAttended; });
            setFigure(context, measure::associatesAttended, MeasureKind::Persons, 2);
            setFigure(context, measure::publicAttendances, MeasureKind::Attendances, 10);
        });
    row("TG7 people alone", u"Có 460 lượt Nhân dân được tuyên truyền, phổ biến."_s,
        [](PaperContext& context) {
            std::erase_if(context.sheet.measures,
                [](const Measure& each) { return each.code == measure::nonMemberStaffAttended; });
            setFigure(context, measure::publicAttendances, MeasureKind::Attendances, 10);
        });
    row("TH3",
        u"46 tập thể, 92 cá nhân đăng ký việc làm cụ thể, khắc phục hạn chế sau sinh hoạt."_s,
        [](PaperContext& context) {
            setFigure(context, measure::registeredCollectives, MeasureKind::Count, 1);
            setFigure(context, measure::registeredIndividuals, MeasureKind::Persons, 2);
        });
    row("TH3 people alone",
        u"92 cá nhân đăng ký việc làm cụ thể, khắc phục hạn chế sau sinh hoạt."_s,
        [](PaperContext& context) {
            setFigure(context, measure::registeredIndividuals, MeasureKind::Persons, 2);
        });
    row("TT1", u"Đăng, phát 46 tin, bài."_s, [](PaperContext& context) {
        setFigure(context, measure::newsItems, MeasureKind::Count, 1);
    });
    row("TT2",
        u"- Hội thi “Tự soi, tự sửa”, ngày 20/7/2022, với hơn 500 người tham dự;\n- Toạ đàm, ngày "
        u"21/7/2022;\n"
        u"- Hội nghị tổng kết, ngày 22/7/2022."_s,
        [](PaperContext& context) {
            context.activities = {
                activity(u"hội thi"_s, u"Tự soi, tự sửa"_s, QDate(2022, 7, 20), 500, u"hơn"_s),
                activity(u"toạ đàm"_s, {}, QDate(2022, 7, 21)),
                activity(u"hội nghị"_s, u"Hội nghị tổng kết"_s, QDate(2022, 7, 22))};
        });
    row("KTh1",
        u"Cấp uỷ các cấp biểu dương, khen thưởng 05 tập thể, 22 cá nhân tiêu biểu (theo Quyết định "
        u"số 30-QĐ/HU, "
        u"ngày 02/5/2022)."_s,
        [](PaperContext& context) {
            context.commendations = {commendation(3, 20), commendation(2, 2)};
            context.own = {own(u"QĐ"_s, u"30-QĐ/HU"_s, u"về khen thưởng tập thể, cá nhân"_s)};
        });
    row("KTh1 people alone", u"Cấp uỷ các cấp biểu dương, khen thưởng 22 cá nhân tiêu biểu."_s,
        [](PaperContext& context) { context.commendations = {commendation({}, 22)}; });
    row("KTh1 not split",
        u"Cấp uỷ các cấp biểu dương, khen thưởng 32 tập thể, cá nhân tiêu biểu."_s,
        [](PaperContext& context) {
            context.commendations = {commendation({}, {}, 27), commendation(2, 3)};
        });
    row("TG5 low alone", u"01 đơn vị đạt dưới 50%: ĐB xã Bản Lầu."_s, [](PaperContext& context) {
        context.sheet.campaign.lowRate = BasisPoints(5000);
        for (RoundSheet::Row& each : context.sheet.rows) {
            auto& figures = each.current.figures;
            figures[measure::membersExpected.toString()].value = 100;
            figures[measure::membersAttended.toString()].value =
                each.entry.code == "MK02"_L1 ? 10 : 90;
        }
        test::recompute(context);
    });
    row("HC2 late and missing",
        u"01 đơn vị gửi báo cáo chậm, 01 đơn vị chưa gửi báo cáo; việc tổng hợp chung bị "
        u"ảnh hưởng."_s,
        [](PaperContext& context) {
            context.sheet.rows[0].current.state = ReturnState::Missing;
            context.sheet.rows[1].firstReceivedOn = QDate(2022, 8, 9);
            test::recompute(context);
            context.board = boardOf(context.sheet, QDate(2022, 8, 10));
        });
    row("NV2 with both",
        u"Chỉ đạo 01 đơn vị chưa tổ chức hoặc chưa báo cáo hoàn thành chậm nhất ngày 20/8/2022; "
        u"đơn vị có tỷ lệ dưới "
        u"88,50% tổ chức học bù cho đảng viên vắng mặt."_s,
        [](PaperContext& context) {
            context.sheet.rows[0].current.state = ReturnState::Missing;
            context.sheet.campaign.lowRate = BasisPoints(8850);
            context.newDeadline = QDate(2022, 8, 20);
            test::recompute(context);
        });
    row("MD3 with an hour",
        u"Số liệu trong Báo cáo này tính đến 08 giờ ngày 05/8/2022, tổng hợp từ 45/46 đơn vị đã gửi báo cáo."_s,
        [](PaperContext& context) {
            context.sheet.rows[0].current.state = ReturnState::Missing;
            context.paperTime = QTime(8, 0);
            test::recompute(context);
        });
    row("UD2 of all members", u"Tỷ lệ đảng viên tham gia đạt 85,34%, bảo đảm chỉ tiêu đề ra."_s,
        [](PaperContext& context) {
            context.sheet.round.denominator = Denominator::Total;
            context.sheet.campaign.targetRate = BasisPoints(8000);
            test::recompute(context);
        });
}

void TestResultFacts::says()
{
    QFETCH(Change, change);
    QFETCH(QString, sentence);
    PaperContext context = test::muongKhuong();
    QVERIFY(!proseOf(context).contains(sentence));
    change(context);
    QVERIFY2(proseOf(context).contains(sentence), qPrintable(proseOf(context)));
}

void TestResultFacts::activitiesOfTheRoundAlone()
{
    PaperContext context = test::twoRounds();
    context.activities = {activity(u"toạ đàm"_s, u"Một"_s, QDate(2022, 7, 1)),
        activity(u"toạ đàm"_s, u"Hai"_s, QDate(2022, 8, 20)), activity(u"toạ đàm"_s, u"Ba"_s, {})};
    const QString second = proseOf(context);
    QVERIFY(second.contains(u"- Toạ đàm “Hai”, ngày 20/8/2022."_s));
    QVERIFY(!second.contains(u"“Một”"_s) && !second.contains(u"“Ba”"_s));
    const QString all = proseOf(context, ResultVariant::Final);
    QVERIFY(
        all.contains(u"“Một”"_s) && all.contains(u"“Hai”"_s) && all.contains(u"- Toạ đàm “Ba”."_s));
    std::swap(context.sheet, context.rounds[0]);
    context.rounds[0] = context.sheet;
    context.sheet.round.no = 1;
    const QString first = proseOf(context);
    QVERIFY(first.contains(u"“Một”"_s) && !first.contains(u"“Hai”"_s));
}

void TestResultFacts::comparison_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<bool>("one");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("less") << -1 << false
                          << u"So với đợt 1, tỷ lệ đảng viên tham gia giảm 1,28 điểm phần trăm."_s;
    QTest::newRow("more") << 1 << false
                          << u"So với đợt 1, tỷ lệ đảng viên tham gia tăng 1,28 điểm phần trăm."_s;
    QTest::newRow("the same is not said") << 0 << false << QString();
    QTest::newRow("units of both alone")
        << -1 << true
        << u"So với đợt 1, tỷ lệ đảng viên tham gia giảm 1,25 điểm phần trăm, so sánh trên 45 đơn "
           u"vị có mặt ở cả hai "
           u"kỳ."_s;
}

void TestResultFacts::comparison()
{
    QFETCH(int, change);
    QFETCH(bool, one);
    QFETCH(QString, sentence);
    PaperContext context = test::twoRounds();
    context.sheet = test::roundLike(
        test::muongKhuong(), 2, u"Đợt 2"_s, {QDate(2022, 8, 1), QDate(2022, 9, 30)}, change);
    if (one) // it is new in this round
        context.previous->rows.pop_back();
    test::recompute(context);
    QString said;
    for (const NarrativeLine& line : narrate(resultScript(context), resultValues(context), {})) {
        if (line.key == "TG9"_L1)
            said = textOf(line.pieces);
    }
    QCOMPARE(said, sentence);
}

void TestResultFacts::laterDocumentsAreNotKnownYet()
{
    PaperContext context = test::muongKhuong();
    context.own = {own(u"KH"_s, u"90-KH/HU"_s, {})};
    context.own[0].date = context.paperDate.addDays(1);
    QVERIFY(proseOf(context).contains(u"không ban hành kế hoạch riêng"_s));
}

QTEST_GUILESS_MAIN(TestResultFacts)
#include "tst_resultfacts.moc"
