// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "storage/papertextrepository.h"
#include "storage/store.h"
#include "storage/unitofwork.h"
#include "usecases/datacare.h"
#include "usecases/journalkeeping.h"
#include "usecases/paperissuing.h"
#include "usecases/registersession.h"
#include "usecases/roundfigures.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

/// A register that the program of schema 3 made and worked in (reopened, imported into, closed again), opened by this one.
class TestMigration0004 : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const QString file = m_dir->filePath(u"huyện.sosh"_s);
        QVERIFY(QFile::copy(QStringLiteral(SOSH_SOURCE_DIR "/tests/fixtures/db/v0003.sosh"), file));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        auto session = RegisterSession::open(file, Access::Write, m_clock, u"thử"_s);
        QVERIFY(session.ok());
        m_session = std::move(*session);
    }
    void cleanup() { m_session.reset(); }

    void itIsWhole()
    {
        QCOMPARE(m_session->facts().schemaVersion, 5);
        const auto findings = DataCare(*m_session).check(true);
        QVERIFY(findings.ok() && findings->empty());
    }
    void figuresAreWhatTheyWere()
    {
        const auto sheet = RoundFigures(*m_session).sheet(u"MK-2022"_s, 1);
        QCOMPARE(sheet->round.state, RoundState::Closed);
        const UnitReturn& imported = sheet->rowOf(u"MK02")->current;
        QCOMPARE(imported.revision, 2);
        QCOMPARE(imported.figure(u"members_attended"), std::optional<qint64>(116));
    }
    void actsOfTheOldSchemaAreStillUndone()
    {
        JournalKeeping journal(*m_session);
        QVERIFY(journal.undo({}, {}).ok()); // closing
        QVERIFY(journal.undo({}, {}).ok()); // the import
        const auto sheet = RoundFigures(*m_session).sheet(u"MK-2022"_s, 1);
        QCOMPARE(sheet->round.state, RoundState::Open);
        QCOMPARE(
            sheet->rowOf(u"MK02")->current.figure(u"members_attended"), std::optional<qint64>(117));
        const auto findings = DataCare(*m_session).check(true);
        QVERIFY(findings.ok() && findings->empty());
    }
    void whatTheNewSchemaKeepsIsKept()
    {
        const auto sheet = RoundFigures(*m_session).sheet(u"MK-2022"_s, 1);
        const auto written =
            m_session->store().write(m_session->act(verbs::textChange, u"MK-2022/1"_s),
                [&](storage::UnitOfWork& work) -> Status {
                    work.paperTexts().add(sheet->round.id, u"result"_s,
                        {{}, PaperText::Kind::Own, u"MD1"_s, {}, u"Thêm một đoạn."_s});
                    return Done{};
                });
        QVERIFY(written.ok());
        IssueRequest request;
        request.paper.campaign = u"MK-2022"_s;
        request.paper.round = 1;
        request.number = u"45"_s;
        request.date = QDate(2022, 8, 5);
        QVERIFY(PaperIssuing(*m_session).issue(request).ok());
        const auto findings = DataCare(*m_session).check(true);
        QVERIFY(findings.ok() && findings->empty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 21), QTime(5, 0), Qt::UTC)};
    std::unique_ptr<RegisterSession> m_session;
};

QTEST_MAIN(TestMigration0004)
#include "tst_migration0004.moc"
