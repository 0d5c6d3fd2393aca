// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersamples.h"

#include "core/figuresource.h"
#include "core/vinumber.h"
#include "report/papers.h"
#include "report/resultvalues.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::report;

namespace {

using Kind = NarrativeLine::Kind;
using State = NarrativeLine::State;

/// Two parts; the second has a section whose sentences may all be absent.
Script smallScript()
{
    return {{{u"A1", u"Mở đầu {n}."}},
        {{u"PHẦN ĐẦU",
             {{u"Mục một", {{u"B1", u"Có {n} đơn vị."}, {u"B2", u"Đạt {p}.", true}}},
                 {u"Mục hai", {{u"B3", u"Thiếu {x}."}}}, {u"Mục ba", {{u"B4", u"Đủ {n}."}}}}},
            {u"PHẦN GIỮA", {{{}, {{u"C1", {}, false, u"gợi ý", u"Nguyên nhân: "}}}}},
            {u"PHẦN CUỐI", {{{}, {{u"D1", u"Cả {n}."}}}}}},
        {{u"E1", u"Trân trọng."}}};
}

wording::Values smallValues()
{
    return {{u"n"_s, u"05"_s}, {u"p"_s, u"100%"_s}, {u"tricky"_s, u"{n} [x] \\"_s},
        {u"small"_s, u"chữ thường"_s}};
}

PaperText text(PaperText::Kind kind, const QString& block, const QString& words, int id = 1)
{
    return {PaperTextId(id), kind, block, {}, words};
}

QStringList linesOf(const Narrative& narrative)
{
    QStringList lines;
    for (const NarrativeLine& line : narrative) {
        if (line.state == State::Standing)
            lines << textOf(line.pieces);
    }
    return lines;
}

QStringList told(const PaperTexts& texts)
{
    return linesOf(narrate(smallScript(), smallValues(), texts));
}

const QStringList asWritten{u"Mở đầu 05."_s, u"I- PHẦN ĐẦU"_s, u"1. Mục một"_s, u"Có 05 đơn vị."_s,
    u"Đạt 100%."_s, u"2. Mục ba"_s, u"Đủ 05."_s, u"II- PHẦN CUỐI"_s, u"Cả 05."_s, u"Trân trọng."_s};

QStringList with(qsizetype at, const QString& line)
{
    QStringList lines = asWritten;
    lines.insert(at, line);
    return lines;
}

PaperContext sample(const QString& name)
{
    return name == "mk"_L1 ? test::muongKhuong() : test::binhMinh();
}

Narrative reportOf(const PaperContext& context, const PaperTexts& texts = {})
{
    return narrate(resultScript(context), resultValues(context), texts);
}

/// Without numbers of headings, which close up.
QStringList sentencesOf(const Narrative& narrative)
{
    QStringList lines;
    for (const NarrativeLine& line : narrative) {
        if (line.kind == Kind::Sentence || line.kind == Kind::Own)
            lines << textOf(line.pieces);
    }
    return lines;
}

/// The figure as its source gives it, printed.
QString figureOf(const FigureSource& source, const PaperContext& context)
{
    const Summary& summary = context.summary;
    if (source.people)
        return vinumber::countInProse(summary.peopleAttended.value_or(0));
    if (source.measures.size() == 2)
        return vinumber::percent(*shareOf(summary.sum(source.measures[0]).value_or(0),
            summary.sum(source.measures[1]).value_or(0)));
    if (source.measures.size() == 1)
        return vinumber::countInProse(summary.sum(source.measures[0]).value_or(0));
    const StateCounts& states = summary.states;
    const QHash<QString, int> counts{{u"expected"_s, states.expected},
        {u"answered"_s, states.answered()}, {u"held"_s, states.held()},
        {u"missing"_s, states.missing}, {u"nil"_s, states.nil}, {u"joint"_s, states.joint},
        {u"late"_s, context.board.late}, {u"on_time"_s, context.board.onTime}};
    return vinumber::countInProse(counts.value(source.state, -1));
}

} // namespace

class TestNarrative : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void onlyOnePlaceChanges_data();
    void onlyOnePlaceChanges();
    void everythingIsKept();
    void aSlotWaitsForItsWords();
    void slotsOfTheReport_data();
    void slotsOfTheReport();
    void paragraphs();
    void ownWordsUnderAHeadingStandFirst();
    void linesOfAText();
    void everyFigureHasItsSource_data();
    void everyFigureHasItsSource();
    void sourcesAreWellFormed_data();
    void sourcesAreWellFormed();
    void quotes();
};

void TestNarrative::texts_data()
{
    QTest::addColumn<PaperTexts>("texts");
    QTest::addColumn<QStringList>("lines");
    using K = PaperText::Kind;
    const auto row = [](const char* name, const PaperTexts& given, const QStringList& lines) {
        QTest::newRow(name) << given << lines;
    };
    const auto replaced = [](qsizetype at, const QString& line) {
        QStringList lines = asWritten;
        lines[at] = line;
        return lines;
    };
    const auto without = [](qsizetype at) {
        QStringList lines = asWritten;
        lines.removeAt(at);
        return lines;
    };
    row("none", {}, asWritten);
    row("edited", {text(K::Edited, u"B1"_s, u"Cả thảy {n} nơi."_s)},
        replaced(3, u"Cả thảy 05 nơi."_s));
    row("edited twice, the last counts",
        {text(K::Edited, u"B1"_s, u"Một."_s), text(K::Edited, u"B1"_s, u"Hai."_s)},
        replaced(3, u"Hai."_s));
    row("edited with a figure that is absent", {text(K::Edited, u"B1"_s, u"Có {x}."_s)},
        without(3));
    row("edited to nothing", {text(K::Edited, u"B1"_s, u"  "_s)}, without(3));
    row("an absent sentence in the clerk's words", {text(K::Edited, u"B3"_s, u"Không thiếu."_s)},
        {u"Mở đầu 05."_s, u"I- PHẦN ĐẦU"_s, u"1. Mục một"_s, u"Có 05 đơn vị."_s, u"Đạt 100%."_s,
            u"2. Mục hai"_s, u"Không thiếu."_s, u"3. Mục ba"_s, u"Đủ 05."_s, u"II- PHẦN CUỐI"_s,
            u"Cả 05."_s, u"Trân trọng."_s});
    row("dropped", {text(K::Dropped, u"B1"_s, {})}, without(3));
    row("a section dropped whole closes up",
        {text(K::Dropped, u"B1"_s, {}), text(K::Dropped, u"B2"_s, {})},
        {u"Mở đầu 05."_s, u"I- PHẦN ĐẦU"_s, u"1. Mục ba"_s, u"Đủ 05."_s, u"II- PHẦN CUỐI"_s,
            u"Cả 05."_s, u"Trân trọng."_s});
    row("own at the beginning", {text(K::Own, {}, u"trước hết"_s)}, with(0, u"trước hết."_s));
    row("own after its sentence", {text(K::Own, u"B1"_s, u"- thêm {n}"_s)},
        with(4, u"- thêm 05."_s));
    row("own after a dropped sentence",
        {text(K::Dropped, u"D1"_s, {}), text(K::Own, u"D1"_s, u"Riêng."_s)},
        replaced(8, u"Riêng."_s));
    row("own at the end", {text(K::Own, u"E1"_s, u"Hết."_s)}, with(10, u"Hết."_s));
    row("own of a sentence that is no more", {text(K::Own, u"Z9"_s, u"Còn lại."_s)},
        with(9, u"Còn lại."_s));
    row("two own, in order",
        {text(K::Own, u"D1"_s, u"Một."_s, 1), text(K::Own, u"D1"_s, u"Hai."_s, 2)}, [] {
            QStringList lines = with(9, u"Một."_s);
            lines.insert(10, u"Hai."_s);
            return lines;
        }());
    row("own makes its section stand", {text(K::Own, u"B3"_s, u"Riêng."_s)},
        {u"Mở đầu 05."_s, u"I- PHẦN ĐẦU"_s, u"1. Mục một"_s, u"Có 05 đơn vị."_s, u"Đạt 100%."_s,
            u"2. Mục hai"_s, u"Riêng."_s, u"3. Mục ba"_s, u"Đủ 05."_s, u"II- PHẦN CUỐI"_s,
            u"Cả 05."_s, u"Trân trọng."_s});
    row("own under the heading of a part", {text(K::Own, u"I:B1"_s, u"Chung."_s)},
        with(2, u"Chung."_s));
    row("own under a heading", {text(K::Own, u"1:B1"_s, u"Riêng."_s)}, with(3, u"Riêng."_s));
    row("own under a heading makes it stand", {text(K::Own, u"1:B3"_s, u"Riêng."_s)},
        {u"Mở đầu 05."_s, u"I- PHẦN ĐẦU"_s, u"1. Mục một"_s, u"Có 05 đơn vị."_s, u"Đạt 100%."_s,
            u"2. Mục hai"_s, u"Riêng."_s, u"3. Mục ba"_s, u"Đủ 05."_s, u"II- PHẦN CUỐI"_s,
            u"Cả 05."_s, u"Trân trọng."_s});
    row("own under a part without headings", {text(K::Own, u"I:D1"_s, u"Riêng."_s)},
        with(8, u"Riêng."_s));
    row("a change of another paper's sentence", {text(K::Edited, u"Z9"_s, u"Khác."_s)}, asWritten);
    row("a quote is no line", {text(K::Quote, u"B1"_s, u"Hay."_s)}, asWritten);
    row("a slot written on", {text(K::Edited, u"C1"_s, u"mưa lũ."_s)},
        {u"Mở đầu 05."_s, u"I- PHẦN ĐẦU"_s, u"1. Mục một"_s, u"Có 05 đơn vị."_s, u"Đạt 100%."_s,
            u"2. Mục ba"_s, u"Đủ 05."_s, u"II- PHẦN GIỮA"_s, u"Nguyên nhân: mưa lũ."_s,
            u"III- PHẦN CUỐI"_s, u"Cả 05."_s, u"Trân trọng."_s});
}

void TestNarrative::texts()
{
    QFETCH(PaperTexts, texts);
    QTEST(told(texts), "lines");
}

void TestNarrative::onlyOnePlaceChanges_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    for (const QString& name : {u"mk"_s, u"bm"_s}) {
        for (const NarrativeLine& line : reportOf(sample(name))) {
            if (line.kind == Kind::Sentence)
                QTest::addRow("%s %s", qPrintable(name), qPrintable(line.key)) << name << line.key;
        }
    }
}

void TestNarrative::onlyOnePlaceChanges()
{
    QFETCH(QString, name);
    QFETCH(QString, key);
    const PaperContext context = sample(name);
    const Narrative before = reportOf(context);
    const QStringList was = sentencesOf(before);
    const auto line = std::find_if(
        before.begin(), before.end(), [&](const NarrativeLine& l) { return l.key == key; });
    QVERIFY(line != before.end());
    const qsizetype at = was.indexOf(textOf(line->pieces));
    QStringList wanted = was;
    wanted[at] = u"Viết lại."_s;
    QCOMPARE(sentencesOf(reportOf(context, {text(PaperText::Kind::Edited, key, u"Viết lại."_s)})),
        wanted);
    wanted.removeAt(at);
    QCOMPARE(sentencesOf(reportOf(context, {text(PaperText::Kind::Dropped, key, {})})), wanted);
    wanted = was;
    wanted.insert(at + 1, u"Nói thêm."_s);
    QCOMPARE(
        sentencesOf(reportOf(context, {text(PaperText::Kind::Own, key, u"Nói thêm."_s)})), wanted);
    // Edited without a change, it says the same.
    const QString same = patternOf(line->pieces);
    QCOMPARE(sentencesOf(reportOf(context, {text(PaperText::Kind::Edited, key, same)})), was);
}

void TestNarrative::everythingIsKept()
{
    const PaperTexts texts{text(PaperText::Kind::Dropped, u"D1"_s, {}, 7),
        text(PaperText::Kind::Edited, u"B1"_s, u"Viết {n}."_s, 8)};
    const Narrative all = narrate(smallScript(), smallValues(), texts, true);
    QStringList keys;
    for (const NarrativeLine& line : all) {
        const QString state = line.state == State::Standing ? u"+"_s
            : line.state == State::Absent                   ? u"-"_s
                                                            : u"x"_s;
        const bool heading = line.kind == Kind::Section || line.kind == Kind::Subsection;
        QVERIFY(!line.key.isEmpty());
        keys << state + (heading ? line.pattern : line.key);
        QCOMPARE(line.runs.empty(), line.state != State::Standing);
        QCOMPARE(line.pieces.empty(), line.state != State::Standing);
    }
    QCOMPARE(keys.join(u' '),
        u"+A1 +PHẦN ĐẦU +Mục một +B1 +B2 -Mục hai -B3 +Mục ba +B4 -PHẦN GIỮA -C1 -PHẦN CUỐI xD1 +E1"_s);
    const auto lineOf = [&](const QString& key) {
        return *std::find_if(
            all.begin(), all.end(), [&](const auto& line) { return line.key == key; });
    };
    QCOMPARE(lineOf(u"B1"_s).original, u"Có {n} đơn vị."_s);
    QCOMPARE(lineOf(u"B1"_s).pattern, u"Viết {n}."_s);
    QCOMPARE(lineOf(u"B1"_s).edit, PaperTextId(8));
    QCOMPARE(lineOf(u"D1"_s).edit, PaperTextId(7));
    QVERIFY(!lineOf(u"B4"_s).edit.isValid());
    QVERIFY(lineOf(u"B2"_s).joins);
    QCOMPARE(lineOf(u"C1"_s).prompt, u"gợi ý"_s);
}

void TestNarrative::aSlotWaitsForItsWords()
{
    const auto slot = [](const PaperTexts& texts) {
        const Narrative all = narrate(smallScript(), smallValues(), texts, true);
        return *std::find_if(
            all.begin(), all.end(), [](const auto& line) { return line.key == "C1"_L1; });
    };
    QVERIFY(slot({}).state == State::Absent);
    QVERIFY(slot({}).original.isEmpty());
    // What it begins with is not said twice.
    const QString whole = u"Nguyên nhân: mưa lũ."_s;
    QCOMPARE(textOf(slot({text(PaperText::Kind::Edited, u"C1"_s, u"mưa lũ."_s)}).pieces), whole);
    QCOMPARE(textOf(slot({text(PaperText::Kind::Edited, u"C1"_s, whole)}).pieces), whole);
}

void TestNarrative::slotsOfTheReport_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("words");
    QTest::newRow("praise") << u"UD4"_s << u"1. Ưu điểm"_s << u"Lời riêng."_s;
    QTest::newRow("blame") << u"HC5"_s << u"2. Hạn chế, khó khăn"_s << u"Lời riêng."_s;
    QTest::newRow("causes outside")
        << u"NN1"_s << u"2. Nguyên nhân"_s << u"Nguyên nhân khách quan: Lời riêng."_s;
    QTest::newRow("own causes") << u"NN2"_s << u"2. Nguyên nhân"_s
                                << u"Nguyên nhân chủ quan: Lời riêng."_s;
    QTest::newRow("lessons") << u"KNG"_s << u"2. Kinh nghiệm"_s << u"Lời riêng."_s;
    QTest::newRow("tasks") << u"NV4"_s << u"IV- NHIỆM VỤ, GIẢI PHÁP THỜI GIAN TỚI"_s
                           << u"Lời riêng."_s;
    QTest::newRow("proposals") << u"KN1"_s << u"V- KIẾN NGHỊ, ĐỀ XUẤT"_s << u"Lời riêng."_s;
}

void TestNarrative::slotsOfTheReport()
{
    QFETCH(QString, key);
    QFETCH(QString, heading);
    QFETCH(QString, words);
    const PaperContext context = test::muongKhuong();
    const Narrative all = narrate(resultScript(context), resultValues(context), {}, true);
    const auto slot =
        std::find_if(all.begin(), all.end(), [&](const auto& line) { return line.key == key; });
    QVERIFY(slot != all.end());
    QVERIFY(slot->state == State::Absent);
    QVERIFY(!slot->prompt.isEmpty());
    const QStringList lines =
        linesOf(reportOf(context, {text(PaperText::Kind::Edited, key, u"Lời riêng."_s)}));
    QVERIFY2(lines.contains(heading), qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.contains(words), qPrintable(lines.join(u'\n')));
}

void TestNarrative::paragraphs()
{
    const std::vector<Block> blocks = blocksOf(narrate(
        smallScript(), smallValues(), {text(PaperText::Kind::Own, u"B1"_s, u"Riêng."_s, 9)}));
    QStringList keys;
    for (const Block& block : blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            keys << paragraph->key;
    }
    // The clerk's own paragraph parts the joined sentences.
    QCOMPARE(keys, (QStringList{u"A1"_s, u"B1"_s, u"B1+9"_s, u"B2"_s, u"B4"_s, u"D1"_s, u"E1"_s}));
    const std::vector<Block> joined = blocksOf(narrate(smallScript(), smallValues(), {}));
    const auto& paragraph = std::get<Paragraph>(joined.at(3));
    QString whole;
    for (const Run& run : paragraph.runs)
        whole += run.text;
    QCOMPARE(whole, u"Có 05 đơn vị. Đạt 100%."_s);
    QVERIFY(std::get<Heading>(joined.at(1)).level == HeadingLevel::Section);
    QVERIFY(std::get<Heading>(joined.at(2)).level == HeadingLevel::Subsection);
}

void TestNarrative::ownWordsUnderAHeadingStandFirst()
{
    const Narrative all = narrate(smallScript(), smallValues(), {}, true);
    for (const NarrativeLine& line : all) {
        if (line.kind != Kind::Section && line.kind != Kind::Subsection)
            continue;
        const Narrative with = narrate(smallScript(), smallValues(),
            {text(PaperText::Kind::Own, line.key, u"Riêng."_s, 3)}, true);
        const auto heading = std::find_if(with.begin(), with.end(),
            [&](const auto& each) { return each.key == line.key && each.kind == line.kind; });
        QVERIFY(heading != with.end());
        QVERIFY(heading->state == State::Standing);
        QVERIFY((heading + 1)->kind == Kind::Own);
        QCOMPARE((heading + 1)->edit, PaperTextId(3));
        QCOMPARE(with.size(), all.size() + 1);
    }
}

void TestNarrative::linesOfAText()
{
    const std::vector<Block> blocks = blocksOf(narrate(
        smallScript(), smallValues(), {text(PaperText::Kind::Own, {}, u"- một {n};\n- hai.\n"_s)}));
    QCOMPARE(std::get<Paragraph>(blocks.at(0)).runs.size(), size_t(1));
    QCOMPARE(std::get<Paragraph>(blocks.at(0)).runs.at(0).text, u"- một 05;"_s);
    QCOMPARE(std::get<Paragraph>(blocks.at(1)).runs.at(0).text, u"- hai."_s);
    QCOMPARE(std::get<Paragraph>(blocks.at(2)).key, u"A1"_s);
}

void TestNarrative::everyFigureHasItsSource_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("sources");
    const QString rates = u"members_attended/members_expected"_s;
    QTest::newRow("KT3") << u"mk"_s << u"KT3"_s
                         << QStringList{
                                u"state:answered"_s, u"state:expected"_s, u"state:on_time"_s};
    QTest::newRow("TC1") << u"mk"_s << u"TC1"_s
                         << QStringList{u"state:held"_s, u"state:expected"_s, u"conferences"_s};
    QTest::newRow("TC2") << u"bm"_s << u"TC2"_s
                         << QStringList{u"state:held"_s, u"state:expected"_s, u"conferences"_s,
                                u"state:nil"_s};
    QTest::newRow("TC3") << u"bm"_s << u"TC3"_s << QStringList{u"state:missing"_s};
    QTest::newRow("TG2") << u"mk"_s << u"TG2"_s
                         << QStringList{u"members_total"_s, u"members_expected"_s,
                                u"members_not_summoned"_s};
    QTest::newRow("TG3") << u"mk"_s << u"TG3"_s
                         << QStringList{
                                u"members_attended"_s, rates, u"members_attended/members_total"_s};
    QTest::newRow("TG7") << u"mk"_s << u"TG7"_s << QStringList{u"non_member_staff_attended"_s};
    QTest::newRow("TG8") << u"mk"_s << u"TG8"_s << QStringList{u"people"_s};
    QTest::newRow("TH2") << u"mk"_s << u"TH2"_s << QStringList{u"reflection_papers"_s};
    QTest::newRow("HC2") << u"bm"_s << u"HC2"_s << QStringList{u"state:missing"_s};
    QTest::newRow("HC3") << u"bm"_s << u"HC3"_s << QStringList{u"state:nil"_s};
    QTest::newRow("UD1") << u"mk"_s << u"UD1"_s
                         << QStringList{u"state:on_time"_s, u"state:expected"_s};
}

void TestNarrative::everyFigureHasItsSource()
{
    QFETCH(QString, name);
    QFETCH(QString, key);
    QFETCH(QStringList, sources);
    const PaperContext context = sample(name);
    const Narrative narrative = reportOf(context);
    const auto line = std::find_if(
        narrative.begin(), narrative.end(), [&](const auto& each) { return each.key == key; });
    QVERIFY(line != narrative.end());
    QStringList found;
    for (const Run& run : line->runs) {
        if (run.source.isEmpty())
            continue;
        found << run.source;
        const auto source = FigureSource::from(run.source);
        QVERIFY(source);
        QCOMPARE(run.text, figureOf(*source, context));
    }
    QCOMPARE(found, sources);
}

void TestNarrative::sourcesAreWellFormed_data()
{
    QTest::addColumn<QString>("placeholder");
    QTest::addColumn<QString>("source");
    QTest::newRow("members") << u"dvDu"_s << u"members_attended"_s;
    QTest::newRow("rate") << u"tyLe"_s << u"members_attended/members_expected"_s;
    QTest::newRow("people") << u"nguoi"_s << u"people"_s;
    QTest::newRow("missing") << u"chuaBaoCao"_s << u"state:missing"_s;
    QTest::newRow("late") << u"nCham"_s << u"state:late"_s;
    QTest::newRow("cells") << u"tyLeChiBo"_s << u"cells_held/cells_total"_s;
    QTest::newRow("two measures added") << u"vang"_s << QString();
    QTest::newRow("over rounds") << u"hoiNghiCacKy"_s << QString();
    QTest::newRow("words") << u"chuThe"_s << QString();
    QTest::newRow("none") << QString() << QString();
}

void TestNarrative::sourcesAreWellFormed()
{
    QFETCH(QString, placeholder);
    QFETCH(QString, source);
    QCOMPARE(sourceOf(placeholder), source);
    const auto read = FigureSource::from(source);
    QCOMPARE(read.has_value(), !source.isEmpty());
    if (read)
        QCOMPARE(read->text(), source);
}

void TestNarrative::quotes()
{
    PaperContext context = test::binhMinh();
    const auto quote = [&](const QString& block, int row, const QString& words) {
        context.texts.push_back({PaperTextId(row + 1), PaperText::Kind::Quote, block,
            context.sheet.rows.at(size_t(row)).entry.unit, words});
    };
    const auto nameOf = [&](int row) { return context.sheet.rows.at(size_t(row)).entry.shortName; };
    quote(u"UD3"_s, 1, u"Đọc tài liệu tại nhà {n}."_s);
    quote(u"UD3"_s, 2, u"Chiếu phim\ntư liệu ;"_s);
    quote(u"HC4"_s, 1, u"nhiều đảng viên đi làm ăn xa"_s);
    quote(u"KN1"_s, 2, u"Cấp thêm tài liệu in."_s);
    const QStringList lines = linesOf(reportOf(context, context.texts));
    QVERIFY2(
        lines.contains(
            u"Một số cách làm hay: Đọc tài liệu tại nhà {n} (%1); Chiếu phim tư liệu (%2)."_s.arg(
                nameOf(1), nameOf(2))),
        qPrintable(lines.join(u'\n')));
    QVERIFY(lines.contains(u"Nhiều đảng viên đi làm ăn xa (%1)."_s.arg(nameOf(1))));
    QVERIFY(lines.contains(
        u"Với Ban Tuyên giáo và Dân vận Tỉnh uỷ: Cấp thêm tài liệu in (%1)."_s.arg(nameOf(2))));
    QVERIFY(lines.contains(
        u"Nhân rộng cách làm hay của %1 và %2; đưa kết quả thực hiện vào nội dung đánh "
        u"giá, xếp loại tổ chức đảng cuối năm."_s.arg(nameOf(1), nameOf(2))));
}

QTEST_GUILESS_MAIN(TestNarrative)
#include "tst_narrative.moc"
