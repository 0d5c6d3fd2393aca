// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperwindow.h"

#include "forms/basic/dayedit.h"
#include "forms/paper/paperfiles.h"
#include "models/papermodels.h"
#include "usecases/paperissuing.h"
#include "usecases/returnentry.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

struct Issuing : PaperWindow
{
    explicit Issuing(const QString& sample = u"muong-khuong-2022"_s, Access access = Access::Write)
        : PaperWindow(sample, access)
    {
        page().showTab(ReportPage::IssuingTab);
        settle();
    }
    QAbstractItemModel& records() { return *in<QTableView>("paperRecordsTableView").model(); }
    QString record(int row)
    {
        return records().index(row, 0).data().toString() + u", "_s
            + records().index(row, 2).data().toString();
    }
    QString state() { return in<QLabel>("issuingStateLabel").text(); }
    void write(const char* field, const QString& text) { inFront<QLineEdit>(field).setText(text); }
    void submit(const QString& by)
    {
        click("submitPaperButton");
        write("paperPreparedByLineEdit", by);
        write("paperCheckedByLineEdit", u"Trần Văn Bình"_s);
        clickInFront("saveFormButton");
    }
    void issue(const QString& number, const QString& day, const QString& file = {})
    {
        click("issueReportButton");
        write("issueNumberLineEdit", number);
        write("issueDayLineEdit", day);
        write("signedFileLineEdit", file);
        clickInFront("issuePaperButton");
    }
    QString frontSays() { return inFront<QLabel>("messageLabel").text(); }
    /// A file that begins as a PDF does.
    QString pdf()
    {
        QFile file(fixture.path(u"da-ky.pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("%PDF-1.4\n%%EOF\n") < 0)
            qFatal("the file cannot be written");
        return file.fileName();
    }
};

} // namespace

/// Trình ký, ban hành, huỷ as a clerk does them on the page of papers.
class TestIssuing : public QObject
{
    Q_OBJECT

private slots:
    void draftSaysSo();
    void submittedVersionsAreNumberedAndKept();
    void keptPagesAreShownAndLeft();
    void keptPagesLeaveAsPagesOnly();
    void keptPagesStayInAnotherSetup();
    void figuresOfKeptPagesHaveNoRowsHere();
    void issuedReportSealsTheRound();
    void shownPagesAreHandedIn();
    void theWaySoFarIsIssuedBesides();
    void proposedNumberIsTheNext();
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
    void signedFileIsKept();
    void signedFileIsAttachedLater();
    void annulledReportStaysInTheList();
    void annulNeedsAReason();
    void issuedPaperShowsTheKeptPages();
    void nothingToCorrectIsSaid();
    void tablesAreNotIssued();
    void lettersAreOnlySubmitted();
    void openRoundIsNotIssued();
    void readOnlySaysWhy();
    void changesAreListedAndCorrected();
    void onlyAnnulmentTakesTheIssueBack();
};

void TestIssuing::draftSaysSo()
{
    Issuing on;
    QVERIFY(on.state().startsWith(u"Draft"_s));
    QCOMPARE(on.records().rowCount(), 0);
    QVERIFY(!on.in<QPushButton>("annulReportButton").isEnabled());
    QVERIFY(!on.in<QPushButton>("annulReportButton").toolTip().isEmpty());
    QVERIFY(!on.in<QPushButton>("makeCorrectionButton").isVisible());
}

void TestIssuing::submittedVersionsAreNumberedAndKept()
{
    Issuing on;
    on.submit(u"Lê Thị Hà"_s);
    QVERIFY2(on.said().contains(u'1'), qPrintable(on.said()));
    on.submit(u"Lê Thị Hà"_s);
    QCOMPARE(on.records().rowCount(), 2);
    QCOMPARE(on.record(0), u"Version 2 for signature, Submitted for signature"_s);
    QCOMPARE(on.record(1), u"Version 1 for signature, Submitted for signature"_s);
    QCOMPARE(on.records().index(0, 3).data().toString(), u"Lê Thị Hà, Trần Văn Bình"_s);
    QVERIFY(on.state().startsWith(u"Submitted"_s));
}

void TestIssuing::keptPagesAreShownAndLeft()
{
    Issuing on;
    on.submit(u"Lê Thị Hà"_s);
    const QString before = on.printed();
    on.click("showKeptButton");
    QCOMPARE(on.shown().keptName(), u"Version 1 for signature"_s);
    QVERIFY(on.in<QPushButton>("backToPaperButton").isVisible());
    QCOMPARE(on.preview().pageCount() > 0, true);
    on.click("backToPaperButton");
    QCOMPARE(on.shown().keptName(), QString());
    QVERIFY(!on.in<QPushButton>("backToPaperButton").isVisible());
    QCOMPARE(on.printed(), before);
}

void TestIssuing::keptPagesLeaveAsPagesOnly()
{
    Issuing on;
    on.submit(u"Lê Thị Hà"_s);
    QMenu* menu = on.in<QToolButton>("morePaperToolButton").menu();
    const auto isOffered = [&](const char* name) {
        emit menu->aboutToShow();
        const auto* action = menu->findChild<QAction*>(QString::fromLatin1(name));
        return action && action->isEnabled();
    };
    const std::array words{"savedocxAction", "saveodtAction", "savexlsxAction", "copyPaperAction",
        "compareWordAction"};
    for (const char* name : words)
        QVERIFY2(isOffered(name), name);
    on.click("showKeptButton");
    for (const char* name : words) {
        QVERIFY2(!isOffered(name), name);
        QVERIFY2(
            menu->findChild<QAction*>(QString::fromLatin1(name))->toolTip().contains(u"kept"_s),
            name);
    }
    QVERIFY(isOffered("savepngAction") && isOffered("savetxtAction"));
    on.fixture.prompts.nextFile = on.fixture.path(u"luu.docx"_s);
    on.page().findChild<PaperFiles*>()->save(u"docx"_s);
    QVERIFY(!QFile::exists(on.fixture.path(u"luu.docx"_s)));
    on.click("compareWordButton");
    QVERIFY2(on.said().contains(u"Only the pages"_s), qPrintable(on.said()));
    on.click("backToPaperButton");
    for (const char* name : words)
        QVERIFY2(isOffered(name), name);
}

void TestIssuing::keptPagesStayInAnotherSetup()
{
    Issuing on;
    on.submit(u"Lê Thị Hà"_s);
    on.click("showKeptButton");
    const QString kept = on.shown().keptName();
    const report::Pages pages = on.shown().pages();
    report::PageSetup setup;
    setup.margins = {20, 20, 40, 15};
    on.shown().setSetup(setup);
    QCOMPARE(on.shown().keptName(), kept);
    QVERIFY(on.shown().pages() == pages);
    QCOMPARE(on.shown().setup(), setup);
}

void TestIssuing::figuresOfKeptPagesHaveNoRowsHere()
{
    Issuing on;
    on.submit(u"Lê Thị Hà"_s);
    on.click("showKeptButton");
    on.click("figuresButton");
    QVERIFY(!keys_of_tests::isDialogOpen());
    QVERIFY2(on.said().contains(u"as it is now"_s), qPrintable(on.said()));
    on.click("backToPaperButton");
    on.click("figuresButton");
    QVERIFY(keys_of_tests::isDialogOpen());
}

void TestIssuing::issuedReportSealsTheRound()
{
    Issuing on;
    const auto* reopen = on.window.findChild<QAction*>(u"reopenRoundAction"_s);
    QVERIFY(reopen && reopen->isEnabled());
    on.issue(u"45"_s, u"05/8/2022"_s);
    QVERIFY2(!keys_of_tests::isDialogOpen(), qPrintable(on.said()));
    QCOMPARE(on.fixture.workspace.currentRound()->state, RoundState::Sealed);
    QVERIFY(!reopen->isEnabled());
    QVERIFY2(reopen->toolTip().contains(u"45-BC/"_s), qPrintable(reopen->toolTip()));
    QVERIFY2(on.state().contains(u"45-BC/"_s) && on.state().contains(u"05/8/2022"_s),
        qPrintable(on.state()));
    QVERIFY(on.record(0).startsWith(u"Report no. 45-BC/"_s));
    QVERIFY(on.in<QLabel>("sealNoticeLabel").text().contains(u"45-BC/"_s));
    QVERIFY(on.said().contains(u"45-BC/"_s));
    QVERIFY(!on.in<QPushButton>("submitPaperButton").isEnabled());
    QVERIFY(on.in<QPushButton>("annulReportButton").isEnabled());
}

void TestIssuing::shownPagesAreHandedIn()
{
    Issuing on;
    report::PageSetup setup;
    setup.margins = {20, 20, 40, 15};
    on.shown().setSetup(setup);
    on.settle();
    const report::Pages pages = on.shown().pages();
    on.submit(u"Lê Thị Hà"_s);
    PaperIssuing issuing(on.fixture.workspace.session());
    const auto versions = issuing.versions(on.shown().request());
    QCOMPARE(versions->size(), std::size_t(1));
    QVERIFY(*issuing.pagesOf(versions->front()) == pages);
}

void TestIssuing::theWaySoFarIsIssuedBesides()
{
    Issuing on;
    on.issue(u"45"_s, u"05/8/2022"_s);
    on.in<QComboBox>("variantComboBox").setCurrentIndex(1);
    on.settle();
    auto& issue = on.in<QPushButton>("issueReportButton");
    QVERIFY2(issue.isEnabled(), qPrintable(issue.toolTip()));
    auto& newest = on.in<QCheckBox>("currentFiguresCheckBox");
    newest.click();
    on.settle();
    QVERIFY(!issue.isEnabled() && !on.in<QPushButton>("submitPaperButton").isEnabled());
    QVERIFY2(issue.toolTip().contains(newest.text()), qPrintable(issue.toolTip()));
    newest.click();
    on.settle();
    on.issue(u"46"_s, u"04/8/2022"_s);
    QVERIFY2(!keys_of_tests::isDialogOpen(), qPrintable(on.said()));
    QVERIFY2(on.record(0).startsWith(u"Report no. 46-BC/"_s), qPrintable(on.record(0)));
    QVERIFY2(on.state().contains(u"45-BC/"_s), qPrintable(on.state()));
    QVERIFY(on.in<QLabel>("sealNoticeLabel").text().contains(u"45-BC/"_s));
    on.click("annulReportButton");
    QVERIFY(keys_of_tests::front().windowTitle().contains(u"46-BC/"_s));
}

void TestIssuing::proposedNumberIsTheNext()
{
    Issuing on;
    on.click("issueReportButton");
    const auto& number = on.inFront<QLineEdit>("issueNumberLineEdit");
    const auto& plan = on.inFront<QLabel>("numberPlanLabel");
    QVERIFY(!number.text().isEmpty());
    QVERIFY2(plan.text().contains(QString::number(number.text().toInt())), qPrintable(plan.text()));
}

void TestIssuing::whatIsMissingIsSaid_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("day");
    QTest::newRow("no number") << QString() << u"05/8/2022"_s;
    QTest::newRow("no day") << u"45"_s << QString();
    QTest::newRow("a day that is none") << u"45"_s << u"hôm qua"_s;
    QTest::newRow("before the round's end") << u"45"_s << u"01/01/2022"_s;
    QTest::newRow("no number at all") << u"bốn lăm"_s << u"05/8/2022"_s;
}

void TestIssuing::whatIsMissingIsSaid()
{
    QFETCH(QString, number);
    QFETCH(QString, day);
    Issuing on;
    const std::size_t acts = on.acts();
    on.issue(number, day);
    QVERIFY(keys_of_tests::isDialogOpen());
    QVERIFY(!on.frontSays().isEmpty());
    QTest::keyClick(&keys_of_tests::front(), Qt::Key_Escape);
    QVERIFY(!keys_of_tests::isDialogOpen());
    QCOMPARE(on.acts(), acts);
}

void TestIssuing::signedFileIsKept()
{
    Issuing on;
    on.click("issueReportButton");
    on.fixture.prompts.nextFile = on.pdf();
    on.clickInFront("chooseSignedButton");
    QVERIFY(on.inFront<QLineEdit>("signedFileLineEdit").text().endsWith(u"da-ky.pdf"_s));
    on.write("issueNumberLineEdit", u"45"_s);
    on.write("issueDayLineEdit", u"05/8/2022"_s);
    on.clickInFront("issuePaperButton");
    QVERIFY(!keys_of_tests::isDialogOpen());
    QVERIFY(on.record(0).endsWith(u"Issued, with the signed PDF"_s));
}

void TestIssuing::signedFileIsAttachedLater()
{
    Issuing on;
    on.issue(u"45"_s, u"05/8/2022"_s);
    QVERIFY(on.record(0).endsWith(u", Issued"_s));
    on.fixture.prompts.nextFile = on.pdf();
    on.click("attachSignedButton");
    QVERIFY(on.record(0).endsWith(u"Issued, with the signed PDF"_s));
}

void TestIssuing::annulledReportStaysInTheList()
{
    Issuing on;
    on.issue(u"45"_s, u"05/8/2022"_s);
    on.click("annulReportButton");
    on.write("annulReasonLineEdit", u"Sai số liệu"_s);
    on.clickInFront("saveFormButton");
    QVERIFY(!keys_of_tests::isDialogOpen());
    QCOMPARE(on.records().rowCount(), 1);
    QVERIFY2(on.record(0).contains(u"Sai số liệu"_s), qPrintable(on.record(0)));
    QVERIFY(on.state().startsWith(u"Draft"_s));
    QCOMPARE(on.fixture.workspace.currentRound()->state, RoundState::Closed);
}

void TestIssuing::annulNeedsAReason()
{
    Issuing on;
    on.issue(u"45"_s, u"05/8/2022"_s);
    on.click("annulReportButton");
    on.clickInFront("saveFormButton");
    QVERIFY(keys_of_tests::isDialogOpen());
    QVERIFY(!on.frontSays().isEmpty());
    QCOMPARE(on.fixture.workspace.currentRound()->state, RoundState::Sealed);
}

void TestIssuing::issuedPaperShowsTheKeptPages()
{
    Issuing on;
    on.issue(u"45"_s, u"05/8/2022"_s);
    QVERIFY(on.shown().paper()->sealedPages.has_value());
    QVERIFY2(on.printed().contains(u"45"_s), qPrintable(on.printed().left(200)));
    on.page().showTab(ReportPage::WritingTab);
    QVERIFY(!on.in<QPushButton>("editSentenceButton").isEnabled());
}

void TestIssuing::nothingToCorrectIsSaid()
{
    Issuing on;
    on.issue(u"45"_s, u"05/8/2022"_s);
    QVERIFY(on.in<QPushButton>("makeCorrectionButton").isVisible());
    QVERIFY(!on.in<QPushButton>("makeCorrectionButton").isEnabled());
    on.choose(PaperKind::Correction);
    QVERIFY(!on.in<QLabel>("noPaperLabel").text().isEmpty());
}

void TestIssuing::tablesAreNotIssued()
{
    Issuing on;
    on.choose(PaperKind::Summary);
    for (const char* name : {"submitPaperButton", "issueReportButton"}) {
        QVERIFY2(!on.in<QPushButton>(name).isEnabled(), name);
        QVERIFY2(on.in<QPushButton>(name).toolTip().contains(u"reports"_s), name);
    }
}

void TestIssuing::lettersAreOnlySubmitted()
{
    Issuing on;
    on.choose(PaperKind::Request);
    QVERIFY(on.in<QPushButton>("submitPaperButton").isEnabled());
    QVERIFY(!on.in<QPushButton>("issueReportButton").isEnabled());
    on.submit(u"Lê Thị Hà"_s);
    QCOMPARE(on.records().rowCount(), 1);
    on.choose(PaperKind::Result);
    QCOMPARE(on.records().rowCount(), 0);
}

void TestIssuing::openRoundIsNotIssued()
{
    Issuing on(u"xa-2026"_s);
    on.issue(u"45"_s, u"29/5/2026"_s);
    QVERIFY(keys_of_tests::isDialogOpen());
    QVERIFY(!on.frontSays().isEmpty());
    QCOMPARE(on.fixture.workspace.currentRound()->state, RoundState::Open);
}

void TestIssuing::readOnlySaysWhy()
{
    Issuing on(u"muong-khuong-2022"_s, Access::Read);
    for (const char* name :
        {"submitPaperButton", "issueReportButton", "annulReportButton", "attachSignedButton"}) {
        QVERIFY2(!on.in<QPushButton>(name).isEnabled(), name);
        QCOMPARE(on.in<QPushButton>(name).toolTip(), on.fixture.workspace.whyNotWritable());
    }
}

void TestIssuing::changesAreListedAndCorrected()
{
    Issuing on;
    on.issue(u"45"_s, u"05/8/2022"_s);
    ReturnEntry entry(on.session());
    const auto sheet = entry.load(u"MK-2022"_s, 1);
    RowEdit edit{sheet->rows.front().confirmed, sheet->rows.front().confirmed.revision, {}};
    edit.value.figures[u"members_attended"_s].value -= 1;
    edit.value.revisionReason = u"Đơn vị báo cáo lại"_s;
    QCOMPARE(entry.confirm(u"MK-2022"_s, 1, std::span(&edit, 1))->confirmed.size(), 1);
    PaperWindow::settle();
    auto& changes = *on.in<QTableView>("changesSinceTableView").model();
    QVERIFY(changes.rowCount() > 0);
    QCOMPARE(changes.index(0, 0).data().toString(), sheet->rows.front().entry.name);
    QVERIFY(on.in<QPushButton>("makeCorrectionButton").isEnabled());
    on.click("makeCorrectionButton");
    QCOMPARE(on.shown().request().kind, PaperKind::Correction);
    on.in<DayEdit>("paperDateLineEdit").setDay(QDate(2022, 8, 20)); // today the office is no more
    QVERIFY2(on.shown().paper(), qPrintable(on.in<QLabel>("noPaperLabel").text()));
    QVERIFY(on.printed().contains(u"45-BC/"_s));
}

void TestIssuing::onlyAnnulmentTakesTheIssueBack()
{
    Issuing on;
    on.issue(u"45"_s, u"05/8/2022"_s);
    QCOMPARE(on.fixture.workspace.currentRound()->state, RoundState::Sealed);
    on.window.undoLast();
    PaperWindow::settle();
    QCOMPARE(on.fixture.workspace.currentRound()->state, RoundState::Sealed);
    QVERIFY(on.record(0).endsWith(u", Issued"_s));
}

QTEST_MAIN(TestIssuing)
#include "tst_issuing.moc"
