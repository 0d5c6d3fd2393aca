// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board.h"
#include "core/summary.h"
#include "support/sheetbuilder.h"
#include "support/testcounts.h"

#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;
using test::SheetBuilder;

namespace {

const QStringList figures{u"members_total"_s, u"members_expected"_s, u"members_attended"_s};

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT

private slots:
    void theRateIsSumOverSumNeverTheMean()
    {
        const Summary summary = summarize(SheetBuilder(figures)
                                              .unit(u"A"_s)
                                              .reports({1, 1, 1})
                                              .unit(u"B"_s)
                                              .reports({99, 99, 0})
                                              .sheet());
        QCOMPARE(summary.rate, BasisPoints(100));
    }
    void theRateTakesOnlyReturnsThatGiveBoth()
    {
        const Summary summary = summarize(SheetBuilder(figures)
                                              .unit(u"A"_s)
                                              .reports({10, 10, 9})
                                              .unit(u"B"_s)
                                              .reports({10, -1, 10})
                                              .unit(u"C"_s)
                                              .reports({10, 10, -1})
                                              .sheet());
        QCOMPARE(summary.rate, BasisPoints(9000));
        QCOMPARE(summary.rateOfTotal, BasisPoints(9500));
        QCOMPARE(rateFor(summary, Denominator::Expected), BasisPoints(9000));
        QCOMPARE(rateFor(summary, Denominator::Total), BasisPoints(9500));
    }
    void aFigureNobodyGivesIsNoneNotZero()
    {
        const Summary summary = summarize(
            SheetBuilder({u"reflection_papers"_s}).unit(u"A"_s).reports({-1}).unit(u"B"_s).sheet());
        QVERIFY(!summary.sum(u"reflection_papers"));
        QCOMPARE(summary.measure(u"reflection_papers")->given, 0);
        QVERIFY(!summary.rate);
        QVERIFY(!summary.peopleAttended);
    }
    void givenCountsTheReturnsThatGiveIt()
    {
        const Summary summary = summarize(SheetBuilder({u"reflection_papers"_s})
                                              .unit(u"A"_s)
                                              .reports({0})
                                              .unit(u"B"_s)
                                              .reports({7})
                                              .approximate(u"reflection_papers"_s)
                                              .unit(u"C"_s)
                                              .reports({-1})
                                              .sheet());
        QCOMPARE(summary.sum(u"reflection_papers"), std::optional<qint64>(7));
        QCOMPARE(summary.measure(u"reflection_papers")->given, 2);
        QVERIFY(summary.measure(u"reflection_papers")->approximate);
    }
    void statesAddUpToTheRoster()
    {
        const RoundSheet sheet = SheetBuilder(figures)
                                     .unit(u"A"_s)
                                     .reports({3, 3, 3})
                                     .unit(u"B"_s)
                                     .joint(u"A"_s)
                                     .unit(u"C"_s)
                                     .nil(u"bão"_s)
                                     .unit(u"D"_s)
                                     .draft()
                                     .unit(u"E"_s)
                                     .exempt(u"mới"_s)
                                     .sheet();
        const StateCounts states = summarize(sheet).states;
        QCOMPARE(states.roster, 5);
        QCOMPARE(states.expected, 4);
        QCOMPARE(states.answered(), 3);
        QCOMPARE(states.held(), 2);
        QCOMPARE(states.missing, 1);
        QCOMPARE(sheet.drafts(), 1);
    }
    void draftsCountNowhere()
    {
        const RoundSheet without =
            SheetBuilder(figures).unit(u"A"_s).reports({3, 3, 2}).unit(u"B"_s).sheet();
        const RoundSheet with = SheetBuilder(figures)
                                    .unit(u"A"_s)
                                    .reports({3, 3, 2})
                                    .draft()
                                    .unit(u"B"_s)
                                    .draft()
                                    .sheet();
        QCOMPARE(summarize(with).rate, summarize(without).rate);
        QCOMPARE(summarize(with).states.missing, summarize(without).states.missing);
    }
    void peopleAreMembersStaffAndAssociatesOfThoseTheRoundUses()
    {
        const QStringList people{
            u"members_attended"_s, u"non_member_staff_attended"_s, u"associates_attended"_s};
        const Summary all =
            summarize(SheetBuilder(people).unit(u"A"_s).reports({10, 3, 2}).sheet());
        QCOMPARE(all.peopleAttended, std::optional<qint64>(15));
        QVERIFY(all.staffCounted && all.associatesCounted);
        const Summary members =
            summarize(SheetBuilder(people).unit(u"A"_s).reports({10, 0, -1}).sheet());
        QCOMPARE(members.peopleAttended, std::optional<qint64>(10));
        QVERIFY(!members.staffCounted && !members.associatesCounted);
    }
    void figuresOfUnitsThatDidNotReportAreNotAdded()
    {
        RoundSheet sheet = SheetBuilder(figures).unit(u"A"_s).reports({9, 9, 9}).sheet();
        sheet.rows.front().current.state =
            ReturnState::Nil; // cannot be stored; the sum must not trust it
        QVERIFY(!summarize(sheet).sum(u"members_attended"));
    }
    void partsAddUpToTheWhole()
    {
        QRandomGenerator random = test::propertyRandom();
        for (int i = 0; i < test::propertyCount(10'000); ++i) {
            const RoundSheet sheet = test::randomSheet(random, 1 + random.bounded(30));
            std::vector<int> left, right;
            for (int row = 0; row < static_cast<int>(sheet.rows.size()); ++row)
                (random.bounded(2) ? left : right).push_back(row);
            const Summary whole = summarize(sheet), a = summarize(sheet, left),
                          b = summarize(sheet, right);
            for (const MeasureSum& sum : whole.measures) {
                const auto ofA = a.sum(sum.measure.code), ofB = b.sum(sum.measure.code);
                QCOMPARE(sum.sum.has_value(), ofA || ofB);
                QCOMPARE(sum.sum.value_or(0), ofA.value_or(0) + ofB.value_or(0));
            }
            const StateCounts& s = whole.states;
            QCOMPARE(s.roster, s.expected + s.exempt);
            QCOMPARE(s.expected, s.reported + s.joint + s.nil + s.missing);
            QCOMPARE(s.expected, a.states.expected + b.states.expected);
            QVERIFY(!whole.rate || (whole.rate->value() >= 0 && whole.rate->value() <= 10'000));
        }
    }

    void personsAreNeverAddedOverRoundsAttendancesAre()
    {
        const QStringList both{u"members_attended"_s, u"public_attendances"_s};
        std::vector<RoundSheet> rounds;
        const QList<QList<qint64>> reported{{100, 300}, {120, 400}, {110, 500}};
        for (int i = 0; i < 3; ++i)
            rounds.push_back(SheetBuilder(both)
                                 .no(i + 1)
                                 .state(i < 2 ? RoundState::Closed : RoundState::Open)
                                 .unit(u"A"_s)
                                 .reports(reported[i])
                                 .sheet());
        const CampaignSummary campaign = summarize(std::span<const RoundSheet>(rounds));
        QCOMPARE(campaign.basisRound, std::optional<int>(2));
        QCOMPARE(campaign.measures.at(0).sum, std::optional<qint64>(120));
        QCOMPARE(campaign.measures.at(1).sum, std::optional<qint64>(1200));
        QCOMPARE(campaign.basis()->states.expected, 1);
    }
    void withoutAClosedRoundPersonsAreNone()
    {
        const RoundSheet open = SheetBuilder({u"members_attended"_s, u"public_attendances"_s})
                                    .unit(u"A"_s)
                                    .reports({5, 9})
                                    .sheet();
        const CampaignSummary campaign = summarize(std::span<const RoundSheet>(&open, 1));
        QVERIFY(!campaign.basisRound);
        QVERIFY(!campaign.measures.at(0).sum);
        QCOMPARE(campaign.measures.at(1).sum, std::optional<qint64>(9));
    }

    void theBoardNamesWhoIsMissingAndHowLate()
    {
        const RoundSheet sheet = SheetBuilder(figures)
                                     .due(QDate(2026, 5, 25))
                                     .unit(u"A"_s)
                                     .reports({1, 1, 1}, QDate(2026, 5, 25))
                                     .unit(u"B"_s)
                                     .reports({1, 1, 1}, QDate(2026, 5, 26))
                                     .unit(u"C"_s)
                                     .draft()
                                     .unit(u"D"_s)
                                     .exempt(u"mới"_s)
                                     .sheet();
        const SubmissionBoard board = boardOf(sheet, QDate(2026, 5, 28));
        QCOMPARE(board.late, 1);
        QCOMPARE(board.onTime, 1);
        QCOMPARE(board.drafts, 1);
        QCOMPARE(board.missing.size(), std::size_t(1));
        QCOMPARE(board.missing.front().code, u"C"_s);
        QCOMPARE(board.missing.front().daysLate, 3);
        QVERIFY(board.missing.front().hasDraft);
        QCOMPARE(boardOf(sheet, QDate(2026, 5, 25)).missing.front().daysLate, 0);
    }
};

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
