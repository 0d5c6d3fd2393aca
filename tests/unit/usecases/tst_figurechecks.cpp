// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reminderrepository.h"
#include "storage/store.h"
#include "storage/unitofwork.h"
#include "support/sampleregister.h"
#include "usecases/errortext.h"
#include "usecases/figurechecks.h"
#include "usecases/followingup.h"
#include "usecases/journalkeeping.h"
#include "usecases/paperdesk.h"
#include "usecases/returnentry.h"
#include "usecases/roundfigures.h"
#include "usecases/roundkeeping.h"

#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QString bm = u"BM-2026"_s;
const QString mk = u"MK-2022"_s;
const QString attended = u"members_attended"_s;

} // namespace

/// Marks on figures and totals of the paper, on the sample of an office in the middle of its work.
class TestFigureChecks : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_register = std::make_unique<test::SampleRegister>(
            u"xa-2026"_s, QDateTime(QDate(2026, 5, 21), QTime(2, 30), Qt::UTC));
        QVERIFY(m_register->isOpen());
    }
    void cleanup() { m_register.reset(); }

    void aFigureIsMarked()
    {
        QVERIFY(raise(u"XB02"_s, attended, FlagKind::FollowUp, u"  gần như tất cả "_s));
        const auto found = flags();
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().unitCode, u"XB02"_s);
        QCOMPARE(found.front().unitName, u"ĐB UBND xã"_s);
        QCOMPARE(found.front().measureHead, u"Tham gia"_s);
        QCOMPARE(found.front().flag.text, u"gần như tất cả"_s);
        QCOMPARE(found.front().flag.revision, 1);
        QCOMPARE(found.front().flag.raisedBy, m_register->session().actor());
        QVERIFY(found.front().flag.isOpen());
        QVERIFY(!found.front().isAnswered);
    }
    void aSecondMarkOfAKindReplacesTheFirst()
    {
        QVERIFY(raise(u"XB02"_s, attended, FlagKind::FollowUp, u"một"_s));
        QVERIFY(raise(u"XB02"_s, attended, FlagKind::FollowUp, u"hai"_s));
        QVERIFY(raise(u"XB02"_s, attended, FlagKind::Recheck, u"ba"_s));
        QVERIFY(raise(u"XB02"_s, {}, FlagKind::FollowUp, u"bốn"_s));
        QStringList texts;
        for (const NamedFlag& flag : flags())
            texts += flag.flag.text;
        QCOMPARE(texts, QStringList({u"hai"_s, u"ba"_s, u"bốn"_s}));
    }
    void settledOnesComeLastAndLeaveTheGrid()
    {
        QVERIFY(raise(u"XB02"_s, attended, FlagKind::FollowUp, u"a"_s));
        QVERIFY(raise(u"XB01"_s, attended, FlagKind::FollowUp, u"b"_s));
        QCOMPARE(flags().front().unitCode, u"XB01"_s); // roster order
        QVERIFY(checks().settle(flags().front().flag.id).ok());
        QCOMPARE(flags().front().unitCode, u"XB02"_s);
        QVERIFY(!flags().back().flag.isOpen());
        QCOMPARE(load().flags.size(), std::size_t(1));
        QCOMPARE(checks().settle(flags().back().flag.id).error().code, ErrorCode::RecordGone);
        QVERIFY(raise(u"XB01"_s, attended, FlagKind::FollowUp, u"c"_s));
        QCOMPARE(flags().size(), std::size_t(3)); // a settled one is not taken up again
    }
    void raisingAndSettlingAreUndone()
    {
        QVERIFY(raise(u"XB02"_s, attended, FlagKind::FollowUp, u"a"_s));
        QVERIFY(checks().settle(flags().front().flag.id).ok());
        QVERIFY(undo());
        QVERIFY(flags().front().flag.isOpen());
        QVERIFY(undo());
        QVERIFY(flags().empty());
    }
    void askingBackIsNotedInTheLog()
    {
        QVERIFY(raise(u"XB02"_s, attended, FlagKind::Recheck, u"đề nghị kiểm tra"_s));
        const std::vector<Reminder> log = reminders();
        QCOMPARE(log.size(), std::size_t(1));
        QCOMPARE(log.front().purpose, ReminderPurpose::Recheck);
        QCOMPARE(log.front().unit, flags().front().flag.unit);
        QCOMPARE(log.front().day, QDate(2026, 5, 21));
        QCOMPARE(log.front().result, u"Tham gia: đề nghị kiểm tra"_s);
        QVERIFY(undo());
        QVERIFY(flags().empty());
        QVERIFY(reminders().empty());
    }
    void anOwnMarkIsNotedNowhere()
    {
        QVERIFY(raise(u"XB02"_s, attended, FlagKind::FollowUp, u"a"_s));
        QVERIFY(reminders().empty());
    }
    void theFigureStandsUntilANewOneComes()
    {
        const auto before = figure(u"XB02"_s);
        QVERIFY(raise(u"XB02"_s, attended, FlagKind::Recheck, {}));
        QCOMPARE(figure(u"XB02"_s), before);
        QVERIFY(confirm(u"XB02"_s, 43));
        QVERIFY(flags().front().isAnswered);
        QVERIFY(flags().front().flag.isOpen());
    }
    void confirmingWhatWasDoubtedAnswersNothing()
    {
        RowEdit edit{returnOf(load(), u"XB07"_s), 0, {}};
        edit.value.state = ReturnState::Reported;
        edit.value.figures = {{u"conferences"_s, {1, false}}, {u"members_total"_s, {38, false}},
            {u"members_not_summoned"_s, {0, false}}, {u"members_expected"_s, {38, false}},
            {attended, {30, false}}};
        ReturnEntry entry(m_register->session());
        QVERIFY(entry.saveDraft(bm, 1, edit).ok());
        QVERIFY(raise(u"XB07"_s, attended, FlagKind::Recheck, {}));
        const auto confirmed = entry.confirm(bm, 1, std::vector{edit});
        QVERIFY(confirmed.ok());
        QCOMPARE(confirmed->confirmed.size(), std::size_t(1));
        QVERIFY(!flags().front().isAnswered);
        QVERIFY(confirm(u"XB07"_s, 29));
        QVERIFY(flags().front().isAnswered);
    }
    void anotherFigureOfTheUnitAnswersNothing()
    {
        QVERIFY(raise(u"XB02"_s, u"conferences"_s, FlagKind::Recheck, {}));
        QVERIFY(confirm(u"XB02"_s, 43));
        QVERIFY(!flags().front().isAnswered);
    }
    void aClosedRoundTakesMarksToo()
    {
        QVERIFY(RoundKeeping(m_register->session()).close(bm, 1).ok());
        QVERIFY(raise(u"XB02"_s, attended, FlagKind::FollowUp, u"a"_s));
        QCOMPARE(flags().size(), std::size_t(1));
    }
    void refused_data()
    {
        QTest::addColumn<QString>("campaign");
        QTest::addColumn<int>("round");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("measure");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("campaign") << u"X"_s << 1 << u"XB02"_s << attended
                                  << ErrorCode::CampaignUnknown;
        QTest::newRow("round") << bm << 99 << u"XB02"_s << attended << ErrorCode::RoundUnknown;
        QTest::newRow("unit") << bm << 1 << u"XB99"_s << attended << ErrorCode::UnitUnknown;
        QTest::newRow("measure") << bm << 1 << u"XB02"_s << u"x"_s << ErrorCode::MeasureUnknown;
    }
    void refused()
    {
        QFETCH(const QString, campaign);
        QFETCH(const int, round);
        QFETCH(const QString, unit);
        QFETCH(const QString, measure);
        const auto done = checks().raise(campaign, round, unit, measure, FlagKind::FollowUp, {});
        QVERIFY(!done.ok());
        QTEST(done.error().code, "code");
    }

    void totalsAreKept()
    {
        const qint64 ours = sum();
        QVERIFY(setTotals({{attended, ours + 3, 0, {}}, {u"conferences"_s, 50, 0, {}}}));
        const auto found = balances();
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found.front().control.measure, u"conferences"_s); // the round's order
        QCOMPARE(found.back().ours, ours);
        QCOMPARE(found.back().difference(), -3);
        QVERIFY(!found.back().isSettled());
        QCOMPARE(load().totals.size(), std::size_t(2));
        QVERIFY(setTotals({{attended, ours, 0, {}}}));
        QCOMPARE(balances().size(), std::size_t(1));
        QVERIFY(balances().front().isSettled());
        QVERIFY(undo());
        QCOMPARE(balances().size(), std::size_t(2));
    }
    void aReasonHoldsForOneDifferenceOnly()
    {
        const qint64 ours = sum();
        QVERIFY(setTotals({{attended, ours + 3, -3, u"Theo điện thoại"_s}}));
        QVERIFY(balances().front().isSettled());
        QVERIFY(setTotals({{attended, ours + 3, 0, {}}})); // said again without it
        QCOMPARE(balances().front().control.reason, u"Theo điện thoại"_s);
        QVERIFY(confirm(u"XB02"_s, *figure(u"XB02"_s) - 1));
        QCOMPARE(balances().front().difference(), -4);
        QVERIFY(!balances().front().isSettled());
        QVERIFY(setTotals({{attended, ours + 2, 0, {}}})); // another total
        QVERIFY(balances().front().control.reason.isEmpty());
    }
    void closingWaitsForTheReason()
    {
        const qint64 ours = sum();
        QVERIFY(setTotals({{attended, ours + 3, 0, {}}}));
        const auto refused = RoundKeeping(m_register->session()).close(bm, 1);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::TotalsDiffer);
        QVERIFY(ErrorText::sentence(refused.error()).contains(u"(Tham gia)"));
        QVERIFY(setTotals({{attended, ours + 3, -3, u"Theo điện thoại"_s}}));
        QVERIFY(RoundKeeping(m_register->session()).close(bm, 1).ok());
        QCOMPARE(checks().setTotals(bm, 1, {}).error().code, ErrorCode::RoundNotOpen);
    }
    void totalsThatAgreeDoNotKeepARoundOpen()
    {
        QVERIFY(setTotals({{attended, sum(), 0, {}}}));
        QVERIFY(RoundKeeping(m_register->session()).close(bm, 1).ok());
    }
    void anOpenTotalIsAnOpenWarningOfThePaper()
    {
        const int before = openWarnings();
        QVERIFY(setTotals({{attended, sum() + 3, 0, {}}}));
        QCOMPARE(openWarnings(), before + 1);
        QVERIFY(setTotals({{attended, sum() + 3, -3, u"Theo điện thoại"_s}}));
        QCOMPARE(openWarnings(), before);
    }

    /// The gate of typing knows what the unit gave before.
    void theNextRoundIsMeasuredByThisOne()
    {
        test::SampleRegister district(
            u"muong-khuong-2022"_s, QDateTime(QDate(2022, 8, 20), QTime(2, 30), Qt::UTC));
        QVERIFY(district.isOpen());
        QCOMPARE(
            FigureChecks(district.session()).flags(mk, 2).error().code, ErrorCode::RoundIsDraft);
        const RoundPlan plan{
            u"Đợt 2"_s, {QDate(2022, 8, 1), QDate(2022, 9, 30)}, QDate(2022, 10, 5)};
        QVERIFY(RoundKeeping(district.session()).open(mk, 2, {}, plan).ok());
        ReturnEntry entry(district.session());
        const auto first = entry.load(mk, 1);
        QVERIFY(first.ok());
        UnitReturn value = returnOf(*first, u"MK02"_s);
        value.figures[u"members_total"_s] = {290, false};
        value.figures[u"members_expected"_s] = {277, false};
        RowEdit edit{value, 0, {}};
        const auto refused = entry.confirm(mk, 2, std::vector{edit});
        QVERIFY(refused.ok());
        QCOMPARE(refused->refused.size(), std::size_t(1));
        const Issues& issues = refused->refused.front().issues;
        QCOMPARE(issues.front().code, IssueCode::TotalDiffersFromLast);
        QCOMPARE(issues.front().args, QVariantList({qint64(290), qint64(145), u"Đợt 1"_s}));
        for (const Issue& issue : issues)
            edit.value.acceptedWarnings.push_back(
                {issueCodeName(issue.code), issue.place.column, u"Đơn vị báo cáo lại"_s});
        const auto taken = entry.confirm(mk, 2, std::vector{edit});
        QVERIFY(taken.ok());
        QCOMPARE(taken->confirmed.size(), std::size_t(1));
    }
    void theSamplesAskNothingNew_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QString>("campaign");
        QTest::newRow("district") << u"muong-khuong-2022"_s << mk;
        QTest::newRow("commune") << u"xa-2026"_s << bm;
    }
    void theSamplesAskNothingNew()
    {
        QFETCH(const QString, sample);
        QFETCH(const QString, campaign);
        test::SampleRegister made(sample, QDateTime(QDate(2026, 5, 21), QTime(2, 30), Qt::UTC));
        const auto sheet = ReturnEntry(made.session()).load(campaign, 1);
        QVERIFY(sheet.ok());
        QStringList asked;
        for (const RoundSheet::Row& row : sheet->sheet.rows)
            for (const Issue& issue : checkReturn(row.current, row, sheet->sheet))
                if (issue.code >= IssueCode::AttendedAboveTotal
                    && issue.code <= IssueCode::FewMembers)
                    asked += row.entry.code + u' ' + issueCodeName(issue.code);
        QCOMPARE(asked, QStringList());
    }
    void readingASheetForTotalsPaysNothing()
    {
        const auto sheet = RoundFigures(m_register->session()).sheet(bm, 1);
        QVERIFY(sheet.ok());
        QVERIFY(!sheet->pastIsKnown);
        QVERIFY(load().sheet.pastIsKnown);
        const auto left = ReturnEntry(m_register->session()).load(bm, 1, PastReading::Left);
        QVERIFY(left.ok());
        QVERIFY(!left->sheet.pastIsKnown);
    }
    void headcountsComeWithThePast()
    {
        const EntrySheet sheet = load();
        for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
            QCOMPARE(sheet.sheet.rows[i].past.headcount, sheet.rows[i].headcount);
            QCOMPARE(sheet.sheet.rows[i].past.headcountAsOf, sheet.rows[i].headcountAsOf);
        }
    }

private:
    FigureChecks checks() const { return FigureChecks(m_register->session()); }
    bool raise(const QString& unit, const QString& measure, FlagKind kind, const QString& text)
    {
        return checks().raise(bm, 1, unit, measure, kind, text).ok();
    }
    std::vector<NamedFlag> flags() const
    {
        const auto found = checks().flags(bm, 1);
        return found ? *found : std::vector<NamedFlag>();
    }
    std::vector<ControlBalance> balances() const
    {
        const auto found = checks().balances(bm, 1);
        return found ? *found : std::vector<ControlBalance>();
    }
    bool setTotals(const std::vector<ControlTotal>& totals)
    {
        return checks().setTotals(bm, 1, totals).ok();
    }
    bool undo() { return JournalKeeping(m_register->session()).undo(std::nullopt).ok(); }
    EntrySheet load(int round = 1) const
    {
        const auto sheet = ReturnEntry(m_register->session()).load(bm, round);
        return sheet ? *sheet : EntrySheet();
    }
    static UnitReturn returnOf(const EntrySheet& sheet, const QString& unit)
    {
        const RoundSheet::Row* row = sheet.sheet.rowOf(unit);
        UnitReturn value = row->current;
        value.unit = row->entry.unit;
        return value;
    }
    std::optional<qint64> figure(const QString& unit) const
    {
        return returnOf(load(), unit).figure(attended);
    }
    qint64 sum() const
    {
        const auto summary = RoundFigures(m_register->session()).totals(bm, 1);
        return summary ? summary->summary.sum(attended).value_or(0) : 0;
    }
    bool confirm(const QString& unit, qint64 came)
    {
        UnitReturn value = returnOf(load(), unit);
        const int base = value.revision;
        value.figures[attended] = {came, false};
        value.revisionReason = u"Đơn vị báo cáo lại"_s;
        const auto done = ReturnEntry(m_register->session())
                              .confirm(bm, 1, std::vector{RowEdit{value, base, {}}});
        return done && done->confirmed.size() == 1;
    }
    std::vector<Reminder> reminders() const
    {
        std::vector<Reminder> found;
        const RoundId round = load().sheet.round.id;
        const Status read =
            m_register->session().store().read([&](const storage::UnitOfWork& work) -> Status {
                found = work.reminders().ofRound(round);
                return Done{};
            });
        return read ? found : std::vector<Reminder>();
    }
    int openWarnings()
    {
        PaperRequest request;
        request.campaign = bm;
        request.round = 1;
        request.kind = PaperKind::Summary;
        const auto paper = PaperDesk(m_register->session()).prepare(request);
        return paper ? paper->openWarnings : -1;
    }
    std::unique_ptr<test::SampleRegister> m_register;
};

QTEST_GUILESS_MAIN(TestFigureChecks)
#include "tst_figurechecks.moc"
