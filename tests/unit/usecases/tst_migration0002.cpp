// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "storage/factrepository.h"
#include "storage/migrator.h"
#include "storage/registeropener.h"
#include "storage/sql/connection.h"
#include "storage/sql/failure.h"
#include "storage/sql/statement.h"
#include "storage/store.h"
#include "usecases/datacare.h"
#include "usecases/journalkeeping.h"
#include "usecases/provinceexport.h"
#include "usecases/readvalue.h"
#include "usecases/registercreation.h"
#include "usecases/registeroverview.h"
#include "usecases/roundfigures.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;
namespace sql = sosh::storage::sql;

/// A register that the program of schema 1 made, opened by this one.
class TestMigration0002 : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"xã.sosh"_s);
        QVERIFY(
            QFile::copy(QStringLiteral(SOSH_SOURCE_DIR "/tests/fixtures/db/v0001.sosh"), m_file));
        QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner));
    }

    void theFixtureIsOfSchemaOne()
    {
        QCOMPARE(versionOf(m_file), 1);
        QCOMPARE(hashesOf(m_file).size(), 1);
    }
    void itComesUpToDateWithASafetyCopy()
    {
        const QByteArray before = bytesOf(m_file);
        const auto session = open();
        QVERIFY(session);
        QCOMPARE(session->facts().schemaVersion, 5);
        QCOMPARE(session->facts().registryId, u"7c1b0e54-2026-4a0c-9d3f-424d2d323032"_s);
        QCOMPARE(files(), (QStringList{u"xã.sosh"_s, u"xã.v1-20261120T010000.sosh"_s}));
        const QString copy = m_dir->filePath(u"xã.v1-20261120T010000.sosh"_s);
        QCOMPARE(versionOf(copy), 1);
        QCOMPARE(hashesOf(copy), hashesOf(m_file).first(1));
        QCOMPARE(before.size(), QFileInfo(copy).size());
    }
    void itIsWholeAfterwards()
    {
        const auto session = open();
        QVERIFY(session);
        const auto findings = DataCare(*session).check(true);
        QVERIFY(findings.ok());
        QVERIFY(findings->empty());
    }
    void theOldActsKeepTheirHashes()
    {
        const QStringList before = hashesOf(m_file);
        QVERIFY(open());
        const QStringList after = hashesOf(m_file);
        QCOMPARE(after.size(), before.size() + 1);
        QCOMPARE(after.first(before.size()), before);
    }
    void theJournalSaysThatItWasBroughtUpToDate()
    {
        const auto session = open();
        QVERIFY(session);
        const auto acts = JournalKeeping(*session).acts();
        QVERIFY(acts.ok());
        QCOMPARE(acts->size(), size_t(2));
        QCOMPARE(acts->back().header.verb, verbs::registerMigrate.toString());
        QCOMPARE(acts->back().header.subject, u"1 → 5"_s);
        QVERIFY(!JournalKeeping(*session).undo({}, {}).ok());
    }
    void itsFiguresAreThoseOfAFreshSample()
    {
        const auto old = open();
        const QString other = m_dir->filePath(u"mới.sosh"_s);
        QVERIFY(RegisterCreation::createSample(other, u"xa-2026"_s, u"thử"_s).ok());
        const auto fresh = RegisterSession::open(other, Access::Write, m_clock, u"thử"_s);
        QVERIFY(old && fresh.ok());
        const auto ours = RoundFigures(*old).totals(u"BM-2026"_s, 1);
        const auto theirs = RoundFigures(**fresh).totals(u"BM-2026"_s, 1);
        QVERIFY(ours.ok() && theirs.ok());
        QCOMPARE(ours->controlCode, theirs->controlCode);
        QCOMPARE(ours->controlCode, u"1RMF-2Y1K"_s);
        QCOMPARE(ours->headline, theirs->headline);
        QCOMPARE(ours->sheet.rows.size(), size_t(45));
        for (size_t i = 0; i < ours->sheet.rows.size(); ++i)
            QVERIFY(ours->sheet.rows[i].current.saysTheSame(theirs->sheet.rows[i].current));
        QCOMPARE(digestOf(*old), digestOf(**fresh));
    }
    void theSecondOpeningChangesNothing()
    {
        QVERIFY(open());
        const QByteArray once = bytesOf(m_file);
        QVERIFY(open());
        QCOMPARE(bytesOf(m_file), once);
        QCOMPARE(files().size(), 2);
    }
    void readingAloneBringsItUpToDateToo()
    {
        const auto session = RegisterSession::open(m_file, Access::Read, m_clock, u"thử"_s);
        QVERIFY(session.ok());
        QCOMPARE((*session)->facts().schemaVersion, 5);
        QVERIFY(RegisterOverview(**session).load().ok());
    }
    void itTakesFactsAfterwards()
    {
        const auto session = open();
        QVERIFY(session);
        const auto act = session->store().write(
            session->act(verbs::factAdd, u"hội thi"_s), [](storage::UnitOfWork& work) -> Status {
                work.facts().add(Activity{{}, {}, 2026, u"hội thi"_s});
                return Done{};
            });
        QVERIFY(act.ok());
        const auto findings = DataCare(*session).check(true);
        QVERIFY(findings.ok() && findings->empty());
        QVERIFY(JournalKeeping(*session).undo({}, {}).ok());
    }

    /// A kill between two statements of the script leaves what a failing statement leaves: version 1, every byte as it was.
    void stoppedInTheMiddleItStaysAsItWas_data()
    {
        QTest::addColumn<int>("statements");
        const auto schema = storage::shippedSchema();
        const auto all = int(storage::statementsOf(schema.at(1).text).size());
        for (int done = 0; done <= all; ++done)
            QTest::addRow("after %d statements", done) << done;
    }
    void stoppedInTheMiddleItStaysAsItWas()
    {
        QFETCH(int, statements);
        storage::Schema schema = storage::shippedSchema();
        const QStringList whole = storage::statementsOf(schema.at(1).text);
        schema.at(1).text = whole.first(statements).join(u'\n')
            + u"\nINSERT INTO table_that_is_not_there VALUES (1);\n"_s;
        const QByteArray before = bytesOf(m_file);
        QVERIFY_THROWS_EXCEPTION(
            sql::Failure, storage::openRegister(m_file, storage::OpenMode::Write, m_clock, schema));
        QCOMPARE(bytesOf(m_file), before);
        QCOMPARE(versionOf(m_file), 1);
        QVERIFY(open());
        QCOMPARE(versionOf(m_file), 5);
    }

private:
    std::unique_ptr<RegisterSession> open()
    {
        auto session = RegisterSession::open(m_file, Access::Write, m_clock, u"thử"_s);
        return session ? std::move(*session) : nullptr;
    }
    QStringList files() const
    {
        return QDir(m_dir->path()).entryList({u"*.sosh"_s}, QDir::Files, QDir::Name);
    }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static int versionOf(const QString& path)
    {
        sql::Connection connection(path, sql::Connection::Access::ReadOnly);
        return connection.value(u"PRAGMA user_version"_s).toInt();
    }
    static QStringList hashesOf(const QString& path)
    {
        sql::Connection connection(path, sql::Connection::Access::ReadOnly);
        sql::Statement rows(connection, u"SELECT hash FROM act ORDER BY id"_s);
        QStringList hashes;
        while (rows.step())
            hashes += rows.text(0);
        return hashes;
    }
    /// Of round 1's machine bytes.
    QString digestOf(RegisterSession& session) const
    {
        ExportRequest request;
        request.campaign = u"BM-2026"_s;
        request.round = 1;
        request.profile = Profile::Machine;
        request.file = m_dir->filePath(u"tỉnh.csv"_s);
        const auto made = ProvinceExport(session).write(request);
        return made ? made->contentDigest : QString();
    }

    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(1, 0), Qt::UTC)};
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestMigration0002)
#include "tst_migration0002.moc"
