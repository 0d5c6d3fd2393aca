// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersamples.h"

#include "report/papers.h"
#include "report/resultvalues.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::report;

namespace {

QString proseOf(const PaperContext& context, ResultVariant variant = ResultVariant::Round)
{
    return test::proseOf(resultPaper(context, variant).sections.at(0));
}

} // namespace

/// Sơ kết and tổng kết: what they tell of each round and of all.
class TestResultRounds : public QObject
{
    Q_OBJECT

private slots:
    void variants_data();
    void variants();
    void eachFigureNamesItsRound();
    void eachRoundHasItsAnnex();
    void nothingFollowsTheEnd();
    void ownConferencesOfSeveralRounds();
    void titles_data();
    void titles();
    void sumsOverRoundsHaveNoSource();
};

void TestResultRounds::variants_data()
{
    QTest::addColumn<QString>("sentence");
    const QStringView sentences[]{
        u"Thời gian: từ ngày 01/5/2022 đến ngày 30/9/2022, nhân dịp kỷ niệm 75 năm Ngày thành lập "
        u"Đảng bộ tỉnh Lào "
        u"Cai, 132 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 – 19/5/2022) và 77 năm Cách mạng "
        u"Tháng Tám và Quốc "
        u"khánh.",
        u"Đợt 1: 46/46 chi bộ, đảng bộ trực thuộc (20 đảng bộ, 26 chi bộ) đã tổ chức sinh hoạt, "
        u"đạt 100%, với 144 hội nghị, buổi sinh hoạt.",
        u"Đợt 2: 46/46 chi bộ, đảng bộ trực thuộc (20 đảng bộ, 26 chi bộ) đã tổ chức sinh hoạt, "
        u"đạt 100%, với 144 hội nghị, buổi sinh hoạt.",
        u"Tính chung các kỳ: 288 hội nghị, buổi sinh hoạt.",
        u"Tổng số đảng viên đợt 1: 3.896 đồng chí. Số đảng viên phải tham gia đợt 1: 3.602 đồng "
        u"chí (không tính 294 đồng chí được miễn công tác và sinh hoạt đảng, tạm thời chuyển sinh "
        u"hoạt đến nơi khác hoặc không thuộc diện triệu tập). Số đảng viên tham gia đợt 1: 3.325 "
        u"đồng chí, đạt 92,31% so với số phải tham gia, bằng 85,34% so với tổng số đảng viên. 28 "
        u"đơn vị có 100% đảng viên phải dự tham gia đợt 1. Ngoài ra, có 231 cán bộ, công chức, "
        u"viên chức, người lao động ngoài Đảng tham gia đợt 1. Tổng số cán bộ, đảng viên tham gia "
        u"đợt 1: 3.556 người.",
        u"Số liệu chi tiết đợt 1 tại Phụ lục 1, đợt 2 tại Phụ lục 2 kèm theo Báo cáo này.",
        u"Qua 02 kỳ, tổng số lượt đảng viên tham gia là 6.604 lượt; kỳ cao nhất đợt 1: 3.325 đồng "
        u"chí.",
        u"Tính chung các kỳ, có 2.920 lượt bài thu hoạch.",
        u"Đến thời điểm báo cáo, 46/46 đơn vị đã gửi báo cáo đợt 2, trong đó 46 đơn vị đúng hạn.",
        u"Hình thức (đợt 2): 16 đơn vị tổ chức buổi sinh hoạt riêng; 15 đơn vị sinh hoạt chuyên "
        u"đề; 15 đơn vị lồng ghép trong sinh hoạt thường kỳ.",
        u"Trên đây là kết quả đợt sinh hoạt chính trị “tự soi, tự sửa” của Đảng bộ huyện Mường "
        u"Khương, Ban Thường vụ "
        u"Huyện uỷ Mường Khương trân trọng báo cáo Ban Tuyên giáo Tỉnh uỷ Lào Cai.",
    };
    int number = 0;
    for (const QStringView sentence : sentences)
        QTest::addRow("%d", ++number) << sentence.toString();
}

void TestResultRounds::variants()
{
    QFETCH(QString, sentence);
    for (const ResultVariant variant : {ResultVariant::Interim, ResultVariant::Final}) {
        const QStringList lines = proseOf(test::twoRounds(), variant).split(u'\n');
        QVERIFY2(lines.contains(sentence), qPrintable(lines.join(u'\n')));
    }
    QVERIFY(!proseOf(test::twoRounds(), ResultVariant::Interim).contains(u"So với đợt 1"_s));
}

/// No figure of persons, units or a rate stands in a paper on two rounds without the round's name beside it.
void TestResultRounds::eachFigureNamesItsRound()
{
    PaperContext context = test::twoRounds();
    context.sheet.campaign.lowRate = BasisPoints(9000);
    context.sheet.campaign.targetRate = BasisPoints(9500);
    context.sheet.rows[0].current.state = ReturnState::Missing;
    context.sheet.rows[1].current.state = ReturnState::Nil;
    context.sheet.rows[2].firstReceivedOn = QDate(2022, 12, 31);
    test::recompute(context);
    context.rounds.back() = context.sheet;
    const QString second = u"Đợt 2"_s;
    int told = 0;
    for (const NarrativeLine& line : narrate(resultScript(context, ResultVariant::Final),
             resultValues(context, ResultVariant::Final), {})) {
        const QString text = textOf(line.pieces);
        for (const Piece& piece : line.pieces) {
            if (sourceOf(piece.placeholder).isEmpty())
                continue;
            ++told;
            QVERIFY2(text.contains(second, Qt::CaseInsensitive), qPrintable(text));
        }
        if (line.key == "TCK"_L1 || line.key == "TGK"_L1)
            QCOMPARE(text.count(u'\n'), 1);
    }
    QVERIFY(told >= 5);
    const QString prose = proseOf(context, ResultVariant::Final);
    QVERIFY2(prose.contains(u"Đợt 2: 44/46 chi bộ, đảng bộ trực thuộc đã tổ chức sinh hoạt"_s),
        qPrintable(prose));
    QVERIFY(prose.contains(u"Đợt 1: 46/46 chi bộ, đảng bộ trực thuộc"_s));
}

void TestResultRounds::eachRoundHasItsAnnex()
{
    PaperContext context = test::twoRounds();
    context.sheet.rows[0].current.state = ReturnState::Nil;
    test::recompute(context);
    context.rounds.back() = context.sheet;
    const Document paper = resultPaper(context, ResultVariant::Final);
    QStringList heads;
    for (const Section& section : paper.sections) {
        if (const auto* head = test::blockOf<AnnexHead>(section))
            heads << head->label + u' ' + head->title.first(24);
    }
    QCOMPARE(heads,
        (QStringList{u"Phụ lục 1 TỔNG HỢP KẾT QUẢ ĐỢT 1 S"_s,
            u"Phụ lục 2 TỔNG HỢP KẾT QUẢ ĐỢT 2 S"_s, u"Phụ lục 3 DANH SÁCH ĐƠN VỊ CHƯA TỔ"_s}));
    QVERIFY(test::blockOf<AnnexHead>(paper.sections.at(3))->title.endsWith(u"ĐỢT 2"_s));
    const auto attended = [&](size_t section) {
        return test::blockOf<Table>(paper.sections.at(section))->rows.back().cells.value(5);
    };
    const auto sourced = [&](size_t section) {
        const auto& columns = test::blockOf<Table>(paper.sections.at(section))->columns;
        return std::any_of(columns.begin(), columns.end(),
            [](const TableColumn& column) { return !column.measure.isEmpty(); });
    };
    QVERIFY(!sourced(1) && sourced(2)); // the paper's own round is the second
    QCOMPARE(attended(1), u"3.325"_s);
    QVERIFY(attended(2) != attended(1));
    // Sơ kết at the first round knows nothing of the second.
    PaperContext first = test::twoRounds();
    first.sheet = first.rounds.front();
    first.previous.reset();
    test::recompute(first);
    QCOMPARE(resultPaper(first, ResultVariant::Interim).sections.size(), size_t(2));
    QCOMPARE(resultPaper(first, ResultVariant::Final).sections.size(), size_t(3));
}

void TestResultRounds::nothingFollowsTheEnd()
{
    const PaperContext context = test::muongKhuong();
    const QString next = u"Tiếp tục tổ chức đợt 2"_s;
    QVERIFY(proseOf(context, ResultVariant::Interim).contains(next));
    QVERIFY(!proseOf(context, ResultVariant::Final).contains(next));
}

void TestResultRounds::ownConferencesOfSeveralRounds()
{
    PaperContext context = test::twoRounds();
    Activity conference;
    conference.kind = u"hội nghị"_s;
    conference.heldOn = QDate(2022, 5, 4);
    conference.people = 100;
    conference.countedInUnits = true;
    context.activities = {conference, conference};
    context.activities.back().heldOn = QDate(2022, 8, 5);
    QVERIFY(proseOf(context, ResultVariant::Final)
                .contains(u"Cấp uỷ tổ chức 02 hội nghị cho 200 lượt cán bộ chủ chốt"_s));
}

void TestResultRounds::titles_data()
{
    QTest::addColumn<int>("variant");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("subject");
    const QString content =
        u"sinh hoạt chính trị, tư tưởng về xây dựng, chỉnh đốn Đảng, chủ đề “tự soi, tự sửa” năm 2022"_s;
    const int interim = int(ResultVariant::Interim);
    QTest::newRow("round") << int(ResultVariant::Round) << QDate(2022, 8, 1) << QDate(2022, 9, 30)
                           << u"kết quả đợt 1 "_s + content;
    QTest::newRow("interim") << interim << QDate(2022, 5, 1) << QDate(2022, 9, 30)
                             << u"sơ kết "_s + content + u", từ tháng 5 đến tháng 9 năm 2022"_s;
    QTest::newRow("over two years")
        << interim << QDate(2021, 11, 1) << QDate(2022, 2, 28)
        << u"sơ kết "_s + content + u", từ tháng 11 năm 2021 đến tháng 02 năm 2022"_s;
    QTest::newRow("one month") << interim << QDate(2022, 5, 1) << QDate(2022, 5, 30)
                               << u"sơ kết "_s + content + u", tháng 5 năm 2022"_s;
    QTest::newRow("without days") << interim << QDate() << QDate() << u"sơ kết "_s + content;
    QTest::newRow("final") << int(ResultVariant::Final) << QDate(2022, 5, 1) << QDate(2022, 9, 30)
                           << u"tổng kết đợt "_s + content;
}

void TestResultRounds::titles()
{
    QFETCH(int, variant);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    PaperContext context = test::muongKhuong();
    context.sheet.round.span =
        first.isValid() ? std::optional(DateRange{first, last}) : std::nullopt;
    const Document paper = resultPaper(context, static_cast<ResultVariant>(variant));
    QTEST(test::blockOf<TitleBlock>(paper.sections.at(0))->subject, "subject");
    QVERIFY(paper.title.startsWith(u"Báo cáo "_s));
    // The biểu is of the round.
    QVERIFY(test::blockOf<AnnexHead>(paper.sections.at(1))
                ->title.startsWith(u"TỔNG HỢP KẾT QUẢ ĐỢT 1 SINH HOẠT"_s));
}

void TestResultRounds::sumsOverRoundsHaveNoSource()
{
    const PaperContext context = test::twoRounds();
    for (const NarrativeLine& line : narrate(resultScript(context, ResultVariant::Final),
             resultValues(context, ResultVariant::Final), {})) {
        for (const Run& run : line.runs) {
            if (run.text == "288"_L1 || run.text == "2.920"_L1 || run.text == "6.604"_L1)
                QVERIFY2(run.source.isEmpty(), qPrintable(run.source));
            QVERIFY2(run.source != "conferences"_L1 && run.source != "reflection_papers"_L1,
                qPrintable(run.text));
        }
    }
}

QTEST_GUILESS_MAIN(TestResultRounds)
#include "tst_resultrounds.moc"
