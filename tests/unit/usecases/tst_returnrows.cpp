// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "storage/draftjson.h"
#include "storage/returnrepository.h"
#include "storage/unitofwork.h"
#include "usecases/errortext.h"
#include "usecases/journalkeeping.h"
#include "usecases/readvalue.h"
#include "usecases/registercreation.h"
#include "usecases/returnentry.h"
#include "usecases/returnhistory.h"

#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QString bm = u"BM-2026"_s;
const QString total = u"members_total"_s;
const QString attended = u"members_attended"_s;

} // namespace

/// Rows of a round one by one: drafts of many rows, texts that are no counts, revisions, and who holds the register.
class TestReturnRows : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"r.sosh"_s);
        QVERIFY(RegisterCreation::createSample(m_file, u"xa-2026"_s, u"thử"_s).ok());
        auto session = RegisterSession::open(m_file, Access::Write, m_clock, u"Lê Thị Hà"_s);
        QVERIFY(session.ok());
        m_session = std::move(*session);
    }
    void cleanup() { m_session.reset(); }

    // many drafts

    void draftsOfManyRowsAreKeptInOneWrite_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("few, read one by one") << 3;
        QTest::newRow("many, read at once") << 30;
    }
    void draftsOfManyRowsAreKeptInOneWrite()
    {
        QFETCH(int, rows);
        const EntrySheet before = load();
        std::vector<RowEdit> edits;
        for (int row = 0; row < rows; ++row) {
            RowEdit edit = editOf(before.rows.at(static_cast<std::size_t>(row)));
            edit.value.figures[attended] = {900 + row, false};
            edits.push_back(edit);
        }
        int commits = 0;
        QObject::connect(
            &m_session->notifier(), &ChangeNotifier::committed, this, [&] { ++commits; });
        QVERIFY(entry().saveDrafts(bm, 1, edits).ok());
        m_session->notifier().disconnect(this);
        QCOMPARE(commits, 1);
        const EntrySheet after = load();
        for (int row = 0; row < rows; ++row)
            QCOMPARE(after.rows.at(static_cast<std::size_t>(row)).shown().figure(attended),
                std::optional<qint64>(900 + row));
        QVERIFY(!after.rows.at(static_cast<std::size_t>(rows)).draft);
    }
    void manyDraftsAreChangedInOneWrite()
    {
        std::vector<RowEdit> edits;
        for (const EntryRow& row : load().rows)
            if (edits.size() < 3) {
                edits.push_back(editOf(row));
                edits.back().value.figures[attended] = {1, false};
            }
        QVERIFY(entry().saveDrafts(bm, 1, edits).ok());
        for (RowEdit& edit : edits)
            edit.value.figures[attended] = {2, false};
        QVERIFY(entry().saveDrafts(bm, 1, edits).ok());
        const EntrySheet after = load();
        for (const EntryRow& row : std::span(after.rows).first(edits.size()))
            QCOMPARE(row.shown().figure(attended), std::optional<qint64>(2));
    }
    void equalRowsAmongManyAreNoDrafts()
    {
        std::vector<RowEdit> edits;
        for (const EntryRow& row : load().rows)
            if (row.confirmed.revision > 0)
                edits.push_back(editOf(row));
        QVERIFY(edits.size() > 8);
        edits.front().value.figures[attended] = {1, false};
        QVERIFY(entry().saveDrafts(bm, 1, edits).ok());
        int drafts = 0;
        for (const EntryRow& row : load().rows)
            drafts += row.draft ? 1 : 0;
        QCOMPARE(drafts, 1);
    }
    void anUnknownUnitAmongThemKeepsNothing()
    {
        std::vector<RowEdit> edits{typed(u"XB07"_s, {{total, 38}})};
        edits.push_back(edits.front());
        edits.back().value.unit = UnitId(99999);
        QCOMPARE(entry().saveDrafts(bm, 1, edits).error().code, ErrorCode::UnitUnknown);
        QVERIFY(!row(u"XB07"_s).draft);
    }
    void oneRowIsReadAsTheSheetHasIt()
    {
        RowEdit change = editOf(row(u"XB01"_s));
        change.value.figures[attended] = {15, false};
        change.value.revisionReason = u"Nhập nhầm"_s;
        QVERIFY(entry().confirm(bm, 1, std::vector{change}).ok());
        const EntrySheet sheet = load();
        for (const EntryRow& one : sheet.rows) {
            const UnitReturn standing = standingOf(sheet.sheet.round.id, one.entry.unit).value();
            QVERIFY2(standing.saysTheSame(one.confirmed), qPrintable(one.entry.code));
            QCOMPARE(standing.revision, one.confirmed.revision);
            QCOMPARE(standing.unit, one.entry.unit);
            QCOMPARE(standing.acceptedWarnings, one.confirmed.acceptedWarnings);
        }
        QVERIFY(!standingOf(sheet.sheet.round.id, UnitId(99999)));
    }

    // texts that are no counts

    void unreadTextsSurviveReloading()
    {
        RowEdit edit = typed(u"XB07"_s, {{total, 38}});
        edit.unread = {{attended, u"3,550"_s}};
        QVERIFY(entry().saveDraft(bm, 1, edit).ok());
        QCOMPARE(row(u"XB07"_s).draft->unread, edit.unread);
        QCOMPARE(row(u"XB07"_s).draft->value.figure(total), std::optional<qint64>(38));
    }
    void anUnreadTextAloneMakesADraftOfAConfirmedRow()
    {
        RowEdit edit = editOf(row(u"XB01"_s));
        edit.unread = {{u"cells_total"_s, u"abc"_s}};
        QVERIFY(entry().saveDraft(bm, 1, edit).ok());
        QVERIFY(row(u"XB01"_s).draft.has_value());
        edit.unread.clear();
        QVERIFY(entry().saveDraft(bm, 1, edit).ok());
        QVERIFY(!row(u"XB01"_s).draft.has_value());
    }
    void unreadTextsBlockConfirming()
    {
        RowEdit edit =
            typed(u"XB07"_s, {{u"conferences"_s, 1}, {total, 38}, {u"members_expected"_s, 38}});
        edit.unread = {{attended, u"abc"_s}};
        const auto outcome = entry().confirm(bm, 1, std::vector{edit});
        QVERIFY(outcome->confirmed.empty());
        QCOMPARE(outcome->refused.front().issues.front().code, IssueCode::NotANumber);
        QCOMPARE(outcome->refused.front().issues.front().place.column, attended);
        QCOMPARE(row(u"XB07"_s).confirmed.state, ReturnState::Missing);
    }
    void draftsWithoutThemAreReadAsBefore()
    {
        const QString old = u"{\"state\":\"reported\",\"figures\":{\"a\":{\"value\":1}}}"_s;
        QVERIFY(storage::draftParts(old).unread.isEmpty());
        QCOMPARE(storage::draftContent(storage::draftFrom(old)).contains(u"unread"_s), false);
        QVERIFY(storage::draftParts(u"{\"unread\":[1]}"_s).unread.isEmpty());
        QVERIFY(storage::draftParts(u"no JSON"_s).unread.isEmpty());
        const QMap<QString, QString> texts{{u"a"_s, u"3,550"_s}, {u"b"_s, u"“là”"_s}};
        QCOMPARE(storage::draftParts(storage::draftContent({}, u"a"_s, texts)).unread, texts);
    }

    // revisions

    void revisionsAreListedNewestFirstWithWhatChanged()
    {
        RowEdit edit = editOf(row(u"XB01"_s));
        edit.value.figures[attended] = {15, false};
        edit.value.note = u"Theo điện thoại"_s;
        edit.value.receivedOn = QDate(2026, 5, 20);
        edit.value.revisionReason = u"Nhập nhầm"_s;
        QVERIFY(entry().confirm(bm, 1, std::vector{edit}).ok());
        const auto list = history(u"XB01"_s);
        QCOMPARE(list.size(), std::size_t(2));
        QCOMPARE(list.at(0).value.revision, 2);
        QCOMPARE(list.at(0).value.revisionReason, u"Nhập nhầm"_s);
        QCOMPARE(list.at(0).actor, u"Lê Thị Hà"_s);
        QCOMPARE(list.at(0).at, m_clock.nowUtc());
        QVERIFY(list.at(0).stands && !list.at(1).stands);
        QVERIFY(list.at(0).figures.contains(u"Tham gia 15"_s));
        QVERIFY(std::find(list.at(0).changes.begin(), list.at(0).changes.end(),
                    ReturnChange{u"Tham gia"_s, u"16"_s, u"15"_s})
            != list.at(0).changes.end());
        QVERIFY(std::any_of(list.at(0).changes.begin(), list.at(0).changes.end(),
            [](const ReturnChange& change) { return change.after == u"20/5/2026"_s; }));
        QVERIFY(list.at(1).changes.empty());
    }
    void aRevisionTakenBackIsListedAsSuch()
    {
        RowEdit edit = editOf(row(u"XB01"_s));
        edit.value.figures[attended] = {15, false};
        edit.value.revisionReason = u"Nhập nhầm"_s;
        QVERIFY(entry().confirm(bm, 1, std::vector{edit}).ok());
        QVERIFY(entry().withdraw(bm, 1, edit.value.unit, u"Nhập nhầm"_s).ok());
        const auto list = history(u"XB01"_s);
        QVERIFY(list.at(0).withdrawn && !list.at(0).stands);
        QVERIFY(list.at(1).stands && !list.at(1).withdrawn);
    }
    void aUnitThatDidNotReportHasNone()
    {
        QVERIFY(history(u"XB07"_s).empty());
        QCOMPARE(
            ReturnHistory(*m_session).of(bm, 9, UnitId(1)).error().code, ErrorCode::RoundUnknown);
    }

    // who holds the register

    void theSecondWindowHearsWhoseItIs()
    {
        const auto second = RegisterSession::open(m_file, Access::Write, m_clock, u"Vàng A Páo"_s);
        QCOMPARE(second.error().code, ErrorCode::RegisterLocked);
        QCOMPARE(second.error().args.value(1).toString(), QSysInfo::machineHostName());
        QCOMPARE(second.error().args.value(4).toString(), u"Lê Thị Hà"_s);
        const QString said = ErrorText::sentence(second.error());
        QVERIFY2(
            said.startsWith(u"The register is open on the machine of comrade Lê Thị Hà since "_s),
            qPrintable(said));
        QCOMPARE(storage::Store::lockHolder(m_file)->operatorName, u"Lê Thị Hà"_s);
    }
    void theNameGoesWithTheLock()
    {
        QVERIFY(QFile::exists(m_file + u".lock.name"_s));
        m_session.reset();
        QVERIFY(!QFile::exists(m_file + u".lock"_s));
        QVERIFY(!QFile::exists(m_file + u".lock.name"_s));
        auto next = RegisterSession::open(m_file, Access::Write, m_clock, u"Vàng A Páo"_s);
        QVERIFY(next.ok());
        QCOMPARE(storage::Store::lockHolder(m_file)->operatorName, u"Vàng A Páo"_s);
    }
    void theNameOfADeadHolderIsNobodys()
    {
        m_session.reset();
        QFile left(m_file + u".lock.name"_s);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("1\nNgười khác\n");
        left.close();
        auto nameless = RegisterSession::open(m_file, Access::Write, m_clock, {});
        QVERIFY(nameless.ok());
        const auto second = RegisterSession::open(m_file, Access::Write, m_clock, {});
        QCOMPARE(second.error().args.value(4).toString(), QString());
        QVERIFY(ErrorText::sentence(second.error()).contains(QSysInfo::machineHostName()));
    }
    void readersLeaveTheNameAlone()
    {
        {
            const auto reader = RegisterSession::open(m_file, Access::Read, m_clock, u"x"_s);
        }
        QCOMPARE(storage::Store::lockHolder(m_file)->operatorName, u"Lê Thị Hà"_s);
    }

private:
    ReturnEntry entry() { return ReturnEntry(*m_session); }
    EntrySheet load() { return *entry().load(bm, 1); }
    EntryRow row(const QString& code)
    {
        for (const EntryRow& one : load().rows)
            if (one.entry.code == code)
                return one;
        return {};
    }
    static RowEdit editOf(const EntryRow& row)
    {
        RowEdit edit{row.shown(), row.confirmed.revision, {}};
        edit.value.unit = row.entry.unit;
        if (edit.value.state == ReturnState::Missing)
            edit.value.state = ReturnState::Reported;
        return edit;
    }
    RowEdit typed(const QString& code, const QMap<QString, qint64>& figures)
    {
        RowEdit edit = editOf(row(code));
        for (auto figure = figures.cbegin(); figure != figures.cend(); ++figure)
            edit.value.figures.insert(figure.key(), {figure.value(), false});
        return edit;
    }
    std::vector<ReturnRevision> history(const QString& code)
    {
        return *ReturnHistory(*m_session).of(bm, 1, row(code).entry.unit);
    }
    std::optional<UnitReturn> standingOf(RoundId round, UnitId unit)
    {
        using Standing = std::optional<UnitReturn>;
        return *readValue<Standing>(
            *m_session, [&](const storage::UnitOfWork& work) -> Result<Standing> {
                return work.returns().standing(round, unit);
            });
    }

    FixedClock m_clock{QDateTime(QDate(2026, 5, 23), QTime(9, 0))};
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
    std::unique_ptr<RegisterSession> m_session;
};

QTEST_GUILESS_MAIN(TestReturnRows)
#include "tst_returnrows.moc"
