// SPDX-License-Identifier: GPL-3.0-or-later
#include "provincefiles.h"
#include "provincesample.h"

#include "support/testcounts.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace sosh;
using namespace sosh::interchange;
using namespace sosh::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray golden(const QString& name)
{
    QFile file(QStringLiteral(SOSH_SOURCE_DIR) + u"/tests/golden/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestProvinceFormat : public QObject
{
    Q_OBJECT
private slots:
    void machineIsGolden();
    void excelIsGolden();
    void manifestHasTheContractsKeys();
    void manifestColumnsFollowTheFile();
    void digestsProveTheFile();
    void verifies_data() { addForms(); }
    void verifies();
    void otherQuotingIsTheSameContent_data() { addForms(); }
    void otherQuotingIsTheSameContent();
    void movedColumnsAreTheSameContent_data() { addForms(); }
    void movedColumnsAreTheSameContent();
    void emptyTable();
    void anyTextsProveThemselves();
};

void TestProvinceFormat::machineIsGolden()
{
    const QByteArray csv = written({Profile::Machine}).csv;
    QCOMPARE(csv, golden(u"province-machine.csv"_s));
    QCOMPARE(csv, machineBytes(sampleTable()));
}

void TestProvinceFormat::excelIsGolden()
{
    QCOMPARE(written({}).csv, golden(u"province-excel.csv"_s));
}

void TestProvinceFormat::manifestHasTheContractsKeys()
{
    const QJsonObject manifest = written({}).manifest;
    QCOMPARE(manifest.keys(),
        QStringList({u"agency"_s, u"campaign"_s, u"cellDigests"_s, u"columns"_s, u"complete"_s,
            u"contentDigest"_s, u"contractVersion"_s, u"controlCode"_s, u"createdUtc"_s,
            u"generator"_s, u"language"_s, u"profile"_s, u"registryId"_s, u"rounds"_s,
            u"rowDigests"_s, u"rows"_s, u"sample"_s, u"sealed"_s, u"separator"_s, u"sha256"_s,
            u"totals"_s}));
    QCOMPARE(manifest.value(u"profile"_s).toString(), u"excel"_s);
    QCOMPARE(manifest.value(u"separator"_s).toString(), u";"_s);
    QCOMPARE(manifest.value(u"rows"_s).toInt(), 5);
    QCOMPARE(manifest.value(u"sample"_s).toBool(), true);
    QCOMPARE(manifest.value(u"createdUtc"_s).toString(), u"2026-05-25T08:05:00Z"_s);
    QCOMPARE(manifest.value(u"totals"_s).toObject().value(u"members_attended"_s).toInt(), 3594);
}

void TestProvinceFormat::manifestColumnsFollowTheFile()
{
    const ProvinceFile file = written({});
    QStringList heads;
    for (const QJsonValue& column : file.manifest.value(u"columns"_s).toArray())
        heads.append(column.toObject().value(u"header"_s).toString());
    QCOMPARE(heads, linesOf(file.csv).front());
    QCOMPARE(heads.first(8),
        QStringList(
            {u"STT"_s, u"Khối"_s, u"Đơn vị"_s, u"Phải dự"_s, u"Tham gia (members_attended)"_s,
                u"Tham gia (own_figure)"_s, u"Tình trạng"_s, u"Ghi chú"_s}));
    const QJsonObject sector = file.manifest.value(u"columns"_s)[1].toObject();
    QCOMPARE(sector.value(u"kind"_s).toString(), u"code"_s);
    QCOMPARE(
        sector.value(u"labels"_s)[u"military"_s].toString(), u"Lực lượng vũ trang (military)"_s);
    QCOMPARE(sector.value(u"labels"_s)[u"health"_s].toString(), u"health"_s);
}

void TestProvinceFormat::digestsProveTheFile()
{
    const ProvinceFile machine = written({Profile::Machine});
    const ProvinceFile excel = written({});
    const QByteArray hash =
        QCryptographicHash::hash(machine.csv, QCryptographicHash::Sha256).toHex();
    QCOMPARE(machine.manifest.value(u"sha256"_s).toString().toLatin1(), hash);
    QCOMPARE(machine.manifest.value(u"contentDigest"_s).toString().toLatin1(), hash);
    QCOMPARE(excel.manifest.value(u"contentDigest"_s).toString().toLatin1(), hash);
    QCOMPARE(excel.manifest.value(u"sha256"_s).toString().toLatin1(),
        QCryptographicHash::hash(excel.csv, QCryptographicHash::Sha256).toHex());
    QCOMPARE(excel.manifest.value(u"controlCode"_s), machine.manifest.value(u"controlCode"_s));
}

void TestProvinceFormat::verifies()
{
    const ProvinceFile file = written(fetchForm());
    const Result<VerifyResult> result = verifyProvince(file.csv, json(file.manifest), u"f.csv"_s);
    QVERIFY(result.ok());
    QCOMPARE(shown(*result), QStringList());
    QCOMPARE(result->controlCode, file.manifest.value(u"controlCode"_s).toString());
}

void TestProvinceFormat::otherQuotingIsTheSameContent()
{
    const Form form = fetchForm();
    const ProvinceFile file = written(form);
    QByteArray other = "\xEF\xBB\xBF";
    for (const QStringList& line : linesOf(file.csv)) {
        QStringList cells;
        for (QString cell : line)
            cells.append(u'"' + cell.replace(u'"', u"\"\""_s) + u'"');
        other += cells.join(u';').toUtf8() + '\n';
    }
    other += QByteArray(30, ';') + "\n\n";
    QVERIFY(other != file.csv);
    QCOMPARE(verified(other, file.manifest), QStringList());
}

void TestProvinceFormat::movedColumnsAreTheSameContent()
{
    const Form form = fetchForm();
    const ProvinceFile file = written(form);
    std::vector<QStringList> lines = linesOf(file.csv);
    for (QStringList& line : lines)
        line.move(2, 9);
    QCOMPARE(verified(saved(lines, form), file.manifest), QStringList());
}

void TestProvinceFormat::emptyTable()
{
    ProvinceTable table = sampleTable();
    table.rows.clear();
    ManifestFacts facts = sampleFacts();
    facts.totals.clear();
    for (const Profile profile : {Profile::Machine, Profile::Excel}) {
        const ProvinceFile file = writeProvince(table, profile, vietnameseWords(), u';', facts);
        QCOMPARE(file.manifest.value(u"rows"_s).toInt(), 0);
        QCOMPARE(verified(file.csv, file.manifest), QStringList());
    }
}

void TestProvinceFormat::anyTextsProveThemselves()
{
    static const QString letters = u"=+-@\t\r\n'\",;x Đ≈0"_s;
    QRandomGenerator random = test::propertyRandom();
    for (int i = test::propertyCount(3'000); i > 0; --i) {
        ProvinceTable table = sampleTable();
        for (QStringList& row : table.rows) {
            for (const QStringView code :
                {QStringView(u"unit_name"), QStringView(u"reason"), QStringView(u"note")}) {
                QString text;
                for (int left = random.bounded(6); left > 0; --left)
                    text += letters[random.bounded(static_cast<int>(letters.size()))];
                row[table.columnOf(code)] = text;
            }
        }
        const Profile profile = random.bounded(2) == 0 ? Profile::Excel : Profile::Machine;
        const ProvinceFile file = writeProvince(
            table, profile, vietnameseWords(), u",;\t"[random.bounded(3)], sampleFacts());
        QCOMPARE(verified(file.csv, file.manifest), QStringList());
    }
}

QTEST_GUILESS_MAIN(TestProvinceFormat)
#include "tst_provinceformat.moc"
