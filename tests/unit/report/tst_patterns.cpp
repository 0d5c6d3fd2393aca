// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/narrative.h"
#include "support/testcounts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::report;

namespace {

wording::Values smallValues()
{
    return {{u"n"_s, u"05"_s}, {u"p"_s, u"100%"_s}, {u"tricky"_s, u"{n} [x] \\"_s},
        {u"small"_s, u"chữ thường"_s}};
}

} // namespace

/// Patterns filled, taken apart for an editor, and put together again.
class TestPatterns : public QObject
{
    Q_OBJECT

private slots:
    void piecesOf_data();
    void piecesOf();
    void roundTrip_data();
    void roundTrip();
    void anyWordsComeBack();
    void optionsGoByThemselves_data();
    void optionsGoByThemselves();
    void figuresToWriteOn();
};

void TestPatterns::piecesOf_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("placeholders");
    QTest::newRow("words") << u"chỉ có lời"_s << QStringList{u"Chỉ có lời"_s} << QStringList{{}};
    QTest::newRow("a figure among words")
        << u"có {n} đơn vị"_s << QStringList{u"Có "_s, u"05"_s, u" đơn vị"_s}
        << QStringList{{}, u"n"_s, {}};
    QTest::newRow("figure first") << u"{n} đơn vị"_s << QStringList{u"05"_s, u" đơn vị"_s}
                                  << QStringList{u"n"_s, {}};
    QTest::newRow("words first from a value")
        << u"{small} sau"_s << QStringList{u"Chữ thường"_s, u" sau"_s}
        << QStringList{u"small"_s, {}};
    QTest::newRow("absent figure") << u"có {x} đơn vị"_s << QStringList{} << QStringList{};
    QTest::newRow("absent option is one stretch less")
        << u"có[ {x}] đơn vị"_s << QStringList{u"Có đơn vị"_s} << QStringList{{}};
    QTest::newRow("standing option")
        << u"có[ {n}] đơn vị"_s << QStringList{u"Có"_s, u" "_s, u"05"_s, u" đơn vị"_s}
        << QStringList{{}, {}, u"n"_s, {}};
    QTest::newRow("signs of a value are plain")
        << u"có {tricky}"_s << QStringList{u"Có "_s, u"{n} [x] \\"_s}
        << QStringList{{}, u"tricky"_s};
    QTest::newRow("signs after a backslash are plain")
        << u"có \\{n\\} \\[x\\] \\\\"_s << QStringList{u"Có {n} [x] \\"_s} << QStringList{{}};
    QTest::newRow("a brace that nobody closes")
        << u"có {n"_s << QStringList{u"Có {n"_s} << QStringList{{}};
    QTest::newRow("a bracket that nobody opened")
        << u"có ] {n}"_s << QStringList{u"Có ] "_s, u"05"_s} << QStringList{{}, u"n"_s};
    QTest::newRow("a bracket that nobody closes")
        << u"có [{n}"_s << QStringList{u"Có "_s, u"05"_s} << QStringList{{}, u"n"_s};
    QTest::newRow("a backslash at the end")
        << u"có \\"_s << QStringList{u"Có \\"_s} << QStringList{{}};
    QTest::newRow("blanks before")
        << u"[{x},] {n}"_s << QStringList{u"05"_s} << QStringList{u"n"_s};
    QTest::newRow("nothing") << QString() << QStringList{} << QStringList{};
}

void TestPatterns::piecesOf()
{
    QFETCH(QString, pattern);
    const std::vector<Piece> filled = pieces(pattern, smallValues());
    QStringList texts;
    QStringList placeholders;
    for (const Piece& piece : filled) {
        texts << piece.text;
        placeholders << piece.placeholder;
    }
    QTEST(texts, "texts");
    QTEST(placeholders, "placeholders");
    QCOMPARE(wording::fill(pattern, smallValues()).value_or(QString()), textOf(filled));
}

void TestPatterns::roundTrip_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("words") << u"Lời của người nhập"_s;
    QTest::newRow("placeholder typed") << u"ghi {dvDu} vào đây"_s;
    QTest::newRow("brackets typed") << u"xem [1], [2]"_s;
    QTest::newRow("half a brace") << u"a { b"_s;
    QTest::newRow("half a bracket") << u"a ] b [ c } d"_s;
    QTest::newRow("backslashes") << u"C:\\tệp \\{n\\}"_s;
    QTest::newRow("lines") << u"dòng một\ndòng hai"_s;
    QTest::newRow("quotation marks") << u"“tự soi” – 'tự sửa' & <b>"_s;
}

void TestPatterns::roundTrip()
{
    QFETCH(QString, typed);
    const std::vector<Piece> edited{{typed + u' ', {}}, {u"05"_s, u"n"_s}, {u" "_s + typed, {}}};
    const QString pattern = patternOf(edited);
    QCOMPARE(partPieces(pattern, smallValues()), edited);
    QCOMPARE(patternOf(partPieces(pattern, smallValues())), pattern);
    // The figure stays live.
    wording::Values later = smallValues();
    later.insert(u"n"_s, u"06"_s);
    QCOMPARE(textOf(partPieces(pattern, later)), typed + u" 06 "_s + typed);
}

void TestPatterns::anyWordsComeBack()
{
    QRandomGenerator random = test::propertyRandom();
    const QString signs = u"{}[]\\ .,;a1đ“\n"_s;
    const int count = test::propertyCount(3000);
    for (int i = 0; i < count; ++i) {
        std::vector<Piece> made;
        const int stretches = random.bounded(1, 6);
        for (int s = 0; s < stretches; ++s) {
            if (s % 2 == 1) {
                made.push_back({u"05"_s, u"n"_s});
                continue;
            }
            QString words;
            for (int c = random.bounded(1, 12); c > 0; --c)
                words += signs[random.bounded(int(signs.size()))];
            made.push_back({words, {}});
        }
        QCOMPARE(partPieces(patternOf(made), smallValues()), made);
    }
}

void TestPatterns::optionsGoByThemselves_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("absent");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QString& pattern, const QStringList& absent,
                         const QString& text) { QTest::newRow(name) << pattern << absent << text; };
    const QString one = u"{n} đơn vị[, đạt {p}]."_s;
    row("all stands", one, {}, u"05 đơn vị, đạt 100%."_s);
    row("its figure is absent", one, {u"p"_s}, u"05 đơn vị."_s);
    row("a figure outside is absent", one, {u"n"_s}, {});
    const QString side = u"Có {n}[, đạt {p}][, gồm {small}]."_s;
    row("side by side: the first", side, {u"p"_s}, u"Có 05, gồm chữ thường."_s);
    row("side by side: the second", side, {u"small"_s}, u"Có 05, đạt 100%."_s);
    row("side by side: both", side, {u"p"_s, u"small"_s}, u"Có 05."_s);
    const QString nested = u"Gửi[ chậm nhất[ {p},] ngày {n}]."_s;
    row("nested: the inner", nested, {u"p"_s}, u"Gửi chậm nhất ngày 05."_s);
    row("nested: the outer", nested, {u"n"_s}, u"Gửi."_s);
    const QString first = u"[Theo {small}, ]có {n}."_s;
    row("at the beginning", first, {}, u"Theo chữ thường, có 05."_s);
    row("at the beginning, absent", first, {u"small"_s}, u"Có 05."_s);
}

/// Taken apart, as an editor has it, and put together again, a pattern still drops its options one by one.
void TestPatterns::optionsGoByThemselves()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, absent);
    const QString edited = patternOf(partPieces(pattern, smallValues()));
    QCOMPARE(edited, pattern);
    wording::Values later = smallValues();
    for (const QString& name : absent)
        later.remove(name);
    const PaperTexts texts{{PaperTextId(1), PaperText::Kind::Edited, u"A1"_s, {}, edited}};
    const Narrative told = narrate({{{u"A1", u"Nguyên văn."}}, {}, {}}, later, texts, true);
    QTEST(textOf(told.front().pieces), "text");
}

void TestPatterns::figuresToWriteOn()
{
    const auto dotted = dottedPieces(u"Có {x}[, đạt {p}] \\[1\\]."_s);
    QCOMPARE(textOf(dotted), u"Có …, đạt … [1]."_s);
    QCOMPARE(patternOf(dotted), u"Có {x}[, đạt {p}] \\[1\\]."_s);
}

QTEST_GUILESS_MAIN(TestPatterns)
#include "tst_patterns.moc"
