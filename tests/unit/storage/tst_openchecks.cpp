// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfixture.h"

#include "storage/integrity.h"
#include "storage/journalrepository.h"
#include "storage/migrator.h"
#include "storage/registerlock.h"
#include "storage/registeropener.h"
#include "storage/sql/connection.h"
#include "storage/sql/failure.h"
#include "storage/sql/statement.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::storage;
using testing::RegisterFixture;
using Access = sql::Connection::Access;

class TestOpenChecks : public QObject
{
    Q_OBJECT

private:
    static QStringList filesBeside(const QString& path)
    {
        return QDir(QFileInfo(path).path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    static int shipped() { return newestVersion(shippedSchema()); }
    static Schema withNext(const QString& script)
    {
        Schema schema = shippedSchema();
        schema.push_back({shipped() + 1, script});
        return schema;
    }
    static ErrorCode openCode(RegisterFixture& fixture, const Schema& schema)
    {
        try {
            openRegister(fixture.path(), OpenMode::Write, fixture.clock(), schema);
        } catch (const sql::Failure& failure) {
            return failure.error(fixture.path()).code;
        }
        return ErrorCode::Cancelled;
    }

private slots:
    void refusedBytes_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("text file") << 0 << ErrorCode::NotARegister;
        QTest::newRow("empty file") << 1 << ErrorCode::NotARegister;
        QTest::newRow("one byte") << 2 << ErrorCode::NotARegister;
        QTest::newRow("header zeroed") << 3 << ErrorCode::NotARegister;
        QTest::newRow("truncated to one page") << 4 << ErrorCode::RegisterDamaged;
        QTest::newRow("truncated to odd size") << 5 << ErrorCode::RegisterDamaged;
        QTest::newRow("page zeroed") << 6 << ErrorCode::RegisterDamaged;
        QTest::newRow("random bytes after the header") << 7 << ErrorCode::RegisterDamaged;
    }
    void refusedBytes()
    {
        QFETCH(int, how);
        RegisterFixture fixture;
        fixture.close();
        QByteArray bytes = testing::bytesOf(fixture.path());
        switch (how) {
        case 0:
            bytes = "Sổ sinh hoạt\n";
            break;
        case 1:
            bytes.clear();
            break;
        case 2:
            bytes.truncate(1);
            break;
        case 3:
            bytes.replace(0, 100, QByteArray(100, '\0'));
            break;
        case 4:
            bytes.truncate(4096);
            break;
        case 5:
            bytes.truncate(bytes.size() / 2 + 7);
            break;
        case 6:
            bytes.replace(100, 3996, QByteArray(3996, '\0'));
            break;
        default:
            bytes.replace(100, 3996, QByteArray(3996, '\x5a'));
            break;
        }
        QFile file(fixture.path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        for (const OpenMode mode : {OpenMode::Read, OpenMode::Write}) {
            const auto opened = Store::open(fixture.path(), mode, fixture.clock());
            QVERIFY(!opened);
            QTEST(opened.error().code, "code");
            QCOMPARE(testing::bytesOf(fixture.path()), bytes);
            QCOMPARE(filesBeside(fixture.path()).size(), 1);
        }
    }

    void refusedContent_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("finding");
        const QString next = QString::number(shipped() + 1);
        QTest::newRow("newer") << u"PRAGMA user_version = "_s + next << ErrorCode::RegisterTooNew
                               << next;
        QTest::newRow("no version")
            << u"PRAGMA user_version = 0"_s << ErrorCode::RegisterDamaged << u"user_version 0"_s;
        QTest::newRow("negative version")
            << u"PRAGMA user_version = -3"_s << ErrorCode::RegisterDamaged << u"user_version -3"_s;
        QTest::newRow("another program's id")
            << u"PRAGMA application_id = 7"_s << ErrorCode::ForeignRegister
            << u"application_id 7"_s;
        QTest::newRow("no id") << u"PRAGMA application_id = 0"_s << ErrorCode::ForeignRegister
                               << u"application_id 0"_s;
        QTest::newRow("trigger")
            << u"CREATE TRIGGER evil AFTER INSERT ON unit BEGIN DELETE FROM unit; END"_s
            << ErrorCode::ForeignRegister << u"trigger evil"_s;
        QTest::newRow("view") << u"CREATE VIEW evil AS SELECT 1"_s << ErrorCode::ForeignRegister
                              << u"view evil"_s;
        QTest::newRow("virtual table") << u"CREATE VIRTUAL TABLE evil USING fts5(a)"_s
                                       << ErrorCode::ForeignRegister << u"virtual table evil"_s;
        QTest::newRow("generated column")
            << u"ALTER TABLE unit ADD COLUMN evil TEXT AS (code)"_s << ErrorCode::ForeignRegister
            << u"generated column in unit"_s;
        QTest::newRow("generated column elsewhere")
            << u"CREATE TABLE extra (a, b AS (a))"_s << ErrorCode::ForeignRegister
            << u"generated column in extra"_s;
        QTest::newRow("table gone")
            << u"DROP TABLE export_log"_s << ErrorCode::RegisterDamaged << u"table export_log"_s;
        QTest::newRow("column gone") << u"ALTER TABLE export_log DROP COLUMN file_name"_s
                                     << ErrorCode::RegisterDamaged << u"columns of export_log"_s;
        QTest::newRow("column more") << u"ALTER TABLE export_log ADD COLUMN more TEXT"_s
                                     << ErrorCode::RegisterDamaged << u"columns of export_log"_s;
        QTest::newRow("column renamed") << u"ALTER TABLE export_log RENAME COLUMN sha256 TO sha"_s
                                        << ErrorCode::RegisterDamaged << u"columns of export_log"_s;
        QTest::newRow("index gone") << u"DROP INDEX unit_name_unit"_s << ErrorCode::RegisterDamaged
                                    << u"index unit_name_unit"_s;
    }
    void refusedContent()
    {
        QFETCH(QString, change);
        QFETCH(QString, finding);
        RegisterFixture fixture;
        fixture.raw()->execute(change);
        const QByteArray before = testing::bytesOf(fixture.path());
        for (const OpenMode mode : {OpenMode::Read, OpenMode::Write}) {
            const auto opened = Store::open(fixture.path(), mode, fixture.clock());
            QVERIFY(!opened);
            QTEST(opened.error().code, "code");
            QCOMPARE(opened.error().args.value(1).toString(), finding);
            QCOMPARE(testing::bytesOf(fixture.path()), before);
            QCOMPARE(filesBeside(fixture.path()).size(), 1);
        }
    }

    void extraPlainTableIsKept()
    {
        RegisterFixture fixture;
        fixture.raw()->execute(u"CREATE TABLE notes (a TEXT)"_s);
        fixture.reopen();
        QVERIFY(fixture.confirm(0, 10).isValid());
        QCOMPARE(fixture.raw()->value(u"SELECT count(*) FROM notes"_s).toInt(), 0);
    }

    void missingAndFolder()
    {
        const QTemporaryDir folder;
        FixedClock clock(QDateTime::currentDateTimeUtc());
        const auto missing = Store::open(folder.filePath(u"a.sosh"_s), OpenMode::Read, clock);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::FileMissing);
        const auto directory = Store::open(folder.path(), OpenMode::Read, clock);
        QVERIFY(!directory);
        QCOMPARE(directory.error().code, ErrorCode::FileUnreadable);
    }

    void hotJournalIsRolledBack_data()
    {
        QTest::addColumn<OpenMode>("mode");
        QTest::newRow("reading") << OpenMode::Read;
        QTest::newRow("writing") << OpenMode::Write;
    }
    /// The writer is taken away in the middle: its file and its journal as they stand then are what a kill leaves.
    void hotJournalIsRolledBack()
    {
        QFETCH(OpenMode, mode);
        RegisterFixture fixture;
        const auto before = fixture.store().registerDigest();
        QVERIFY(before.ok());
        const QString copy = fixture.sibling(u"killed.sosh"_s);
        {
            const auto connection = fixture.raw();
            connection->execute(
                u"PRAGMA cache_size = 2"_s); // so that pages reach the file before COMMIT
            connection->execute(u"BEGIN IMMEDIATE"_s);
            connection->execute(u"UPDATE unit_name SET name = name || hex(zeroblob(3000))"_s);
            connection->execute(u"UPDATE registry SET agency_name = hex(zeroblob(20000))"_s);
            QVERIFY(QFile::copy(fixture.path(), copy));
            QVERIFY(QFile::copy(fixture.path() + u"-journal"_s, copy + u"-journal"_s));
            connection->execute(u"ROLLBACK"_s);
        }
        QVERIFY(testing::bytesOf(copy) != testing::bytesOf(fixture.path()));
        const auto opened = Store::open(copy, mode, fixture.clock());
        QVERIFY(opened.ok());
        const auto after = (*opened)->registerDigest();
        QVERIFY(after.ok());
        QCOMPARE(*after, *before);
    }

    void statements()
    {
        QCOMPARE(statementsOf(u"-- a;\nCREATE TABLE a (\n  b TEXT -- x\n);\n\nDROP TABLE a;\n"_s),
            (QStringList{u"CREATE TABLE a (\n  b TEXT -- x\n);"_s, u"DROP TABLE a;"_s}));
        QCOMPARE(statementsOf(u"SELECT 1"_s), QStringList{u"SELECT 1"_s});
        QVERIFY(statementsOf({}).isEmpty());
    }

    void shippedSchemaIsNumbered()
    {
        const Schema schema = shippedSchema();
        QVERIFY(!schema.empty());
        for (size_t n = 0; n < schema.size(); ++n)
            QCOMPARE(schema[n].version, int(n) + 1);
    }

    void migrates()
    {
        RegisterFixture fixture;
        fixture.confirm(0, 10);
        fixture.close();
        const Schema schema =
            withNext(u"ALTER TABLE unit ADD COLUMN note TEXT NOT NULL DEFAULT '';\n"
                     "UPDATE unit SET note = 'x' WHERE id = 1;\n"_s);
        {
            const OpenRegister opened =
                openRegister(fixture.path(), OpenMode::Write, fixture.clock(), schema);
            QCOMPARE(opened.version, shipped() + 1);
            QCOMPARE(opened.connection->value(u"PRAGMA user_version"_s).toInt(), shipped() + 1);
            QCOMPARE(opened.connection->value(u"PRAGMA foreign_keys"_s).toInt(), 1);
            QCOMPARE(opened.connection->value(u"SELECT note FROM unit WHERE id = 1"_s).toString(),
                u"x"_s);
            QVERIFY(findingsOf(*opened.connection, true).empty());
            QCOMPARE(JournalRepository(*opened.connection).acts().back().header.verb,
                verbs::registerMigrate.toString());
        }
        const QString safety =
            fixture.sibling(u"Sổ Mường Khương.v%1-20220520T010000.sosh"_s.arg(shipped()));
        const auto old = Store::open(safety, OpenMode::Read, fixture.clock());
        QVERIFY(old.ok());
        QCOMPARE((*old)->schemaVersion(), shipped());
        QCOMPARE(openCode(fixture, shippedSchema()), ErrorCode::RegisterTooNew);
        QCOMPARE(openCode(fixture, schema), ErrorCode::Cancelled);
        QCOMPARE(filesBeside(fixture.path()).size(), 2);
    }

    void readingMigratesFirst()
    {
        RegisterFixture fixture;
        fixture.close();
        const OpenRegister opened = openRegister(fixture.path(), OpenMode::Read, fixture.clock(),
            withNext(u"CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;\n"_s));
        QCOMPARE(opened.version, shipped() + 1);
        QCOMPARE(opened.connection->value(u"PRAGMA query_only"_s).toInt(), 1);
        QVERIFY(!opened.lock);
    }

    void failedMigrationChangesNothing_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("mistake in the middle")
            << u"CREATE TABLE extra (id INTEGER);\nINSERT INTO nowhere VALUES (1);\n"_s
            << ErrorCode::Internal;
        QTest::newRow("broken references")
            << u"DELETE FROM unit;\n"_s << ErrorCode::RegisterDamaged;
    }
    void failedMigrationChangesNothing()
    {
        QFETCH(QString, script);
        RegisterFixture fixture;
        const auto before = fixture.store().registerDigest();
        fixture.close();
        const QByteArray bytes = testing::bytesOf(fixture.path());
        const Schema schema = withNext(script);
        QTEST(openCode(fixture, schema), "code");
        QCOMPARE(testing::bytesOf(fixture.path()), bytes);
        fixture.reopen();
        QCOMPARE(fixture.store().schemaVersion(), shipped());
        const auto after = fixture.store().registerDigest();
        QVERIFY(before.ok() && after.ok());
        QCOMPARE(*after, *before);
    }

    void safetyCopiesOfOneSecondDiffer()
    {
        RegisterFixture fixture;
        const auto connection = fixture.raw();
        const QString first = safetyCopy(*connection, 1, fixture.clock().nowUtc());
        const QString second = safetyCopy(*connection, 1, fixture.clock().nowUtc());
        QVERIFY(first != second);
        QVERIFY(QFile::exists(first) && QFile::exists(second));
    }

    // locks

    void secondWriterIsRefused()
    {
        RegisterFixture fixture;
        const auto second = Store::open(fixture.path(), OpenMode::Write, fixture.clock());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::RegisterLocked);
        QCOMPARE(second.error().args.value(1).toString(), QSysInfo::machineHostName());
        QVERIFY(second.error().args.value(2).toString().contains(u"tst_openchecks"));
        QVERIFY(second.error().args.value(3).toDateTime().isValid());
        QVERIFY(fixture.confirm(0, 10).isValid());
    }

    void anotherSpellingIsTheSameRegister()
    {
        RegisterFixture fixture;
        const QFileInfo info(fixture.path());
        const QString spelled =
            info.path() + u"/./../"_s + info.dir().dirName() + u'/' + info.fileName();
        const auto second = Store::open(spelled, OpenMode::Write, fixture.clock());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::RegisterLocked);
    }

    void readersTakeNoLock()
    {
        RegisterFixture fixture;
        const auto reader = Store::open(fixture.path(), OpenMode::Read, fixture.clock());
        QVERIFY(reader.ok());
        fixture.reopen(OpenMode::Read);
        QVERIFY(!QFile::exists(fixture.path() + u".lock"_s));
    }

    void lockGoesWithTheWriter()
    {
        RegisterFixture fixture;
        const auto holder = Store::lockHolder(fixture.path());
        QVERIFY(holder.has_value());
        QCOMPARE(holder->pid, QCoreApplication::applicationPid());
        fixture.close();
        QVERIFY(!Store::lockHolder(fixture.path()));
        QVERIFY(!QFile::exists(fixture.path() + u".lock"_s));
    }

    void lockOfADeadProcessIsTakenOver_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<bool>("killedTakingOver");
        QProcess gone;
        gone.start(u"/bin/true"_s);
        gone.waitForStarted();
        const qint64 pid = gone.processId();
        gone.waitForFinished();
        const QByteArray ofTheDead = QByteArray::number(pid) + "\nsosinhhoat\n"
            + QSysInfo::machineHostName().toUtf8() + "\n" + QSysInfo::machineUniqueId() + "\n"
            + QSysInfo::bootUniqueId() + "\n";
        QTest::newRow("process gone") << ofTheDead << false;
        QTest::newRow("process gone, the next one killed while taking over") << ofTheDead << true;
        QTest::newRow("empty lock file") << QByteArray() << false;
    }
    void lockOfADeadProcessIsTakenOver()
    {
        QFETCH(QByteArray, lines);
        QFETCH(bool, killedTakingOver);
        RegisterFixture fixture;
        fixture.close();
        const QString guard = fixture.path() + u".lock.rmlock"_s;
        if (killedTakingOver)
            QVERIFY(QFile(guard).open(QIODevice::WriteOnly));
        QFile lock(fixture.path() + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write(lines) == lines.size());
        lock.close();
        const auto opened = Store::open(fixture.path(), OpenMode::Write, fixture.clock());
        QVERIFY(opened.ok());
        QVERIFY(!QFile::exists(guard));
    }

    void refusedRegisterKeepsNoLock()
    {
        RegisterFixture fixture;
        fixture.raw()->execute(u"PRAGMA user_version = 9"_s);
        QCOMPARE(openCode(fixture, shippedSchema()), ErrorCode::RegisterTooNew);
        QVERIFY(!QFile::exists(fixture.path() + u".lock"_s));
    }
};

QTEST_GUILESS_MAIN(TestOpenChecks)
#include "tst_openchecks.moc"
