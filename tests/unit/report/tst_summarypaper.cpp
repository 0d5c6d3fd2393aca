// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersamples.h"

#include "report/summarypaper.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::report;

namespace {

double widthOf(const Table& table)
{
    double sum = 0;
    for (const TableColumn& column : table.columns)
        sum += column.widthMm;
    return sum;
}

QStringList headsOf(const Table& table, int row)
{
    QStringList heads;
    for (const HeadCell& cell : table.head) {
        if (cell.row == row)
            heads << cell.text;
    }
    return heads;
}

const TableRow* rowNamed(const Table& table, const QString& name)
{
    for (const TableRow& row : table.rows) {
        if (row.cells.value(1) == name)
            return &row;
    }
    return nullptr;
}

PaperContext withAllColumns(PaperContext context)
{
    context.summaryForm.columns = {std::begin(returnColumns), std::end(returnColumns)};
    return context;
}

/// Of a table with all five columns.
QStringList returnCells(const TableRow& row)
{
    return row.cells.mid(row.cells.size() - 6, 5);
}

QString noteText(const PaperContext& context, Orientation orientation)
{
    QString text;
    for (const Run& run : summaryNote(context, orientation).runs)
        text += run.text;
    return text;
}

} // namespace

class TestSummaryPaper : public QObject
{
    Q_OBJECT

private slots:
    void uprightColumns();
    void landscapeColumns();
    void unusedColumnsGiveTheirWidth();
    void extraMeasuresOfTheAnnex();
    void groupsAndTotal();
    void orderRunsThrough_data();
    void orderRunsThrough();
    void signs_data();
    void signs();
    void neverEmptyWhereRequired_data();
    void neverEmptyWhereRequired();
    void noRoundedWordsInTables();
    void missingCounts();
    void note_data();
    void note();
    void rateOfTotal();
    void bothRates_data();
    void bothRates();
    void returnColumns_data();
    void returnColumns();
    void columnsOfReturnsStandBeforeTheNotes();
    void uprightHasNoRoomForThem();
    void totalFirst_data();
    void totalFirst();
    void numbersRestart();
    void standingAlone();
    void nobodyOnTheRoster();
};

void TestSummaryPaper::uprightColumns()
{
    const Table table = summaryTable(test::muongKhuong(), Orientation::Upright);
    QCOMPARE(table.headRows, 1);
    QCOMPARE(headsOf(table, 0),
        (QStringList{u"STT"_s, u"Đơn vị"_s, u"Hội nghị"_s, u"Tổng số đảng viên"_s, u"Phải dự"_s,
            u"Tham gia"_s, u"Tỷ lệ (%)"_s, u"Ghi chú"_s}));
    const double widths[]{10, 55, 14, 17, 17, 17, 17, 18};
    for (size_t c = 0; c < table.columns.size(); ++c)
        QVERIFY(qAbs(table.columns[c].widthMm - widths[c]) < 0.01);
    QCOMPARE(table.columnNumbers.first(), u"(1)"_s);
    QCOMPARE(table.columnNumbers.last(), u"(8)"_s);
}

void TestSummaryPaper::landscapeColumns()
{
    const Table table = summaryTable(test::binhMinh(), Orientation::Landscape);
    QCOMPARE(table.headRows, 2);
    QCOMPARE(headsOf(table, 0),
        (QStringList{u"STT"_s, u"Đơn vị"_s, u"Hội nghị"_s, u"Đảng viên"_s, u"Ngoài Đảng"_s,
            u"Bài thu hoạch"_s, u"Ghi chú"_s}));
    QCOMPARE(headsOf(table, 1),
        (QStringList{u"Tổng số"_s, u"Không triệu tập"_s, u"Phải dự"_s, u"Tham gia"_s,
            u"Tỷ lệ (%)"_s, u"CB, CC, VC, NLĐ"_s, u"Lượt Nhân dân"_s}));
    QVERIFY(qAbs(widthOf(table) - 252) < 0.01);
    int covered = 0;
    for (const HeadCell& cell : table.head)
        covered += cell.columns * cell.rows;
    QCOMPARE(covered, int(table.columns.size()) * table.headRows);
}

void TestSummaryPaper::unusedColumnsGiveTheirWidth()
{
    PaperContext context = test::muongKhuong();
    std::erase_if(context.sheet.measures,
        [](const Measure& measure) { return measure.code == measure::conferences; });
    test::recompute(context);
    const Table table = summaryTable(context, Orientation::Upright);
    QVERIFY(!headsOf(table, 0).contains(u"Hội nghị"_s));
    QVERIFY(qAbs(widthOf(table) - 165) < 0.01);
    QVERIFY(table.columns[1].widthMm > 60);
    QVERIFY(noteText(context, Orientation::Upright)
                .startsWith(u"Ghi chú: Cột (6) = cột (5) : cột (4) x 100;"_s));
}

void TestSummaryPaper::extraMeasuresOfTheAnnex()
{
    PaperContext context = test::muongKhuong();
    Measure measure;
    measure.code = u"trees"_s;
    measure.label = u"Số cây đã trồng"_s;
    measure.inAnnex = true;
    context.sheet.measures.push_back(measure);
    test::rowOf(context, u"MK02"_s).current.figures.insert(measure.code, {1200, false});
    test::recompute(context);
    const Table table = summaryTable(context, Orientation::Landscape);
    QCOMPARE(headsOf(table, 0).value(headsOf(table, 0).size() - 2), measure.label);
    QVERIFY(qAbs(widthOf(table) - 252) < 0.01);
    QCOMPARE(table.rows.back().cells.value(table.rows.back().cells.size() - 2), u"1.200"_s);
    QVERIFY(!headsOf(summaryTable(context, Orientation::Upright), 0).contains(measure.label));
}

void TestSummaryPaper::groupsAndTotal()
{
    const Table table = summaryTable(test::muongKhuong(), Orientation::Upright);
    const TableRow& first = table.rows.front();
    QVERIFY(first.kind == RowKind::Group);
    QCOMPARE(first.cells,
        (QStringList{u"I"_s, u"KHỐI XÃ, THỊ TRẤN (16 đơn vị)"_s, u"103"_s, u"3.150"_s, u"2.867"_s,
            u"2.592"_s, u"90,41"_s, QString()}));
    QCOMPARE(
        table.rows[1].cells.mid(0, 2), (QStringList{u"1"_s, u"Đảng bộ thị trấn Mường Khương"_s}));
    QVERIFY(rowNamed(table, u"KHỐI LỰC LƯỢNG VŨ TRANG (2 đơn vị)"_s));
    const TableRow& total = table.rows.back();
    QVERIFY(total.kind == RowKind::Total);
    QCOMPARE(total.cells,
        (QStringList{QString(), u"TỔNG CỘNG (46 đơn vị)"_s, u"144"_s, u"3.896"_s, u"3.602"_s,
            u"3.325"_s, u"92,31"_s, QString()}));
}

void TestSummaryPaper::orderRunsThrough_data()
{
    QTest::addColumn<bool>("second");
    QTest::newRow("MK") << false;
    QTest::newRow("BM") << true;
}

void TestSummaryPaper::orderRunsThrough()
{
    QFETCH(bool, second);
    const PaperContext context = second ? test::binhMinh() : test::muongKhuong();
    int order = 0;
    for (const TableRow& row : summaryTable(context, Orientation::Upright).rows) {
        if (row.kind == RowKind::Unit)
            QCOMPARE(row.cells.first(), QString::number(++order));
    }
    QCOMPARE(order, int(context.sheet.rows.size()));
}

void TestSummaryPaper::signs_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("note");
    QTest::newRow("missing") << int(ReturnState::Missing) << u"…"_s << u"Chưa báo cáo"_s;
    QTest::newRow("nil") << int(ReturnState::Nil) << u"-"_s << u"Không tổ chức: lũ quét"_s;
    QTest::newRow("exempt") << int(ReturnState::Exempt) << u"x"_s
                            << u"Miễn báo cáo: mới thành lập"_s;
    QTest::newRow("joint") << int(ReturnState::Joint) << u"ghép"_s
                           << u"Học ghép với ĐB xã Bản Lầu"_s;
}

void TestSummaryPaper::signs()
{
    QFETCH(int, state);
    QFETCH(QString, sign);
    PaperContext context = test::muongKhuong();
    RoundSheet::Row& row = test::rowOf(context, u"MK30"_s);
    row.current.state = ReturnState(state);
    row.current.figures.clear();
    row.current.reason = u"lũ quét"_s;
    row.current.host = test::rowOf(context, u"MK02"_s).entry.unit;
    row.entry.exemptReason = u"mới thành lập"_s;
    const QString name = row.entry.name;
    test::recompute(context);
    const Table table = summaryTable(context, Orientation::Upright);
    const TableRow* found = rowNamed(table, name);
    QVERIFY(found);
    for (int c = 2; c <= 6; ++c)
        QCOMPARE(found->cells.value(c), sign);
    QTEST(found->cells.last(), "note");
}

void TestSummaryPaper::neverEmptyWhereRequired_data()
{
    orderRunsThrough_data();
}

void TestSummaryPaper::neverEmptyWhereRequired()
{
    QFETCH(bool, second);
    const PaperContext context = second ? test::binhMinh() : test::muongKhuong();
    for (const TableRow& row : summaryTable(context, Orientation::Upright).rows) {
        QCOMPARE(row.cells.size(), 8);
        for (int c = 1; c <= 6; ++c)
            QVERIFY2(!row.cells[c].isEmpty(), qPrintable(row.cells.join(u'|')));
    }
}

void TestSummaryPaper::noRoundedWordsInTables()
{
    PaperContext context = test::muongKhuong();
    test::rowOf(context, u"MK05"_s)
        .current.figures[measure::membersAttended.toString()]
        .approximate = true;
    test::recompute(context);
    const Table table = summaryTable(context, Orientation::Upright);
    for (const TableRow& row : table.rows) {
        for (const QString& cell : row.cells) {
            QVERIFY(!cell.contains(u"trên"_s));
            QVERIFY(!cell.contains(u"đồng chí"_s));
        }
    }
    QCOMPARE(table.rows[5].cells.value(5), u"≈134"_s);
    QCOMPARE(table.rows.back().cells.value(5), u"≈3.325"_s);
}

void TestSummaryPaper::missingCounts()
{
    const Table table = summaryTable(test::binhMinh(), Orientation::Upright);
    QCOMPARE(table.rows.back().cells.last(), u"chưa báo cáo: 5"_s);
    const TableRow* schools = rowNamed(table, u"KHỐI TRƯỜNG HỌC (10 đơn vị)"_s);
    QVERIFY(schools);
    QCOMPARE(schools->cells.last(), u"chưa báo cáo: 2"_s);
    // A body outside the Party owes no members.
    const TableRow* front = rowNamed(table, u"Uỷ ban Mặt trận Tổ quốc Việt Nam xã"_s);
    QVERIFY(front);
    QCOMPARE(front->cells.value(3), u"-"_s);
    QCOMPARE(front->cells.value(6), u"–"_s);
}

void TestSummaryPaper::note_data()
{
    QTest::addColumn<bool>("landscape");
    QTest::addColumn<QString>("wanted");
    const QString signs =
        u"; tỷ lệ của khối và của tổng cộng tính trên tổng số. Ký hiệu: (…) chưa có báo cáo; (-) "
        u"không tổ chức, không phát sinh; (x) miễn báo cáo; (≈) số ước. Phải báo cáo: 46 đơn vị; "
        u"đã "
        u"báo cáo: 46; chưa báo cáo: 0. Mã đối chiếu: 7K2M-9QXA, lập ngày 05/8/2022."_s;
    QTest::newRow("upright") << false << u"Ghi chú: Cột (7) = cột (6) : cột (5) x 100"_s + signs;
    QTest::newRow("landscape") << true << u"Ghi chú: Cột (8) = cột (7) : cột (6) x 100"_s + signs;
}

void TestSummaryPaper::note()
{
    QFETCH(bool, landscape);
    const Orientation orientation = landscape ? Orientation::Landscape : Orientation::Upright;
    const PaperContext context = test::muongKhuong();
    QTEST(noteText(context, orientation), "wanted");
    const Paragraph note = summaryNote(context, orientation);
    QCOMPARE(note.size, 12);
    QVERIFY(note.runs.front().italic);
    QVERIFY(!note.indented);
}

void TestSummaryPaper::rateOfTotal()
{
    PaperContext context = test::muongKhuong();
    context.sheet.round.denominator = Denominator::Total;
    QCOMPARE(summaryTable(context, Orientation::Upright).rows.back().cells.value(6), u"85,34"_s);
    QVERIFY(noteText(context, Orientation::Upright)
                .startsWith(u"Ghi chú: Cột (7) = cột (6) : cột (4) x 100;"_s));
}

void TestSummaryPaper::bothRates_data()
{
    QTest::addColumn<bool>("landscape");
    QTest::newRow("upright") << false;
    QTest::newRow("landscape") << true;
}

void TestSummaryPaper::bothRates()
{
    QFETCH(bool, landscape);
    const Orientation orientation = landscape ? Orientation::Landscape : Orientation::Upright;
    PaperContext context = test::muongKhuong();
    context.sheet.round.denominator = Denominator::Both;
    const Table table = summaryTable(context, orientation);
    QStringList measures;
    double width = 0;
    for (const TableColumn& column : table.columns) {
        measures << column.measure;
        width += column.widthMm;
    }
    QVERIFY(qAbs(width - (landscape ? 252 : 165)) < 0.01);
    const auto first = measures.indexOf(u"members_attended/members_expected"_s);
    QVERIFY(first > 0);
    QCOMPARE(measures.value(first + 1), u"members_attended/members_total"_s);
    QStringList heads;
    for (const HeadCell& cell : table.head)
        heads << cell.text;
    QVERIFY(heads.contains(u"Tỷ lệ so với phải dự (%)"_s));
    QVERIFY(heads.contains(u"Tỷ lệ so với tổng số (%)"_s));
    QCOMPARE(table.rows.back().cells.mid(first, 2), (QStringList{u"92,31"_s, u"85,34"_s}));
    QCOMPARE(table.rows.at(1).cells.mid(first, 2), (QStringList{u"89,53"_s, u"80,30"_s}));
    QVERIFY2(
        noteText(context, orientation)
            .contains(landscape
                    ? u"Cột (8) = cột (7) : cột (6) x 100; cột (9) = cột (7) : cột (4) x 100;"_s
                    : u"Cột (7) = cột (6) : cột (5) x 100; cột (8) = cột (6) : cột (4) x 100;"_s),
        qPrintable(noteText(context, orientation)));
}

void TestSummaryPaper::returnColumns_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("day");
    QTest::addColumn<QStringList>("cells");
    const auto row = [](const char* name, ReturnState state, int day, const QStringList& cells) {
        QTest::newRow(name) << int(state) << day << cells;
    };
    using S = ReturnState;
    const QStringList held{u"Toạ đàm, hội thảo"_s, u"09/5/2022 – 10/5/2022"_s, u"12-BC/CB"_s};
    row("in time", S::Reported, 5, held + QStringList{u"05/8/2022"_s, u"Đúng hạn"_s});
    row("late", S::Reported, 7, held + QStringList{u"07/8/2022"_s, u"Chậm 2 ngày"_s});
    row("without a day", S::Reported, 0, held + QStringList{QString(), QString()});
    row("joint", S::Joint, 5, {u"ghép"_s, u"ghép"_s, u"12-BC/CB"_s, u"05/8/2022"_s, u"Đúng hạn"_s});
    row("nil", S::Nil, 7, {u"-"_s, u"-"_s, u"12-BC/CB"_s, u"07/8/2022"_s, u"Chậm 2 ngày"_s});
    row("missing", S::Missing, 0, QStringList(5, u"…"_s));
    row("exempt", S::Exempt, 5, QStringList(5, u"x"_s));
}

void TestSummaryPaper::returnColumns()
{
    QFETCH(int, state);
    QFETCH(int, day);
    PaperContext context = withAllColumns(test::muongKhuong());
    for (RoundSheet::Row& each : context.sheet.rows)
        each.firstReceivedOn = QDate(2022, 8, 6);
    RoundSheet::Row& row = test::rowOf(context, u"MK30"_s);
    row.current.state = ReturnState(state);
    const bool held = row.current.state == ReturnState::Reported;
    row.current.studyForms = held ? QStringList{u"seminar"_s} : QStringList();
    row.current.firstDay = held ? QDate(2022, 5, 9) : QDate();
    row.current.lastDay = row.current.firstDay.addDays(1);
    row.current.unitDocument = u"12-BC/CB"_s;
    row.firstReceivedOn = day > 0 ? QDate(2022, 8, day) : QDate();
    const QString name = row.entry.name;
    test::recompute(context);
    const Table table = summaryTable(context, Orientation::Landscape);
    const TableRow* found = rowNamed(table, name);
    QVERIFY(found);
    QTEST(returnCells(*found), "cells");
    // All others came a day late: the total counts what this row says, as the board does.
    const bool inTime = found->cells.contains(u"Đúng hạn"_s);
    QCOMPARE(returnCells(table.rows.back()),
        QStringList(4, u"-"_s) + QStringList{inTime ? u"1"_s : u"0"_s});
    QCOMPARE(context.board.onTime, inTime ? 1 : 0);
}

void TestSummaryPaper::columnsOfReturnsStandBeforeTheNotes()
{
    PaperContext context = withAllColumns(test::muongKhuong());
    const Table table = summaryTable(context, Orientation::Landscape);
    QCOMPARE(headsOf(table, 0).mid(headsOf(table, 0).size() - 6),
        (QStringList{u"Hình thức"_s, u"Ngày tổ chức"_s, u"Số, ký hiệu báo cáo của đơn vị"_s,
            u"Ngày gửi"_s, u"Đúng hạn"_s, u"Ghi chú"_s}));
    QVERIFY(qAbs(widthOf(table) - 252) < 0.01);
    context.summaryForm.columns = {ReturnColumn::Received};
    QVERIFY(headsOf(summaryTable(context, Orientation::Landscape), 0).contains(u"Ngày gửi"_s));
    QVERIFY(!headsOf(summaryTable(context, Orientation::Landscape), 0).contains(u"Hình thức"_s));
    for (RoundSheet::Row& row : context.sheet.rows)
        row.current = {};
    context.summaryForm.columns = {ReturnColumn::OnTime};
    test::recompute(context);
    const QStringList total = summaryTable(context, Orientation::Landscape).rows.back().cells;
    QCOMPARE(total.value(total.size() - 2), u"…"_s);
}

void TestSummaryPaper::uprightHasNoRoomForThem()
{
    const PaperContext usual = test::muongKhuong();
    QCOMPARE(headsOf(summaryTable(withAllColumns(usual), Orientation::Upright), 0),
        headsOf(summaryTable(usual, Orientation::Upright), 0));
}

void TestSummaryPaper::totalFirst_data()
{
    bothRates_data();
}

void TestSummaryPaper::totalFirst()
{
    QFETCH(bool, landscape);
    const Orientation orientation = landscape ? Orientation::Landscape : Orientation::Upright;
    PaperContext context = test::muongKhuong();
    const Table usual = summaryTable(context, orientation);
    context.summaryForm.totalFirst = true;
    const Table table = summaryTable(context, orientation);
    QCOMPARE(table.rows.size(), usual.rows.size());
    const TableRow& total = table.rows.front();
    QCOMPARE(total.kind, RowKind::Total);
    QCOMPARE(total.cells.value(1), u"TỔNG SỐ (46 đơn vị)"_s);
    QCOMPARE(total.cells.mid(2), usual.rows.back().cells.mid(2));
    QVERIFY(table.rows.back().kind == RowKind::Unit);
}

void TestSummaryPaper::numbersRestart()
{
    PaperContext context = test::muongKhuong();
    context.summaryForm.restartNumbers = true;
    int order = 0;
    int groups = 0;
    for (const TableRow& row : summaryTable(context, Orientation::Upright).rows) {
        if (row.kind == RowKind::Group) {
            ++groups;
            order = 0;
        } else if (row.kind == RowKind::Unit) {
            QCOMPARE(row.cells.first(), QString::number(++order));
        }
    }
    QVERIFY(groups > 1);
}

void TestSummaryPaper::standingAlone()
{
    const Document paper = summaryPaper(test::binhMinh(), Orientation::Landscape);
    QCOMPARE(paper.sections.size(), size_t(1));
    const Section& section = paper.sections[0];
    QCOMPARE(section.orientation, Orientation::Landscape);
    const auto* title = test::blockOf<TitleBlock>(section);
    QVERIFY(title);
    QCOMPARE(title->type, u"BIỂU TỔNG HỢP"_s);
    QCOMPARE(title->subject, u"kết quả đợt 1 sinh hoạt chính trị, học tập Nghị quyết năm 2026"_s);
    QCOMPARE(title->reference, u"(Số liệu tính đến ngày 27/5/2026)"_s);
    const auto* signatures = test::blockOf<TableSignatures>(section);
    QVERIFY(signatures);
    QCOMPARE(signatures->leftPosition, u"NGƯỜI LẬP BIỂU"_s);
    QCOMPARE(signatures->rightAuthority, u"TRƯỞNG BAN"_s);
    QVERIFY(signatures->placeAndDate.isEmpty());
    QVERIFY(test::proseOf(section).contains(u"(Số liệu mẫu, không phải số liệu thật)"_s));
}

void TestSummaryPaper::nobodyOnTheRoster()
{
    PaperContext context = test::muongKhuong();
    context.sheet.rows.clear();
    test::recompute(context);
    const Table table = summaryTable(context, Orientation::Upright);
    QCOMPARE(table.rows.size(), size_t(1));
    QCOMPARE(table.rows[0].cells.value(1), u"TỔNG CỘNG (0 đơn vị)"_s);
    QCOMPARE(table.rows[0].cells.value(3), u"-"_s);
}

QTEST_GUILESS_MAIN(TestSummaryPaper)
#include "tst_summarypaper.moc"
