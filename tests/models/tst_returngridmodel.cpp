// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplesheet.h"

#include "models/gridfootermodel.h"
#include "models/returngridmodel.h"
#include "models/rowstate.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

class TestReturnGridModel : public QObject
{
    Q_OBJECT

private:
    static QString cell(const ReturnGridModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private slots:
    void satisfiesTheTester()
    {
        ReturnGridModel model;
        GridFooterModel footer(model);
        QAbstractItemModelTester grid(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester totals(
            &footer, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSheet(sampleSheet());
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.columnCount(), 7);
        QCOMPARE(footer.columnCount(), 7);
        model.setSheet({});
        QCOMPARE(model.rowCount(), 0);
    }

    void texts_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::newRow("number") << 0 << 0 << u"1"_s;
        QTest::newRow("short name") << 0 << 1 << u"ĐB xã Bản Lầu"_s;
        QTest::newRow("reported") << 0 << 2 << u"●"_s;
        QTest::newRow("draft") << 1 << 2 << u"◐"_s;
        QTest::newRow("joint") << 2 << 2 << u"⊕"_s;
        QTest::newRow("nil") << 3 << 2 << u"✕"_s;
        QTest::newRow("missing") << 4 << 2 << u"○"_s;
        QTest::newRow("exempt") << 5 << 2 << u"–"_s;
        QTest::newRow("grouping dot") << 0 << 3 << u"1.300"_s;
        QTest::newRow("approximate") << 0 << 4 << u"≈ 1.200"_s;
        QTest::newRow("rate") << 0 << 5 << u"92,31"_s;
        QTest::newRow("absent is empty, not zero") << 4 << 3 << QString();
        QTest::newRow("no rate without figures") << 4 << 5 << QString();
        QTest::newRow("reason of nil") << 3 << 6 << u"Không bố trí được lịch"_s;
        QTest::newRow("reason of exemption") << 5 << 6 << u"Mới thành lập"_s;
        QTest::newRow("host of joint") << 2 << 6 << u"with ĐB xã Bản Lầu"_s;
    }
    void texts()
    {
        QFETCH(int, row);
        QFETCH(int, column);
        ReturnGridModel model;
        model.setSheet(sampleSheet());
        QTEST(cell(model, row, column), "text");
    }

    void speaksUnitColumnAndValue()
    {
        ReturnGridModel model;
        model.setSheet(sampleSheet());
        QCOMPARE(model.index(0, 3).data(Qt::AccessibleTextRole).toString(),
            u"Đảng bộ xã Bản Lầu, Đảng viên phải tham gia, 1.300"_s);
        QCOMPARE(model.index(1, 2).data(Qt::AccessibleTextRole).toString(),
            u"Chi bộ Thuỷ điện, State, Being entered"_s);
    }

    void rawValuesAreNumbersOrAbsent()
    {
        ReturnGridModel model;
        model.setSheet(sampleSheet());
        QCOMPARE(model.index(0, 3).data(Qt::EditRole).toLongLong(), 1300);
        QVERIFY(!model.index(1, 3).data(Qt::EditRole).isValid());
        QCOMPARE(model.index(0, 5).data(SortRole).toInt(), 9231);
    }

    void numbersStandRight()
    {
        ReturnGridModel model;
        model.setSheet(sampleSheet());
        QVERIFY(model.index(0, 3)
                    .data(Qt::TextAlignmentRole)
                    .value<Qt::Alignment>()
                    .testFlag(Qt::AlignRight));
        QVERIFY(model.index(0, 1)
                    .data(Qt::TextAlignmentRole)
                    .value<Qt::Alignment>()
                    .testFlag(Qt::AlignLeft));
    }

    void footerSumsConfirmedReturnsOnly()
    {
        ReturnGridModel model;
        const GridFooterModel footer(model);
        model.setSheet(sampleSheet());
        QCOMPARE(footer.index(0, 1).data().toString(), u"Total (3/5 units)"_s);
        QCOMPARE(footer.index(0, 3).data().toString(), u"1.300"_s);
        QCOMPARE(footer.index(0, 4).data().toString(), u"≈ 1.200"_s);
        QCOMPARE(footer.index(0, 5).data().toString(), u"92,31"_s);
    }

    void stateOfConfirmedRowWithDraftStays()
    {
        RoundSheet sheet = sampleSheet();
        sheet.rows[0].hasDraft = true;
        QCOMPARE(rowStateOf(sheet.rows[0]), RowState::Reported);
        QCOMPARE(rowStateOf(sheet.rows[1]), RowState::Draft);
    }
};

QTEST_GUILESS_MAIN(TestReturnGridModel)
#include "tst_returngridmodel.moc"
