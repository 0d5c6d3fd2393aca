// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfixture.h"

#include "storage/campaignrepository.h"
#include "storage/journalrepository.h"
#include "storage/registryrepository.h"
#include "storage/returnrepository.h"
#include "storage/roundrepository.h"
#include "storage/sql/connection.h"
#include "storage/sql/failure.h"
#include "storage/unitofwork.h"
#include "storage/unitrepository.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::storage;
using testing::RegisterFixture;

class TestStore : public QObject
{
    Q_OBJECT

private:
    static QString digest(RegisterFixture& fixture)
    {
        const auto result = fixture.store().registerDigest();
        return result ? *result : QString();
    }
    static size_t acts(RegisterFixture& fixture)
    {
        size_t count = 0;
        const Status done = fixture.store().read([&](const UnitOfWork& work) -> Status {
            count = work.journal().acts().size();
            return Done{};
        });
        return done ? count : 0;
    }

private slots:
    void createdAndOpened()
    {
        RegisterFixture fixture;
        QCOMPARE(fixture.store().schemaVersion(), 5);
        QCOMPARE(fixture.store().mode(), OpenMode::Write);
        QCOMPARE(acts(fixture), size_t(1));
        const QString before = digest(fixture);
        fixture.reopen(OpenMode::Read);
        QCOMPARE(fixture.store().mode(), OpenMode::Read);
        QCOMPARE(digest(fixture), before);
        fixture.close();
        QCOMPARE(QDir(QFileInfo(fixture.path()).path()).entryList(QDir::Files | QDir::Hidden),
            QStringList{QFileInfo(fixture.path()).fileName()});
    }

    void createNeverReplaces()
    {
        RegisterFixture fixture;
        fixture.close();
        const QByteArray before = testing::bytesOf(fixture.path());
        const auto made = Store::create(fixture.path(), fixture.clock(),
            fixture.header(u"register.create"), [](UnitOfWork&) -> Status { return Done{}; });
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::FileExists);
        QCOMPARE(testing::bytesOf(fixture.path()), before);
    }

    void createFailsWithoutATrace_data()
    {
        QTest::addColumn<bool>("throws");
        QTest::newRow("error") << false;
        QTest::newRow("exception") << true;
    }
    void createFailsWithoutATrace()
    {
        QFETCH(bool, throws);
        const QTemporaryDir folder;
        FixedClock clock(QDateTime::currentDateTimeUtc());
        const auto made = Store::create(folder.filePath(u"a.sosh"_s), clock,
            {u"register.create"_s, {}, {}, {}}, [&](UnitOfWork& work) -> Status {
                work.registry().setSetting(u"a"_s, u"b"_s);
                if (throws)
                    throw std::bad_alloc();
                return {ErrorCode::SampleUnknown, {u"x"_s}};
            });
        QVERIFY(!made);
        QCOMPARE(made.error().code, throws ? ErrorCode::Internal : ErrorCode::SampleUnknown);
        QVERIFY(
            QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
    }

    void createNeedsTheFolder()
    {
        const QTemporaryDir folder;
        FixedClock clock(QDateTime::currentDateTimeUtc());
        const auto made = Store::create(folder.filePath(u"nowhere/a.sosh"_s), clock, {},
            [](UnitOfWork&) -> Status { return Done{}; });
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::FolderMissing);
    }

    void createClearsWhatAKilledRunLeft()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.sosh"_s);
        QFile left(path + u".part"_s);
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write("half") == 4);
        left.close();
        FixedClock clock(QDateTime::currentDateTimeUtc());
        const auto made = Store::create(
            path, clock, {u"register.create"_s, {}, {}, {}}, [](UnitOfWork& work) -> Status {
                work.registry().setSetting(u"a"_s, u"b"_s);
                return Done{};
            });
        QVERIFY(made.ok());
        QVERIFY(!QFile::exists(path + u".part"_s));
    }

    void failureLeavesNoTrace_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("error of the function") << 0 << ErrorCode::RoundNotOpen;
        QTest::newRow("constraint") << 1 << ErrorCode::Internal;
        QTest::newRow("stale") << 2 << ErrorCode::Stale;
        QTest::newRow("out of memory") << 3 << ErrorCode::Internal;
        QTest::newRow("foreign exception") << 4 << ErrorCode::Internal;
        QTest::newRow("unknown measure") << 5 << ErrorCode::MeasureUnknown;
        QTest::newRow("unit not on the roster") << 6 << ErrorCode::UnitUnknown;
    }
    void failureLeavesNoTrace()
    {
        QFETCH(int, how);
        RegisterFixture fixture;
        const QString before = digest(fixture);
        const QSignalSpy committed(&fixture.store().notifier(), &ChangeNotifier::committed);
        const auto result =
            fixture.store().write(fixture.header(u"unit.add"), [&](UnitOfWork& work) -> Status {
                Unit unit;
                unit.code = u"MK.99"_s;
                unit.name = u"Xã mới"_s;
                work.units().add(unit);
                work.returns().confirm(fixture.round, testing::reported(fixture.units[0], 10), 0);
                UnitReturn odd = testing::reported(fixture.units[1], 10);
                switch (how) {
                case 0:
                    return {ErrorCode::RoundNotOpen, {u"Kỳ 1"_s}};
                case 1:
                    work.units().add(unit);
                    break;
                case 2:
                    work.returns().confirm(fixture.round, odd, 3);
                    break;
                case 3:
                    throw std::bad_alloc();
                case 4:
                    throw 42;
                case 5:
                    odd.figures.insert(u"nothing"_s, {1, false});
                    work.returns().confirm(fixture.round, odd, 0);
                    break;
                default:
                    work.returns().confirm(fixture.draftRound, odd, 0);
                }
                return Done{};
            });
        QVERIFY(!result);
        QTEST(result.error().code, "code");
        QCOMPARE(digest(fixture), before);
        QCOMPARE(committed.count(), 0);
        QVERIFY(fixture
                    .write(u"unit.add",
                        [](UnitOfWork& work) { work.registry().setSetting(u"a"_s, u"b"_s); })
                    .isValid());
    }

    void staleNamesTheUnit()
    {
        RegisterFixture fixture;
        fixture.confirm(0, 10);
        const auto result = fixture.store().write(
            fixture.header(u"return.confirm"), [&](UnitOfWork& work) -> Status {
                work.returns().confirm(fixture.round, testing::reported(fixture.units[0], 11), 0);
                return Done{};
            });
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Stale);
        QCOMPARE(result.error().args, QVariantList{u"Đảng uỷ xã số 1"_s});
    }

    void nothingWrittenLeavesNoAct()
    {
        RegisterFixture fixture;
        const QString before = digest(fixture);
        const QSignalSpy committed(&fixture.store().notifier(), &ChangeNotifier::committed);
        const ActId act = fixture.write(u"nothing.done", [](UnitOfWork&) {});
        QVERIFY(!act.isValid());
        QCOMPARE(committed.count(), 0);
        QCOMPARE(digest(fixture), before);
    }

    void sameValueIsNoChange()
    {
        RegisterFixture fixture;
        const auto set = [](UnitOfWork& work) { work.registry().setSetting(u"tone"_s, u"new"_s); };
        QVERIFY(fixture.write(u"setting.change", set).isValid());
        QVERIFY(!fixture.write(u"setting.change", set).isValid());
        QCOMPARE(acts(fixture), size_t(2));
    }

    void draftsLeaveNoActAndNoGap()
    {
        RegisterFixture fixture;
        QList<ChangeSet> seen;
        connect(&fixture.store().notifier(), &ChangeNotifier::committed, this,
            [&](const ChangeSet& changes) { seen.append(changes); });
        for (int n = 0; n < 3; ++n) {
            ReturnDraft draft;
            draft.unit = fixture.units[0];
            draft.value = testing::reported(draft.unit, n);
            draft.saved = fixture.clock().nowUtc();
            QVERIFY(
                !fixture
                     .write(u"draft.save",
                         [&](UnitOfWork& work) { work.returns().saveDraft(fixture.round, draft); })
                     .isValid());
        }
        QCOMPARE(seen.size(), 3);
        QCOMPARE(seen.last().kinds, QSet<ChangedKind>{ChangedKind::Draft});
        QVERIFY(!seen.last().act.isValid());
        QCOMPARE(fixture.confirm(0, 10), ActId(2));
        QCOMPARE(seen.last().kinds,
            (QSet<ChangedKind>{ChangedKind::Draft, ChangedKind::Return, ChangedKind::Journal}));
    }

    void changeSets_data()
    {
        using Kinds = QSet<ChangedKind>;
        QTest::addColumn<int>("what");
        QTest::addColumn<Kinds>("kinds");
        QTest::newRow("setting") << 0 << Kinds{ChangedKind::Register, ChangedKind::Journal};
        QTest::newRow("unit") << 1 << Kinds{ChangedKind::Unit, ChangedKind::Journal};
        QTest::newRow("round") << 2 << Kinds{ChangedKind::Round, ChangedKind::Journal};
        QTest::newRow("opening") << 3
                                 << Kinds{ChangedKind::Round, ChangedKind::Roster,
                                        ChangedKind::Journal};
        QTest::newRow("return") << 4 << Kinds{ChangedKind::Return, ChangedKind::Journal};
        QTest::newRow("campaign") << 5 << Kinds{ChangedKind::Campaign, ChangedKind::Journal};
    }
    void changeSets()
    {
        QFETCH(int, what);
        RegisterFixture fixture;
        ChangeSet seen;
        bool free = false;
        connect(&fixture.store().notifier(), &ChangeNotifier::committed, this,
            [&](const ChangeSet& changes) {
                seen = changes;
                free = acts(fixture) == 2; // the listener may read, and sees the act
            });
        const ActId act = fixture.write(u"some.act", [&](UnitOfWork& work) {
            switch (what) {
            case 0:
                work.registry().setSetting(u"a"_s, u"b"_s);
                break;
            case 1:
                work.units().rename(fixture.units[0], u"Tên mới"_s, {}, QDate(2023, 1, 1));
                break;
            case 2:
                work.rounds().setState(fixture.round, RoundState::Closed);
                break;
            case 3: {
                const RosterEntry entry{
                    fixture.units[0], 1, u"MK.01"_s, u"Một"_s, {}, {}, {}, {}, {}, false, {}};
                work.rounds().freeze(
                    fixture.draftRound, {&entry, 1}, work.campaigns().measures(fixture.campaign));
                break;
            }
            case 4:
                work.returns().confirm(fixture.round, testing::reported(fixture.units[0], 3), 0);
                break;
            default:
                work.campaigns().addOwnMeasure(fixture.campaign,
                    {{}, u"own"_s, u"Riêng"_s, {}, MeasureKind::Count, false, false});
            }
        });
        QCOMPARE(seen.act, act);
        QTEST(seen.kinds, "kinds");
        QVERIFY(free);
    }

    void noNesting()
    {
        RegisterFixture fixture;
        ErrorCode inner = ErrorCode::Cancelled;
        ErrorCode innerRead = ErrorCode::Cancelled;
        fixture.write(u"outer.act", [&](UnitOfWork& work) {
            const auto nested = fixture.store().write(
                fixture.header(u"inner.act"), [](UnitOfWork&) -> Status { return Done{}; });
            const auto read =
                fixture.store().read([](const UnitOfWork&) -> Status { return Done{}; });
            if (!nested && !read) {
                inner = nested.error().code;
                innerRead = read.error().code;
            }
            work.registry().setSetting(u"a"_s, u"b"_s);
        });
        QCOMPARE(inner, ErrorCode::Internal);
        QCOMPARE(innerRead, ErrorCode::Internal);
        QCOMPARE(acts(fixture), size_t(2));
    }

    void readReturnsTheFunctionsError()
    {
        RegisterFixture fixture;
        const Status done = fixture.store().read([](const UnitOfWork&) -> Status {
            return {ErrorCode::CampaignUnknown, {u"X"_s}};
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::CampaignUnknown);
    }

    void readModeRefusesWriting()
    {
        RegisterFixture fixture;
        fixture.reopen(OpenMode::Read);
        const QByteArray before = testing::bytesOf(fixture.path());
        const auto written = fixture.store().write(
            fixture.header(u"a.b"), [](UnitOfWork&) -> Status { return Done{}; });
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::RegisterReadOnly);
        const auto undone = fixture.store().undo(fixture.header(u"act.undo"), {});
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, ErrorCode::RegisterReadOnly);
        QCOMPARE(testing::bytesOf(fixture.path()), before);
    }

    void readerSeesTheOldStateWhileAWriterWorks()
    {
        RegisterFixture fixture;
        const auto reader = Store::open(fixture.path(), OpenMode::Read, fixture.clock());
        QVERIFY(reader.ok());
        const auto before = (*reader)->registerDigest();
        QVERIFY(before.ok());
        fixture.write(u"a.b", [&](UnitOfWork& work) {
            work.registry().setSetting(u"a"_s, u"b"_s);
            const auto meanwhile = (*reader)->registerDigest();
            QVERIFY(meanwhile.ok());
            QCOMPARE(*meanwhile, *before);
        });
        const auto after = (*reader)->registerDigest();
        QVERIFY(after.ok());
        QVERIFY(*after != *before);
    }

    void busyIsSaid()
    {
        RegisterFixture fixture;
        sql::Connection other(fixture.path(), sql::Connection::Access::ReadWrite);
        other.execute(u"BEGIN IMMEDIATE"_s);
        const auto written = fixture.store().write(
            fixture.header(u"a.b"), [](UnitOfWork&) -> Status { return Done{}; });
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::DatabaseBusy);
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
