// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "support/commandrun.h"
#include "usecases/documentkeeping.h"
#include "usecases/followingup.h"
#include "usecases/journalkeeping.h"
#include "usecases/paperdesk.h"
#include "usecases/registercreation.h"
#include "usecases/registersession.h"
#include "usecases/returnentry.h"
#include "usecases/roundfigures.h"
#include "usecases/roundkeeping.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace sosh;
using namespace Qt::StringLiterals;
using sosh::test::command;
using sosh::test::fileBytes;
using sosh::test::Ran;

namespace {

const QString campaign = u"MK-2022"_s;
const QDate due(2022, 8, 5);
const QStringList late{u"MK02"_s, u"MK08"_s, u"MK13"_s, u"MK21"_s, u"MK30"_s, u"MK38"_s, u"MK45"_s};

} // namespace

/// Seven of 46 have not reported: the board, the command and the letters say the same, and the log keeps what went out.
class TestFollowUpJourney : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(RegisterCreation::createSample(file(), u"muong-khuong-2022"_s, u"thử"_s).ok());
        open();
        QVERIFY(RoundKeeping(*m_session).reopen(campaign, 1, u"Bổ sung"_s).ok());
        const auto sheet = RoundFigures(*m_session).sheet(campaign, 1);
        for (const RoundSheet::Row& row : sheet->rows)
            m_names[row.entry.code] = row.entry.name;
        for (const QString& code : late) {
            const RoundSheet::Row* row = sheet->rowOf(QStringView(code));
            m_taken[code] = row->current;
            QVERIFY(ReturnEntry(*m_session)
                        .withdraw(campaign, 1, row->entry.unit, u"Gửi nhầm kỳ"_s)
                        .ok());
        }
        m_session.reset();
    }
    void cleanup() { m_session.reset(); }

    void theCommandSaysWhatTheBoardSays_data()
    {
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<int>("answered");
        QTest::addColumn<int>("dueSoon");
        QTest::addColumn<int>("overdue");
        QTest::newRow("a week before") << due.addDays(-7) << 0 << 0 << 0;
        QTest::newRow("first day of early warning") << due.addDays(-3) << 17 << 29 << 0;
        QTest::newRow("the due day") << due << 39 << 7 << 0;
        QTest::newRow("the day after") << due.addDays(1) << 39 << 0 << 7;
        QTest::newRow("a month after") << due.addDays(31) << 39 << 0 << 7;
    }
    void theCommandSaysWhatTheBoardSays()
    {
        QFETCH(QDate, asOf);
        QFETCH(int, answered);
        QFETCH(int, dueSoon);
        QFETCH(int, overdue);
        const QJsonObject said = status(asOf);
        open();
        const auto board = FollowingUp(*m_session).board(campaign, 1, asOf);
        QVERIFY(board.ok());
        const StateCounts& states = board->board.states;
        QCOMPARE(states.answered(), answered);
        if (!board->trend.empty())
            QCOMPARE(board->trend.back().reported, answered);
        QCOMPARE(said[u"expected"].toInt(), states.expected);
        QCOMPARE(said[u"reported"].toInt(), states.reported);
        QCOMPARE(said[u"joint"].toInt(), states.joint);
        QCOMPARE(said[u"nil"].toInt(), states.nil);
        QCOMPARE(said[u"exempt"].toInt(), states.exempt);
        QCOMPARE(said[u"missing"].toInt(), 46 - answered);
        QCOMPARE(said[u"missing"].toInt(), states.missing);
        QCOMPARE(said[u"drafts"].toInt(), board->board.drafts);
        QCOMPARE(said[u"late"].toInt(), board->count(Progress::ReportedLate));
        QCOMPARE(said[u"dueSoon"].toInt(), dueSoon);
        QCOMPARE(board->count(Progress::DueSoon), dueSoon);
        QCOMPARE(said[u"overdue"].toInt(), overdue);
        QCOMPARE(board->count(Progress::Overdue), overdue);
        QVERIFY(said[u"reminders"].toArray().isEmpty());
        QStringList codes;
        for (const QJsonValue& unit : said[u"missingUnits"].toArray()) {
            codes += unit[u"code"].toString();
            QCOMPARE(unit[u"name"].toString(), m_names[codes.back()]);
            QCOMPARE(unit[u"daysLate"].toInt(), qMax(0, int(due.daysTo(asOf))));
        }
        QCOMPARE(codes.size(), 46 - answered);
        for (const QString& code : late)
            QVERIFY(codes.contains(code));
    }
    void theCommandSaysItInWords()
    {
        const Ran ran = command(QStringList{u"status"_s, file(), u"--as-of"_s, u"2022-08-08"_s}
            + round() + QStringList{u"--lang"_s, u"en"_s});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY(ran.out.contains(u"39 of 46"_s));
        QVERIFY(ran.out.contains(u"Overdue: 7; due soon: 0"_s));
    }

    void lettersAreCountedAndWhatTheyBrought()
    {
        const QString first = letter(QDate(2022, 8, 8), 7);
        QVERIFY(first.contains(u"39/46 đơn vị; còn 07 đơn vị chưa gửi báo cáo"_s));
        QCOMPARE(named(first), late);
        reports(late.front(), QDate(2022, 8, 9));

        const QString second = letter(QDate(2022, 8, 10), 6);
        QVERIFY(second.contains(u"đến nay còn 06 đơn vị chưa thực hiện"_s));
        QCOMPARE(named(second), late.mid(1));

        const QJsonObject said = status(QDate(2022, 8, 11));
        QCOMPARE(said[u"missing"].toInt(), 6);
        QCOMPARE(said[u"late"].toInt(), 1);
        const QJsonArray log = said[u"reminders"].toArray();
        QCOMPARE(log.size(), 2);
        QVERIFY(saysOf(log[0], u"2022-08-10"_s, 3, 6, 0)); // newest first
        QVERIFY(saysOf(log[1], u"2022-08-08"_s, 2, 7, 1));

        open();
        const auto board = FollowingUp(*m_session).board(campaign, 1, QDate(2022, 8, 11));
        const FollowUpRow& came = board->rows.at(rowOf(*board, late.front()));
        QVERIFY(came.cameSince);
        QCOMPARE(came.progress, Progress::ReportedLate);
        QCOMPARE(came.days, 4);
        QCOMPARE(came.reminders.size(), std::size_t(1));
        QCOMPARE(board->rows.at(rowOf(*board, late.back())).reminders.size(), std::size_t(2));
    }

    void takingTheRecordBackTakesTheLineAway()
    {
        letter(QDate(2022, 8, 8), 7);
        letter(QDate(2022, 8, 10), 7);
        QCOMPARE(command({u"undo"_s, file()}).exitCode, 0);
        const QJsonArray log = status(QDate(2022, 8, 11))[u"reminders"].toArray();
        QCOMPARE(log.size(), 1);
        QVERIFY(saysOf(log[0], u"2022-08-08"_s, 2, 7, 0));
        open();
        QCOMPARE(nextLevel(QDate(2022, 8, 12)), 3);
        QVERIFY(JournalKeeping(*m_session).undo({}, {}).ok());
        QCOMPARE(nextLevel(QDate(2022, 8, 12)), 2);
    }

    void aLetterThatIsNotRecordedLeavesNoTrace()
    {
        QCOMPARE(report(u"reminder"_s, QDate(2022, 8, 8), {}).exitCode, 0);
        QVERIFY(status(QDate(2022, 8, 11))[u"reminders"].toArray().isEmpty());
    }
    void aRequestGoesToAll()
    {
        const Ran ran = report(u"request"_s, QDate(2022, 5, 4), {u"--record"_s, u"--json"_s});
        QCOMPARE(ran.json()[u"recordedUnits"].toInt(), 46);
        const QJsonArray log = status(QDate(2022, 8, 5))[u"reminders"].toArray();
        QCOMPARE(log.size(), 1);
        QVERIFY(saysOf(log[0], u"2022-05-04"_s, 0, 46, 39));
        QCOMPARE(log[0][u"purpose"].toString(), u"request"_s);
        open();
        QCOMPARE(nextLevel(QDate(2022, 8, 8)), 2); // a request urges nobody
        m_session.reset();
        const Ran words = command(QStringList{u"status"_s, file(), u"--lang"_s, u"en"_s} + round());
        QVERIFY(words.out.contains(u"Asked for reports on 04/5/2022: 46 units"_s));
        QVERIFY(!words.out.contains(u"Reminded on"_s));
    }
    void whatDoesNotGoTogetherIsRefused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("a request to one unit")
            << u"request"_s << QStringList{u"--record"_s, u"--unit"_s, u"MK08"_s} << 2;
        QTest::newRow("the list for the head in the log")
            << u"reminder"_s << QStringList{u"--record"_s, u"--head"_s} << 2;
        QTest::newRow("a letter that is not noted")
            << u"reminder"_s << QStringList{u"--document"_s, u"12"_s} << 2;
        QTest::newRow("a letter that is not there")
            << u"reminder"_s << QStringList{u"--record"_s, u"--document"_s, u"12"_s} << 1;
        QTest::newRow("a deadline before the letter")
            << u"reminder"_s << QStringList{u"--deadline"_s, u"2022-08-07"_s} << 1;
    }
    void whatDoesNotGoTogetherIsRefused()
    {
        QFETCH(QString, kind);
        QFETCH(QStringList, options);
        QTEST(report(kind, QDate(2022, 8, 8), options).exitCode, "exitCode");
        QVERIFY(!QFile::exists(m_dir->filePath(u"giấy.txt"_s)));
        QVERIFY(status(QDate(2022, 8, 8))[u"reminders"].toArray().isEmpty());
    }
    void theLogNamesItsLetter()
    {
        open();
        OfficialDocument letter;
        letter.code = u"12-CV/HU"_s;
        letter.typeCode = u"CV"_s;
        letter.date = QDate(2022, 8, 15);
        letter.subject = u"về việc đôn đốc gửi báo cáo"_s;
        const auto id = DocumentKeeping(*m_session).add(letter);
        QVERIFY(id.ok());
        QVERIFY(DocumentKeeping(*m_session).linkToCampaign(*id, campaign, DocumentRole::Own).ok());
        QCOMPARE(report(u"reminder"_s, QDate(2022, 8, 8),
                     {u"--record"_s, u"--document"_s, u"12-cv/hu"_s})
                     .exitCode,
            0);
        open();
        QCOMPARE(FollowingUp(*m_session).board(campaign, 1)->mailings.front().document, *id);
        const QString next = letterText(QDate(2022, 8, 20));
        QVERIFY2(next.contains(u"(lần 2)"_s), qPrintable(next)); // log and document are one letter
        QVERIFY2(next.contains(u"Công văn số 12-CV/HU đôn đốc"_s), qPrintable(next));
    }
    void oneLetterAUnitIsRecordedForThatUnit()
    {
        const Ran ran = report(u"reminder"_s, QDate(2022, 8, 8),
            {u"--record"_s, u"--json"_s, u"--unit"_s, u"MK08,MK13"_s});
        QCOMPARE(ran.json()[u"recordedUnits"].toInt(), 2);
        QVERIFY(
            saysOf(status(QDate(2022, 8, 9))[u"reminders"].toArray()[0], u"2022-08-08"_s, 2, 2, 0));
    }
    void aRoundInPreparationHasNoBoard()
    {
        open();
        QCOMPARE(FollowingUp(*m_session).board(campaign, 2).error().code, ErrorCode::RoundIsDraft);
        ReminderNote note;
        note.units = late;
        QCOMPARE(FollowingUp(*m_session).record(campaign, 2, note).error().code,
            ErrorCode::RoundIsDraft);
    }
    void nobodyIsNoLetter()
    {
        for (const QString& code : late)
            reports(code, QDate(2022, 8, 4));
        const Ran ran = report(u"reminder"_s, QDate(2022, 8, 8), {u"--record"_s});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY(!QFile::exists(m_dir->filePath(u"giấy.txt"_s)));
        const Ran printed = report(u"reminder"_s, QDate(2022, 8, 8), {u"--lang"_s, u"en"_s});
        QCOMPARE(printed.exitCode, 0);
        QVERIFY(printed.err.contains(u"There is nobody of"_s));
    }
    void otherPapersAreNotRecorded()
    {
        QCOMPARE(report(u"summary"_s, QDate(2022, 8, 8), {u"--record"_s}).exitCode, 2);
    }

private:
    static QStringList round() { return {u"--campaign"_s, campaign, u"--round"_s, u"1"_s}; }
    QString file() const { return m_dir->filePath(u"sổ.sosh"_s); }
    void open()
    {
        auto session = RegisterSession::open(file(), Access::Write, m_clock, u"thử"_s);
        QVERIFY(session.ok());
        m_session = std::move(*session);
    }
    QJsonObject status(QDate asOf)
    {
        m_session.reset();
        return command(
            QStringList{u"status"_s, file(), u"--json"_s, u"--as-of"_s, asOf.toString(Qt::ISODate)}
            + round())
            .json();
    }
    Ran report(const QString& kind, QDate day, const QStringList& more)
    {
        m_session.reset();
        return command(QStringList{u"report"_s, file(), kind, u"--out"_s,
                           m_dir->filePath(u"giấy.txt"_s), u"--date"_s, day.toString(Qt::ISODate)}
            + round() + more);
    }
    /// A reminder that was printed and recorded; its words on one line.
    QString letter(QDate day, int units)
    {
        const Ran ran = report(u"reminder"_s, day, {u"--record"_s, u"--json"_s});
        if (ran.exitCode != 0 || ran.json()[u"recordedUnits"].toInt() != units)
            return ran.err;
        return QString::fromUtf8(fileBytes(m_dir->filePath(u"giấy.txt"_s))).simplified();
    }
    QString letterText(QDate day)
    {
        if (report(u"reminder"_s, day, {}).exitCode != 0)
            return {};
        return QString::fromUtf8(fileBytes(m_dir->filePath(u"giấy.txt"_s))).simplified();
    }
    /// Codes of the seven whose name stands in the list that goes with the letter.
    QStringList named(const QString& words) const
    {
        const QString list = words.mid(words.indexOf(u"DANH SÁCH"_s));
        QStringList codes;
        for (const QString& code : late)
            if (list.contains(m_names[code]))
                codes += code;
        return codes;
    }
    void reports(const QString& code, QDate received)
    {
        open();
        RowEdit edit{m_taken[code], 0, {}};
        edit.value.receivedOn = received;
        const auto outcome = ReturnEntry(*m_session).confirm(campaign, 1, std::span(&edit, 1));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->confirmed.size(), std::size_t(1));
        m_session.reset();
    }
    int nextLevel(QDate day) const
    {
        PaperRequest request;
        request.kind = PaperKind::Reminder;
        request.campaign = campaign;
        request.round = 1;
        request.date = day;
        return FollowingUp(*m_session).letterNote(request)->level;
    }
    static std::size_t rowOf(const FollowUp& board, const QString& code)
    {
        std::size_t place = 0;
        while (board.rows.at(place).entry.code != code)
            ++place;
        return place;
    }
    static bool saysOf(
        const QJsonValue& line, const QString& at, int level, int units, int cameSince)
    {
        return line[u"at"].toString() == at && line[u"kind"].toString() == u"document"
            && line[u"level"].toInt() == level && line[u"units"].toInt() == units
            && line[u"cameSince"].toInt() == cameSince;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    FixedClock m_clock{QDateTime(QDate(2022, 8, 9), QTime(1, 0), Qt::UTC)};
    std::unique_ptr<RegisterSession> m_session;
    QHash<QString, UnitReturn> m_taken;
    QHash<QString, QString> m_names;
};

QTEST_GUILESS_MAIN(TestFollowUpJourney)
#include "tst_followupjourney.moc"
