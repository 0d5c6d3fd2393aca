// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersamples.h"

#include "report/papers.h"
#include "report/phrases.h"
#include "report/wording.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::report;

class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void fill_data();
    void fill();
    void everyPatternIsWellFormed_data();
    void everyPatternIsWellFormed();
    void peopleLabels_data();
    void peopleLabels();
    void citations();
    void roundNames_data();
    void roundNames();
    void anniversaries_data();
    void anniversaries();
    void nameLists_data();
    void nameLists();
    void unitNouns_data();
    void unitNouns();
};

void TestWording::fill_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("plain") << u"không có chỗ trống"_s << u"Không có chỗ trống"_s;
    QTest::newRow("one value") << u"có {n} đơn vị"_s << u"Có 05 đơn vị"_s;
    QTest::newRow("absent value") << u"có {x} đơn vị"_s << QString();
    QTest::newRow("empty value is absent") << u"có {empty} đơn vị"_s << QString();
    QTest::newRow("absent part") << u"{n} đơn vị[, đạt {x}]."_s << u"05 đơn vị."_s;
    QTest::newRow("present part") << u"{n} đơn vị[, đạt {p}]."_s << u"05 đơn vị, đạt 100%."_s;
    QTest::newRow("part inside a part") << u"[A {n}[ (B {x})].]"_s << u"A 05."_s;
    QTest::newRow("both inside") << u"[A {n}[ (B {p})].]"_s << u"A 05 (B 100%)."_s;
    QTest::newRow("outer part absent takes the inner along") << u"[A {x}[ (B {p})].] C"_s << u"C"_s;
    QTest::newRow("first part absent") << u"[Ban hành {x}; ]đến nay {n}"_s << u"Đến nay 05"_s;
    QTest::newRow("all parts absent") << u"[{x}][ {x}]"_s << QString();
    QTest::newRow("no braces from values") << u"{tricky}"_s << u"{n} [x]"_s;
}

void TestWording::fill()
{
    QFETCH(QString, pattern);
    QFETCH(QString, wanted);
    const wording::Values values{{u"n"_s, u"05"_s}, {u"p"_s, u"100%"_s}, {u"empty"_s, QString()},
        {u"tricky"_s, u"{n} [x]"_s}};
    QCOMPARE(wording::fill(pattern, values).value_or(QString()), wanted);
}

void TestWording::everyPatternIsWellFormed_data()
{
    QTest::addColumn<QString>("pattern");
    PaperContext context = test::muongKhuong();
    context.rounds = {context.sheet, context.sheet};
    context.rounds.back().round.no = 2;
    using V = ResultVariant;
    for (const auto& [name, variant] :
        {std::pair("round", V::Round), std::pair("several", V::Final)}) {
        const Script script = resultScript(context, variant);
        const auto add = [name](const std::vector<wording::Sentence>& sentences) {
            for (const wording::Sentence& sentence : sentences) {
                if (!sentence.pattern.isEmpty())
                    QTest::addRow("%s %s", name, qPrintable(sentence.key.toString()))
                        << sentence.pattern.toString();
                if (!sentence.alone.isEmpty())
                    QTest::addRow("%s %s alone", name, qPrintable(sentence.key.toString()))
                        << sentence.alone.toString();
            }
        };
        add(script.opening);
        for (const wording::Part& part : script.parts) {
            for (const wording::Subsection& subsection : part.subsections)
                add(subsection.sentences);
        }
        add(script.closing);
    }
}

void TestWording::everyPatternIsWellFormed()
{
    QFETCH(QString, pattern);
    QCOMPARE(pattern.count(u'['), pattern.count(u']'));
    QCOMPARE(pattern.count(u'{'), pattern.count(u'}'));
    QCOMPARE(pattern, pattern.normalized(QString::NormalizationForm_C));
    QVERIFY(!pattern.contains(u"  "_s));
    QVERIFY(!pattern.contains(u"./."_s));
    QVERIFY(!pattern.contains(u"Số:"_s));
    static const QRegularExpression oldTone(u"[hH]òa|[uU]ỷ ban|[ủ]y|[ó]a|[ỏ]e"_s);
    QVERIFY(!pattern.contains(oldTone));
    QVERIFY2(pattern.endsWith(u'.') || pattern.endsWith(u':') || pattern.endsWith(u"]"_s)
            || pattern.endsWith(u'}'),
        qPrintable(pattern));
}

void TestWording::peopleLabels_data()
{
    QTest::addColumn<bool>("staff");
    QTest::addColumn<bool>("associates");
    QTest::addColumn<QString>("label");
    QTest::newRow("members only") << false << false << u"đảng viên"_s;
    QTest::newRow("with staff") << true << false << u"cán bộ, đảng viên"_s;
    QTest::newRow("with both") << true << true << u"cán bộ, đảng viên, đoàn viên, hội viên"_s;
    QTest::newRow("with associates") << false << true << u"đảng viên, đoàn viên, hội viên"_s;
}

void TestWording::peopleLabels()
{
    QFETCH(bool, staff);
    QFETCH(bool, associates);
    Summary summary;
    summary.staffCounted = staff;
    summary.associatesCounted = associates;
    QTEST(peopleLabel(summary), "label");
}

void TestWording::citations()
{
    auto documents = test::muongKhuong().directing;
    QCOMPARE(firstCitation(documents),
        u"Kế hoạch số 105-KH/TU, ngày 24/02/2022, Hướng dẫn số 05-HD/TU, ngày 28/4/2022 của Tỉnh "
        u"uỷ "
        u"Lào Cai"_s);
    QCOMPARE(laterCitation(documents), u"Kế hoạch 105-KH/TU, Hướng dẫn 05-HD/TU"_s);
    documents[0].subject = u"sinh hoạt chính trị"_s;
    QCOMPARE(firstCitation(documents),
        u"Kế hoạch số 105-KH/TU, ngày 24/02/2022 của Tỉnh uỷ Lào Cai về sinh hoạt chính trị, Hướng "
        u"dẫn số 05-HD/TU, ngày 28/4/2022 của Tỉnh uỷ Lào Cai"_s);
    documents[0].date = {};
    documents.resize(1);
    QCOMPARE(firstCitation(documents),
        u"Kế hoạch số 105-KH/TU của Tỉnh uỷ Lào Cai về sinh hoạt chính trị"_s);
    documents[0].subject.prepend(u"về "_s); // as the trích yếu itself is often written
    QCOMPARE(firstCitation(documents),
        u"Kế hoạch số 105-KH/TU của Tỉnh uỷ Lào Cai về sinh hoạt chính trị"_s);
    documents[0].code.clear(); // the paper's number was never published
    QCOMPARE(firstCitation(documents), u"Kế hoạch của Tỉnh uỷ Lào Cai về sinh hoạt chính trị"_s);
    QCOMPARE(laterCitation(documents), u"Kế hoạch"_s);
    QCOMPARE(firstCitation({}), QString());
}

void TestWording::roundNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("single");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("numbered") << u"Đợt 1"_s << false << u"đợt 1"_s;
    QTest::newRow("single") << u"Đợt 1"_s << true << u"đợt"_s;
    QTest::newRow("unnamed") << QString() << false << u"đợt"_s;
    QTest::newRow("word") << u"Quý II"_s << false << u"quý II"_s;
    QTest::newRow("abbreviation") << u"BC nhanh 15/7"_s << false << u"BC nhanh 15/7"_s;
    QTest::newRow("Roman number") << u"II/2026"_s << false << u"II/2026"_s;
    QTest::newRow("one letter") << u"A"_s << false << u"A"_s;
}

void TestWording::roundNames()
{
    QFETCH(QString, name);
    QFETCH(bool, single);
    Round round;
    round.name = name;
    QTEST(roundPhrase(round, single), "phrase");
}

void TestWording::anniversaries_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("none") << 0 << QString();
    QTest::newRow("one") << 1 << u"kỷ niệm 75 năm Ngày thành lập Đảng bộ tỉnh Lào Cai"_s;
    QTest::newRow("two") << 2
                         << u"kỷ niệm 75 năm Ngày thành lập Đảng bộ tỉnh Lào Cai và 132 năm Ngày "
                            u"sinh Chủ tịch Hồ Chí Minh (19/5/1890 – 19/5/2022)"_s;
    QTest::newRow("three, the last without years")
        << 3
        << u"Giỗ Tổ Hùng Vương, kỷ niệm 75 năm Ngày thành lập Đảng bộ tỉnh Lào Cai và 132 năm Ngày "
           u"sinh Chủ tịch Hồ Chí Minh (19/5/1890 – 19/5/2022)"_s;
}

void TestWording::anniversaries()
{
    QFETCH(int, count);
    auto all = test::muongKhuong().sheet.round.anniversaries;
    all.push_back({u"Giỗ Tổ Hùng Vương"_s, 0, {}, {}});
    all.resize(size_t(count));
    QTEST(anniversaryPhrase(all), "phrase");
}

void TestWording::nameLists_data()
{
    QTest::addColumn<int>("units");
    QTest::addColumn<QString>("afterColon");
    QTest::addColumn<QString>("inBrackets");
    QTest::newRow("none") << 0 << QString() << QString();
    QTest::newRow("one") << 1 << u": ĐB thị trấn Mường Khương"_s
                         << u" (ĐB thị trấn Mường Khương)"_s;
    QTest::newRow("two") << 2 << u": ĐB thị trấn Mường Khương, ĐB xã Bản Lầu"_s
                         << u" (ĐB thị trấn Mường Khương, ĐB xã Bản Lầu)"_s;
    QTest::newRow("eight") << 8 << u" (danh sách tại Phụ lục 2)"_s
                           << u" (danh sách tại Phụ lục 2)"_s;
}

void TestWording::nameLists()
{
    QFETCH(int, units);
    const RoundSheet sheet = test::muongKhuong().sheet;
    const NameList list =
        namesOf(sheet, [&](const RoundSheet::Row& row) { return row.entry.sortNo <= units; });
    QCOMPARE(list.count(), units);
    QTEST(list.afterColon(u"Phụ lục 2"_s), "afterColon");
    QTEST(list.inBrackets(u"Phụ lục 2"_s), "inBrackets");
}

void TestWording::unitNouns_data()
{
    QTest::addColumn<int>("organizations");
    QTest::addColumn<int>("cells");
    QTest::addColumn<int>("nonParty");
    QTest::addColumn<QString>("noun");
    QTest::newRow("both") << 20 << 26 << 0 << u"chi bộ, đảng bộ"_s;
    QTest::newRow("cells") << 0 << 17 << 0 << u"chi bộ"_s;
    QTest::newRow("organizations") << 8 << 0 << 0 << u"đảng bộ"_s;
    QTest::newRow("others among them") << 2 << 42 << 1 << u"đơn vị"_s;
}

void TestWording::unitNouns()
{
    QFETCH(int, organizations);
    QFETCH(int, cells);
    QFETCH(int, nonParty);
    QTEST(unitsNoun({organizations, cells, nonParty}), "noun");
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
