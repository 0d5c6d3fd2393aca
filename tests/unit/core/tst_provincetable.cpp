// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provincetable.h"
#include "support/sheetbuilder.h"

#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;
using test::SheetBuilder;

namespace {

ProvinceTable tableOf(const RoundSheet& sheet)
{
    return provinceTable(std::span(&sheet, 1));
}

RoundSheet smallSheet()
{
    return SheetBuilder({u"conferences"_s, u"members_attended"_s})
        .unit(u"A"_s)
        .reports({1, 12}, QDate(2026, 5, 7))
        .note(u"ghi \"chú\", có dấu phẩy"_s)
        .unit(u"B"_s)
        .joint(u"A"_s)
        .unit(u"C"_s)
        .nil(u"bão"_s)
        .unit(u"D"_s)
        .exempt(u"mới thành lập"_s)
        .unit(u"E"_s)
        .sheet();
}

} // namespace

class TestProvinceTable : public QObject
{
    Q_OBJECT

private slots:
    void theHeadIsTheContracts()
    {
        const QByteArray head = machineBytes(tableOf(smallSheet())).split('\r').front();
        QCOMPARE(head,
            QByteArray("contract_version,registry_id,agency_code,campaign_code,round_no,unit_code,"
                       "unit_name,unit_kind,"
                       "unit_sector,parent_code,state,revision,first_day,last_day,study_form,"
                       "attendance_mode,received_via,"
                       "received_on,unit_document,host_code,reason,approximate,conferences,members_"
                       "attended,note"));
    }
    void rowsAreTheRoster()
    {
        const QList<QByteArray> lines = machineBytes(tableOf(smallSheet())).split('\n');
        QCOMPARE(lines.size(), 7); // head, five rows, the empty rest
        const QByteArray start = "1,00000000-0000-0000-0000-000000000001,XX.T,T-2026,1,";
        const QByteArray kind = ",grassroots_cell,village,T,";
        QCOMPARE(lines.at(1),
            start + "A,Chi bộ A" + kind
                + "reported,1,,,,,,2026-05-07,,,,,1,12,\"ghi \"\"chú\"\", có dấu phẩy\"\r");
        QCOMPARE(lines.at(2), start + "B,Chi bộ B" + kind + "joint,1,,,,,,,,A,,,,,\r");
        QCOMPARE(lines.at(3), start + "C,Chi bộ C" + kind + "nil,1,,,,,,,,,bão,,,,\r");
        QCOMPARE(lines.at(4), start + "D,Chi bộ D" + kind + "exempt,,,,,,,,,,mới thành lập,,,,\r");
        QCOMPARE(lines.at(5), start + "E,Chi bộ E" + kind + "missing,,,,,,,,,,,,,,\r");
    }
    void approximateFiguresAreNamed()
    {
        RoundSheet sheet = SheetBuilder({u"conferences"_s, u"members_attended"_s})
                               .unit(u"A"_s)
                               .reports({1, 12})
                               .approximate(u"members_attended"_s)
                               .approximate(u"conferences"_s)
                               .sheet();
        const ProvinceTable table = tableOf(sheet);
        QCOMPARE(table.rows.front().at(table.columnOf(u"approximate")),
            u"conferences+members_attended"_s);
    }
    void theUnionOfMeasuresKeepsFirstAppearance()
    {
        const std::vector<RoundSheet> sheets{SheetBuilder({u"conferences"_s, u"members_attended"_s})
                                                 .unit(u"A"_s)
                                                 .reports({1, 2})
                                                 .sheet(),
            SheetBuilder({u"members_attended"_s, u"opinions"_s})
                .no(2)
                .unit(u"A"_s)
                .reports({3, 4})
                .sheet()};
        const ProvinceTable table = provinceTable(sheets);
        QStringList measures;
        for (const ProvinceColumn& column : table.columns)
            if (column.isMeasure)
                measures += column.code;
        QCOMPARE(measures, QStringList({u"conferences"_s, u"members_attended"_s, u"opinions"_s}));
        QCOMPARE(table.rows.at(0).at(table.columnOf(u"opinions")), QString());
        QCOMPARE(table.rows.at(1).at(table.columnOf(u"conferences")), QString());
        QCOMPARE(table.rows.at(1).at(table.columnOf(u"round_no")), u"2"_s);
    }
    void theDigestFollowsEveryCell()
    {
        const QString before = contentDigest(tableOf(smallSheet()));
        QCOMPARE(before.size(), 64);
        RoundSheet changed = smallSheet();
        changed.rows.front().current.figures[u"conferences"_s].value = 2;
        QVERIFY(contentDigest(tableOf(changed)) != before);
        RoundSheet drafted = smallSheet();
        drafted.rows.back().hasDraft = true;
        QCOMPARE(contentDigest(tableOf(drafted)), before);
    }

    void theControlCodeIsFortyBitsInCrockford_data()
    {
        QTest::addColumn<QString>("digest");
        QTest::addColumn<QString>("code");
        QTest::newRow("zero") << QString(64, u'0') << u"0000-0000"_s;
        QTest::newRow("all ones") << QString(64, u'f') << u"ZZZZ-ZZZZ"_s;
        // 0x0123456789 = 00000 00100 10001 10100 01010 11001 11100 01001
        QTest::newRow("counted by hand") << u"0123456789"_s + QString(54, u'0') << u"04HM-ASW9"_s;
    }
    void theControlCodeIsFortyBitsInCrockford()
    {
        QFETCH(QString, digest);
        QFETCH(QString, code);
        QCOMPARE(controlCode(digest), code);
    }
};

QTEST_GUILESS_MAIN(TestProvinceTable)
#include "tst_provincetable.moc"
