// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "core/provincetable.h"
#include "storage/store.h"
#include "storage/unitofwork.h"
#include "storage/unitrepository.h"
#include "support/testcounts.h"
#include "usecases/errortext.h"
#include "usecases/journalkeeping.h"
#include "usecases/registercreation.h"
#include "usecases/registersession.h"
#include "usecases/returnentry.h"
#include "usecases/rosterkeeping.h"
#include "usecases/rosterproposal.h"
#include "usecases/roundfigures.h"
#include "usecases/roundkeeping.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QString bm = u"BM-2026"_s;
const QString why = u"Thành lập sau khi mở kỳ"_s;

Unit made(int id, int parent, QStringView kind)
{
    Unit unit;
    unit.id = UnitId(id);
    unit.parent = UnitId(parent);
    unit.code = u"U%1"_s.arg(id);
    unit.kind = kind.toString();
    return unit;
}

} // namespace

/// The list of units that must report, changed after the round was opened.
class TestRosterKeeping : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const QString file = m_dir->filePath(u"r.sosh"_s);
        QVERIFY(RegisterCreation::createSample(file, u"xa-2026"_s, u"thử"_s).ok());
        auto session = RegisterSession::open(file, Access::Write, m_clock, u"thử"_s);
        QVERIFY(session.ok());
        m_session = std::move(*session);
    }
    void cleanup() { m_session.reset(); }

    void anAddedUnitTakesTheNextNumber()
    {
        newUnit(u"XB46"_s, rootUnit());
        QCOMPARE(addable(), QStringList{u"XB46"_s});
        const auto added = keeping().addUnit(bm, 1, u"XB46"_s, why);
        QCOMPARE(added->sortNo, 46);
        QCOMPARE(added->changeReason, why);
        QCOMPARE(added->parentName, row(u"XB01"_s).entry.parentName);
        QCOMPARE(sheet().rows.size(), std::size_t(46));
        QCOMPARE(sheet().rows.back().entry, *added);
        QCOMPARE(summarize(sheet()).states.expected, 46);
        const RoundSheet now = sheet();
        QCOMPARE(provinceTable(std::span(&now, 1)).rows.back().at(5), u"XB46"_s);
        QVERIFY(addable().isEmpty());
        QCOMPARE(lastAct().header.verb, verbs::rosterAdd.toString());
        QCOMPARE(lastAct().header.subject, u"BM-2026/1"_s);
        QCOMPARE(lastAct().header.reason, why);
        undo();
        QCOMPARE(sheet().rows.size(), std::size_t(45));
        QCOMPARE(addable(), QStringList{u"XB46"_s});
    }
    void whoCannotBeAdded()
    {
        newUnit(u"XB46"_s, row(u"XB02"_s).entry.unit);
        refuses(
            ErrorCode::ReasonMissing, [&] { return keeping().addUnit(bm, 1, u"XB46"_s, u" "_s); });
        refuses(ErrorCode::UnitUnknown, [&] { return keeping().addUnit(bm, 1, u"XB99"_s, why); });
        refuses(
            ErrorCode::RosterUnitThere, [&] { return keeping().addUnit(bm, 1, u"XB01"_s, why); });
        refuses(
            ErrorCode::RosterRelative, [&] { return keeping().addUnit(bm, 1, u"XB46"_s, why); });
        refuses(
            ErrorCode::RosterRelative, [&] { return keeping().addUnit(bm, 1, rootCode(), why); });
        QCOMPARE(keeping().addUnit(bm, 1, u"XB46"_s, why).error().args.at(1).toString(),
            row(u"XB02"_s).entry.name);
        newUnit(u"XB47"_s, rootUnit(), QDate(2026, 6, 1));
        refuses(
            ErrorCode::OutsideItsTime, [&] { return keeping().addUnit(bm, 1, u"XB47"_s, why); });
        QVERIFY(addable().isEmpty());
    }
    void onceTheUnitAboveIsOffTheOneBelowMayReport()
    {
        newUnit(u"XB46"_s, row(u"XB07"_s).entry.unit);
        QVERIFY(keeping().removeUnit(bm, 1, u"XB07"_s, why).ok());
        QCOMPARE(addable(), QStringList{u"XB46"_s});
        QVERIFY(keeping().addUnit(bm, 1, u"XB46"_s, why).ok());
        refuses(
            ErrorCode::RosterRelative, [&] { return keeping().restore(bm, 1, u"XB07"_s, why); });
        QVERIFY(keeping().removeUnit(bm, 1, u"XB46"_s, why).ok());
        QVERIFY(keeping().restore(bm, 1, u"XB07"_s, why).ok());
    }

    void exemptAndNotExempt()
    {
        const RosterEntry before = row(u"XB07"_s).entry;
        refuses(ErrorCode::ReasonMissing, [&] { return keeping().exempt(bm, 1, u"XB07"_s, {}); });
        QVERIFY(keeping().exempt(bm, 1, u"XB07"_s, u"Đang sáp nhập"_s).ok());
        QCOMPARE(row(u"XB07"_s).current.state, ReturnState::Exempt);
        QCOMPARE(row(u"XB07"_s).entry.exemptReason, u"Đang sáp nhập"_s);
        QCOMPARE(summarize(sheet()).states.exempt, 1);
        QCOMPARE(lastAct().header.verb, verbs::rosterExempt.toString());
        refuses(ErrorCode::ReasonMissing, [&] { return keeping().unexempt(bm, 1, u"XB07"_s, {}); });
        QVERIFY(keeping().unexempt(bm, 1, u"XB07"_s, u"Chưa sáp nhập"_s).ok());
        QCOMPARE(row(u"XB07"_s).current.state, ReturnState::Missing);
        QCOMPARE(row(u"XB07"_s).entry.changeReason, u"Chưa sáp nhập"_s);
        undo();
        QVERIFY(row(u"XB07"_s).entry.exempt);
        QVERIFY(JournalKeeping(*m_session).undo(firstRosterAct(), {}).ok());
        QCOMPARE(row(u"XB07"_s).entry, before);
    }
    void figuresThatStandKeepTheUnitOnTheList()
    {
        refuses(ErrorCode::RosterHasReturn,
            [&] { return keeping().removeUnit(bm, 1, u"XB01"_s, why); });
        refuses(
            ErrorCode::RosterHasReturn, [&] { return keeping().exempt(bm, 1, u"XB01"_s, why); });
        const UnitId unit = row(u"XB01"_s).entry.unit;
        QVERIFY(ReturnEntry(*m_session).withdraw(bm, 1, unit, u"Nhập nhầm"_s).ok());
        const ActId withdrawal = lastAct().id;
        QVERIFY(keeping().removeUnit(bm, 1, u"XB01"_s, why).ok());
        // Were the withdrawal undone now, figures would stand for a unit that is on no list.
        refuses(ErrorCode::ActHasLaterChanges,
            [&] { return JournalKeeping(*m_session).undo(withdrawal, {}); });
        undo();
        QVERIFY(JournalKeeping(*m_session).undo(withdrawal, {}).ok());
        QCOMPARE(row(u"XB01"_s).current.revision, 1);
        QVERIFY(m_session->store().check(true)->empty());
    }
    void aDraftKeepsTheUnitOnTheList()
    {
        RowEdit edit;
        edit.value.unit = row(u"XB07"_s).entry.unit;
        edit.value.state = ReturnState::Reported;
        edit.value.figures.insert(u"members_total"_s, {38, false});
        QVERIFY(ReturnEntry(*m_session).saveDraft(bm, 1, edit).ok());
        refuses(
            ErrorCode::RosterHasDraft, [&] { return keeping().removeUnit(bm, 1, u"XB07"_s, why); });
    }
    void aDraftKeepsTheAddingFromBeingUndone()
    {
        newUnit(u"XB46"_s, rootUnit());
        QVERIFY(keeping().addUnit(bm, 1, u"XB46"_s, why).ok());
        const ActId adding = lastAct().id;
        RowEdit edit;
        edit.value.unit = row(u"XB46"_s).entry.unit;
        edit.value.state = ReturnState::Reported;
        edit.value.figures.insert(u"members_total"_s, {9, false});
        QVERIFY(ReturnEntry(*m_session).saveDraft(bm, 1, edit).ok());
        refuses(ErrorCode::ActHasLaterChanges,
            [&] { return JournalKeeping(*m_session).undo(adding, {}); });
        QVERIFY(ReturnEntry(*m_session).discardDraft(bm, 1, edit.value.unit).ok());
        QVERIFY(JournalKeeping(*m_session).undo(adding, {}).ok());
    }
    void aHostStaysWhileGuestsNameIt()
    {
        RowEdit edit;
        edit.value.unit = row(u"XB07"_s).entry.unit;
        edit.value.state = ReturnState::Joint;
        edit.value.host = row(u"XB16"_s).entry.unit;
        QCOMPARE(ReturnEntry(*m_session).confirm(bm, 1, std::vector{edit})->confirmed.size(),
            std::size_t(1));
        refuses(
            ErrorCode::RosterIsHost, [&] { return keeping().removeUnit(bm, 1, u"XB16"_s, why); });
    }
    void aUnitTakenOffStandsNowhereAndComesBack()
    {
        const RoundSheet before = sheet();
        QVERIFY(keeping().removeUnit(bm, 1, u"XB07"_s, u"Chuyển về xã khác"_s).ok());
        QCOMPARE(lastAct().header.verb, verbs::rosterRemove.toString());
        QCOMPARE(sheet().rows.size(), std::size_t(44));
        QVERIFY(!sheet().rowOf(u"XB07"_s));
        QCOMPARE(summarize(sheet()).states.roster, 44);
        const RoundSheet now = sheet();
        for (const QStringList& cells : provinceTable(std::span(&now, 1)).rows)
            QVERIFY(cells.at(5) != u"XB07"_s);
        const auto removed = RoundKeeping(*m_session).removed(bm, 1);
        QCOMPARE(removed->size(), std::size_t(1));
        QCOMPARE(removed->front().changeReason, u"Chuyển về xã khác"_s);
        QVERIFY(addable().isEmpty());
        refuses(
            ErrorCode::RosterUnitRemoved, [&] { return keeping().addUnit(bm, 1, u"XB07"_s, why); });
        refuses(ErrorCode::RosterUnitUnknown,
            [&] { return keeping().removeUnit(bm, 1, u"XB07"_s, why); });
        refuses(
            ErrorCode::RosterUnitUnknown, [&] { return keeping().restore(bm, 1, u"XB01"_s, why); });
        QVERIFY(keeping().restore(bm, 1, u"XB07"_s, u"Chưa chuyển"_s).ok());
        QCOMPARE(lastAct().header.verb, verbs::rosterRestore.toString());
        QCOMPARE(row(u"XB07"_s).entry.sortNo, before.rowOf(u"XB07"_s)->entry.sortNo);
        undo();
        QCOMPARE(sheet().rows.size(), std::size_t(44));
        QVERIFY(JournalKeeping(*m_session).undo(firstRosterAct(), {}).ok());
        QCOMPARE(row(u"XB07"_s).entry, before.rowOf(u"XB07"_s)->entry);
    }
    void numbersAreNeverGivenTwice()
    {
        newUnit(u"XB46"_s, rootUnit());
        newUnit(u"XB47"_s, rootUnit());
        QCOMPARE(keeping().addUnit(bm, 1, u"XB46"_s, why)->sortNo, 46);
        QVERIFY(keeping().removeUnit(bm, 1, u"XB46"_s, why).ok());
        QCOMPARE(keeping().addUnit(bm, 1, u"XB47"_s, why)->sortNo, 47);
    }

    void aPlannedDayAndADueDayOfItsOwn()
    {
        QVERIFY(keeping().setPlannedDay(bm, 1, u"XB07"_s, QDate(2026, 5, 24)).ok());
        QCOMPARE(row(u"XB07"_s).entry.plannedDay, QDate(2026, 5, 24));
        QCOMPARE(lastAct().header.verb, verbs::rosterPlan.toString());
        const auto late = [&] {
            const SubmissionBoard board =
                *RoundFigures(*m_session).board(bm, 1, QDate(2026, 5, 28));
            const auto found = std::find_if(board.missing.begin(), board.missing.end(),
                [](const SubmissionBoard::Missing& one) { return one.code == u"XB07"; });
            return found == board.missing.end() ? -1 : found->daysLate;
        };
        QCOMPARE(late(), 3);
        QVERIFY(keeping().setDueOverride(bm, 1, u"XB07"_s, QDate(2026, 5, 27)).ok());
        QCOMPARE(late(), 1);
        QVERIFY(keeping().setDueOverride(bm, 1, u"XB07"_s, {}).ok());
        QCOMPARE(late(), 3);
        undo();
        QCOMPARE(late(), 1);
    }
    void onlyAnOpenRoundsListChanges()
    {
        QVERIFY(RoundKeeping(*m_session).close(bm, 1).ok());
        refuses(
            ErrorCode::RoundNotOpen, [&] { return keeping().removeUnit(bm, 1, u"XB07"_s, why); });
        refuses(ErrorCode::RoundNotOpen, [&] { return keeping().addUnit(bm, 1, u"XB07"_s, why); });
        refuses(ErrorCode::RoundNotOpen,
            [&] { return keeping().setDueOverride(bm, 1, u"XB07"_s, QDate(2026, 6, 1)); });
        refuses(ErrorCode::RoundUnknown, [&] { return keeping().exempt(bm, 7, u"XB07"_s, why); });
        QCOMPARE(keeping().load(bm, 1)->entries.size(), std::size_t(45));
    }

    void whoReportsAtEachLevel_data()
    {
        QTest::addColumn<std::vector<Unit>>("units");
        QTest::addColumn<QStringList>("direct");
        QTest::addColumn<QStringList>("lowest");
        const auto committee = unitkind::communeCommittee;
        const auto organization = unitkind::grassrootsOrganization;
        const auto cell = unitkind::subordinateCell;
        const auto body = unitkind::nonPartyBody;
        QTest::newRow("nobody") << std::vector<Unit>{} << QStringList{} << QStringList{};
        QTest::newRow("a root alone")
            << std::vector{made(1, 0, committee)} << QStringList{u"U1"_s} << QStringList{u"U1"_s};
        QTest::newRow("cells under organisations")
            << std::vector{made(1, 0, committee), made(2, 1, organization), made(3, 2, cell),
                   made(4, 2, cell), made(5, 1, cell)}
            << QStringList({u"U2"_s, u"U5"_s}) << QStringList({u"U3"_s, u"U4"_s, u"U5"_s});
        QTest::newRow("a mass organisation beside cells")
            << std::vector{made(1, 0, committee), made(2, 1, organization), made(3, 2, cell),
                   made(4, 2, body), made(5, 1, body)}
            << QStringList({u"U2"_s, u"U5"_s}) << QStringList({u"U3"_s, u"U4"_s, u"U5"_s});
        QTest::newRow("a mass organisation under a cell")
            << std::vector{made(1, 0, committee), made(2, 1, cell), made(3, 2, body)}
            << QStringList{u"U2"_s} << QStringList{u"U2"_s};
        QTest::newRow("only mass organisations below")
            << std::vector{made(1, 0, committee), made(2, 1, body), made(3, 1, body)}
            << QStringList({u"U2"_s, u"U3"_s}) << QStringList{u"U1"_s};
        QTest::newRow("a cell under a mass organisation")
            << std::vector{made(1, 0, committee), made(2, 1, body), made(3, 2, cell)}
            << QStringList{u"U2"_s} << QStringList{u"U3"_s};
    }
    void whoReportsAtEachLevel()
    {
        QFETCH(const std::vector<Unit>, units);
        const auto codes = [&](EntryLevel level) {
            QStringList found;
            for (const RosterEntry& entry : proposedRoster(units, level))
                found += entry.code;
            return found;
        };
        QTEST(codes(EntryLevel::Direct), "direct");
        QTEST(codes(EntryLevel::Lowest), "lowest");
    }
    /// Neither level ever lists a unit together with one above it, and no Party organisation is left out: it reports, or one
    /// above or below it does.
    void noUnitCountsTwice()
    {
        QRandomGenerator random = test::propertyRandom();
        const int count = test::propertyCount(2'000);
        for (int i = 0; i < count; ++i) {
            std::vector<Unit> units;
            for (int id = 1; id <= random.bounded(1, 25); ++id)
                units.push_back(made(id, random.bounded(id),
                    random.bounded(4) == 0 ? unitkind::nonPartyBody : unitkind::subordinateCell));
            const UnitTree tree(units);
            for (const EntryLevel level : {EntryLevel::Direct, EntryLevel::Lowest}) {
                const auto roster = proposedRoster(units, level);
                for (const RosterEntry& a : roster)
                    for (const RosterEntry& b : roster)
                        QVERIFY(a.unit == b.unit || !tree.areRelatives(a.unit, b.unit));
                if (level == EntryLevel::Lowest)
                    for (const Unit& unit : units)
                        QVERIFY(std::any_of(
                            roster.begin(), roster.end(), [&](const RosterEntry& entry) {
                                return entry.unit == unit.id
                                    || tree.areRelatives(entry.unit, unit.id);
                            }));
            }
        }
    }

    /// Whatever is done to the list and the figures: the counts of states add up, and the rate is from 0 to 100 % unless a
    /// return that stands carries the warning that more attended than were expected.
    void theRateStaysARate()
    {
        QRandomGenerator random = test::propertyRandom();
        newUnit(u"XB46"_s, rootUnit());
        const int count = test::propertyCount(200);
        for (int i = 0; i < count; ++i) {
            const QString code = u"XB%1"_s.arg(random.bounded(1, 47), 2, 10, QChar(u'0'));
            doSomething(random, code);
            const RoundSheet now = sheet();
            const Summary summary = summarize(now);
            const StateCounts& states = summary.states;
            QCOMPARE(states.roster, states.expected + states.exempt);
            QCOMPARE(states.expected, states.answered() + states.missing);
            QCOMPARE(states.roster + static_cast<int>(keeping().load(bm, 1)->removed.size())
                    + static_cast<int>(addable().size()),
                46);
            const bool warned = std::any_of(now.rows.begin(), now.rows.end(), [&](const auto& one) {
                const auto& given = one.current.figures;
                return given.value(u"members_attended"_s).value
                    > given.value(u"members_expected"_s).value;
            });
            QVERIFY(!summary.rate || summary.rate->value() >= 0);
            QVERIFY(!summary.rate || warned || summary.rate->value() <= 10'000);
        }
        QVERIFY(m_steps > count / 10);
        QVERIFY(m_session->store().check(true)->empty());
    }

private:
    RosterKeeping keeping() { return RosterKeeping(*m_session); }
    RoundSheet sheet() { return *RoundFigures(*m_session).sheet(bm, 1); }
    RoundSheet::Row row(const QString& code)
    {
        const RoundSheet now = sheet();
        const RoundSheet::Row* found = now.rowOf(code);
        return found ? *found : RoundSheet::Row();
    }
    QStringList addable()
    {
        const RosterContent content = *keeping().load(bm, 1);
        QStringList codes;
        for (const Unit& unit : content.addable)
            codes += unit.code;
        return codes;
    }
    QString digestNow() { return *m_session->store().registerDigest(); }
    Act lastAct() { return JournalKeeping(*m_session).acts()->back(); }
    void undo() { QVERIFY(JournalKeeping(*m_session).undo({}, {}).ok()); }
    ActId firstRosterAct()
    {
        const std::vector<Act> acts = *JournalKeeping(*m_session).acts();
        for (const Act& act : acts)
            if (act.header.verb.startsWith(u"roster."))
                return act.id;
        return {};
    }

    /// By an act that undo passes over.
    void newUnit(const QString& code, UnitId parent, QDate from = {})
    {
        const auto written = m_session->store().write(
            m_session->act(verbs::registerMigrate, code), [&](storage::UnitOfWork& work) -> Status {
                Unit unit;
                unit.code = code;
                unit.name = u"Chi bộ "_s + code;
                unit.kind = unitkind::grassrootsCell.toString();
                unit.sector = u"office"_s;
                unit.parent = parent;
                unit.from = from;
                unit.sortNo = 900;
                work.units().add(unit);
                return Done{};
            });
        QVERIFY(written.ok());
    }
    QString rootCode() { return row(u"XB01"_s).entry.parentCode; }
    UnitId rootUnit()
    {
        const QString code = rootCode();
        UnitId root;
        const Status read = m_session->store().read([&](const storage::UnitOfWork& work) -> Status {
            root = work.units().byCode(code).value_or(UnitId());
            return Done{};
        });
        return read.ok() ? root : UnitId();
    }

    template <typename Try>
    void refuses(ErrorCode code, Try attempt)
    {
        const QString digest = digestNow();
        const auto result = attempt();
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, code);
        QVERIFY(!ErrorText::sentence(result.error()).isEmpty());
        QCOMPARE(digestNow(), digest);
    }

    /// One step that may be refused.
    void doSomething(QRandomGenerator& random, const QString& code)
    {
        const RoundSheet::Row now = row(code);
        RowEdit edit{now.current, now.current.revision, {}};
        edit.value.unit = now.entry.unit;
        edit.value.state = ReturnState::Reported;
        edit.value.reason.clear();
        edit.value.host = {};
        const int expected = random.bounded(0, 60);
        edit.value.figures = {{u"members_expected"_s, {expected, false}},
            {u"members_total"_s, {expected, false}}, {u"conferences"_s, {1, false}},
            {u"members_attended"_s, {random.bounded(0, 60), false}}};
        edit.value.revisionReason = u"Báo cáo lại"_s;
        edit.value.acceptedWarnings = {
            {u"attended_above_expected"_s, u"members_attended"_s, u"Khách dự"_s}};
        bool done = true;
        switch (random.bounded(8)) {
        case 0:
            done = keeping().removeUnit(bm, 1, code, why).ok();
            break;
        case 1:
            done = keeping().restore(bm, 1, code, why).ok();
            break;
        case 2:
            done = keeping().exempt(bm, 1, code, why).ok();
            break;
        case 3:
            done = keeping().unexempt(bm, 1, code, why).ok();
            break;
        case 4:
            done = keeping().addUnit(bm, 1, code, why).ok();
            break;
        case 5:
            done = ReturnEntry(*m_session).withdraw(bm, 1, edit.value.unit, why).ok();
            break;
        case 6:
            done = JournalKeeping(*m_session).undo({}, {}).ok();
            break;
        default:
            done = ReturnEntry(*m_session).confirm(bm, 1, std::vector{edit}).ok();
        }
        m_steps += done ? 1 : 0;
    }

    int m_steps = 0;
    FixedClock m_clock{QDateTime(QDate(2026, 5, 23), QTime(9, 0))};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<RegisterSession> m_session;
};

QTEST_GUILESS_MAIN(TestRosterKeeping)
#include "tst_rosterkeeping.moc"
