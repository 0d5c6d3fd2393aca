// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitsamples.h"

#include "core/unitcorrection.h"

#include <QTest>

using namespace sosh;
using namespace sosh::test;
using namespace Qt::StringLiterals;

namespace {

const UnitId x(1), a(2), b(3), c(4), d(5);

UnitChange rename(UnitId unit, const QString& name, QDate on)
{
    UnitChange change = changeOf(UnitEventKind::Rename, on, {unit});
    change.name = name;
    return change;
}

UnitChange move(UnitId unit, UnitId parent, QDate on)
{
    UnitChange change = changeOf(UnitEventKind::Move, on, {unit});
    change.parent = parent;
    return change;
}

UnitChange kind(UnitId unit, const QString& code, QDate on)
{
    UnitChange change = changeOf(UnitEventKind::ChangeKind, on, {unit});
    change.unitKind = code;
    change.sector = u"village"_s;
    return change;
}

UnitChange create(const NewUnit& unit, QDate on)
{
    UnitChange change = changeOf(UnitEventKind::Create, on);
    change.newUnits = {unit};
    return change;
}

UnitChange with(UnitChange change, const NewUnit& unit)
{
    change.newUnits.push_back(unit);
    return change;
}

UnitLedger after(UnitLedger ledger, const UnitChange& change)
{
    ledger.take(applyUnitChange(ledger, change));
    return ledger;
}

} // namespace

/// The rules of what may happen to units, and what each kind of event makes of them.
class TestUnitChange : public QObject
{
    Q_OBJECT

private slots:
    void refused_data()
    {
        QTest::addColumn<UnitChange>("change");
        QTest::addColumn<IssueCode>("code");
        const QDate on = day(2025, 1, 1);
        const auto row = [](const char* name, const UnitChange& change, IssueCode code) {
            QTest::newRow(name) << change << code;
        };
        using K = UnitEventKind;
        row("no unit", changeOf(K::Rename, on), IssueCode::UnitMissing);
        row("unit that is not there", rename(UnitId(99), u"N"_s, on), IssueCode::UnitMissing);
        row("rename without a day", rename(a, u"N"_s, {}), IssueCode::EffectiveDayMissing);
        row("merge without a day", changeOf(K::MergeInto, {}, {a}, {b}),
            IssueCode::EffectiveDayMissing);
        row("rename without a name", rename(a, u"  "_s, on), IssueCode::UnitNameMissing);
        row("rename to the same", rename(a, u"Đảng bộ A"_s, on), IssueCode::UnitUnchanged);
        row("rename before it was", rename(c, u"N"_s, day(2023, 12, 31)), IssueCode::UnitNotLiving);
        row("rename on its first day", rename(c, u"N"_s, day(2024, 1, 1)), IssueCode::LaterRecord);
        row("move below itself", move(a, a, on), IssueCode::UnitUnderItself);
        row("move below its own cell", move(a, d, on), IssueCode::UnitUnderItself);
        row("move where it is", move(a, x, on), IssueCode::UnitUnchanged);
        row("move before the parent was", move(a, c, day(2023, 1, 1)), IssueCode::ParentNotLiving);
        row("move below nobody known", move(a, UnitId(99), on), IssueCode::ParentUnknown);
        row("kind not chosen", kind(a, {}, on), IssueCode::UnitKindMissing);
        row("kind it has", kind(a, u"grassroots_cell"_s, on), IssueCode::UnitUnchanged);
        row("new unit without a code", create(newUnit({}, u"N"_s), on), IssueCode::UnitCodeMissing);
        row("new unit without a name", create(newUnit(u"N"_s, {}), on), IssueCode::UnitNameMissing);
        row("new unit with a used code", create(newUnit(u"A"_s, u"N"_s), on),
            IssueCode::UnitCodeUsed);
        row("two new units with one code",
            with(create(newUnit(u"N"_s, u"N"_s), on), newUnit(u"N"_s, u"N khác"_s)),
            IssueCode::UnitCodeUsed);
        NewUnit kindless = newUnit(u"N"_s, u"N"_s);
        kindless.kind.clear();
        row("new unit without a kind", create(kindless, on), IssueCode::UnitKindMissing);
        row("new unit below one to come", create(newUnit(u"N"_s, u"N"_s, c), day(2023, 5, 1)),
            IssueCode::ParentNotLiving);
        row("nothing created", changeOf(K::Create, on), IssueCode::SuccessorsMissing);
        row("merged into itself", changeOf(K::MergeInto, on, {b}, {b}),
            IssueCode::MergedIntoItself);
        row("merged into nobody", changeOf(K::MergeInto, on, {b}), IssueCode::SuccessorsMissing);
        row("merged into two", changeOf(K::MergeInto, on, {b}, {a, c}),
            IssueCode::SuccessorsMissing);
        row("merged into one to come", changeOf(K::MergeInto, day(2023, 5, 1), {b}, {c}),
            IssueCode::UnitNotLiving);
        row("merged twice over", changeOf(K::MergeInto, on, {b, b}, {c}),
            IssueCode::UnitNamedTwice);
        row("merged on its first day", changeOf(K::MergeInto, day(2024, 1, 1), {c}, {b}),
            IssueCode::ClosedBeforeOpened);
        row("ended before it began", changeOf(K::End, day(2020, 1, 1), {c}),
            IssueCode::ClosedBeforeOpened);
        row("merged into no new unit", changeOf(K::MergeNew, on, {b, c}),
            IssueCode::SuccessorsMissing);
        row("new unit below one that ends",
            with(changeOf(K::MergeNew, on, {b, c}), newUnit(u"N"_s, u"N"_s, b)),
            IssueCode::ParentNotLiving);
        row("divided into one", changeOf(K::Divide, on, {b}, {c}), IssueCode::SuccessorsMissing);
        row("divided into itself", changeOf(K::Divide, on, {b}, {b, c}),
            IssueCode::MergedIntoItself);
        row("nothing separated", changeOf(K::Separate, on, {b}), IssueCode::SuccessorsMissing);
        row("dissolved with cells below", changeOf(K::Dissolve, on, {a}),
            IssueCode::ChildrenRemain);
        row("ended with units below", changeOf(K::End, on, {x}), IssueCode::ChildrenRemain);
        row("divided with cells below", changeOf(K::Divide, on, {a}, {b, c}),
            IssueCode::ChildrenRemain);
        UnitChange circle = changeOf(K::Dissolve, on, {a});
        circle.childrenTo.insert(d, d);
        row("a cell below itself", circle, IssueCode::UnitUnderItself);
        UnitChange ended = changeOf(K::End, on, {a, b});
        ended.childrenTo.insert(d, b);
        row("cells to one that ends too", ended, IssueCode::ParentNotLiving);
    }
    void refused()
    {
        QFETCH(UnitChange, change);
        QFETCH(IssueCode, code);
        const UnitLedger ledger = smallLedger();
        const Issues issues = checkUnitChange(ledger, change);
        QVERIFY(hasErrors(issues));
        QStringList found;
        for (const Issue& issue : issues)
            if (issue.severity == Severity::Error)
                found += issueCodeName(issue.code);
        QVERIFY2(found.contains(issueCodeName(code)), qPrintable(found.join(u' ')));
        QVERIFY(ledger == smallLedger());
    }

    void laterRecordsStandInTheWay_data()
    {
        QTest::addColumn<UnitChange>("later");
        QTest::addColumn<UnitChange>("earlier");
        const QDate on = day(2025, 1, 1);
        const QDate then = day(2024, 6, 1);
        QTest::newRow("renamed") << rename(b, u"N"_s, on) << rename(b, u"M"_s, then);
        QTest::newRow("moved") << move(b, a, on) << move(b, c, then);
        QTest::newRow("kind") << kind(b, u"section_organization"_s, on)
                              << kind(b, u"grassroots_organization"_s, then);
        QTest::newRow("ended before it was renamed")
            << rename(b, u"N"_s, on) << changeOf(UnitEventKind::End, then, {b});
        QTest::newRow("ended before it was moved")
            << move(b, a, on) << changeOf(UnitEventKind::MergeInto, then, {b}, {c});
        QTest::newRow("ended before it gave a part away")
            << with(changeOf(UnitEventKind::Separate, on, {b}), newUnit(u"N"_s, u"N"_s))
            << changeOf(UnitEventKind::Dissolve, then, {b});
        QTest::newRow("ended before it took one in") << changeOf(
            UnitEventKind::MergeInto, on, {c}, {b}) << changeOf(UnitEventKind::Dissolve, then, {b});
        QTest::newRow("ended before one was placed below it")
            << move(c, b, on) << changeOf(UnitEventKind::End, then, {b});
    }
    void laterRecordsStandInTheWay()
    {
        QFETCH(UnitChange, later);
        QFETCH(UnitChange, earlier);
        QVERIFY(!hasErrors(checkUnitChange(smallLedger(), earlier)));
        const UnitLedger ledger = after(smallLedger(), later);
        const Issues issues = checkUnitChange(ledger, earlier);
        QVERIFY(!issues.empty());
        QCOMPARE(issues.front().code, IssueCode::LaterRecord);
        QCOMPARE(issues.front().args.at(1).toDate(), day(2025, 1, 1));
    }
    void whatEndedIsNotThereAnyMore_data()
    {
        QTest::addColumn<UnitChange>("change");
        QTest::addColumn<IssueCode>("code");
        const QDate on = day(2025, 1, 1);
        QTest::newRow("rename") << rename(b, u"N"_s, on) << IssueCode::UnitNotLiving;
        QTest::newRow("end again")
            << changeOf(UnitEventKind::End, on, {b}) << IssueCode::UnitNotLiving;
        QTest::newRow("merge into it")
            << changeOf(UnitEventKind::MergeInto, on, {c}, {b}) << IssueCode::UnitNotLiving;
        QTest::newRow("merge into it while it lived") << changeOf(UnitEventKind::MergeInto,
            day(2024, 5, 1), {c}, {b}) << IssueCode::UnitNotLiving;
        QTest::newRow("move below it") << move(c, b, on) << IssueCode::ParentNotLiving;
        QTest::newRow("move below it while it lived")
            << move(c, b, day(2024, 5, 1)) << IssueCode::ParentNotLiving;
        QTest::newRow("found below it")
            << create(newUnit(u"N"_s, u"N"_s, b), on) << IssueCode::ParentNotLiving;
        QTest::newRow("its code is kept")
            << create(newUnit(u"B"_s, u"N"_s, x), on) << IssueCode::UnitCodeUsed;
    }
    void whatEndedIsNotThereAnyMore()
    {
        QFETCH(UnitChange, change);
        QFETCH(IssueCode, code);
        const UnitLedger ledger =
            after(smallLedger(), changeOf(UnitEventKind::End, day(2024, 12, 31), {b}));
        const Issues issues = checkUnitChange(ledger, change);
        QVERIFY(hasErrors(issues));
        QCOMPARE(issues.front().code, code);
    }

    void warned_data()
    {
        QTest::addColumn<UnitChange>("change");
        QTest::addColumn<IssueCode>("code");
        const QDate on = day(2025, 1, 1);
        QTest::newRow("the same name")
            << create(newUnit(u"N"_s, u"Đảng bộ A"_s), on) << IssueCode::NearName;
        QTest::newRow("an abbreviation")
            << create(newUnit(u"N"_s, u"ĐB A"_s), on) << IssueCode::NearName;
        QTest::newRow("another place of the tone")
            << rename(c, u"Chi bộ thôn Thủy"_s, on) << IssueCode::NearName;
        UnitChange late = rename(a, u"N"_s, on);
        late.decidedOn = day(2025, 1, 2);
        QTest::newRow("decided afterwards") << late << IssueCode::DecisionAfterEffect;
    }
    void warned()
    {
        QFETCH(UnitChange, change);
        QFETCH(IssueCode, code);
        const Issues issues = checkUnitChange(smallLedger(), change);
        QVERIFY(!hasErrors(issues));
        QCOMPARE(issues.size(), std::size_t(1));
        QCOMPARE(issues.front().code, code);
    }
    void aNameOfOneThatEndsIsFree()
    {
        const UnitChange merge = with(changeOf(UnitEventKind::MergeNew, day(2025, 1, 1), {b, c}),
            newUnit(u"N"_s, u"Chi bộ C"_s, x));
        QVERIFY(checkUnitChange(smallLedger(), merge).empty());
    }

    void successions_data()
    {
        QTest::addColumn<UnitChange>("change");
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<QStringList>("lines");
        const QDate on = day(2025, 1, 1);
        const QStringList all{u"X"_s, u"A"_s, u"B"_s, u"C"_s, u"D"_s};
        const auto without = [&](const QStringList& codes, const QStringList& added = {}) {
            QStringList rest = all;
            for (const QString& code : codes)
                rest.removeAll(code);
            return rest + added;
        };
        QTest::newRow("founded") << create(newUnit(u"N"_s, u"N"_s, x), on) << all
                                 << without({}, {u"N"_s}) << QStringList(u"->N whole"_s);
        QTest::newRow("renamed") << rename(a, u"N"_s, on) << all << all
                                 << QStringList(u"A->A whole"_s);
        QTest::newRow("merged into existing")
            << changeOf(UnitEventKind::MergeInto, on, {b, c}, {a}) << all
            << without({u"B"_s, u"C"_s}) << QStringList({u"B->A whole"_s, u"C->A whole"_s});
        QTest::newRow("merged into new")
            << with(changeOf(UnitEventKind::MergeNew, on, {b, c}), newUnit(u"N"_s, u"N"_s, x))
            << all << without({u"B"_s, u"C"_s}, {u"N"_s})
            << QStringList({u"B->N whole"_s, u"C->N whole"_s});
        QTest::newRow("divided") << with(
            changeOf(UnitEventKind::Divide, on, {b}, {c}), newUnit(u"N"_s, u"N"_s, x))
                                 << all << without({u"B"_s}, {u"N"_s})
                                 << QStringList({u"B->C part"_s, u"B->N part"_s});
        QTest::newRow("separated")
            << with(changeOf(UnitEventKind::Separate, on, {b}), newUnit(u"N"_s, u"N"_s, x)) << all
            << without({}, {u"N"_s}) << QStringList(u"B->N part"_s);
        QTest::newRow("dissolved") << changeOf(UnitEventKind::Dissolve, on, {b}) << all
                                   << without({u"B"_s}) << QStringList(u"B-> whole"_s);
        UnitChange ended = changeOf(UnitEventKind::End, on, {b});
        ended.takers = {{u"Xã khác"_s, SuccessionShare::Whole}};
        QTest::newRow("ended, taken over from outside")
            << ended << all << without({u"B"_s}) << QStringList(u"B->Xã khác whole"_s);
        QTest::newRow("all of them ended")
            << changeOf(UnitEventKind::End, on, {x, a, b, c, d}) << all << QStringList()
            << QStringList({u"X-> whole"_s, u"A-> whole"_s, u"B-> whole"_s, u"C-> whole"_s,
                   u"D-> whole"_s});
    }
    void successions()
    {
        QFETCH(UnitChange, change);
        QFETCH(QStringList, lines);
        change.decision = u"12-QĐ/HU"_s;
        const UnitLedger first = smallLedger();
        QVERIFY(!hasErrors(checkUnitChange(first, change)));
        const UnitLedger ledger = after(first, change);
        QTEST(codesOn(ledger, day(2024, 12, 31)), "before");
        QTEST(codesOn(ledger, day(2025, 1, 1)), "after");
        QCOMPARE(ledger.events().size(), std::size_t(1));
        QCOMPARE(ledger.events().front().decision, u"12-QĐ/HU"_s);
        QStringList told;
        for (const Succession& line : ledger.events().front().successions) {
            const auto side = [&](UnitId unit, const QString& text) {
                return unit.isValid() ? ledger.history(unit)->code : text;
            };
            told += u"%1->%2 %3"_s.arg(side(line.from, line.fromText), side(line.to, line.toText),
                line.share == SuccessionShare::Part ? u"part"_s : u"whole"_s);
        }
        QCOMPARE(told, lines);
    }

    void whatWasBeforeStays()
    {
        const QDate on = day(2025, 1, 1);
        UnitLedger ledger = after(smallLedger(), rename(b, u"Chi bộ mới"_s, on));
        ledger = after(ledger, move(b, a, on));
        ledger = after(ledger, kind(b, u"subordinate_cell"_s, on));
        const auto old = ledger.unitOn(b, day(2024, 12, 31));
        const auto now = ledger.unitOn(b, on);
        QCOMPARE(*old, *smallLedger().unitOn(b, day(2024, 12, 31)));
        QCOMPARE(now->name, u"Chi bộ mới"_s);
        QCOMPARE(now->parentCode, u"A"_s);
        QCOMPARE(now->kind, u"subordinate_cell"_s);
        QCOMPARE(ledger.events().size(), std::size_t(3));
    }
    void aUnitBecomesARootAndComesBack()
    {
        UnitLedger ledger = after(smallLedger(), move(b, {}, day(2025, 1, 1)));
        QVERIFY(!ledger.unitOn(b, day(2025, 1, 1))->parent.isValid());
        QCOMPARE(ledger.unitOn(b, day(2024, 12, 31))->parent, x);
        ledger = after(ledger, move(b, a, day(2025, 3, 1)));
        QVERIFY(!ledger.unitOn(b, day(2025, 2, 28))->parent.isValid());
        QCOMPARE(ledger.unitOn(b, day(2025, 3, 1))->parent, a);
    }
    void cellsFollowTheOneSuccessor()
    {
        const QDate on = day(2025, 1, 1);
        UnitLedger ledger = after(smallLedger(), changeOf(UnitEventKind::MergeInto, on, {a}, {b}));
        QCOMPARE(ledger.unitOn(d, on)->parent, b);
        QCOMPARE(ledger.unitOn(d, day(2024, 12, 31))->parent, a);
        UnitChange merge = changeOf(UnitEventKind::MergeInto, on, {a}, {b});
        merge.childrenTo.insert(d, c);
        ledger = after(smallLedger(), merge);
        QCOMPARE(ledger.unitOn(d, on)->parent, c);
        UnitChange dissolve = changeOf(UnitEventKind::Dissolve, on, {a});
        dissolve.childrenTo.insert(d, {});
        QVERIFY(!hasErrors(checkUnitChange(smallLedger(), dissolve)));
        QVERIFY(!after(smallLedger(), dissolve).unitOn(d, on)->parent.isValid());
    }
    void theCellThatTakesItsParentInMovesUp()
    {
        const QDate on = day(2025, 1, 1);
        const UnitChange merge = changeOf(UnitEventKind::MergeInto, on, {a}, {d});
        QVERIFY(!hasErrors(checkUnitChange(smallLedger(), merge)));
        QCOMPARE(after(smallLedger(), merge).unitOn(d, on)->parent, x);
        const UnitChange both = changeOf(UnitEventKind::MergeInto, on, {a, x}, {d});
        QVERIFY(!hasErrors(checkUnitChange(smallLedger(), both)));
        const UnitLedger ledger = after(smallLedger(), both);
        QVERIFY(!ledger.unitOn(d, on)->parent.isValid());
        QCOMPARE(ledger.unitOn(b, on)->parent, d);
    }
    void headcountsAddUpWhenAllAreKnown()
    {
        std::vector<UnitHistory> units = smallLedger().units();
        units[2].headcounts = {{1, {}, 12}};
        units[3].headcounts = {{2, day(2024, 6, 1), 30}};
        const UnitLedger ledger(units, {});
        const QDate on = day(2025, 1, 1);
        const auto merged = after(ledger, changeOf(UnitEventKind::MergeInto, on, {b}, {c}));
        QCOMPARE(merged.unitOn(c, on)->headcount, 42);
        QCOMPARE(merged.unitOn(c, day(2024, 12, 31))->headcount, 30);
        const auto unknown = after(ledger, changeOf(UnitEventKind::MergeInto, on, {b}, {a}));
        QVERIFY(!unknown.unitOn(a, on)->headcount);
        NewUnit counted = newUnit(u"N"_s, u"N"_s);
        counted.headcount = 40;
        const auto given =
            after(ledger, with(changeOf(UnitEventKind::MergeNew, on, {b, c}), counted));
        QCOMPARE(given.unitOn(idOf(given, u"N"_s), on)->headcount, 40);
    }
    void unitsEnteredWithoutADayWereAlwaysThere()
    {
        const UnitLedger ledger = after(smallLedger(), create(newUnit(u"N"_s, u"N"_s, x), {}));
        QVERIFY(ledger.unitOn(idOf(ledger, u"N"_s), day(1950, 1, 1)));
        QVERIFY(ledger.events().empty());
    }

    void corrections()
    {
        const UnitLedger ledger = after(smallLedger(), rename(b, u"Chi bộ Mơi"_s, day(2025, 1, 1)));
        UnitCorrection correction;
        correction.name = u"Chi bộ Mới"_s;
        correction.code = u"B1"_s;
        correction.kind = u"subordinate_cell"_s;
        QVERIFY(checkUnitCorrection(ledger, b, correction).empty());
        UnitLedger corrected = ledger;
        corrected.take(applyUnitCorrection(ledger, b, correction, day(2025, 5, 1)));
        QCOMPARE(corrected.unitOn(b, day(2025, 1, 1))->name, u"Chi bộ Mới"_s);
        QCOMPARE(corrected.unitOn(b, day(2024, 12, 31))->name, u"Chi bộ thôn Thuỷ"_s);
        QCOMPARE(corrected.byCode(u"B1"_s)->id, b);
        QVERIFY(!corrected.byCode(u"B"_s));
        QCOMPARE(corrected.events().size(), ledger.events().size());
        QVERIFY(applyUnitCorrection(corrected, b, correction, day(2025, 5, 1)).isEmpty());
    }
    void badCorrections_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<IssueCode>("code");
        QTest::newRow("no code") << 0 << u" "_s << IssueCode::UnitCodeMissing;
        QTest::newRow("used code") << 0 << u"A"_s << IssueCode::UnitCodeUsed;
        QTest::newRow("no name") << 1 << QString() << IssueCode::UnitNameMissing;
        QTest::newRow("no kind") << 2 << QString() << IssueCode::UnitKindMissing;
    }
    void badCorrections()
    {
        QFETCH(int, field);
        QFETCH(QString, text);
        QFETCH(IssueCode, code);
        UnitCorrection correction;
        (field == 0 ? correction.code : field == 1 ? correction.name : correction.kind) = text;
        const Issues issues = checkUnitCorrection(smallLedger(), b, correction);
        QCOMPARE(issues.size(), std::size_t(1));
        QCOMPARE(issues.front().code, code);
    }
    void headcountOfADay()
    {
        UnitHistory unit = unitOf(1, u"A"_s, u"A"_s);
        setHeadcountOn(unit, day(2025, 1, 1), 20);
        setHeadcountOn(unit, day(2024, 1, 1), 10);
        setHeadcountOn(unit, day(2025, 1, 1), 21);
        QCOMPARE(unit.headcounts.size(), std::size_t(2));
        QVERIFY(!unit.headcountOn(day(2023, 12, 31)));
        QCOMPARE(unit.headcountOn(day(2024, 12, 31))->members, 10);
        QCOMPARE(unit.headcountOn(day(2025, 1, 1))->members, 21);
        setHeadcountOn(unit, day(2025, 1, 1), std::nullopt);
        QCOMPARE(unit.headcountOn(day(2025, 1, 1))->members, 10);
    }
    void eventKindsHaveOneNameEach_data()
    {
        QTest::addColumn<UnitEventKind>("kind");
        for (int value = int(UnitEventKind::Create); value <= int(UnitEventKind::End); ++value)
            QTest::newRow(qPrintable(unitEventKindName(UnitEventKind(value))))
                << UnitEventKind(value);
    }
    void eventKindsHaveOneNameEach()
    {
        QFETCH(UnitEventKind, kind);
        QCOMPARE(unitEventKindFrom(unitEventKindName(kind)), kind);
    }
};

QTEST_GUILESS_MAIN(TestUnitChange)
#include "tst_unitchange.moc"
