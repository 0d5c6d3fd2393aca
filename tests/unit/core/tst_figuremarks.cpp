// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figuremarks.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

Paragraph paragraph(const QString& key, const Runs& runs)
{
    Paragraph made;
    made.runs = runs;
    made.key = key;
    return made;
}

Run figure(const QString& text, const QString& source)
{
    return {text, false, false, source};
}

Heading section(const QString& text)
{
    return {HeadingLevel::Section, text};
}

Heading subsection(const QString& text)
{
    return {HeadingLevel::Subsection, text};
}

Table table()
{
    Table made;
    made.columns = {{10, Align::Center}, {55, Align::Left, true},
        {17, Align::Right, false, u"members_attended"_s},
        {17, Align::Right, false, u"members_attended/members_expected"_s}};
    made.headRows = 2;
    made.head = {{u"STT"_s, 1, 2, 0, 0}, {u"Đơn vị"_s, 1, 2, 1, 0}, {u"Đảng viên"_s, 2, 1, 2, 0},
        {u"Tham gia"_s, 1, 1, 2, 1}, {u"Tỷ lệ (%)"_s, 1, 1, 3, 1}};
    made.rows = {
        {RowKind::Group, {u"I"_s, u"KHỐI XÃ"_s, u"252"_s, u"92,31"_s}, u"group=xã"_s},
        {RowKind::Unit, {u"1"_s, u"Đảng bộ xã Bản Lầu"_s, u"117"_s, u"88,64"_s}, u"unit=BL"_s},
        {RowKind::Unit, {u"2"_s, u"Đảng bộ xã Bản Sen"_s, u"…"_s, u"…"_s}, u"unit=BS"_s},
        {RowKind::Total, {{}, u"TỔNG CỘNG"_s, u"≈3.325"_s, u"–"_s}, {}},
    };
    return made;
}

Document document(std::vector<Block> blocks)
{
    Document made;
    made.sections.push_back({Orientation::Upright, std::move(blocks)});
    return made;
}

Document report()
{
    return document({section(u"I- CÔNG TÁC LÃNH ĐẠO"_s),
        paragraph(u"LD2"_s, {{u"Ban hành "_s}, figure(u"12"_s, u"documents_issued"_s)}),
        section(u"II- KẾT QUẢ THỰC HIỆN"_s), subsection(u"3. Kết quả tham gia"_s),
        paragraph(u"TG3"_s,
            {{u"Tham gia: "_s}, figure(u"3.325"_s, u"members_attended"_s), {u" đồng chí, đạt "_s},
                figure(u"92,31%"_s, u"members_attended/members_expected"_s)}),
        AnnexHead{u"Phụ lục"_s, u"TỔNG HỢP KẾT QUẢ"_s, {}, {}}, table()});
}

QString nameOf(const Document& document, const QString& source, const QString& text)
{
    for (const FigureMark& mark : figureMarks(document)) {
        if (mark.source == source && mark.text == text)
            return mark.name;
    }
    return {};
}

} // namespace

/// Names of figures: found again in a paper that was edited elsewhere.
class TestFigureMarks : public QObject
{
    Q_OBJECT

private slots:
    void sourceOfACell_data()
    {
        QTest::addColumn<QString>("measure");
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("source");
        QTest::newRow("a unit's") << u"conferences"_s << u"unit=BL"_s << u"6"_s
                                  << u"conferences;unit=BL"_s;
        QTest::newRow("a group's") << u"conferences"_s << u"group=xã, thị trấn"_s << u"103"_s
                                   << u"conferences;group=xã, thị trấn"_s;
        QTest::newRow("all") << u"conferences"_s << QString() << u"144"_s << u"conferences"_s;
        QTest::newRow("about") << u"conferences"_s << QString() << u"≈144"_s << u"conferences"_s;
        QTest::newRow("a rate") << u"a/b"_s << u"unit=BL"_s << u"92,31"_s << u"a/b;unit=BL"_s;
        QTest::newRow("a sign") << u"conferences"_s << u"unit=BL"_s << u"…"_s << QString();
        QTest::newRow("a word") << u"conferences"_s << u"unit=BL"_s << u"ghép"_s << QString();
        QTest::newRow("nothing") << u"conferences"_s << u"unit=BL"_s << QString() << QString();
        QTest::newRow("words") << QString() << u"unit=BL"_s << u"Bản Lầu 2"_s << QString();
    }
    void sourceOfACell()
    {
        QFETCH(QString, measure);
        QFETCH(QString, scope);
        QFETCH(QString, cell);
        const TableColumn column{10, Align::Right, false, measure};
        const TableRow row{RowKind::Unit, {cell}, scope};
        QTEST(sourceOfCell(column, row, cell), "source");
    }

    void inOrderOfAppearance()
    {
        QStringList found;
        for (const FigureMark& mark : figureMarks(report()))
            found << mark.source + u'=' + mark.text;
        const QStringList wanted{u"documents_issued=12"_s, u"members_attended=3.325"_s,
            u"members_attended/members_expected=92,31%"_s, u"members_attended;group=xã=252"_s,
            u"members_attended/members_expected;group=xã=92,31"_s,
            u"members_attended;unit=BL=117"_s, u"members_attended/members_expected;unit=BL=88,64"_s,
            u"members_attended=≈3.325"_s};
        QCOMPARE(found, wanted);
    }

    void saysWhereItStands()
    {
        QStringList places;
        for (const FigureMark& mark : figureMarks(report()))
            places << mark.place;
        QCOMPARE(places[0], u"I, CÔNG TÁC LÃNH ĐẠO"_s);
        QCOMPARE(places[1], u"II.3, Kết quả tham gia"_s);
        QCOMPARE(places[5], u"Đảng bộ xã Bản Lầu, Đảng viên, Tham gia"_s);
        QCOMPARE(places[7], u"TỔNG CỘNG, Đảng viên, Tham gia"_s);
    }

    /// Source: ECMA-376 and Word: 40 signs at most, letters, digits and underscores, a letter first.
    void namesAreThoseOfBookmarks()
    {
        static const QRegularExpression bookmark(u"^so_[a-z0-9]{1,30}$"_s);
        QSet<QString> names;
        const auto marks = figureMarks(report());
        for (const FigureMark& mark : marks) {
            QVERIFY2(bookmark.match(mark.name).hasMatch(), qPrintable(mark.name));
            names.insert(mark.name);
        }
        QCOMPARE(size_t(names.size()), marks.size());
    }

    void sameInEveryRun()
    {
        const auto first = figureMarks(report());
        const auto second = figureMarks(report());
        QVERIFY(std::equal(first.begin(), first.end(), second.begin(), second.end(),
            [](const FigureMark& a, const FigureMark& b) { return a.name == b.name; }));
        // A paper that is out is read by later releases: names must not change with them.
        QCOMPARE(first.front().name, u"so_e1dcda4ca46559aed27d908d"_s);
    }

    void aNewValueKeepsItsName()
    {
        Document later = report();
        std::get<Paragraph>(later.sections[0].blocks[4]).runs[1].text = u"3.326"_s;
        const QString source = u"members_attended"_s;
        QCOMPARE(nameOf(later, source, u"3.326"_s), nameOf(report(), source, u"3.325"_s));
    }

    void editingElsewhereKeepsNames()
    {
        Document later = report();
        auto& blocks = later.sections[0].blocks;
        // A section falls out, the others close up, a unit leaves the table.
        blocks.erase(blocks.begin(), blocks.begin() + 2);
        std::get<Heading>(blocks[0]).text = u"I- KẾT QUẢ THỰC HIỆN"_s;
        std::get<Heading>(blocks[1]).text = u"1. Kết quả tham gia"_s;
        auto& rows = std::get<Table>(blocks.back()).rows;
        rows.erase(rows.begin() + 1);
        const auto before = figureMarks(report());
        for (const FigureMark& mark : figureMarks(later)) {
            const bool known =
                std::any_of(before.begin(), before.end(), [&](const FigureMark& old) {
                    return old.name == mark.name && old.text == mark.text;
                });
            QVERIFY2(known, qPrintable(mark.source));
        }
    }

    void theSameFigureTwiceHasTwoNames()
    {
        const auto marks = figureMarks(document({paragraph(u"TC1"_s,
            {figure(u"46"_s, u"state:held"_s), {u"/"_s}, figure(u"46"_s, u"state:held"_s)})}));
        QCOMPARE(marks.size(), size_t(2));
        QVERIFY(marks[0].name != marks[1].name);
    }

    void paragraphsWithoutAKeyGoByTheirHeading()
    {
        const auto named = [](const QString& heading) {
            return figureMarks(
                document({section(heading), paragraph({}, {figure(u"46"_s, u"state:held"_s)})}))
                .front()
                .name;
        };
        QCOMPARE(named(u"II- KẾT QUẢ"_s), named(u"III- KẾT QUẢ"_s));
        QVERIFY(named(u"II- KẾT QUẢ"_s) != named(u"II- ĐÁNH GIÁ"_s));
    }
};

QTEST_GUILESS_MAIN(TestFigureMarks)
#include "tst_figuremarks.moc"
