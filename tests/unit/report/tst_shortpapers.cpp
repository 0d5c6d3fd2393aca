// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersamples.h"

#include "report/papers.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::report;

class TestShortPapers : public QObject
{
    Q_OBJECT

private slots:
    void quickSays_data();
    void quickSays();
    void quickNamesUnits_data();
    void quickNamesUnits();
    void quickBeforeAnybody();
    void quickHead();
    void quickRecipients_data();
    void quickRecipients();
    void quickFiguresHaveSources_data();
    void quickFiguresHaveSources();
    void newsSays();
    void newsOfMembersAlone();
    void newsCountsBodiesOutsideThePartyAsUnits();
    void newsHasNoPartyHead();
    void newsPhoto();
    void newsFigureHasASource();
    void newsBeforeAnybody();
    void correctionSays_data();
    void correctionSays();
    void correctionTable();
    void correctionAnnex();
    void correctionKeepsItsOrder();
    void nothingToCorrect();
    void correctionFiguresHaveSources_data();
    void correctionFiguresHaveSources();
    void everySentenceHasAKey_data();
    void everySentenceHasAKey();
};

namespace {

QStringList linesOf(const Document& document)
{
    return test::linesOf(document.sections.at(0));
}

/// Sources of all figures of the paper's first section, "text=source".
QStringList sourcesOf(const Document& document)
{
    QStringList sources;
    for (const Block& block : document.sections.at(0).blocks) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        if (!paragraph)
            continue;
        for (const Run& run : paragraph->runs) {
            if (!run.source.isEmpty())
                sources << run.text + u'=' + run.source;
        }
    }
    return sources;
}

PaperContext banContext()
{
    PaperContext context = test::binhMinh();
    context.paperTime = QTime(14, 5);
    context.newDeadline = QDate(2026, 6, 1);
    return context;
}

void forget(PaperContext& context, int count)
{
    for (int i = 0; i < count; ++i) {
        RoundSheet::Row& row = context.sheet.rows[size_t(i)];
        row.current = {};
        row.current.unit = row.entry.unit;
    }
    test::recompute(context);
}

PaperContext correction(bool ban)
{
    PaperContext context = ban ? test::binhMinh() : test::muongKhuong();
    context.corrected = DirectingDocument{DocumentId(4), u"Báo cáo"_s, u"BC"_s,
        ban ? u"31-BC/BXDĐ"_s : u"45-BC/HU"_s, ban ? QDate(2026, 5, 27) : QDate(2022, 8, 5), {},
        {}};
    Measure attended;
    attended.code = u"members_attended"_s;
    attended.label = u"Số đảng viên tham gia"_s;
    context.changes = {{u"MK02"_s, u"Đảng bộ xã Bản Lầu"_s, attended, {}, u"136"_s, u"139"_s,
                           u"đơn vị báo cáo lại"_s, {}, {}},
        {u"MK03"_s, u"Đảng bộ xã Bản Sen"_s, {}, u"Tình trạng"_s, u"chưa báo cáo"_s,
            u"đã báo cáo"_s, u"gửi muộn"_s, {}, {}}};
    return context;
}

} // namespace

void TestShortPapers::quickSays_data()
{
    QTest::addColumn<bool>("ban");
    QTest::addColumn<QString>("text");
    QTest::newRow("ban") << true
                         << u"Tính đến 14 giờ 05 ngày 27/5/2026, 39/45 đơn vị đã tổ chức đợt 1 học "
                            u"tập Nghị quyết năm 2026; 40 đơn vị đã gửi báo cáo với %1 đảng viên "
                            u"tham gia, đạt %2. Chưa báo cáo: %3. Dự kiến hoàn thành tổng hợp ngày "
                            u"01/6/2026."_s;
    QTest::newRow("committee")
        << false
        << u"Tính đến ngày 05/8/2022, 46/46 đơn vị đã tổ chức đợt 1 sinh hoạt chính trị “tự soi, "
           u"tự "
           u"sửa”; 46 đơn vị đã gửi báo cáo với 3.325/3.602 đảng viên tham gia, đạt 92,31%."_s;
}

void TestShortPapers::quickSays()
{
    QFETCH(bool, ban);
    QFETCH(QString, text);
    const PaperContext context = ban ? banContext() : test::muongKhuong();
    if (ban) {
        const wording::Values values = paperValues(context);
        QStringList names;
        for (const SubmissionBoard::Missing& missing : context.board.missing) {
            const RosterEntry& entry = context.sheet.rowOf(missing.unit)->entry;
            names << (entry.shortName.isEmpty() ? entry.name : entry.shortName);
        }
        text = text.arg(values.value(u"dvDu"_s) + u'/' + values.value(u"dvPhai"_s),
            values.value(u"tyLe"_s), names.join(u", "_s));
    }
    QCOMPARE(linesOf(quickPaper(context)), QStringList{text});
}

void TestShortPapers::quickNamesUnits_data()
{
    QTest::addColumn<int>("missing");
    QTest::addColumn<QString>("part");
    QTest::newRow("one") << 1 << u"Chưa báo cáo: %1."_s;
    QTest::newRow("seven") << 7 << u"Chưa báo cáo: %1."_s;
    QTest::newRow("eight") << 8 << u"Chưa báo cáo: 08 đơn vị."_s;
    QTest::newRow("twelve") << 12 << u"Chưa báo cáo: 12 đơn vị."_s;
}

void TestShortPapers::quickNamesUnits()
{
    QFETCH(int, missing);
    QFETCH(QString, part);
    PaperContext context = test::muongKhuong();
    forget(context, missing);
    QStringList names;
    for (int i = 0; i < missing; ++i)
        names << context.sheet.rows[size_t(i)].entry.shortName;
    part.replace(u"%1"_s, names.join(u", "_s));
    const QString text = linesOf(quickPaper(context)).join(u' ');
    QVERIFY2(text.endsWith(part), qPrintable(text));
}

void TestShortPapers::quickBeforeAnybody()
{
    PaperContext context = test::muongKhuong();
    forget(context, 46);
    QCOMPARE(linesOf(quickPaper(context)),
        QStringList{
            u"Tính đến ngày 05/8/2022, chưa có đơn vị nào tổ chức đợt 1 sinh hoạt chính trị "
            u"“tự soi, tự sửa”. Chưa báo cáo: 46 đơn vị."_s});
}

void TestShortPapers::quickHead()
{
    const Document paper = quickPaper(banContext());
    QCOMPARE(paper.sections.size(), size_t(1));
    QCOMPARE(test::blockOf<PartyHead>(paper.sections[0])->numberLine, u"Số        -BC/BXDĐ"_s);
    const auto* title = test::blockOf<TitleBlock>(paper.sections[0]);
    QVERIFY(title);
    QCOMPARE(title->type, u"BÁO CÁO"_s);
    QCOMPARE(title->subject,
        u"nhanh tiến độ, kết quả đợt 1 sinh hoạt chính trị, học tập Nghị quyết năm 2026"_s);
    QVERIFY(!test::blockOf<Table>(paper.sections[0]));
    QVERIFY(!test::blockOf<Addressees>(paper.sections[0]));
}

void TestShortPapers::quickRecipients_data()
{
    QTest::addColumn<bool>("ban");
    QTest::addColumn<QStringList>("recipients");
    QTest::newRow("ban") << true
                         << QStringList{u"Ban Tuyên giáo và Dân vận Tỉnh uỷ (để báo cáo)"_s,
                                u"Thường trực Đảng uỷ xã Bình Minh (để báo cáo)"_s,
                                u"Lưu Ban Xây dựng Đảng"_s};
    QTest::newRow("committee") << false
                               << QStringList{u"Ban Tuyên giáo Tỉnh uỷ Lào Cai (để báo cáo)"_s,
                                      u"Lưu Văn phòng Huyện uỷ"_s};
}

void TestShortPapers::quickRecipients()
{
    QFETCH(bool, ban);
    const Document paper = quickPaper(ban ? banContext() : test::muongKhuong());
    QTEST(test::blockOf<SignatureBlock>(paper.sections[0])->recipients, "recipients");
}

void TestShortPapers::quickFiguresHaveSources_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("held") << u"46=state:held"_s;
    QTest::newRow("expected") << u"46=state:expected"_s;
    QTest::newRow("answered") << u"46=state:answered"_s;
    QTest::newRow("attended") << u"3.325=members_attended"_s;
    QTest::newRow("members") << u"3.602=members_expected"_s;
    QTest::newRow("rate") << u"92,31%=members_attended/members_expected"_s;
}

void TestShortPapers::quickFiguresHaveSources()
{
    QFETCH(QString, source);
    QVERIFY(sourcesOf(quickPaper(test::muongKhuong())).contains(source));
}

void TestShortPapers::newsSays()
{
    PaperContext context = test::muongKhuong();
    context.sheet.campaign.topics = {u"xây dựng, chỉnh đốn Đảng"_s, u"nêu gương"_s};
    const QStringList wanted{
        u"46 chi bộ, đảng bộ tổ chức hội nghị với trên 3.550 cán bộ, đảng viên tham gia"_s,
        u"Thực hiện Kế hoạch số 105-KH/TU, ngày 24/02/2022 của Tỉnh uỷ Lào Cai, từ ngày 01/5/2022 "
        u"đến ngày 31/7/2022, các chi bộ, đảng bộ trực thuộc Huyện uỷ Mường Khương đã tổ chức đợt "
        u"1 "
        u"sinh hoạt chính trị, tư tưởng về xây dựng, chỉnh đốn Đảng, chủ đề “tự soi, tự sửa” năm "
        u"2022."_s,
        u"Đến nay, 46 chi bộ, đảng bộ tổ chức hội nghị với trên 3.550 cán bộ, đảng viên tham gia."_s,
        u"Nội dung sinh hoạt tập trung vào xây dựng, chỉnh đốn Đảng; nêu gương. Hình thức tổ chức "
        u"đa "
        u"dạng: 16 đơn vị tổ chức buổi sinh hoạt riêng; 15 đơn vị sinh hoạt chuyên đề; 15 đơn vị "
        u"lồng ghép trong sinh hoạt thường kỳ."_s,
        u"Thời gian tới, Ban Thường vụ Huyện uỷ tiếp tục chỉ đạo tổ chức đợt 2 vào dịp kỷ niệm 77 "
        u"năm "
        u"Cách mạng Tháng Tám và Quốc khánh."_s,
        u"Ban Thường vụ Huyện uỷ"_s};
    QCOMPARE(linesOf(newsPaper(context)), wanted);
}

void TestShortPapers::newsOfMembersAlone()
{
    PaperContext context = test::muongKhuong();
    for (RoundSheet::Row& row : context.sheet.rows)
        row.current.figures.remove(measure::nonMemberStaffAttended.toString());
    test::recompute(context);
    const QStringList told = linesOf(newsPaper(context)).filter(u"Đến nay"_s);
    QVERIFY2(
        told.value(0).startsWith(u"Đến nay, 46 chi bộ, đảng bộ tổ chức hội nghị với trên 3.320 "
                                 u"đảng viên tham gia."_s),
        qPrintable(told.join(u'\n')));
}

void TestShortPapers::newsCountsBodiesOutsideThePartyAsUnits()
{
    const QStringList lines = linesOf(newsPaper(test::binhMinh()));
    QVERIFY(lines.first().startsWith(u"39/45 đơn vị tổ chức hội nghị"_s));
    const QString told = lines.filter(u"Đến nay"_s).value(0);
    QVERIFY2(told.startsWith(u"Đến nay, 39 đơn vị tổ chức hội nghị"_s), qPrintable(told));
}

void TestShortPapers::newsHasNoPartyHead()
{
    const Section section = newsPaper(banContext()).sections.at(0);
    QVERIFY(!test::blockOf<PartyHead>(section));
    QVERIFY(!test::blockOf<TitleBlock>(section));
    QVERIFY(!test::blockOf<SignatureBlock>(section));
    const auto* title = test::blockOf<Paragraph>(section);
    QVERIFY(title->runs.front().bold);
    QCOMPARE(title->align, Align::Center);
}

void TestShortPapers::newsPhoto()
{
    PaperContext context = test::muongKhuong();
    const Narrative narrative = narrate(newsScript(), paperValues(context), context.texts, true);
    const auto slot = std::find_if(narrative.begin(), narrative.end(),
        [](const NarrativeLine& line) { return line.key == "TB6"_L1; });
    QVERIFY(slot != narrative.end());
    QCOMPARE(slot->prompt, u"Chú thích ảnh"_s);
    QCOMPARE(slot->state, NarrativeLine::State::Absent);
    context.texts = {{PaperTextId(1), PaperText::Kind::Edited, u"TB6"_s, {},
        u"Ảnh: Hội nghị tại Đảng bộ xã Bản Lầu."_s}};
    QVERIFY(linesOf(newsPaper(context)).contains(u"Ảnh: Hội nghị tại Đảng bộ xã Bản Lầu."_s));
}

void TestShortPapers::newsFigureHasASource()
{
    QVERIFY(sourcesOf(newsPaper(test::muongKhuong())).contains(u"trên 3.550=people"_s));
}

void TestShortPapers::newsBeforeAnybody()
{
    PaperContext context = test::muongKhuong();
    forget(context, 46);
    const QStringList lines = linesOf(newsPaper(context));
    QCOMPARE(lines.first(),
        u"Huyện uỷ Mường Khương chỉ đạo tổ chức đợt 1 sinh hoạt chính trị “tự soi, tự sửa”"_s);
    QCOMPARE(lines.at(1),
        u"Thực hiện Kế hoạch số 105-KH/TU, ngày 24/02/2022 của Tỉnh uỷ Lào Cai, từ ngày 01/5/2022 "
        u"đến ngày 31/7/2022, Huyện uỷ Mường Khương chỉ đạo các chi bộ, đảng bộ trực thuộc tổ chức "
        u"đợt 1 sinh hoạt chính trị, tư tưởng về xây dựng, chỉnh đốn Đảng, chủ đề “tự soi, tự sửa” "
        u"năm 2022; đến nay, chưa có đơn vị nào tổ chức."_s);
    QVERIFY(lines.filter(u"đã tổ chức"_s).isEmpty() && lines.filter(u"Đến nay"_s).isEmpty());
}

void TestShortPapers::correctionSays_data()
{
    QTest::addColumn<bool>("ban");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("committee")
        << false
        << u"điều chỉnh số liệu tại Báo cáo số 45-BC/HU, ngày 05/8/2022 của Ban Thường vụ Huyện uỷ"_s
        << QStringList{
               u"Qua rà soát, Ban Thường vụ Huyện uỷ điều chỉnh một số số liệu tại Báo cáo 45-BC/HU như sau:"_s,
               u"Sau điều chỉnh, số đảng viên tham gia là 3.325/3.602 đồng chí, đạt 92,31%. Số liệu chi tiết tại Phụ lục kèm theo Báo cáo này. Các nội dung khác của Báo cáo 45-BC/HU không thay đổi."_s};
    QTest::newRow("ban")
        << true
        << u"điều chỉnh số liệu tại Báo cáo số 31-BC/BXDĐ, ngày 27/5/2026 của Ban Xây dựng Đảng"_s
        << QStringList{
               u"Qua rà soát, Ban Xây dựng Đảng điều chỉnh một số số liệu tại Báo cáo 31-BC/BXDĐ như sau:"_s,
               u"Sau điều chỉnh, số đảng viên tham gia là %1/%2 đồng chí, đạt %3. Số liệu chi tiết tại Phụ lục kèm theo Báo cáo này. Các nội dung khác của Báo cáo 31-BC/BXDĐ không thay đổi."_s};
}

void TestShortPapers::correctionSays()
{
    QFETCH(bool, ban);
    QFETCH(QStringList, lines);
    const PaperContext context = correction(ban);
    const wording::Values values = paperValues(context);
    if (ban)
        lines.last() = lines.last().arg(
            values.value(u"dvDu"_s), values.value(u"dvPhai"_s), values.value(u"tyLe"_s));
    const Document paper = correctionPaper(context);
    QTEST(test::blockOf<TitleBlock>(paper.sections[0])->subject, "subject");
    QCOMPARE(linesOf(paper), lines);
}

void TestShortPapers::correctionTable()
{
    const Document paper = correctionPaper(correction(false));
    const auto* table = test::blockOf<Table>(paper.sections[0]);
    QVERIFY(table);
    QStringList heads;
    double width = 0;
    for (const HeadCell& cell : table->head)
        heads << cell.text;
    for (const TableColumn& column : table->columns)
        width += column.widthMm;
    QCOMPARE(heads,
        (QStringList{u"STT"_s, u"Đơn vị"_s, u"Mục số liệu"_s, u"Đã báo cáo"_s, u"Điều chỉnh"_s,
            u"Lý do"_s}));
    QCOMPARE(width, 165.0);
    QCOMPARE(table->rows.at(0).cells,
        (QStringList{u"1"_s, u"Đảng bộ xã Bản Lầu"_s, u"Số đảng viên tham gia"_s, u"136"_s,
            u"139"_s, u"đơn vị báo cáo lại"_s}));
    QCOMPARE(table->rows.at(1).cells.mid(1),
        (QStringList{u"Đảng bộ xã Bản Sen"_s, u"Tình trạng"_s, u"chưa báo cáo"_s, u"đã báo cáo"_s,
            u"gửi muộn"_s}));
}

void TestShortPapers::correctionAnnex()
{
    const Document paper = correctionPaper(correction(false));
    QCOMPARE(paper.sections.size(), size_t(2));
    const auto* head = test::blockOf<AnnexHead>(paper.sections[1]);
    QVERIFY(head);
    QVERIFY(head->title.endsWith(u"NĂM 2022 (SAU ĐIỀU CHỈNH)"_s));
    QCOMPARE(head->reference,
        u"(Kèm theo Báo cáo số        -BC/HU, ngày     /8/2022 của Ban Thường vụ Huyện uỷ)"_s);
    QCOMPARE(test::blockOf<Table>(paper.sections[1])->rows.back().cells.value(5), u"3.325"_s);
}

void TestShortPapers::correctionKeepsItsOrder()
{
    PaperContext context = correction(false);
    context.texts = {{PaperTextId(1), PaperText::Kind::Own, u"DH1"_s, {}, u"Trước bảng."_s},
        {PaperTextId(2), PaperText::Kind::Own, u"DH3"_s, {}, u"Sau bảng."_s}};
    const Document paper = correctionPaper(context);
    qsizetype before = -1;
    qsizetype table = -1;
    qsizetype after = -1;
    const auto& blocks = paper.sections[0].blocks;
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (std::holds_alternative<Table>(blocks[i]))
            table = qsizetype(i);
        const auto* paragraph = std::get_if<Paragraph>(&blocks[i]);
        if (paragraph && paragraph->runs.front().text == u"Trước bảng."_s)
            before = qsizetype(i);
        if (paragraph && paragraph->runs.front().text == u"Sau bảng."_s)
            after = qsizetype(i);
    }
    QVERIFY(before > 0);
    QCOMPARE(table, before + 1);
    QCOMPARE(after, table + 2);
}

void TestShortPapers::nothingToCorrect()
{
    PaperContext context = correction(false);
    context.changes.clear();
    const Document paper = correctionPaper(context);
    QVERIFY(!test::blockOf<Table>(paper.sections[0]));
    QCOMPARE(linesOf(paper).at(1), u"Không có số liệu nào thay đổi."_s);
}

void TestShortPapers::correctionFiguresHaveSources_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("attended") << u"3.325=members_attended"_s;
    QTest::newRow("expected") << u"3.602=members_expected"_s;
    QTest::newRow("rate") << u"92,31%=members_attended/members_expected"_s;
}

void TestShortPapers::correctionFiguresHaveSources()
{
    QFETCH(QString, source);
    QVERIFY(sourcesOf(correctionPaper(correction(false))).contains(source));
}

void TestShortPapers::everySentenceHasAKey_data()
{
    QTest::addColumn<int>("paper");
    QTest::newRow("request") << 0;
    QTest::newRow("reminder") << 1;
    QTest::newRow("quick") << 2;
    QTest::newRow("news") << 3;
    QTest::newRow("correction") << 4;
}

void TestShortPapers::everySentenceHasAKey()
{
    QFETCH(int, paper);
    PaperContext context = banContext();
    context.level = 3;
    const Script scripts[]{
        requestScript(), reminderScript(context), quickScript(), newsScript(), correctionScript()};
    QStringList keys;
    std::vector<wording::Sentence> sentences = scripts[paper].opening;
    sentences.insert(sentences.end(), scripts[paper].closing.begin(), scripts[paper].closing.end());
    for (const wording::Sentence& sentence : sentences) {
        const QString pattern = sentence.pattern.toString();
        QVERIFY(!keys.contains(sentence.key.toString()));
        QVERIFY(!sentence.key.isEmpty());
        QCOMPARE(pattern, pattern.normalized(QString::NormalizationForm_C));
        QVERIFY(!pattern.isEmpty() || !sentence.prompt.isEmpty());
        keys << sentence.key.toString();
    }
    QVERIFY(keys.size() >= 3);
}

QTEST_GUILESS_MAIN(TestShortPapers)
#include "tst_shortpapers.moc"
