// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "storage/store.h"
#include "support/sheetbuilder.h"
#include "usecases/praiseproposal.h"
#include "usecases/registercreation.h"
#include "usecases/registersession.h"
#include "usecases/rosterkeeping.h"
#include "usecases/roundfigures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QDate due(2026, 5, 25);
const QDate late(2026, 5, 26);

test::SheetBuilder builder()
{
    test::SheetBuilder made({u"members_total"_s, u"members_expected"_s, u"members_attended"_s});
    made.state(RoundState::Closed).due(due);
    return made;
}

QStringList codesOf(const std::vector<PraiseCandidate>& candidates)
{
    QStringList codes;
    for (const PraiseCandidate& candidate : candidates)
        codes += candidate.entry.code;
    return codes;
}

/// Unit ids by code, so that several sheets speak of the same units.
RoundSheet identified(RoundSheet sheet)
{
    for (RoundSheet::Row& row : sheet.rows)
        row.entry.unit = UnitId(row.entry.code.at(0).unicode());
    return sheet;
}

} // namespace

/// Who may be commended: from the figures alone, with the figures that say so.
class TestPraiseProposal : public QObject
{
    Q_OBJECT

private slots:
    void oneRound_data()
    {
        using Say = std::function<void(test::SheetBuilder&)>;
        QTest::addColumn<Say>("say");
        QTest::addColumn<bool>("praised");
        const auto row = [](const char* name, const Say& say, bool praised) {
            QTest::newRow(name) << say << praised;
        };
        row(
            "in time and above",
            [](auto& b) {
                b.reports({40, 40, 39}, due);
            },
            true);
        row(
            "just at the rate",
            [](auto& b) {
                b.reports({40, 20, 19}, due);
            },
            true);
        row(
            "just below",
            [](auto& b) {
                b.reports({10'000, 10'000, 9'499}, due);
            },
            false);
        row(
            "late",
            [](auto& b) {
                b.reports({40, 40, 40}, late);
            },
            false);
        row(
            "missing", [](auto&) {}, false);
        row(
            "not held", [](auto& b) { b.nil(u"mưa lũ"_s); }, false);
        row(
            "exempt", [](auto& b) { b.exempt(u"mới lập"_s); }, false);
        row(
            "nobody expected",
            [](auto& b) {
                b.reports({0, 0, 0}, due);
            },
            false);
        row(
            "no figures of members",
            [](auto& b) {
                b.reports({-1, -1, 12}, due);
            },
            false);
    }
    void oneRound()
    {
        QFETCH(const std::function<void(test::SheetBuilder&)>, say);
        test::SheetBuilder made = builder();
        made.unit(u"A"_s);
        say(made);
        const RoundSheet sheet = made.sheet();
        const auto candidates = praiseCandidates(std::span(&sheet, 1), BasisPoints(9500));
        QTEST(!candidates.empty(), "praised");
    }
    void everyRoundCounts()
    {
        std::vector<RoundSheet> sheets;
        sheets.push_back(identified(builder()
                                        .unit(u"A"_s)
                                        .reports({40, 40, 40}, due)
                                        .unit(u"B"_s)
                                        .reports({40, 40, 40}, due)
                                        .unit(u"C"_s)
                                        .reports({50, 50, 49}, due)
                                        .unit(u"D"_s)
                                        .reports({40, 40, 40}, due)
                                        .sheet()));
        sheets.push_back(identified(builder()
                                        .no(2)
                                        .unit(u"A"_s)
                                        .reports({40, 40, 40}, due)
                                        .unit(u"B"_s)
                                        .reports({40, 40, 40}, late)
                                        .unit(u"C"_s)
                                        .reports({50, 50, 48}, due)
                                        .unit(u"D"_s)
                                        .exempt(u"sáp nhập"_s)
                                        .unit(u"E"_s)
                                        .reports({40, 40, 39}, due)
                                        .sheet()));
        const auto candidates = praiseCandidates(sheets, BasisPoints(9500));
        QCOMPARE(codesOf(candidates), QStringList({u"A"_s, u"D"_s, u"E"_s, u"C"_s}));
        QCOMPARE(candidates.at(0).rounds, 2);
        QCOMPARE(candidates.at(1).rounds, 1); // exempt in the other
        QCOMPARE(candidates.at(2).rate, BasisPoints(9750));
        QCOMPARE(candidates.at(3).rate, BasisPoints(9600)); // the lower of 98 and 96 %
        QCOMPARE(candidates.at(3).attended, qint64(48));
        QCOMPARE(codesOf(praiseCandidates(sheets, BasisPoints(9700))),
            QStringList({u"A"_s, u"D"_s, u"E"_s}));
    }
    void draftRoundsDoNotCount()
    {
        std::vector<RoundSheet> sheets;
        sheets.push_back(identified(builder().unit(u"A"_s).reports({4, 4, 4}, due).sheet()));
        sheets.push_back(identified(builder().no(2).unit(u"A"_s).sheet()));
        QVERIFY(praiseCandidates(sheets, BasisPoints(9500)).empty());
        sheets.back().round.state = RoundState::Draft;
        QCOMPARE(praiseCandidates(sheets, BasisPoints(9500)).size(), std::size_t(1));
    }
    void aDueDayOfItsOwnAndTheRoundsDenominatorDecide()
    {
        RoundSheet sheet = builder().unit(u"A"_s).reports({50, 40, 40}, late).sheet();
        QVERIFY(praiseCandidates(std::span(&sheet, 1), BasisPoints(9500)).empty());
        sheet.rows.front().entry.dueOverride = late;
        QCOMPARE(praiseCandidates(std::span(&sheet, 1), BasisPoints(9500)).front().rate,
            BasisPoints(10'000));
        sheet.round.denominator = Denominator::Total;
        const auto ofTotal = praiseCandidates(std::span(&sheet, 1), BasisPoints(8000));
        QCOMPARE(ofTotal.front().rate, BasisPoints(8000));
        QCOMPARE(ofTotal.front().expected, qint64(50));
    }
    void meetingJointlyIsHeldButHasNoRate()
    {
        RoundSheet sheet = identified(
            builder().unit(u"A"_s).reports({4, 4, 4}, due).unit(u"B"_s).joint(u"A"_s).sheet());
        sheet.rows.back().firstReceivedOn = due;
        QCOMPARE(
            codesOf(praiseCandidates(std::span(&sheet, 1), BasisPoints(0))), QStringList{u"A"_s});
        std::vector<RoundSheet> sheets{
            sheet, identified(builder().no(2).unit(u"B"_s).reports({4, 4, 4}, due).sheet())};
        const auto candidates = praiseCandidates(sheets, BasisPoints(9500));
        QCOMPARE(codesOf(candidates), QStringList({u"A"_s, u"B"_s}));
        QCOMPARE(candidates.back().rounds, 2);
        QCOMPARE(candidates.back().ratedRounds, 1);
    }

    void theListOfASample()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(u"r.sosh"_s);
        QVERIFY(RegisterCreation::createSample(file, u"xa-2026"_s, u"thử"_s).ok());
        const FixedClock clock(QDateTime(QDate(2026, 5, 23), QTime(9, 0)));
        const auto session = RegisterSession::open(file, Access::Write, clock, u"Lan"_s);
        const QString digest = *(*session)->store().registerDigest();
        const PraiseProposal proposal(**session);
        const PraiseList list = *proposal.of(u"BM-2026"_s);
        QCOMPARE(list.least, BasisPoints(9500)); // the campaign's target
        QVERIFY(!list.rows.empty());
        const RoundSheet sheet = *RoundFigures(**session).sheet(u"BM-2026"_s, 1);
        int last = 20'000;
        for (const PraiseRow& row : list.rows) {
            QVERIFY(row.candidate.rate >= list.least);
            QVERIFY(row.candidate.rate.value() <= last);
            last = row.candidate.rate.value();
            QCOMPARE(row.reasons.size(), 2);
            const RoundSheet::Row* standing = sheet.rowOf(row.candidate.entry.unit);
            QVERIFY(standing && sheet.daysLate(*standing, due) == 0);
        }
        QVERIFY(proposal.of(u"BM-2026"_s, BasisPoints(0))->rows.size() > list.rows.size());
        QCOMPARE(proposal.of(u"X"_s).error().code, ErrorCode::CampaignUnknown);
        QCOMPARE(*(*session)->store().registerDigest(), digest);
    }
    void reasonsCarryTheirFigures()
    {
        PraiseCandidate candidate;
        candidate.rounds = 2;
        candidate.rate = BasisPoints(9750);
        candidate.attended = 39;
        candidate.expected = 40;
        const QString said = PraiseProposal::reasonsOf(candidate, BasisPoints(9500)).join(u'|');
        for (const QString& figure : {u"2"_s, u"97,5"_s, u"39"_s, u"40"_s, u"95%"_s})
            QVERIFY2(said.contains(figure), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(TestPraiseProposal)
#include "tst_praiseproposal.moc"
