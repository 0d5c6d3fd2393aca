// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "storage/controltotalrepository.h"
#include "storage/flagrepository.h"
#include "storage/store.h"
#include "storage/unitofwork.h"
#include "usecases/datacare.h"
#include "usecases/followingup.h"
#include "usecases/journalkeeping.h"
#include "usecases/officekeeping.h"
#include "usecases/paperissuing.h"
#include "usecases/readvalue.h"
#include "usecases/registersession.h"
#include "usecases/roundfigures.h"
#include "usecases/roundkeeping.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

/// A register that the program of schema 4 made, with a report issued from it, opened by this one.
class TestMigration0005 : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const QString file = m_dir->filePath(u"huyện.sosh"_s);
        QVERIFY(QFile::copy(QStringLiteral(SOSH_SOURCE_DIR "/tests/fixtures/db/v0004.sosh"), file));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        auto session = RegisterSession::open(file, Access::Write, m_clock, u"thử"_s);
        QVERIFY(session.ok());
        m_session = std::move(*session);
    }
    void cleanup() { m_session.reset(); }

    void itIsWhole()
    {
        QCOMPARE(m_session->facts().schemaVersion, 5);
        QVERIFY(isWhole());
    }
    void figuresAreWhatTheyWere()
    {
        const auto totals = RoundFigures(*m_session).totals(campaign, 1);
        QCOMPARE(totals->sheet.round.state, RoundState::Sealed);
        QCOMPARE(totals->sheet.rows.size(), std::size_t(46));
        QCOMPARE(totals->summary.states.held(), 46);
        QCOMPARE(totals->summary.peopleAttended, std::optional<qint64>(3556));
    }
    void theIssuedReportStands()
    {
        const auto reports = PaperIssuing(*m_session).reports(campaign, 1);
        QVERIFY(reports.ok());
        QCOMPARE(reports->size(), std::size_t(1));
        QCOMPARE(reports->front().code, u"45-BC/HU"_s);
        QCOMPARE(reports->front().issuedOn, QDate(2022, 8, 8));
        QVERIFY(PaperIssuing(*m_session).pagesOf(reports->front().id).ok());
    }
    void nothingWasAskedYet()
    {
        const auto board = FollowingUp(*m_session).board(campaign, 1);
        QVERIFY(board->mailings.empty());
        QCOMPARE(board->board.states.missing, 0);
    }
    void whatTheOldSchemaIssuedIsTakenBack()
    {
        JournalKeeping journal(*m_session);
        QCOMPARE(journal.undo({}, {}).error().code, ErrorCode::NothingToUndo);
        QVERIFY(PaperIssuing(*m_session).annul(campaign, 1, u"Sai số"_s).ok());
        QCOMPARE(RoundFigures(*m_session).sheet(campaign, 1)->round.state, RoundState::Closed);
        QVERIFY(RoundKeeping(*m_session).reopen(campaign, 1, u"Bổ sung"_s).ok());
        QVERIFY(journal.undo({}, {}).ok());
        QCOMPARE(RoundFigures(*m_session).sheet(campaign, 1)->round.state, RoundState::Closed);
        QVERIFY(isWhole());
    }
    void anOfficeOfTheOldSchemaHasNoContactLine()
    {
        OfficeKeeping keeping(*m_session);
        const auto histories = keeping.all();
        QVERIFY(histories.ok() && !histories->empty());
        for (const OfficeHistory& history : *histories)
            for (const Office& record : history.records)
                QVERIFY(record.contactLine.isEmpty() && !record.nameLine.isEmpty());
        Office office = histories->front().records.front();
        office.contactLine = u"điện thoại: 0214.000.000"_s;
        QVERIFY(keeping.changeRecord(office).ok());
        QCOMPARE(keeping.all()->front().records.front(), office);
        QVERIFY(isWhole());
        QVERIFY(JournalKeeping(*m_session).undo({}, {}).ok());
        QVERIFY(keeping.all()->front().records.front().contactLine.isEmpty());
        QVERIFY(isWhole());
    }
    void whatTheNewSchemaKeepsIsKept()
    {
        const auto sheet = RoundFigures(*m_session).sheet(campaign, 1);
        const RoundId round = sheet->round.id;
        const UnitId unit = sheet->rows.front().entry.unit;
        ReminderNote note;
        note.units = QStringList{sheet->rows.front().entry.code};
        note.purpose = ReminderPurpose::Recheck;
        QVERIFY(FollowingUp(*m_session).record(campaign, 1, note).ok());
        const auto written = m_session->store().write(
            m_session->act(verbs::flagRaise, u"MK-2022/1"_s), [&](storage::UnitOfWork& work) {
                work.flags().put(round,
                    {{}, unit, u"members_attended"_s, FlagKind::FollowUp, u"đếm lại"_s, 1,
                        QDate(2026, 11, 21), u"thử"_s, {}});
                work.controlTotals().set(round, {{u"members_attended"_s, 3325, 0, {}}});
                return Status(Done{});
            });
        QVERIFY(written.ok());
        const auto board = FollowingUp(*m_session).board(campaign, 1);
        QCOMPARE(board->rows.front().reminders.size(), std::size_t(1));
        QCOMPARE(board->rows.front().flags.size(), std::size_t(1));
        QVERIFY(isWhole());
        QVERIFY(JournalKeeping(*m_session).undo({}, {}).ok());
        QVERIFY(JournalKeeping(*m_session).undo({}, {}).ok());
        const auto after = FollowingUp(*m_session).board(campaign, 1);
        QVERIFY(after->mailings.empty() && after->rows.front().flags.empty());
        const auto totals = readValue<std::size_t>(
            *m_session, [round](const storage::UnitOfWork& work) -> Result<std::size_t> {
                return work.controlTotals().ofRound(round).size();
            });
        QCOMPARE(*totals, std::size_t(0));
        QVERIFY(isWhole());
    }

private:
    bool isWhole() const
    {
        const auto findings = DataCare(*m_session).check(true);
        return findings.ok() && findings->empty();
    }

    const QString campaign = u"MK-2022"_s;
    std::unique_ptr<QTemporaryDir> m_dir;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 21), QTime(5, 0), Qt::UTC)};
    std::unique_ptr<RegisterSession> m_session;
};

QTEST_MAIN(TestMigration0005)
#include "tst_migration0005.moc"
