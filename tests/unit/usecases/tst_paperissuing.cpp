// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing.h"

#include "storage/store.h"
#include "support/commandrun.h"
#include "usecases/documentkeeping.h"
#include "usecases/journalkeeping.h"
#include "usecases/paperwriting.h"
#include "usecases/returnimport.h"
#include "usecases/roundkeeping.h"

using namespace sosh;
using namespace sosh::test;
using namespace Qt::StringLiterals;

/// From trình ký to ban hành and back: documents, numbers, seals, and what each refuses.
class TestPaperIssuing : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_sample = std::make_unique<SampleRegister>(u"muong-khuong-2022"_s, afterRound());
        QVERIFY(m_sample->isOpen());
    }
    void cleanup() { m_sample.reset(); }

    void eachSubmissionKeepsItsPages()
    {
        QCOMPARE(*issuing().submit(paperOf(PaperKind::Result), u"An"_s, u"Bình"_s), 1);
        const auto first = issuing().versions(paperOf(PaperKind::Result));
        QCOMPARE(first->size(), std::size_t(1));
        const QByteArray pages = report::pagesToJson(*issuing().pagesOf(first->front()));
        QVERIFY(RoundKeeping(session()).reopen(campaign, 1, u"bổ sung"_s).ok());
        QVERIFY(confirm(session(), editOf(session(), u"MK01"_s, u"conferences"_s, 99, u"sót"_s)));
        QVERIFY(RoundKeeping(session()).close(campaign, 1).ok());
        QCOMPARE(*issuing().submit(paperOf(PaperKind::Result), u"An"_s, u"Bình"_s, u"sửa số"_s), 2);
        const auto versions = issuing().versions(paperOf(PaperKind::Result));
        QCOMPARE(versions->size(), std::size_t(2));
        QCOMPARE(versions->at(1).document, versions->at(0).document);
        QCOMPARE(versions->at(1).version.note, u"sửa số"_s);
        QVERIFY(versions->at(1).contentDigest != versions->at(0).contentDigest);
        QCOMPARE(report::pagesToJson(*issuing().pagesOf(versions->at(0))), pages);
        QVERIFY(report::pagesToJson(*issuing().pagesOf(versions->at(1))) != pages);
        const auto document = DocumentKeeping(session()).record(versions->at(0).document);
        QCOMPARE(document->document.status, DocumentStatus::Submitted);
        QCOMPARE(document->document.typeCode, u"BC"_s);
        QVERIFY(!document->document.number && !document->document.subject.isEmpty());
        QCOMPARE(document->campaigns.size(), std::size_t(1));
        QCOMPARE(document->campaigns.front().role, DocumentRole::Own);
    }
    void thePagesHandedInAreThoseThatWereShown()
    {
        report::PageSetup setup;
        setup.duplex = true;
        setup.margins = report::MarginsMm{35, 25, 20, 25};
        PaperRequest request = paperOf(PaperKind::Result);
        QVERIFY(issuing().submit(request, {}, {}, {}, setup).ok());
        request.current = true;
        const auto shown = PaperDesk::pagesOf(*PaperDesk(session()).prepare(request), setup);
        const auto plain = PaperDesk::pagesOf(*PaperDesk(session()).prepare(request));
        const auto kept = issuing().pagesOf(issuing().versions(request)->front());
        QCOMPARE(report::pagesToJson(*kept), report::pagesToJson(*shown));
        QVERIFY(report::pagesToJson(*kept) != report::pagesToJson(*plain));
    }
    void aLetterIsSubmittedAsOne()
    {
        QCOMPARE(*issuing().submit(paperOf(PaperKind::Reminder), {}, {}), 1);
        const auto versions = issuing().versions(paperOf(PaperKind::Reminder));
        QCOMPARE(DocumentKeeping(session()).record(versions->front().document)->document.typeCode,
            u"CV"_s);
    }
    void issuingNumbersTheDocumentThatWasSubmitted()
    {
        QVERIFY(issuing().submit(paperOf(PaperKind::Result), {}, {}).ok());
        const DocumentId submitted =
            issuing().versions(paperOf(PaperKind::Result))->front().document;
        const auto issued = issuing().issue(issueOf(PaperKind::Result, u"45"_s));
        QVERIFY(issued.ok());
        QCOMPARE(issued->document, submitted);
        QCOMPARE(issued->code, u"45-BC/HU"_s);
        QCOMPARE(issued->issuedOn, issueDay);
        QVERIFY(issued->stands());
        const auto document = DocumentKeeping(session()).record(submitted);
        QCOMPARE(document->document.status, DocumentStatus::Issued);
        QCOMPARE(document->document.number, std::optional(45));
        QCOMPARE(document->document.date, issueDay);
        QCOMPARE(state(), RoundState::Sealed);
        QCOMPARE(issued->controlCode, RoundFigures(session()).totals(campaign, 1)->controlCode);
        QCOMPARE(issued->pagesDigest.size(), 64);
    }
    void issuingWithoutSubmittingAddsTheDocument()
    {
        const auto issued = issuing().issue(issueOf(PaperKind::Result, u"45-BC/HU"_s));
        QVERIFY(issued.ok());
        QCOMPARE(issued->code, u"45-BC/HU"_s);
        QCOMPARE(
            DocumentKeeping(session()).record(issued->document)->campaigns.size(), std::size_t(1));
        QCOMPARE(acts().back(), u"report.issue"_s);
    }
    void thePaperPrintsTheNumberThatTheRegisterKeeps_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("code");
        QTest::newRow("below ten") << u"3"_s << u"03-BC/HU"_s;
        QTest::newRow("with its zero") << u"03"_s << u"03-BC/HU"_s;
        QTest::newRow("the whole code") << u"3-BC/HU"_s << u"03-BC/HU"_s;
        QTest::newRow("in small letters") << u"Số 03 - bc/hu"_s << u"03-BC/HU"_s;
        QTest::newRow("without its type") << u"45/HU"_s << u"45-BC/HU"_s;
    }
    void thePaperPrintsTheNumberThatTheRegisterKeeps()
    {
        QFETCH(QString, written);
        QFETCH(QString, code);
        const auto issued = issuing().issue(issueOf(PaperKind::Result, written));
        QVERIFY(issued.ok());
        QCOMPARE(issued->code, code);
        const QString text = firstPage(*issuing().pagesOf(issued->id));
        QVERIFY2(text.contains(u"Số "_s + code), qPrintable(text));
    }
    void theIssuedPaperBearsItsNumberAndDay()
    {
        const auto issued = issuing().issue(issueOf(PaperKind::Result, u"45"_s));
        const QString text = firstPage(*issuing().pagesOf(issued->id));
        QVERIFY2(text.contains(u"45-BC/HU"_s), qPrintable(text));
        QVERIFY2(text.contains(u"ngày 05 tháng 8 năm 2022"_s), qPrintable(text));
        QVERIFY(!text.contains(u"Dự thảo"_s));
    }
    void aQuickReportSealsNothing()
    {
        QVERIFY(RoundKeeping(session()).reopen(campaign, 1, u"bổ sung"_s).ok());
        const auto issued = issuing().issue(issueOf(PaperKind::Quick, u"44"_s, QDate(2022, 7, 20)));
        QVERIFY(issued.ok());
        QCOMPARE(state(), RoundState::Open);
        QVERIFY(confirm(session(), editOf(session(), u"MK01"_s, u"conferences"_s, 99, u"sót"_s)));
        QVERIFY(issuing().changedSince(campaign, 1)->empty());
        QVERIFY(issuing().annul(campaign, 1, u"Nhầm số"_s).ok());
        QCOMPARE(state(), RoundState::Open);
    }
    void aQuickReportOfALockedRoundTellsWhatWasShown_data()
    {
        QTest::addColumn<bool>("newest");
        QTest::newRow("the locked figures") << false;
        QTest::newRow("the newest figures") << true;
    }
    void aQuickReportOfALockedRoundTellsWhatWasShown()
    {
        QFETCH(bool, newest);
        const auto report = issuing().issue(issueOf(PaperKind::Result, u"45"_s));
        QVERIFY(report.ok());
        QVERIFY(confirm(session(), editOf(session(), u"MK01"_s, u"conferences"_s, 99, u"sót"_s)));
        IssueRequest quick = issueOf(PaperKind::Quick, u"46"_s);
        quick.paper.current = newest;
        const auto shown = PaperDesk(session()).prepare(quick.paper);
        const auto issued = issuing().issue(quick);
        QVERIFY(shown.ok() && issued.ok());
        QCOMPARE(issued->controlCode, shown->controlCode);
        QCOMPARE(issued->controlCode != report->controlCode, newest);
    }

    void refusals_data()
    {
        QTest::addColumn<PaperKind>("kind");
        QTest::addColumn<int>("round");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("file");
        QTest::addColumn<ErrorCode>("code");
        const QString none;
        QTest::newRow("no report") << PaperKind::Summary << 1 << u"45"_s << issueDay << none
                                   << ErrorCode::ReportKindUnknown;
        QTest::newRow("letter") << PaperKind::Reminder << 1 << u"45"_s << issueDay << none
                                << ErrorCode::ReportKindUnknown;
        QTest::newRow("round of no campaign")
            << PaperKind::Result << 9 << u"45"_s << issueDay << none << ErrorCode::RoundUnknown;
        QTest::newRow("round being prepared")
            << PaperKind::Result << 2 << u"45"_s << issueDay << none << ErrorCode::RoundIsDraft;
        QTest::newRow("quick of a round being prepared")
            << PaperKind::Quick << 2 << u"45"_s << issueDay << none << ErrorCode::RoundIsDraft;
        QTest::newRow("no number")
            << PaperKind::Result << 1 << none << issueDay << none << ErrorCode::PlanFaulty;
        QTest::newRow("blank number")
            << PaperKind::Result << 1 << u"  "_s << issueDay << none << ErrorCode::PlanFaulty;
        QTest::newRow("number without figures")
            << PaperKind::Result << 1 << u"-BC/HU"_s << issueDay << none << ErrorCode::PlanFaulty;
        QTest::newRow("no day") << PaperKind::Result << 1 << u"45"_s << QDate() << none
                                << ErrorCode::PlanFaulty;
        QTest::newRow("before the end of the round")
            << PaperKind::Result << 1 << u"45"_s << QDate(2022, 7, 30) << none
            << ErrorCode::PlanFaulty;
        QTest::newRow("after today") << PaperKind::Result << 1 << u"45"_s << QDate(2022, 8, 11)
                                     << none << ErrorCode::PlanFaulty;
        QTest::newRow("quick, before the round")
            << PaperKind::Quick << 1 << u"45"_s << QDate(2022, 4, 30) << none
            << ErrorCode::PlanFaulty;
        QTest::newRow("quick, after today") << PaperKind::Quick << 1 << u"45"_s
                                            << QDate(2022, 8, 11) << none << ErrorCode::PlanFaulty;
        QTest::newRow("number of another type")
            << PaperKind::Result << 1 << u"12-KH/HU"_s << issueDay << none << ErrorCode::PlanFaulty;
        QTest::newRow("number of another body")
            << PaperKind::Result << 1 << u"12-BC/TU"_s << issueDay << none << ErrorCode::PlanFaulty;
        QTest::newRow("another body without a type")
            << PaperKind::Result << 1 << u"12/TU"_s << issueDay << none << ErrorCode::PlanFaulty;
        QTest::newRow("nothing to correct") << PaperKind::Correction << 1 << u"45"_s << issueDay
                                            << none << ErrorCode::NothingToCorrect;
        QTest::newRow("signed copy missing") << PaperKind::Result << 1 << u"45"_s << issueDay
                                             << u"none.pdf"_s << ErrorCode::FileMissing;
        QTest::newRow("signed copy no PDF") << PaperKind::Result << 1 << u"45"_s << issueDay
                                            << u"text.pdf"_s << ErrorCode::FileOfAnotherKind;
        QTest::newRow("signed copy a folder")
            << PaperKind::Result << 1 << u"45"_s << issueDay << u"."_s << ErrorCode::FileMissing;
        QTest::newRow("signed copy empty") << PaperKind::Result << 1 << u"45"_s << issueDay
                                           << u"empty.pdf"_s << ErrorCode::FileEmpty;
    }
    void refusals()
    {
        QFETCH(PaperKind, kind);
        QFETCH(int, round);
        QFETCH(QString, number);
        QFETCH(QDate, day);
        QFETCH(QString, file);
        QVERIFY(writeFile(m_sample->filePath(u"text.pdf"_s), "no pdf"));
        QVERIFY(writeFile(m_sample->filePath(u"empty.pdf"_s), ""));
        const QString before = digest();
        IssueRequest request{paperOf(kind, round), number, day, {}, {}};
        if (!file.isEmpty())
            request.signedFile = m_sample->filePath(file);
        const auto issued = issuing().issue(request);
        QVERIFY(!issued.ok());
        QTEST(issued.error().code, "code");
        QCOMPARE(digest(), before);
    }
    void aClockThatStandsBeforeTheRoundJudgesNothing()
    {
        const QDateTime wrong(QDate(2009, 1, 1), QTime(8, 0), Qt::UTC);
        SampleRegister reg(u"muong-khuong-2022"_s, wrong);
        PaperIssuing issuing(reg.session());
        QVERIFY(issuing.issue(issueOf(PaperKind::Result, u"45"_s)).ok());
    }
    void anOpenRoundIsClosedFirst()
    {
        QVERIFY(RoundKeeping(session()).reopen(campaign, 1, u"bổ sung"_s).ok());
        QCOMPARE(issuing().issue(issueOf(PaperKind::Result, u"45"_s)).error().code,
            ErrorCode::RoundNotClosed);
    }
    void aNumberIsTakenOnce()
    {
        OfficialDocument other;
        other.typeCode = u"BC"_s;
        other.code = u"45-BC/HU"_s;
        other.date = QDate(2022, 3, 1);
        other.subject = u"báo cáo quý"_s;
        const auto issued = issuing().issue(issueOf(PaperKind::Result, u"44"_s));
        QVERIFY(issued.ok());
        other.issuer = DocumentKeeping(session()).record(issued->document)->document.issuer;
        QVERIFY(DocumentKeeping(session()).add(other).ok());
        QVERIFY(issuing().annul(campaign, 1, u"thử"_s).ok());
        const QString before = digest();
        for (const QString& number : {u"44"_s, u"45"_s, u"45-BC/HU"_s})
            QCOMPARE(issuing().issue(issueOf(PaperKind::Result, number)).error().code,
                ErrorCode::PlanFaulty);
        QCOMPARE(digest(), before);
        QVERIFY(issuing().issue(issueOf(PaperKind::Result, u"46"_s)).ok());
    }
    void aSecondResultIsRefused()
    {
        QVERIFY(issuing().issue(issueOf(PaperKind::Result, u"45"_s)).ok());
        const auto second = issuing().issue(issueOf(PaperKind::Result, u"46"_s));
        QCOMPARE(second.error().code, ErrorCode::AlreadyIssued);
        QCOMPARE(second.error().args.value(1).toString(), u"45-BC/HU"_s);
        QCOMPARE(issuing().submit(paperOf(PaperKind::Result), {}, {}).error().code,
            ErrorCode::AlreadyIssued);
    }

    void aFurtherResultTellsWhatIsLockedAndLocksNothing()
    {
        const auto result = issuing().issue(issueOf(PaperKind::Result, u"45"_s));
        QVERIFY(result.ok());
        QVERIFY(confirm(session(), editOf(session(), u"MK01"_s, u"conferences"_s, 99, u"sót"_s)));
        QCOMPARE(*issuing().submit(interim().paper, {}, {}), 1);
        const auto further = issuing().issue(interim());
        QVERIFY(further.ok());
        QCOMPARE(further->controlCode, result->controlCode);
        QCOMPARE(issuing().seal(campaign, 1)->id, result->id);
        QCOMPARE(issuing().changedSince(campaign, 1)->size(), std::size_t(1));
        QCOMPARE(issuing().issue(interim()).error().code, ErrorCode::AlreadyIssued);
        const QString paper = keyOf(interim());
        QCOMPARE(issuing().annul(campaign, 1, u"thử"_s, paper)->id, further->id);
        QCOMPARE(
            issuing().annul(campaign, 1, u"thử"_s, paper).error().code, ErrorCode::NothingIssued);
        QCOMPARE(state(), RoundState::Sealed);
        const auto findings = session().store().check(true);
        QVERIFY(findings.ok() && findings->empty());
    }
    void aRoundsOwnResultFollowsThatOfTheWaySoFar()
    {
        const auto first = issuing().issue(interim());
        QVERIFY(first.ok());
        QVERIFY(confirm(session(), editOf(session(), u"MK01"_s, u"conferences"_s, 99, u"sót"_s)));
        const auto result = issuing().issue(issueOf(PaperKind::Result, u"45"_s));
        QVERIFY(result.ok());
        QCOMPARE(result->controlCode, first->controlCode);
        QCOMPARE(issuing().annul(campaign, 1, u"thử"_s, keyOf(interim()))->id, first->id);
        QCOMPARE(state(), RoundState::Sealed);
        QCOMPARE(issuing().seal(campaign, 1)->id, result->id);
        QCOMPARE(issuing().changedSince(campaign, 1)->size(), std::size_t(1));
    }
    void whatACorrectionCorrectsIsAnnulledAfterIt()
    {
        QVERIFY(issuing().issue(interim()).ok());
        QVERIFY(confirm(session(), editOf(session(), u"MK01"_s, u"conferences"_s, 99, u"sót"_s)));
        QVERIFY(issuing().issue(issueOf(PaperKind::Correction, u"47"_s, QDate(2022, 8, 10))).ok());
        const auto refused = issuing().annul(campaign, 1, u"thử"_s, keyOf(interim()));
        QCOMPARE(refused.error().code, ErrorCode::AlreadyIssued);
        QCOMPARE(refused.error().args.value(1).toString(), u"47-BC/HU"_s);
    }
    void aCorrectionIsNotDatedBeforeItsReport()
    {
        QVERIFY(issuing().issue(issueOf(PaperKind::Result, u"45"_s)).ok());
        QVERIFY(confirm(session(), editOf(session(), u"MK01"_s, u"conferences"_s, 99, u"sót"_s)));
        const auto early =
            issuing().issue(issueOf(PaperKind::Correction, u"46"_s, issueDay.addDays(-1)));
        QCOMPARE(early.error().code, ErrorCode::PlanFaulty);
        QVERIFY(issuing().issue(issueOf(PaperKind::Correction, u"46"_s, issueDay)).ok());
    }

    void aSealedRoundWantsReasonsAndStaysSealed()
    {
        QVERIFY(issuing().issue(issueOf(PaperKind::Result, u"45"_s)).ok());
        const auto reopened = RoundKeeping(session()).reopen(campaign, 1, u"bổ sung"_s);
        QCOMPARE(reopened.error().code, ErrorCode::RoundSealed);
        QCOMPARE(reopened.error().args, (QVariantList{u"Đợt 1"_s, u"45-BC/HU"_s, u"05/8/2022"_s}));
        const RowEdit silent = editOf(session(), u"MK01"_s, u"conferences"_s, 99, {});
        QCOMPARE(ReturnEntry(session()).confirm(campaign, 1, std::span(&silent, 1)).error().code,
            ErrorCode::RoundSealed);
        QVERIFY(confirm(session(), editOf(session(), u"MK01"_s, u"conferences"_s, 99, u"sót"_s)));
        QCOMPARE(state(), RoundState::Sealed);
    }
    void importRefusesOnlyWhatWouldChange()
    {
        QVERIFY(issuing().issue(issueOf(PaperKind::Result, u"45"_s)).ok());
        const RoundSheet sheet = *RoundFigures(session()).sheet(campaign, 1);
        const QString file = m_sample->filePath(u"own.csv"_s);
        QByteArray bytes = machineBytes(provinceTable(std::span(&sheet, 1)));
        QVERIFY(writeFile(file, bytes));
        const auto same = ReturnImport(session()).run(campaign, 1, {file}, {});
        QVERIFY(same.ok() && !same->refused);
        QCOMPARE(same->files.front().plan.count(RowVerdict::Same), int(sheet.rows.size()));
        QVERIFY(bytes.contains(",265,9,"));
        QVERIFY(writeFile(file, bytes.replace(",265,9,", ",264,9,")));
        const auto changed = ReturnImport(session()).run(campaign, 1, {file}, {});
        QVERIFY(changed.ok() && changed->refused);
        QCOMPARE(changed->files.front().plan.count(RowVerdict::Rejected), 1);
    }
    void draftsStandInTheWayOfACorrection()
    {
        QVERIFY(issuing().issue(issueOf(PaperKind::Result, u"45"_s)).ok());
        QVERIFY(confirm(session(), editOf(session(), u"MK01"_s, u"conferences"_s, 99, u"sót"_s)));
        QVERIFY(
            ReturnEntry(session())
                .saveDraft(campaign, 1, editOf(session(), u"MK02"_s, u"conferences"_s, 9, u"sót"_s))
                .ok());
        QCOMPARE(issuing().issue(issueOf(PaperKind::Correction, u"46"_s)).error().code,
            ErrorCode::RoundHasDrafts);
    }

    void annulling()
    {
        QCOMPARE(issuing().annul(campaign, 1, u"thử"_s).error().code, ErrorCode::NothingIssued);
        const auto issued = issuing().issue(issueOf(PaperKind::Result, u"45"_s));
        QCOMPARE(issuing().annul(campaign, 1, u" "_s).error().code, ErrorCode::ReasonMissing);
        const auto annulled = issuing().annul(campaign, 1, u"Sai thể thức"_s);
        QVERIFY(annulled.ok());
        QCOMPARE(annulled->id, issued->id);
        QVERIFY(!annulled->stands());
        QCOMPARE(annulled->annulReason, u"Sai thể thức"_s);
        QCOMPARE(state(), RoundState::Closed);
        QCOMPARE(DocumentKeeping(session()).record(issued->document)->document.status,
            DocumentStatus::Cancelled);
        QCOMPARE(issuing().annul(campaign, 1, u"thử"_s).error().code, ErrorCode::NothingIssued);
        QVERIFY(issuing().issue(issueOf(PaperKind::Result, u"46"_s)).ok());
        const auto reports = issuing().reports(campaign, 1);
        QCOMPARE(reports->size(), std::size_t(2));
        QVERIFY(!reports->at(0).stands() && reports->at(1).stands());
        QVERIFY(issuing().pagesOf(issued->id).ok());
        const auto findings = session().store().check(true);
        QVERIFY(findings.ok() && findings->empty());
    }

    void issuingIsUndoneByAnnullingAlone()
    {
        QVERIFY(issuing().issue(issueOf(PaperKind::Result, u"45"_s)).ok());
        const ActId issue = lastAct();
        QCOMPARE(undo(issue), ErrorCode::ActNotUndoable);
        QVERIFY(issuing().annul(campaign, 1, u"Sai"_s).ok());
        QCOMPARE(undo(lastAct()), ErrorCode::ActNotUndoable);
    }
    void whatTheReportWasMadeOfIsNotUndone()
    {
        QVERIFY(RoundKeeping(session()).reopen(campaign, 1, u"bổ sung"_s).ok());
        QVERIFY(confirm(session(), editOf(session(), u"MK01"_s, u"conferences"_s, 99, u"sót"_s)));
        const ActId confirmed = lastAct();
        QVERIFY(RoundKeeping(session()).close(campaign, 1).ok());
        const ActId closed = lastAct();
        QVERIFY(issuing().issue(issueOf(PaperKind::Result, u"45"_s)).ok());
        const QString before = digest();
        for (const ActId act : {confirmed, closed}) {
            const auto undone = JournalKeeping(session()).undo(act, {});
            QCOMPARE(undone.error().code, ErrorCode::ActSealed);
            QCOMPARE(undone.error().args.value(1).toString(), u"45-BC/HU"_s);
        }
        QCOMPARE(digest(), before);
        QVERIFY(issuing().annul(campaign, 1, u"Sai"_s).ok());
        QVERIFY(JournalKeeping(session()).undo(closed, {}).ok());
        QCOMPARE(state(), RoundState::Open);
        QVERIFY(JournalKeeping(session()).undo(confirmed, {}).ok());
    }
    void whatCameAfterTheReportIsUndone()
    {
        QVERIFY(issuing().issue(issueOf(PaperKind::Result, u"45"_s)).ok());
        QVERIFY(confirm(session(), editOf(session(), u"MK01"_s, u"conferences"_s, 99, u"sót"_s)));
        const ActId confirmed = lastAct();
        QVERIFY(JournalKeeping(session()).undo(confirmed, {}).ok());
        QVERIFY(JournalKeeping(session()).undo(lastAct(), {}).ok());
        QCOMPARE(issuing().changedSince(campaign, 1)->size(), std::size_t(1));
        QVERIFY(issuing().issue(issueOf(PaperKind::Correction, u"46"_s)).ok());
        QCOMPARE(undo(confirmed), ErrorCode::ActSealed);
        QVERIFY(!JournalKeeping(session()).undo({}, {}).ok());
    }
    void aSubmissionIsUndone()
    {
        const QString before = stateDigest();
        QVERIFY(issuing().submit(paperOf(PaperKind::Result), {}, {}).ok());
        QVERIFY(JournalKeeping(session()).undo({}, {}).ok());
        QVERIFY(issuing().versions(paperOf(PaperKind::Result))->empty());
        QCOMPARE(stateDigest(), before);
        const auto findings = session().store().check(true);
        QVERIFY(findings.ok() && findings->empty());
    }

    void theSignedCopyIsKept()
    {
        const QString file = m_sample->filePath(u"bản ký.pdf"_s);
        QVERIFY(writeFile(file, "%PDF-1.4 signed"));
        auto request = issueOf(PaperKind::Result, u"45"_s);
        request.signedFile = file;
        const auto issued = issuing().issue(request);
        QVERIFY(issued.ok());
        QCOMPARE(issued->signedFile, u"bản ký.pdf"_s);
        QCOMPARE(DocumentKeeping(session()).record(issued->document)->attachments.size(),
            std::size_t(1));
    }
    void theSignedCopyMayComeLater()
    {
        const auto issued = issuing().issue(issueOf(PaperKind::Result, u"45"_s));
        const QString file = m_sample->filePath(u"ky.pdf"_s);
        QCOMPARE(issuing().attachSigned(issued->id, file).error().code, ErrorCode::FileMissing);
        QVERIFY(writeFile(file, "%PDF-1.4 signed"));
        QVERIFY(issuing().attachSigned(issued->id, file).ok());
        QCOMPARE(issuing().reports(campaign, 1)->front().signedFile, u"ky.pdf"_s);
        QVERIFY(JournalKeeping(session()).undo({}, {}).ok());
        QVERIFY(issuing().reports(campaign, 1)->front().signedFile.isEmpty());
        QCOMPARE(
            issuing().attachSigned(IssuedReportId(99), file).error().code, ErrorCode::RecordGone);
    }

    void anIssuedReportIsNotChangedAsADocument()
    {
        const auto issued = issuing().issue(issueOf(PaperKind::Result, u"45"_s));
        DocumentKeeping documents(session());
        OfficialDocument document = documents.record(issued->document)->document;
        document.note = u"gửi qua trục"_s;
        QVERIFY(documents.change(document).ok());
        document.code = u"46-BC/HU"_s;
        QCOMPARE(documents.change(document).error().code, ErrorCode::AlreadyIssued);
        QCOMPARE(
            documents.cancel(issued->document, u"thử"_s).error().code, ErrorCode::AlreadyIssued);
        QCOMPARE(documents.remove(issued->document).error().code, ErrorCode::RecordInUse);
    }
    void readOnlyWritesNothing()
    {
        QVERIFY(issuing().issue(issueOf(PaperKind::Result, u"45"_s)).ok());
        FixedClock clock(afterRound());
        auto reader = RegisterSession::open(session().path(), Access::Read, clock, u"xem"_s);
        QVERIFY(reader.ok());
        PaperIssuing reading(**reader);
        QCOMPARE(reading.annul(campaign, 1, u"thử"_s).error().code, ErrorCode::RegisterReadOnly);
        QCOMPARE(reading.submit(paperOf(PaperKind::Quick), {}, {}).error().code,
            ErrorCode::RegisterReadOnly);
        QCOMPARE(reading.issue(issueOf(PaperKind::Quick, u"46"_s)).error().code,
            ErrorCode::RegisterReadOnly);
        QVERIFY(reading.pagesOf(reading.reports(campaign, 1)->front().id).ok());
    }

private:
    RegisterSession& session() { return m_sample->session(); }
    PaperIssuing issuing() { return PaperIssuing(session()); }
    RoundState state() { return RoundFigures(session()).sheet(campaign, 1)->round.state; }
    QString digest() { return *session().store().registerDigest(); }
    /// Of what a person sees: documents and figures.
    QString stateDigest()
    {
        QStringList seen;
        const auto documents = DocumentKeeping(session()).list();
        for (const DocumentEntry& entry : *documents)
            seen += documentName(entry.document) + documentStatusName(entry.document.status);
        return seen.join(u'\n') + RoundFigures(session()).totals(campaign, 1)->controlCode;
    }
    static IssueRequest interim()
    {
        IssueRequest request = issueOf(PaperKind::Result, u"46"_s);
        request.paper.variant = report::ResultVariant::Interim;
        return request;
    }
    static QString keyOf(const IssueRequest& request) { return paperTextKey(request.paper); }
    static QString firstPage(const report::Pages& pages)
    {
        QString text;
        for (const report::TextItem& item : pages.pages.front().texts)
            text += item.text + u' ';
        return text.simplified();
    }
    QStringList acts()
    {
        QStringList verbs;
        const auto all = JournalKeeping(session()).acts();
        for (const Act& act : *all)
            verbs += act.header.verb;
        return verbs;
    }
    ActId lastAct() { return JournalKeeping(session()).acts()->back().id; }
    ErrorCode undo(ActId act) { return JournalKeeping(session()).undo(act, {}).error().code; }

    std::unique_ptr<SampleRegister> m_sample;
};

QTEST_MAIN(TestPaperIssuing)
#include "tst_paperissuing.moc"
