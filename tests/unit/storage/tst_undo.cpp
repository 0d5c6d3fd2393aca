// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfixture.h"

#include "storage/anniversaryrepository.h"
#include "storage/attachmentrepository.h"
#include "storage/campaignrepository.h"
#include "storage/contactrepository.h"
#include "storage/documentrepository.h"
#include "storage/factrepository.h"
#include "storage/importrepository.h"
#include "storage/journalrepository.h"
#include "storage/lookuprepository.h"
#include "storage/officerepository.h"
#include "storage/registryrepository.h"
#include "storage/returnrepository.h"
#include "storage/roundrepository.h"
#include "storage/sql/connection.h"
#include "storage/unitofwork.h"
#include "storage/unitrepository.h"
#include "support/testcounts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::storage;
using testing::RegisterFixture;

class TestUndo : public QObject
{
    Q_OBJECT

private:
    static Result<UndoReport> undo(RegisterFixture& fixture, std::optional<ActId> act = {})
    {
        return fixture.store().undo(fixture.header(verbs::undo), act);
    }
    static ErrorCode codeOf(const Result<UndoReport>& result)
    {
        return result ? ErrorCode::Cancelled : result.error().code;
    }
    static ActId set(RegisterFixture& fixture, const QString& value, const QString& name = u"a"_s)
    {
        return fixture.write(
            u"setting.change", [&](UnitOfWork& work) { work.registry().setSetting(name, value); });
    }
    static QString setting(RegisterFixture& fixture, const QString& name = u"a"_s)
    {
        QString found;
        const Status done = fixture.store().read([&](const UnitOfWork& work) -> Status {
            found = work.registry().setting(name).value_or(u"(none)"_s);
            return Done{};
        });
        return done ? found : QString();
    }
    static bool sound(RegisterFixture& fixture)
    {
        const auto findings = fixture.store().check(true);
        return findings.ok() && findings->empty();
    }
    static constexpr int kinds = 15;
    /// One act of each kind, chosen by number.
    static void act(RegisterFixture& fixture, int kind, QRandomGenerator& random)
    {
        const int n = int(random.bounded(1000000));
        const QString text = u"Tên %1 – “thử”\t☃"_s.arg(n);
        const auto some = size_t(random.bounded(3));
        switch (kind) {
        case 0:
            set(fixture, text, u"s%1"_s.arg(n % 3));
            break;
        case 1:
            fixture.write(u"unit.add", [&](UnitOfWork& work) {
                Unit unit;
                unit.code = u"N.%1-%2"_s.arg(n).arg(work.units().count());
                unit.name = text;
                unit.parent = fixture.units[some];
                unit.headcount = n;
                work.units().add(unit);
            });
            break;
        case 2:
            fixture.write(u"unit.rename", [&](UnitOfWork& work) {
                work.units().rename(
                    fixture.units[some], text, {}, QDate(2023, 1, 1).addDays(n % 40));
            });
            break;
        case 3:
            fixture.write(u"document.add", [&](UnitOfWork& work) {
                StoredDocument stored;
                stored.document.typeCode = u"KH"_s;
                stored.document.code = text;
                stored.document.subject = text;
                stored.document.date = QDate(2022, 1, 1).addDays(n % 300);
                work.documents().link(
                    fixture.campaign, work.documents().add(stored), DocumentRole::Directing);
            });
            break;
        case 4:
            fixture.confirm(int(some), n);
            break;
        case 5:
            fixture.confirm(int(some), n, verbs::returnImport);
            break;
        case 6:
            fixture.write(u"campaign.add", [&](UnitOfWork& work) {
                Campaign campaign;
                campaign.code = u"C-%1-%2"_s.arg(n).arg(work.campaigns().all().size());
                campaign.title = text;
                campaign.topics = {text, u"x"_s};
                const CampaignId id = work.campaigns().add(campaign);
                work.campaigns().addMeasure(id, fixture.measures[some], false, true);
            });
            break;
        case 7:
            fixture.write(u"office.add", [&](UnitOfWork& work) {
                Office office;
                office.nameLine = text;
                office.validFrom = QDate(2022, 1, 1);
                work.offices().addRecord(fixture.issuer, office);
                work.offices().addSignatory(fixture.issuer, {text, {}, u"Tên"_s}, {}, {});
            });
            break;
        case 8:
            fixture.write(verbs::factAdd, [&](UnitOfWork& work) {
                work.facts().add(Task{{}, fixture.campaign, text, text});
            });
            break;
        case 9:
            fixture.write(verbs::factAdd, [&](UnitOfWork& work) {
                work.facts().add(Activity{{}, fixture.campaign, 2022, text, text, {}, n});
            });
            break;
        case 10:
            fixture.write(verbs::factAdd, [&](UnitOfWork& work) {
                work.facts().add(Commendation{{}, {}, 2022, text, {}, text, n});
            });
            break;
        case 11:
            fixture.write(verbs::contactSet, [&](UnitOfWork& work) {
                work.contacts().set({fixture.units[some], text, QString::number(n), text});
            });
            break;
        case 12:
            fixture.write(verbs::attachmentAdd, [&](UnitOfWork& work) {
                const auto file = work.attachments().add(text, u"text/plain"_s, text.toUtf8());
                work.attachments().useForReturn(fixture.round, fixture.units[some], file, text);
            });
            break;
        case 13:
            if (fixture.standingRevision(int(some)) == 0)
                fixture.confirm(int(some), n);
            else
                fixture.write(u"return.withdraw", [&](UnitOfWork& work) {
                    work.returns().withdraw(fixture.round, fixture.units[some]);
                });
            break;
        default:
            fixture.write(u"lookup.add", [&](UnitOfWork& work) {
                work.anniversaries().add({{}, text, 0, 0, 1890});
            });
        }
    }

    static void actAtRandom(RegisterFixture& fixture, QRandomGenerator& random)
    {
        const int length = 1 + int(random.bounded(8));
        for (int step = 0; step < length; ++step) {
            act(fixture, int(random.bounded(kinds)), random);
            if (random.bounded(4) != 0)
                continue;
            const auto undone = undo(fixture);
            if (undone && random.bounded(2) == 0)
                QVERIFY(undo(fixture, undone->by).ok());
        }
    }

private slots:
    void everyKindIsReversed_data()
    {
        QTest::addColumn<int>("kind");
        const char* names[] = {"setting", "unit", "rename", "document", "confirm", "import",
            "campaign", "office", "task", "activity", "commendation", "contact", "attachment",
            "withdrawal", "lookup"};
        for (int kind = 0; kind < kinds; ++kind)
            QTest::newRow(names[kind]) << kind;
    }
    void everyKindIsReversed()
    {
        QFETCH(int, kind);
        RegisterFixture fixture;
        QRandomGenerator random(7);
        for (int unit = 0; unit < 3 && (kind == 4 || kind == 5 || kind == 13); ++unit)
            fixture.confirm(unit, 3);
        const QStringList before = fixture.state();
        act(fixture, kind, random);
        const QStringList after = fixture.state();
        QVERIFY(after != before);
        const auto undone = undo(fixture);
        QVERIFY(undone.ok());
        QVERIFY(undone->kept.isEmpty());
        QCOMPARE(fixture.state(), before);
        QVERIFY(sound(fixture));
        QCOMPARE(codeOf(undo(fixture, undone->undone)), ErrorCode::ActAlreadyUndone);
        const auto redone = undo(fixture, undone->by);
        QVERIFY(redone.ok());
        QCOMPARE(fixture.state(), after);
        const auto again = undo(fixture, undone->undone);
        QVERIFY(again.ok());
        QCOMPARE(fixture.state(), before);
        QVERIFY(sound(fixture));
    }

    void standingIsKnown()
    {
        RegisterFixture fixture;
        const ActId a = set(fixture, u"1"_s);
        const auto b = undo(fixture);
        QVERIFY(b.ok());
        const auto c = undo(fixture, b->by);
        QVERIFY(c.ok());
        const Status done = fixture.store().read([&](const UnitOfWork& work) -> Status {
            const auto acts = work.journal().acts();
            const bool right = acts.size() == 4 && !acts[1].undoneBy.isValid()
                && acts[2].undoes == a && acts[2].undoneBy == c->by && acts[3].undoes == b->by
                && !acts[3].undoneBy.isValid();
            return right ? Status(Done{}) : Status(ErrorCode::Internal);
        });
        QVERIFY(done.ok());
    }

    void lastStandingActIsChosen()
    {
        RegisterFixture fixture;
        set(fixture, u"1"_s);
        set(fixture, u"2"_s);
        QVERIFY(undo(fixture).ok());
        QCOMPARE(setting(fixture), u"1"_s);
        QVERIFY(undo(fixture).ok());
        QCOMPARE(setting(fixture), u"(none)"_s);
        QCOMPARE(codeOf(undo(fixture)), ErrorCode::NothingToUndo);
    }

    void undoneTomorrowToo()
    {
        RegisterFixture fixture;
        set(fixture, u"1"_s);
        fixture.reopen();
        QVERIFY(undo(fixture).ok());
        QCOMPARE(setting(fixture), u"(none)"_s);
    }

    void refused()
    {
        RegisterFixture fixture;
        QCOMPARE(codeOf(undo(fixture, ActId(1))), ErrorCode::ActNotUndoable);
        QCOMPARE(codeOf(undo(fixture, ActId(77))), ErrorCode::ActUnknown);
        QCOMPARE(codeOf(undo(fixture)), ErrorCode::NothingToUndo);
    }

    void draftImportHasNothingToReverse()
    {
        RegisterFixture fixture;
        const ActId act = fixture.write(verbs::draftImport, [&](UnitOfWork& work) {
            work.imports().addBatch({fixture.round, u"gửi.csv"_s, u"00"_s, 1, 0, 0, 0, true});
        });
        QVERIFY(act.isValid());
        QCOMPARE(codeOf(undo(fixture, act)), ErrorCode::ActNotUndoable);
        QCOMPARE(codeOf(undo(fixture)), ErrorCode::NothingToUndo);
    }

    void laterChangeIsNamed()
    {
        RegisterFixture fixture;
        const ActId first = set(fixture, u"1"_s, u"tone"_s);
        set(fixture, u"2"_s, u"tone"_s);
        const auto before = fixture.store().registerDigest();
        const auto result = undo(fixture, first);
        QCOMPARE(codeOf(result), ErrorCode::ActHasLaterChanges);
        QCOMPARE(result.error().args, (QVariantList{first.value(), QStringList{u"tone"_s}}));
        const auto after = fixture.store().registerDigest();
        QVERIFY(before.ok() && after.ok());
        QCOMPARE(*after, *before);
    }

    void rowThatOthersPointAtStays()
    {
        RegisterFixture fixture;
        UnitId added;
        const ActId first = fixture.write(u"unit.add", [&](UnitOfWork& work) {
            Unit unit;
            unit.code = u"X"_s;
            unit.name = u"Xã X"_s;
            added = work.units().add(unit);
        });
        fixture.write(u"unit.add", [&](UnitOfWork& work) {
            Unit unit;
            unit.code = u"X.1"_s;
            unit.name = u"Chi bộ X"_s;
            unit.parent = added;
            work.units().add(unit);
        });
        QCOMPARE(codeOf(undo(fixture, first)), ErrorCode::ActHasLaterChanges);
        QVERIFY(sound(fixture));
    }

    void takenCodeStandsInTheWay()
    {
        RegisterFixture fixture;
        const auto add = [&](const QString& name) {
            return fixture.write(u"unit.add", [&](UnitOfWork& work) {
                Unit unit;
                unit.code = u"X"_s;
                unit.name = name;
                work.units().add(unit);
            });
        };
        add(u"Một"_s);
        const auto undone = undo(fixture);
        QVERIFY(undone.ok());
        add(u"Hai"_s);
        const auto result = undo(fixture, undone->by);
        QCOMPARE(codeOf(result), ErrorCode::ActHasLaterChanges);
        QCOMPARE(result.error().args.value(1).toStringList(), QStringList{u"X"_s});
    }

    void openingIsReversedOnlyWithoutReturns()
    {
        RegisterFixture fixture;
        const ActId opening = fixture.write(verbs::roundOpen, [&](UnitOfWork& work) {
            const RosterEntry entry{
                fixture.units[0], 1, u"MK.01"_s, u"Một"_s, {}, {}, {}, {}, {}, false, {}};
            work.rounds().freeze(
                fixture.draftRound, {&entry, 1}, work.campaigns().measures(fixture.campaign));
            work.rounds().setState(fixture.draftRound, RoundState::Open);
        });
        const ActId confirmed = fixture.write(verbs::returnConfirm, [&](UnitOfWork& work) {
            work.returns().confirm(fixture.draftRound, testing::reported(fixture.units[0], 5), 0);
        });
        const auto result = undo(fixture, opening);
        QCOMPARE(codeOf(result), ErrorCode::ActHasLaterChanges);
        QCOMPARE(result.error().args.value(1).toStringList(), QStringList{u"MK.01"_s});
        QVERIFY(undo(fixture, confirmed).ok());
        QVERIFY(undo(fixture, opening).ok());
        QVERIFY(sound(fixture));
    }

    void closedRoundStandsOnItsReturns()
    {
        RegisterFixture fixture;
        const ActId confirmed = fixture.confirm(0, 5);
        fixture.write(verbs::roundClose,
            [&](UnitOfWork& work) { work.rounds().setState(fixture.round, RoundState::Closed); });
        const auto result = undo(fixture, confirmed);
        QCOMPARE(codeOf(result), ErrorCode::ActHasLaterChanges);
        QCOMPARE(result.error().args.value(1).toStringList(), QStringList{u"Kỳ 1"_s});
        QVERIFY(undo(fixture).ok());
        QVERIFY(undo(fixture, confirmed).ok());
    }

    void laterRevisionStandsOnAConfirmation()
    {
        RegisterFixture fixture;
        const ActId first = fixture.confirm(0, 5);
        fixture.confirm(0, 6);
        const auto result = undo(fixture, first);
        QCOMPARE(codeOf(result), ErrorCode::ActHasLaterChanges);
        QCOMPARE(result.error().args.value(1).toStringList(), QStringList{u"Đảng uỷ xã số 1"_s});
    }

    void revisionsNeverComeTwice()
    {
        RegisterFixture fixture;
        fixture.confirm(0, 5);
        fixture.confirm(0, 6);
        QVERIFY(undo(fixture).ok());
        QCOMPARE(fixture.standingRevision(0), 1);
        fixture.confirm(0, 7);
        QCOMPARE(fixture.standingRevision(0), 3);
    }

    void redoUnderALaterRevisionIsRefused()
    {
        RegisterFixture fixture;
        fixture.confirm(0, 5);
        const auto undone = undo(fixture);
        QVERIFY(undone.ok());
        fixture.confirm(0, 6);
        QCOMPARE(codeOf(undo(fixture, undone->by)), ErrorCode::ActHasLaterChanges);
    }

    void importKeepsUnitsWithLaterRevisions()
    {
        RegisterFixture fixture;
        const ActId import = fixture.write(verbs::returnImport, [&](UnitOfWork& work) {
            const BatchId batch =
                work.imports().addBatch({fixture.round, u"gửi.csv"_s, u"00"_s, 2, 0, 0, 0, false});
            work.returns().confirm(fixture.round, testing::reported(fixture.units[0], 5), 0, batch);
            work.returns().confirm(fixture.round, testing::reported(fixture.units[1], 6), 0, batch);
        });
        const ActId later = fixture.confirm(0, 7);
        const auto undone = undo(fixture, import);
        QVERIFY(undone.ok());
        QCOMPARE(undone->undone, import);
        QCOMPARE(undone->kept, QStringList{u"Đảng uỷ xã số 1"_s});
        QCOMPARE(fixture.standingRevision(0), 2);
        QCOMPARE(fixture.standingRevision(1), 0);
        QVERIFY(undo(fixture, later).ok());
        QCOMPARE(fixture.standingRevision(0), 1);
        QVERIFY(undo(fixture, undone->by).ok());
        QCOMPARE(fixture.standingRevision(1), 1);
        QVERIFY(sound(fixture));
    }

    void importWithNothingToWithdraw()
    {
        RegisterFixture fixture;
        const ActId import = fixture.confirm(0, 5, verbs::returnImport);
        fixture.confirm(0, 7);
        const auto result = undo(fixture, import);
        QCOMPARE(codeOf(result), ErrorCode::ActHasLaterChanges);
        QCOMPARE(result.error().args.value(1).toStringList(), QStringList{u"Đảng uỷ xã số 1"_s});
    }

    void batchOfAnUndoneImportStaysInTheLog()
    {
        RegisterFixture fixture;
        fixture.confirm(0, 5, verbs::returnImport);
        QVERIFY(undo(fixture).ok());
        QCOMPARE(fixture.raw()->value(u"SELECT count(*) FROM import_batch"_s).toInt(), 1);
    }

    /// Acts of all kinds in any order, with undo and redo between them; undone newest first the first state is back.
    void anySequenceGoesBack()
    {
        QRandomGenerator random = test::propertyRandom();
        const int sequences = test::propertyCount(500);
        constexpr int batch = 20;
        for (int done = 0; done < sequences; done += batch) {
            RegisterFixture fixture;
            const QStringList first = fixture.state();
            for (int n = 0; n < batch; ++n) {
                actAtRandom(fixture, random);
                Result<UndoReport> last = undo(fixture);
                while (last)
                    last = undo(fixture);
                QCOMPARE(last.error().code, ErrorCode::NothingToUndo);
                QCOMPARE(fixture.state(), first);
            }
            QVERIFY(sound(fixture));
        }
    }

    /// One long life of a register: hundreds of acts that stand on each other, all taken back.
    void fiveHundredActsGoBackNewestFirst()
    {
        QRandomGenerator random = test::propertyRandom();
        RegisterFixture fixture;
        const QStringList first = fixture.state();
        const int acts = test::propertyCount(500);
        for (int n = 0; n < acts; ++n)
            act(fixture, int(random.bounded(kinds)), random);
        QVERIFY(fixture.state() != first);
        int undone = 0;
        Result<UndoReport> last = undo(fixture);
        for (; last; last = undo(fixture))
            ++undone;
        QCOMPARE(last.error().code, ErrorCode::NothingToUndo);
        QCOMPARE_GE(undone, acts * 9 / 10); // an act that found nothing to change leaves no trace
        QCOMPARE(fixture.state(), first);
        QVERIFY(sound(fixture));
        qInfo("%d acts, %d undone", acts, undone);
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
