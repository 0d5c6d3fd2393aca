// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "support/testcounts.h"
#include "usecases/journalkeeping.h"
#include "usecases/registercreation.h"
#include "usecases/registersession.h"
#include "usecases/returnentry.h"
#include "usecases/returnimport.h"
#include "usecases/roundfigures.h"
#include "usecases/roundkeeping.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QString bm = u"BM-2026"_s;

} // namespace

/// Typing, confirming, revising and taking back, on the sample of an office in the middle of its work.
class TestReturnEntry : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const QString file = m_dir->filePath(u"r.sosh"_s);
        QVERIFY(RegisterCreation::createSample(file, u"xa-2026"_s, u"thử"_s).ok());
        auto session = RegisterSession::open(file, Access::Write, m_clock, u"thử"_s);
        QVERIFY(session.ok());
        m_session = std::move(*session);
    }
    void cleanup() { m_session.reset(); }

    void loadingShowsConfirmedFiguresAndHeadcounts()
    {
        const EntrySheet sheet = load();
        QCOMPARE(sheet.rows.size(), std::size_t(45));
        QCOMPARE(
            row(sheet, u"XB01"_s).confirmed.figure(u"members_attended"), std::optional<qint64>(16));
        QCOMPARE(row(sheet, u"XB07"_s).confirmed.state, ReturnState::Missing);
        QCOMPARE(row(sheet, u"XB07"_s).headcount, std::optional<int>(38));
        QVERIFY(!row(sheet, u"XB07"_s).draft);
    }
    void aDraftIsKeptWithItsCaretAndCountsNowhere()
    {
        const Summary before = summary();
        RowEdit edit = typed(u"XB07"_s, {{u"members_total"_s, 38}});
        edit.caret = u"members_expected"_s;
        QVERIFY(entry().saveDraft(bm, 1, edit).ok());
        const EntrySheet sheet = load();
        QVERIFY(row(sheet, u"XB07"_s).draft.has_value());
        QCOMPARE(row(sheet, u"XB07"_s).draft->caret, u"members_expected"_s);
        QCOMPARE(row(sheet, u"XB07"_s).shown().figure(u"members_total"), std::optional<qint64>(38));
        QCOMPARE(summary().states.missing, before.states.missing);
        QCOMPARE(summary().sum(u"members_total"), before.sum(u"members_total"));
    }
    void aDraftEqualToWhatIsConfirmedIsNone()
    {
        const EntrySheet sheet = load();
        RowEdit edit{row(sheet, u"XB01"_s).confirmed, 1, {}};
        edit.value.figures[u"conferences"_s].value = 5;
        QVERIFY(entry().saveDraft(bm, 1, edit).ok());
        QVERIFY(row(load(), u"XB01"_s).draft.has_value());
        QVERIFY(entry().saveDraft(bm, 1, {row(sheet, u"XB01"_s).confirmed, 1, {}}).ok());
        QVERIFY(!row(load(), u"XB01"_s).draft.has_value());
    }
    void discardingLeavesWhatIsConfirmed()
    {
        QVERIFY(entry().saveDraft(bm, 1, typed(u"XB07"_s, {{u"members_total"_s, 38}})).ok());
        QVERIFY(entry().discardDraft(bm, 1, unit(u"XB07"_s)).ok());
        QVERIFY(!row(load(), u"XB07"_s).draft.has_value());
    }
    void confirmingTakesTheRowsInOrderAndListsTheOthers()
    {
        const std::vector<RowEdit> edits{whole(u"XB07"_s, 38, 38), whole(u"XB16"_s, 18, 19),
            typed(u"XB24"_s, {}, ReturnState::Nil)};
        const auto outcome = entry().confirm(bm, 1, edits);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->confirmed, std::vector<UnitId>{unit(u"XB07"_s)});
        QCOMPARE(outcome->refused.size(), std::size_t(2));
        QCOMPARE(outcome->refused.at(0).issues.front().code, IssueCode::AttendedAboveExpected);
        QCOMPARE(outcome->refused.at(1).issues.front().code, IssueCode::ReasonMissing);
        QCOMPARE(summary().states.reported, 40);
        QVERIFY(!row(load(), u"XB07"_s).draft.has_value());
    }
    void aWarningIsInOrderOnceItHasAReason()
    {
        RowEdit edit = whole(u"XB16"_s, 18, 19);
        edit.value.acceptedWarnings.push_back(
            {u"attended_above_expected"_s, u"members_attended"_s, u"Đảng viên được miễn vẫn dự"_s});
        const auto outcome = entry().confirm(bm, 1, std::vector{edit});
        QCOMPARE(outcome->confirmed.size(), std::size_t(1));
        QCOMPARE(row(load(), u"XB16"_s).confirmed.acceptedWarnings.size(), std::size_t(1));
    }
    void changingConfirmedFiguresNeedsAReasonAndMakesTheNextRevision()
    {
        RowEdit edit{row(load(), u"XB01"_s).confirmed, 1, {}};
        edit.value.figures[u"members_attended"_s].value = 15;
        QVERIFY(entry().confirm(bm, 1, std::vector{edit})->refused.front().reasonMissing);
        edit.value.revisionReason = u"Nhập nhầm"_s;
        QCOMPARE(entry().confirm(bm, 1, std::vector{edit})->confirmed.size(), std::size_t(1));
        QCOMPARE(row(load(), u"XB01"_s).confirmed.revision, 2);
        QCOMPARE(row(load(), u"XB01"_s).confirmed.revisionReason, u"Nhập nhầm"_s);
    }
    void aRowConfirmedMeanwhileIsRefusedAloneAndSaysBothFigures()
    {
        QCOMPARE(entry().confirm(bm, 1, std::vector{whole(u"XB07"_s, 38, 38)})->confirmed.size(),
            std::size_t(1));
        RowEdit late = whole(u"XB07"_s, 38, 37);
        late.value.revisionReason = u"Theo điện thoại"_s;
        const auto outcome = entry().confirm(bm, 1, std::vector{whole(u"XB16"_s, 18, 18), late});
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->confirmed, std::vector{unit(u"XB16"_s)});
        const Issue& issue = outcome->refused.front().issues.front();
        QCOMPARE(issue.code, IssueCode::ChangedMeanwhile);
        QCOMPARE(issue.args.value(0).toStringList(), QStringList{u"Tham gia: 38 → 37"_s});
        QCOMPARE(row(load(), u"XB07"_s).confirmed.revision, 1);
    }
    void aRowBegunOnAReportThatWasTakenBackIsConfirmed()
    {
        RowEdit edit{row(load(), u"XB01"_s).confirmed, 1, {}};
        edit.value.figures[u"members_attended"_s].value = 15;
        QVERIFY(entry().saveDraft(bm, 1, edit).ok());
        QVERIFY(entry().withdraw(bm, 1, unit(u"XB01"_s), u"Nhập nhầm"_s).ok());
        QCOMPARE(entry().confirm(bm, 1, std::vector{edit})->confirmed.size(), std::size_t(1));
        QCOMPARE(row(load(), u"XB01"_s).confirmed.figure(u"members_attended"),
            std::optional<qint64>(15));
    }
    void anImportLeavesWhatIsBeingTyped_data()
    {
        QTest::addColumn<int>("attended"); // in the file; 36 is being typed
        QTest::addColumn<bool>("asDraft");
        QTest::addColumn<bool>("replaces");
        QTest::addColumn<int>("draftSays"); // 0: there is none
        QTest::addColumn<int>("applied");
        QTest::newRow("other figures") << 30 << false << false << 36 << 1;
        QTest::newRow("other figures, taken over what stands") << 30 << false << true << 36 << 1;
        QTest::newRow("the very same figures") << 36 << false << false << 0 << 1;
        QTest::newRow("as drafts") << 30 << true << false << 36 << 0;
        QTest::newRow("as drafts in place of others") << 30 << true << true << 30 << 1;
    }
    void anImportLeavesWhatIsBeingTyped()
    {
        QFETCH(int, attended);
        QFETCH(bool, asDraft);
        QFETCH(bool, replaces);
        QFETCH(int, draftSays);
        QVERIFY(entry().saveDraft(bm, 1, whole(u"XB07"_s, 38, 36)).ok());
        QFile file(m_dir->filePath(u"in.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray head("unit_code,state");
        QByteArray line("XB07,reported");
        const UnitReturn said = whole(u"XB07"_s, 38, attended).value;
        for (auto figure = said.figures.cbegin(); figure != said.figures.cend(); ++figure) {
            head += ',' + figure.key().toUtf8();
            line += ',' + QByteArray::number(figure->value);
        }
        file.write(head + '\n' + line + '\n');
        file.close();
        ImportOptions options;
        options.draft = asDraft;
        options.onConflict = replaces ? OnConflict::Replace : OnConflict::Keep;
        const auto report = ReturnImport(*m_session).run(bm, 1, {file.fileName()}, options);
        QVERIFY(report.ok());
        QTEST(report->applied, "applied");
        const PlannedRow& planned = report->files.front().plan.rows.front();
        QVERIFY(planned.besideDraft);
        QCOMPARE(planned.issues.back().code, IssueCode::DraftStands);
        const auto left = row(load(), u"XB07"_s).draft;
        QCOMPARE(left.has_value(), draftSays > 0);
        if (left)
            QCOMPARE(left->value.figure(u"members_attended"), std::optional<qint64>(draftSays));
    }
    void takingBackLetsTheReportBeforeStandAgain()
    {
        RowEdit edit{row(load(), u"XB01"_s).confirmed, 1, {}};
        edit.value.figures[u"members_attended"_s].value = 15;
        edit.value.revisionReason = u"Nhập nhầm"_s;
        QVERIFY(entry().confirm(bm, 1, std::vector{edit}).ok());
        QCOMPARE(
            entry().withdraw(bm, 1, unit(u"XB01"_s), {}).error().code, ErrorCode::ReasonMissing);
        QVERIFY(entry().withdraw(bm, 1, unit(u"XB01"_s), u"Nhập nhầm"_s).ok());
        QCOMPARE(row(load(), u"XB01"_s).confirmed.revision, 1);
        QCOMPARE(row(load(), u"XB01"_s).confirmed.figure(u"members_attended"),
            std::optional<qint64>(16));
        QVERIFY(JournalKeeping(*m_session).undo(std::nullopt).ok());
        QCOMPARE(row(load(), u"XB01"_s).confirmed.revision, 2);
    }
    void textsAndReporterComeBack()
    {
        RowEdit edit = whole(u"XB07"_s, 38, 38);
        edit.value.goodPractice = u"Sinh hoạt mẫu tại chi bộ"_s;
        edit.value.difficulty = u"Đường xa"_s;
        edit.value.proposal = u"Cấp thêm tài liệu"_s;
        edit.value.reporter = u"Bí thư chi bộ"_s;
        QVERIFY(entry().saveDraft(bm, 1, edit).ok());
        QCOMPARE(row(load(), u"XB07"_s).shown().difficulty, u"Đường xa"_s);
        QVERIFY(entry().confirm(bm, 1, std::vector{edit}).ok());
        const UnitReturn back = row(load(), u"XB07"_s).confirmed;
        QVERIFY(back.saysTheSame(edit.value));
        QCOMPARE(back.proposal, u"Cấp thêm tài liệu"_s);
        QCOMPARE(back.reporter, u"Bí thư chi bộ"_s);
    }
    void aClosedRoundTakesNothing()
    {
        QVERIFY(RoundKeeping(*m_session).close(bm, 1).ok());
        QCOMPARE(
            entry().saveDraft(bm, 1, typed(u"XB07"_s, {})).error().code, ErrorCode::RoundNotOpen);
        QCOMPARE(entry().confirm(bm, 1, std::vector{whole(u"XB07"_s, 38, 38)}).error().code,
            ErrorCode::RoundNotOpen);
        QCOMPARE(
            entry().withdraw(bm, 1, unit(u"XB01"_s), u"x"_s).error().code, ErrorCode::RoundNotOpen);
    }

    /// Grid, totals and status are the same figures whatever is typed, confirmed, taken back and undone.
    void whateverIsDoneTheFiguresAgree()
    {
        QRandomGenerator random = test::propertyRandom();
        JournalKeeping journal(*m_session);
        for (int i = 0; i < test::propertyCount(2'000); ++i) {
            const EntrySheet sheet = load();
            const EntryRow& row = sheet.rows.at(static_cast<std::size_t>(random.bounded(45)));
            RowEdit edit{row.shown(), row.confirmed.revision, {}};
            edit.value.state = ReturnState::Reported;
            edit.value.reason.clear();
            edit.value.figures = {{u"members_total"_s, {40, false}},
                {u"members_expected"_s, {40, false}},
                {u"members_attended"_s, {random.bounded(41), false}},
                {u"conferences"_s, {1, false}}};
            edit.value.revisionReason = u"Đơn vị báo cáo lại"_s;
            switch (random.bounded(4)) {
            case 0:
                QVERIFY(entry().saveDraft(bm, 1, edit).ok());
                break;
            case 1:
                QVERIFY(entry().confirm(bm, 1, std::vector{edit}).ok());
                break;
            case 2:
                if (row.confirmed.revision > 0)
                    QVERIFY(entry().withdraw(bm, 1, row.entry.unit, u"Nhập nhầm"_s).ok());
                break;
            default: {
                const auto undone = journal.undo(std::nullopt);
                QVERIFY(undone.ok() || undone.error().code == ErrorCode::NothingToUndo
                    || undone.error().code == ErrorCode::ActHasLaterChanges);
            }
            }
            const EntrySheet now = load();
            qint64 attended = 0;
            int answered = 0;
            for (const EntryRow& shown : now.rows) {
                attended += shown.confirmed.figure(u"members_attended").value_or(0);
                answered += shown.confirmed.revision > 0;
            }
            const RoundFigures figures(*m_session);
            const auto totals = figures.totals(bm, 1);
            QCOMPARE(totals->summary.sum(u"members_attended").value_or(0), attended);
            QCOMPARE(totals->summary.states.answered(), answered);
            QCOMPARE(figures.board(bm, 1, m_clock.today())->states.answered(), answered);
            QCOMPARE(figures.trace(bm, 1, u"members_attended"_s)->total.value_or(0), attended);
        }
    }

    void theActNamedForUndoIsTheOneThatUndoReverses()
    {
        QVERIFY(entry().confirm(bm, 1, std::vector{whole(u"XB07"_s, 38, 38)}).ok());
        const QString file = m_dir->filePath(u"f.csv"_s);
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::WriteOnly)
            && csv.write("unit_code,state,conferences\nXB16,reported,1\n") > 0);
        csv.close();
        ImportOptions options;
        options.draft = true; // leaves only its batch in the journal: nothing to reverse
        QCOMPARE(ReturnImport(*m_session).run(bm, 1, {file}, options)->applied, 1);
        JournalKeeping journal(*m_session);
        const auto named = journal.nextToUndo();
        QVERIFY(named->has_value());
        QCOMPARE((*named)->header.verb, verbs::returnConfirm.toString());
        QCOMPARE(journal.undo(std::nullopt)->undone, (*named)->id);
        QVERIFY(!journal.nextToUndo()->has_value());
    }

    void anOpenRoundProposesNoListAnyMore()
    {
        QCOMPARE(RoundKeeping(*m_session).proposal(bm, 1, QDate(2026, 5, 1)).error().code,
            ErrorCode::RoundNotDraft);
    }

private:
    ReturnEntry entry() { return ReturnEntry(*m_session); }
    EntrySheet load() { return *entry().load(bm, 1); }
    Summary summary() { return RoundFigures(*m_session).totals(bm, 1)->summary; }
    static const EntryRow& row(const EntrySheet& sheet, const QString& code)
    {
        const auto found = std::find_if(sheet.rows.begin(), sheet.rows.end(),
            [&](const EntryRow& candidate) { return candidate.entry.code == code; });
        Q_ASSERT(found != sheet.rows.end());
        return *found;
    }
    static const EntryRow& row(EntrySheet&& sheet, const QString& code)
    {
        static EntrySheet kept;
        kept = std::move(sheet);
        return row(kept, code);
    }
    UnitId unit(const QString& code) { return row(load(), code).entry.unit; }
    RowEdit typed(const QString& code, const QMap<QString, qint64>& figures,
        ReturnState state = ReturnState::Reported)
    {
        RowEdit edit;
        edit.value.unit = unit(code);
        edit.value.state = state;
        for (auto figure = figures.cbegin(); figure != figures.cend(); ++figure)
            edit.value.figures.insert(figure.key(), {figure.value(), false});
        return edit;
    }
    RowEdit whole(const QString& code, int total, int attended)
    {
        return typed(code,
            {{u"conferences"_s, 1}, {u"members_total"_s, total}, {u"members_expected"_s, total},
                {u"members_attended"_s, attended}});
    }

    FixedClock m_clock{QDateTime(QDate(2026, 5, 23), QTime(9, 0))};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<RegisterSession> m_session;
};

QTEST_GUILESS_MAIN(TestReturnEntry)
#include "tst_returnentry.moc"
