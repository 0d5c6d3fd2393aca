// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "core/facts.h"
#include "core/measure.h"
#include "usecases/campaignfacts.h"
#include "usecases/journalkeeping.h"
#include "usecases/recordhistory.h"
#include "usecases/registercreation.h"
#include "usecases/registeroverview.h"
#include "usecases/registersession.h"
#include "usecases/returnentry.h"
#include "usecases/unitcontacts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

class TestRecordHistory : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"sổ.sosh"_s);
        QVERIFY(RegisterCreation::createSample(m_file, u"xa-2026"_s, u"thử"_s).ok());
        m_session = open(m_file);
        QVERIFY(m_session);
        const auto overview = RegisterOverview(*m_session).load();
        m_campaign = overview->campaigns.front().campaign;
    }

    void aRecordKnowsWhoChangedIt()
    {
        Task task = added(u"Kiểm tra cơ sở"_s);
        task.status = TaskStatus::Done;
        QVERIFY(CampaignFacts(*m_session).change(task).ok());
        const auto history = RecordHistory(*m_session).of(RecordKind::Task, task.id.value());
        QVERIFY(history.ok());
        const RecordChange& newest = history->front();
        QCOMPARE(newest.change.before, u"planned"_s);
        QCOMPARE(newest.change.after, u"done"_s);
        QCOMPARE(newest.act.header.actor, u"Trần Thị Mẫu"_s);
        QCOMPARE(history->back().act.header.verb, verbs::factAdd.toString());
    }
    void aUnitBringsWhatPointsAtIt()
    {
        const Unit unit = RegisterOverview(*m_session).units(QDate(2026, 6, 1))->at(3);
        UnitContact contact;
        contact.phone = u"0912 000 000"_s;
        QVERIFY(UnitContacts(*m_session).set(unit.code, contact).ok());
        const auto history = RecordHistory(*m_session).of(RecordKind::Unit, unit.id.value());
        QVERIFY(history.ok());
        QCOMPARE(history->front().change.after, u"0912 000 000"_s);
        const bool named = std::any_of(history->begin(), history->end(),
            [&](const RecordChange& line) { return line.change.after == unit.name; });
        QVERIFY(named);
    }
    void whatWasRemovedIsListedUntilItIsBack()
    {
        QVERIFY(RecordHistory(*m_session).removed()->empty());
        const Task task = added(u"Kiểm tra cơ sở"_s);
        QVERIFY(CampaignFacts(*m_session).remove(task).ok());
        const auto removed = RecordHistory(*m_session).removed();
        QCOMPARE(removed->size(), std::size_t(1));
        QVERIFY(removed->front().record.endsWith(u"Kiểm tra cơ sở"_s));
        QVERIFY(JournalKeeping(*m_session).undo(removed->front().act.id).ok());
        QVERIFY(RecordHistory(*m_session).removed()->empty());
        QCOMPARE(CampaignFacts(*m_session).ofCampaign(m_campaign.code)->tasks.back().text,
            u"Kiểm tra cơ sở"_s);
    }
    void undoingAnAdditionIsNoRemoval()
    {
        added(u"Kiểm tra cơ sở"_s);
        QVERIFY(JournalKeeping(*m_session).undo({}).ok());
        QVERIFY(RecordHistory(*m_session).removed()->empty());
    }
    void twoDaysDifferByWhatWasDoneBetween()
    {
        m_clock.set(at(2));
        const Task task = added(u"Kiểm tra cơ sở"_s);
        m_clock.set(at(4));
        confirmOneReturn();
        const RecordHistory history(*m_session);
        const auto changes = [&](int from, int to) { return *history.between(at(from), at(to)); };
        QVERIFY(changes(0, 1).empty());
        const auto first = changes(1, 3);
        QVERIFY(std::all_of(first.begin(), first.end(),
            [](const FieldChange& change) { return change.record.endsWith(u"Kiểm tra cơ sở"_s); }));
        QVERIFY(!first.empty());
        const auto second = changes(3, 5);
        QVERIFY(std::all_of(second.begin(), second.end(), [](const FieldChange& change) {
            return change.record.contains(u"Chi bộ"_s) && change.before.isEmpty();
        }));
        const bool attended = std::any_of(second.begin(), second.end(),
            [](const FieldChange& change) { return change.after == u"7"_s; });
        QVERIFY(attended);
        QCOMPARE(changes(1, 5).size(), first.size() + second.size());
        const auto backwards = changes(5, 1);
        QCOMPARE(backwards.size(), first.size() + second.size());
        QVERIFY(backwards.front().after.isEmpty());
    }
    void anOlderCopyDiffersByWhatCameSince()
    {
        const QString copy = m_dir->filePath(u"bản sao.sosh"_s);
        QVERIFY(QFile::copy(m_file, copy));
        QVERIFY(RecordHistory(*m_session).against(copy)->empty());
        added(u"Kiểm tra cơ sở"_s);
        const QByteArray before = bytesOf(copy);
        const QStringList files = QDir(m_dir->path()).entryList(QDir::Files);
        const auto changes = RecordHistory(*m_session).against(copy);
        QVERIFY(changes.ok() && !changes->empty());
        QVERIFY(changes->front().before.isEmpty());
        QCOMPARE(bytesOf(copy), before);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), files);
    }
    void anotherRegisterIsNotCompared()
    {
        const QString other = m_dir->filePath(u"khác.sosh"_s);
        QVERIFY(RegisterCreation::createSample(other, u"muong-khuong-2022"_s, u"thử"_s).ok());
        const auto changes = RecordHistory(*m_session).against(other);
        QVERIFY(!changes.ok());
        QCOMPARE(changes.error().code, ErrorCode::ComparedWithOther);
        QCOMPARE(RecordHistory(*m_session).against(u"/không/có.sosh"_s).error().code,
            ErrorCode::FileMissing);
    }

private:
    static QDateTime at(int hour) { return {QDate(2026, 11, 20), QTime(hour, 0), Qt::UTC}; }
    std::unique_ptr<RegisterSession> open(const QString& file)
    {
        auto session = RegisterSession::open(file, Access::Write, m_clock, u"Trần Thị Mẫu"_s);
        return session ? std::move(*session) : nullptr;
    }
    Task added(const QString& text)
    {
        Task task{{}, m_campaign.id, u"Ban Xây dựng Đảng"_s, text};
        const auto id = CampaignFacts(*m_session).add(task);
        task.id = id ? *id : TaskId();
        return task;
    }
    void confirmOneReturn()
    {
        ReturnEntry entry(*m_session);
        const auto sheet = entry.load(m_campaign.code, 1);
        for (const EntryRow& row : sheet->rows) {
            if (row.confirmed.state != ReturnState::Missing || row.draft || row.entry.exempt)
                continue;
            RowEdit edit;
            edit.value.unit = row.entry.unit;
            edit.value.state = ReturnState::Reported;
            for (const auto& [code, figure] : {std::pair{measure::conferences, 1},
                     {measure::membersTotal, 7}, {measure::membersNotSummoned, 0},
                     {measure::membersExpected, 7}, {measure::membersAttended, 7}})
                edit.value.figures[code.toString()] = {figure, false};
            const auto outcome = entry.confirm(m_campaign.code, 1, std::span(&edit, 1));
            if (outcome && !outcome->confirmed.empty())
                return;
        }
        QFAIL("no row could be confirmed");
    }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
    FixedClock m_clock{at(0)};
    std::unique_ptr<RegisterSession> m_session;
    Campaign m_campaign;
};

QTEST_GUILESS_MAIN(TestRecordHistory)
#include "tst_recordhistory.moc"
