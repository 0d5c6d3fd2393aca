// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/act.h"
#include "core/clock.h"
#include "usecases/acttext.h"
#include "usecases/campaignfacts.h"
#include "usecases/journalkeeping.h"
#include "usecases/registercreation.h"
#include "usecases/registersession.h"
#include "usecases/unitcontacts.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

/// Facts and contacts as the pages change them: each change an act that can be reversed.
class TestCampaignFacts : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const QString file = m_dir->filePath(u"r.sosh"_s);
        QVERIFY(RegisterCreation::createSample(file, u"thanh-xuan-2024"_s, u"thử"_s).ok());
        auto session = RegisterSession::open(file, Access::Write, m_clock, u"Lan"_s);
        QVERIFY(session.ok());
        m_session = std::move(*session);
    }
    void cleanup() { m_session.reset(); }

    void aTaskIsAddedChangedRemovedAndComesBack()
    {
        CampaignFacts facts(*m_session);
        Task task = facts.ofCampaign(u"HN-2023"_s)->tasks.front();
        task.text = u"kiểm tra"_s;
        const auto id = facts.add(task);
        QVERIFY(id.ok());
        QCOMPARE(lastAct().header.verb, verbs::factAdd.toString());
        QCOMPARE(lastAct().header.subject, u"kiểm tra"_s);
        task.id = *id;
        task.status = TaskStatus::Done;
        QVERIFY(facts.change(task).ok());
        QCOMPARE(lastAct().header.verb, verbs::factChange.toString());
        QCOMPARE(facts.ofCampaign(u"HN-2023"_s)->tasks.back(), task);
        QVERIFY(facts.remove(task).ok());
        QCOMPARE(lastAct().header.verb, verbs::factRemove.toString());
        QCOMPARE(facts.ofCampaign(u"HN-2023"_s)->tasks.size(), size_t(3));
        QVERIFY(JournalKeeping(*m_session).undo({}, {}).ok());
        QCOMPARE(facts.ofCampaign(u"HN-2023"_s)->tasks.back(), task);
    }
    void aYearHasItsOwnFacts()
    {
        CampaignFacts facts(*m_session);
        QCOMPARE(facts.ofYear(2023)->activities.size(), size_t(5));
        QCOMPARE(facts.ofYear(2024)->activities.size(), size_t(2));
        QCOMPARE(facts.ofYear(2024)->commendations.size(), size_t(1));
        QVERIFY(facts.ofYear(2025)->activities.empty());
        Activity activity{{}, {}, 2025, u"toạ đàm"_s};
        activity.id = *facts.add(activity);
        activity.people = 120;
        QVERIFY(facts.change(activity).ok());
        QCOMPARE(facts.ofYear(2025)->activities, std::vector<Activity>{activity});
        QVERIFY(facts.remove(activity).ok());
        QVERIFY(facts.ofYear(2025)->activities.empty());
    }
    void commendationsToo()
    {
        CampaignFacts facts(*m_session);
        const CampaignId campaign = facts.ofCampaign(u"TX-2024-A"_s)->tasks.front().campaign;
        Commendation praised{{}, campaign, {}, u"Sơ kết"_s, {}, u"Giấy khen"_s, 3, 9, {}};
        praised.id = *facts.add(praised);
        QCOMPARE(
            facts.ofCampaign(u"TX-2024-A"_s)->commendations, std::vector<Commendation>{praised});
        praised.individuals = 10;
        QVERIFY(facts.change(praised).ok());
        QVERIFY(facts.remove(praised).ok());
        QVERIFY(facts.ofCampaign(u"TX-2024-A"_s)->commendations.empty());
    }
    void mistakesAreSaidAndWriteNothing_data()
    {
        QTest::addColumn<std::function<Status(CampaignFacts&)>>("add");
        using Add = std::function<Status(CampaignFacts&)>;
        const auto row = [](const char* name, const auto& fact) {
            QTest::newRow(name) << Add([fact](CampaignFacts& facts) -> Status {
                const auto id = facts.add(fact);
                return id ? Status(Done{}) : Status(id.error());
            });
        };
        const CampaignId any(1);
        row("task without a campaign", Task{{}, {}, u"a"_s, u"b"_s});
        row("task of nobody", Task{{}, any, u" "_s, u"b"_s});
        row("task that says nothing", Task{{}, any, u"a"_s, {}});
        row("activity of nothing", Activity{{}, {}, {}, u"hội thi"_s});
        row("activity without a kind", Activity{{}, any, {}, {}});
        row("negative people", Activity{{}, any, {}, u"a"_s, {}, {}, -1});
        row("too many opinions", Activity{{}, any, {}, u"a"_s, {}, {}, {}, {}, 1'000'000'000});
        row("commendation of nothing", Commendation{{}, {}, {}, u"a"_s, {}, {}, 1});
        row("commendation without a count", Commendation{{}, any, {}, u"a"_s});
        row("total and parts", Commendation{{}, any, {}, u"a"_s, {}, {}, 1, 2, 3});
        row("negative total", Commendation{{}, any, {}, u"a"_s, {}, {}, {}, {}, -3});
    }
    void mistakesAreSaidAndWriteNothing()
    {
        QFETCH(std::function<Status(CampaignFacts&)>, add);
        const ActId before = lastAct().id;
        CampaignFacts facts(*m_session);
        const Status added = add(facts);
        QVERIFY(!added.ok());
        QCOMPARE(added.error().code, ErrorCode::UsageMistake);
        QVERIFY(!added.error().args.value(0).toString().isEmpty());
        QCOMPARE(lastAct().id, before);
    }
    void whatIsGoneIsStale()
    {
        CampaignFacts facts(*m_session);
        const Activity gone{ActivityId(99), {}, 2024, u"hội thi"_s};
        QCOMPARE(facts.change(gone).error().code, ErrorCode::Stale);
        QCOMPARE(facts.remove(gone).error().code, ErrorCode::Stale);
        QCOMPARE(facts.ofCampaign(u"?"_s).error().code, ErrorCode::CampaignUnknown);
    }

    void contactsAreSetAndReversed()
    {
        UnitContacts contacts(*m_session);
        QVERIFY(contacts.all()->empty());
        QVERIFY(
            contacts.set(u"TX02"_s, {{}, u"Đồng chí Hoà"_s, u"0912"_s, u"Đồng chí Minh"_s}).ok());
        QCOMPARE(lastAct().header.verb, verbs::contactSet.toString());
        QCOMPARE(lastAct().header.subject, u"TX02"_s);
        QCOMPARE(contacts.ofUnit(u"TX02"_s)->phone, u"0912"_s);
        QCOMPARE(contacts.all()->size(), size_t(1));
        QVERIFY(contacts.ofUnit(u"TX01"_s)->isEmpty());
        const ActId before = lastAct().id;
        QVERIFY(
            contacts.set(u"TX02"_s, {{}, u"Đồng chí Hoà"_s, u"0912"_s, u"Đồng chí Minh"_s}).ok());
        QCOMPARE(lastAct().id, before);
        QCOMPARE(contacts.set(u"?"_s, {}).error().code, ErrorCode::UnitUnknown);
        QCOMPARE(contacts.ofUnit(u"?"_s).error().code, ErrorCode::UnitUnknown);
        QVERIFY(JournalKeeping(*m_session).undo({}, {}).ok());
        QVERIFY(contacts.all()->empty());
    }

    void everyVerbHasItsWords_data()
    {
        QTest::addColumn<QString>("verb");
        for (const QStringView verb : {verbs::factAdd, verbs::factChange, verbs::factRemove,
                 verbs::contactSet, verbs::attachmentAdd, verbs::attachmentRemove})
            QTest::newRow(verb.toLatin1().constData()) << verb.toString();
    }
    void everyVerbHasItsWords()
    {
        QFETCH(QString, verb);
        QVERIFY(ActText::verb(verb) != verb);
        QVERIFY(isUndoable(verb));
    }

private:
    Act lastAct() const { return JournalKeeping(*m_session).acts()->back(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    FixedClock m_clock{QDateTime(QDate(2024, 7, 2), QTime(1, 0), Qt::UTC)};
    std::unique_ptr<RegisterSession> m_session;
};

QTEST_GUILESS_MAIN(TestCampaignFacts)
#include "tst_campaignfacts.moc"
