// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "storage/documentrepository.h"
#include "storage/store.h"
#include "storage/unitofwork.h"
#include "usecases/datacare.h"
#include "usecases/journalkeeping.h"
#include "usecases/registeroverview.h"
#include "usecases/registersession.h"
#include "usecases/roundfigures.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

/// A register that the program of schema 2 made and worked in, opened by this one.
class TestMigration0003 : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const QString file = m_dir->filePath(u"huyện.sosh"_s);
        QVERIFY(QFile::copy(QStringLiteral(SOSH_SOURCE_DIR "/tests/fixtures/db/v0002.sosh"), file));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        auto session = RegisterSession::open(file, Access::Write, m_clock, u"thử"_s);
        QVERIFY(session.ok());
        m_session = std::move(*session);
    }
    void itIsWhole()
    {
        QCOMPARE(m_session->facts().schemaVersion, 5);
        const auto findings = DataCare(*m_session).check(true);
        QVERIFY(findings.ok() && findings->empty());
    }
    /// The images of round and roster were taken before those tables got new columns.
    void actsOfTheOldSchemaAreStillUndone()
    {
        const auto stateNow = [this] {
            return RoundFigures(*m_session).sheet(u"MK-2022"_s, 1)->round.state;
        };
        QCOMPARE(stateNow(), RoundState::Open);
        const auto reopened = JournalKeeping(*m_session).undo({}, {});
        QVERIFY(reopened.ok());
        QCOMPARE(stateNow(), RoundState::Closed);
        QVERIFY(JournalKeeping(*m_session).undo(reopened->by, {}).ok()); // redone, newest first
        QCOMPARE(stateNow(), RoundState::Open);
        const auto findings = DataCare(*m_session).check(true);
        QVERIFY(findings.ok() && findings->empty());
    }
    void typesOfDocumentsThatCameLaterAreThere()
    {
        const auto lookups = RegisterOverview(*m_session).lookups();
        QVERIFY(lookups.ok());
        QCOMPARE(Lookups::label(lookups->documentTypes, u"QyĐ"_s), u"Quy định"_s);
        QCOMPARE(Lookups::label(lookups->documentTypes, u"CTHĐ"_s), u"Chương trình hành động"_s);
        QCOMPARE(lookups->documentTypes.size(), std::size_t(16));
    }
    void documentsAreFoundByTheirNumber()
    {
        QStringList codes;
        const Status read = m_session->store().read([&](const storage::UnitOfWork& work) -> Status {
            for (const auto& stored : work.documents().all())
                codes.append(stored.document.code);
            return Done{};
        });
        QVERIFY(read.ok());
        QVERIFY(codes.contains(u"105-KH/TU"_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(1, 0), Qt::UTC)};
    std::unique_ptr<RegisterSession> m_session;
};

QTEST_GUILESS_MAIN(TestMigration0003)
#include "tst_migration0003.moc"
