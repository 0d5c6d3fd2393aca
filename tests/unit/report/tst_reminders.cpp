// SPDX-License-Identifier: GPL-3.0-or-later
#include "lettersamples.h"

#include "report/papers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::report;
using test::banContext;
using test::committeeContext;
using test::holds;
using test::paragraphsOf;

class TestReminders : public QObject
{
    Q_OBJECT

private slots:
    void reminderSays_data();
    void reminderSays();
    void reminderSubject_data();
    void reminderSubject();
    void reminderRecipients_data();
    void reminderRecipients();
    void missingUnits_data();
    void missingUnits();
    void againWithoutADay();
    void onlyThoseOfTheEarlierLetter();
    void nobodyReportedYet();
    void theOnlyRoundIsNamedByItsContent();
    void oneUnit_data();
    void oneUnit();
    void oneUnitWithItsOwnDueDay();
    void oneUnitLastWord_data();
    void oneUnitLastWord();
    void listRows();
    void listHead();
    void headOffice();
    void headOfficeWithoutAnybody();
    void figuresHaveSources_data();
    void figuresHaveSources();
};

namespace {

/// As many units without a report as given, the first of the roster.
PaperContext withMissing(int count)
{
    PaperContext context = test::muongKhuong();
    for (int i = 0; i < count; ++i) {
        RoundSheet::Row& row = context.sheet.rows[size_t(i)];
        row.current = {};
        row.current.unit = row.entry.unit;
        row.firstReceivedOn = {};
    }
    context.paperDate = QDate(2022, 8, 8);
    context.level = 3;
    context.earlierLetter = DirectingDocument{
        DocumentId(9), u"Công văn"_s, u"CV"_s, u"45-CV/HU"_s, QDate(2022, 8, 6), {}, {}};
    test::recompute(context);
    return context;
}

QString shortNames(const PaperContext& context, int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i) {
        const RosterEntry& entry = context.sheet.rows[size_t(i)].entry;
        names << (entry.shortName.isEmpty() ? entry.name : entry.shortName);
    }
    return names.join(u", "_s);
}

/// The source of a figure in the given sentence.
QString sourceIn(const Section& section, const QString& key, const QString& figure)
{
    for (const Block& block : section.blocks) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        if (!paragraph || paragraph->key != key)
            continue;
        for (const Run& run : paragraph->runs) {
            if (run.text == figure && !run.source.isEmpty())
                return run.source;
        }
    }
    return {};
}

} // namespace

void TestReminders::reminderSays_data()
{
    QTest::addColumn<bool>("ban");
    QTest::addColumn<int>("level");
    QTest::addColumn<QStringList>("lines");
    const QString banPoints[]{
        u"1. Khẩn trương hoàn thành báo cáo theo mẫu kèm theo Công văn này, gửi về Ban Xây dựng "
        u"Đảng chậm nhất 17 giờ, ngày 01/6/2026."_s,
        u"2. Đơn vị chưa tổ chức sinh hoạt báo cáo rõ lý do và thời gian dự kiến tổ chức; đơn vị "
        u"học ghép ghi rõ đơn vị chủ trì."_s,
        u"3. Kiểm tra, đối chiếu số liệu trước khi gửi: mỗi đảng viên tính một lần trong kỳ; số "
        u"tham gia không lớn hơn số phải tham gia (trường hợp khác ghi rõ lý do)."_s,
        u"Báo cáo gửi qua hộp thư xddang@binhminh.vn. Cần trao đổi thêm, liên hệ đồng chí Giàng "
        u"Seo "
        u"Sử, chuyên viên Ban Xây dựng Đảng, điện thoại 0912\u00A0345\u00A0678."_s};
    const QString banAsks =
        u"Để kịp thời tổng hợp, báo cáo Ban Tuyên giáo và Dân vận Tỉnh uỷ, Ban Xây dựng Đảng đề "
        u"nghị cấp uỷ các đơn vị có tên trong danh sách thực hiện một số nội dung sau:"_s;
    QTest::newRow("ban, before the due day")
        << true << 1
        << QStringList{
               u"Theo Kế hoạch số 15-KH/TU, ngày 04/3/2026 của Tỉnh uỷ Lào Cai, thời hạn gửi báo "
               u"cáo kết quả đợt 1 học tập Nghị quyết năm 2026 là ngày 25/5/2026. Đến ngày "
               u"27/5/2026, Ban Xây dựng Đảng đã nhận được báo cáo của 40/45 đơn vị."_s,
               u"Để bảo đảm tiến độ tổng hợp chung, Ban Xây dựng Đảng đề nghị cấp uỷ các đơn vị "
               u"chưa gửi báo cáo (danh sách kèm theo) quan tâm, hoàn thành đúng thời hạn nêu "
               u"trên."_s};
    QTest::newRow("ban, overdue")
        << true << 2
        << QStringList{u"Thực hiện Kế hoạch số 15-KH/TU, ngày 04/3/2026 của Tỉnh uỷ Lào Cai về học "
                       u"tập Nghị quyết, các chi bộ, đảng bộ trực thuộc gửi báo cáo kết quả đợt 1 "
                       u"về Ban Xây dựng Đảng chậm nhất ngày 25/5/2026. Đến 08 giờ ngày 27/5/2026, "
                       u"Ban Xây dựng Đảng nhận được báo cáo của 40/45 đơn vị; còn 05 đơn vị chưa "
                       u"gửi báo cáo (danh sách kèm theo)."_s,
               banAsks, banPoints[0], banPoints[1], banPoints[2], banPoints[3],
               u"Ban Xây dựng Đảng đề nghị cấp uỷ các đơn vị quan tâm, thực hiện."_s};
    QTest::newRow("ban, again")
        << true << 3
        << QStringList{u"Ngày 26/5/2026, Ban Xây dựng Đảng đã ban hành Công văn số 07-CV/BXDĐ đôn "
                       u"đốc gửi báo cáo kết quả đợt 1 học tập Nghị quyết năm 2026; đến nay còn 05 "
                       u"đơn vị chưa thực hiện: %1."_s,
               banAsks, banPoints[0], banPoints[1], banPoints[2], banPoints[3],
               u"Sau thời hạn nêu trên, Ban Xây dựng Đảng tổng hợp danh sách các đơn vị chưa báo "
               u"cáo, báo cáo Thường trực Đảng uỷ xã Bình Minh xem xét, chỉ đạo."_s};
    QTest::newRow("committee, overdue")
        << false << 2
        << QStringList{
               u"Thực hiện Kế hoạch số 105-KH/TU, ngày 24/02/2022 của Tỉnh uỷ Lào Cai, các "
               u"chi bộ, đảng bộ trực thuộc gửi báo cáo kết quả đợt 1 về Ban Thường vụ "
               u"Huyện uỷ chậm nhất ngày 05/8/2022. Đến ngày 08/8/2022, Ban Thường vụ Huyện "
               u"uỷ nhận được báo cáo của 44/46 đơn vị; còn 02 đơn vị chưa gửi báo cáo (danh "
               u"sách kèm theo)."_s,
               u"Để kịp thời tổng hợp, báo cáo Ban Tuyên giáo Tỉnh uỷ Lào Cai, Ban Thường vụ Huyện "
               u"uỷ yêu cầu cấp uỷ các đơn vị có tên trong danh sách thực hiện một số nội dung "
               u"sau:"_s,
               u"1. Khẩn trương hoàn thành báo cáo theo mẫu kèm theo Công văn này, gửi về Ban "
               u"Thường vụ Huyện uỷ."_s,
               banPoints[1], banPoints[2], u"Báo cáo gửi qua Văn phòng Huyện uỷ."_s,
               u"Ban Thường vụ Huyện uỷ yêu cầu cấp uỷ các đơn vị quan tâm, thực hiện."_s};
}

void TestReminders::reminderSays()
{
    QFETCH(bool, ban);
    QFETCH(int, level);
    QFETCH(QStringList, lines);
    PaperContext context = ban ? banContext() : committeeContext();
    context.level = level;
    context.earlierLetter = DirectingDocument{
        DocumentId(9), u"Công văn"_s, u"CV"_s, u"07-CV/BXDĐ"_s, QDate(2026, 5, 26), {}, {}};
    QStringList names;
    for (const SubmissionBoard::Missing& missing : context.board.missing) {
        const RosterEntry& entry = context.sheet.rowOf(missing.unit)->entry;
        names << (entry.shortName.isEmpty() ? entry.name : entry.shortName);
    }
    lines.first().replace(u"%1"_s, names.join(u", "_s));
    QCOMPARE(paragraphsOf(reminderPaper(context)), lines);
}

void TestReminders::reminderSubject_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("sent");
    QTest::addColumn<QString>("subject");
    const QString rest = u"gửi báo cáo kết quả đợt 1 học tập Nghị quyết năm 2026"_s;
    QTest::newRow("before") << 1 << 0 << u"về việc "_s + rest;
    QTest::newRow("overdue") << 2 << 0 << u"về việc đôn đốc "_s + rest;
    QTest::newRow("again") << 3 << 0 << u"về việc đôn đốc "_s + rest + u" (lần 2)"_s;
    QTest::newRow("once sent") << 3 << 1 << u"về việc đôn đốc "_s + rest + u" (lần 2)"_s;
    QTest::newRow("twice sent") << 3 << 2 << u"về việc đôn đốc "_s + rest + u" (lần 3)"_s;
}

void TestReminders::reminderSubject()
{
    QFETCH(int, level);
    QFETCH(int, sent);
    PaperContext context = banContext();
    context.level = level;
    for (int i = 0; i < sent; ++i)
        context.own.push_back({DocumentId(20 + i), u"Công văn"_s, u"CV"_s, u"07-CV/BXDĐ"_s,
            QDate(2026, 5, 26), {}, u"về việc đôn đốc gửi báo cáo"_s});
    const Document letter = reminderPaper(context);
    QTEST(test::blockOf<PartyHead>(letter.sections[0])->letterSubject, "subject");
}

void TestReminders::reminderRecipients_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QStringList>("recipients");
    const QString standing = u"Thường trực Đảng uỷ xã Bình Minh (để báo cáo)"_s;
    const QString members = u"Các đồng chí cấp uỷ viên phụ trách đơn vị (để chỉ đạo)"_s;
    const QString archive = u"Lưu Ban Xây dựng Đảng"_s;
    QTest::newRow("1") << 1 << QStringList{u"Như trên"_s, standing, archive};
    QTest::newRow("2") << 2 << QStringList{u"Như trên"_s, standing, members, archive};
    QTest::newRow("3") << 3 << QStringList{u"Như trên"_s, standing, members, archive};
}

void TestReminders::reminderRecipients()
{
    QFETCH(int, level);
    PaperContext context = banContext();
    context.level = level;
    const Document letter = reminderPaper(context);
    QTEST(test::blockOf<SignatureBlock>(letter.sections[0])->recipients, "recipients");
}

void TestReminders::missingUnits_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("counted");
    QTest::newRow("1") << 1 << u"01 đơn vị"_s;
    QTest::newRow("7") << 7 << u"07 đơn vị"_s;
    QTest::newRow("8") << 8 << u"08 đơn vị"_s;
    QTest::newRow("12") << 12 << u"12 đơn vị"_s;
}

void TestReminders::missingUnits()
{
    QFETCH(int, count);
    QFETCH(QString, counted);
    const PaperContext context = withMissing(count);
    const Document letter = reminderPaper(context);
    const QString list =
        count <= 7 ? u": "_s + shortNames(context, count) : u" (danh sách kèm theo)"_s;
    QCOMPARE(paragraphsOf(letter).first(),
        u"Ngày 06/8/2022, Ban Thường vụ Huyện uỷ đã ban hành Công văn số 45-CV/HU đôn đốc gửi báo "
        u"cáo kết quả đợt 1 sinh hoạt chính trị “tự soi, tự sửa”; đến nay còn %1 chưa thực hiện%2."_s
            .arg(counted, list));
    QCOMPARE(letter.sections.size(), size_t(2));
    QCOMPARE(test::blockOf<Table>(letter.sections[1])->rows.size(), size_t(count));
    QCOMPARE(test::blockOf<Addressees>(letter.sections[0])->names,
        QStringList{u"Cấp uỷ các chi bộ, đảng bộ (có danh sách kèm theo)"_s});
}

/// Without a day, "thời hạn nêu trên" would be none.
void TestReminders::againWithoutADay()
{
    PaperContext context = withMissing(2);
    context.newDeadline = {};
    const QStringList lines = paragraphsOf(reminderPaper(context));
    QVERIFY(lines.first().startsWith(u"Ngày 06/8/2022"_s));
    QVERIFY(!holds(lines, u"Sau thời hạn nêu trên"_s));
    QVERIFY(lines.last().endsWith(u"cấp uỷ các đơn vị quan tâm, thực hiện."_s));
    context.newDeadline = QDate(2022, 8, 12);
    QVERIFY(holds(paragraphsOf(reminderPaper(context)), u"Sau thời hạn nêu trên"_s));
}

void TestReminders::onlyThoseOfTheEarlierLetter()
{
    PaperContext context = withMissing(5);
    for (const int place : {1, 3})
        context.urgedBefore.insert(context.board.missing[size_t(place)].unit);
    const Document letter = reminderPaper(context);
    const auto name = [&](int place) {
        return context.sheet.rowOf(context.board.missing[size_t(place)].unit)->entry.shownName();
    };
    QVERIFY(paragraphsOf(letter).first().endsWith(
        u"đến nay còn 02 đơn vị chưa thực hiện: %1, %2."_s.arg(name(1), name(3))));
    QCOMPARE(test::blockOf<Table>(letter.sections[1])->rows.size(), size_t(5));
}

void TestReminders::nobodyReportedYet()
{
    PaperContext context = withMissing(46);
    context.level = 2;
    const QStringList late = paragraphsOf(reminderPaper(context));
    QVERIFY(late.first().endsWith(
        u"Đến ngày 08/8/2022, còn 46 đơn vị chưa gửi báo cáo (danh sách kèm theo)."_s));
    context.level = 1;
    QVERIFY(!holds(paragraphsOf(reminderPaper(context)), u"đã nhận được"_s));
    // All have reported: nothing is asked of anybody.
    context = withMissing(0);
    context.level = 2;
    const Document letter = reminderPaper(context);
    QCOMPARE(letter.sections.size(), size_t(1));
    QCOMPARE(paragraphsOf(letter).size(), 1);
    QVERIFY(paragraphsOf(letter).first().endsWith(
        u"Ban Thường vụ Huyện uỷ nhận được báo cáo của 46/46 đơn vị."_s));
    QCOMPARE(test::blockOf<Addressees>(letter.sections[0])->names,
        QStringList{u"Cấp uỷ các chi bộ, đảng bộ trực thuộc"_s});
}

void TestReminders::theOnlyRoundIsNamedByItsContent()
{
    PaperContext context = withMissing(3);
    context.singleRound = true;
    for (const int level : {2, 3}) {
        context.level = level;
        context.earlierLetter.reset();
        const QString prose = test::proseOf(reminderPaper(context).sections.at(0));
        QVERIFY2(prose.contains(u"gửi báo cáo kết quả đợt sinh hoạt chính trị “tự soi, tự sửa” về "
                                u"Ban Thường vụ Huyện uỷ chậm nhất ngày 05/8/2022."_s),
            qPrintable(prose));
    }
}

void TestReminders::oneUnit_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("addressee");
    QTest::addColumn<QString>("head");
    QTest::newRow("organization") << u"Đảng bộ xã Bản Lầu"_s << u"grassroots_organization"_s
                                  << u"Đảng uỷ xã Bản Lầu"_s << u"đồng chí Bí thư"_s;
    QTest::newRow("committee") << u"Đảng uỷ xã Bản Lầu"_s << u"commune_committee"_s
                               << u"Đảng uỷ xã Bản Lầu"_s << u"đồng chí Bí thư"_s;
    QTest::newRow("organization without the word")
        << u"Công an xã"_s << u"grassroots_organization"_s << u"Đảng uỷ Công an xã"_s
        << u"đồng chí Bí thư"_s;
    QTest::newRow("cell") << u"Chi bộ thôn Na Mạ"_s << u"subordinate_cell"_s
                          << u"Chi bộ thôn Na Mạ"_s << u"đồng chí Bí thư"_s;
    QTest::newRow("cell without the word") << u"thôn Na Mạ"_s << u"grassroots_cell"_s
                                           << u"Chi bộ thôn Na Mạ"_s << u"đồng chí Bí thư"_s;
    QTest::newRow("outside the Party") << u"Hội Nông dân xã"_s << u"non_party_body"_s
                                       << u"Hội Nông dân xã"_s << u"đồng chí Thủ trưởng đơn vị"_s;
}

void TestReminders::oneUnit()
{
    QFETCH(QString, name);
    QFETCH(QString, kind);
    QFETCH(QString, addressee);
    QFETCH(QString, head);
    PaperContext context = banContext();
    RosterEntry& entry = context.sheet.rows.front().entry;
    entry.name = name;
    entry.kind = kind;
    context.onlyTo = entry.unit;
    const Document letter = reminderPaper(context);
    QCOMPARE(letter.sections.size(), size_t(1));
    QCOMPARE(test::blockOf<Addressees>(letter.sections[0])->names, QStringList{addressee});
    QCOMPARE(paragraphsOf(letter),
        QStringList{u"Đến ngày 27/5/2026, Ban Xây dựng Đảng chưa nhận được báo cáo của %1. Đề nghị "
                    u"%2 chỉ đạo hoàn thành báo cáo, gửi về Ban Xây dựng Đảng chậm nhất 17 giờ, "
                    u"ngày 01/6/2026."_s.arg(name, head)});
}

void TestReminders::oneUnitWithItsOwnDueDay()
{
    PaperContext context = banContext();
    context.level = 1;
    context.newDeadline = {};
    RosterEntry& entry = context.sheet.rows.front().entry;
    entry.dueOverride = QDate(2026, 5, 29);
    context.onlyTo = entry.unit;
    QVERIFY(paragraphsOf(reminderPaper(context)).last().endsWith(u"ngày 29/5/2026."_s));
}

void TestReminders::oneUnitLastWord_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<bool>("day");
    QTest::addColumn<int>("paragraphs");
    QTest::addColumn<QString>("end");
    QTest::newRow("before the due day")
        << 1 << false << 1 << u"chậm nhất 17 giờ, ngày 25/5/2026."_s;
    QTest::newRow("overdue, no day") << 2 << false << 1 << u"gửi về Ban Xây dựng Đảng."_s;
    QTest::newRow("again, no day") << 3 << false << 1 << u"gửi về Ban Xây dựng Đảng."_s;
    QTest::newRow("again") << 3 << true << 2 << u"xem xét, chỉ đạo."_s;
}

void TestReminders::oneUnitLastWord()
{
    QFETCH(int, level);
    QFETCH(bool, day);
    QFETCH(QString, end);
    PaperContext context = banContext();
    context.level = level;
    context.onlyTo = context.sheet.rows.front().entry.unit;
    if (!day)
        context.newDeadline = {};
    const QStringList lines = paragraphsOf(reminderPaper(context));
    QTEST(int(lines.size()), "paragraphs");
    QVERIFY2(lines.last().endsWith(end), qPrintable(lines.last()));
}

void TestReminders::listRows()
{
    PaperContext context = committeeContext();
    test::rowOf(context, u"MK03"_s).entry.plannedDay = QDate(2022, 8, 12);
    const Document letter = reminderPaper(context);
    const auto* table = test::blockOf<Table>(letter.sections[1]);
    QVERIFY(table);
    QCOMPARE(table->head.size(), size_t(3));
    QCOMPARE(table->head[2].text, u"Ghi chú"_s);
    QCOMPARE(table->rows.size(), size_t(2));
    QCOMPARE(table->rows[0].cells.value(0), u"1"_s);
    QCOMPARE(table->rows[0].cells.value(1), context.board.missing[0].name);
    QCOMPARE(table->rows[0].cells.value(2), QString());
    QCOMPARE(table->rows[1].cells.value(2), u"Dự kiến tổ chức: 12/8/2022"_s);
}

void TestReminders::listHead()
{
    const Document letter = reminderPaper(banContext());
    const auto* head = test::blockOf<AnnexHead>(letter.sections[1]);
    QVERIFY(head);
    QCOMPARE(head->label, u"DANH SÁCH"_s);
    QCOMPARE(head->title,
        u"các đơn vị chưa gửi báo cáo kết quả đợt 1 học tập Nghị quyết năm 2026 (đến 08 giờ ngày "
        u"27/5/2026)"_s);
    QCOMPARE(head->reference,
        u"(Kèm theo Công văn số        -CV/BXDĐ, ngày     /5/2026 của Ban Xây dựng Đảng)"_s);
    QCOMPARE(head->mark, u"(Số liệu mẫu, không phải số liệu thật)"_s);
    PaperContext real = banContext();
    real.sheet.isSample = false;
    const Document sent = reminderPaper(real);
    QVERIFY(test::blockOf<AnnexHead>(sent.sections[1])->mark.isEmpty());
}

void TestReminders::headOffice()
{
    PaperContext context = banContext();
    const UnitId first = context.board.missing.at(0).unit;
    context.contacts = {
        {first, u"Thào A Páo, Bí thư"_s, u"0987 000 111"_s, u"đồng chí Lò Văn Sơn"_s}};
    const auto reminded = [&](ReminderPurpose purpose, QDate day, QDate promised,
                              const QString& result) {
        Reminder line;
        line.unit = first;
        line.purpose = purpose;
        line.day = day;
        line.promised = promised;
        line.result = result;
        context.reminders.push_back(line);
    };
    using P = ReminderPurpose;
    reminded(P::Request, QDate(2026, 5, 12), {}, u"đã nhận"_s);
    reminded(P::Remind, QDate(2026, 5, 25), {}, u"không nghe máy"_s);
    reminded(P::Remind, QDate(2026, 5, 26), QDate(2026, 5, 28), u"Còn chờ ký"_s);
    reminded(P::Recheck, QDate(2026, 5, 27), {}, {});
    reminded(P::Remind, context.paperDate.addDays(1), {}, u"chưa đến ngày này"_s);
    const Document list = headOfficeList(context);
    QCOMPARE(list.sections.at(0).orientation, Orientation::Landscape);
    const auto* title = test::blockOf<TitleBlock>(list.sections[0]);
    QCOMPARE(title->type, u"DANH SÁCH"_s);
    QCOMPARE(title->reference, u"(đến 08 giờ ngày 27/5/2026)"_s);
    const auto* table = test::blockOf<Table>(list.sections[0]);
    QVERIFY(table);
    double width = 0;
    for (const TableColumn& column : table->columns)
        width += column.widthMm;
    QCOMPARE(width, 252.0);
    QCOMPARE(table->rows.at(0).cells,
        (QStringList{u"1"_s, context.board.missing[0].name, u"đồng chí Lò Văn Sơn"_s,
            u"Thào A Páo, Bí thư, 0987\u00A0000\u00A0111"_s, u"2"_s, u"2 lần, 26/5/2026"_s,
            u"Hẹn gửi ngày 28/5/2026. Còn chờ ký"_s}));
    QCOMPARE(table->rows.at(1).cells.mid(2),
        (QStringList{QString(), QString(), u"2"_s, u"-"_s, QString()}));
    QVERIFY(test::blockOf<TableSignatures>(list.sections[0]));
}

void TestReminders::headOfficeWithoutAnybody()
{
    const Document list = headOfficeList(test::muongKhuong());
    QVERIFY(!test::blockOf<Table>(list.sections.at(0)));
    QVERIFY(test::linesOf(list.sections[0]).contains(u"Không có đơn vị nào chưa gửi báo cáo."_s));
}

void TestReminders::figuresHaveSources_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("source");
    QTest::newRow("answered, before") << 1 << u"NH1"_s << u"40"_s << u"state:answered"_s;
    QTest::newRow("answered") << 2 << u"QH1"_s << u"40"_s << u"state:answered"_s;
    QTest::newRow("expected") << 2 << u"QH1"_s << u"45"_s << u"state:expected"_s;
    QTest::newRow("missing") << 2 << u"QH1"_s << u"05"_s << u"state:missing"_s;
    QTest::newRow("missing, again") << 3 << u"LH1"_s << u"05"_s << u"state:missing"_s;
}

void TestReminders::figuresHaveSources()
{
    QFETCH(int, level);
    QFETCH(QString, key);
    QFETCH(QString, figure);
    PaperContext context = banContext();
    context.level = level;
    context.earlierLetter = DirectingDocument{
        DocumentId(9), u"Công văn"_s, u"CV"_s, u"07-CV/BXDĐ"_s, QDate(2026, 5, 26), {}, {}};
    QTEST(sourceIn(reminderPaper(context).sections[0], key, figure), "source");
}

QTEST_GUILESS_MAIN(TestReminders)
#include "tst_reminders.moc"
