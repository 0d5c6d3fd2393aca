// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"
#include "usecases/datacare.h"
#include "usecases/errortext.h"
#include "usecases/journalkeeping.h"
#include "usecases/registercreation.h"
#include "usecases/registeroverview.h"
#include "usecases/registersession.h"
#include "usecases/unitkeeping.h"
#include "usecases/unitstory.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

/// What the clerk does to units in a real register: one act each, undone row for row, refused in words.
class TestUnitKeeping : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const QString file = m_dir->filePath(u"r.sosh"_s);
        QVERIFY(RegisterCreation::createSample(file, u"muong-khuong-2022"_s, u"thử"_s).ok());
        auto session = RegisterSession::open(file, Access::Write, m_clock, u"thử"_s);
        QVERIFY(session.ok());
        m_session = std::move(*session);
    }
    void cleanup() { m_session.reset(); }

    void theLedgerSaysWhatTheRepositorySays_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::newRow("before") << QDate(1990, 1, 1);
        QTest::newRow("then") << QDate(2022, 8, 1);
        QTest::newRow("now") << QDate(2026, 1, 1);
    }
    void theLedgerSaysWhatTheRepositorySays()
    {
        QFETCH(QDate, day);
        QVERIFY(keeping().apply(rename(u"MK02"_s, u"Đảng bộ xã Bản Lầu mới"_s)).ok());
        const auto units = RegisterOverview(*m_session).units(day);
        QCOMPARE(ledger().validOn(day), *units);
        QVERIFY(!units->empty());
    }

    void everyKindIsOneActAndGoesBack_data()
    {
        QTest::addColumn<UnitEventKind>("kind");
        QTest::addColumn<QString>("verb");
        using K = UnitEventKind;
        QTest::newRow("create") << K::Create << u"unit.add"_s;
        QTest::newRow("rename") << K::Rename << u"unit.rename"_s;
        QTest::newRow("move") << K::Move << u"unit.move"_s;
        QTest::newRow("kind") << K::ChangeKind << u"unit.kind"_s;
        QTest::newRow("merge into") << K::MergeInto << u"unit.merge"_s;
        QTest::newRow("merge new") << K::MergeNew << u"unit.merge"_s;
        QTest::newRow("divide") << K::Divide << u"unit.split"_s;
        QTest::newRow("separate") << K::Separate << u"unit.split"_s;
        QTest::newRow("dissolve") << K::Dissolve << u"unit.end"_s;
        QTest::newRow("end") << K::End << u"unit.end"_s;
    }
    void everyKindIsOneActAndGoesBack()
    {
        QFETCH(UnitEventKind, kind);
        const UnitLedger before = ledger();
        const auto outcome = keeping().apply(some(kind));
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(ErrorText::sentence(outcome.error())));
        QVERIFY(outcome->act.isValid());
        QVERIFY(outcome->event.isValid());
        const UnitLedger after = ledger();
        QVERIFY(!(after == before));
        QCOMPARE(after.events().size(), before.events().size() + 1);
        QCOMPARE(after.events().back().kind, kind);
        QCOMPARE(after.events().back().decision, u"05-QĐ/HU"_s);
        const auto acts = JournalKeeping(*m_session).acts();
        const auto isThis = [&](const Act& act) { return act.id == outcome->act; };
        const auto act = std::find_if(acts->begin(), acts->end(), isThis);
        QTEST(act->header.verb, "verb");
        QVERIFY(!act->header.subject.isEmpty());
        QVERIFY(whole());
        const auto undone = JournalKeeping(*m_session).undo(std::nullopt);
        QVERIFY(undone.ok());
        QVERIFY(ledger() == before);
        QVERIFY(JournalKeeping(*m_session).undo(undone->by).ok());
        QVERIFY(ledger() == after);
        QVERIFY(whole());
    }

    void refusalsAreSentencesAndChangeNothing_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("said");
        const QString cell = u"grassroots_cell"_s;
        QTest::newRow("code used") << u"MK02"_s << u"N"_s << cell << u"MK02"_s;
        QTest::newRow("code blank") << u"  "_s << u"N"_s << cell << u"code"_s;
        QTest::newRow("name blank") << u"MK99"_s << u" "_s << cell << u"name"_s;
        QTest::newRow("kind unknown") << u"MK99"_s << u"N"_s << u"party"_s << u"party"_s;
    }
    void refusalsAreSentencesAndChangeNothing()
    {
        QFETCH(QString, code);
        QFETCH(QString, name);
        QFETCH(QString, kind);
        QFETCH(QString, said);
        const QString digest = *m_session->store().registerDigest();
        UnitChange change = some(UnitEventKind::Create);
        change.newUnits.front().code = code;
        change.newUnits.front().name = name;
        change.newUnits.front().kind = kind;
        const auto outcome = keeping().apply(change);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, ErrorCode::PlanFaulty);
        QVERIFY(ErrorText::sentence(outcome.error()).contains(said));
        QVERIFY(ErrorText::sentence(outcome.error()).endsWith(u'.'));
        QCOMPARE(*m_session->store().registerDigest(), digest);
    }
    void aWarningDoesNotStandInTheWay()
    {
        UnitChange change = some(UnitEventKind::Create);
        change.newUnits.front().name = u"ĐB  xã Bản Lầu "_s;
        const auto warned = keeping().check(change);
        QCOMPARE(warned->size(), std::size_t(1));
        QCOMPARE(warned->front().code, IssueCode::NearName);
        const auto outcome = keeping().apply(change);
        QCOMPARE(outcome->warnings.size(), std::size_t(1));
        QCOMPARE(ledger().history(outcome->added.front())->lastName(), u"ĐB xã Bản Lầu"_s);
        const auto groups = keeping().nearDuplicates(QDate(2026, 1, 1));
        QCOMPARE(groups->size(), std::size_t(1));
        QCOMPARE(groups->front().size(), std::size_t(2));
        QVERIFY(keeping().nearDuplicates(QDate(2022, 1, 1))->empty());
    }
    void unknownUnits_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("correct") << 0;
        QTest::newRow("aliases") << 1;
        QTest::newRow("head-count") << 2;
        QTest::newRow("order") << 3;
        QTest::newRow("order before it") << 4;
        QTest::newRow("story") << 5;
    }
    void unknownUnits()
    {
        QFETCH(int, what);
        const UnitId nobody(4711);
        UnitKeeping units = keeping();
        const ErrorCode code = what == 0 ? units.correct(nobody, {}).error().code
            : what == 1                  ? units.setAliases(nobody, {}).error().code
            : what == 2 ? units.setHeadcount(nobody, QDate(2025, 1, 1), 3).error().code
            : what == 3 ? units.reorder(nobody, {}).error().code
            : what == 4 ? units.reorder(id(u"MK02"_s), nobody).error().code
                        : UnitStories::load(*m_session, nobody).error().code;
        QCOMPARE(code, ErrorCode::UnitUnknown);
    }

    void aSlipOfThePenIsPutRight()
    {
        UnitCorrection correction;
        correction.name = u" Đảng bộ  xã Bản Lầu (sửa) "_s;
        const UnitLedger before = ledger();
        const auto outcome = keeping().correct(id(u"MK02"_s), correction);
        QVERIFY(outcome->act.isValid());
        QVERIFY(!outcome->event.isValid());
        QCOMPARE(ledger().byCode(u"MK02"_s)->lastName(), u"Đảng bộ xã Bản Lầu (sửa)"_s);
        QVERIFY(!keeping().correct(id(u"MK02"_s), correction)->act.isValid());
        QVERIFY(JournalKeeping(*m_session).undo(std::nullopt).ok());
        QVERIFY(ledger() == before);
        correction.code = u"MK03"_s;
        QCOMPARE(keeping().correct(id(u"MK02"_s), correction).error().code, ErrorCode::PlanFaulty);
        QVERIFY(ledger() == before);
    }
    void aliasesAreFound()
    {
        QVERIFY(
            keeping().setAliases(id(u"MK02"_s), {u"Bản Lầu cũ"_s, u" "_s, u"BL"_s, u"BL"_s}).ok());
        QCOMPARE(ledger().byCode(u"MK02"_s)->aliases, QStringList({u"Bản Lầu cũ"_s, u"BL"_s}));
        QCOMPARE(foundCodes(u"ban lau cu"_s), QStringList(u"MK02"_s));
        QVERIFY(keeping().setAliases(id(u"MK02"_s), {u"BL"_s}).ok());
        QVERIFY(foundCodes(u"ban lau cu"_s).isEmpty());
        QVERIFY(JournalKeeping(*m_session).undo(std::nullopt).ok());
        QCOMPARE(foundCodes(u"ban lau cu"_s), QStringList(u"MK02"_s));
    }
    void anOldNameIsFoundWhenNobodyBearsIt()
    {
        QCOMPARE(foundCodes(u"ban lau"_s), QStringList(u"MK02"_s));
        QVERIFY(keeping().apply(rename(u"MK02"_s, u"Đảng bộ xã Cao Sơn mới"_s)).ok());
        QCOMPARE(foundCodes(u"bản lầu"_s), QStringList(u"MK02"_s));
        QVERIFY(keeping().apply(rename(u"MK03"_s, u"Đảng bộ xã Bản Lầu"_s)).ok());
        QCOMPARE(foundCodes(u"bản lầu"_s), QStringList(u"MK03"_s));
    }
    void headcountsAreDated()
    {
        const UnitId unit = id(u"MK02"_s);
        QVERIFY(keeping().setHeadcount(unit, QDate(2025, 1, 1), 77).ok());
        QCOMPARE(ledger().unitOn(unit, QDate(2025, 1, 1))->headcount, 77);
        QVERIFY(ledger().unitOn(unit, QDate(2024, 12, 31))->headcount != 77);
        QVERIFY(keeping().setHeadcount(unit, QDate(2025, 1, 1), std::nullopt).ok());
        QVERIFY(ledger().unitOn(unit, QDate(2025, 1, 1))->headcount != 77);
        QCOMPARE(keeping().setHeadcount(unit, QDate(2025, 1, 1), -1).error().code,
            ErrorCode::PlanFaulty);
        QCOMPARE(keeping().setHeadcount(unit, {}, 3).error().code, ErrorCode::PlanFaulty);
    }
    void theOrderIsTheOffices()
    {
        const auto codes = [&] {
            QStringList list;
            const auto units = RegisterOverview(*m_session).units(QDate(2026, 1, 1));
            for (const Unit& unit : *units)
                list += unit.code;
            return list;
        };
        const QStringList before = codes();
        QVERIFY(keeping().reorder(id(u"MK05"_s), id(u"MK02"_s)).ok());
        QStringList wanted = before;
        wanted.move(before.indexOf(u"MK05"_s), before.indexOf(u"MK02"_s));
        QCOMPARE(codes(), wanted);
        QVERIFY(keeping().reorder(id(u"MK05"_s), {}).ok());
        QCOMPARE(codes().last(), u"MK05"_s);
        QVERIFY(!keeping().reorder(id(u"MK05"_s), {})->act.isValid());
    }

    void theStoryIsInWords()
    {
        QVERIFY(keeping().apply(some(UnitEventKind::MergeInto)).ok());
        UnitChange renaming = rename(u"MK03"_s, u"Đảng bộ xã Mới"_s);
        renaming.effectiveOn = QDate(2025, 6, 1);
        QVERIFY(keeping().apply(renaming).ok());
        const auto gone = UnitStories::load(*m_session, id(u"MK02"_s));
        QCOMPARE(gone->events.size(), std::size_t(1));
        QVERIFY(gone->events.front().text.contains(u"(MK03)"));
        QCOMPARE(gone->events.front().day, QDate(2025, 3, 1));
        QCOMPARE(gone->events.front().decision, u"05-QĐ/HU"_s);
        QCOMPARE(gone->history.life.to, QDate(2025, 2, 28));
        const auto taker = UnitStories::load(*m_session, id(u"MK03"_s));
        QCOMPARE(taker->events.size(), std::size_t(2));
        QVERIFY(taker->events.at(0).text.contains(u"Đảng bộ xã Bản Lầu (MK02)"));
        QVERIFY(taker->events.at(1).text.contains(u"Đảng bộ xã Mới"));
        QVERIFY(taker->records.size() >= 4);
        QCOMPARE(taker->records.at(1).value.startsWith(u"Đảng bộ xã Mới"), true);
    }
    void everyKindHasWords_data() { everyKindIsOneActAndGoesBack_data(); }
    void everyKindHasWords()
    {
        QFETCH(UnitEventKind, kind);
        const auto outcome = keeping().apply(some(kind));
        QVERIFY(outcome.ok());
        QVERIFY(!UnitStories::kindName(kind).isEmpty());
        const UnitLedger now = ledger();
        for (const Succession& line : now.events().back().successions)
            for (const UnitId unit : {line.from, line.to})
                if (unit.isValid()) {
                    const auto story = UnitStories::load(*m_session, unit);
                    QVERIFY(!story->events.back().text.isEmpty());
                    QVERIFY(!story->events.back().text.contains(u"()"));
                }
    }

private:
    UnitKeeping keeping() { return UnitKeeping(*m_session); }
    UnitLedger ledger() { return *keeping().ledger(); }
    UnitId id(const QString& code)
    {
        const UnitLedger all = ledger();
        const UnitHistory* unit = all.byCode(code);
        return unit ? unit->id : UnitId();
    }
    bool whole()
    {
        const auto findings = DataCare(*m_session).check(true);
        return findings.ok() && findings->empty();
    }
    QStringList foundCodes(const QString& text)
    {
        QStringList codes;
        const auto units = RegisterOverview(*m_session).units(QDate(2026, 1, 1), text);
        for (const Unit& unit : *units)
            codes += unit.code;
        return codes;
    }
    UnitChange rename(const QString& code, const QString& name)
    {
        UnitChange change;
        change.kind = UnitEventKind::Rename;
        change.units = {id(code)};
        change.name = name;
        change.effectiveOn = QDate(2025, 3, 1);
        return change;
    }
    /// One change of the kind that the sample allows.
    UnitChange some(UnitEventKind kind)
    {
        UnitChange change;
        change.kind = kind;
        change.effectiveOn = QDate(2025, 3, 1);
        change.decision = u"05-QĐ/HU"_s;
        change.decidedOn = QDate(2025, 2, 20);
        NewUnit made;
        made.code = u"MK99"_s;
        made.name = u"Chi bộ Thử"_s;
        made.kind = u"grassroots_cell"_s;
        made.sector = u"village"_s;
        made.parent = id(u"MK"_s);
        if (kind == UnitEventKind::Create || kind == UnitEventKind::MergeNew
            || kind == UnitEventKind::Separate || kind == UnitEventKind::Divide)
            change.newUnits = {made};
        if (kind != UnitEventKind::Create)
            change.units = {id(u"MK02"_s)};
        if (kind == UnitEventKind::MergeInto || kind == UnitEventKind::Divide)
            change.targets = {id(u"MK03"_s)};
        change.name = u"Đảng bộ xã Thử"_s;
        change.unitKind = u"commune_committee"_s;
        change.sector = u"commune"_s;
        if (kind == UnitEventKind::Move)
            change.parent = id(u"MK03"_s);
        return change;
    }

    FixedClock m_clock{QDateTime(QDate(2026, 1, 1), QTime(9, 0))};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<RegisterSession> m_session;
};

QTEST_GUILESS_MAIN(TestUnitKeeping)
#include "tst_unitkeeping.moc"
