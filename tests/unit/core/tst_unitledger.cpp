// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitsamples.h"

#include "core/unitcorrection.h"
#include "core/unitnames.h"

#include <QTest>

using namespace sosh;
using namespace sosh::test;
using namespace Qt::StringLiterals;

/// What the ledger knows of units on a day, of their past and of their names.
class TestUnitLedger : public QObject
{
    Q_OBJECT

private slots:
    void aUnitIsAsItIsOnTheDay()
    {
        UnitHistory unit = unitOf(1, u"A"_s, u"Tên cũ"_s, 0, day(2020, 1, 1));
        unit.life.to = day(2025, 6, 30);
        unit.names.front().valid.to = day(2022, 12, 31);
        unit.names.push_back({7, u"Tên mới"_s, u"TM"_s, {day(2023, 1, 1), {}}});
        unit.headcounts = {{8, {}, 10}, {9, day(2024, 1, 1), 12}};
        const UnitLedger ledger({unit}, {});
        QVERIFY(!ledger.unitOn(unit.id, day(2019, 12, 31)));
        QCOMPARE(ledger.unitOn(unit.id, day(2020, 1, 1))->name, u"Tên cũ"_s);
        QCOMPARE(ledger.unitOn(unit.id, day(2022, 12, 31))->name, u"Tên cũ"_s);
        QCOMPARE(ledger.unitOn(unit.id, day(2023, 1, 1))->name, u"Tên mới"_s);
        QCOMPARE(ledger.unitOn(unit.id, day(2023, 12, 31))->headcount, 10);
        QCOMPARE(ledger.unitOn(unit.id, day(2024, 1, 1))->headcount, 12);
        QCOMPARE(ledger.unitOn(unit.id, day(2025, 6, 30))->to, day(2025, 6, 30));
        QVERIFY(!ledger.unitOn(unit.id, day(2025, 7, 1)));
        QVERIFY(!ledger.unitOn(UnitId(9), day(2024, 1, 1)));
    }
    void theOfficesOrderIsByNumberThenByName()
    {
        std::vector<UnitHistory> units{unitOf(1, u"1"_s, u"Chi bộ 10"_s),
            unitOf(2, u"2"_s, u"Chi bộ 2"_s), unitOf(3, u"3"_s, u"Đảng bộ"_s)};
        units[0].sortNo = units[1].sortNo = 5;
        units[2].sortNo = 4;
        QCOMPARE(
            codesOn(UnitLedger(units, {}), day(2024, 1, 1)), QStringList({u"3"_s, u"2"_s, u"1"_s}));
    }
    void childrenAreThoseOfTheDay()
    {
        UnitLedger ledger = smallLedger();
        QCOMPARE(codesOf(ledger, ledger.children(UnitId(1), day(2023, 5, 1))),
            QStringList({u"A"_s, u"B"_s}));
        QCOMPARE(ledger.children(UnitId(1), day(2024, 5, 1)).size(), std::size_t(3));
        UnitChange move = changeOf(UnitEventKind::Move, day(2025, 1, 1), {UnitId(5)});
        move.parent = UnitId(3);
        ledger.take(applyUnitChange(ledger, move));
        QVERIFY(ledger.children(UnitId(2), day(2025, 1, 1)).empty());
        QCOMPARE(ledger.children(UnitId(2), day(2024, 12, 31)).size(), std::size_t(1));
        QCOMPARE(ledger.childrenEver(UnitId(2)).size(), std::size_t(1));
        QCOMPARE(ledger.unitOn(UnitId(5), day(2025, 1, 1))->parentCode, u"B"_s);
    }
    void eventsStandByTheirDays()
    {
        UnitLedger ledger = smallLedger();
        UnitChange later = changeOf(UnitEventKind::Rename, day(2025, 5, 1), {UnitId(2)});
        later.name = u"Đảng bộ A mới"_s;
        ledger.take(applyUnitChange(ledger, later));
        UnitChange earlier = changeOf(UnitEventKind::Move, day(2024, 5, 1), {UnitId(2)});
        ledger.take(applyUnitChange(ledger, earlier));
        const auto events = ledger.eventsOf(UnitId(2));
        QCOMPARE(events.size(), std::size_t(2));
        QCOMPARE(events[0]->kind, UnitEventKind::Move);
        QCOMPARE(events[1]->kind, UnitEventKind::Rename);
        QVERIFY(ledger.eventsOf(UnitId(3)).empty());
    }

    void whoStoodForItThen()
    {
        const UnitLedger ledger = reformed();
        const UnitId c2 = idOf(ledger, u"N"_s);
        QCOMPARE(codesOf(ledger, ledger.predecessors(c2, day(2024, 5, 1))),
            QStringList({u"A"_s, u"B"_s}));
        QCOMPARE(codesOf(ledger, ledger.predecessors(c2, day(2024, 12, 31))),
            QStringList({u"A"_s, u"B"_s}));
        QCOMPARE(codesOf(ledger, ledger.predecessors(c2, day(2025, 2, 1))), QStringList(u"N"_s));
        QCOMPARE(
            codesOf(ledger, ledger.successors(UnitId(2), day(2025, 2, 1))), QStringList(u"N"_s));
        QCOMPARE(codesOf(ledger, ledger.successors(UnitId(4), day(2025, 8, 1))),
            QStringList({u"Q"_s, u"P"_s}));
        QCOMPARE(
            codesOf(ledger, ledger.successors(UnitId(4), day(2025, 6, 30))), QStringList(u"C"_s));
    }
    void comparison_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QDate>("earlier");
        QTest::addColumn<QDate>("later");
        QTest::addColumn<QStringList>("units");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<bool>("allowed");
        const QDate may = day(2024, 5, 1);
        const QDate june = day(2025, 6, 1);
        const QDate july = day(2025, 7, 1);
        QTest::newRow("itself, nothing happened")
            << u"X"_s << may << june << QStringList(u"X"_s) << true << true;
        QTest::newRow("two became one")
            << u"N"_s << may << june << QStringList({u"A"_s, u"B"_s}) << true << true;
        QTest::newRow("two became one, over the change of levels")
            << u"N"_s << may << july << QStringList({u"A"_s, u"B"_s}) << true << false;
        QTest::newRow("itself, over the change of levels")
            << u"X"_s << may << july << QStringList(u"X"_s) << true << true;
        QTest::newRow("one became one, over the change of levels")
            << u"R"_s << may << day(2025, 8, 1) << QStringList(u"D"_s) << true << true;
        QTest::newRow("both days after the change")
            << u"N"_s << july << day(2026, 1, 1) << QStringList(u"N"_s) << true << true;
        QTest::newRow("a part") << u"P"_s << may << july << QStringList(u"C"_s) << false << false;
        QTest::newRow("with a body from outside")
            << u"Q"_s << may << july << QStringList(u"C"_s) << false << false;
        QTest::newRow("not there then")
            << u"C"_s << day(2023, 5, 1) << june << QStringList() << false << false;
    }
    void comparison()
    {
        QFETCH(QString, code);
        QFETCH(QDate, earlier);
        QFETCH(QDate, later);
        const UnitLedger ledger = reformed();
        const UnitComparison found = ledger.comparison(idOf(ledger, code), earlier, later);
        QTEST(codesOf(ledger, found.units), "units");
        QTEST(found.whole, "whole");
        QTEST(found.allowed, "allowed");
        QCOMPARE(found.outside.isEmpty(), code != u"Q"_s);
    }
    void oneToOneMeansOneAndWholly()
    {
        const UnitLedger ledger = reformed();
        QVERIFY(ledger.oneToOne(idOf(ledger, u"X"_s)));
        QVERIFY(ledger.oneToOne(idOf(ledger, u"R"_s)));
        QVERIFY(!ledger.oneToOne(idOf(ledger, u"N"_s)));
        QVERIFY(!ledger.oneToOne(idOf(ledger, u"P"_s)));
        QVERIFY(!ledger.oneToOne(UnitId(4)));
    }

    void normalNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("same");
        QTest::newRow("cell") << u"CB Mầm non số 1"_s << u"Chi bộ Mầm non số 1"_s;
        QTest::newRow("organisation") << u"ĐB xã Bản Lầu"_s << u"Đảng bộ xã Bản Lầu"_s;
        QTest::newRow("committee") << u"ĐU Khối Doanh nghiệp"_s << u"Đảng ủy Khối Doanh nghiệp"_s;
        QTest::newRow("town") << u"ĐB TT. Mường Khương"_s << u"Đảng bộ thị trấn Mường Khương"_s;
        QTest::newRow("town without a blank")
            << u"ĐB TT.Mường Khương"_s << u"Đảng bộ thị trấn Mường Khương"_s;
        QTest::newRow("tone") << u"Quận uỷ Thanh Xuân"_s << u"Quận ủy Thanh Xuân"_s;
        QTest::newRow("decomposed") << u"Chi bộ Hoà Bình"_s.normalized(QString::NormalizationForm_D)
                                    << u"Chi bộ Hòa Bình"_s;
        QTest::newRow("blanks and case") << u" chi  bộ thôn 1"_s << u"Chi bộ Thôn 1"_s;
    }
    void normalNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, same);
        QCOMPARE(unitnames::normal(name), unitnames::normal(same));
        QVERIFY(!unitnames::normal(name).isEmpty());
    }
    void normalNamesKeepWhatDiffers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("other");
        QTest::newRow("number") << u"Chi bộ thôn 1"_s << u"Chi bộ thôn 11"_s;
        QTest::newRow("kind") << u"Chi bộ Công an"_s << u"Đảng bộ Công an"_s;
        QTest::newRow("small letters are a word") << u"Chi bộ cb"_s << u"Chi bộ Chi bộ"_s;
        QTest::newRow("centre is no town") << u"CB TT Chính trị"_s << u"CB TT. Chính trị"_s;
    }
    void normalNamesKeepWhatDiffers()
    {
        QFETCH(QString, name);
        QFETCH(QString, other);
        QVERIFY(unitnames::normal(name) != unitnames::normal(other));
    }
    void nearDuplicatesLiveOnTheDay()
    {
        UnitHistory other = unitOf(6, u"B2"_s, u"CB thôn Thủy"_s, 1);
        std::vector<UnitHistory> units = smallLedger().units();
        units.push_back(other);
        const UnitLedger ledger(units, {});
        const auto groups = unitnames::nearDuplicates(ledger, day(2024, 5, 1));
        QCOMPARE(groups.size(), std::size_t(1));
        QCOMPARE(codesOf(ledger, groups.front()), QStringList({u"B"_s, u"B2"_s}));
        units.back().life.to = day(2024, 4, 30);
        QVERIFY(unitnames::nearDuplicates(UnitLedger(units, {}), day(2024, 5, 1)).empty());
    }
    void theSameNameIsToldApartByYears()
    {
        std::vector<UnitHistory> units{unitOf(1, u"T1"_s, u"Đảng bộ phường Hạ Đình"_s),
            unitOf(2, u"T2"_s, u"Đảng bộ phường Hạ Đình"_s, 0, day(2025, 7, 1)),
            unitOf(3, u"T3"_s, u"Đảng bộ phường Kim Giang"_s)};
        units[0].life.to = day(2025, 6, 30);
        const UnitLedger ledger(units, {});
        const auto shown = [&](int id, QDate on) {
            return unitnames::display(ledger, *ledger.unitOn(UnitId(id), on));
        };
        QCOMPARE(shown(1, day(2025, 1, 1)), u"Đảng bộ phường Hạ Đình (đến 30/6/2025)"_s);
        QCOMPARE(shown(2, day(2025, 7, 1)), u"Đảng bộ phường Hạ Đình (từ 01/7/2025)"_s);
        QCOMPARE(shown(3, day(2025, 1, 1)), u"Đảng bộ phường Kim Giang"_s);
    }

    void movingOneChangesOnlyTheNumbersBetween()
    {
        UnitLedger ledger = smallLedger();
        const UnitRevision revision = placeBefore(ledger, UnitId(4), UnitId(3));
        QCOMPARE(revision.changed.size(), std::size_t(2));
        ledger.take(revision);
        QCOMPARE(codesOn(ledger, day(2024, 5, 1)),
            QStringList({u"X"_s, u"A"_s, u"C"_s, u"B"_s, u"D"_s}));
        ledger.take(placeBefore(ledger, UnitId(1), {}));
        QCOMPARE(codesOn(ledger, day(2024, 5, 1)),
            QStringList({u"A"_s, u"C"_s, u"B"_s, u"D"_s, u"X"_s}));
        ledger.take(placeBefore(ledger, UnitId(1), UnitId(2)));
        QCOMPARE(codesOn(ledger, day(2024, 5, 1)).front(), u"X"_s);
        QVERIFY(placeBefore(ledger, UnitId(1), UnitId(1)).isEmpty());
    }
    void numbersThatStandTwiceAreGivenAnew()
    {
        std::vector<UnitHistory> units = smallLedger().units();
        for (UnitHistory& unit : units)
            unit.sortNo = 0;
        UnitLedger ledger(units, {});
        ledger.take(placeBefore(ledger, UnitId(1), {}));
        QCOMPARE(codesOn(ledger, day(2024, 5, 1)).back(), u"X"_s);
        ledger.take(placeBefore(ledger, UnitId(1), UnitId(3)));
        const QStringList codes = codesOn(ledger, day(2024, 5, 1));
        QCOMPARE(codes.indexOf(u"X"_s) + 1, codes.indexOf(u"B"_s));
    }
    void fifteenThousandUnitsAreFoundByHash()
    {
        std::vector<UnitHistory> units{unitOf(1, u"R"_s, u"Đảng bộ gốc"_s)};
        for (int id = 2; id <= 15000; ++id)
            units.push_back(unitOf(id, u"U%1"_s.arg(id), u"Chi bộ %1"_s.arg(id), 1));
        UnitLedger ledger(std::move(units), {});
        for (int n = 0; n < 2000; ++n) {
            UnitChange made = changeOf(UnitEventKind::Create, day(2024, 1, 1));
            made.newUnits = {newUnit(u"N%1"_s.arg(n), u"Chi bộ mới %1"_s.arg(n), UnitId(1))};
            QVERIFY(!hasErrors(checkUnitChange(ledger, made)));
            ledger.take(applyUnitChange(ledger, made));
        }
        QCOMPARE(ledger.validOn(day(2024, 1, 1)).size(), std::size_t(17000));
        QCOMPARE(ledger.children(UnitId(1), day(2024, 1, 1)).size(), std::size_t(16999));
        QCOMPARE(ledger.named(unitnames::normal(u"CB mới 7")).size(), std::size_t(1));
    }

private:
    /// A and B become N on 01/01/2025; on 01/7/2025 C is divided into P and Q, which also takes a part of a body outside;
    /// D becomes R.
    static UnitLedger reformed()
    {
        UnitDraft draft(smallLedger());
        const auto take = [&](const UnitChange& change) {
            QVERIFY(!hasErrors(checkUnitChange(draft.ledger(), change)));
            draft.take(applyUnitChange(draft.ledger(), change));
        };
        UnitChange merge =
            changeOf(UnitEventKind::MergeNew, day(2025, 1, 1), {UnitId(2), UnitId(3)});
        merge.newUnits = {newUnit(u"N"_s, u"Chi bộ N"_s, UnitId(1))};
        take(merge);
        UnitChange found = changeOf(UnitEventKind::Create, day(2025, 7, 1));
        found.newUnits = {newUnit(u"Q"_s, u"Chi bộ Q"_s)};
        found.givers = {{u"một phần xã khác"_s, SuccessionShare::Part}};
        take(found);
        UnitChange divide = changeOf(
            UnitEventKind::Divide, day(2025, 7, 1), {UnitId(4)}, {idOf(draft.ledger(), u"Q"_s)});
        divide.newUnits = {newUnit(u"P"_s, u"Chi bộ P"_s)};
        take(divide);
        UnitChange one = changeOf(UnitEventKind::MergeNew, day(2025, 8, 1), {UnitId(5)});
        one.newUnits = {newUnit(u"R"_s, u"Chi bộ R"_s)};
        take(one);
        return draft.ledger();
    }
};

QTEST_GUILESS_MAIN(TestUnitLedger)
#include "tst_unitledger.moc"
