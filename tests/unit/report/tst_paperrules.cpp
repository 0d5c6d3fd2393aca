// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersamples.h"

#include "core/figuresource.h"
#include "core/vinumber.h"
#include "report/papers.h"
#include "report/resultvalues.h"
#include "support/testcounts.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::report;

namespace {

Measure measureOf(QStringView code, MeasureKind kind)
{
    Measure measure;
    measure.code = code.toString();
    measure.label = measure.code;
    measure.head = measure.code;
    measure.kind = kind;
    return measure;
}

void addMeasures(PaperContext& context)
{
    for (const QStringView code : {measure::associatesAttended, measure::keyCadresAttended,
             measure::absentExcused, measure::absentUnexcused, measure::madeUpLater})
        context.sheet.measures.push_back(measureOf(code, MeasureKind::Persons));
    for (const QStringView code :
        {measure::publicAttendances, measure::rapporteurVisits, measure::opinions})
        context.sheet.measures.push_back(measureOf(code, MeasureKind::Attendances));
    for (const QStringView code :
        {measure::newsItems, measure::documentsIssued, measure::videoSites})
        context.sheet.measures.push_back(measureOf(code, MeasureKind::Count));
    context.sheet.measures.push_back(measureOf(measure::cellsTotal, MeasureKind::Cells));
    context.sheet.measures.push_back(measureOf(measure::cellsHeld, MeasureKind::Cells));
}

/// Whole papers are made for each.
int manyRounds()
{
    return test::propertyCount(1500) / 3;
}

/// Units in random states with random figures, some of them round ones.
PaperContext randomRound(QRandomGenerator& random)
{
    static const PaperContext sample = test::muongKhuong(); // read once
    PaperContext context = sample;
    addMeasures(context);
    context.sheet.rows.resize(size_t(random.bounded(0, 30)));
    context.sheet.campaign.lowRate = BasisPoints(random.bounded(5000, 9900));
    if (random.bounded(2) == 0)
        context.sheet.campaign.targetRate = BasisPoints(random.bounded(5000, 10000));
    for (RoundSheet::Row& row : context.sheet.rows) {
        UnitReturn& value = row.current;
        value.figures.clear();
        value.state = random.bounded(3) > 0 ? ReturnState::Reported
                                            : static_cast<ReturnState>(random.bounded(5));
        row.entry.exempt = value.state == ReturnState::Exempt;
        if (value.state != ReturnState::Reported)
            continue;
        for (const Measure& measure : context.sheet.measures) {
            if (random.bounded(4) > 0)
                value.figures.insert(
                    measure.code, {random.bounded(0, 40), random.bounded(12) == 0});
        }
    }
    test::recompute(context);
    return context;
}

Narrative narrativeOf(const PaperContext& context)
{
    return narrate(resultScript(context), resultValues(context), context.texts);
}

std::vector<TableRow> tableOf(const PaperContext& context)
{
    return test::blockOf<Table>(resultPaper(context).sections.at(1))->rows;
}

QString reportOf(const PaperContext& context, ResultVariant variant = ResultVariant::Round)
{
    return test::proseOf(resultPaper(context, variant).sections.at(0));
}

QString sentenceOf(const PaperContext& context, const QString& key)
{
    for (const NarrativeLine& line : narrativeOf(context)) {
        if (line.key == key)
            return textOf(line.pieces);
    }
    return {};
}

/// Words right behind each figure of a measure of that kind.
QStringList behindFigures(const PaperContext& context, MeasureKind kind)
{
    QStringList words;
    for (const NarrativeLine& line : narrativeOf(context)) {
        for (size_t i = 0; i + 1 < line.runs.size(); ++i) {
            const auto source = FigureSource::from(line.runs[i].source);
            if (!source || source->measures.size() != 1)
                continue;
            const Measure* measure = context.sheet.measure(source->measures.first());
            if (measure && measure->kind == kind)
                words << line.runs[i + 1].text;
        }
    }
    return words;
}

QRegularExpression expression(const QString& pattern)
{
    return QRegularExpression(pattern,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
}

} // namespace

/// The generating rules of the office's prose, one by one.
class TestPaperRules : public QObject
{
    Q_OBJECT

private slots:
    void labelFollowsTheSum_data();
    void labelFollowsTheSum();
    void personsAreNeverAttendances();
    void roundedOnlyWhenTheUnitDid();
    void smallCountsHaveANought();
    void absentFiguresDropTheirSentence_data();
    void absentFiguresDropTheirSentence();
    void sectionsCloseUp();
    void listsOfNames_data();
    void listsOfNames();
    void documentsAreCitedInFullOnce();
    void rates();
    void praiseAndBlameHaveANumber_data();
    void praiseAndBlameHaveANumber();
    void endsAndHeadings();
    void deadlines();
    void noComparisonAcrossTheMerger_data();
    void noComparisonAcrossTheMerger();
};

void TestPaperRules::labelFollowsTheSum_data()
{
    QTest::addColumn<bool>("staff");
    QTest::addColumn<bool>("associates");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("R1 members alone are not said twice") << false << false << QString();
    QTest::newRow("R1 with staff")
        << true << false << u"Tổng số cán bộ, đảng viên tham gia: 3.556 người."_s;
    QTest::newRow("R1 with associates")
        << false << true << u"Tổng số đảng viên, đoàn viên, hội viên tham gia: 3.371 người."_s;
    QTest::newRow("R1 with both")
        << true << true
        << u"Tổng số cán bộ, đảng viên, đoàn viên, hội viên tham gia: 3.602 người."_s;
}

void TestPaperRules::labelFollowsTheSum()
{
    QFETCH(bool, staff);
    QFETCH(bool, associates);
    PaperContext context = test::muongKhuong();
    if (associates)
        context.sheet.measures.push_back(
            measureOf(measure::associatesAttended, MeasureKind::Persons));
    for (RoundSheet::Row& row : context.sheet.rows) {
        if (!staff)
            row.current.figures.remove(measure::nonMemberStaffAttended.toString());
        if (associates)
            row.current.figures.insert(measure::associatesAttended.toString(), {1, false});
    }
    if (!staff)
        std::erase_if(context.sheet.measures,
            [](const Measure& measure) { return measure.code == measure::nonMemberStaffAttended; });
    test::recompute(context);
    QTEST(sentenceOf(context, u"TG8"_s), "sentence");
}

void TestPaperRules::personsAreNeverAttendances()
{
    QRandomGenerator random = test::propertyRandom();
    for (int i = manyRounds(); i > 0; --i) {
        const PaperContext context = randomRound(random);
        for (const QString& words : behindFigures(context, MeasureKind::Persons))
            QVERIFY2(!words.startsWith(u" lượt"), qPrintable(words));
        for (const QString& words : behindFigures(context, MeasureKind::Attendances))
            QVERIFY2(words.startsWith(u" lượt"), qPrintable(words));
        for (const NarrativeLine& line : narrativeOf(context)) {
            for (size_t r = 0; r + 1 < line.runs.size(); ++r) {
                if (!line.runs[r + 1].text.startsWith(u" đồng chí"))
                    continue;
                const bool members = line.runs[r].source.startsWith(u"members_"_s)
                    || line.runs[r].source == "key_cadres_attended"_L1
                    || line.runs[r].source == "made_up_later"_L1;
                QVERIFY2(members, qPrintable(line.runs[r].source));
            }
        }
    }
}

void TestPaperRules::roundedOnlyWhenTheUnitDid()
{
    QRandomGenerator random = test::propertyRandom();
    for (int i = manyRounds(); i > 0; --i) {
        const PaperContext context = randomRound(random);
        for (const NarrativeLine& line : narrativeOf(context)) {
            for (const Run& run : line.runs) {
                const auto source = FigureSource::from(run.source);
                if (!source || source->measures.size() != 1)
                    continue;
                const MeasureSum* sum = context.summary.measure(source->measures.first());
                QVERIFY(sum && sum->sum);
                QString digits = run.text.toLower();
                const qint64 printed = digits.remove(u"trên "_s).remove(u'.').toLongLong();
                if (run.text.startsWith(u"trên "_s, Qt::CaseInsensitive))
                    QVERIFY2(sum->approximate && *sum->sum > printed, qPrintable(run.text));
                else
                    QCOMPARE(printed, *sum->sum);
            }
        }
        for (const TableRow& row : tableOf(context))
            QVERIFY(!row.cells.join(u' ').contains(u"trên "_s));
    }
}

void TestPaperRules::smallCountsHaveANought()
{
    const auto bare = expression(
        u"(^|[ ;(/])\\d (đơn vị|chi bộ|đảng bộ|đồng chí|người|lượt|hội nghị|đảng viên|tin|văn bản|điểm cầu)"_s);
    const auto nought = expression(u"(^|[ ;(])00? (đơn vị|đồng chí|lượt|người)"_s);
    QRandomGenerator random = test::propertyRandom();
    for (int i = manyRounds(); i > 0; --i) {
        const PaperContext context = randomRound(random);
        const QString report = reportOf(context);
        QVERIFY2(!bare.match(report).hasMatch(), qPrintable(bare.match(report).captured()));
        QVERIFY2(!nought.match(report).hasMatch(), qPrintable(report));
        for (const TableRow& row : tableOf(context)) {
            for (const QString& cell : row.cells)
                QVERIFY2(cell.size() < 2 || !cell.startsWith(u'0') || cell.startsWith(u"0,"_s),
                    qPrintable(cell));
        }
    }
}

void TestPaperRules::absentFiguresDropTheirSentence_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("R5 conferences")
        << measure::conferences.toString() << u"hội nghị, buổi sinh hoạt"_s;
    QTest::newRow("R5 members") << measure::membersTotal.toString() << u"Tổng số đảng viên:"_s;
    QTest::newRow("R5 not summoned") << measure::membersNotSummoned.toString() << u"không tính"_s;
    QTest::newRow("R5 attended") << measure::membersAttended.toString()
                                 << u"Số đảng viên tham gia:"_s;
    QTest::newRow("R5 staff") << measure::nonMemberStaffAttended.toString() << u"ngoài Đảng"_s;
    QTest::newRow("R5 papers") << measure::reflectionPapers.toString() << u"thu hoạch"_s;
}

void TestPaperRules::absentFiguresDropTheirSentence()
{
    QFETCH(QString, code);
    QFETCH(QString, words);
    PaperContext context = test::muongKhuong();
    QVERIFY(reportOf(context).contains(words));
    for (RoundSheet::Row& row : context.sheet.rows)
        row.current.figures.remove(code);
    test::recompute(context);
    QVERIFY2(!reportOf(context).contains(words), qPrintable(reportOf(context)));
}

void TestPaperRules::sectionsCloseUp()
{
    QRandomGenerator random = test::propertyRandom();
    const auto open = expression(u"[{}«»…]|  |\\( ?\\)|[ :;,]\\.$"_s);
    for (int i = manyRounds(); i > 0; --i) {
        const PaperContext context = randomRound(random);
        const Document paper = resultPaper(context);
        int section = 0;
        int subsection = 0;
        bool standing = true;
        for (const Block& block : paper.sections.at(0).blocks) {
            if (std::get_if<Paragraph>(&block))
                standing = true;
            const auto* heading = std::get_if<Heading>(&block);
            if (!heading)
                continue;
            if (heading->level == HeadingLevel::Section) {
                QVERIFY2(standing, qPrintable(heading->text));
                QVERIFY2(heading->text.startsWith(vinumber::roman(++section) + u"- "_s),
                    qPrintable(heading->text));
                subsection = 0;
            } else {
                QVERIFY2(heading->text.startsWith(u"%1. "_s.arg(++subsection)),
                    qPrintable(heading->text));
            }
            standing = standing && heading->level == HeadingLevel::Subsection && subsection == 1;
        }
        const QString report = test::proseOf(paper.sections.at(0));
        const auto found = open.match(report);
        QVERIFY2(!found.hasMatch(), qPrintable(u"“%1” in\n%2"_s.arg(found.captured(), report)));
    }
}

void TestPaperRules::listsOfNames_data()
{
    QTest::addColumn<int>("missing");
    QTest::addColumn<bool>("named");
    QTest::newRow("R6 one") << 1 << true;
    QTest::newRow("R6 seven") << 7 << true;
    QTest::newRow("R6 eight") << 8 << false;
    QTest::newRow("R6 all") << 46 << false;
}

void TestPaperRules::listsOfNames()
{
    QFETCH(int, missing);
    QFETCH(bool, named);
    PaperContext context = test::muongKhuong();
    QStringList names;
    for (int i = 0; i < missing; ++i) {
        RoundSheet::Row& row = context.sheet.rows.at(size_t(i));
        row.current = {};
        row.current.unit = row.entry.unit;
        names << row.entry.shortName;
    }
    test::recompute(context);
    const QString sentence = sentenceOf(context, u"TC3"_s);
    QVERIFY2(sentence.contains(
                 named ? u" (%1);"_s.arg(names.join(u", "_s)) : u" (danh sách tại Phụ lục 2);"_s),
        qPrintable(sentence));
    // The list is there, in the order of the roster.
    const Document paper = resultPaper(context);
    QCOMPARE(test::blockOf<AnnexHead>(paper.sections.at(2))->label, u"Phụ lục 2"_s);
    QCOMPARE(int(test::blockOf<Table>(paper.sections.at(2))->rows.size()), missing);
}

void TestPaperRules::documentsAreCitedInFullOnce()
{
    PaperContext context = test::muongKhuong();
    context.directing.resize(1);
    context.directing[0].subject = u"về sinh hoạt chính trị năm 2022"_s;
    const QString report = reportOf(context);
    const QString full =
        u"Kế hoạch số 105-KH/TU, ngày 24/02/2022 của Tỉnh uỷ Lào Cai về sinh hoạt chính trị năm 2022"_s;
    QCOMPARE(report.count(full), 1);
    QCOMPARE(report.count(u"Kế hoạch 105-KH/TU,"_s), 1);
    QVERIFY(report.indexOf(full) < report.indexOf(u"Kế hoạch 105-KH/TU,"_s));
}

void TestPaperRules::rates()
{
    const auto percent = expression(u"([0-9.,]*) ?%"_s);
    const auto wellFormed = expression(u"^\\d{1,3}(,\\d\\d)?$"_s);
    QRandomGenerator random = test::propertyRandom();
    for (int i = manyRounds(); i > 0; --i) {
        const QString report = reportOf(randomRound(random));
        auto found = percent.globalMatch(report);
        while (found.hasNext()) {
            const auto match = found.next();
            const QString number = match.captured(1);
            QVERIFY2(wellFormed.match(number).hasMatch() || number.contains(u'.'),
                qPrintable(match.captured()));
            QVERIFY2(!number.endsWith(u",00"_s) && !match.captured().contains(u' '),
                qPrintable(match.captured()));
        }
        QVERIFY(!report.contains(expression(u"(vượt|thấp hơn|tăng|giảm) [0-9,]+%"_s)));
    }
}

void TestPaperRules::praiseAndBlameHaveANumber_data()
{
    QTest::addColumn<int>("onTime");
    QTest::addColumn<int>("late");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("R9 all on time") << 46 << 0 << QStringList{u"UD1"_s};
    QTest::newRow("R9 nine in ten") << 42 << 4 << QStringList{u"UD1"_s, u"HC2"_s};
    QTest::newRow("R9 fewer") << 41 << 5 << QStringList{u"HC2"_s};
    QTest::newRow("R9 none") << 0 << 0 << QStringList{};
}

void TestPaperRules::praiseAndBlameHaveANumber()
{
    QFETCH(int, onTime);
    QFETCH(int, late);
    PaperContext context = test::muongKhuong();
    context.board.onTime = onTime;
    context.board.late = late;
    QStringList keys;
    for (const NarrativeLine& line : narrativeOf(context)) {
        if (!line.key.startsWith(u"UD"_s) && !line.key.startsWith(u"HC"_s))
            continue;
        keys << line.key;
        QVERIFY2(textOf(line.pieces).contains(expression(u"\\d"_s)), qPrintable(line.key));
    }
    QTEST(keys, "keys");
}

void TestPaperRules::endsAndHeadings()
{
    const auto heading = expression(u"^([IVX]+- [^a-z]+|\\d+\\. \\p{Lu}.*)$"_s);
    QRandomGenerator random = test::propertyRandom();
    for (int i = manyRounds(); i > 0; --i) {
        const PaperContext context = randomRound(random);
        for (const ResultVariant variant : {ResultVariant::Round, ResultVariant::Final}) {
            const Document paper = resultPaper(context, variant);
            for (const Block& block : paper.sections.at(0).blocks) {
                if (const auto* each = std::get_if<Heading>(&block))
                    QVERIFY2(heading.match(each->text).hasMatch(), qPrintable(each->text));
                const auto* paragraph = std::get_if<Paragraph>(&block);
                if (!paragraph)
                    continue;
                const QString end = paragraph->runs.back().text;
                QVERIFY2(end.endsWith(u'.') || end.endsWith(u':'), qPrintable(end));
            }
            const QString report = test::proseOf(paper.sections.at(0));
            QVERIFY(!report.contains(u"./."_s) && !report.contains(u".."_s));
            QVERIFY(!report.contains(u"Kính gửi"_s));
        }
    }
}

void TestPaperRules::deadlines()
{
    PaperContext context = test::binhMinh();
    context.newDeadline = QDate(2026, 6, 2);
    context.nextRound = context.sheet.round;
    context.nextRound->name = u"Đợt 2"_s;
    context.nextRound->due = QDate(2026, 9, 5);
    context.nextRound->dueInclusive = false; // "trước ngày" of the superior's letter
    const QString report = reportOf(context);
    QVERIFY(report.contains(u"hoàn thành chậm nhất ngày 02/6/2026"_s));
    QVERIFY(report.contains(u"gửi báo cáo chậm nhất ngày 04/9/2026."_s));
    QVERIFY(!report.contains(u"trước ngày"_s));
}

void TestPaperRules::noComparisonAcrossTheMerger_data()
{
    QTest::addColumn<QDate>("then");
    QTest::addColumn<QDate>("now");
    QTest::addColumn<bool>("compared");
    QTest::newRow("R12 both before") << QDate(2025, 1, 5) << QDate(2025, 5, 5) << true;
    QTest::newRow("R12 across") << QDate(2025, 5, 5) << QDate(2025, 9, 5) << false;
    QTest::newRow("R12 the day itself") << QDate(2025, 6, 5) << QDate(2025, 7, 1) << false;
    QTest::newRow("R12 both after") << QDate(2025, 7, 5) << QDate(2026, 1, 5) << true;
}

void TestPaperRules::noComparisonAcrossTheMerger()
{
    QFETCH(QDate, then);
    QFETCH(QDate, now);
    QFETCH(bool, compared);
    PaperContext context = test::muongKhuong();
    context.previous = context.sheet;
    context.previous->round.span = DateRange{then, then};
    context.sheet.round.no = 2;
    context.sheet.round.span = DateRange{now, now};
    for (RoundSheet::Row& row : context.sheet.rows)
        --row.current.figures[measure::membersAttended.toString()].value;
    test::recompute(context);
    QCOMPARE(sentenceOf(context, u"TG9"_s).isEmpty(), !compared);
    QCOMPARE(sentenceOf(context, u"R12"_s).isEmpty(), compared);
}

QTEST_GUILESS_MAIN(TestPaperRules)
#include "tst_paperrules.moc"
