// SPDX-License-Identifier: GPL-3.0-or-later
#include "provincesample.h"

#include "interchange/csvreader.h"
#include "interchange/returnformat.h"
#include "interchange/returnhead.h"

#include <QTest>

using namespace sosh;
using namespace sosh::interchange;
using namespace Qt::StringLiterals;

namespace {

ReturnTable readText(const QString& text)
{
    const std::vector<Measure> measures = test::sampleMeasures();
    const std::array words{test::vietnameseWords(), test::englishWords()};
    const Result<Sheet> sheet = readCsv(text.toUtf8(), u"f.csv"_s);
    return sheet ? readReturns(*sheet, measures, words) : ReturnTable{};
}

/// What each column of a file is taken for.
QStringList codesOf(const QString& text)
{
    const std::vector<Measure> measures = test::sampleMeasures();
    const std::array words{test::vietnameseWords(), test::englishWords()};
    const Result<Sheet> sheet = readCsv(text.toUtf8(), u"f.csv"_s);
    return sheet ? readReturnHead(*sheet, measures, words).codes : QStringList();
}

/// "severity code @row/column/unit args" of each issue.
QString shown(const Issues& issues)
{
    QStringList lines;
    for (const Issue& issue : issues) {
        QStringList args;
        for (const QVariant& arg : issue.args)
            args.append(arg.toString());
        lines.append(
            u"%1%2 @%3/%4/%5 %6"_s.arg(issue.severity == Severity::Warning ? u"~"_s : u""_s,
                issueCodeName(issue.code), QString::number(issue.place.row), issue.place.column,
                issue.place.unit, args.join(u'|')));
    }
    return lines.join(u" / ");
}

UnitReturn reported(const QString& forms, const QString& mode, const QString& via)
{
    UnitReturn value;
    value.state = ReturnState::Reported;
    value.studyForms = forms.split(u'+');
    value.attendanceMode = mode;
    value.receivedVia = via;
    return value;
}

/// What the sample table says, row by row.
std::vector<UnitReturn> sampleReturns()
{
    UnitReturn first = reported(u"thematic+seminar"_s, u"on_site"_s, u"zalo"_s);
    first.firstDay = QDate(2026, 5, 4);
    first.lastDay = QDate(2026, 5, 6);
    first.receivedOn = QDate(2026, 5, 7);
    first.unitDocument = u"Báo cáo số 12-BC/CB; 07/5"_s;
    first.note = u"=1+1, \"nói\" vậy\ndòng hai"_s;
    first.figures = {{u"members_expected"_s, {3600, false}}, {u"members_attended"_s, {3550, true}},
        {u"own_figure"_s, {0, true}}};
    UnitReturn second = reported(u"regular"_s, u"mixed"_s, u"paper"_s);
    second.firstDay = QDate(2026, 5, 9);
    second.receivedOn = QDate(2026, 5, 25);
    second.note = u"-5 so với kỳ trước"_s;
    second.figures = {{u"members_expected"_s, {45, false}}, {u"members_attended"_s, {44, false}}};
    UnitReturn third;
    third.state = ReturnState::Joint;
    third.receivedVia = u"email"_s;
    third.receivedOn = QDate(2026, 5, 10);
    UnitReturn fourth;
    fourth.state = ReturnState::Nil;
    fourth.receivedVia = u"phone"_s;
    fourth.receivedOn = QDate(2026, 5, 11);
    fourth.reason = u"@ Bí thư đi học; chưa bầu"_s;
    fourth.note = u"+84 214"_s;
    return {first, second, third, fourth, {}};
}

} // namespace

class TestReturnFormat : public QObject
{
    Q_OBJECT
private slots:
    void ownExportsReadBack_data();
    void ownExportsReadBack();
    void headsAreKnown_data();
    void headsAreKnown();
    void headIssues_data();
    void headIssues();
    void figures_data();
    void figures();
    void values_data();
    void values();
    void rowIssues_data();
    void rowIssues();
    void sampleData_data();
    void sampleData();
    void placesAreTheUsers();
    void blankRowsAreSkipped();
    void guardComesOffOnlyUnderWords();
    void absentColumnsAreEmpty();
};

void TestReturnFormat::ownExportsReadBack_data()
{
    QTest::addColumn<bool>("excel");
    QTest::addColumn<bool>("english");
    QTest::addColumn<QString>("separator");
    QTest::newRow("machine") << false << false << u","_s;
    for (const QString& separator : {u";"_s, u","_s, u"\t"_s}) {
        QTest::addRow("Vietnamese %d", separator[0].unicode()) << true << false << separator;
        QTest::addRow("English %d", separator[0].unicode()) << true << true << separator;
    }
}

void TestReturnFormat::ownExportsReadBack()
{
    QFETCH(bool, excel);
    QFETCH(bool, english);
    QFETCH(QString, separator);
    const ProvinceFile file =
        writeProvince(test::sampleTable(), excel ? Profile::Excel : Profile::Machine,
            english ? test::englishWords() : test::vietnameseWords(), separator.front(),
            test::sampleFacts());
    const ReturnTable table = readText(QString::fromUtf8(file.csv));
    QCOMPARE(shown(table.issues), QString());
    const std::vector<UnitReturn> expected = sampleReturns();
    QCOMPARE(table.rows.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        const ReturnRow& row = table.rows[i];
        QCOMPARE(shown(row.issues), QString());
        QCOMPARE(row.unitCode, u"XB0%1"_s.arg(i + 1));
        QCOMPARE(row.hostCode, i == 2 ? u"XB01"_s : QString());
        QCOMPARE(row.campaignCode, u"BM-2026"_s);
        QCOMPARE(row.roundNo, 1);
        QVERIFY2(row.value.saysTheSame(expected[i]), qPrintable(row.unitCode));
        QCOMPARE(row.value.figures, expected[i].figures);
        QCOMPARE(row.value.note, expected[i].note);
    }
}

void TestReturnFormat::headsAreKnown_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString& head, const QString& code) {
        QTest::newRow(qPrintable(head)) << head << code;
    };
    row(u"members_expected"_s, u"members_expected"_s);
    row(u"Members_Expected"_s, u"members_expected"_s);
    row(u"Phải dự"_s, u"members_expected"_s);
    row(u"PHẢI DỰ"_s, u"members_expected"_s);
    row(u"Phai du"_s, u"members_expected"_s);
    row(u"Đảng viên phải tham gia"_s, u"members_expected"_s);
    row(u"Expected"_s, u"members_expected"_s);
    row(u"Attended"_s, u"members_attended"_s);
    row(u"Đảng viên tham gia"_s, u"members_attended"_s);
    row(u"Tham gia (members_attended)"_s, u"members_attended"_s);
    row(u"Tham gia"_s, u"members_attended"_s);
    row(u"Số riêng của xã"_s, u"own_figure"_s);
    row(u"Tình trạng"_s, u"state"_s);
    row(u"Status"_s, u"state"_s);
    row(u"Ngày bắt đầu"_s, u"first_day"_s);
    row(u"Ngày gửi"_s, u"received_on"_s);
    row(u"Số, ký hiệu báo cáo"_s, u"unit_document"_s);
    row(u"Lý do"_s, u"reason"_s);
    row(u"Học ghép với"_s, u"host_code"_s);
    row(u"Ghi chú"_s, u"note"_s);
}

void TestReturnFormat::headsAreKnown()
{
    QFETCH(QString, head);
    QFETCH(QString, code);
    const ReturnTable table = readText(u"Mã đơn vị;%1\nXB01;\n"_s.arg(head));
    QCOMPARE(shown(table.issues), QString());
    QCOMPARE(table.rows.size(), size_t(1));
    QCOMPARE(codesOf(u"Mã đơn vị;%1\n-;\n"_s.arg(head)), QStringList({u"unit_code"_s, code}));
}

void TestReturnFormat::headIssues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("issues");
    QTest::addColumn<int>("rows");
    QTest::newRow("unknown") << u"unit_code;Màu;note\nX;1;2"_s << u"~column_unknown @1/Màu/ Màu"_s
                             << 1;
    QTest::newRow("measure the round has not")
        << u"unit_code;Bài thu hoạch\nX;1"_s << u"~column_unknown @1/Bài thu hoạch/ Bài thu hoạch"_s
        << 1;
    QTest::newRow("twice") << u"unit_code;note;Ghi chú\nX;1;2"_s
                           << u"column_twice @1/Ghi chú/ Ghi chú"_s << 1;
    QTest::newRow("no unit") << u"state;note\nnil;2"_s
                             << u"column_missing @1/unit_code/ unit_code"_s << 0;
    QTest::newRow("only the unit's name")
        << u"Đơn vị;Phải dự\nChi bộ 1;2"_s << u"column_missing @1/unit_code/ unit_code"_s << 0;
    QTest::newRow("no head over figures")
        << u"unit_code;;note\nX;1;2"_s << u"~column_unknown @1/(2)/ (2)"_s << 1;
    QTest::newRow("no head, no figures") << u"unit_code;;note\nX;;2"_s << QString() << 1;
    QTest::newRow("columns of the province file")
        << u"STT;unit_code;unit_name;revision;registry_id\n1;X;A;2;r"_s << QString() << 1;
    QTest::newRow("head in line 3")
        << u"\n\nunit_code;Màu\nX;1"_s << u"~column_unknown @3/Màu/ Màu"_s << 1;
}

void TestReturnFormat::headIssues()
{
    QFETCH(QString, text);
    QFETCH(QString, issues);
    QFETCH(int, rows);
    const ReturnTable table = readText(text);
    QCOMPARE(shown(table.issues), issues);
    QCOMPARE(static_cast<int>(table.rows.size()), rows);
}

void TestReturnFormat::figures_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString& cell, const QString& expected) {
        QTest::newRow(qPrintable(cell)) << cell << expected;
    };
    row(u"3550"_s, u"3550"_s);
    row(u"3.550"_s, u"3550"_s);
    row(u"3 550"_s, u"3550"_s);
    row(u"0"_s, u"0"_s);
    row(u"≈120"_s, u"≈120"_s);
    row(u"≈ 1.200"_s, u"≈1200"_s);
    row(u" "_s, u"none"_s);
    row(u"3,550"_s, u"ambiguous_number @2/Phải dự/XB01 3,550|3.550|3,55"_s);
    row(u"-1"_s, u"negative_number @2/Phải dự/XB01 -1"_s);
    row(u"1234567890"_s, u"number_too_large @2/Phải dự/XB01 1234567890"_s);
    row(u"9223372036854775808"_s, u"number_too_large @2/Phải dự/XB01 9223372036854775808"_s);
    for (const QString& cell : {u"3550.0"_s, u"97,5"_s, u"1E3"_s, u"٣"_s, u"11/12"_s, u"12 người"_s,
             u"…"_s, u"-"_s, u"x"_s, u"–"_s, u"≈"_s, u"=1+1"_s, u"#REF!"_s})
        row(cell, u"not_a_number @2/Phải dự/XB01 "_s + cell);
}

void TestReturnFormat::figures()
{
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    const ReturnTable table = readText(u"Mã đơn vị;Phải dự\nXB01;%1\n"_s.arg(cell));
    const ReturnRow& row = table.rows.at(0);
    QString found = shown(row.issues);
    if (found.isEmpty()) {
        const auto figure = row.value.figures.constFind(u"members_expected"_s);
        found = figure == row.value.figures.cend()
            ? u"none"_s
            : (figure->approximate ? u"≈"_s : QString()) + QString::number(figure->value);
        QCOMPARE(row.value.state, found == u"none" ? ReturnState::Missing : ReturnState::Reported);
    }
    QCOMPARE(found, expected);
}

void TestReturnFormat::values_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString& head, const QString& cell, const QString& expected) {
        QTest::addRow("%s: %s", qPrintable(head), qPrintable(cell)) << head << cell << expected;
    };
    row(u"state"_s, u"reported"_s, u"reported"_s);
    row(u"state"_s, u"Đã báo cáo"_s, u"reported"_s);
    row(u"state"_s, u"da bao cao"_s, u"reported"_s);
    row(u"state"_s, u"KHÔNG TỔ CHỨC"_s, u"nil"_s);
    row(u"state"_s, u"Held jointly"_s, u"joint"_s);
    row(u"state"_s, u"Exempt"_s, u"exempt"_s);
    row(u"state"_s, u"missing"_s, u"missing"_s);
    row(u"state"_s, QString(), u"missing"_s);
    row(u"first_day"_s, u"2026-05-04"_s, u"2026-05-04"_s);
    row(u"first_day"_s, u"04/05/2026"_s, u"2026-05-04"_s);
    row(u"first_day"_s, u"4/5/26"_s, u"2026-05-04"_s);
    row(u"study_form"_s, u"thematic"_s, u"thematic"_s);
    row(u"study_form"_s, u"seminar+thematic"_s, u"seminar+thematic"_s);
    row(u"study_form"_s, u"Sinh hoạt chuyên đề + seminar"_s, u"thematic+seminar"_s);
    row(u"study_form"_s, u"Thematic + Regular"_s, u"thematic+regular"_s);
    row(u"study_form"_s, u"thematic + thematic +"_s, u"thematic"_s);
    row(u"attendance_mode"_s, u"Trực tuyến"_s, u"online"_s);
    row(u"received_via"_s, u"Telephone"_s, u"phone"_s);
    row(u"received_via"_s, u"dien thoai"_s, u"phone"_s);
    row(u"reason"_s, u"Bí thư  đi học"_s, u"Bí thư đi học"_s);
}

void TestReturnFormat::values()
{
    QFETCH(QString, head);
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    const ReturnTable table = readText(u"unit_code;%1\nXB01;%2\n"_s.arg(head, cell));
    const ReturnRow& row = table.rows.at(0);
    QCOMPARE(shown(row.issues), QString());
    const QHash<QString, QString> found{{u"state"_s, returnStateName(row.value.state)},
        {u"first_day"_s, row.value.firstDay.toString(Qt::ISODate)},
        {u"study_form"_s, row.value.studyForms.join(u'+')},
        {u"attendance_mode"_s, row.value.attendanceMode},
        {u"received_via"_s, row.value.receivedVia}, {u"reason"_s, row.value.reason}};
    QCOMPARE(found.value(head), expected);
}

void TestReturnFormat::rowIssues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& text, const QString& expected) {
        QTest::newRow(name) << text << expected;
    };
    row("unit missing", u"unit_code;note\n;x"_s, u"unit_missing @2/unit_code/ "_s);
    row("state", u"unit_code;state\nX;done"_s,
        u"bad_state @2/state/X done|exempt, joint, missing, nil, reported"_s);
    row("31/02", u"unit_code;first_day\nX;31/02/2026"_s, u"bad_date @2/first_day/X 31/02/2026"_s);
    row("Excel serial", u"unit_code;first_day\nX;46146"_s, u"bad_date @2/first_day/X 46146"_s);
    row("study form", u"unit_code;Hình thức\nX;thematic+abc"_s,
        u"unknown_code @2/Hình thức/X abc|Hình thức"_s);
    row("mode", u"unit_code;attendance_mode\nX;tele"_s,
        u"unknown_code @2/attendance_mode/X tele|attendance_mode"_s);
    row("via", u"unit_code;received_via\nX;pigeon"_s,
        u"unknown_code @2/received_via/X pigeon|received_via"_s);
    row("approximate", u"unit_code;approximate;members_expected\nX;abc;1"_s,
        u"unknown_code @2/approximate/X abc|approximate"_s);
    row("round", u"unit_code;round_no\nX;một"_s, u"not_a_number @2/round_no/X một"_s);
    row("too long", u"unit_code;note\nX;a;b"_s, u"row_too_long @2//X 3|2"_s);
    row("empty cells beyond", u"unit_code;note\nX;a;;"_s, QString());
    row("too few cells", u"unit_code;note;state\nX"_s, QString());
    row("long text", u"unit_code;note\nX;%1"_s.arg(QString(20'001, u'a')),
        u"bad_text @2/note/X > 20000"_s);
    row("longest text", u"unit_code;note\nX;%1"_s.arg(QString(20'000, u'a')), QString());
    row("two in one row", u"unit_code;state;members_expected\nX;done;-"_s,
        u"not_a_number @2/members_expected/X - / bad_state @2/state/X done|exempt, joint, missing, nil, reported"_s);
}

void TestReturnFormat::rowIssues()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const ReturnTable table = readText(text);
    QCOMPARE(table.rows.size(), size_t(1));
    QCOMPARE(shown(table.rows.front().issues), expected);
}

void TestReturnFormat::sampleData_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QDate>("firstDay");
    QTest::newRow("codes")
        << u"unit_code,state,first_day,study_form,members_expected,members_attended\r\n"
           u"MK01,reported,2022-05-04,thematic,296,265\r\n"_s
        << u"MK01"_s << QDate(2022, 5, 4);
    QTest::newRow("a clerk's sheet")
        << u"TT;Mã;Đơn vị;Phải dự;Có mặt;Từ ngày;Hình thức\n"
           u"01;MK01;Đảng bộ xã;296;265;4/5/2022;Sinh hoat chuyen de\n"_s
        << u"MK01"_s << QDate(2022, 5, 4);
}

void TestReturnFormat::sampleData()
{
    QFETCH(QString, text);
    QFETCH(QString, unit);
    QFETCH(QDate, firstDay);
    const ReturnTable table = readText(text);
    QCOMPARE(shown(table.issues), QString());
    const ReturnRow& row = table.rows.at(0);
    QCOMPARE(shown(row.issues), QString());
    QCOMPARE(row.unitCode, unit);
    QCOMPARE(row.roundNo, 0);
    QCOMPARE(row.value.state, ReturnState::Reported);
    QCOMPARE(row.value.firstDay, firstDay);
    QCOMPARE(row.value.studyForms, QStringList{u"thematic"_s});
    QCOMPARE(row.value.figure(u"members_expected"), 296);
    QCOMPARE(row.value.figure(u"members_attended"), 265);
}

void TestReturnFormat::placesAreTheUsers()
{
    const ReturnTable table =
        readText(u"unit_code;note;members_expected\nA;\"x\ny\";1\n\nB;;q\n"_s);
    QCOMPARE(table.rows.at(0).row, 2);
    QCOMPARE(table.rows.at(1).row, 5);
    QCOMPARE(
        table.rows.at(1).issues.at(0).place, (Place{u"f.csv"_s, 5, u"members_expected"_s, u"B"_s}));
    QCOMPARE(table.rows.at(1).issues.at(0).severity, Severity::Error);
}

void TestReturnFormat::blankRowsAreSkipped()
{
    const ReturnTable table = readText(u"unit_code;note\n;\nX;1\n; \n"_s);
    QCOMPARE(table.rows.size(), size_t(1));
    QCOMPARE(table.rows.front().row, 3);
}

void TestReturnFormat::guardComesOffOnlyUnderWords()
{
    QCOMPARE(readText(u"Mã đơn vị;Ghi chú\nX;'=1\n"_s).rows.at(0).value.note, u"=1"_s);
    QCOMPARE(readText(u"unit_code;note\nX;'=1\n"_s).rows.at(0).value.note, u"'=1"_s);
}

void TestReturnFormat::absentColumnsAreEmpty()
{
    const ReturnRow row =
        readText(u"unit_name,unit_code,round_no,members_attended\nA,X,3,5\n"_s).rows.at(0);
    QCOMPARE(row.value.figures.keys(), QStringList({u"members_attended"_s}));
    QVERIFY(!row.value.receivedOn.isValid() && row.value.note.isEmpty());
    QCOMPARE(row.roundNo, 3);
    QVERIFY(row.campaignCode.isEmpty());
}

QTEST_GUILESS_MAIN(TestReturnFormat)
#include "tst_returnformat.moc"
