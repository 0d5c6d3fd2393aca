// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importplan.h"
#include "support/sheetbuilder.h"

#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;
using test::SheetBuilder;

namespace {

const QStringList figures{
    u"members_total"_s, u"members_not_summoned"_s, u"members_expected"_s, u"members_attended"_s};

SheetBuilder builder()
{
    return SheetBuilder(figures);
}

RoundSheet sheetOf(RoundState state = RoundState::Open)
{
    return builder()
        .state(state)
        .unit(u"A"_s)
        .reports({10, 0, 10, 9}, QDate(2026, 5, 7))
        .unit(u"B"_s)
        .unit(u"C"_s)
        .exempt(u"mới"_s)
        .sheet();
}

ReturnRow row(const QString& unit, const QList<qint64>& values, int line = 2)
{
    ReturnRow row;
    row.row = line;
    row.unitCode = unit;
    row.value.state = ReturnState::Reported;
    row.value.receivedOn = QDate(2026, 5, 7);
    for (qsizetype i = 0; i < values.size(); ++i)
        row.value.figures.insert(figures.at(i), {values.at(i), false});
    return row;
}

ImportPlan plan(
    std::vector<ReturnRow> rows, const RoundSheet& sheet, OnConflict onConflict = OnConflict::Keep)
{
    QHash<QString, QString> seen;
    return planImport(u"f.csv"_s, std::move(rows), {}, sheet, onConflict, seen);
}

bool has(const Issues& issues, IssueCode code)
{
    return std::any_of(
        issues.begin(), issues.end(), [&](const Issue& issue) { return issue.code == code; });
}

} // namespace

class TestImportPlan : public QObject
{
    Q_OBJECT

private slots:
    void newRowsAreApplied()
    {
        const ImportPlan made = plan({row(u"B"_s, {5, 0, 5, 5})}, sheetOf());
        QCOMPARE(made.rows.front().verdict, RowVerdict::New);
        QCOMPARE(made.applied(), 1);
        QCOMPARE(made.rows.front().value.unit, UnitId(2));
        QCOMPARE(made.rows.front().baseRevision, 0);
    }
    void unitsBeingEnteredAreNamed()
    {
        RoundSheet sheet = sheetOf();
        sheet.rows[1].hasDraft = true;
        const ImportPlan made = plan({row(u"B"_s, {5, 0, 5, 5})}, sheet);
        QVERIFY(made.rows.front().apply);
        QVERIFY(made.rows.front().besideDraft);
        QVERIFY(has(made.rows.front().issues, IssueCode::DraftStands));
        QVERIFY(!made.hasErrors());
        const ImportPlan other = plan({row(u"A"_s, {10, 0, 10, 8})}, sheet, OnConflict::Replace);
        QVERIFY(!has(other.rows.front().issues, IssueCode::DraftStands));
    }
    void equalRowsChangeNothing()
    {
        const ImportPlan made = plan({row(u"A"_s, {10, 0, 10, 9})}, sheetOf());
        QCOMPARE(made.rows.front().verdict, RowVerdict::Same);
        QCOMPARE(made.applied(), 0);
    }
    void textsAFileCannotSayAreKept_data()
    {
        QTest::addColumn<qint64>("attended");
        QTest::addColumn<RowVerdict>("verdict");
        QTest::newRow("same figures") << qint64(9) << RowVerdict::Same;
        QTest::newRow("other figures") << qint64(8) << RowVerdict::Changed;
    }
    void textsAFileCannotSayAreKept()
    {
        QFETCH(qint64, attended);
        RoundSheet sheet = sheetOf();
        UnitReturn& standing = sheet.rows.front().current;
        standing.goodPractice = u"học buổi tối"_s;
        standing.difficulty = u"thiếu tài liệu"_s;
        standing.proposal = u"cấp thêm"_s;
        standing.reporter = u"Lan"_s;
        standing.revisionReason = u"sửa nhầm"_s;
        standing.acceptedWarnings = {{u"expected_above_total"_s, {}, u"mới chuyển đến"_s}};
        const ImportPlan made =
            plan({row(u"A"_s, {10, 0, 10, attended})}, sheet, OnConflict::Replace);
        const UnitReturn& value = made.rows.front().value;
        QTEST(made.rows.front().verdict, "verdict");
        QCOMPARE(value.goodPractice, standing.goodPractice);
        QCOMPARE(value.difficulty, standing.difficulty);
        QCOMPARE(value.proposal, standing.proposal);
        QCOMPARE(value.reporter, standing.reporter);
        QVERIFY(value.revisionReason.isEmpty());
        QVERIFY(value.acceptedWarnings.empty());
    }
    void whatAUnitSaysIsCompared_data()
    {
        QTest::addColumn<std::function<void(UnitReturn&)>>("change");
        QTest::addColumn<bool>("same");
        using Change = std::function<void(UnitReturn&)>;
        const auto text = [](const char* name, QString UnitReturn::*member, bool same) {
            QTest::newRow(name) << Change([member](UnitReturn& value) { value.*member = u"x"_s; })
                                << same;
        };
        text("good practice", &UnitReturn::goodPractice, false);
        text("difficulty", &UnitReturn::difficulty, false);
        text("proposal", &UnitReturn::proposal, false);
        text("reporter", &UnitReturn::reporter, false);
        text("note", &UnitReturn::note, false);
        text("why it was revised", &UnitReturn::revisionReason, true);
        QTest::newRow("warnings taken") << Change([](UnitReturn& value) {
            value.acceptedWarnings = {{u"a"_s, u"b"_s, u"c"_s}};
        }) << true;
    }
    void whatAUnitSaysIsCompared()
    {
        QFETCH(std::function<void(UnitReturn&)>, change);
        UnitReturn value;
        change(value);
        QTEST(value.saysTheSame({}), "same");
    }
    void changedRowsKeepOursUnlessToldOtherwise()
    {
        QCOMPARE(plan({row(u"A"_s, {10, 0, 10, 10})}, sheetOf()).applied(), 0);
        const ImportPlan replace =
            plan({row(u"A"_s, {10, 0, 10, 10})}, sheetOf(), OnConflict::Replace);
        QCOMPARE(replace.rows.front().verdict, RowVerdict::Changed);
        QCOMPARE(replace.applied(), 1);
        QCOMPARE(replace.rows.front().baseRevision, 1);
    }
    void aUnitTwiceIsRejectedTheSecondTime()
    {
        const ImportPlan made =
            plan({row(u"B"_s, {5, 0, 5, 5}, 2), row(u"B"_s, {6, 0, 6, 6}, 3)}, sheetOf());
        QCOMPARE(made.rows.at(0).verdict, RowVerdict::New);
        QCOMPARE(made.rows.at(1).verdict, RowVerdict::Rejected);
        const Issue& issue = made.rows.at(1).issues.front();
        QCOMPARE(issue.code, IssueCode::UnitTwice);
        QCOMPARE(issue.place.row, 3);
        QCOMPARE(issue.args.at(1).toString(), u"f.csv:2"_s);
    }
    void aUnitTwiceIsSeenOverFiles()
    {
        QHash<QString, QString> seen;
        const RoundSheet sheet = sheetOf();
        QCOMPARE(
            planImport(u"1.csv"_s, {row(u"B"_s, {5, 0, 5, 5})}, {}, sheet, OnConflict::Keep, seen)
                .applied(),
            1);
        QVERIFY(
            planImport(u"2.csv"_s, {row(u"B"_s, {5, 0, 5, 5})}, {}, sheet, OnConflict::Keep, seen)
                .hasErrors());
    }
    void unknownUnitsAreRejected()
    {
        const ImportPlan made = plan({row(u"Z9"_s, {1, 0, 1, 1})}, sheetOf());
        QCOMPARE(made.rows.front().issues.front().code, IssueCode::UnitNotOnRoster);
        QVERIFY(made.hasErrors());
    }
    void missingChangesNothing()
    {
        ReturnRow missing;
        missing.row = 2;
        missing.unitCode = u"A"_s;
        QCOMPARE(plan({missing}, sheetOf()).rows.front().verdict, RowVerdict::Same);
    }
    void aClosedRoundRefusesOnlyWhatWouldChangeIt()
    {
        for (const RoundState state : {RoundState::Closed, RoundState::Sealed}) {
            const ImportPlan made =
                plan({row(u"A"_s, {10, 0, 10, 9}, 2), row(u"B"_s, {5, 0, 5, 5}, 3)}, sheetOf(state),
                    OnConflict::Replace);
            QCOMPARE(made.rows.at(0).verdict, RowVerdict::Same);
            QCOMPARE(made.rows.at(1).verdict, RowVerdict::Rejected);
            QCOMPARE(made.rows.at(1).issues.back().code, IssueCode::RoundClosed);
            QCOMPARE(made.rows.at(1).issues.back().args.value(1).toString(), roundStateName(state));
            QCOMPARE(made.applied(), 0);
        }
    }
    /// Closed ones are reopened first.
    void aSealedRoundTakesRowsThatSayWhy()
    {
        for (const RoundState state : {RoundState::Closed, RoundState::Sealed}) {
            ReturnRow late = row(u"B"_s, {5, 0, 5, 5});
            late.value.revisionReason = u"bổ sung"_s;
            const ImportPlan made = plan({late}, sheetOf(state));
            const bool sealed = state == RoundState::Sealed;
            QCOMPARE(made.rows.at(0).verdict, sealed ? RowVerdict::New : RowVerdict::Rejected);
            QCOMPARE(made.applied(), sealed ? 1 : 0);
        }
    }
    void anotherRoundIsRejected()
    {
        ReturnRow other = row(u"B"_s, {5, 0, 5, 5});
        other.campaignCode = u"T-2026"_s;
        other.roundNo = 2;
        QCOMPARE(
            plan({other}, sheetOf()).rows.front().issues.front().code, IssueCode::RoundDiffers);
        other.roundNo = 1;
        other.campaignCode = u"X"_s;
        QCOMPARE(
            plan({other}, sheetOf()).rows.front().issues.front().code, IssueCode::RoundDiffers);
    }
    void jointNeedsAHostOfTheRound()
    {
        ReturnRow joint;
        joint.row = 2;
        joint.unitCode = u"B"_s;
        joint.value.state = ReturnState::Joint;
        QVERIFY(has(plan({joint}, sheetOf()).rows.front().issues, IssueCode::HostMissing));
        joint.hostCode = u"B"_s;
        QVERIFY(has(plan({joint}, sheetOf()).rows.front().issues, IssueCode::HostUnknown));
        joint.hostCode = u"A"_s;
        const ImportPlan good = plan({joint}, sheetOf());
        QCOMPARE(good.rows.front().verdict, RowVerdict::New);
        QCOMPARE(good.rows.front().value.host, UnitId(1));
    }
    void exemptionIsTheRostersMatter()
    {
        QVERIFY(has(plan({row(u"C"_s, {1, 0, 1, 1})}, sheetOf()).rows.front().issues,
            IssueCode::ExemptUnit));
        ReturnRow exempt;
        exempt.row = 2;
        exempt.unitCode = u"C"_s;
        exempt.value.state = ReturnState::Exempt;
        QCOMPARE(plan({exempt}, sheetOf()).rows.front().verdict, RowVerdict::Same);
        exempt.unitCode = u"B"_s;
        QCOMPARE(plan({exempt}, sheetOf()).rows.front().verdict, RowVerdict::Rejected);
    }
    void readingErrorsStand()
    {
        ReturnRow bad = row(u"B"_s, {5, 0, 5, 5});
        bad.issues.push_back({Severity::Error, IssueCode::AmbiguousNumber,
            {u"f.csv"_s, 2, u"Tham gia"_s, u"B"_s}, {}});
        const ImportPlan made = plan({bad}, sheetOf());
        QCOMPARE(made.rows.front().verdict, RowVerdict::Rejected);
        QCOMPARE(made.applied(), 0);
    }

    void warningsNeverStopARow_data()
    {
        QTest::addColumn<QList<qint64>>("values");
        QTest::addColumn<int>("code");
        QTest::newRow("attended > expected")
            << QList<qint64>{10, 0, 10, 11} << int(IssueCode::AttendedAboveExpected);
        QTest::newRow("expected > total")
            << QList<qint64>{10, 0, 11, 10} << int(IssueCode::ExpectedAboveTotal);
        QTest::newRow("not summoned > total")
            << QList<qint64>{10, 11, 10, 10} << int(IssueCode::NotSummonedAboveTotal);
        QTest::newRow("unbalanced")
            << QList<qint64>{10, 3, 10, 10} << int(IssueCode::ExpectedNotBalanced);
    }
    void warningsNeverStopARow()
    {
        QFETCH(QList<qint64>, values);
        QFETCH(int, code);
        const ImportPlan made = plan({row(u"B"_s, values)}, sheetOf());
        QVERIFY(has(made.rows.front().issues, static_cast<IssueCode>(code)));
        QVERIFY(!made.hasErrors());
        QCOMPARE(made.applied(), 1);
        QCOMPARE(made.rows.front().issues.front().place.row, 2);
    }
    void nilNeedsAReasonAndHasNoFigures()
    {
        ReturnRow nil = row(u"B"_s, {1});
        nil.value.state = ReturnState::Nil;
        const Issues issues = plan({nil}, sheetOf()).rows.front().issues;
        QVERIFY(has(issues, IssueCode::ReasonMissing));
        QVERIFY(has(issues, IssueCode::FiguresOnState));
    }
    void requiredFiguresAreAskedOfPartyOrganisationsOnly()
    {
        const RoundSheet sheet = builder()
                                     .required(u"members_total"_s)
                                     .unit(u"A"_s)
                                     .unit(u"N"_s, u"non_party_body"_s)
                                     .sheet();
        QVERIFY(
            has(plan({row(u"A"_s, {})}, sheet).rows.front().issues, IssueCode::RequiredMissing));
        QVERIFY(
            !has(plan({row(u"N"_s, {})}, sheet).rows.front().issues, IssueCode::RequiredMissing));
    }
    void daysMustNotRunBackwards()
    {
        ReturnRow days = row(u"B"_s, {5, 0, 5, 5});
        days.value.firstDay = QDate(2026, 5, 6);
        days.value.lastDay = QDate(2026, 5, 4);
        QVERIFY(has(plan({days}, sheetOf()).rows.front().issues, IssueCode::DatesReversed));
        QVERIFY(plan({days}, sheetOf()).hasErrors());
        days.value.lastDay = QDate(2026, 6, 1);
        const ImportPlan outside = plan({days}, sheetOf());
        QVERIFY(has(outside.rows.front().issues, IssueCode::DatesOutsideRound));
        QCOMPARE(outside.applied(), 1);
    }
};

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
