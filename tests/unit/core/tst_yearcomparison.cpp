// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitsamples.h"

#include "core/measure.h"
#include "core/yearcomparison.h"

#include <QTest>

using namespace sosh;
using namespace sosh::test;
using namespace Qt::StringLiterals;

static const QString attended = measure::membersAttended.toString();

/// A round whose last day is given, with figures by unit code; a negative one: on the roster without a figure.
static RoundSheet sheetOf(
    const UnitLedger& units, QDate last, const std::vector<std::pair<QString, int>>& figures)
{
    RoundSheet sheet;
    sheet.round.span = DateRange{last.addDays(-30), last};
    for (const auto& [code, value] : figures) {
        RoundSheet::Row row;
        row.entry.unit = idOf(units, code);
        row.entry.code = code;
        row.entry.name = units.unitOn(row.entry.unit, last)->name;
        row.entry.sortNo = static_cast<int>(sheet.rows.size()) + 1;
        if (value >= 0)
            row.current.figures[attended].value = value;
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

static UnitLedger changed(UnitLedger units, const UnitChange& change)
{
    units.take(applyUnitChange(units, change));
    return units;
}

class TestYearComparison : public QObject
{
    Q_OBJECT

private slots:
    void aUnitStandsBesideItself()
    {
        const UnitLedger units = smallLedger();
        const auto result = compared(units, day(2024, 6, 30), {{u"A"_s, 10}, {u"B"_s, 5}},
            day(2025, 6, 30), {{u"A"_s, 12}, {u"B"_s, 4}});
        QCOMPARE(result.units[0].then, std::optional<qint64>(10));
        QCOMPARE(result.units[0].now, std::optional<qint64>(12));
        QVERIFY(result.units[0].predecessors.isEmpty());
        QCOMPARE(result.compared, 2);
        QCOMPARE(result.then, std::optional<qint64>(15));
        QCOMPARE(result.now, std::optional<qint64>(16));
    }
    void aMergedUnitStandsBesideTheSum()
    {
        const UnitLedger units = merged();
        const auto result = compared(
            units, day(2024, 6, 30), {{u"A"_s, 10}, {u"B"_s, 5}}, day(2025, 6, 30), {{u"A"_s, 14}});
        QCOMPARE(result.units[0].then, std::optional<qint64>(15));
        QCOMPARE(
            result.units[0].predecessors, (QStringList{u"Đảng bộ A"_s, u"Chi bộ thôn Thuỷ"_s}));
        QCOMPARE(result.then, std::optional<qint64>(15));
    }
    /// A sum of one of two would pass for the figure of both.
    void aMissingPartGivesNoSum()
    {
        const UnitLedger units = merged();
        const auto result = compared(units, day(2024, 6, 30), {{u"A"_s, 10}, {u"B"_s, -1}},
            day(2025, 6, 30), {{u"A"_s, 14}});
        QCOMPARE(result.units[0].then, std::nullopt);
        QCOMPARE(result.units[0].why, Incomparable::No);
        QCOMPARE(result.compared, 0);
        QCOMPARE(result.then, std::nullopt);
    }
    void aMergerOverTheEndOfTheDistrictsIsNotCompared()
    {
        const UnitLedger units = changed(smallLedger(), mergerOn(day(2025, 7, 1)));
        const auto result = compared(units, day(2025, 6, 30), {{u"A"_s, 10}, {u"B"_s, 5}},
            day(2025, 12, 31), {{u"A"_s, 14}, {u"C"_s, 3}});
        QCOMPARE(result.units[0].why, Incomparable::Districts);
        QCOMPARE(result.units[0].then, std::nullopt);
        // C went through one to one.
        QCOMPARE(result.units[1].why, Incomparable::No);
    }
    void aNewUnitHasNoPast()
    {
        UnitChange create = changeOf(UnitEventKind::Create, day(2025, 1, 1));
        create.newUnits = {newUnit(u"E"_s, u"Chi bộ E"_s, idOf(smallLedger(), u"X"_s))};
        const UnitLedger units = changed(smallLedger(), create);
        const auto result =
            compared(units, day(2024, 6, 30), {{u"A"_s, 10}}, day(2025, 6, 30), {{u"E"_s, 7}});
        QCOMPARE(result.units[0].why, Incomparable::NotThere);
        QCOMPARE(result.units[0].then, std::nullopt);
        QCOMPARE(result.units[0].now, std::optional<qint64>(7));
    }
    void aPartOfAUnitIsNotCompared()
    {
        UnitChange separate =
            changeOf(UnitEventKind::Separate, day(2025, 1, 1), {idOf(smallLedger(), u"A"_s)});
        separate.newUnits = {newUnit(u"E"_s, u"Chi bộ E"_s, idOf(smallLedger(), u"X"_s))};
        const UnitLedger units = changed(smallLedger(), separate);
        const auto result = compared(
            units, day(2024, 6, 30), {{u"A"_s, 10}}, day(2025, 6, 30), {{u"A"_s, 6}, {u"E"_s, 4}});
        QCOMPARE(result.units[0].why, Incomparable::Part);
        QCOMPARE(result.units[1].why, Incomparable::Part);
        QCOMPARE(result.compared, 0);
    }

private:
    static UnitChange mergerOn(QDate effective)
    {
        return changeOf(UnitEventKind::MergeInto, effective, {idOf(smallLedger(), u"B"_s)},
            {idOf(smallLedger(), u"A"_s)});
    }
    static UnitLedger merged() { return changed(smallLedger(), mergerOn(day(2024, 9, 1))); }
    static YearComparison compared(const UnitLedger& units, QDate then,
        const std::vector<std::pair<QString, int>>& figuresThen, QDate now,
        const std::vector<std::pair<QString, int>>& figuresNow)
    {
        return compareYears(
            sheetOf(units, then, figuresThen), sheetOf(units, now, figuresNow), units, attended);
    }
};

QTEST_GUILESS_MAIN(TestYearComparison)
#include "tst_yearcomparison.moc"
