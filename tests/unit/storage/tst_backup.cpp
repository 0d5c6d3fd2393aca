// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfixture.h"

#include "storage/journalrepository.h"
#include "storage/returnrepository.h"
#include "storage/sql/connection.h"
#include "storage/sql/onlinecopy.h"
#include "storage/unitofwork.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::storage;
using testing::RegisterFixture;

class TestBackup : public QObject
{
    Q_OBJECT

private slots:
    void proved_data()
    {
        QTest::addColumn<OpenMode>("mode");
        QTest::newRow("from a writer") << OpenMode::Write;
        QTest::newRow("from a reader") << OpenMode::Read;
    }
    void proved()
    {
        QFETCH(OpenMode, mode);
        RegisterFixture fixture;
        fixture.confirm(0, 10);
        ReturnDraft draft;
        draft.unit = fixture.units[1];
        fixture.write(u"draft.save",
            [&](UnitOfWork& work) { work.returns().saveDraft(fixture.round, draft); });
        fixture.reopen(mode);
        const QString target = fixture.sibling(u"Bản sao – “đợt 1”.sosh"_s);
        const auto proof = fixture.store().backup(target);
        QVERIFY(proof.ok());
        QCOMPARE(proof->file, target);
        QCOMPARE(proof->sha256, sql::sha256OfFile(target));
        const auto digest = fixture.store().registerDigest();
        QVERIFY(digest.ok());
        QCOMPARE(proof->registerDigest, *digest);
        QVERIFY(!QFile::exists(target + u".part"_s));

        const auto copy = Store::open(target, OpenMode::Write, fixture.clock());
        QVERIFY(copy.ok());
        const auto copyDigest = (*copy)->registerDigest();
        QVERIFY(copyDigest.ok());
        QCOMPARE(*copyDigest, *digest);
        const auto findings = (*copy)->check(true);
        QVERIFY(findings.ok() && findings->empty());
        QString head;
        QVERIFY((*copy)
                    ->read([&](const UnitOfWork& work) -> Status {
                        head = work.journal().chainHead();
                        return Done{};
                    })
                    .ok());
        QCOMPARE(proof->chainHead, head);
        QVERIFY((*copy)->undo(fixture.header(verbs::undo), {}).ok());
    }

    void theStoreGoesOnAfterwards()
    {
        RegisterFixture fixture;
        QVERIFY(fixture.store().backup(fixture.sibling(u"a.sosh"_s)).ok());
        QVERIFY(fixture.confirm(0, 10).isValid());
        QVERIFY(fixture.store().backup(fixture.sibling(u"b.sosh"_s)).ok());
        fixture.reopen(OpenMode::Read);
        QVERIFY(fixture.store().backup(fixture.sibling(u"c.sosh"_s)).ok());
        const auto written =
            fixture.store().write({}, [](UnitOfWork&) -> Status { return Done{}; });
        QVERIFY(!written);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no folder") << u"nowhere/a.sosh"_s << ErrorCode::FolderMissing;
        QTest::newRow("stands there") << u"taken.sosh"_s << ErrorCode::FileExists;
        QTest::newRow("onto itself") << u"Sổ Mường Khương.sosh"_s << ErrorCode::FileExists;
        QTest::newRow("name too long")
            << QString(300, u'a') + u".sosh"_s << ErrorCode::FileUnwritable;
    }
    void refused()
    {
        QFETCH(QString, target);
        RegisterFixture fixture;
        QFile taken(fixture.sibling(u"taken.sosh"_s));
        QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("theirs") == 6);
        taken.close();
        const QDir folder = QFileInfo(fixture.path()).dir();
        const QStringList before = folder.entryList(QDir::Files | QDir::Hidden);
        const auto proof = fixture.store().backup(fixture.sibling(target));
        QVERIFY(!proof);
        QTEST(proof.error().code, "code");
        QCOMPARE(testing::bytesOf(fixture.sibling(u"taken.sosh"_s)), QByteArray("theirs"));
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), before);
    }

    void damagedRegisterGivesNoBackup()
    {
        RegisterFixture fixture;
        fixture.confirm(0, 10);
        fixture.raw()->execute(u"UPDATE return_value SET value = value + 1"_s);
        fixture.reopen();
        const QString target = fixture.sibling(u"a.sosh"_s);
        const auto proof = fixture.store().backup(target);
        QVERIFY(!proof);
        QCOMPARE(proof.error().code, ErrorCode::RegisterDamaged);
        QVERIFY(!QFile::exists(target));
        QVERIFY(!QFile::exists(target + u".part"_s));
    }

    void whatAKilledBackupLeftIsReplaced()
    {
        RegisterFixture fixture;
        const QString target = fixture.sibling(u"a.sosh"_s);
        QFile left(target + u".part"_s);
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write("half") == 4);
        left.close();
        QVERIFY(fixture.store().backup(target).ok());
        QVERIFY(!left.exists());
    }

    void digestFollowsEveryRow()
    {
        RegisterFixture fixture;
        const auto before = fixture.store().registerDigest();
        ReturnDraft draft;
        draft.unit = fixture.units[1];
        fixture.write(u"draft.save",
            [&](UnitOfWork& work) { work.returns().saveDraft(fixture.round, draft); });
        const auto after = fixture.store().registerDigest();
        QVERIFY(before.ok() && after.ok());
        QVERIFY(*before != *after);
        fixture.write(u"draft.drop",
            [&](UnitOfWork& work) { work.returns().removeDraft(fixture.round, draft.unit); });
        const auto back = fixture.store().registerDigest();
        QVERIFY(back.ok());
        QCOMPARE(*back, *before);
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
