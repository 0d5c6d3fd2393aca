// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersamples.h"

#include "report/annexes.h"
#include "report/papers.h"
#include "report/resultvalues.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::report;

namespace {

SignatureBlock signatureOf(const PaperContext& context)
{
    const Document paper = resultPaper(context);
    const auto* block = test::blockOf<SignatureBlock>(paper.sections.at(0));
    return block ? *block : SignatureBlock{};
}

} // namespace

/// What stands around the prose: annexes and their sources, who speaks and signs, number, marks, Nơi nhận.
class TestResultFrame : public QObject
{
    Q_OBJECT

private slots:
    void annexes_data();
    void annexes();
    void aDroppedQuoteNeedsNoAnnex();
    void ownConferenceStandsOutsideTheTotal();
    void unitsThatAreNotReady();
    void textsOfUnits();
    void everyFigureOfTheTableHasASource();
    void recipientsOfTheOffice();
    void whoSpeaks_data();
    void whoSpeaks();
    void askingVerb_data();
    void askingVerb();
    void numberedAndDated();
    void marks();
    void contactLine_data();
    void contactLine();
};

void TestResultFrame::annexes_data()
{
    QTest::addColumn<bool>("missing");
    QTest::addColumn<bool>("quoted");
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<QString>("reference");
    const QString one = u"Phụ lục"_s;
    QTest::newRow("alone") << false << false << QStringList{one} << one;
    const QString list = u"; danh sách đơn vị chưa tổ chức, chưa báo cáo tại Phụ lục 2"_s;
    const QString texts = u"; cách làm hay, khó khăn, kiến nghị của các đơn vị tại Phụ lục "_s;
    QTest::newRow("with the list")
        << true << false << QStringList{one + u" 1"_s, one + u" 2"_s} << one + u" 1"_s + list;
    QTest::newRow("with texts") << false << true << QStringList{one + u" 1"_s, one + u" 2"_s}
                                << one + u" 1"_s + texts + u'2';
    QTest::newRow("with both") << true << true
                               << QStringList{one + u" 1"_s, one + u" 2"_s, one + u" 3"_s}
                               << one + u" 1"_s + list + texts + u'3';
}

void TestResultFrame::annexes()
{
    QFETCH(bool, missing);
    QFETCH(bool, quoted);
    QFETCH(QStringList, labels);
    QFETCH(QString, reference);
    PaperContext context = test::muongKhuong();
    if (missing)
        context.sheet.rows[0].current.state = ReturnState::Nil;
    if (quoted) {
        context.sheet.rows[1].current.goodPractice = u"Đọc tài liệu tại nhà"_s;
        context.texts = {{PaperTextId(1), PaperText::Kind::Quote, u"UD3"_s,
            context.sheet.rows[1].entry.unit, u"Đọc tài liệu tại nhà"_s}};
    }
    test::recompute(context);
    const Document paper = resultPaper(context);
    QStringList found;
    for (const Section& section : paper.sections) {
        if (const auto* head = test::blockOf<AnnexHead>(section)) {
            found << head->label;
            QVERIFY(!head->title.isEmpty() && head->title == head->title.toUpper());
            QCOMPARE(head->mark, u"(Số liệu mẫu, không phải số liệu thật)"_s);
        }
    }
    QCOMPARE(found, labels);
    QVERIFY(test::proseOf(paper.sections[0])
                .contains(u"Số liệu chi tiết tại %1 kèm theo Báo cáo này."_s.arg(reference)));
    for (const QString& label : labels) // the text points to each
        QVERIFY2(test::proseOf(paper.sections[0]).contains(label), qPrintable(label));
}

void TestResultFrame::aDroppedQuoteNeedsNoAnnex()
{
    PaperContext context = test::muongKhuong();
    const UnitId unit = context.sheet.rows[1].entry.unit;
    context.sheet.rows[1].current.goodPractice = u"Hay"_s;
    context.texts = {{PaperTextId(1), PaperText::Kind::Quote, u"UD3"_s, unit, u"Hay"_s},
        {PaperTextId(2), PaperText::Kind::Dropped, u"UD3"_s, {}, {}}};
    QCOMPARE(resultPaper(context).sections.size(), size_t(2));
    context.texts.pop_back();
    QCOMPARE(resultPaper(context).sections.size(), size_t(3));
}

void TestResultFrame::ownConferenceStandsOutsideTheTotal()
{
    PaperContext context = test::muongKhuong();
    const auto linesOf = [&] {
        return test::linesOf(summaryAnnex(context, {}, Orientation::Upright));
    };
    QCOMPARE(linesOf().size(), 1);
    Activity conference;
    conference.kind = u"hội nghị"_s;
    conference.heldOn = QDate(2022, 5, 4);
    conference.people = 100;
    conference.countedInUnits = true;
    context.activities = {conference};
    const QString line = u"Hội nghị do cấp uỷ tổ chức (đã tính ở các đơn vị): "_s;
    QCOMPARE(linesOf().size(), 2);
    QCOMPARE(linesOf().first(), line + u"01 hội nghị, 100 người."_s);
    QVERIFY(linesOf().last().startsWith(u"Ghi chú:"_s));
    // No "trên" in a biểu, and who was at two conferences is counted twice.
    conference.qualifier = u"trên"_s;
    context.activities.push_back(conference);
    QCOMPARE(linesOf().first(), line + u"02 hội nghị, ≈200 lượt người."_s);
}

void TestResultFrame::unitsThatAreNotReady()
{
    PaperContext context = test::binhMinh();
    RoundSheet::Row& late = test::rowOf(context, u"XB07"_s);
    late.current = {};
    late.entry.plannedDay = QDate(2026, 6, 3);
    context.contacts = {{late.entry.unit, {}, {}, u"Nguyễn Văn A"_s}};
    test::recompute(context);
    const Section annex = unitsAnnex(context, u"Phụ lục 2"_s);
    const Table* table = test::blockOf<Table>(annex);
    QVERIFY(table);
    QStringList heads;
    for (const HeadCell& cell : table->head)
        heads << cell.text;
    QCOMPARE(heads,
        (QStringList{u"STT"_s, u"Đơn vị"_s, u"Tình trạng"_s, u"Lý do"_s, u"Dự kiến tổ chức"_s,
            u"Phụ trách"_s}));
    double width = 0;
    for (const TableColumn& column : table->columns)
        width += column.widthMm;
    QVERIFY(qAbs(width - 165) < 0.01);
    const int unfinished = context.summary.states.missing + context.summary.states.nil;
    QCOMPARE(int(table->rows.size()), unfinished);
    bool found = false;
    for (const TableRow& row : table->rows) {
        QCOMPARE(row.cells.size(), qsizetype(6));
        if (row.cells[1] != late.entry.name)
            continue;
        found = true;
        QCOMPARE(row.cells.sliced(2),
            (QStringList{u"Chưa báo cáo"_s, {}, u"03/6/2026"_s, u"Nguyễn Văn A"_s}));
    }
    QVERIFY(found);
    QCOMPARE(table->rows.back().cells[0], QString::number(unfinished));
}

void TestResultFrame::textsOfUnits()
{
    PaperContext context = test::binhMinh();
    test::rowOf(context, u"XB02"_s).current.goodPractice = u"Đọc tài liệu\ntại nhà"_s;
    test::rowOf(context, u"XB03"_s).current.proposal = u"Cấp thêm tài liệu"_s;
    const Section annex = textsAnnex(context, u"Phụ lục 3"_s);
    QCOMPARE(
        test::blockOf<AnnexHead>(annex)->title, u"TỔNG HỢP CÁCH LÀM HAY, KHÓ KHĂN, KIẾN NGHỊ"_s);
    const Table* table = test::blockOf<Table>(annex);
    QCOMPARE(table->rows.size(), size_t(2));
    QCOMPARE(table->rows[0].cells.sliced(2), (QStringList{u"Đọc tài liệu tại nhà"_s, {}, {}}));
    QCOMPARE(table->rows[1].cells.sliced(2), (QStringList{{}, {}, u"Cấp thêm tài liệu"_s}));
}

void TestResultFrame::everyFigureOfTheTableHasASource()
{
    for (const Orientation orientation : {Orientation::Upright, Orientation::Landscape}) {
        const Section annex = summaryAnnex(test::muongKhuong(), u"Phụ lục"_s, orientation);
        const Table* table = test::blockOf<Table>(annex);
        QStringList measures;
        for (const TableColumn& column : table->columns)
            measures << column.measure;
        QVERIFY(measures.contains(u"members_attended"_s));
        QVERIFY(measures.contains(u"members_attended/members_expected"_s));
        QVERIFY(measures[0].isEmpty() && measures[1].isEmpty() && measures.back().isEmpty());
        for (const TableRow& row : table->rows) {
            QCOMPARE(row.scope.isEmpty(), row.kind == RowKind::Total);
            QVERIFY(row.kind == RowKind::Total
                || row.scope.startsWith(row.kind == RowKind::Unit ? u"unit="_s : u"group="_s));
        }
        QCOMPARE(table->rows[1].scope, u"unit=MK01"_s);
    }
    PaperContext context = test::muongKhuong();
    context.sheet.round.denominator = Denominator::Total;
    const Section annex = summaryAnnex(context, u"Phụ lục"_s, Orientation::Upright);
    QCOMPARE(test::blockOf<Table>(annex)->columns[6].measure, u"members_attended/members_total"_s);
}

void TestResultFrame::recipientsOfTheOffice()
{
    const auto recipients = [](const PaperContext& context) {
        return signatureOf(context).recipients;
    };
    PaperContext context = test::muongKhuong();
    context.office.recipients = {u"Các tổ đảng"_s, u"Đồng chí Bí thư"_s};
    QCOMPARE(recipients(context),
        (QStringList{u"Ban Tuyên giáo Tỉnh uỷ Lào Cai (để báo cáo)"_s, u"Các tổ đảng"_s,
            u"Đồng chí Bí thư"_s, u"Lưu Văn phòng Huyện uỷ"_s}));
    // Named there already, it is not named twice.
    context.office.recipients = {u"Ban Tuyên giáo Tỉnh uỷ Lào Cai (báo cáo)"_s};
    QCOMPARE(recipients(context).size(), qsizetype(2));
}

void TestResultFrame::whoSpeaks_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("speaker");
    QTest::addColumn<bool>("committee");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("authority");
    const QString end =
        u"Trên đây là kết quả đợt 1 sinh hoạt chính trị “tự soi, tự sửa” của Đảng bộ huyện Mường "
        u"Khương, %1 trân trọng báo cáo Ban Tuyên giáo Tỉnh uỷ Lào Cai."_s;
    QTest::newRow("Ban Thường vụ")
        << QString() << u"Ban Thường vụ Huyện uỷ"_s << true
        << end.arg(u"Ban Thường vụ Huyện uỷ Mường Khương"_s) << u"T/M BAN THƯỜNG VỤ"_s;
    QTest::newRow("chi bộ") << u"special_zone_cell"_s << u"Chi bộ đặc khu"_s << true
                            << end.arg(u"Chi bộ đặc khu"_s) << u"T/M CHI BỘ"_s;
    QTest::newRow("ban") << QString() << u"Ban Tuyên giáo"_s << false
                         << u"Ban Tuyên giáo trân trọng báo cáo."_s << u"TRƯỞNG BAN"_s;
}

void TestResultFrame::whoSpeaks()
{
    QFETCH(QString, kind);
    QFETCH(QString, speaker);
    QFETCH(bool, committee);
    QFETCH(QString, end);
    PaperContext context = test::muongKhuong();
    context.signatory.reset();
    context.office.officeKind = kind;
    context.office.speakerName = speaker;
    context.office.speaker = committee ? Speaker::Committee : Speaker::StaffBody;
    QCOMPARE(test::proseOf(resultPaper(context).sections.at(0)).split(u'\n').last(), end);
    QTEST(signatureOf(context).authority, "authority");
    context.signatory = Signatory{u"K/T TRƯỞNG BAN"_s, u"PHÓ TRƯỞNG BAN"_s, u"Trần B"_s};
    QCOMPARE(signatureOf(context).authority, u"K/T TRƯỞNG BAN"_s);
    QCOMPARE(signatureOf(context).name, u"Trần B"_s);
}

void TestResultFrame::askingVerb_data()
{
    QTest::addColumn<bool>("committee");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("verb");
    QTest::newRow("committee") << true << QString() << u"yêu cầu"_s;
    QTest::newRow("ban") << false << QString() << u"đề nghị"_s;
    QTest::newRow("as the office says") << true << u"đề nghị"_s << u"đề nghị"_s;
}

void TestResultFrame::askingVerb()
{
    QFETCH(bool, committee);
    QFETCH(QString, given);
    PaperContext context = test::muongKhuong();
    context.office.speaker = committee ? Speaker::Committee : Speaker::StaffBody;
    context.office.askingVerb = given;
    QTEST(officeValues(context).value(u"deNghi"_s), "verb");
}

void TestResultFrame::numberedAndDated()
{
    PaperContext context = test::muongKhuong();
    context.number = u"45"_s;
    const Document paper = resultPaper(context);
    const auto* head = test::blockOf<PartyHead>(paper.sections.at(0));
    QCOMPARE(head->numberLine, u"Số 45-BC/HU"_s);
    QCOMPARE(head->placeAndDate, u"Mường Khương, ngày 05 tháng 8 năm 2022"_s);
    QCOMPARE(test::blockOf<AnnexHead>(paper.sections.at(1))->reference,
        u"(Kèm theo Báo cáo số 45-BC/HU, ngày 05/8/2022 của Ban Thường vụ Huyện uỷ)"_s);
}

void TestResultFrame::marks()
{
    PaperContext context = test::muongKhuong();
    context.marks = {u"Dự thảo lần 2"_s, u"KHẨN"_s, u"LƯU HÀNH NỘI BỘ"_s, u"NguyenVanAn-26"_s};
    const Document paper = resultPaper(context);
    const auto* head = test::blockOf<PartyHead>(paper.sections.at(0));
    QCOMPARE(head->draftMark, u"Dự thảo lần 2"_s);
    QCOMPARE(head->urgency, u"KHẨN"_s);
    QCOMPARE(head->circulation, u"LƯU HÀNH NỘI BỘ"_s);
    QCOMPARE(test::blockOf<SignatureBlock>(paper.sections.at(0))->drafter, u"NguyenVanAn-26"_s);
}

void TestResultFrame::contactLine_data()
{
    using Make = std::function<Document(const PaperContext&)>;
    QTest::addColumn<Make>("make");
    QTest::addColumn<bool>("printed");
    const auto row = [](const char* name, const Make& make, bool printed = true) {
        QTest::newRow(name) << make << printed;
    };
    row("result", [](const PaperContext& context) { return resultPaper(context); });
    row("final", [](const PaperContext& c) { return resultPaper(c, ResultVariant::Final); });
    row("request", requestPaper);
    row("reminder", reminderPaper);
    row("quick", quickPaper);
    row("correction", [](PaperContext context) {
        context.corrected = DirectingDocument{};
        return correctionPaper(context);
    });
    row("news", newsPaper, false);
    row("list for the head of office", headOfficeList, false);
    row("texts", textsPaper, false);
    row(
        "units", [](const PaperContext& context) { return unitsPaper(context, {}); }, false);
    row(
        "blank", [](const PaperContext& context) { return blankPaper(context, {}); }, false);
}

void TestResultFrame::contactLine()
{
    QFETCH(std::function<Document(const PaperContext&)>, make);
    QFETCH(bool, printed);
    const QString line = u"Số 1, đường Giải Phóng; điện thoại: 0214.3881.120"_s;
    PaperContext context = test::binhMinh();
    const auto contacts = [&] {
        QStringList all;
        for (const Section& section : make(context).sections) {
            if (const auto* block = test::blockOf<SignatureBlock>(section))
                all += block->contact;
        }
        all.removeAll(QString());
        return all;
    };
    QCOMPARE(contacts(), QStringList()); // an office that has none prints none
    context.office.contactLine = line;
    QCOMPARE(contacts(), printed ? QStringList{line} : QStringList());
}

QTEST_GUILESS_MAIN(TestResultFrame)
#include "tst_resultframe.moc"
