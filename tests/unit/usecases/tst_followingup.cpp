// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/act.h"
#include "storage/store.h"
#include "support/sampleregister.h"
#include "usecases/actchanges.h"
#include "usecases/documentkeeping.h"
#include "usecases/errortext.h"
#include "usecases/followingup.h"
#include "usecases/journalkeeping.h"
#include "usecases/officesettings.h"
#include "usecases/paperdesk.h"
#include "usecases/recordhistory.h"
#include "usecases/rosterkeeping.h"
#include "usecases/roundfigures.h"
#include "usecases/todaywork.h"
#include "usecases/unitcontacts.h"

#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QString bm = u"BM-2026"_s;
const QDate today(2026, 5, 29);

ReminderNote to(const QStringList& units)
{
    ReminderNote note;
    note.units = units;
    return note;
}

} // namespace

/// The commune sample on 29/5/2026, 09:30 local: due on 25/5, five of 45 have not reported.
class TestFollowingUp : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_sample = std::make_unique<test::SampleRegister>(
            u"xa-2026"_s, QDateTime(today, QTime(2, 30), Qt::UTC));
        QVERIFY(m_sample->isOpen());
    }
    void cleanup() { m_sample.reset(); }

    void theBoardIsOfToday()
    {
        const auto board = work().board(bm, 1);
        QVERIFY(board.ok());
        QCOMPARE(board->asOf, today);
        QCOMPARE(board->count(Progress::Overdue), 5);
        QCOMPARE(board->board.states.missing,
            RoundFigures(session()).board(bm, 1, today)->states.missing);
        QCOMPARE(board->trend.back().reported, 40);
    }

    void aCallIsKeptWithAllThatWasSaid()
    {
        QVERIFY(UnitContacts(session()).set(u"XB07"_s, {{}, u"Vàng Thị Mai"_s, {}, {}}).ok());
        ReminderNote note = to({u"XB07"_s});
        note.promised = today.addDays(1);
        note.result = u"  Bí thư đi họp,  hứa gửi "_s;
        const auto act = work().record(bm, 1, note);
        QVERIFY(act.ok());
        const FollowUpRow row = rowOf(u"XB07"_s);
        QCOMPARE(row.reminders.size(), std::size_t(1));
        const Reminder& kept = row.reminders.front();
        QCOMPARE(kept.act, *act);
        QCOMPARE(kept.kind, ReminderKind::Phone);
        QCOMPARE(kept.purpose, ReminderPurpose::Remind);
        QCOMPARE(kept.level, 0);
        QCOMPARE(kept.day, today);
        QCOMPARE(kept.time, QTime(9, 30));
        QCOMPARE(kept.by, u"thử"_s);
        QCOMPARE(kept.promised, today.addDays(1));
        QCOMPARE(kept.result, u"Bí thư đi họp, hứa gửi"_s);
        QCOMPARE(row.contact.contact, u"Vàng Thị Mai"_s);
        QVERIFY(!row.promiseBroken);
        QVERIFY(rowOf(u"XB07"_s, today.addDays(2)).promiseBroken);
        QVERIFY(isWhole());
    }
    void anEarlierDayHasNoHourUnlessNoted_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("noted");
        QTest::addColumn<QTime>("kept");
        QTest::newRow("today, now") << QDate() << QTime() << QTime(9, 30);
        QTest::newRow("today, noted") << today << QTime(8, 5) << QTime(8, 5);
        QTest::newRow("yesterday") << today.addDays(-1) << QTime() << QTime();
        QTest::newRow("yesterday, noted") << today.addDays(-1) << QTime(16, 0) << QTime(16, 0);
    }
    void anEarlierDayHasNoHourUnlessNoted()
    {
        QFETCH(QDate, day);
        QFETCH(QTime, noted);
        QFETCH(QTime, kept);
        ReminderNote note = to({u"XB07"_s});
        note.day = day;
        note.time = noted;
        QVERIFY(work().record(bm, 1, note).ok());
        QCOMPARE(rowOf(u"XB07"_s).reminders.front().time, kept);
    }
    void theLogIsOldestFirst()
    {
        for (const auto& [day, hour] : {std::pair(28, 10), std::pair(29, 8), std::pair(28, 9)}) {
            ReminderNote note = to({u"XB07"_s});
            note.day = QDate(2026, 5, day);
            note.time = QTime(hour, 0);
            QVERIFY(work().record(bm, 1, note).ok());
        }
        QList<int> hours;
        for (const Reminder& reminder : rowOf(u"XB07"_s).reminders)
            hours += reminder.time.hour();
        QCOMPARE(hours, (QList<int>{8, 10, 9})); // newest first on the board
    }

    void severalUnitsAreOneAct()
    {
        ReminderNote note = to({u"XB07"_s, u"XB16"_s, u"XB24"_s});
        note.kind = ReminderKind::Zalo;
        const auto act = work().record(bm, 1, note);
        QVERIFY(act.ok());
        const auto board = work().board(bm, 1);
        QCOMPARE(board->mailings.size(), std::size_t(1));
        QCOMPARE(board->mailings.front().act, *act);
        QCOMPARE(board->mailings.front().units.size(), std::size_t(3));
        QCOMPARE(JournalKeeping(session()).nextToUndo().value()->header.verb,
            verbs::followUpRecord.toString());
        QVERIFY(JournalKeeping(session()).undo({}, {}).ok());
        QVERIFY(work().board(bm, 1)->mailings.empty());
        QVERIFY(isWhole());
    }
    void whatCameOfItIsNotedLater()
    {
        const auto act = work().record(bm, 1, to({u"XB07"_s, u"XB16"_s}));
        const ReminderId id = rowOf(u"XB07"_s).reminders.front().id;
        QVERIFY(work().amend(id, today.addDays(2), u"Gửi Zalo rồi"_s).ok());
        const Reminder amended = rowOf(u"XB07"_s).reminders.front();
        QCOMPARE(amended.promised, today.addDays(2));
        QCOMPARE(amended.result, u"Gửi Zalo rồi"_s);
        QCOMPARE(amended.act, *act); // still one mailing
        QCOMPARE(work().board(bm, 1)->mailings.size(), std::size_t(1));
        QVERIFY(JournalKeeping(session()).undo({}, {}).ok());
        QCOMPARE(rowOf(u"XB07"_s).reminders.front().result, QString());
        QVERIFY(isWhole());
    }
    void aLineIsTakenOut()
    {
        QVERIFY(work().record(bm, 1, to({u"XB07"_s, u"XB16"_s})).ok());
        const ReminderId id = rowOf(u"XB07"_s).reminders.front().id;
        QVERIFY(work().remove(id).ok());
        QVERIFY(rowOf(u"XB07"_s).reminders.empty());
        QCOMPARE(rowOf(u"XB16"_s).reminders.size(), std::size_t(1));
        QCOMPARE(work().remove(id).error().code, ErrorCode::RecordGone);
        QCOMPARE(work().amend(id, {}, {}).error().code, ErrorCode::RecordGone);
        const auto removed = RecordHistory(session()).removed();
        QCOMPARE(removed->size(), std::size_t(1));
        QVERIFY(removed->front().record.startsWith(u"Reminder: "_s));
        QVERIFY(JournalKeeping(session()).undo({}, {}).ok());
        QCOMPARE(rowOf(u"XB07"_s).reminders.size(), std::size_t(1));
        QCOMPARE(work().board(bm, 1)->mailings.size(), std::size_t(1));
    }
    void theJournalSaysItInWords()
    {
        ReminderNote note = to({u"XB07"_s});
        note.kind = ReminderKind::Letter;
        note.level = 2;
        const auto act = work().record(bm, 1, note);
        QStringList said;
        const auto changes = ActChanges(session()).of(*act);
        for (const FieldChange& change : *changes)
            said += change.field + u": "_s + change.after;
        QVERIFY(said.contains(u"kind: by letter"_s));
        QVERIFY(said.contains(u"asked for: the missing report"_s));
        QVERIFY(said.contains(u"level: 2"_s));
        QVERIFY(said.contains(u"reminded on: 29/5/2026"_s));
    }

    void whatCannotBeRecordedIsRefused_data()
    {
        QTest::addColumn<QString>("campaign");
        QTest::addColumn<int>("round");
        QTest::addColumn<QStringList>("units");
        QTest::addColumn<ErrorCode>("code");
        const QStringList one{u"XB07"_s};
        QTest::newRow("campaign") << u"X"_s << 1 << one << ErrorCode::CampaignUnknown;
        QTest::newRow("round") << bm << 9 << one << ErrorCode::RoundUnknown;
        QTest::newRow("unit") << bm << 1 << QStringList{u"XB07"_s, u"ZZ"_s}
                              << ErrorCode::UnitUnknown;
        QTest::newRow("nobody") << bm << 1 << QStringList() << ErrorCode::NobodyToRemind;
    }
    void whatCannotBeRecordedIsRefused()
    {
        QFETCH(QString, campaign);
        QFETCH(int, round);
        QFETCH(QStringList, units);
        const auto act = work().record(campaign, round, to(units));
        QVERIFY(!act.ok());
        QTEST(act.error().code, "code");
        QVERIFY(!ErrorText::sentence(act.error()).isEmpty());
        QVERIFY(work().board(bm, 1)->mailings.empty());
    }
    void aLetterThatTheLogNamesStaysInTheList()
    {
        OfficialDocument letter;
        letter.direction = DocumentDirection::Out;
        letter.typeCode = u"CV"_s;
        letter.code = u"12-CV/ĐU"_s;
        letter.date = today;
        letter.subject = u"về việc đôn đốc gửi báo cáo"_s;
        letter.status = DocumentStatus::Issued;
        DocumentKeeping documents(session());
        const auto id = documents.add(letter);
        QVERIFY(id.ok());
        ReminderNote note = to({u"XB07"_s});
        note.kind = ReminderKind::Letter;
        note.document = *id;
        QVERIFY(work().record(bm, 1, note).ok());
        QCOMPARE(work().board(bm, 1)->mailings.front().document, *id);
        QCOMPARE(documents.remove(*id).error().code, ErrorCode::RecordInUse);
        QVERIFY(JournalKeeping(session()).undo({}, {}).ok());
        QVERIFY(documents.remove(*id).ok());
    }

    void aLetterIsFoundByItsNumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("subject");
        QTest::newRow("whole") << u"12-CV/ĐU"_s << u"của đợt"_s;
        QTest::newRow("as it is typed") << u" số 12 - cv/đu "_s << u"của đợt"_s;
        QTest::newRow("its number alone") << u"12"_s << u"của đợt"_s;
        QTest::newRow("not of the campaign") << u"13"_s << u"khác"_s;
        QTest::newRow("the newest of several") << u"14"_s << u"mới"_s;
        QTest::newRow("another kind of paper") << u"15"_s << QString();
        QTest::newRow("a superior's letter") << u"16"_s << QString();
        QTest::newRow("cancelled") << u"17"_s << QString();
        QTest::newRow("there is none") << u"99"_s << QString();
        QTest::newRow("no number") << u"hôm qua"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void aLetterIsFoundByItsNumber()
    {
        QFETCH(QString, typed);
        QFETCH(QString, subject);
        addLetters();
        const auto found = work().letterNumbered(bm, typed);
        QCOMPARE(found.ok(), !subject.isEmpty());
        if (found.ok())
            QCOMPARE(found->subject, subject);
        else
            QCOMPARE(found.error().code, ErrorCode::LetterUnknown);
        QCOMPARE(work().letterNumbered(u"X"_s, typed).error().code, ErrorCode::CampaignUnknown);
    }
    void lettersAreThoseOfTheCampaign()
    {
        QVERIFY(work().letters(bm)->empty());
        addLetters();
        const auto letters = work().letters(bm);
        QStringList codes;
        for (const OfficialDocument& letter : *letters)
            codes += letter.code;
        QCOMPARE(codes, (QStringList{u"14-CV/ĐU"_s, u"14-CV/ĐU"_s, u"12-CV/ĐU"_s}));
        QVERIFY(letters->front().date > letters->back().date);
        QCOMPARE(work().letters(u"X"_s).error().code, ErrorCode::CampaignUnknown);
    }
    void aLetterThatIsGoneIsNotNoted()
    {
        ReminderNote note = to({u"XB07"_s});
        note.kind = ReminderKind::Letter;
        note.document = DocumentId(4711);
        QCOMPARE(work().record(bm, 1, note).error().code, ErrorCode::RecordGone);
        QVERIFY(work().board(bm, 1)->mailings.empty());
    }

    void anEarlierDayIsToldAsItWas_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("answered");
        QTest::addColumn<int>("mailings");
        QTest::newRow("before any receipt") << QDate(2026, 4, 1) << 0 << 0;
        QTest::newRow("in the middle") << QDate(2026, 5, 10) << 13 << 0;
        QTest::newRow("the last came") << QDate(2026, 5, 22) << 40 << 0;
        QTest::newRow("one was asked") << QDate(2026, 5, 27) << 40 << 1;
        QTest::newRow("today") << today << 40 << 2; // one is to be asked tomorrow
        QTest::newRow("a day to come") << today.addDays(9) << 40 << 2;
    }
    void anEarlierDayIsToldAsItWas()
    {
        QFETCH(QDate, day);
        QFETCH(int, answered);
        QFETCH(int, mailings);
        for (const QDate each : {QDate(2026, 5, 27), today.addDays(1)}) {
            ReminderNote note = to({u"XB07"_s});
            note.day = each;
            QVERIFY(work().record(bm, 1, note).ok());
        }
        const auto board = work().board(bm, 1, day);
        QCOMPARE(board->board.states.answered(), answered);
        QCOMPARE(int(board->mailings.size()), mailings);
        if (!board->trend.empty())
            QCOMPARE(board->trend.back().reported, answered);
        const auto texts = work().texts(bm, 1, {}, day);
        QCOMPARE(texts->groupUnits.size(), 45 - answered);
        QCOMPARE(texts->group, TodayWork(session()).standing(bm, 1, day)->groupReminder);
    }
    void theGroupIsToldOfThoseThatAreLate_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QStringList>("units");
        QTest::addColumn<QString>("says");
        const QStringList all{u"XB07"_s, u"XB16"_s, u"XB24"_s, u"XB32"_s, u"XB39"_s};
        QTest::newRow("before the due day") << QDate(2026, 5, 24) << all << u"là ngày 25/5/2026"_s;
        QTest::newRow("its own day is named")
            << QDate(2026, 5, 24) << all << u" (hạn 31/12/2026), "_s;
        QTest::newRow("after it") << today << all.mid(1) << u"còn 04 đơn vị chưa gửi báo cáo: "_s;
    }
    void theGroupIsToldOfThoseThatAreLate()
    {
        QFETCH(QDate, day);
        QFETCH(QStringList, units);
        QFETCH(QString, says);
        QVERIFY(
            RosterKeeping(session()).setDueOverride(bm, 1, u"XB07"_s, QDate(2026, 12, 31)).ok());
        const auto texts = work().texts(bm, 1, {}, day);
        QCOMPARE(texts->groupUnits, units);
        QVERIFY2(texts->group.contains(says), qPrintable(texts->group));
    }
    void aRequestGoesToAllWhateverIsTicked()
    {
        PaperRequest request;
        request.kind = PaperKind::Request;
        request.campaign = bm;
        request.round = 1;
        request.units = QStringList{u"XB07"_s};
        const auto note = work().letterNote(request);
        QCOMPARE(note->units.size(), 45);
        QCOMPARE(note->purpose, ReminderPurpose::Request);
    }

    void textsAreWordedByTheDay_data()
    {
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<QString>("begin");
        QTest::newRow("before the due day")
            << QDate(2026, 5, 24)
            << u"Kính gửi các đồng chí: hạn gửi báo cáo đợt học tập Nghị quyết năm 2026 là ngày "
               u"25/5/2026. Đến 09 giờ 30 hôm nay 40/45 đơn vị đã gửi. Các đơn vị chưa gửi: "_s;
        QTest::newRow("after it")
            << today << u"Đến 09 giờ 30 ngày 29/5/2026, còn 05 đơn vị chưa gửi báo cáo: "_s;
    }
    void textsAreWordedByTheDay()
    {
        QFETCH(QDate, asOf);
        QFETCH(QString, begin);
        const auto texts = work().texts(bm, 1, {}, asOf);
        QVERIFY(texts.ok());
        QVERIFY2(texts->group.startsWith(begin), qPrintable(texts->group));
        QVERIFY(texts->toUnit.isEmpty());
        QCOMPARE(texts->group, TodayWork(session()).standing(bm, 1, asOf)->groupReminder);
    }
    void aUnitIsWrittenToByWhatItOwes_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("contact");
        QTest::addColumn<QString>("text");
        QTest::newRow("missing, known contact")
            << u"XB07"_s << u"Vàng Thị Mai, Bí thư"_s
            << u"Kính gửi đồng chí Vàng Thị Mai, Bí thư: Chi bộ trường THPT Bình Minh còn thiếu "
               u"báo cáo đợt học tập Nghị quyết năm 2026 (hạn 25/5/2026). Nhờ đồng chí gửi giúp, "
               u"mẫu kèm theo."_s;
        QTest::newRow("missing, nobody known")
            << u"XB24"_s << QString()
            << u"Kính gửi Cấp uỷ Chi bộ thôn Nà Sen: Chi bộ thôn Nà Sen còn thiếu báo cáo đợt học "
               u"tập Nghị quyết năm 2026 (hạn 25/5/2026). Nhờ đồng chí gửi giúp, mẫu kèm theo."_s;
        QTest::newRow("it came")
            << u"XB02"_s << u"Vàng Thị Mai"_s
            << u"Đã nhận báo cáo của Đảng bộ Uỷ ban nhân dân xã. Trân trọng cảm ơn đồng chí."_s;
    }
    void aUnitIsWrittenToByWhatItOwes()
    {
        QFETCH(QString, unit);
        QFETCH(QString, contact);
        QVERIFY(UnitContacts(session()).set(unit, {{}, contact, {}, {}}).ok());
        const auto texts = work().texts(bm, 1, unit);
        QVERIFY(texts.ok());
        QTEST(texts->toUnit, "text");
    }
    void anOwnDueDayIsNamed()
    {
        QVERIFY(RosterKeeping(session()).setDueOverride(bm, 1, u"XB07"_s, QDate(2026, 6, 2)).ok());
        QVERIFY(work().texts(bm, 1, u"XB07"_s)->toUnit.contains(u"(hạn 02/6/2026)"_s));
    }
    void figuresAreAskedBack_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("contact");
        QTest::addColumn<QString>("text");
        QTest::newRow("both figures")
            << u"XB44"_s << u"Vàng Thị Mai"_s
            << u"Kính gửi đồng chí Vàng Thị Mai: báo cáo của %1 ghi tham gia 26, phải dự 28. Nhờ "
               u"đồng chí kiểm tra lại giúp."_s;
        QTest::newRow("nobody known")
            << u"XB43"_s << QString()
            << u"Kính gửi Cấp uỷ %1: báo cáo của %1 ghi tham gia 20, phải dự 21. Nhờ đồng chí "
               u"kiểm tra lại giúp."_s;
        QTest::newRow("no such figures") << u"XB45"_s << QString() << QString();
        QTest::newRow("nothing came") << u"XB07"_s << QString() << QString();
    }
    void figuresAreAskedBack()
    {
        QFETCH(QString, unit);
        QFETCH(QString, contact);
        QFETCH(QString, text);
        QVERIFY(UnitContacts(session()).set(unit, {{}, contact, {}, {}}).ok());
        const auto asked = work().recheckText(bm, 1, unit);
        QVERIFY(asked.ok());
        const QString name =
            RoundFigures(session()).sheet(bm, 1)->rowOf(QStringView(unit))->entry.name;
        QCOMPARE(*asked, text.contains(u"%1"_s) ? text.arg(name) : text);
        QCOMPARE(work().recheckText(bm, 1, u"ZZ"_s).error().code, ErrorCode::UnitUnknown);
    }
    void tonesAreThoseOfTheRegister()
    {
        QVERIFY(OfficeSettings(session()).setToneStyle(vietnamese::ToneStyle::Old).ok());
        QVERIFY(
            work().texts(bm, 1, u"XB24"_s)->toUnit.startsWith(u"Kính gửi Cấp ủy Chi bộ thôn"_s));
    }

    void theDaysOfEarlyWarningAreKept()
    {
        QCOMPARE(work().earlyWarningDays(), 3);
        const QDate before(2026, 5, 20); // one more came on 22/5
        QCOMPARE(work().board(bm, 1, before)->count(Progress::DueSoon), 0);
        QVERIFY(work().setEarlyWarningDays(5).ok());
        QCOMPARE(work().earlyWarningDays(), 5);
        QCOMPARE(work().board(bm, 1, before)->count(Progress::DueSoon), 6);
        const auto acts = JournalKeeping(session()).acts();
        QVERIFY(work().setEarlyWarningDays(5).ok()); // nothing changes
        QCOMPARE(JournalKeeping(session()).acts()->size(), acts->size());
        QVERIFY(work().setEarlyWarningDays(-4).ok());
        QCOMPARE(work().earlyWarningDays(), 0);
        QVERIFY(work().setEarlyWarningDays(900).ok());
        QCOMPARE(work().earlyWarningDays(), 60);
    }

private:
    /// Letters 12, 14 and 14 of the campaign, 13 of no campaign; others that are not ours, no letters, or cancelled.
    void addLetters()
    {
        DocumentKeeping documents(session());
        const auto add = [&](const QString& code, int day, const QString& subject, bool linked,
                             DocumentDirection direction = DocumentDirection::Out) {
            OfficialDocument letter;
            letter.direction = direction;
            letter.code = code;
            letter.date = QDate(2026, 5, day);
            letter.issuerText = u"Đảng uỷ xã"_s;
            letter.subject = subject;
            const auto id = documents.add(letter);
            QVERIFY(id.ok());
            if (linked)
                QVERIFY(documents.linkToCampaign(*id, bm, DocumentRole::Own).ok());
            if (code.startsWith(u"17"_s))
                QVERIFY(documents.cancel(*id, u"sai"_s).ok());
        };
        add(u"12-CV/ĐU"_s, 10, u"của đợt"_s, true);
        add(u"12-CV/HU"_s, 20, u"của văn phòng khác"_s, false);
        add(u"13-CV/ĐU"_s, 11, u"khác"_s, false);
        add(u"14-CV/ĐU"_s, 12, u"cũ"_s, true);
        add(u"14-CV/ĐU"_s, 14, u"mới"_s, true);
        add(u"15-BC/ĐU"_s, 13, u"báo cáo"_s, true);
        add(u"16-CV/TU"_s, 13, u"của cấp trên"_s, false, DocumentDirection::In);
        add(u"17-CV/ĐU"_s, 15, u"huỷ"_s, true);
    }
    RegisterSession& session() { return m_sample->session(); }
    FollowingUp work() { return FollowingUp(session()); }
    FollowUpRow rowOf(const QString& code, QDate asOf = {})
    {
        const auto board = work().board(bm, 1, asOf);
        for (const FollowUpRow& row : board->rows)
            if (row.entry.code == code)
                return row;
        return {};
    }
    bool isWhole()
    {
        const auto findings = session().store().check(true);
        return findings.ok() && findings->empty();
    }

    std::unique_ptr<test::SampleRegister> m_sample;
};

QTEST_GUILESS_MAIN(TestFollowingUp)
#include "tst_followingup.moc"
