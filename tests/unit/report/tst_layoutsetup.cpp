// SPDX-License-Identifier: GPL-3.0-or-later
#include "laidpages.h"
#include "papersamples.h"

#include "report/papers.h"
#include "report/summarypaper.h"
#include "support/testcounts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::report;
using namespace sosh::test;

/// Sheets, progress, and where figures come from.
class TestLayoutSetup : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(PaperFace::choose(PaperFace::Choice::Bundled).ok()); }
    void backsAreMirrored_data();
    void backsAreMirrored();
    void sectionsBeginOnFronts_data();
    void sectionsBeginOnFronts();
    void wideSheet();
    void ownMargins();
    void marginsThatLeaveNothing_data();
    void marginsThatLeaveNothing();
    void usualSetupChangesNothing();
    void progressRises();
    void stoppedPagesAreEmpty_data();
    void stoppedPagesAreEmpty();
    void figuresStandAlone();
    void figuresAreNotSplit();
    void wideFigureIsSplit();
    void figuresDoNotMoveTheLines();
    void cellsHaveSources();
    void keysOfSentences();
    void decomposedTextIsComposed();
    void lineFeedsBreak();
    void lettersThatAreMissing_data();
    void lettersThatAreMissing();
};

namespace {

Document longDocument(Orientation orientation = Orientation::Upright)
{
    Document document;
    for (int section = 0; section < 2; ++section) {
        std::vector<Block> blocks;
        for (int i = 0; i < 40; ++i)
            blocks.push_back(paragraph(words(70)));
        document.sections.push_back({orientation, std::move(blocks)});
    }
    return document;
}

Document tableDocument(int rows)
{
    Document document;
    document.sections.push_back(
        {Orientation::Landscape, {summaryTable(manyUnits(rows, {}), Orientation::Landscape)}});
    return document;
}

/// Left and right end of what stands on a page, its number aside; millimetres.
std::pair<double, double> extent(const Page& page)
{
    int left = page.width;
    int right = 0;
    for (const TextItem& item : page.texts) {
        if (item.baseline < twips(19))
            continue;
        left = std::min(left, item.x);
        right = std::max(right, item.x + item.width);
    }
    for (const LineItem& line : page.lines) {
        left = std::min(left, line.x1);
        right = std::max(right, line.x2);
    }
    return {millimetres(left), millimetres(right)};
}

Run figure(const QString& text, const QString& source = u"people"_s)
{
    return {text, false, false, source};
}

} // namespace

void TestLayoutSetup::backsAreMirrored_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<double>("width");
    QTest::newRow("upright") << int(Orientation::Upright) << 210.0;
    QTest::newRow("landscape") << int(Orientation::Landscape) << 297.0;
}

void TestLayoutSetup::backsAreMirrored()
{
    QFETCH(int, orientation);
    QFETCH(double, width);
    PageSetup setup;
    setup.duplex = true;
    const Pages pages = lay(longDocument(Orientation(orientation)), setup);
    QVERIFY(pages.pages.size() > 4);
    for (size_t sheetSide = 0; sheetSide < pages.pages.size(); ++sheetSide) {
        const Page& page = pages.pages[sheetSide];
        if (page.texts.empty())
            continue;
        const auto [left, right] = extent(page);
        const bool back = sheetSide % 2 == 1;
        QVERIFY(near(left, back ? 15 : 30, 0.3));
        QVERIFY(near(right, width - (back ? 30 : 15), 0.3));
        if (page.number == 1)
            continue;
        const TextItem* number = find(page, QString::number(page.number));
        QVERIFY(number);
        QVERIFY(near(middle(*number), (left + right) / 2, 0.3));
    }
}

void TestLayoutSetup::sectionsBeginOnFronts_data()
{
    QTest::addColumn<QList<int>>("lengths");
    QTest::addColumn<QString>("sides"); // the page's number in its section; "-" an empty back
    QTest::newRow("one page") << QList<int>{1} << u"1"_s;
    QTest::newRow("a letter a unit") << QList<int>{1, 1, 1} << u"1-1-1"_s;
    QTest::newRow("an odd report and its annexes") << QList<int>{3, 2, 1, 1} << u"123-121-1"_s;
    QTest::newRow("even ones need nothing") << QList<int>{2, 2} << u"1212"_s;
}

/// Nobody gets another's letter on the back of his, and every back has the margins of one.
void TestLayoutSetup::sectionsBeginOnFronts()
{
    QFETCH(QList<int>, lengths);
    Document document;
    for (const int length : lengths) {
        Section section;
        for (int page = 0; page < length; ++page)
            section.blocks.push_back(paragraph(words(page + 1 < length ? 430 : 40)));
        document.sections.push_back(std::move(section));
    }
    PageSetup setup;
    setup.duplex = true;
    QString sides;
    for (const Page& page : lay(document, setup).pages)
        sides += page.texts.empty() ? u"-"_s : QString::number(page.number);
    QTEST(sides, "sides");
    QCOMPARE(lay(document).pages.size(), size_t(sides.size() - sides.count(u'-')));
    QVERIFY(lay(document).pages.front().texts == lay(document, setup).pages.front().texts);
}

void TestLayoutSetup::wideSheet()
{
    PageSetup setup;
    setup.wideSheet = true;
    const Document document = tableDocument(60);
    const Pages usual = lay(document);
    const Pages wide = lay(document, setup);
    QVERIFY(near(millimetres(wide.pages.at(0).width), 420, 0.1));
    QVERIFY(near(millimetres(wide.pages.at(0).height), 297, 0.1));
    QVERIFY(wide.pages.size() < usual.pages.size());
    const auto [left, right] = extent(wide.pages.at(0));
    QVERIFY(near(left, 30, 0.3) && near(right, 405, 0.5));
    const Pages upright = lay(longDocument(), setup);
    QVERIFY(near(millimetres(upright.pages.at(0).width), 210, 0.1));
}

void TestLayoutSetup::ownMargins()
{
    PageSetup setup;
    setup.margins = MarginsMm{20, 25, 10, 30};
    const Pages pages = lay(longDocument(), setup);
    for (const Page& page : pages.pages) {
        const auto [left, right] = extent(page);
        QVERIFY(near(left, 20, 0.3) && near(right, 200, 0.3));
        for (const TextItem& item : page.texts)
            QVERIFY(item.baseline < twips(297 - 30));
    }
    QVERIFY(near(top(pages.pages.at(0).texts.front()), 25));
}

void TestLayoutSetup::marginsThatLeaveNothing_data()
{
    QTest::addColumn<double>("side");
    QTest::addColumn<double>("end");
    QTest::newRow("sides") << 150.0 << 20.0;
    QTest::newRow("ends") << 20.0 << 200.0;
    QTest::newRow("all") << 300.0 << 300.0;
    QTest::newRow("less than nothing") << -10.0 << -10.0;
}

/// Every word still comes out, and it ends.
void TestLayoutSetup::marginsThatLeaveNothing()
{
    QFETCH(double, side);
    QFETCH(double, end);
    PageSetup setup;
    setup.margins = MarginsMm{side, end, side, end};
    const Document document = resultPaper(muongKhuong());
    const auto lettersOf = [](const Pages& pages) {
        qsizetype letters = 0;
        for (const Page& page : pages.pages) {
            for (const TextItem& item : page.texts)
                letters += item.face.bold && item.face.size == 16 ? item.text.count(u'O') : 0;
        }
        return letters;
    };
    const Pages pages = lay(document, setup);
    QVERIFY(!pages.pages.empty());
    QCOMPARE(lettersOf(pages), lettersOf(lay(document))); // BÁO CÁO
}

void TestLayoutSetup::usualSetupChangesNothing()
{
    PageSetup same;
    same.margins = MarginsMm{30, 20, 15, 20};
    const Document document = resultPaper(muongKhuong());
    QVERIFY(lay(document) == lay(document, same));
}

void TestLayoutSetup::progressRises()
{
    std::vector<double> shares;
    const Pages pages = lay(tableDocument(2000), {}, [&](double share) {
        shares.push_back(share);
        return true;
    });
    QVERIFY(pages.pages.size() > 10);
    QVERIFY(shares.size() > 5);
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QVERIFY(shares.front() > 0 && shares.front() < 0.3);
    QCOMPARE(shares.back(), 1.0);
}

void TestLayoutSetup::stoppedPagesAreEmpty_data()
{
    QTest::addColumn<int>("calls");
    for (const int calls : {1, 2, 5})
        QTest::addRow("at call %d", calls) << calls;
}

void TestLayoutSetup::stoppedPagesAreEmpty()
{
    QFETCH(int, calls);
    int called = 0;
    const Pages pages = lay(tableDocument(2000), {}, [&](double) { return ++called < calls; });
    QVERIFY(pages.pages.empty());
    QCOMPARE(called, calls); // no more after the stop
}

void TestLayoutSetup::figuresStandAlone()
{
    Paragraph text;
    text.runs = {{u"Có "_s}, figure(u"3.556"_s), {u" người, đạt "_s},
        figure(u"92,31%"_s, u"members_attended/members_expected"_s), {u"."_s}};
    const Pages pages = lay({text});
    const auto& texts = pages.pages.at(0).texts;
    QCOMPARE(texts.size(), size_t(5));
    QCOMPARE(texts[1].text, u"3.556"_s);
    QCOMPARE(texts[1].source, u"people"_s);
    QCOMPARE(texts[3].text, u"92,31%"_s);
    QCOMPARE(texts[3].source, u"members_attended/members_expected"_s);
    for (const size_t words : {0, 2, 4})
        QVERIFY(texts[words].source.isEmpty());
}

void TestLayoutSetup::figuresAreNotSplit()
{
    QRandomGenerator random = propertyRandom();
    for (int i = 0; i < propertyCount(400); ++i) {
        Paragraph text;
        const QString value = u"trên %1 nghìn"_s.arg(random.bounded(1, 9999));
        text.runs = {
            {words(random.bounded(3, 60)) + u' '}, figure(value), {u" người "_s + words(5)}};
        int found = 0;
        const Pages laid = lay({text});
        for (const TextItem& item : laid.pages.at(0).texts) {
            found += item.text == value;
            QCOMPARE(item.source.isEmpty(), item.text != value);
        }
        QCOMPARE(found, 1);
    }
}

void TestLayoutSetup::wideFigureIsSplit()
{
    Paragraph text;
    text.runs = {{u"Danh sách: "_s}, figure(words(60)), {u" hết"_s}};
    QString joined;
    const Pages pages = lay({text});
    QVERIFY(insideMargins(pages.pages.at(0)));
    for (const TextItem& item : pages.pages.at(0).texts) {
        if (!item.source.isEmpty())
            joined += item.text;
    }
    QCOMPARE(joined.remove(u' '), words(60).remove(u' '));
}

/// Sources change what is pointed at, never where it stands.
void TestLayoutSetup::figuresDoNotMoveTheLines()
{
    QRandomGenerator random = propertyRandom();
    for (int i = 0; i < propertyCount(300); ++i) {
        Paragraph plain, marked;
        QString whole;
        for (int part = random.bounded(2, 8); part > 0; --part) {
            const QString lead = words(random.bounded(2, 25)) + u" đợt "_s;
            const QString number = QString::number(random.bounded(1, 4000));
            marked.runs.push_back({lead});
            marked.runs.push_back(figure(number));
            marked.runs.push_back({u" đơn vị, "_s});
            whole += lead + number + u" đơn vị, "_s;
        }
        plain.runs = {{whole}};
        const auto linesOf = [](const Pages& pages) {
            QStringList lines;
            for (const auto& [baseline, items] : rowsOf(pages.pages.at(0))) {
                QString line;
                for (const TextItem* item : items)
                    line += item->text;
                lines << line;
            }
            return lines;
        };
        QCOMPARE(linesOf(lay({marked})), linesOf(lay({plain})));
    }
}

void TestLayoutSetup::cellsHaveSources()
{
    Table table;
    table.columns = {{60, Align::Left, true}, {30, Align::Right, false, u"conferences"_s},
        {30, Align::Right, false, u"members_attended/members_expected"_s}};
    table.head = {{tableHead, 1, 1, 0, 0}};
    table.rows = {{RowKind::Unit, {u"Bản Lầu"_s, u"12"_s, u"92,31"_s}, u"unit=BL"_s},
        {RowKind::Total, {u"TỔNG CỘNG"_s, u"144"_s, u""_s}}};
    const Page page = lay({table}).pages.at(0);
    QCOMPARE(find(page, u"12"_s)->source, u"conferences;unit=BL"_s);
    QCOMPARE(find(page, u"92,31"_s)->source, u"members_attended/members_expected;unit=BL"_s);
    QCOMPARE(find(page, u"144"_s)->source, u"conferences"_s);
    QCOMPARE(find(page, u"Bản Lầu"_s)->source, QString());
    QCOMPARE(page.texts.size(), size_t(6)); // the empty cell holds nothing
}

void TestLayoutSetup::keysOfSentences()
{
    Paragraph keyed = paragraph(words(80));
    keyed.key = u"TG3"_s;
    const Pages pages = lay({keyed, paragraph(words(3))});
    size_t withKey = 0;
    for (const TextItem& item : pages.pages.at(0).texts)
        withKey += item.key == u"TG3"_s;
    QVERIFY(withKey > 2 && withKey + 1 == pages.pages.at(0).texts.size());
}

void TestLayoutSetup::decomposedTextIsComposed()
{
    const QString name = u"Đảng uỷ xã Tả Ngài Chồ"_s;
    const QString apart = name.normalized(QString::NormalizationForm_D);
    PartyHead head;
    head.nameLine = apart;
    head.numberLine = u"Số 05-BC/ĐU"_s.normalized(QString::NormalizationForm_D);
    head.placeAndDate =
        u"Tả Ngài Chồ, ngày 05 tháng 8 năm 2026"_s.normalized(QString::NormalizationForm_D);
    Table table;
    table.columns = {{70, Align::Left, false}, {70, Align::Left, true}};
    table.head = {{apart, 1, 1, 0, 0}};
    table.rows = {{RowKind::Unit, {apart, apart}}};
    const Pages pages = lay(
        {head, paragraph(apart), table, SignatureBlock{apart, apart, apart, {apart}, apart, apart},
            Addressees{apart, {apart}}, FormLine{{{apart, 1, false}}, 0}});
    for (const Page& page : pages.pages) {
        for (const TextItem& item : page.texts)
            QCOMPARE(item.text, item.text.normalized(QString::NormalizationForm_C));
    }
    const Page& page = pages.pages.at(0);
    QVERIFY(find(page, u"Số 05-BC/ĐU"_s));
    QVERIFY(page.texts.size() > 10);
}

void TestLayoutSetup::lineFeedsBreak()
{
    const Pages pages = lay({paragraph(u"một\r\nhai\tba\nbốn"_s)});
    QStringList texts;
    for (const TextItem& item : pages.pages.at(0).texts)
        texts << item.text;
    QCOMPARE(texts, (QStringList{u"một"_s, u"hai ba"_s, u"bốn"_s}));
}

void TestLayoutSetup::lettersThatAreMissing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("missing");
    QTest::newRow("Vietnamese") << vietnameseLetters() << QString();
    QTest::newRow("decomposed") << vietnameseLetters().normalized(QString::NormalizationForm_D)
                                << QString();
    QTest::newRow("each once") << u"漢字漢 và 字"_s << u"漢字"_s;
    QTest::newRow("outside the basic plane") << u"A😀B"_s << u"😀"_s;
    QTest::newRow("line feeds") << u"một\nhai\tba"_s << QString();
}

void TestLayoutSetup::lettersThatAreMissing()
{
    QFETCH(QString, text);
    QFETCH(QString, missing);
    const auto face = PaperFace::choose(PaperFace::Choice::Bundled);
    Table table;
    table.columns = {{70, Align::Left, false}};
    table.rows = {{RowKind::Unit, {text}}};
    PartyHead head;
    head.urgency = text;
    const std::vector<Block> each{head, TitleBlock{text, {}, {}}, AnnexHead{{}, {}, {}, text},
        Addressees{{}, {text}}, Heading{HeadingLevel::Section, text}, paragraph(text),
        FormLine{{{text, 1, false}}, 0}, table, TableSignatures{text, {}, {}, {}, {}},
        SignatureBlock{{}, {}, {}, {text}, {}, {}}};
    for (const Block& block : each) {
        Document document;
        document.sections.push_back({Orientation::Upright, {block}});
        QCOMPARE(lettersMissing(document, *face), missing);
    }
}

QTEST_MAIN(TestLayoutSetup)
#include "tst_layoutsetup.moc"
