// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplesheet.h"

#include "models/foldingproxy.h"
#include "models/returngridmodel.h"
#include "models/rowstate.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

class TestFoldingProxy : public QObject
{
    Q_OBJECT

private:
    static QStringList units(const FoldingProxy& proxy)
    {
        QStringList codes;
        for (int row = 0; row < proxy.rowCount(); ++row)
            codes += proxy.index(row, 0).data(IdRole).toString();
        return codes;
    }

private slots:
    void filters_data()
    {
        QTest::addColumn<QString>("needle");
        QTest::addColumn<QString>("units");
        QTest::newRow("nothing typed") << QString() << u"U1 U2 U3 U4 U5 U6"_s;
        QTest::newRow("no accents") << u"ban lau"_s << u"U1"_s;
        QTest::newRow("d for đ") << u"dang bo"_s << u"U1"_s;
        QTest::newRow("new tone place") << u"thuỷ"_s << u"U2"_s;
        QTest::newRow("old tone place") << u"thủy"_s << u"U2"_s;
        QTest::newRow("words in any order") << u"thon chi"_s << u"U4 U5"_s;
        QTest::newRow("code") << u"u3"_s << u"U3"_s;
        QTest::newRow("capitals") << u"ẤP BẮC"_s << u"U3"_s;
        QTest::newRow("nobody") << u"zzz"_s << QString();
    }
    void filters()
    {
        QFETCH(QString, needle);
        ReturnGridModel model;
        model.setSheet(sampleSheet());
        FoldingProxy proxy;
        QAbstractItemModelTester tester(
            &proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.setSourceModel(&model);
        proxy.setNeedle(needle);
        QTEST(units(proxy).join(u' '), "units");
    }

    void sorts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("units");
        QTest::newRow("names in Vietnamese order, 2 before 10") << 1 << u"U6 U3 U5 U4 U2 U1"_s;
        QTest::newRow("numbers") << 0 << u"U1 U2 U3 U4 U5 U6"_s;
    }
    void sorts()
    {
        QFETCH(int, column);
        ReturnGridModel model;
        model.setSheet(sampleSheet());
        FoldingProxy proxy;
        proxy.setSourceModel(&model);
        proxy.sort(column);
        QTEST(units(proxy).join(u' '), "units");
    }

    void absentFiguresComeFirst()
    {
        ReturnGridModel model;
        model.setSheet(sampleSheet());
        FoldingProxy proxy;
        proxy.setSourceModel(&model);
        proxy.sort(3);
        QCOMPARE(units(proxy).last(), u"U1"_s);
        proxy.sort(3, Qt::DescendingOrder);
        QCOMPARE(units(proxy).first(), u"U1"_s);
    }

    void filtersByState()
    {
        ReturnGridModel model;
        model.setSheet(sampleSheet());
        FoldingProxy proxy;
        proxy.setSourceModel(&model);
        proxy.setState(static_cast<int>(RowState::Draft));
        QCOMPARE(units(proxy), QStringList{u"U2"_s});
        proxy.setState(std::nullopt);
        QCOMPARE(proxy.rowCount(), 6);
    }
};

QTEST_GUILESS_MAIN(TestFoldingProxy)
#include "tst_foldingproxy.moc"
