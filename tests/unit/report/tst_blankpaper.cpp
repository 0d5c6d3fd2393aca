// SPDX-License-Identifier: GPL-3.0-or-later
#include "laidpages.h"
#include "papersamples.h"

#include "core/unit.h"
#include "report/papers.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::report;

class TestBlankPaper : public QObject
{
    Q_OBJECT

private slots:
    void words();
    void eightFiguresAtMost();
    void whoSigns_data();
    void whoSigns();
    void withoutARoster();
    void ownDueDay();
    void everybody();
    void exemptOnlyWhenAskedFor();
    void cutBetween_data();
    void cutBetween();
    void twoOnAPage_data();
    void twoOnAPage();
    void longNamesStillFit();
};

namespace {

/// Labels of form lines and paragraphs, one a line.
QStringList textsOf(const Section& section)
{
    QStringList texts;
    for (const Block& block : section.blocks) {
        if (const auto* line = std::get_if<FormLine>(&block)) {
            QStringList labels;
            for (const FormField& field : line->fields)
                labels << (field.box ? u"☐ "_s : QString()) + field.label
                        + (field.share > 0 ? u" …"_s : QString());
            texts << labels.join(u' ').trimmed();
        }
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            QString text;
            for (const Run& run : paragraph->runs)
                text += run.text;
            texts << text;
        }
    }
    return texts;
}

std::vector<UnitId> firstUnits(const PaperContext& context, int count)
{
    std::vector<UnitId> units;
    for (int i = 0; i < count; ++i)
        units.push_back(context.sheet.rows[size_t(i)].entry.unit);
    return units;
}

int formsIn(const Document& document)
{
    int forms = 0;
    for (const Section& section : document.sections)
        forms += int(textsOf(section).count(u"PHIẾU BÁO CÁO SỐ LIỆU"_s));
    return forms;
}

} // namespace

void TestBlankPaper::words()
{
    const PaperContext context = test::binhMinh();
    const Document paper = blankPaper(context, firstUnits(context, 1));
    QCOMPARE(textsOf(paper.sections.at(0)),
        (QStringList{u"PHIẾU BÁO CÁO SỐ LIỆU"_s, u"Đơn vị: "_s + context.sheet.rows[0].entry.name,
            u"Kỳ: đợt 1 học tập Nghị quyết năm 2026"_s, u"Hạn gửi: 25/5/2026"_s,
            u"1. Đã tổ chức: ☐ Có, ngày ……/……/……… ☐ Chưa, lý do …"_s, u"☐ Học ghép với …"_s,
            u"2. Hình thức: ☐ riêng ☐ chuyên đề ☐ thường kỳ ☐ trực tuyến"_s,
            u"3. Tổng số đảng viên: …"_s,
            u"4. Không thuộc diện triệu tập (miễn sinh hoạt, chuyển sinh hoạt tạm thời…): …"_s,
            u"5. Phải dự (3 - 4): … 6. Tham gia (mỗi người tính một lần): …"_s,
            u"7. Người ngoài Đảng tham gia: … 8. Bài thu hoạch: …"_s, u"Cách làm hay: …"_s, u"…"_s,
            u"Khó khăn, kiến nghị: …"_s, u"…"_s, u"Người báo cáo, điện thoại: … T/M CHI BỘ"_s}));
}

void TestBlankPaper::eightFiguresAtMost()
{
    const PaperContext context = test::muongKhuong();
    const QString text = textsOf(blankPaper(context, {}).sections.at(0)).join(u'\n');
    QVERIFY(text.contains(u"8. "_s));
    QVERIFY(!text.contains(u"9. "_s));
}

void TestBlankPaper::whoSigns_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("signs");
    QTest::newRow("cell") << unitkind::subordinateCell.toString() << u"T/M CHI BỘ"_s;
    QTest::newRow("organization") << unitkind::grassrootsOrganization.toString()
                                  << u"T/M ĐẢNG UỶ"_s;
    QTest::newRow("outside the Party")
        << unitkind::nonPartyBody.toString() << u"THỦ TRƯỞNG ĐƠN VỊ"_s;
}

void TestBlankPaper::whoSigns()
{
    QFETCH(QString, kind);
    PaperContext context = test::binhMinh();
    context.sheet.rows[0].entry.kind = kind;
    QFETCH(QString, signs);
    const QStringList texts = textsOf(blankPaper(context, firstUnits(context, 1)).sections.at(0));
    QVERIFY2(texts.last().endsWith(u" … "_s + signs), qPrintable(texts.last()));
}

void TestBlankPaper::withoutARoster()
{
    PaperContext context = test::binhMinh();
    context.sheet.rows.clear();
    test::recompute(context);
    const Document paper = blankPaper(context, {});
    QCOMPARE(formsIn(paper), 1);
    QCOMPARE(textsOf(paper.sections.at(0)).at(1), u"Đơn vị: …"_s);
    context.sheet.round.due = {};
    QCOMPARE(textsOf(blankPaper(context, {}).sections.at(0)).at(3), u"Hạn gửi: …"_s);
}

void TestBlankPaper::ownDueDay()
{
    PaperContext context = test::binhMinh();
    context.sheet.rows[0].entry.dueOverride = QDate(2026, 6, 3);
    context.sheet.round.dueInclusive = false;
    const Document paper = blankPaper(context, firstUnits(context, 2));
    QCOMPARE(textsOf(paper.sections.at(0)).filter(u"Hạn gửi"_s),
        (QStringList{u"Hạn gửi: 02/6/2026"_s, u"Hạn gửi: 24/5/2026"_s}));
}

void TestBlankPaper::everybody()
{
    QCOMPARE(formsIn(blankPaper(test::muongKhuong(), {})), 46);
}

void TestBlankPaper::exemptOnlyWhenAskedFor()
{
    PaperContext context = test::muongKhuong();
    context.sheet.rows[0].entry.exempt = true;
    QCOMPARE(formsIn(blankPaper(context, {})), 45);
    QCOMPARE(formsIn(blankPaper(context, firstUnits(context, 1))), 1);
}

void TestBlankPaper::cutBetween_data()
{
    QTest::addColumn<int>("units");
    for (const int units : {1, 2, 3, 46})
        QTest::addRow("%d", units) << units;
}

void TestBlankPaper::cutBetween()
{
    QFETCH(int, units);
    const PaperContext context = test::muongKhuong();
    const Document paper = blankPaper(context, firstUnits(context, units));
    for (size_t i = 0; i < paper.sections.size(); ++i) {
        const auto& blocks = paper.sections[i].blocks;
        const auto cuts = std::count_if(blocks.begin(), blocks.end(),
            [](const Block& block) { return std::holds_alternative<CutLine>(block); });
        const bool alone = units % 2 == 1 && i + 1 == paper.sections.size();
        QCOMPARE(int(cuts), alone ? 0 : 1);
    }
}

void TestBlankPaper::twoOnAPage_data()
{
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("pages");
    QTest::newRow("1") << 1 << 1;
    QTest::newRow("2") << 2 << 1;
    QTest::newRow("3") << 3 << 2;
    QTest::newRow("46") << 46 << 23;
}

void TestBlankPaper::twoOnAPage()
{
    QFETCH(int, units);
    const PaperContext context = test::muongKhuong();
    const Pages pages = test::lay(blankPaper(context, firstUnits(context, units)));
    QTEST(int(pages.pages.size()), "pages");
    for (const Page& page : pages.pages) {
        QVERIFY(test::insideMargins(page));
        QVERIFY(!test::find(page, u"2"_s)); // no page number
    }
}

void TestBlankPaper::longNamesStillFit()
{
    PaperContext context = test::muongKhuong();
    for (RoundSheet::Row& row : context.sheet.rows)
        row.entry.name = u"Đảng bộ Ban Quản lý rừng phòng hộ đầu nguồn và Hạt Kiểm lâm liên xã "
                         u"Cao Sơn – La Pan Tẩn – Tả Thàng – Lùng Khấu Nhin"_s;
    const Pages pages = test::lay(blankPaper(context, firstUnits(context, 2)));
    QCOMPARE(pages.pages.size(), size_t(1));
}

QTEST_MAIN(TestBlankPaper)
#include "tst_blankpaper.moc"
