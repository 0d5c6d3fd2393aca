// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerfixture.h"

#include "storage/attachmentrepository.h"
#include "storage/contactrepository.h"
#include "storage/documentrepository.h"
#include "storage/draftjson.h"
#include "storage/factrepository.h"
#include "storage/journalrepository.h"
#include "storage/returnrepository.h"
#include "storage/roundrepository.h"
#include "storage/sql/connection.h"
#include "storage/unitofwork.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sosh;
using namespace sosh::storage;
using testing::RegisterFixture;

/// What a register keeps besides figures: texts, warnings, facts, contacts, attachments.
class TestFacts : public QObject
{
    Q_OBJECT

private:
    template <class Load>
    static auto read(const RegisterFixture& fixture, Load load)
        -> decltype(load(std::declval<const UnitOfWork&>()))
    {
        decltype(load(std::declval<const UnitOfWork&>())) found{};
        const Status done = const_cast<RegisterFixture&>(fixture).store().read(
            [&](const UnitOfWork& work) -> Status {
                found = load(work);
                return Done{};
            });
        if (!done)
            QTest::qFail("the register cannot be read", __FILE__, __LINE__);
        return found;
    }
    static ErrorCode refused(RegisterFixture& fixture, const std::function<void(UnitOfWork&)>& work)
    {
        const Result<ActId> act =
            fixture.store().write(fixture.header(verbs::factAdd), [&](UnitOfWork& unit) -> Status {
                work(unit);
                return Done{};
            });
        return act ? ErrorCode::Cancelled : act.error().code;
    }
    static UnitReturn standing(RegisterFixture& fixture)
    {
        return read(fixture, [&](const UnitOfWork& work) {
            return work.rounds().sheet(fixture.round).rows[0].current;
        });
    }
    static bool sound(RegisterFixture& fixture)
    {
        const auto findings = fixture.store().check(true);
        return findings.ok() && findings->empty();
    }
    static Task task(const RegisterFixture& fixture)
    {
        return {{}, fixture.campaign, u"Ban Tuyên giáo"_s, u"tổng hợp báo cáo"_s, QDate(2022, 8, 5),
            TaskStatus::Running};
    }
    static Activity activity()
    {
        return {{}, {}, 2022, u"hội nghị"_s, u"Tổng kết năm"_s, QDate(2022, 12, 20), 500, u"hơn"_s,
            7, true, u"11 phường"_s};
    }
    static Commendation commendation()
    {
        return {{}, {}, 2022, u"Sơ kết 3 năm"_s, QDate(2022, 5, 14), u"Giấy khen"_s, 12, 15, {}};
    }

private slots:
    void textsOfAReturnAreKept()
    {
        RegisterFixture fixture;
        UnitReturn value = testing::reported(fixture.units[0], 10);
        value.revisionReason = u"đơn vị báo lại"_s;
        fixture.write(verbs::returnConfirm,
            [&](UnitOfWork& work) { work.returns().confirm(fixture.round, value, 0); });
        const UnitReturn found = standing(fixture);
        QVERIFY(found.saysTheSame(value));
        QCOMPARE(found.goodPractice, value.goodPractice);
        QCOMPARE(found.difficulty, value.difficulty);
        QCOMPARE(found.proposal, value.proposal);
        QCOMPARE(found.reporter, value.reporter);
        QCOMPARE(found.revisionReason, value.revisionReason);
        QCOMPARE(found.acceptedWarnings, value.acceptedWarnings);
        const auto history = read(fixture, [&](const UnitOfWork& work) {
            return work.returns().history(fixture.round, fixture.units[0]);
        });
        QCOMPARE(history.front().value.proposal, value.proposal);
        QVERIFY(sound(fixture));
    }
    void eachRevisionHasItsOwnTexts()
    {
        RegisterFixture fixture;
        fixture.confirm(0, 10);
        UnitReturn silent = testing::reported(fixture.units[0], 11);
        silent.goodPractice.clear();
        silent.acceptedWarnings.clear();
        fixture.write(verbs::returnConfirm,
            [&](UnitOfWork& work) { work.returns().confirm(fixture.round, silent, 1); });
        QVERIFY(standing(fixture).goodPractice.isEmpty());
        QVERIFY(standing(fixture).acceptedWarnings.empty());
        QVERIFY(fixture.store().undo(fixture.header(verbs::undo), {}).ok());
        QVERIFY(!standing(fixture).goodPractice.isEmpty());
        QCOMPARE(standing(fixture).acceptedWarnings.size(), size_t(1));
        QVERIFY(sound(fixture));
    }
    void draftsKeepTextsAndCaret()
    {
        RegisterFixture fixture;
        ReturnDraft draft;
        draft.unit = fixture.units[0];
        draft.value = testing::reported(draft.unit, 5);
        draft.value.revisionReason = u"sửa"_s;
        draft.caret = u"members_attended"_s;
        fixture.write(u"draft.save",
            [&](UnitOfWork& work) { work.returns().saveDraft(fixture.round, draft); });
        const auto found = read(
            fixture, [&](const UnitOfWork& work) { return work.returns().drafts(fixture.round); });
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(found[0].value.saysTheSame(draft.value));
        QCOMPARE(found[0].value.revisionReason, u"sửa"_s);
        QCOMPARE(found[0].value.acceptedWarnings, draft.value.acceptedWarnings);
        QCOMPARE(found[0].caret, u"members_attended"_s);
        QVERIFY(draftParts(draftContent(draft.value)).caret.isEmpty());
    }

    void withdrawingLetsTheEarlierRevisionStand()
    {
        RegisterFixture fixture;
        fixture.confirm(0, 10);
        fixture.confirm(0, 12);
        const auto withdraw = [&] {
            fixture.write(u"return.withdraw", [&](UnitOfWork& work) {
                work.returns().withdraw(fixture.round, fixture.units[0]);
            });
            return fixture.standingRevision(0);
        };
        QCOMPARE(withdraw(), 1);
        QCOMPARE(withdraw(), 0);
        QCOMPARE(standing(fixture).state, ReturnState::Missing);
        QVERIFY(fixture.store().undo(fixture.header(verbs::undo), {}).ok());
        QCOMPARE(fixture.standingRevision(0), 1);
        QVERIFY(fixture.confirm(0, 13).isValid());
        QCOMPARE(fixture.standingRevision(0), 3);
        QVERIFY(sound(fixture));
    }
    void withdrawingNothingIsStale()
    {
        RegisterFixture fixture;
        QCOMPARE(refused(fixture,
                     [&](UnitOfWork& work) {
                         work.returns().withdraw(fixture.round, fixture.units[1]);
                     }),
            ErrorCode::Stale);
    }

    void factsAreKept()
    {
        RegisterFixture fixture;
        Task one = task(fixture);
        Activity held = activity();
        Commendation praised = commendation();
        Activity own{{}, fixture.campaign, {}, u"hội thi"_s};
        fixture.write(verbs::factAdd, [&](UnitOfWork& work) {
            one.id = work.facts().add(one);
            held.id = work.facts().add(held);
            praised.id = work.facts().add(praised);
            own.id = work.facts().add(own);
        });
        const Status done = fixture.store().read([&](const UnitOfWork& work) -> Status {
            const FactRepository& facts = work.facts();
            const bool right = facts.tasks(fixture.campaign) == std::vector<Task>{one}
                && facts.activities(fixture.campaign) == std::vector<Activity>{own}
                && facts.commendations(fixture.campaign).empty()
                && facts.activitiesOfYear(2022) == std::vector<Activity>{held}
                && facts.activitiesOfYear(2021).empty()
                && facts.activitiesOfYear({}) == std::vector<Activity>{held}
                && facts.commendationsOfYear(2022) == std::vector<Commendation>{praised}
                && facts.find(one.id) == one && facts.find(held.id) == held
                && facts.find(praised.id) == praised && !facts.find(TaskId(99));
            return right ? Status(Done{}) : Status(ErrorCode::Internal);
        });
        QVERIFY(done.ok());
        QVERIFY(sound(fixture));
    }
    void factsAreChangedAndRemoved()
    {
        RegisterFixture fixture;
        Task one = task(fixture);
        Activity held = activity();
        Commendation praised = commendation();
        fixture.write(verbs::factAdd, [&](UnitOfWork& work) {
            one.id = work.facts().add(one);
            held.id = work.facts().add(held);
            praised.id = work.facts().add(praised);
        });
        one.status = TaskStatus::Done;
        held.people = {};
        praised = {praised.id, {}, 2023, u"Cuối năm"_s, {}, u"Bằng khen"_s, {}, {}, 27};
        fixture.write(verbs::factChange, [&](UnitOfWork& work) {
            work.facts().update(one);
            work.facts().update(held);
            work.facts().update(praised);
        });
        const auto found = read(fixture, [&](const UnitOfWork& work) {
            return std::tuple(work.facts().find(one.id), work.facts().find(held.id),
                work.facts().find(praised.id));
        });
        QCOMPARE(std::get<0>(found), one);
        QCOMPARE(std::get<1>(found), held);
        QCOMPARE(std::get<2>(found), praised);
        const QStringList changed = fixture.state();
        fixture.write(verbs::factRemove, [&](UnitOfWork& work) {
            work.facts().remove(one.id);
            work.facts().remove(held.id);
            work.facts().remove(praised.id);
        });
        QVERIFY(read(fixture, [&](const UnitOfWork& work) {
            return work.facts().tasks(fixture.campaign);
        }).empty());
        QVERIFY(fixture.store().undo(fixture.header(verbs::undo), {}).ok());
        QCOMPARE(fixture.state(), changed);
        QVERIFY(sound(fixture));
    }
    void factsThatAreGoneAreStale_data()
    {
        QTest::addColumn<std::function<void(UnitOfWork&)>>("work");
        using Work = std::function<void(UnitOfWork&)>;
        QTest::newRow("change task") << Work([](UnitOfWork& work) {
            work.facts().update(Task{TaskId(9), CampaignId(1), u"a"_s, u"b"_s});
        });
        QTest::newRow("change activity") << Work([](UnitOfWork& work) {
            work.facts().update(Activity{ActivityId(9), {}, 2022, u"a"_s});
        });
        QTest::newRow("change commendation") << Work([](UnitOfWork& work) {
            work.facts().update(Commendation{CommendationId(9), {}, 2022, u"a"_s, {}, {}, 1});
        });
        QTest::newRow("remove task")
            << Work([](UnitOfWork& work) { work.facts().remove(TaskId(9)); });
        QTest::newRow("remove activity")
            << Work([](UnitOfWork& work) { work.facts().remove(ActivityId(9)); });
        QTest::newRow("remove commendation")
            << Work([](UnitOfWork& work) { work.facts().remove(CommendationId(9)); });
        QTest::newRow("remove attachment")
            << Work([](UnitOfWork& work) { work.attachments().removeUse(AttachmentUseId(9)); });
    }
    void factsThatAreGoneAreStale()
    {
        QFETCH(std::function<void(UnitOfWork&)>, work);
        RegisterFixture fixture;
        QCOMPARE(refused(fixture, work), ErrorCode::Stale);
    }

    void theSchemaRefusesContradictions_data()
    {
        QTest::addColumn<QString>("insert");
        QTest::newRow("total and parts")
            << u"INSERT INTO commendation (year, occasion, form, collectives, total) VALUES (2024, '', '', 1, 2)"_s;
        QTest::newRow("no count")
            << u"INSERT INTO commendation (year, occasion, form) VALUES (2024, '', '')"_s;
        QTest::newRow("negative count")
            << u"INSERT INTO commendation (year, occasion, form, total) VALUES (2024, '', '', -1)"_s;
        QTest::newRow("activity of nothing")
            << u"INSERT INTO activity (kind, name, qualifier, counted_in_units, note) VALUES ('a', '', '', 0, '')"_s;
        QTest::newRow("attachment of a round without a unit")
            << u"INSERT INTO attachment_use (attachment_id, file_name, round_id) VALUES (1, 'a', 1)"_s;
        QTest::newRow("attachment of two owners") << u"INSERT INTO attachment_use (attachment_id, "
                                                     u"file_name, round_id, unit_id, document_id)"
                                                     " VALUES (1, 'a', 1, 1, 1)"_s;
        QTest::newRow("attachment of half an owner and a document")
            << u"INSERT INTO attachment_use (attachment_id, file_name, round_id, document_id) VALUES (1, 'a', 1, 1)"_s;
        QTest::newRow("attachment of nobody")
            << u"INSERT INTO attachment_use (attachment_id, file_name) VALUES (1, 'a')"_s;
        QTest::newRow("empty text") << u"INSERT INTO return_text VALUES (1, 'difficulty', '')"_s;
        QTest::newRow("unknown text") << u"INSERT INTO return_text VALUES (1, 'names', 'x')"_s;
    }
    void theSchemaRefusesContradictions()
    {
        QFETCH(QString, insert);
        RegisterFixture fixture;
        const auto connection = fixture.raw();
        connection->execute(u"PRAGMA foreign_keys = OFF"_s);
        QVERIFY_THROWS_EXCEPTION(std::exception, connection->execute(insert));
    }

    void contacts()
    {
        RegisterFixture fixture;
        const UnitContact first{
            fixture.units[0], u"Lù Thị B, văn phòng"_s, u"0912 345 678"_s, u"Giàng A C"_s};
        const UnitContact second{fixture.units[1], {}, u"0987"_s, {}};
        const auto set = [&](const UnitContact& contact) {
            return fixture.write(
                verbs::contactSet, [&](UnitOfWork& work) { work.contacts().set(contact); });
        };
        const auto all = [&] {
            return read(fixture, [](const UnitOfWork& work) { return work.contacts().all(); });
        };
        set(second);
        set(first);
        QCOMPARE(all(), (std::vector<UnitContact>{first, second}));
        QVERIFY(!set(first).isValid());
        UnitContact changed = first;
        changed.phone = u"0900"_s;
        set(changed);
        QCOMPARE(all().front(), changed);
        set({fixture.units[0], {}, {}, {}});
        QCOMPARE(all(), std::vector<UnitContact>{second});
        QVERIFY(read(fixture, [&](const UnitOfWork& work) {
            return work.contacts().ofUnit(fixture.units[0]);
        }).isEmpty());
        QVERIFY(fixture.store().undo(fixture.header(verbs::undo), {}).ok());
        QCOMPARE(all().front(), changed);
        QVERIFY(sound(fixture));
    }

    void attachmentsAreStoredOnce()
    {
        RegisterFixture fixture;
        const QByteArray content = "%PDF-1.4 báo cáo";
        const auto attach = [&](int unit, const QString& name) {
            return fixture.write(verbs::attachmentAdd, [&](UnitOfWork& work) {
                const auto file = work.attachments().add(name, u"application/pdf"_s, content);
                work.attachments().useForReturn(
                    fixture.round, fixture.units.at(size_t(unit)), file, name);
            });
        };
        const ActId first = attach(0, u"a.pdf"_s);
        attach(1, u"b.pdf"_s);
        const auto uses = [&](int unit) {
            return read(fixture, [&](const UnitOfWork& work) {
                return work.attachments().ofReturn(fixture.round, fixture.units.at(size_t(unit)));
            });
        };
        QCOMPARE(uses(0).size(), size_t(1));
        QCOMPARE(uses(0)[0].fileName, u"a.pdf"_s);
        QCOMPARE(uses(0)[0].size, qint64(content.size()));
        QCOMPARE(uses(0)[0].sha256.toLatin1(),
            QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        QCOMPARE(uses(1)[0].attachment, uses(0)[0].attachment);
        QVERIFY(fixture.store().undo(fixture.header(verbs::undo), first).ok());
        QVERIFY(uses(0).empty());
        const AttachmentId file = uses(1)[0].attachment;
        QCOMPARE(read(fixture,
                     [&](const UnitOfWork& work) { return *work.attachments().content(file); }),
            content);
        QVERIFY(sound(fixture));
    }
    void aRemovedAttachmentComesBackWithItsBytes()
    {
        RegisterFixture fixture;
        const QByteArray content(100'000, '\x7f');
        AttachmentUseId use;
        AttachmentId file;
        DocumentId document;
        fixture.write(verbs::attachmentAdd, [&](UnitOfWork& work) {
            StoredDocument stored;
            stored.document.typeCode = u"KH"_s;
            document = work.documents().add(stored);
            file = work.attachments().add(u"a.png"_s, u"image/png"_s, content);
            use = work.attachments().useForDocument(document, file, u"a.png"_s);
        });
        fixture.write(
            verbs::attachmentRemove, [&](UnitOfWork& work) { work.attachments().removeUse(use); });
        const auto uses = [&] {
            return read(fixture,
                [&](const UnitOfWork& work) { return work.attachments().ofDocument(document); });
        };
        QVERIFY(uses().empty());
        QVERIFY(fixture.store().undo(fixture.header(verbs::undo), {}).ok());
        QCOMPARE(uses().size(), size_t(1));
        QCOMPARE(uses()[0].id, use);
        QCOMPARE(read(fixture,
                     [&](const UnitOfWork& work) { return *work.attachments().content(file); }),
            content);
        QVERIFY(sound(fixture));
    }
    void theJournalHasNoBytesOfAttachments()
    {
        RegisterFixture fixture;
        fixture.write(verbs::attachmentAdd, [&](UnitOfWork& work) {
            work.attachments().useForReturn(fixture.round, fixture.units[0],
                work.attachments().add(u"a.txt"_s, u"text/plain"_s, "0123456789abcdef"), u"a"_s);
        });
        QCOMPARE(
            fixture.raw()
                ->value(u"SELECT count(*) FROM row_change WHERE after LIKE '%0123456789abcdef%'"
                        " OR after LIKE '%\"content\"%'"_s)
                .toInt(),
            0);
    }
    void attachmentsHaveALimit_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << qint64(0) << ErrorCode::FileEmpty;
        QTest::newRow("the most") << maxAttachmentBytes << ErrorCode::Cancelled;
        QTest::newRow("one byte more") << maxAttachmentBytes + 1 << ErrorCode::FileTooLarge;
    }
    void attachmentsHaveALimit()
    {
        QFETCH(qint64, size);
        RegisterFixture fixture;
        const ErrorCode code = refused(fixture, [&](UnitOfWork& work) {
            work.attachments().add(u"a"_s, u"text/plain"_s, QByteArray(qsizetype(size), 'a'));
        });
        QTEST(code, "code");
    }
};

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
