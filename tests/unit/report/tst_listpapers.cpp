// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersamples.h"

#include "report/papers.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::report;

class TestListPapers : public QObject
{
    Q_OBJECT

private slots:
    void frame_data();
    void frame();
    void columns_data();
    void columns();
    void empty_data();
    void empty();
    void titles_data();
    void titles();
    void documentRows();
    void documentNotes_data();
    void documentNotes();
    void unitRows();
    void unitTotals_data();
    void unitTotals();
    void taskRows();
    void commendationRows();
    void unsplitCommendations();
    void textsRows();
    void noTexts();
    void signedByTheOffice();
    void noSampleMarkOnRealLists();
};

namespace {

OfficialDocument document(const QString& type, const QString& code, QDate date)
{
    OfficialDocument made;
    made.typeCode = type;
    made.code = code;
    made.date = date;
    made.issuerText = u"Tỉnh uỷ Lào Cai"_s;
    made.subject = u"về “tự soi, tự sửa”"_s;
    return made;
}

PaperFrame frameOf(const PaperContext& context)
{
    PaperFrame frame = context;
    frame.lookups.documentTypes = {{u"KH"_s, u"Kế hoạch"_s, {}, {}, {}}};
    frame.lookups.unitKinds = {{u"subordinate_cell"_s, u"Chi bộ trực thuộc"_s, {}, {}, {}}};
    return frame;
}

Document listOf(int kind, bool filled)
{
    const PaperFrame frame = frameOf(test::muongKhuong());
    switch (kind) {
    case 0:
        return documentsPaper(frame,
            {u"sinh hoạt chính trị"_s,
                filled ? std::vector{document(u"KH"_s, u"105-KH/TU"_s, QDate(2022, 2, 24))}
                       : std::vector<OfficialDocument>()});
    case 1: {
        UnitList list{QDate(2022, 8, 5), {}};
        if (filled)
            list.rows = {{0, u"A"_s, u"Đảng bộ xã A"_s, {}, {}, 12, {}}};
        return unitsPaper(frame, list);
    }
    case 2: {
        TaskList list{u"sinh hoạt chính trị"_s, {}};
        if (filled)
            list.tasks = {{TaskId(1), CampaignId(1), u"Ban Tuyên giáo"_s, u"theo dõi"_s}};
        return tasksPaper(frame, list);
    }
    case 3: {
        CommendationList list{u"năm 2022"_s, {}};
        if (filled)
            list.commendations.resize(1);
        return commendationsPaper(frame, list);
    }
    default: {
        PaperContext context = test::muongKhuong();
        if (filled)
            test::rowOf(context, u"MK05"_s).current.goodPractice = u"Kể chuyện"_s;
        return textsPaper(context);
    }
    }
}

const Table& tableOf(const Document& document)
{
    return *test::blockOf<Table>(document.sections.at(0));
}

void addKinds()
{
    QTest::addColumn<int>("kind");
    const char* names[]{"documents", "units", "tasks", "commendations", "texts"};
    for (int i = 0; i < 5; ++i)
        QTest::newRow(names[i]) << i;
}

} // namespace

void TestListPapers::frame_data()
{
    addKinds();
}

void TestListPapers::frame()
{
    QFETCH(int, kind);
    const Document paper = listOf(kind, true);
    QCOMPARE(paper.sections.size(), size_t(1));
    const Section& section = paper.sections[0];
    const auto* head = test::blockOf<PartyHead>(section);
    QVERIFY(head);
    QCOMPARE(head->nameLine, u"HUYỆN UỶ MƯỜNG KHƯƠNG"_s);
    QVERIFY(head->numberLine.isEmpty());
    const auto* signatures = test::blockOf<TableSignatures>(section);
    QVERIFY(signatures);
    QCOMPARE(signatures->leftPosition, u"NGƯỜI LẬP BIỂU"_s);
    QCOMPARE(signatures->rightPosition, u"PHÓ BÍ THƯ"_s);
    QVERIFY(std::holds_alternative<TableSignatures>(section.blocks.back()));
    QVERIFY(!paper.title.isEmpty());
    QCOMPARE(paper.formatProfile, u"HD36_2018"_s);
}

void TestListPapers::columns_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("heads");
    QTest::newRow("documents")
        << 0 << u"STT|Số, ký hiệu|Ngày|Cơ quan ban hành|Trích yếu|Tờ số|Ghi chú"_s;
    QTest::newRow("units") << 1 << u"STT|Tên|Loại hình|Khối|Số đảng viên"_s;
    QTest::newRow("tasks") << 2 << u"STT|Cơ quan, đơn vị|Nhiệm vụ|Thời hạn|Tình trạng"_s;
    QTest::newRow("commendations") << 3 << u"STT|Dịp|Hình thức|Ngày|Tập thể|Cá nhân"_s;
    QTest::newRow("texts") << 4 << u"STT|Đơn vị|Cách làm hay|Khó khăn, hạn chế|Kiến nghị"_s;
}

void TestListPapers::columns()
{
    QFETCH(int, kind);
    const Document paper = listOf(kind, true);
    const Table& table = tableOf(paper);
    QStringList heads;
    for (const HeadCell& cell : table.head)
        heads << cell.text;
    QTEST(heads.join(u'|'), "heads");
    const double width = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
        [](double sum, const TableColumn& column) { return sum + column.widthMm; });
    const bool landscape = paper.sections[0].orientation == Orientation::Landscape;
    QCOMPARE(width, landscape ? 252.0 : 165.0);
    for (const TableRow& row : table.rows)
        QCOMPARE(size_t(row.cells.size()), table.columns.size());
}

void TestListPapers::empty_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("documents") << 0 << u"Chưa có văn bản nào."_s;
    QTest::newRow("units") << 1 << u"Chưa có đơn vị nào."_s;
    QTest::newRow("tasks") << 2 << u"Chưa có nhiệm vụ nào được phân công."_s;
    QTest::newRow("commendations") << 3 << u"Chưa có hình thức biểu dương, khen thưởng nào."_s;
    QTest::newRow("texts") << 4 << u"Chưa có đơn vị nào nêu cách làm hay, khó khăn, kiến nghị."_s;
}

void TestListPapers::empty()
{
    QFETCH(int, kind);
    QFETCH(QString, sentence);
    const Section section = listOf(kind, false).sections.at(0);
    QVERIFY(!test::blockOf<Table>(section));
    QVERIFY(test::linesOf(section).contains(sentence));
    QVERIFY(test::blockOf<TableSignatures>(section));
}

void TestListPapers::titles_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("reference");
    QTest::newRow("documents") << 0 << u"DANH MỤC"_s << u"văn bản của đợt sinh hoạt chính trị"_s
                               << QString();
    QTest::newRow("units") << 1 << u"DANH SÁCH"_s
                           << u"tổ chức đảng trực thuộc Đảng bộ huyện Mường Khương"_s
                           << u"(Tại ngày 05/8/2022)"_s;
    QTest::newRow("tasks") << 2 << u"BẢNG PHÂN CÔNG NHIỆM VỤ"_s
                           << u"thực hiện đợt sinh hoạt chính trị"_s << QString();
    QTest::newRow("commendations")
        << 3 << u"DANH SÁCH"_s << u"biểu dương, khen thưởng năm 2022"_s << QString();
    QTest::newRow("texts")
        << 4 << u"TỔNG HỢP"_s
        << u"cách làm hay, khó khăn, kiến nghị đợt 1 sinh hoạt chính trị “tự soi, tự sửa”"_s
        << u"(Số liệu tính đến ngày 05/8/2022)"_s;
}

void TestListPapers::titles()
{
    QFETCH(int, kind);
    const Document paper = listOf(kind, true);
    const auto* title = test::blockOf<TitleBlock>(paper.sections.at(0));
    QVERIFY(title);
    QTEST(title->type, "type");
    QTEST(title->subject, "subject");
    QTEST(title->reference, "reference");
}

void TestListPapers::documentRows()
{
    OfficialDocument own = document(u"XX"_s, u"12-XX/HU"_s, QDate(2022, 3, 9));
    own.issuerText.clear();
    own.subject.clear();
    OfficialDocument received = own;
    received.direction = DocumentDirection::In;
    const Document paper = documentsPaper(frameOf(test::muongKhuong()),
        {u"năm 2022"_s, {document(u"KH"_s, u"105-KH/TU"_s, QDate(2022, 2, 24)), own, received}});
    const Table& table = tableOf(paper);
    QCOMPARE(table.rows.size(), size_t(3));
    QCOMPARE(table.rows[0].cells,
        (QStringList{u"1"_s, u"105-KH/TU"_s, u"24/02/2022"_s, u"Tỉnh uỷ Lào Cai"_s,
            u"Kế hoạch về “tự soi, tự sửa”"_s, QString(), QString()}));
    QCOMPARE(table.rows[1].cells.value(3), u"Ban Thường vụ Huyện uỷ"_s);
    QCOMPARE(table.rows[1].cells.value(4), u"XX"_s);
    QCOMPARE(table.rows[2].cells.value(3), QString());
    QCOMPARE(test::blockOf<TitleBlock>(paper.sections[0])->subject, u"văn bản năm 2022"_s);
}

void TestListPapers::documentNotes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("note");
    QTest::newRow("issued") << int(DocumentStatus::Issued) << QString() << QString();
    QTest::newRow("issued, noted") << int(DocumentStatus::Issued) << u"bản chụp"_s << u"bản chụp"_s;
    QTest::newRow("draft") << int(DocumentStatus::Draft) << QString() << u"Dự thảo"_s;
    QTest::newRow("submitted") << int(DocumentStatus::Submitted) << QString() << u"Đang trình ký"_s;
    QTest::newRow("replaced") << int(DocumentStatus::Replaced) << u"bản chụp"_s
                              << u"Đã được thay thế; bản chụp"_s;
    QTest::newRow("cancelled") << int(DocumentStatus::Cancelled) << QString() << u"Đã huỷ bỏ"_s;
}

void TestListPapers::documentNotes()
{
    QFETCH(int, status);
    QFETCH(QString, own);
    OfficialDocument made = document(u"KH"_s, u"105-KH/TU"_s, QDate(2022, 2, 24));
    made.status = DocumentStatus(status);
    made.note = own;
    const Document paper = documentsPaper(frameOf(test::muongKhuong()), {u"năm 2022"_s, {made}});
    QTEST(tableOf(paper).rows.at(0).cells.last(), "note");
}

void TestListPapers::unitRows()
{
    const PaperFrame frame = frameOf(test::muongKhuong());
    const Document paper = unitsPaper(frame,
        {QDate(2022, 8, 5),
            {{0, u"A"_s, u"Đảng bộ xã A"_s, u"other"_s, {}, 40, {}},
                {1, u"A1"_s, u"Chi bộ thôn 1"_s, u"subordinate_cell"_s, u"khối lạ"_s, 1200, {}},
                {2, u"A2"_s, u"Tổ đảng 1"_s, {}, {}, {}, {}}}});
    const Table& table = tableOf(paper);
    const QString step(3, QChar(QChar::Nbsp));
    QCOMPARE(table.rows.at(0).cells,
        (QStringList{u"1"_s, u"Đảng bộ xã A"_s, u"other"_s, QString(), u"40"_s}));
    QCOMPARE(table.rows.at(1).cells,
        (QStringList{
            u"2"_s, step + u"Chi bộ thôn 1"_s, u"Chi bộ trực thuộc"_s, u"khối lạ"_s, u"1.200"_s}));
    QCOMPARE(table.rows.at(2).cells,
        (QStringList{u"3"_s, step + step + u"Tổ đảng 1"_s, QString(), QString(), u"…"_s}));
    QCOMPARE(table.rows.at(3).kind, RowKind::Total);
    QCOMPARE(table.rows.at(3).cells.value(1), u"TỔNG CỘNG (3 đơn vị)"_s);
}

void TestListPapers::unitTotals_data()
{
    QTest::addColumn<QList<int>>("depths");
    QTest::addColumn<QList<int>>("members"); // below nought: not known
    QTest::addColumn<QString>("total");
    QTest::newRow("side by side") << QList<int>{0, 0, 0} << QList<int>{5, 6, 7} << u"18"_s;
    QTest::newRow("parent has its cells in it")
        << QList<int>{0, 1, 1, 0} << QList<int>{40, 15, 25, 7} << u"47"_s;
    QTest::newRow("parent without a number")
        << QList<int>{0, 1, 1, 0} << QList<int>{-1, 15, 25, 7} << u"47"_s;
    QTest::newRow("three levels") << QList<int>{0, 1, 2, 2, 1, 0} << QList<int>{-1, -1, 3, 4, 10, 1}
                                  << u"18"_s;
    QTest::newRow("nobody known") << QList<int>{0, 1} << QList<int>{-1, -1} << u"…"_s;
    QTest::newRow("nought is known") << QList<int>{0} << QList<int>{0} << u"0"_s;
}

void TestListPapers::unitTotals()
{
    QFETCH(QList<int>, depths);
    QFETCH(QList<int>, members);
    UnitList list{QDate(2022, 8, 5), {}};
    for (qsizetype i = 0; i < depths.size(); ++i) {
        UnitListRow row;
        row.depth = depths[i];
        row.name = QString::number(i);
        if (members[i] >= 0)
            row.members = members[i];
        list.rows.push_back(row);
    }
    const Document paper = unitsPaper(frameOf(test::muongKhuong()), list);
    QTEST(tableOf(paper).rows.back().cells.last(), "total");
}

void TestListPapers::taskRows()
{
    const Document paper = tasksPaper(frameOf(test::muongKhuong()),
        {u"sinh hoạt chính trị"_s,
            {{TaskId(1), CampaignId(1), u"Ban Tuyên giáo"_s, u"theo dõi, tổng hợp"_s,
                 QDate(2022, 7, 5), TaskStatus::Done},
                {TaskId(2), CampaignId(1), u"Văn phòng"_s, u"in tài liệu"_s, {},
                    TaskStatus::Running},
                {TaskId(3), CampaignId(1), u"UBKT"_s, u"kiểm tra"_s}}});
    const Table& table = tableOf(paper);
    QCOMPARE(table.rows.at(0).cells,
        (QStringList{u"1"_s, u"Ban Tuyên giáo"_s, u"theo dõi, tổng hợp"_s, u"05/7/2022"_s,
            u"Đã hoàn thành"_s}));
    QCOMPARE(table.rows.at(1).cells.mid(3), (QStringList{QString(), u"Đang thực hiện"_s}));
    QCOMPARE(table.rows.at(2).cells.last(), u"Chưa thực hiện"_s);
}

void TestListPapers::commendationRows()
{
    CommendationList list{u"sinh hoạt chính trị"_s, {}};
    Commendation first;
    first.occasion = u"Sơ kết"_s;
    first.form = u"Giấy khen"_s;
    first.heldOn = QDate(2022, 8, 19);
    first.collectives = 3;
    first.individuals = 1200;
    Commendation second = first;
    second.individuals.reset();
    list.commendations = {first, second};
    const Document paper = commendationsPaper(frameOf(test::muongKhuong()), list);
    const Table& table = tableOf(paper);
    QCOMPARE(table.rows.at(0).cells,
        (QStringList{u"1"_s, u"Sơ kết"_s, u"Giấy khen"_s, u"19/8/2022"_s, u"3"_s, u"1.200"_s}));
    QCOMPARE(table.rows.at(1).cells.last(), u"-"_s);
    QCOMPARE(table.rows.at(2).cells,
        (QStringList{QString(), u"TỔNG CỘNG"_s, QString(), QString(), u"6"_s, u"1.200"_s}));
    QCOMPARE(test::blockOf<TitleBlock>(paper.sections[0])->subject,
        u"biểu dương, khen thưởng của đợt sinh hoạt chính trị"_s);
    QVERIFY(!test::proseOf(paper.sections[0]).contains(u"Ghi chú"_s));
}

void TestListPapers::unsplitCommendations()
{
    CommendationList list{u"năm 2022"_s, {}};
    Commendation whole;
    whole.occasion = u"Tổng kết"_s;
    whole.total = 25;
    Commendation unnamed;
    unnamed.form = u"Giấy khen"_s;
    unnamed.total = 4;
    Commendation split;
    split.collectives = 2;
    list.commendations = {whole, unnamed, split};
    const Document paper = commendationsPaper(frameOf(test::muongKhuong()), list);
    const Table& table = tableOf(paper);
    QCOMPARE(table.rows.at(0).cells.mid(4), (QStringList{u"…"_s, u"…"_s}));
    QCOMPARE(table.rows.back().cells.mid(4), (QStringList{u"2"_s, u"…"_s}));
    QVERIFY(test::linesOf(paper.sections[0])
                .contains(u"Ghi chú: (…) chưa tách tập thể, cá nhân: Tổng kết (25), Giấy khen (4); "
                          u"chưa tính vào tổng cộng."_s));
    list.commendations = {whole};
    const Document alone = commendationsPaper(frameOf(test::muongKhuong()), list);
    QCOMPARE(tableOf(alone).rows.back().cells.mid(4), (QStringList{u"…"_s, u"…"_s}));
}

void TestListPapers::textsRows()
{
    PaperContext context = test::muongKhuong();
    test::rowOf(context, u"MK05"_s).current.goodPractice = u"Kể chuyện về Bác"_s;
    UnitReturn& other = test::rowOf(context, u"MK02"_s).current;
    other.difficulty = u"Đường xa"_s;
    other.proposal = u"Cấp tài liệu sớm"_s;
    const Document paper = textsPaper(context);
    const Table& table = tableOf(paper);
    QCOMPARE(table.rows.size(), size_t(2));
    QCOMPARE(table.rows[0].cells,
        (QStringList{u"1"_s, test::rowOf(context, u"MK02"_s).entry.name, QString(), u"Đường xa"_s,
            u"Cấp tài liệu sớm"_s}));
    QCOMPARE(table.rows[1].cells.value(2), u"Kể chuyện về Bác"_s);
}

void TestListPapers::noTexts()
{
    const Document paper = textsPaper(test::binhMinh());
    QVERIFY(!test::blockOf<Table>(paper.sections.at(0)));
    QCOMPARE(paper.formatProfile, u"HD05_2026"_s);
}

void TestListPapers::signedByTheOffice()
{
    const Document paper = unitsPaper(frameOf(test::binhMinh()), {QDate(2026, 5, 27), {}});
    const auto* signatures = test::blockOf<TableSignatures>(paper.sections.at(0));
    QCOMPARE(signatures->rightAuthority, u"TRƯỞNG BAN"_s);
    QVERIFY(signatures->rightPosition.isEmpty());
}

void TestListPapers::noSampleMarkOnRealLists()
{
    PaperFrame frame = frameOf(test::muongKhuong());
    const QString mark = u"(Số liệu mẫu, không phải số liệu thật)"_s;
    frame.isSample = true;
    QVERIFY(test::proseOf(unitsPaper(frame, {}).sections.at(0)).contains(mark));
    frame.isSample = false;
    QVERIFY(!test::proseOf(unitsPaper(frame, {}).sections.at(0)).contains(mark));
}

QTEST_GUILESS_MAIN(TestListPapers)
#include "tst_listpapers.moc"
