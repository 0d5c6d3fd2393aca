// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "storage/store.h"
#include "usecases/actchanges.h"
#include "usecases/acttext.h"
#include "usecases/anniversarykeeping.h"
#include "usecases/campaignfacts.h"
#include "usecases/campaignkeeping.h"
#include "usecases/errortext.h"
#include "usecases/journalkeeping.h"
#include "usecases/registercreation.h"
#include "usecases/registersession.h"
#include "usecases/roundfigures.h"
#include "usecases/roundkeeping.h"
#include "usecases/roundplanning.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QString mk = u"MK-2022"_s;

Campaign newCampaign()
{
    Campaign campaign;
    campaign.code = u" MK-2023 "_s;
    campaign.title = u"Đợt sinh hoạt chính trị về Nghị quyết 35 năm 2023"_s;
    campaign.addressee = u"Ban Tuyên giáo Tỉnh uỷ"_s;
    campaign.theme = u"bảo vệ nền tảng tư tưởng"_s;
    campaign.work = u"Nghị quyết 35-NQ/TW"_s;
    campaign.from = QDate(2023, 3, 1);
    campaign.to = QDate(2023, 12, 31);
    campaign.topics = QStringList{u"Chuyên đề 1"_s, u" "_s, u"Chuyên đề 2"_s};
    campaign.entryLevel = EntryLevel::Lowest;
    return campaign;
}

Round draftRound(int no = 0)
{
    Round round;
    round.no = no;
    round.span = DateRange{QDate(2022, 10, 1), QDate(2022, 10, 31)};
    round.due = QDate(2022, 11, 5); // a Saturday
    round.superiorDue = QDate(2022, 11, 15);
    round.anniversaries.push_back(
        {u"Cách mạng Tháng Mười Nga"_s, 105, QDate(2022, 11, 7), QDate(1917, 11, 7)});
    return round;
}

QStringList codesOf(const std::vector<Measure>& measures)
{
    QStringList codes;
    for (const Measure& measure : measures)
        codes += measure.code;
    return codes;
}

} // namespace

/// Campaigns, their rounds and the anniversaries, as the clerk edits them: each change one act, each refusal without a trace.
class TestCampaignKeeping : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const QString file = m_dir->filePath(u"r.sosh"_s);
        QVERIFY(RegisterCreation::createSample(file, u"muong-khuong-2022"_s, u"thử"_s).ok());
        auto session = RegisterSession::open(file, Access::Write, m_clock, u"Lan"_s);
        QVERIFY(session.ok());
        m_session = std::move(*session);
    }
    void cleanup() { m_session.reset(); }

    void aCampaignIsMadeWithItsPhrasesAndMeasures()
    {
        const auto made = campaigns().create(newCampaign());
        QVERIFY(made.ok());
        QCOMPARE(made->code, u"MK-2023"_s);
        const CampaignContent content = *campaigns().load(u"MK-2023"_s);
        QCOMPARE(content.campaign, *made);
        QCOMPARE(content.campaign.nounPhrase, u"sinh hoạt chính trị về Nghị quyết 35 năm 2023"_s);
        QCOMPARE(content.campaign.shortPhrase, u"sinh hoạt chính trị “bảo vệ nền tảng tư tưởng”"_s);
        QCOMPARE(content.campaign.topics, QStringList({u"Chuyên đề 1"_s, u"Chuyên đề 2"_s}));
        QCOMPARE(content.campaign.entryLevel, EntryLevel::Lowest);
        QCOMPARE(content.measures.size(), std::size_t(5));
        QVERIFY(content.issues.empty() && content.rounds.empty());
        QCOMPARE(lastAct().header.verb, verbs::campaignAdd.toString());
        QCOMPARE(lastAct().header.subject, u"MK-2023"_s);
        undo();
        QCOMPARE(campaigns().load(u"MK-2023"_s).error().code, ErrorCode::CampaignUnknown);
    }
    void whatIsWrongIsSaidAndNothingIsWritten_data()
    {
        using Spoil = std::function<void(Campaign&)>;
        QTest::addColumn<Spoil>("spoil");
        const auto row = [](const char* name, const Spoil& spoil) { QTest::newRow(name) << spoil; };
        row("code", [](Campaign& c) { c.code.clear(); });
        row("code taken", [](Campaign& c) { c.code = mk; });
        row("title", [](Campaign& c) { c.title = u"  "_s; });
        row("days", [](Campaign& c) { c.to = QDate(2023, 2, 28); });
        row("rate", [](Campaign& c) { c.targetRate = BasisPoints(10'500); });
    }
    void whatIsWrongIsSaidAndNothingIsWritten()
    {
        QFETCH(const std::function<void(Campaign&)>, spoil);
        Campaign campaign = newCampaign();
        spoil(campaign);
        refuses(ErrorCode::PlanFaulty, [&] { return campaigns().create(campaign); });
        if (campaign.code != mk)
            refuses(ErrorCode::PlanFaulty, [&] { return campaigns().change(mk, campaign); });
    }
    void allFieldsChange()
    {
        const CampaignContent before = *campaigns().load(mk);
        Campaign after = before.campaign;
        after.title = u"Tên khác"_s;
        after.superiorCode = u"TU-2022"_s;
        after.work = u"Tác phẩm khác"_s;
        after.theme = u"Chủ đề khác"_s;
        after.addressee = u"Ban Thường vụ Tỉnh uỷ"_s;
        after.from = QDate(2022, 4, 1);
        after.ongoing = true;
        after.denominator = Denominator::Both;
        after.targetRate = BasisPoints(9800);
        after.lowRate = BasisPoints(9000);
        after.entryLevel = EntryLevel::Lowest;
        after.forms = QStringList{u"Hội nghị"_s};
        QVERIFY(campaigns().change(mk, after).ok());
        QCOMPARE(campaigns().load(mk)->campaign, after);
        QCOMPARE(lastAct().header.verb, verbs::campaignChange.toString());
        undo();
        QCOMPARE(campaigns().load(mk)->campaign, before.campaign);
    }
    void theSameAgainIsNoAct()
    {
        const QString digest = digestNow();
        QVERIFY(campaigns().change(mk, campaigns().load(mk)->campaign).ok());
        QVERIFY(campaigns().setMeasures(mk, campaigns().load(mk)->measures).ok());
        QCOMPARE(digestNow(), digest);
    }
    void theCodeStaysOnceARoundWasOpened()
    {
        Campaign renamed = campaigns().load(mk)->campaign;
        renamed.code = u"MK-22"_s;
        refuses(ErrorCode::CampaignCodeFixed, [&] { return campaigns().change(mk, renamed); });
        const Campaign made = *campaigns().create(newCampaign());
        Campaign other = made;
        other.code = u"MK-23"_s;
        QVERIFY(campaigns().change(made.code, other).ok());
        QCOMPARE(campaigns().load(u"MK-23"_s)->campaign.id, made.id);
    }
    void itemsHaveTheirOrder()
    {
        const CampaignContent before = *campaigns().load(mk);
        const QStringList topics{u"B"_s, u" "_s, u"A"_s};
        QVERIFY(campaigns().setItems(mk, topics, {}, {u"Toạ đàm"_s}).ok());
        QCOMPARE(campaigns().load(mk)->campaign.topics, QStringList({u"B"_s, u"A"_s}));
        QCOMPARE(campaigns().load(mk)->campaign.targets, QStringList());
        undo();
        QCOMPARE(campaigns().load(mk)->campaign, before.campaign);
    }
    void measuresHaveTheirOrderAndKinds()
    {
        const CampaignContent before = *campaigns().load(mk);
        const RoundSheet frozen = *RoundFigures(*m_session).sheet(mk, 1);
        std::vector<Measure> measures = before.measures;
        std::swap(measures.front(), measures.back());
        measures.front().required = true;
        measures.front().requiredKinds =
            QStringList{u"grassroots_organization"_s, u"non_party_body"_s};
        measures.erase(measures.begin() + 1);
        QVERIFY(campaigns().setMeasures(mk, measures).ok());
        QCOMPARE(campaigns().load(mk)->measures, measures);
        QCOMPARE(RoundFigures(*m_session).sheet(mk, 1)->measures, frozen.measures);
        open(2);
        QCOMPARE(RoundFigures(*m_session).sheet(mk, 2)->measures, measures);
        undo();
        undo();
        QCOMPARE(campaigns().load(mk)->measures, before.measures);
    }
    void measuresThatCannotBe()
    {
        refuses(ErrorCode::PlanFaulty, [&] { return campaigns().setMeasures(mk, {}); });
        Measure unknown;
        unknown.code = u"nothing"_s;
        refuses(ErrorCode::MeasureUnknown,
            [&] { return campaigns().setMeasures(mk, std::vector{unknown}); });
    }
    void anOwnMeasureJoinsTheList()
    {
        const CampaignContent before = *campaigns().load(mk);
        Measure own;
        own.code = u"contest_entries"_s;
        own.label = u"Bài dự thi"_s;
        own.kind = MeasureKind::Papers;
        own.inAnnex = true;
        QVERIFY(campaigns().addOwnMeasure(mk, own).ok());
        const CampaignContent after = *campaigns().load(mk);
        QCOMPARE(codesOf(after.measures), codesOf(before.measures) << own.code);
        QCOMPARE(after.measures.back().head, u"Bài dự thi"_s);
        QVERIFY(after.measures.back().inAnnex);
        refuses(ErrorCode::PlanFaulty, [&] { return campaigns().addOwnMeasure(mk, own); });
        own.code = u"conferences"_s;
        refuses(ErrorCode::PlanFaulty, [&] { return campaigns().addOwnMeasure(mk, own); });
        undo();
        QCOMPARE(campaigns().load(mk)->choosable.size(), before.choosable.size());
        QCOMPARE(campaigns().load(mk)->measures, before.measures);
    }
    void aCopyIsTheSameCampaignInAnotherYear()
    {
        Measure own;
        own.code = u"contest_entries"_s;
        own.label = u"Bài dự thi"_s;
        QVERIFY(campaigns().addOwnMeasure(mk, own).ok());
        const CampaignContent source = *campaigns().load(mk);
        QVERIFY(campaigns().copyAsTemplate(mk, u"MK-2026"_s, 2026).ok());
        const CampaignContent copy = *campaigns().load(u"MK-2026"_s);
        QCOMPARE(copy.campaign.from, source.campaign.from.addYears(4));
        QCOMPARE(copy.campaign.title, u"Sinh hoạt chính trị, tư tưởng “tự soi, tự sửa” năm 2026"_s);
        QCOMPARE(copy.campaign.topics, source.campaign.topics);
        QCOMPARE(copy.campaign.superiorCode, QString());
        QCOMPARE(codesOf(copy.measures), codesOf(source.measures));
        QVERIFY(copy.measures.back().id != source.measures.back().id);
        QCOMPARE(copy.rounds.size(), source.rounds.size());
        const Round& first = copy.rounds.front();
        QCOMPARE(first.state, RoundState::Draft);
        QCOMPARE(first.span->first, source.rounds.front().span->first.addYears(4));
        QCOMPARE(first.anniversaries.front().years,
            source.rounds.front().anniversaries.front().years + 4);
        QVERIFY(first.due.dayOfWeek() < Qt::Saturday);
        const auto tasks = CampaignFacts(*m_session).ofCampaign(u"MK-2026"_s)->tasks;
        QCOMPARE(tasks.size(), CampaignFacts(*m_session).ofCampaign(mk)->tasks.size());
        QVERIFY(CampaignFacts(*m_session).ofCampaign(u"MK-2026"_s)->activities.empty());
        QCOMPARE(lastAct().header.verb, verbs::campaignCopy.toString());
        refuses(ErrorCode::PlanFaulty, [&] { return campaigns().copyAsTemplate(mk, mk, 2027); });
        undo();
        QCOMPARE(campaigns().load(u"MK-2026"_s).error().code, ErrorCode::CampaignUnknown);
    }
    void onlyACampaignInPreparationIsRemoved()
    {
        refuses(ErrorCode::CampaignInUse, [&] { return campaigns().remove(mk); });
        refuses(ErrorCode::CampaignUnknown, [&] { return campaigns().remove(u"X"_s); });
        QVERIFY(campaigns().copyAsTemplate(mk, u"MK-2026"_s, 2026).ok());
        const CampaignContent copy = *campaigns().load(u"MK-2026"_s);
        Activity activity;
        activity.campaign = copy.campaign.id;
        activity.kind = u"hội thi"_s;
        QVERIFY(CampaignFacts(*m_session).add(activity).ok());
        refuses(ErrorCode::CampaignHasFacts, [&] { return campaigns().remove(u"MK-2026"_s); });
        undo();
        QVERIFY(campaigns().remove(u"MK-2026"_s).ok());
        QCOMPARE(lastAct().header.verb, verbs::campaignRemove.toString());
        QCOMPARE(campaigns().load(u"MK-2026"_s).error().code, ErrorCode::CampaignUnknown);
        undo();
        const CampaignContent back = *campaigns().load(u"MK-2026"_s);
        QCOMPARE(back.campaign, copy.campaign);
        QCOMPARE(back.measures, copy.measures);
        QCOMPARE(back.rounds, copy.rounds);
        QVERIFY(m_session->store().check(true)->empty());
    }

    void roundsAreProposedAndAdded()
    {
        const std::vector<Anniversary> table = *AnniversaryKeeping(*m_session).all();
        std::vector<Anniversary> chosen;
        for (const Anniversary& one : table)
            if ((one.day == 3 && one.month == 2) || (one.day == 22 && one.month == 12))
                chosen.push_back(one);
        QCOMPARE(chosen.size(), std::size_t(2));
        const std::size_t standing = campaigns().load(mk)->rounds.size();
        const auto proposals = rounds().proposedRounds(mk, celebrations(chosen, std::vector{2023}));
        QCOMPARE(proposals->size(), std::size_t(2));
        std::vector<Round> wanted;
        for (const RoundProposal& proposal : *proposals)
            wanted.push_back(proposal.round);
        const auto added = rounds().addRounds(mk, wanted);
        QVERIFY(added.ok());
        QCOMPARE(added->front().no, static_cast<int>(standing) + 1);
        QCOMPARE(lastAct().header.subject, u"MK-2022/%1, %2"_s.arg(standing + 1).arg(standing + 2));
        QCOMPARE(campaigns().load(mk)->rounds.size(), standing + 2);
        QVERIFY(rounds().proposedRounds(mk, celebrations(chosen, std::vector{2023}))->empty());
        undo();
        QCOMPARE(campaigns().load(mk)->rounds.size(), standing);
    }
    void aRoundGetsTheNextNumberAndAName()
    {
        const auto added = rounds().addRounds(mk, std::vector{draftRound(), draftRound(1)});
        const int next = added->front().no;
        QCOMPARE(added->front().name, u"Đợt %1"_s.arg(next));
        QCOMPARE(added->back().no, next + 1);
        const Round kept = campaigns().load(mk)->rounds.back();
        QCOMPARE(kept, added->back());
        QCOMPARE(kept.superiorDue, QDate(2022, 11, 15));
        QCOMPARE(kept.dueGapDays(), std::optional<int>(10));
    }
    void aDraftRoundChangesInEverything()
    {
        const Round added = rounds().addRounds(mk, std::vector{draftRound()})->front();
        Round after = added;
        after.no = 12;
        after.name = u"Sơ kết"_s;
        after.phase = RoundPhase::Pilot;
        after.span->last = QDate(2022, 11, 3);
        after.due = QDate(2022, 11, 4);
        after.superiorDue = QDate();
        after.dueInclusive = false;
        after.denominator = Denominator::Both;
        after.anniversaries.clear();
        QVERIFY(rounds().changeRound(mk, added.no, after).ok());
        QCOMPARE(campaigns().load(mk)->rounds.back(), after);
        Round clash = after;
        clash.no = 1;
        refuses(ErrorCode::PlanFaulty, [&] { return rounds().changeRound(mk, 12, clash); });
        clash = after;
        clash.span->last = QDate(2022, 9, 1);
        refuses(ErrorCode::PlanFaulty, [&] { return rounds().changeRound(mk, 12, clash); });
        undo();
        QCOMPARE(campaigns().load(mk)->rounds.back(), added);
    }
    void anOpenRoundChangesInNameAndDueDays()
    {
        open(2);
        const Round before = find(2);
        Round after = before;
        after.name = u"Đợt 2 (Quốc khánh)"_s;
        after.due = QDate(2022, 9, 28);
        after.superiorDue = QDate(2022, 10, 5);
        refuses(
            ErrorCode::ReasonMissing, [&] { return rounds().changeRound(mk, 2, after, u"  "_s); });
        QVERIFY(rounds().changeRound(mk, 2, after, u"Cấp trên lùi hạn"_s).ok());
        QCOMPARE(find(2), after);
        QCOMPARE(lastAct().header.verb, verbs::roundChange.toString());
        QCOMPARE(lastAct().header.subject, u"MK-2022/2"_s);
        QCOMPARE(lastAct().header.reason, u"Cấp trên lùi hạn"_s);
        undo();
        QCOMPARE(find(2), before);
        Round moved = before;
        moved.span->first = moved.span->first.addDays(1);
        refuses(
            ErrorCode::RoundPartFixed, [&] { return rounds().changeRound(mk, 2, moved, u"x"_s); });
        moved = before;
        moved.due = QDate();
        refuses(
            ErrorCode::RoundHasNoDates, [&] { return rounds().changeRound(mk, 2, moved, u"x"_s); });
    }
    void aClosedRoundDoesNotChange()
    {
        Round after = find(1);
        after.name = u"Tên khác"_s;
        refuses(
            ErrorCode::RoundNotOpen, [&] { return rounds().changeRound(mk, 1, after, u"x"_s); });
        refuses(
            ErrorCode::RoundUnknown, [&] { return rounds().changeRound(mk, 99, after, u"x"_s); });
    }
    void onlyADraftRoundIsRemoved()
    {
        refuses(ErrorCode::RoundNotNew, [&] { return rounds().removeRound(mk, 1); });
        const Round added = rounds().addRounds(mk, std::vector{draftRound()})->front();
        const std::vector<Round> before = campaigns().load(mk)->rounds;
        QVERIFY(rounds().removeRound(mk, added.no).ok());
        QCOMPARE(lastAct().header.verb, verbs::roundRemove.toString());
        QCOMPARE(campaigns().load(mk)->rounds.size(), before.size() - 1);
        undo();
        QCOMPARE(campaigns().load(mk)->rounds, before);
    }
    void deadlinesMoveOffWeekends()
    {
        const Round added = rounds().addRounds(mk, std::vector{draftRound()})->front();
        const auto moved = rounds().moveDeadlines(mk);
        QVERIFY(!moved->empty());
        QCOMPARE(find(added.no).due, QDate(2022, 11, 7));
        const QString digest = digestNow();
        QVERIFY(rounds().moveDeadlines(mk)->empty());
        QCOMPARE(digestNow(), digest);
        undo();
        QCOMPARE(find(added.no).due, QDate(2022, 11, 5));
    }
    void openingTakesUnitsOfTheEntryLevel()
    {
        const auto direct = RoundKeeping(*m_session).proposal(mk, 2, QDate(2022, 9, 1));
        Campaign lowest = campaigns().load(mk)->campaign;
        lowest.entryLevel = EntryLevel::Lowest;
        QVERIFY(campaigns().change(mk, lowest).ok());
        // The sample's units all stand right under the committee, so both levels are the same list.
        QCOMPARE(*RoundKeeping(*m_session).proposal(mk, 2, QDate(2022, 9, 1)), *direct);
    }

    void theTableOfAnniversariesIsTheOffices()
    {
        AnniversaryKeeping keeping(*m_session);
        const std::vector<Anniversary> before = *keeping.all();
        Anniversary local{{}, u"Ngày thành lập Đảng bộ huyện"_s, 11, 3, 1950, {}};
        local.id = *keeping.add(local);
        QCOMPARE(lastAct().header.verb, verbs::anniversaryAdd.toString());
        QCOMPARE(keeping.all()->size(), before.size() + 1);
        local.day = 11;
        QVERIFY(keeping.change(local).ok());
        QCOMPARE(lastAct().header.verb, verbs::anniversaryChange.toString());
        QVERIFY(keeping.remove(local).ok());
        QCOMPARE(*keeping.all(), before);
        undo();
        const auto all = *keeping.all();
        QVERIFY(std::find(all.begin(), all.end(), local) != all.end());
        refuses(ErrorCode::Stale, [&] {
            return keeping.change({AnniversaryId(9999), u"X"_s, 1, 1, {}, {}});
        });
    }
    void anAnniversaryThatCannotBe_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::addColumn<bool>("good");
        QTest::newRow("lunar") << u"Giỗ Tổ"_s << 0 << 0 << true;
        QTest::newRow("leap day") << u"X"_s << 2 << 29 << true;
        QTest::newRow("no event") << u" "_s << 5 << 19 << false;
        QTest::newRow("no such day") << u"X"_s << 4 << 31 << false;
        QTest::newRow("a month alone") << u"X"_s << 4 << 0 << false;
        QTest::newRow("a day alone") << u"X"_s << 0 << 4 << false;
    }
    void anAnniversaryThatCannotBe()
    {
        QFETCH(const QString, event);
        QFETCH(const int, month);
        QFETCH(const int, day);
        QFETCH(const bool, good);
        AnniversaryKeeping keeping(*m_session);
        const Anniversary anniversary{{}, event, month, day, {}, {}};
        QCOMPARE(AnniversaryKeeping::issuesIn(anniversary).empty(), good);
        if (good)
            QVERIFY(keeping.add(anniversary).ok());
        else
            refuses(ErrorCode::PlanFaulty, [&] { return keeping.add(anniversary); });
    }
    void theJournalSaysWhatChanged()
    {
        Campaign after = campaigns().load(mk)->campaign;
        after.addressee = u"Ban Thường vụ Tỉnh uỷ"_s;
        QVERIFY(campaigns().change(mk, after).ok());
        const auto changes = ActChanges(*m_session).of(lastAct().id);
        QCOMPARE(changes->size(), std::size_t(1));
        QCOMPARE(changes->front().after, u"Ban Thường vụ Tỉnh uỷ"_s);
        QVERIFY(
            ActText::verb(verbs::campaignChange.toString()) != verbs::campaignChange.toString());
    }

private:
    CampaignKeeping campaigns() { return CampaignKeeping(*m_session); }
    RoundPlanning rounds() { return RoundPlanning(*m_session); }
    QString digestNow() { return *m_session->store().registerDigest(); }
    Act lastAct() { return JournalKeeping(*m_session).acts()->back(); }
    void undo() { QVERIFY(JournalKeeping(*m_session).undo({}, {}).ok()); }
    Round find(int no)
    {
        const CampaignContent content = *campaigns().load(mk);
        for (const Round& round : content.rounds)
            if (round.no == no)
                return round;
        return {};
    }
    void open(int no)
    {
        const RoundPlan plan{
            u"Đợt 2"_s, {QDate(2022, 8, 15), QDate(2022, 9, 15)}, QDate(2022, 9, 20), true};
        QVERIFY(RoundKeeping(*m_session).open(mk, no, {}, plan).ok());
    }
    /// The act is refused with a sentence, and the register is what it was.
    template <typename Try>
    void refuses(ErrorCode code, Try attempt)
    {
        const QString digest = digestNow();
        const auto result = attempt();
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, code);
        QVERIFY(!ErrorText::sentence(result.error()).isEmpty());
        QCOMPARE(digestNow(), digest);
    }

    FixedClock m_clock{QDateTime(QDate(2022, 9, 1), QTime(9, 0))};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<RegisterSession> m_session;
};

QTEST_GUILESS_MAIN(TestCampaignKeeping)
#include "tst_campaignkeeping.moc"
