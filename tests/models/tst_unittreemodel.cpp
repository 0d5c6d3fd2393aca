// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/foldingproxy.h"
#include "models/unittreemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

Unit unit(int id, const QString& name, int parent)
{
    Unit made;
    made.id = UnitId(id);
    made.code = u"U%1"_s.arg(id);
    made.name = name;
    made.kind = u"grassroots_cell"_s;
    made.parent = UnitId(parent);
    made.sortNo = id;
    return made;
}

Lookups lookups()
{
    Lookups lists;
    lists.unitKinds = {{u"grassroots_cell"_s, u"Chi bộ cơ sở"_s, {}, {}, {}}};
    return lists;
}

std::vector<Unit> tree()
{
    Unit last = unit(4, u"Chi bộ thôn 10"_s, 2);
    last.headcount = 1024;
    last.from = QDate(2025, 7, 1);
    return {unit(1, u"Đảng bộ huyện"_s, 0), unit(2, u"Đảng bộ xã"_s, 1),
        unit(3, u"Chi bộ thôn 2"_s, 2), last};
}

} // namespace

class TestUnitTreeModel : public QObject
{
    Q_OBJECT

private slots:
    void satisfiesTheTester()
    {
        UnitTreeModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setUnits(tree(), lookups());
        QCOMPARE(model.rowCount(), 1);
        model.setUnits({}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void hangsUnitsUnderTheirParents()
    {
        UnitTreeModel model;
        model.setUnits(tree(), lookups());
        const QModelIndex root = model.index(0, 0);
        const QModelIndex commune = model.index(0, 0, root);
        QCOMPARE(model.rowCount(commune), 2);
        QCOMPARE(model.index(1, 0, commune).data().toString(), u"Chi bộ thôn 10"_s);
        QCOMPARE(model.index(1, 0, commune).parent(), commune);
        QCOMPARE(commune.parent(), root);
    }

    void orphansStandAtTheRoot()
    {
        UnitTreeModel model;
        model.setUnits({unit(7, u"Chi bộ lẻ"_s, 99), unit(8, u"Chi bộ vòng"_s, 8)}, lookups());
        QCOMPARE(model.rowCount(), 2);
    }

    void saysWhatIsKnown()
    {
        UnitTreeModel model;
        model.setUnits(tree(), lookups());
        const QModelIndex commune = model.index(0, 0, model.index(0, 0));
        const QModelIndex last = model.index(1, 0, commune);
        QCOMPARE(
            last.siblingAtColumn(UnitTreeModel::HeadcountColumn).data().toString(), u"1.024"_s);
        QCOMPARE(
            last.siblingAtColumn(UnitTreeModel::KindColumn).data().toString(), u"Chi bộ cơ sở"_s);
        QCOMPARE(last.siblingAtColumn(UnitTreeModel::FromColumn).data().toString(), u"01/7/2025"_s);
        QCOMPARE(last.siblingAtColumn(UnitTreeModel::ToColumn).data().toString(), QString());
        QCOMPARE(last.siblingAtColumn(UnitTreeModel::HeadcountColumn)
                     .data(Qt::AccessibleTextRole)
                     .toString(),
            u"Chi bộ thôn 10, Members, 1.024"_s);
    }

    void filterKeepsTheParentsOfAMatch()
    {
        UnitTreeModel model;
        model.setUnits(tree(), lookups());
        FoldingProxy proxy;
        proxy.setSourceModel(&model);
        proxy.setNeedle(u"thon 10"_s);
        const QModelIndex root = proxy.index(0, 0);
        QCOMPARE(proxy.rowCount(), 1);
        QCOMPARE(proxy.rowCount(proxy.index(0, 0, root)), 1);
    }
};

QTEST_GUILESS_MAIN(TestUnitTreeModel)
#include "tst_unittreemodel.moc"
