// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "storage/campaignrepository.h"
#include "storage/lookuprepository.h"
#include "storage/returnrepository.h"
#include "storage/roundrepository.h"
#include "storage/store.h"
#include "storage/unitofwork.h"
#include "storage/unitrepository.h"
#include "support/testcounts.h"
#include "usecases/journalkeeping.h"
#include "usecases/paperdesk.h"
#include "usecases/registercreation.h"
#include "usecases/registersession.h"
#include "usecases/returnimport.h"
#include "usecases/rosterproposal.h"
#include "usecases/roundfigures.h"
#include "usecases/roundkeeping.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

/// What a round froze stays as it was, whatever happens to units, measures and drafts later.
class TestFrozen : public QObject
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

    void aRenamedUnitChangesNeitherDigestNorPaper()
    {
        const Snapshot before = snapshot();
        act([](storage::UnitOfWork& work) -> Status {
            work.units().rename(*work.units().byCode(u"MK02"_s), u"Đảng bộ xã Bản Lầu (mới)"_s,
                u"ĐB Bản Lầu"_s, QDate(2022, 8, 10));
            return Done{};
        });
        QVERIFY(snapshot() == before);
    }
    void aMeasureAddedForRoundTwoChangesNeitherDigestNorPaper()
    {
        const Snapshot before = snapshot();
        act([](storage::UnitOfWork& work) -> Status {
            const auto campaign = work.campaigns().byCode(u"MK-2022"_s);
            for (const storage::BuiltInMeasure& entry : work.lookups().builtInMeasures())
                if (entry.measure.code == u"opinions")
                    work.campaigns().addMeasure(campaign->id, entry.measure.id, true, true);
            return Done{};
        });
        QCOMPARE(measuresOfCampaign(), 8);
        QVERIFY(snapshot() == before);
    }
    void aDraftBesideAConfirmedReturnChangesNothing()
    {
        const Snapshot before = snapshot();
        const auto sheet = RoundFigures(*m_session).sheet(u"MK-2022"_s, 1);
        UnitReturn value = sheet->rows.front().current;
        value.figures[u"members_attended"_s].value = 1;
        const auto written = m_session->store().write(
            m_session->act(verbs::draftImport, {}), [&](storage::UnitOfWork& work) -> Status {
                work.returns().saveDraft(
                    sheet->round.id, {value.unit, {}, {}, value, 1, u"thử"_s, m_clock.nowUtc()});
                return Done{};
            });
        QVERIFY(written.ok());
        QVERIFY(snapshot() == before);
        QCOMPARE(RoundFigures(*m_session).sheet(u"MK-2022"_s, 1)->drafts(), 1);
    }
    void undoGivesTheOldNameBack()
    {
        act([](storage::UnitOfWork& work) -> Status {
            work.units().rename(
                *work.units().byCode(u"MK02"_s), u"Tên khác"_s, u"TK"_s, QDate(2022, 8, 10));
            return Done{};
        });
        QCOMPARE(nameOn(QDate(2022, 9, 1)), u"Tên khác"_s);
        QCOMPARE(nameOn(QDate(2022, 8, 9)), u"Đảng bộ xã Bản Lầu"_s);
        QVERIFY(JournalKeeping(*m_session).undo(std::nullopt).ok());
        QCOMPARE(nameOn(QDate(2022, 9, 1)), u"Đảng bộ xã Bản Lầu"_s);
    }

    void theRosterIsWhoStandsUnderTheRoot()
    {
        const auto unit = [](int id, int parent) {
            Unit made;
            made.id = UnitId(id);
            made.parent = UnitId(parent);
            made.code = u"U%1"_s.arg(id);
            return made;
        };
        const std::vector<Unit> units{unit(1, 0), unit(2, 1), unit(3, 1), unit(4, 3), unit(5, 0)};
        QStringList codes;
        for (const RosterEntry& entry : proposedRoster(units))
            codes += entry.code;
        QCOMPARE(codes, QStringList({u"U2"_s, u"U3"_s, u"U5"_s}));
    }
    void aRoundOpensOnItsRosterAndStaysOpenUntilClosed()
    {
        act([](storage::UnitOfWork& work) -> Status {
            Round round;
            round.campaign = work.campaigns().byCode(u"MK-2022"_s)->id;
            round.no = 5;
            round.name = u"Bổ sung"_s;
            round.span = DateRange{QDate(2022, 9, 1), QDate(2022, 9, 30)};
            round.due = QDate(2022, 10, 5);
            work.rounds().add(round);
            return Done{};
        });
        RoundKeeping keeping(*m_session);
        QCOMPARE(keeping.open(u"MK-2022"_s, 5)->round.state, RoundState::Open);
        QCOMPARE(RoundFigures(*m_session).sheet(u"MK-2022"_s, 5)->rows.size(), std::size_t(46));
        QCOMPARE(keeping.open(u"MK-2022"_s, 5).error().code, ErrorCode::RoundNotDraft);
        QCOMPARE(keeping.close(u"MK-2022"_s, 5)->round.state, RoundState::Closed);
        QCOMPARE(keeping.reopen(u"MK-2022"_s, 5, u"  "_s).error().code, ErrorCode::ReasonMissing);
        QCOMPARE(
            keeping.reopen(u"MK-2022"_s, 5, u"Lãnh đạo yêu cầu"_s)->round.state, RoundState::Open);
        QVERIFY(JournalKeeping(*m_session).undo(std::nullopt).ok());
        QCOMPARE(RoundFigures(*m_session).sheet(u"MK-2022"_s, 5)->round.state, RoundState::Closed);
    }

    void theListIsChosenAndThePlanKeptInOneAct()
    {
        RoundKeeping keeping(*m_session);
        const auto proposed = keeping.proposal(u"MK-2022"_s, 2, QDate(2022, 9, 1));
        QCOMPARE(proposed->size(), std::size_t(46));
        RosterChoice choice;
        choice.leftOut = {proposed->at(0).unit};
        choice.exempt.insert(proposed->at(1).unit, u" "_s);
        const RoundPlan plan{
            u"Đợt 2"_s, {QDate(2022, 8, 15), QDate(2022, 9, 15)}, QDate(2022, 9, 20), true};
        QCOMPARE(
            keeping.open(u"MK-2022"_s, 2, choice, plan).error().code, ErrorCode::ReasonMissing);
        QCOMPARE(keeping.open(u"MK-2022"_s, 2, choice).error().code, ErrorCode::RoundHasNoDates);
        choice.exempt[proposed->at(1).unit] = u"Đơn vị mới thành lập"_s;
        const auto opened = keeping.open(u"MK-2022"_s, 2, choice, plan);
        QCOMPARE(opened->round.due, plan.due);
        const auto sheet = RoundFigures(*m_session).sheet(u"MK-2022"_s, 2);
        QCOMPARE(sheet->rows.size(), std::size_t(45));
        QCOMPARE(sheet->rows.front().entry.sortNo, 1);
        QVERIFY(sheet->rows.front().entry.exempt);
        QCOMPARE(summarize(*sheet).states.expected, 44);
        QVERIFY(JournalKeeping(*m_session).undo(std::nullopt).ok());
        QCOMPARE(
            RoundFigures(*m_session).sheet(u"MK-2022"_s, 2).error().code, ErrorCode::RoundIsDraft);
        QVERIFY(!keeping.open(u"MK-2022"_s, 2).ok());
    }

    void papersBearTheDateByTheRule()
    {
        const PaperDesk desk(*m_session);
        PaperRequest request = resultOfRoundOne();
        QCOMPARE(desk.prepare(request)->date, QDate(2022, 8, 5));
        QCOMPARE(desk.prepare(request)->document.formatProfile, u"HD36_2018"_s);
        request.date = QDate(2022, 9, 1);
        QCOMPARE(desk.prepare(request)->date, QDate(2022, 9, 1));
        request.date = QDate(2025, 7, 1);
        QCOMPARE(desk.prepare(request).error().code, ErrorCode::NoIssuerOnDate);
        QCOMPARE(desk.prepare(request).error().args.front().toString(), u"HU"_s);
        QVERIFY(RoundKeeping(*m_session).reopen(u"MK-2022"_s, 1, u"Nhập nhầm"_s).ok());
        request.date = QDate();
        QCOMPARE(desk.prepare(request)->date, m_clock.today());
    }
    void aSecondWriterIsTurnedAwayAndAReaderIsNot()
    {
        const auto second =
            RegisterSession::open(m_session->path(), Access::Write, m_clock, u"khác"_s);
        QCOMPARE(second.error().code, ErrorCode::RegisterLocked);
        const auto reader =
            RegisterSession::open(m_session->path(), Access::Read, m_clock, u"khác"_s);
        QVERIFY(reader.ok());
        QVERIFY((*reader)->isReadOnly());
        QCOMPARE(RoundKeeping(**reader).reopen(u"MK-2022"_s, 1, u"x"_s).error().code,
            ErrorCode::RegisterReadOnly);
    }

private:
    struct Snapshot
    {
        QString controlCode;
        QByteArray paper;
        bool operator==(const Snapshot&) const = default;
    };
    static PaperRequest resultOfRoundOne()
    {
        PaperRequest request;
        request.campaign = u"MK-2022"_s;
        request.round = 1;
        return request;
    }
    Snapshot snapshot()
    {
        const auto paper = PaperDesk(*m_session).prepare(resultOfRoundOne());
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
        Q_ASSERT(text.contains("Đảng bộ xã Bản Lầu"));
        return {RoundFigures(*m_session).totals(u"MK-2022"_s, 1)->controlCode, text};
    }
    void act(const std::function<Status(storage::UnitOfWork&)>& work)
    {
        const auto written = m_session->store().write({u"test.change"_s, u"thử"_s, {}, {}}, work);
        QVERIFY(written.ok());
    }
    int measuresOfCampaign()
    {
        int count = 0;
        const Status read = m_session->store().read([&](const storage::UnitOfWork& work) -> Status {
            count = static_cast<int>(
                work.campaigns().measures(work.campaigns().byCode(u"MK-2022"_s)->id).size());
            return Done{};
        });
        return read ? count : -1;
    }
    QString nameOn(QDate day)
    {
        QString name;
        const Status read = m_session->store().read([&](const storage::UnitOfWork& work) -> Status {
            for (const Unit& unit : work.units().validOn(day))
                if (unit.code == u"MK02")
                    name = unit.name;
            return Done{};
        });
        return read ? name : QString();
    }

    FixedClock m_clock{QDateTime(QDate(2022, 8, 20), QTime(9, 0))};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<RegisterSession> m_session;
};

QTEST_GUILESS_MAIN(TestFrozen)
#include "tst_frozen.moc"
