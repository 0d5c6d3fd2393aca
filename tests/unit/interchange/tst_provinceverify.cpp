// SPDX-License-Identifier: GPL-3.0-or-later
#include "provincefiles.h"
#include "provincesample.h"

#include "interchange/csvreader.h"
#include "support/testcounts.h"

#include <QJsonArray>
#include <QTest>

using namespace sosh;
using namespace sosh::interchange;
using namespace sosh::test;
using namespace Qt::StringLiterals;

class TestProvinceVerify : public QObject
{
    Q_OBJECT
private slots:
    void everyAlteredCellIsNamed_data() { addForms(); }
    void everyAlteredCellIsNamed();
    void tellsChanges_data();
    void tellsChanges();
    void threeAlteredCellsAreThreeLines_data() { addForms(); }
    void threeAlteredCellsAreThreeLines();
    void rowsAreTold_data();
    void rowsAreTold();
    void headsAreTold();
    void manifestIsChecked_data();
    void manifestIsChecked();
    void severalRounds();
    void foreignManifestStillProves();
    void refuses_data();
    void refuses();
    void anyRemovedRowsAreTold();
};

/// Each cell in turn gets other words; exactly that cell is named.
void TestProvinceVerify::everyAlteredCellIsNamed()
{
    const Form form = fetchForm();
    const ProvinceFile file = written(form);
    const std::vector<QStringList> lines = linesOf(file.csv);
    const Result<Sheet> sheet = readCsv(file.csv, u"f.csv"_s, CellText::Exact);
    for (size_t row = 1; row < lines.size(); ++row) {
        for (int column = form.profile == Profile::Excel ? 1 : 0; column < lines[row].size();
             ++column) {
            std::vector<QStringList> changed = lines;
            changed[row][column] += u"7";
            const Result<VerifyResult> result =
                verifyProvince(saved(changed, form), json(file.manifest), u"f.csv"_s);
            QVERIFY(result.ok());
            QVERIFY2(result->differences.size() == 1, qPrintable(shown(*result).join(u'\n')));
            const Difference& difference = result->differences.front();
            QCOMPARE(difference.row, sheet->rows[row - 1].line);
            QCOMPARE(difference.column, lines[0][column]);
            QCOMPARE(difference.found, changed[row][column]);
            QVERIFY(difference.text == u"cell" || difference.text == u"label");
        }
    }
}

void TestProvinceVerify::tellsChanges_data()
{
    QTest::addColumn<bool>("excel");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* name, bool excel, int row, const QString& head,
                         const QString& value, const QString& expected) {
        QTest::newRow(name) << excel << row << head << value << expected;
    };
    const QString first = u"2 XB01 Chi bộ thôn Đồng Tâm"_s;
    const QString second = u"4 XB02 'Chi bộ, thôn 2"_s;
    const QString attended = u"Tham gia (members_attended)"_s;
    add("figure", true, 2, attended, u"54"_s,
        second + u" [Tham gia (members_attended)] 44 -> 54 (cell)"_s);
    add("figure in codes", false, 2, u"members_attended"_s, u"54"_s,
        second + u" [members_attended] 44 -> 54 (cell)"_s);
    add("grouping dot", true, 1, attended, u"3.550"_s,
        first + u" [Tham gia (members_attended)] 3550 -> 3.550 (cell)"_s);
    add("decimals", true, 1, attended, u"3550,0"_s,
        first + u" [Tham gia (members_attended)] 3550 -> 3550,0 (cell)"_s);
    add("zero for nothing", true, 2, u"Tham gia (own_figure)"_s, u"0"_s,
        second + u" [Tham gia (own_figure)]  -> 0 (cell)"_s);
    add("one-digit day", true, 1, u"Từ ngày"_s, u"4/5/2026"_s,
        first + u" [Từ ngày] 04/05/2026 -> 4/5/2026 (cell)"_s);
    add("other day", true, 1, u"Từ ngày"_s, u"05/05/2026"_s,
        first + u" [Từ ngày]  -> 05/05/2026 (cell)"_s);
    add("state", true, 1, u"Tình trạng"_s, u"Không tổ chức"_s,
        first + u" [Tình trạng] Đã báo cáo -> Không tổ chức (cell)"_s);
    add("state in codes", false, 1, u"state"_s, u"nil"_s,
        first + u" [state] reported -> nil (cell)"_s);
    add("unknown state", true, 1, u"Tình trạng"_s, u"Xong"_s,
        first + u" [Tình trạng] Đã báo cáo -> Xong (label)"_s);
    add("form without marks", true, 1, u"Hình thức"_s, u"Sinh hoat chuyen de + Toạ đàm (seminar)"_s,
        first + u" [Hình thức]  -> Sinh hoat chuyen de + Toạ đàm (seminar) (cell)"_s);
    add("blank behind a name", true, 1, u"Đơn vị"_s, u"Chi bộ thôn Đồng Tâm "_s,
        first + u" [Đơn vị] Chi bộ thôn Đồng Tâm -> Chi bộ thôn Đồng Tâm  (cell)"_s);
    add("same figure again", true, 1, attended, u"3550"_s, QString());
    add("same day again", true, 1, u"Từ ngày"_s, u"04/05/2026"_s, QString());
}

void TestProvinceVerify::tellsChanges()
{
    QFETCH(bool, excel);
    QFETCH(int, row);
    QFETCH(QString, head);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    const Form form{excel ? Profile::Excel : Profile::Machine};
    const ProvinceFile file = written(form);
    std::vector<QStringList> lines = linesOf(file.csv);
    const qsizetype column = lines[0].indexOf(head);
    QVERIFY(column >= 0);
    lines[static_cast<size_t>(row)][column] = value;
    const QStringList wanted = expected.isEmpty() ? QStringList() : QStringList{expected};
    QCOMPARE(verified(saved(lines, form), file.manifest), wanted);
}

void TestProvinceVerify::threeAlteredCellsAreThreeLines()
{
    const Form form = fetchForm();
    const ProvinceFile file = written(form);
    std::vector<QStringList> lines = linesOf(file.csv);
    for (int row = 1; row <= 3; ++row)
        lines[static_cast<size_t>(row)][row + 6] = u"changed"_s;
    const QStringList told = verified(saved(lines, form), file.manifest);
    QCOMPARE(told.size(), 3);
    for (int row = 1; row <= 3; ++row)
        QVERIFY(told[row - 1].contains(u"[%1]"_s.arg(lines[0][row + 6])));
}

void TestProvinceVerify::rowsAreTold_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("row deleted") << u"delete"_s << QStringList{u"0  [] 2 ->  (rows)"_s};
    QTest::newRow("two rows swapped")
        << u"swap"_s << QStringList{u"5 XB04 Chi bộ y tế [] 4 -> 3 (rows)"_s};
    QTest::newRow("row copied") << u"copy"_s
                                << QStringList{u"8 XB05 Chi bộ quân sự []  -> 6 (rows)"_s};
    QTest::newRow("row added") << u"add"_s << QStringList{u"5 XB09 Mới []  -> 3 (rows)"_s};
    QTest::newRow("deleted beside altered")
        << u"both"_s
        << QStringList{
               u"2 XB01 Chi bộ thôn Đồng Tâm [revision]  -> 9 (cell)"_s, u"0  [] 2 ->  (rows)"_s};
    QTest::newRow("cell right of the table")
        << u"stray"_s << QStringList{u"7 XB05 Chi bộ quân sự []  -> 12 (cell)"_s};
    QTest::newRow("all rows gone")
        << u"all"_s
        << QStringList{u"0  [] 1 ->  (rows)"_s, u"0  [] 2 ->  (rows)"_s, u"0  [] 3 ->  (rows)"_s,
               u"0  [] 4 ->  (rows)"_s, u"0  [] 5 ->  (rows)"_s};
}

void TestProvinceVerify::rowsAreTold()
{
    QFETCH(QString, act);
    QFETCH(QStringList, expected);
    const Form form{};
    const ProvinceFile file = written(form);
    std::vector<QStringList> lines = linesOf(file.csv);
    if (act == u"delete" || act == u"both")
        lines.erase(lines.begin() + 2);
    if (act == u"both")
        lines[1][lines[0].indexOf(u"revision"_s)] = u"9"_s;
    if (act == u"swap")
        std::swap(lines[3], lines[4]);
    if (act == u"copy")
        lines.push_back(lines.back());
    if (act == u"stray")
        lines.back().append(u"12"_s);
    if (act == u"all")
        lines.resize(1);
    if (act == u"add") {
        QStringList added(lines[0].size());
        added[lines[0].indexOf(u"Mã đơn vị"_s)] = u"XB09"_s;
        added[lines[0].indexOf(u"Đơn vị"_s)] = u"Mới"_s;
        lines.insert(lines.begin() + 3, added);
    }
    QCOMPARE(verified(saved(lines, form), file.manifest), expected);
}

void TestProvinceVerify::headsAreTold()
{
    const Form form{};
    const ProvinceFile file = written(form);
    std::vector<QStringList> lines = linesOf(file.csv);
    lines[0][3] = u"Phải có mặt"_s;
    QCOMPARE(verified(saved(lines, form), file.manifest),
        QStringList{u"1  [Phải dự] Phải dự -> Phải có mặt (head)"_s});
    lines = linesOf(file.csv);
    for (QStringList& line : lines)
        line.append(line.size() == lines[0].size() ? u"Tỷ lệ"_s : u"97,5"_s);
    QVERIFY(verified(saved(lines, form), file.manifest).contains(u"1  [Tỷ lệ]  -> Tỷ lệ (head)"_s));
    lines = linesOf(file.csv);
    for (QStringList& line : lines)
        line.removeLast();
    QCOMPARE(verified(saved(lines, form), file.manifest).front().section(u' ', -1), u"(head)"_s);
}

void TestProvinceVerify::manifestIsChecked_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");
    const QJsonObject totals = written({}).manifest.value(u"totals"_s).toObject();
    QJsonObject changed = totals;
    changed.insert(u"members_expected"_s, 3646);
    QTest::newRow("total") << u"totals"_s << QJsonValue(changed)
                           << u"0  [Phải dự] 3646 -> 3645 (sum)"_s;
    QTest::newRow("rows") << u"rows"_s << QJsonValue(6) << u"0  [] 6 -> 5 (rows)"_s;
    QTest::newRow("control code") << u"controlCode"_s << QJsonValue(u"0000-0000"_s)
                                  << u"0  [] 0000-0000 -> %1 (digest)"_s;
    QTest::newRow("bytes alone") << u"sha256"_s << QJsonValue(u"00"_s) << QString();
    QTest::newRow("sealed alone") << u"sealed"_s << QJsonValue(true) << QString();
}

void TestProvinceVerify::manifestIsChecked()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, expected);
    const ProvinceFile file = written({});
    QJsonObject manifest = file.manifest;
    manifest.insert(key, value);
    if (expected.contains(u"%1"))
        expected = expected.arg(file.manifest.value(u"controlCode"_s).toString());
    QCOMPARE(
        verified(file.csv, manifest), expected.isEmpty() ? QStringList() : QStringList{expected});
}

/// Persons never add over rounds: their total is that of one round, and no difference.
void TestProvinceVerify::severalRounds()
{
    ProvinceTable table = sampleTable();
    for (const QStringList& row : sampleTable().rows) {
        table.rows.push_back(row);
        table.rows.back()[table.columnOf(u"round_no")] = u"2"_s;
    }
    ManifestFacts facts = sampleFacts();
    facts.rounds = {1, 2};
    const ProvinceFile file = writeProvince(table, Profile::Excel, vietnameseWords(), u';', facts);
    QCOMPARE(verified(file.csv, file.manifest), QStringList());
    facts.totals[u"members_expected"_s] = 2 * 3645;
    facts.totals[u"members_attended"_s] = 1;
    const ProvinceFile wrong = writeProvince(table, Profile::Excel, vietnameseWords(), u';', facts);
    QCOMPARE(verified(wrong.csv, wrong.manifest),
        QStringList{u"0  [Tham gia (members_attended)] 1 -> 7188 (sum)"_s});
}

void TestProvinceVerify::foreignManifestStillProves()
{
    const Form form{};
    const ProvinceFile file = written(form);
    QJsonObject manifest = file.manifest;
    manifest.remove(u"rowDigests"_s);
    manifest.remove(u"cellDigests"_s);
    QCOMPARE(verified(file.csv, manifest), QStringList());
    std::vector<QStringList> lines = linesOf(file.csv);
    lines[2][3] = u"46"_s;
    QCOMPARE(
        verified(saved(lines, form), manifest), QStringList{u"0  [Phải dự] 3645 -> 3646 (sum)"_s});
    lines = linesOf(file.csv);
    lines[2][2] = u"Chi bộ khác"_s;
    const QStringList told = verified(saved(lines, form), manifest);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.front().endsWith(u"(digest)"));
}

void TestProvinceVerify::refuses_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QByteArray>("manifest");
    QTest::addColumn<int>("code");
    const ProvinceFile file = written({});
    const QByteArray good = json(file.manifest);
    QJsonObject newer = file.manifest;
    newer.insert(u"contractVersion"_s, 2);
    QJsonObject bare = file.manifest;
    bare.insert(u"columns"_s, QJsonArray());
    QJsonObject odd = file.manifest;
    odd.insert(u"profile"_s, u"word"_s);
    const auto add = [](const char* name, const QByteArray& csv, const QByteArray& manifest,
                         ErrorCode code) {
        QTest::newRow(name) << csv << manifest << static_cast<int>(code);
    };
    add("no JSON", file.csv, "{", ErrorCode::ManifestUnreadable);
    add("JSON of something else", file.csv, "{\"a\":1}", ErrorCode::ManifestUnreadable);
    add("JSON array", file.csv, "[1,2]", ErrorCode::ManifestUnreadable);
    add("newer contract", file.csv, json(newer), ErrorCode::ManifestUnreadable);
    add("no columns", file.csv, json(bare), ErrorCode::ManifestUnreadable);
    add("unknown profile", file.csv, json(odd), ErrorCode::ManifestUnreadable);
    add("another table", "a;b\n1;2\n", good, ErrorCode::NotAProvinceFile);
    add("not text", QByteArray("PK\x03\x04\xFF\xFE\x00", 7), good, ErrorCode::EncodingUnknown);
    add("empty", "", good, ErrorCode::FileEmpty);
}

void TestProvinceVerify::refuses()
{
    QFETCH(QByteArray, csv);
    QFETCH(QByteArray, manifest);
    QFETCH(int, code);
    const Result<VerifyResult> result = verifyProvince(csv, manifest, u"f.csv"_s);
    QVERIFY(!result.ok());
    QCOMPARE(static_cast<int>(result.error().code), code);
    QCOMPARE(result.error().args.value(0).toString(), u"f.csv"_s);
}

void TestProvinceVerify::anyRemovedRowsAreTold()
{
    QRandomGenerator random = test::propertyRandom();
    ProvinceTable table = sampleTable();
    const QStringList pattern = table.rows.back();
    for (int i = 6; i <= 40; ++i) {
        table.rows.push_back(pattern);
        table.rows.back()[table.columnOf(u"unit_code")] = u"XB%1"_s.arg(i);
    }
    const ProvinceFile file =
        writeProvince(table, Profile::Machine, vietnameseWords(), u',', sampleFacts());
    const std::vector<QStringList> lines = linesOf(file.csv);
    for (int i = test::propertyCount(1'000); i > 0; --i) {
        std::vector<QStringList> left{lines.front()};
        QStringList expected;
        for (size_t row = 1; row < lines.size(); ++row) {
            if (random.bounded(4) > 0)
                left.push_back(lines[row]);
            else
                expected.append(u"0  [] %1 ->  (rows)"_s.arg(row));
        }
        QCOMPARE(verified(saved(left, {Profile::Machine}), file.manifest), expected);
    }
}

QTEST_GUILESS_MAIN(TestProvinceVerify)
#include "tst_provinceverify.moc"
