// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "usecases/actchanges.h"
#include "usecases/acttext.h"
#include "usecases/campaignfacts.h"
#include "usecases/journalkeeping.h"
#include "usecases/officekeeping.h"
#include "usecases/officesettings.h"
#include "usecases/officesetup.h"
#include "usecases/registercreation.h"
#include "usecases/registeroverview.h"
#include "usecases/registersession.h"
#include "usecases/rejectedrows.h"
#include "usecases/roundfigures.h"
#include "usecases/todaywork.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

/// What the desk asks daily: how rounds stand, who signs, what an act changed.
class TestOfficeWork : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const QString file = m_dir->filePath(u"r.sosh"_s);
        QVERIFY(RegisterCreation::createSample(file, u"xa-2026"_s, u"thử"_s).ok());
        auto session = RegisterSession::open(file, Access::Write, m_clock, u"Lan"_s);
        QVERIFY(session.ok());
        m_session = std::move(*session);
    }
    void cleanup() { m_session.reset(); }

    void quickReportTellsTheHour_data()
    {
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("start");
        QTest::newRow("full hour") << QTime(8, 0) << u"Tính đến 08 giờ ngày 24/5/2026, "_s;
        QTest::newRow("minutes") << QTime(14, 5) << u"Tính đến 14 giờ 05 ngày 24/5/2026, "_s;
        QTest::newRow("noon") << QTime(12, 30) << u"Tính đến 12 giờ 30 ngày 24/5/2026, "_s;
    }
    void quickReportTellsTheHour()
    {
        QFETCH(QTime, time);
        QFETCH(QString, start);
        const auto standing =
            TodayWork(*m_session).standing(u"BM-2026"_s, 1, QDate(2026, 5, 24), time);
        QVERIFY(standing.ok());
        QVERIFY2(standing->quickReport.startsWith(start), qPrintable(standing->quickReport));
    }
    void quickReportIsExact()
    {
        const auto totals = RoundFigures(*m_session).totals(u"BM-2026"_s, 1);
        const auto standing = TodayWork(*m_session).standing(u"BM-2026"_s, 1, QDate(2026, 5, 24));
        const QString figures = u"%1/%2 đảng viên tham gia, đạt 94,94%"_s.arg(
            QString::number(*totals->summary.sum(measure::membersAttended)),
            QString::number(*totals->summary.sum(measure::membersExpected)));
        QVERIFY2(standing->quickReport.contains(figures), qPrintable(standing->quickReport));
        QVERIFY(!standing->quickReport.contains(u"trên "_s));
    }
    void groupMessageHasNoFigureOfMembers()
    {
        const auto late = TodayWork(*m_session).standing(u"BM-2026"_s, 1, QDate(2026, 6, 1));
        QVERIFY(!late->groupReminder.isEmpty());
        QVERIFY(!late->groupReminder.contains(u"đảng viên"_s));
        for (const LateUnit& unit : late->missing)
            QVERIFY(unit.unit.daysLate > 0);
        QCOMPARE(late->missing.size(), size_t(5));
    }
    void unknownRoundIsAnError()
    {
        const auto standing = TodayWork(*m_session).standing(u"BM-2026"_s, 9, QDate(2026, 5, 24));
        QVERIFY(!standing.ok());
        QCOMPARE(standing.error().code, ErrorCode::RoundUnknown);
    }
    void signerOfTheDayIsTheNewest()
    {
        OfficeSettings settings(*m_session);
        const QString issuer = settings.offices(QDate(2026, 6, 1))->front().code;
        const Signatory made{u"TRƯỞNG BAN"_s, {}, u"Người Ký Mới"_s};
        QVERIFY(settings.addSignatory(issuer, made, QDate(2026, 6, 1), QDate(2026, 6, 30)).ok());
        QCOMPARE(settings.offices(QDate(2026, 6, 15))->front().signatory->name, made.name);
        QVERIFY(settings.offices(QDate(2026, 7, 1))->front().signatory->name != made.name);
        QVERIFY(JournalKeeping(*m_session).undo({}).ok());
        QVERIFY(settings.offices(QDate(2026, 6, 15))->front().signatory->name != made.name);
    }
    void signerIsRefused_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<int>("code");
        const int usage = static_cast<int>(ErrorCode::UsageMistake);
        QTest::newRow("no authority") << u"BXDĐ"_s << QString() << u"A"_s << QDate() << usage;
        QTest::newRow("no name") << u"BXDĐ"_s << u"TRƯỞNG BAN"_s << QString() << QDate() << usage;
        QTest::newRow("days reversed")
            << u"BXDĐ"_s << u"TRƯỞNG BAN"_s << u"A"_s << QDate(2026, 1, 1) << usage;
        QTest::newRow("issuer unknown") << u"XYZ"_s << u"TRƯỞNG BAN"_s << u"A"_s << QDate()
                                        << static_cast<int>(ErrorCode::IssuerUnknown);
    }
    void signerIsRefused()
    {
        QFETCH(QString, issuer);
        QFETCH(QString, authority);
        QFETCH(QString, name);
        QFETCH(QDate, to);
        QFETCH(int, code);
        const auto before = JournalKeeping(*m_session).acts()->size();
        const Status added =
            OfficeSettings(*m_session)
                .addSignatory(issuer, {authority, {}, name}, QDate(2026, 6, 1), to);
        QVERIFY(!added.ok());
        QCOMPARE(static_cast<int>(added.error().code), code);
        QCOMPARE(JournalKeeping(*m_session).acts()->size(), before);
    }
    void changesOfASettingAreSaid()
    {
        QVERIFY(OfficeSettings(*m_session).setToneStyle(vietnamese::ToneStyle::Old).ok());
        const Act act = JournalKeeping(*m_session).acts()->back();
        QVERIFY(ActText::verb(act.header.verb) != act.header.verb);
        QCOMPARE(act.header.subject, u"ủy, hòa"_s);
        const auto changes = ActChanges(*m_session).of(act.id);
        QVERIFY(changes.ok() && !changes->empty());
        QCOMPARE(changes->back().record, u"Setting: tone_style"_s);
        QCOMPARE(changes->back().after, u"old"_s);
        QCOMPARE(ActChanges(*m_session).of(ActId(99999)).error().code, ErrorCode::ActUnknown);
    }
    void theContactLineIsOneActAndIsSaid()
    {
        OfficeKeeping keeping(*m_session);
        const auto standing = [&] { return keeping.all()->front().records.front(); };
        Office office = standing();
        QVERIFY(office.contactLine.isEmpty());
        office.contactLine = u" Địa chỉ: thôn Trung Tâm;  điện thoại: 0214.000.000"_s;
        QVERIFY(keeping.changeRecord(office).ok());
        const QString kept = u"Địa chỉ: thôn Trung Tâm; điện thoại: 0214.000.000"_s;
        QCOMPARE(standing().contactLine, kept);
        const auto changes =
            ActChanges(*m_session).of(JournalKeeping(*m_session).acts()->back().id);
        QCOMPARE(changes->size(), size_t(1));
        QCOMPARE(changes->front().field, u"contact line"_s);
        QCOMPARE(changes->front().before, QString());
        QCOMPARE(changes->front().after, kept);
        const auto acts = JournalKeeping(*m_session).acts()->size();
        QVERIFY(keeping.changeRecord(office).ok()); // nothing new, no act
        QCOMPARE(JournalKeeping(*m_session).acts()->size(), acts);
        QVERIFY(JournalKeeping(*m_session).undo({}).ok());
        QVERIFY(standing().contactLine.isEmpty());
    }
    void anOfficeBegunIsKeptWithoutStraySpaces()
    {
        Office office = OfficeKeeping(*m_session).all()->front().records.front();
        office.validFrom = QDate(2026, 7, 1);
        office.validTo = {};
        office.nameLine = u" BAN  XÂY DỰNG ĐẢNG "_s;
        office.contactLine = u"thôn Trung Tâm "_s;
        QVERIFY(OfficeSetup(*m_session).begin(office, {}).ok());
        const Office begun = OfficeKeeping(*m_session).all()->front().records.back();
        QCOMPARE(begun.nameLine, u"BAN XÂY DỰNG ĐẢNG"_s);
        QCOMPARE(begun.contactLine, u"thôn Trung Tâm"_s);
    }
    void statesAreSaidInWords()
    {
        CampaignFacts facts(*m_session);
        Task task{{}, RegisterOverview(*m_session).load()->campaigns.front().campaign.id,
            u"Ban Xây dựng Đảng"_s, u"Lập kế hoạch"_s};
        task.id = *facts.add(task);
        task.status = TaskStatus::Done;
        QVERIFY(facts.change(task).ok());
        const auto changes =
            ActChanges(*m_session).of(JournalKeeping(*m_session).acts()->back().id);
        QCOMPARE(changes->size(), size_t(1));
        QCOMPARE(changes->front().record, u"Task: Lập kế hoạch"_s);
        QCOMPARE(changes->front().field, u"state"_s);
        QCOMPARE(changes->front().before, u"planned"_s);
        QCOMPARE(changes->front().after, u"done"_s);
    }
    void rejectedRowsNeedTheirFolder()
    {
        const QString source = m_dir->filePath(u"a.csv"_s);
        QFile file(source);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a;b\n1;2\n3;4\n") > 0);
        file.close();
        const Status lost = RejectedRows::save({{source, {{3, u"sai"_s}}}},
            m_dir->filePath(u"khong-co/b.csv"_s), {u"Tệp"_s, u"Dòng"_s, u"Lý do"_s});
        QCOMPARE(lost.error().code, ErrorCode::FolderMissing);
        const QString target = m_dir->filePath(u"b.csv"_s);
        QVERIFY(RejectedRows::save(
            {{source, {{3, u"sai"_s}}}}, target, {u"Tệp"_s, u"Dòng"_s, u"Lý do"_s})
                    .ok());
        QFile saved(target);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(saved.readAll().mid(3)),
            u"Tệp;Dòng;Lý do;a;b\r\na.csv;3;sai;3;4\r\n"_s);
    }

private:
    FixedClock m_clock{QDateTime(QDate(2026, 5, 29), QTime(8, 0))};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<RegisterSession> m_session;
};

QTEST_GUILESS_MAIN(TestOfficeWork)
#include "tst_officework.moc"
