// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roundplanning.h"
#include "support/testcounts.h"

#include <QTest>

#include <set>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const Anniversary birth{{}, u"Ngày sinh Chủ tịch Hồ Chí Minh"_s, 5, 19, 1890, {}};
const Anniversary revolution{{}, u"Cách mạng Tháng Tám"_s, 8, 19, 1945, {}};
const Anniversary nationalDay{{}, u"Quốc khánh"_s, 9, 2, 1945, {}};
const Anniversary army{{}, u"Ngày thành lập Quân đội nhân dân Việt Nam"_s, 12, 22, 1944, {}};
const Anniversary provincial{{}, u"Ngày thành lập Đảng bộ tỉnh"_s, 0, 0, 1947, {}};
const std::vector<Anniversary> four{birth, revolution, nationalDay, army};

Campaign campaignOf(int year)
{
    Campaign campaign;
    campaign.id = CampaignId(7);
    campaign.from = QDate(year, 1, 1);
    campaign.to = QDate(year, 12, 31);
    campaign.denominator = Denominator::Total;
    return campaign;
}

std::vector<RoundProposal> proposed(std::span<const Anniversary> chosen, int year,
    const PlanningRules& rules = {}, std::span<const Round> existing = {})
{
    return proposedRounds(
        celebrations(chosen, std::vector{year}), campaignOf(year), existing, rules);
}

QStringList daysOf(const RoundProposal& proposal)
{
    QStringList days;
    for (const RoundAnniversary& one : proposal.round.anniversaries)
        days += one.day.toString(u"d/M"_s);
    return days;
}

} // namespace

class TestRoundPlanning : public QObject
{
    Q_OBJECT

private slots:
    void theFourDaysOfAYearOpenTheRightRounds()
    {
        const auto rounds = proposed(four, 2026);
        QCOMPARE(rounds.size(), std::size_t(3));
        QCOMPARE(daysOf(rounds[0]), QStringList{u"19/5"_s});
        QCOMPARE(daysOf(rounds[1]), QStringList({u"19/8"_s, u"2/9"_s}));
        QCOMPARE(daysOf(rounds[2]), QStringList{u"22/12"_s});
        QCOMPARE(rounds[0].round.name, u"Đợt 1"_s);
        QCOMPARE(rounds[2].round.no, 3);
        QCOMPARE(rounds[1].round.span,
            (std::optional<DateRange>({QDate(2026, 8, 4), QDate(2026, 9, 17)})));
        // 13/6/2026 is a Saturday, 27/9 a Sunday; 16/1/2027 is a Saturday.
        QCOMPARE(rounds[0].round.due, QDate(2026, 6, 15));
        QCOMPARE(rounds[1].round.due, QDate(2026, 9, 28));
        QCOMPARE(rounds[2].round.due, QDate(2027, 1, 18));
    }
    void withoutNearDaysEachHasItsOwnRound()
    {
        PlanningRules rules;
        rules.nearDays = 0;
        const auto rounds = proposed(four, 2026, rules);
        QCOMPARE(rounds.size(), std::size_t(4));
        QStringList names;
        for (const RoundProposal& one : rounds) {
            names += one.round.name;
            QVERIFY(one.round.due.dayOfWeek() < Qt::Saturday);
        }
        QCOMPARE(names, QStringList({u"Đợt 1"_s, u"Đợt 2"_s, u"Đợt 3"_s, u"Đợt 4"_s}));
    }
    void nearDaysCountFromTheFirst_data()
    {
        QTest::addColumn<int>("nearDays");
        QTest::addColumn<int>("rounds");
        QTest::newRow("one short of it") << 13 << 4;
        QTest::newRow("just near") << 14 << 3;
        QTest::newRow("a quarter") << 92 << 3;
        QTest::newRow("from May to August") << 106 << 2;
    }
    void nearDaysCountFromTheFirst()
    {
        QFETCH(const int, nearDays);
        PlanningRules rules;
        rules.nearDays = nearDays;
        QTEST(static_cast<int>(proposed(four, 2026, rules).size()), "rounds");
    }
    void yearsAndRoundYears_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("years");
        QTest::addColumn<bool>("roundYear");
        QTest::newRow("2022") << 2022 << 132 << false;
        QTest::newRow("2026") << 2026 << 136 << false;
        QTest::newRow("2030") << 2030 << 140 << true;
        QTest::newRow("the founding year") << 1890 << 0 << false;
    }
    void yearsAndRoundYears()
    {
        QFETCH(const int, year);
        const auto rounds = proposed(std::vector{birth}, year);
        QCOMPARE(rounds.size(), std::size_t(1));
        const RoundAnniversary& taken = rounds[0].round.anniversaries.front();
        QTEST(taken.years, "years");
        QTEST(rounds[0].roundYear, "roundYear");
        QCOMPARE(taken.founded, QDate(1890, 5, 19));
        QCOMPARE(taken.event, birth.event);
    }
    void aDayThatIsNotKnownOpensNoRoundUntilItIsGiven()
    {
        QVERIFY(proposed(std::vector{provincial}, 2022).empty());
        const Anniversary lunar{{}, u"Giỗ Tổ Hùng Vương"_s, 0, 0, {}, {}};
        const auto rounds = proposedRounds(
            {{lunar, QDate(2026, 4, 26)}, {provincial, QDate(2026, 3, 5)}}, campaignOf(2026), {});
        QCOMPARE(rounds.size(), std::size_t(2));
        QCOMPARE(rounds[0].round.anniversaries.front().years, 79);
        QVERIFY(!rounds[0].round.anniversaries.front().founded.isValid());
        QCOMPARE(rounds[1].round.anniversaries.front().years, 0);
        QCOMPARE(rounds[1].round.anniversaries.front().day, QDate(2026, 4, 26));
    }
    void leapDaysAreHeldInLeapYears()
    {
        const std::vector leap{Anniversary{{}, u"Ngày nhuận"_s, 2, 29, 1948, {}}};
        QCOMPARE(celebrations(leap, std::vector{2026, 2027, 2028}).size(), std::size_t(1));
    }
    void numberingGoesOnAndNothingIsProposedTwice()
    {
        const auto first = proposed(std::vector{birth, army}, 2026);
        std::vector<Round> existing{first[0].round, first[1].round};
        existing[1].no = 5;
        const auto more = proposed(four, 2026, {}, existing);
        QCOMPARE(more.size(), std::size_t(1));
        QCOMPARE(daysOf(more[0]), QStringList({u"19/8"_s, u"2/9"_s}));
        QCOMPARE(more[0].round.no, 6);
        QCOMPARE(more[0].round.name, u"Đợt 6"_s);
    }
    void aRoundIsADraftOfItsCampaign()
    {
        const RoundProposal one = proposed(std::vector{birth}, 2026).front();
        QCOMPARE(one.round.state, RoundState::Draft);
        QCOMPARE(one.round.campaign, CampaignId(7));
        QCOMPARE(one.round.denominator, Denominator::Total);
        QVERIFY(one.issues.empty());
        const auto late = proposed(std::vector{army}, 2026);
        QCOMPARE(late.front().issues.front().code, IssueCode::RoundOutsideCampaign);
    }
    void severalYears()
    {
        const auto rounds =
            proposedRounds(celebrations(four, std::vector{2026, 2027}), campaignOf(2026), {});
        QCOMPARE(rounds.size(), std::size_t(6));
        QCOMPARE(rounds[3].round.anniversaries.front().day, QDate(2027, 5, 19));
        QCOMPARE(rounds[3].round.no, 4);
    }
    void aRoundMovesByYears()
    {
        Round round = proposed(std::vector{birth}, 2026).front().round;
        round.id = RoundId(3);
        round.state = RoundState::Closed;
        round.superiorDue = QDate(2026, 6, 30);
        const Round moved = movedByYears(round, 2);
        QVERIFY(!moved.id.isValid());
        QCOMPARE(moved.state, RoundState::Draft);
        QCOMPARE(moved.span->first, round.span->first.addYears(2));
        QCOMPARE(moved.due, QDate(2028, 6, 15));
        QCOMPARE(moved.anniversaries.front().years, 138);
        QCOMPARE(moved.anniversaries.front().founded, QDate(1890, 5, 19));
        QVERIFY(!moved.superiorDue.isValid());
        QCOMPARE(movedByYears(round, 1).due, QDate(2027, 6, 15));
        QCOMPARE(movedByYears(round, 4).due, QDate(2030, 6, 17)); // 15/6/2030 is a Saturday
    }

    /// Whatever is chosen: every known day is held once, days lie inside, no due day on a weekend, numbers run on.
    void property()
    {
        QRandomGenerator random = test::propertyRandom();
        const int count = test::propertyCount(2000);
        for (int i = 0; i < count; ++i) {
            std::vector<Anniversary> chosen;
            std::set<QDate> days;
            const int year = random.bounded(1990, 2060);
            for (int n = random.bounded(1, 12); n > 0; --n) {
                const Anniversary one{{}, u"Ngày %1"_s.arg(n), random.bounded(1, 13),
                    random.bounded(1, 32), random.bounded(1870, 1990), {}};
                chosen.push_back(one);
                if (const QDate day(year, one.month, one.day); day.isValid())
                    days.insert(day);
            }
            PlanningRules rules;
            rules.nearDays = random.bounded(0, 40);
            std::set<QDate> held;
            int no = 1;
            for (const RoundProposal& proposal : proposed(chosen, year, rules)) {
                const Round& round = proposal.round;
                QCOMPARE(round.no, no++);
                QVERIFY(round.due.dayOfWeek() < Qt::Saturday && round.due > round.span->last);
                const QDate first = round.anniversaries.front().day;
                for (const RoundAnniversary& one : round.anniversaries) {
                    QVERIFY(round.span->contains(one.day));
                    QVERIFY(one.day >= first && first.daysTo(one.day) <= rules.nearDays);
                    if (one.founded.isValid()) // 29/02 has no day in most founding years
                        QCOMPARE(one.years, year - one.founded.year());
                    else
                        QVERIFY(one.day.month() == 2 && one.day.day() == 29 && one.years > 0);
                    held.insert(one.day);
                }
            }
            QCOMPARE(held, days);
        }
    }
};

QTEST_GUILESS_MAIN(TestRoundPlanning)
#include "tst_roundplanning.moc"
