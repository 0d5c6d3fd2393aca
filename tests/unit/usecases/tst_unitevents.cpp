// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/returnrepository.h"
#include "storage/store.h"
#include "storage/unithistoryrepository.h"
#include "storage/unitofwork.h"
#include "support/testcounts.h"
#include "usecases/datacare.h"
#include "usecases/journalkeeping.h"
#include "usecases/jsonresource.h"
#include "usecases/paperdesk.h"
#include "usecases/registercreation.h"
#include "usecases/registeroverview.h"
#include "usecases/registersession.h"
#include "usecases/roundfigures.h"
#include "usecases/roundkeeping.h"
#include "usecases/sampleevents.h"
#include "usecases/unitkeeping.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QString campaign = u"TX-2024-A"_s;

} // namespace

/// A district before and after its end: lists of any day, papers of before, and any life of units taken back.
class TestUnitEvents : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_session.reset(); }

    void theSampleOnFourDays_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QStringList>("codes");
        QStringList all{u"TX"_s};
        for (int n = 1; n <= 18; ++n)
            all += u"TX%1"_s.arg(n, 2, 10, QChar(u'0'));
        QStringList merged = all;
        merged.removeAll(u"TX05"_s);
        merged.removeAll(u"TX09"_s);
        QTest::newRow("2024-12-31") << QDate(2024, 12, 31) << all;
        QTest::newRow("2025-01-01") << QDate(2025, 1, 1) << merged;
        QTest::newRow("2025-06-30") << QDate(2025, 6, 30) << merged;
        QTest::newRow("2025-07-01")
            << QDate(2025, 7, 1) << QStringList({u"TXP1"_s, u"TXP2"_s, u"TXP3"_s});
    }
    void theSampleOnFourDays()
    {
        QFETCH(QDate, day);
        open(u"thanh-xuan-2025"_s);
        const auto units = RegisterOverview(*m_session).units(day);
        QStringList found;
        for (const Unit& unit : *units)
            found += unit.code;
        QTEST(found, "codes");
        QCOMPARE(ledger().validOn(day), *units);
    }
    void theSampleTellsWhatBecameOfThem()
    {
        open(u"thanh-xuan-2025"_s);
        const UnitLedger units = ledger();
        const auto names = [&](const std::vector<UnitId>& ids) {
            QStringList codes;
            for (const UnitId unit : ids)
                codes += units.history(unit)->code;
            return codes;
        };
        const UnitId ward = units.byCode(u"TXP1"_s)->id;
        QCOMPARE(names(units.predecessors(ward, QDate(2024, 12, 31))),
            QStringList({u"TX06"_s, u"TX08"_s, u"TX09"_s, u"TX10"_s, u"TX11"_s}));
        QCOMPARE(names(units.predecessors(ward, QDate(2025, 6, 30))),
            QStringList({u"TX06"_s, u"TX08"_s, u"TX10"_s, u"TX11"_s}));
        QCOMPARE(names(units.successors(units.byCode(u"TX11"_s)->id, QDate(2025, 7, 1))),
            QStringList({u"TXP1"_s, u"TXP2"_s}));
        const UnitComparison ofWard =
            units.comparison(ward, QDate(2024, 6, 30), QDate(2025, 12, 31));
        QVERIFY(!ofWard.whole && !ofWard.allowed);
        QCOMPARE(ofWard.outside, QStringList(u"một phần các phường của quận khác"_s));
        const UnitComparison withinTheDistrict =
            units.comparison(units.byCode(u"TX01"_s)->id, QDate(2024, 6, 30), QDate(2025, 6, 30));
        QCOMPARE(names(withinTheDistrict.units), QStringList({u"TX01"_s, u"TX05"_s}));
        QVERIFY(withinTheDistrict.allowed);
        QVERIFY(units.eventsOf(ward).front()->note.startsWith(u"đã công bố"_s));
        QVERIFY(whole());
    }
    void theSampleIsTheSameWhereverItIsMade()
    {
        open(u"thanh-xuan-2025"_s);
        const QString digest = *m_session->store().registerDigest();
        QCOMPARE(m_session->facts().registryId, u"3e8f5b1a-2025-4c7d-9a60-54582d323032"_s);
        m_session.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        open(u"thanh-xuan-2025"_s);
        QCOMPARE(*m_session->store().registerDigest(), digest);
    }
    void aRoundOfThenIsOpenedOnTheUnitsOfThen()
    {
        open(u"thanh-xuan-2025"_s);
        RoundKeeping keeping(*m_session);
        const RoundPlan then{
            u"Dịp 02/9"_s, {QDate(2024, 8, 1), QDate(2024, 9, 2)}, QDate(2024, 9, 10), true};
        QVERIFY(keeping.open(campaign, 2, {}, then).ok());
        QCOMPARE(RoundFigures(*m_session).sheet(campaign, 2)->rows.size(), std::size_t(18));
        QCOMPARE(keeping.proposal(campaign, 3, QDate(2025, 3, 1))->size(), std::size_t(16));
        QCOMPARE(keeping.proposal(campaign, 3, QDate(2025, 8, 1))->size(), std::size_t(3));
        reportAll(2);
        QCOMPARE(RoundFigures(*m_session).totals(campaign, 2)->summary.states.reported, 18);
    }

    void thePaperOfThenIsTheSameAfterTheEvents()
    {
        open(u"thanh-xuan-2024"_s);
        reportAll(1);
        const QByteArray paper = summaryPaper();
        const QString code = controlCode();
        QVERIFY(
            paper.contains("ĐB phường Kim Giang") || paper.contains("Đảng bộ phường Kim Giang"));
        const auto written = m_session->store().write(
            m_session->act(u"test.events", {}), [&](storage::UnitOfWork& work) -> Status {
                return fillSampleEvents(work, jsonResource(u":/samples/thanh-xuan-2025.json"_s));
            });
        QVERIFY(written.ok());
        QCOMPARE(RegisterOverview(*m_session).units(QDate(2025, 7, 1))->size(), std::size_t(3));
        QCOMPARE(summaryPaper(), paper);
        QCOMPARE(controlCode(), code);
        QVERIFY(JournalKeeping(*m_session).undo(*written).ok());
        QCOMPARE(RegisterOverview(*m_session).units(QDate(2025, 7, 1))->size(), std::size_t(19));
        QCOMPARE(summaryPaper(), paper);
    }

    /// Units open, close, merge, split, rename and move while they report: no merger changes a sum, nothing changes what
    /// was confirmed, and taken back newest first the first register stands there again.
    void anyLifeOfUnitsGoesBack()
    {
        QRandomGenerator random = test::propertyRandom();
        const int steps = test::propertyCount(10000);
        constexpr int stepsOfOneRegister = 60;
        for (int done = 0; done < steps; done += stepsOfOneRegister) {
            m_session.reset();
            m_dir = std::make_unique<QTemporaryDir>();
            open(u"thanh-xuan-2024"_s);
            countAll(random);
            const UnitLedger first = ledger();
            const QString figures = controlCode();
            const std::size_t acts = JournalKeeping(*m_session).acts()->size();
            m_day = QDate(2025, 1, 1);
            m_changed = 0;
            for (int step = 0; step < stepsOfOneRegister; ++step)
                stepAtRandom(random, step);
            QCOMPARE_GE(m_changed, stepsOfOneRegister / 3);
            QVERIFY(!(ledger() == first));
            takeBack(JournalKeeping(*m_session).acts()->size() - acts);
            QVERIFY(ledger() == first);
            QCOMPARE(controlCode(), figures);
            QVERIFY(whole());
        }
    }

private:
    void open(const QString& sample)
    {
        const QString file = m_dir->filePath(u"r.sosh"_s);
        QVERIFY(RegisterCreation::createSample(file, sample, u"thử"_s).ok());
        auto session = RegisterSession::open(file, Access::Write, m_clock, u"thử"_s);
        QVERIFY(session.ok());
        m_session = std::move(*session);
    }
    UnitLedger ledger() { return *UnitKeeping(*m_session).ledger(); }
    bool whole()
    {
        const auto findings = DataCare(*m_session).check(true);
        return findings.ok() && findings->empty();
    }
    QString controlCode() { return RoundFigures(*m_session).totals(campaign, 1)->controlCode; }
    QByteArray summaryPaper()
    {
        PaperRequest request;
        request.kind = PaperKind::Summary;
        request.campaign = campaign;
        request.round = 1;
        request.date = QDate(2024, 7, 5);
        const auto paper = PaperDesk(*m_session).prepare(request);
        QByteArray text;
        for (const Section& section : paper->document.sections)
            for (const Block& block : section.blocks) {
                if (const auto* paragraph = std::get_if<Paragraph>(&block))
                    for (const Run& run : paragraph->runs)
                        text += run.text.toUtf8();
                if (const auto* table = std::get_if<Table>(&block))
                    for (const TableRow& row : table->rows)
                        text += row.cells.join(u'|').toUtf8() + '\n';
            }
        return text;
    }
    static UnitReturn reported(UnitId unit, int members)
    {
        UnitReturn value;
        value.unit = unit;
        value.state = ReturnState::Reported;
        value.receivedOn = QDate(2024, 7, 1);
        value.figures[u"conferences"_s].value = 1;
        value.figures[u"members_total"_s].value = members;
        value.figures[u"members_expected"_s].value = members;
        value.figures[u"members_attended"_s].value = members - 1;
        return value;
    }
    void reportAll(int round)
    {
        const auto sheet = RoundFigures(*m_session).sheet(campaign, round);
        write(verbs::returnConfirm, [&](storage::UnitOfWork& work) {
            int members = 20;
            for (const RoundSheet::Row& row : sheet->rows)
                work.returns().confirm(
                    sheet->round.id, reported(row.entry.unit, members++), row.current.revision);
        });
    }
    void write(QStringView verb, const std::function<void(storage::UnitOfWork&)>& work)
    {
        const auto written = m_session->store().write(
            m_session->act(verb, campaign + u"/1"_s), [&](storage::UnitOfWork& unit) -> Status {
                work(unit);
                return Done{};
            });
        QVERIFY(written.ok());
    }
    void countAll(QRandomGenerator& random)
    {
        write(verbs::unitHeadcount, [&](storage::UnitOfWork& work) {
            UnitRevision revision;
            const UnitLedger units = ledgerOf(work);
            for (UnitHistory unit : units.units()) {
                unit.headcounts.push_back({0, QDate(2024, 1, 1), 3 + int(random.bounded(200))});
                revision.changed.push_back(std::move(unit));
            }
            work.unitHistory().save(std::move(revision));
        });
    }
    static UnitLedger ledgerOf(const storage::UnitOfWork& work)
    {
        return work.unitHistory().load();
    }

    static qint64 members(const UnitLedger& ledger, QDate day)
    {
        qint64 sum = 0;
        for (const Unit& unit : ledger.validOn(day))
            sum += unit.headcount.value_or(0);
        return sum;
    }

    void stepAtRandom(QRandomGenerator& random, int step)
    {
        if (random.bounded(4) == 0) {
            reportAtRandom(random);
            return;
        }
        m_day = m_day.addDays(random.bounded(3));
        const UnitLedger before = ledger();
        const QString figures = controlCode();
        const UnitChange change = changeAtRandom(random, before, step);
        const auto outcome = UnitKeeping(*m_session).apply(change);
        const UnitLedger after = ledger();
        QCOMPARE(controlCode(), figures);
        if (!outcome.ok()) {
            QCOMPARE(outcome.error().code, ErrorCode::PlanFaulty);
            QVERIFY(after == before);
            return;
        }
        ++m_changed;
        const bool merges =
            change.kind == UnitEventKind::MergeInto || change.kind == UnitEventKind::MergeNew;
        if (merges)
            QCOMPARE(members(after, m_day), members(before, m_day));
        QCOMPARE(after.validOn(m_day.addDays(-1)).size(), before.validOn(m_day.addDays(-1)).size());
        QCOMPARE(members(after, m_day.addDays(-1)), members(before, m_day.addDays(-1)));
        for (const Unit& unit : after.validOn(m_day))
            QVERIFY(!unit.parent.isValid() || after.livesOn(unit.parent, m_day));
    }
    void reportAtRandom(QRandomGenerator& random)
    {
        const auto sheet = RoundFigures(*m_session).sheet(campaign, 1);
        const RoundSheet::Row& row = sheet->rows.at(random.bounded(quint32(sheet->rows.size())));
        const bool withdraws = row.current.revision > 0 && random.bounded(3) == 0;
        const UnitReturn value = reported(row.entry.unit, 3 + int(random.bounded(300)));
        write(withdraws ? verbs::returnWithdraw : verbs::returnConfirm,
            [&](storage::UnitOfWork& work) {
                if (withdraws)
                    work.returns().withdraw(sheet->round.id, row.entry.unit);
                else
                    work.returns().confirm(sheet->round.id, value, row.current.revision);
            });
    }
    UnitChange changeAtRandom(QRandomGenerator& random, const UnitLedger& units, int step) const
    {
        const std::vector<Unit> living = units.validOn(m_day);
        const auto some = [&] {
            if (living.size() < 2)
                return UnitId();
            return living[1 + random.bounded(quint32(living.size() - 1))].id; // never the root
        };
        UnitChange change;
        // Mergers and endings would leave the root alone in the end.
        change.kind = living.size() < 6
            ? UnitEventKind::Create
            : UnitEventKind(random.bounded(int(UnitEventKind::End) + 1));
        change.effectiveOn = m_day;
        change.decision = u"%1-QĐ/QU"_s.arg(step);
        change.name = u"Đảng bộ tên %1"_s.arg(step);
        change.unitKind = step % 2 ? u"grassroots_cell"_s : u"section_organization"_s;
        change.parent = some();
        const bool makes = change.kind == UnitEventKind::Create
            || change.kind == UnitEventKind::MergeNew || change.kind == UnitEventKind::Divide
            || change.kind == UnitEventKind::Separate;
        if (makes)
            change.newUnits = {{u"N%1"_s.arg(step), u"Chi bộ mới %1"_s.arg(step), {},
                u"grassroots_cell"_s, u"office"_s, units.byCode(u"TX"_s)->id, {},
                change.kind == UnitEventKind::MergeNew ? std::nullopt : std::optional(3)}};
        if (change.kind != UnitEventKind::Create)
            change.units = {some()};
        if (change.kind == UnitEventKind::MergeNew)
            change.units.push_back(some());
        if (change.kind == UnitEventKind::MergeInto || change.kind == UnitEventKind::Divide)
            change.targets = {some()};
        return change;
    }
    void takeBack(std::size_t acts)
    {
        for (std::size_t n = 0; n < acts; ++n) {
            const auto undone = JournalKeeping(*m_session).undo(std::nullopt);
            QVERIFY2(undone.ok(), qPrintable(QString::number(n)));
        }
    }

    FixedClock m_clock{QDateTime(QDate(2025, 7, 5), QTime(9, 0))};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<RegisterSession> m_session;
    QDate m_day;
    int m_changed = 0;
};

QTEST_GUILESS_MAIN(TestUnitEvents)
#include "tst_unitevents.moc"
