// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperwindow.h"

#include "core/figuresource.h"
#include "forms/entry/gridpanel.h"
#include "forms/paper/pagesetup.h"
#include "forms/paper/papernames.h"
#include "models/papermodels.h"
#include "models/writingmodels.h"
#include "usecases/returnentry.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPrinterInfo>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

constexpr PaperKind allKinds[] = {PaperKind::Result, PaperKind::Summary, PaperKind::Request,
    PaperKind::Reminder, PaperKind::Quick, PaperKind::News, PaperKind::Correction, PaperKind::Texts,
    PaperKind::Blank, PaperKind::Documents, PaperKind::Units, PaperKind::Tasks,
    PaperKind::Commendations};

const char* const optionFields[] = {"variantComboBox", "landscapeCheckBox", "hourLineEdit",
    "forHeadCheckBox", "levelComboBox", "receiversComboBox", "chooseUnitsButton",
    "newDeadlineLineEdit", "newHourLineEdit", "spanComboBox", "asOfLineEdit", "marksToolButton",
    "summaryFormToolButton"};

QByteArray startOf(const QString& file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.read(4) : QByteArray();
}

/// The first unit says it in a report of its own.
void writeGoodPractice(RegisterSession& session, const QString& text)
{
    ReturnEntry entry(session);
    const auto sheet = entry.load(u"BM-2026"_s, 1);
    RowEdit edit{sheet->rows.front().confirmed, sheet->rows.front().confirmed.revision, {}};
    edit.value.goodPractice = text;
    edit.value.revisionReason = u"Đơn vị báo cáo lại"_s;
    if (entry.confirm(u"BM-2026"_s, 1, std::span(&edit, 1))->confirmed.size() != 1)
        qFatal("the unit's words were not taken");
}

void trigger(PaperWindow& on, const QString& action)
{
    QMenu* menu = on.in<QToolButton>("morePaperToolButton").menu();
    emit menu->aboutToShow();
    menu->findChild<QAction*>(action)->trigger();
    PaperWindow::settle();
}

} // namespace

/// The page of papers: which one, how, and what leaves the program.
class TestReportPage : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsOfferedOnce();
    void groupsCannotBeChosen();
    void eachKindIsShown_data();
    void eachKindIsShown();
    void eachKindHasItsOptions_data();
    void eachKindHasItsOptions();
    void theListForTheHeadHasNeitherLevelNorIssue();
    void choicesAreRememberedForTheKind();
    void landscapeTurnsTheTable();
    void theTableTakesItsForm();
    void marksArePrinted();
    void reminderGoesToTickedUnits();
    void missingUnitsAreSaidAndLedTo();
    void draftIsExplained();
    void classifiedPapersAreRefused();
    void filesAreWritten_data();
    void filesAreWritten();
    void wordFileIsCompared();
    void fileThatIsNoWordFileIsSaid();
    void textIsCopied();
    void noPrinterHasARemedy();
    void pageSetupIsRemembered();
    void marginThatCannotBeIsSaid();
    void severalPapersAreWritten();
    void oneFileAUnit();
    void figuresLeadToTheirRows();
    void clickedFigureIsTraced();
    void panelStandsBesideThePreviewWhereThereIsRoom();
    void tabsAreThoseOfTheKind();
    void unitWordsAreTaken();
    void registerWithoutRoundsHasListsAllTheSame();
};

void TestReportPage::everyKindIsOfferedOnce()
{
    PaperWindow on;
    const auto& kinds = on.in<QComboBox>("paperComboBox");
    for (const PaperKind kind : allKinds)
        QVERIFY2(kinds.findData(paperKindName(kind)) > 0, qPrintable(paperKindName(kind)));
    QCOMPARE(kinds.count(), static_cast<int>(std::size(allKinds) + PaperNames::groups().size()));
}

void TestReportPage::groupsCannotBeChosen()
{
    PaperWindow on;
    auto& kinds = on.in<QComboBox>("paperComboBox");
    for (int i = 0; i < kinds.count(); ++i)
        QCOMPARE(kinds.model()->index(i, 0).flags().testFlag(Qt::ItemIsSelectable),
            kinds.itemData(i).isValid());
    kinds.setFocus();
    kinds.setCurrentIndex(1);
    QTest::keyClick(&kinds, Qt::Key_Up);
    QCOMPARE(kinds.currentIndex(), 1);
}

void TestReportPage::eachKindIsShown_data()
{
    QTest::addColumn<PaperKind>("kind");
    for (const PaperKind kind : allKinds)
        QTest::newRow(qPrintable(paperKindName(kind))) << kind;
}

/// Pages, or a sentence that says why there are none.
void TestReportPage::eachKindIsShown()
{
    QFETCH(PaperKind, kind);
    PaperWindow on(needsRound(kind) ? u"muong-khuong-2022"_s : u"xa-2026"_s);
    on.choose(kind);
    QCOMPARE(on.shown().request().kind, kind);
    const auto& nothing = on.in<QLabel>("noPaperLabel");
    if (kind == PaperKind::Correction) { // nothing is issued yet
        QVERIFY(!nothing.text().isEmpty());
        QVERIFY(!on.in<QPushButton>("printButton").isEnabled());
        return;
    }
    QVERIFY2(nothing.text().isEmpty(), qPrintable(nothing.text()));
    QVERIFY(on.preview().pageCount() > 0);
    QVERIFY(on.printed().size() > 50);
    QVERIFY(on.in<QPushButton>("printButton").isEnabled());
    QCOMPARE(!on.in<QLabel>("controlCodeLabel").isHidden(), needsRound(kind));
}

void TestReportPage::eachKindHasItsOptions_data()
{
    using K = PaperKind;
    QTest::addColumn<PaperKind>("kind");
    QTest::addColumn<QStringList>("seen");
    const QString marks = u"marksToolButton"_s;
    const QString tableForm = u"summaryFormToolButton"_s;
    const auto row = [](K kind, const QStringList& seen) {
        QTest::newRow(qPrintable(paperKindName(kind))) << kind << seen;
    };
    row(K::Result, {u"variantComboBox"_s, u"landscapeCheckBox"_s, marks, tableForm});
    row(K::Summary, {u"landscapeCheckBox"_s, tableForm});
    row(K::Request, {marks});
    row(K::Reminder,
        {u"hourLineEdit"_s, u"forHeadCheckBox"_s, u"levelComboBox"_s, u"receiversComboBox"_s,
            u"chooseUnitsButton"_s, u"newDeadlineLineEdit"_s, u"newHourLineEdit"_s, marks});
    row(K::Quick, {u"hourLineEdit"_s, marks});
    row(K::News, {});
    row(K::Correction, {marks});
    row(K::Texts, {});
    row(K::Blank, {u"chooseUnitsButton"_s});
    row(K::Documents, {u"spanComboBox"_s});
    row(K::Units, {u"asOfLineEdit"_s});
    row(K::Tasks, {});
    row(K::Commendations, {u"spanComboBox"_s});
}

void TestReportPage::eachKindHasItsOptions()
{
    QFETCH(PaperKind, kind);
    QFETCH(QStringList, seen);
    PaperWindow on;
    on.choose(kind);
    QStringList shown;
    for (const char* name : optionFields)
        if (on.in<QWidget>(name).isVisibleTo(&on.page()))
            shown += QString::fromLatin1(name);
    QCOMPARE(shown, seen);
}

void TestReportPage::theListForTheHeadHasNeitherLevelNorIssue()
{
    PaperWindow on;
    on.choose(PaperKind::Reminder);
    on.in<QCheckBox>("forHeadCheckBox").setChecked(true);
    QVERIFY(!on.in<QComboBox>("levelComboBox").isVisible());
    QVERIFY(!on.in<QLineEdit>("newDeadlineLineEdit").isVisible());
    const auto& tabs = on.in<QTabBar>("paperTabBar");
    QVERIFY(!tabs.isTabVisible(ReportPage::WritingTab));
    QVERIFY(!tabs.isTabVisible(ReportPage::IssuingTab));
    on.in<QCheckBox>("forHeadCheckBox").setChecked(false);
    QVERIFY(on.in<QComboBox>("levelComboBox").isVisible());
    QVERIFY(tabs.isTabVisible(ReportPage::IssuingTab));
}

void TestReportPage::choicesAreRememberedForTheKind()
{
    PaperWindow on;
    on.choose(PaperKind::Reminder);
    auto& receivers = on.in<QComboBox>("receiversComboBox");
    receivers.setCurrentIndex(1);
    on.choose(PaperKind::Summary);
    on.in<QCheckBox>("landscapeCheckBox").setChecked(true);
    on.choose(PaperKind::Result);
    QVERIFY(!on.in<QCheckBox>("landscapeCheckBox").isChecked());
    on.choose(PaperKind::Reminder);
    QCOMPARE(receivers.currentIndex(), 1);
    on.choose(PaperKind::Summary);
    QVERIFY(on.in<QCheckBox>("landscapeCheckBox").isChecked());
    QCOMPARE(on.shown().request().orientation, Orientation::Landscape);
}

void TestReportPage::landscapeTurnsTheTable()
{
    PaperWindow on;
    on.choose(PaperKind::Summary);
    const report::Page upright = on.preview().pages().pages.front();
    QVERIFY(upright.height > upright.width);
    on.in<QCheckBox>("landscapeCheckBox").setChecked(true);
    const report::Page turned = on.preview().pages().pages.front();
    QVERIFY(turned.width > turned.height);
}

void TestReportPage::theTableTakesItsForm()
{
    PaperWindow on;
    on.choose(PaperKind::Summary);
    on.in<QCheckBox>("landscapeCheckBox").setChecked(true);
    on.in<QCheckBox>("receivedColumnCheckBox").setChecked(true);
    QVERIFY(on.printed().contains(u"Ngày gửi"_s));
    on.in<QCheckBox>("totalFirstCheckBox").setChecked(true);
    QVERIFY(on.printed().contains(u"TỔNG SỐ (46 đơn vị)"_s));
    on.choose(PaperKind::Result);
    QVERIFY(on.shown().request().summaryForm == report::SummaryForm{});
    on.choose(PaperKind::Summary);
    QVERIFY((on.shown().request().summaryForm
        == report::SummaryForm{{report::ReturnColumn::Received}, true, false}));
    on.in<QCheckBox>("landscapeCheckBox").setChecked(false);
    QVERIFY(on.shown().request().summaryForm.columns.empty());
}

void TestReportPage::marksArePrinted()
{
    PaperWindow on;
    on.choose(PaperKind::Request);
    QVERIFY(!on.printed().contains(u"HOẢ TỐC"_s));
    on.in<QToolButton>("marksToolButton").setChecked(true);
    QVERIFY(on.in<QComboBox>("urgencyComboBox").isVisible());
    on.in<QComboBox>("urgencyComboBox").setCurrentIndex(3);
    on.in<QCheckBox>("circulationCheckBox").setChecked(true);
    QVERIFY(on.printed().contains(u"HOẢ TỐC"_s));
    QVERIFY(on.printed().contains(u"LƯU HÀNH NỘI BỘ"_s));
}

void TestReportPage::reminderGoesToTickedUnits()
{
    PaperWindow on(u"xa-2026"_s);
    on.choose(PaperKind::Reminder);
    on.click("chooseUnitsButton");
    QCOMPARE(keys_of_tests::front().objectName(), u"unitTicksDialog"_s);
    on.clickInFront("tickMissingButton");
    auto& list = on.inFront<QListWidget>("unitTicksListWidget");
    QCOMPARE(list.count(), 5); // those that have not reported
    int ticked = 0;
    for (int i = 0; i < list.count(); ++i)
        ticked += list.item(i)->checkState() == Qt::Checked ? 1 : 0;
    QCOMPARE(ticked, 5);
    on.clickInFront("tickNoneButton");
    list.item(2)->setCheckState(Qt::Checked);
    const QString name = list.item(2)->text();
    on.clickInFront("takeUnitsButton");
    QCOMPARE(on.shown().request().units.size(), 1);
    QVERIFY(on.in<QComboBox>("receiversComboBox").currentData().toBool());
    QVERIFY2(on.printed().contains(name.section(u' ', -1)), qPrintable(on.printed()));
    on.in<QComboBox>("receiversComboBox").setCurrentIndex(0);
    QVERIFY(on.shown().request().units.isEmpty());
}

void TestReportPage::missingUnitsAreSaidAndLedTo()
{
    PaperWindow on(u"xa-2026"_s);
    const QString text = on.in<QLabel>("missingNoticeLabel").text();
    QVERIFY2(text.contains(u"05"_s) && text.contains(u"40/45"_s), qPrintable(text));
    on.click("missingNoticeButton");
    QCOMPARE(on.window.currentPageId(), PageId::FollowUp);
}

void TestReportPage::draftIsExplained()
{
    PaperWindow on(u"xa-2026"_s);
    QVERIFY(on.shown().paper());
    const int open = on.shown().paper()->openWarnings;
    const auto* label = on.page().findChild<QLabel*>(u"draftNoticeLabel"_s);
    QCOMPARE(label != nullptr, open > 0);
    QCOMPARE(on.printed().contains(u"Dự thảo"_s), open > 0);
    if (label)
        QVERIFY(label->text().contains(QString::number(open)));
}

void TestReportPage::classifiedPapersAreRefused()
{
    PaperWindow on;
    bool said = false;
    for (const QLabel* label : on.page().findChildren<QLabel*>())
        said = said || label->text().contains(u"classified"_s);
    QVERIFY(said);
}

void TestReportPage::filesAreWritten_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("docx") << u"docx"_s << QByteArray("PK\3\4");
    QTest::newRow("odt") << u"odt"_s << QByteArray("PK\3\4");
    QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK\3\4");
    QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
}

void TestReportPage::filesAreWritten()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, start);
    PaperWindow on;
    on.choose(PaperKind::Summary);
    on.fixture.prompts.nextFile = on.fixture.path(u"bieu."_s + ending);
    trigger(on, u"save%1Action"_s.arg(ending));
    QVERIFY2(on.said().contains(u"bieu."_s + ending), qPrintable(on.said()));
    const QStringList files =
        QDir(on.fixture.folder.path()).entryList({u"bieu*."_s + ending}, QDir::Files);
    QVERIFY(!files.isEmpty());
    QCOMPARE(startOf(on.fixture.path(files.first())), start);
}

void TestReportPage::wordFileIsCompared()
{
    PaperWindow on;
    on.fixture.prompts.nextFile = on.fixture.path(u"bao-cao.docx"_s);
    trigger(on, u"savedocxAction"_s);
    trigger(on, u"compareWordAction"_s);
    QVERIFY(!keys_of_tests::isDialogOpen());
    QVERIFY2(on.said().contains(u"as the register says"_s), qPrintable(on.said()));
    on.choose(PaperKind::Summary); // a list of figures is not written on
    QMenu* menu = on.in<QToolButton>("morePaperToolButton").menu();
    emit menu->aboutToShow();
    QVERIFY(!menu->findChild<QAction*>(u"compareWordAction"_s)->isEnabled());
}

void TestReportPage::fileThatIsNoWordFileIsSaid()
{
    PaperWindow on;
    on.fixture.prompts.nextFile = on.fixture.sample(u"xa-2026"_s);
    trigger(on, u"compareWordAction"_s);
    QVERIFY(!keys_of_tests::isDialogOpen());
    QVERIFY(!on.said().isEmpty());
}

void TestReportPage::textIsCopied()
{
    PaperWindow on;
    on.choose(PaperKind::News);
    QApplication::clipboard()->clear();
    trigger(on, u"copyPaperAction"_s);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.size() > 50);
    const report::Narrative& lines = on.shown().paper()->narrative;
    QVERIFY(std::any_of(lines.begin(), lines.end(), [&](const report::NarrativeLine& line) {
        return !line.runs.empty() && copied.contains(NarrativeModel::wordsOf(line));
    }));
    QVERIFY(!on.said().isEmpty());
}

void TestReportPage::noPrinterHasARemedy()
{
    PaperWindow on;
    if (!QPrinterInfo::availablePrinterNames().isEmpty()) {
        on.click("printButton"); // the prompt gives up
        QCOMPARE(on.said(), QString());
        return;
    }
    on.click("printButton");
    QVERIFY(!on.said().isEmpty());
    auto& remedy = keys_of_tests::in<QPushButton>(on.page(), u"messageActionButton"_s);
    QVERIFY(remedy.isVisible());
    on.fixture.prompts.nextFile = on.fixture.path(u"thay.pdf"_s);
    remedy.click();
    QCOMPARE(startOf(on.fixture.path(u"thay.pdf"_s)), QByteArray("%PDF"));
}

void TestReportPage::pageSetupIsRemembered()
{
    PaperWindow on;
    const int before = on.preview().pages().pages.front().texts.front().x;
    trigger(on, u"pageSetupAction"_s);
    on.inFront<QCheckBox>("duplexCheckBox").setChecked(true);
    QVERIFY(!on.inFront<QLineEdit>("leftMarginLineEdit").isEnabled());
    on.inFront<QComboBox>("marginsComboBox").setCurrentIndex(1);
    on.inFront<QLineEdit>("leftMarginLineEdit").setText(u"35,5"_s);
    on.clickInFront("saveFormButton");
    QVERIFY(!keys_of_tests::isDialogOpen());
    const report::PageSetup kept = PageSetups::of(on.fixture.settings, PaperKind::Result);
    QVERIFY(kept.duplex);
    QVERIFY(kept.margins.has_value());
    QCOMPARE(kept.margins->left, 35.5);
    QCOMPARE(on.shown().setup(), kept);
    QVERIFY(on.preview().pages().pages.front().texts.front().x != before);
    on.choose(PaperKind::Summary);
    QCOMPARE(on.shown().setup(), report::PageSetup());
    on.choose(PaperKind::Result);
    QCOMPARE(on.shown().setup(), kept);
}

void TestReportPage::marginThatCannotBeIsSaid()
{
    PaperWindow on;
    trigger(on, u"pageSetupAction"_s);
    on.inFront<QComboBox>("marginsComboBox").setCurrentIndex(1);
    on.inFront<QLineEdit>("topMarginLineEdit").setText(u"hai"_s);
    on.clickInFront("saveFormButton");
    QVERIFY(keys_of_tests::isDialogOpen());
    QVERIFY(on.inFront<QLabel>("messageLabel").text().startsWith(u"Top (mm)"_s));
    QCOMPARE(on.shown().setup(), report::PageSetup());
}

void TestReportPage::severalPapersAreWritten()
{
    PaperWindow on;
    const QString folder = on.fixture.path(u"van-ban"_s);
    QVERIFY(QDir().mkpath(folder));
    on.fixture.settings.chooseFolder(AppSettings::Folder::Out, folder);
    trigger(on, u"printManyAction"_s);
    auto& kinds = on.inFront<QListWidget>("batchKindsListWidget");
    QVERIFY(on.inFront<QPushButton>("batchWriteButton").isEnabled());
    for (int i = 0; i < kinds.count(); ++i)
        kinds.item(i)->setCheckState(Qt::Unchecked);
    QVERIFY(!on.inFront<QPushButton>("batchWriteButton").isEnabled());
    int ticked = 0;
    for (int i = 0; i < kinds.count(); ++i)
        for (const PaperKind kind : {PaperKind::Result, PaperKind::Summary, PaperKind::News})
            if (kinds.item(i)->data(Qt::UserRole).toString() == paperKindName(kind)) {
                kinds.item(i)->setCheckState(Qt::Checked);
                ++ticked;
            }
    QCOMPARE(ticked, 3);
    on.clickInFront("batchWriteButton");
    QCOMPARE(QDir(folder).entryList({u"*.pdf"_s}, QDir::Files).size(), 3);
}

void TestReportPage::oneFileAUnit()
{
    PaperWindow on(u"xa-2026"_s);
    const QString folder = on.fixture.path(u"don-doc"_s);
    QVERIFY(QDir().mkpath(folder));
    on.fixture.settings.chooseFolder(AppSettings::Folder::Out, folder);
    on.choose(PaperKind::Reminder);
    trigger(on, u"printManyAction"_s);
    on.inFront<QCheckBox>("batchPerUnitCheckBox").setChecked(true);
    on.clickInFront("batchWriteButton");
    QCOMPARE(QDir(folder).entryList({u"*.pdf"_s}, QDir::Files).size(), 5);
}

void TestReportPage::figuresLeadToTheirRows()
{
    PaperWindow on;
    QVERIFY(on.in<QPushButton>("figuresButton").isEnabled());
    on.click("figuresButton");
    QCOMPARE(keys_of_tests::front().objectName(), u"figureDialog"_s);
    auto& figures = on.inFront<QComboBox>("figureComboBox");
    QVERIFY(figures.count() > 10);
    auto& table = on.inFront<QTableView>("figureRowsTableView");
    int traced = 0;
    for (int i = 0; i < figures.count() && traced == 0; ++i) {
        figures.setCurrentIndex(i);
        traced = table.model()->rowCount();
    }
    QVERIFY(traced > 0);
    table.selectRow(traced - 1);
    const QString unit = table.model()->index(traced - 1, 0).data(IdRole).toString();
    QVERIFY(!unit.isEmpty());
    on.clickInFront("goToRowButton");
    QVERIFY(!keys_of_tests::isDialogOpen());
    QCOMPARE(on.window.currentPageId(), PageId::Entry);
    auto* grid = on.window.page(PageId::Entry)->findChild<GridPanel*>();
    QCOMPARE(grid->draft().row(grid->currentRow()).entry.code, unit);
}

void TestReportPage::clickedFigureIsTraced()
{
    PaperWindow on;
    for (const report::Page& page : on.preview().pages().pages)
        for (const report::TextItem& item : page.texts) {
            if (item.source.isEmpty())
                continue;
            on.preview().goToPage(0);
            on.preview().verticalScrollBar()->setValue(
                std::max(0, on.preview().placeOf(item).top() - 100));
            const QPoint at = on.preview().placeOf(item).center();
            QTest::mouseMove(on.preview().viewport(), at);
            QTest::mouseClick(on.preview().viewport(), Qt::LeftButton, {}, at);
            PaperWindow::settle();
            QVERIFY(keys_of_tests::isDialogOpen());
            QVERIFY(on.inFront<QComboBox>("figureComboBox").currentText().startsWith(item.text));
            const auto source = FigureSource::from(item.source);
            QVERIFY(source.has_value());
            QVERIFY(!on.inFront<QLabel>("figureTotalLabel").text().isEmpty());
            return;
        }
    QFAIL("no figure of the pages has a source");
}

void TestReportPage::panelStandsBesideThePreviewWhereThereIsRoom()
{
    PaperWindow on;
    QVERIFY(on.preview().isVisible());
    on.page().showTab(ReportPage::WritingTab);
    PaperWindow::settle();
    QVERIFY(on.preview().isVisible());
    QVERIFY(on.in<QWidget>("writingListView").isVisible());
    on.window.resize(1024, 700);
    PaperWindow::settle();
    QVERIFY(!on.preview().isVisible());
    on.page().showTab(ReportPage::PreviewTab);
    QVERIFY(on.preview().isVisible());
    QVERIFY(!on.in<QWidget>("writingListView").isVisible());
}

void TestReportPage::tabsAreThoseOfTheKind()
{
    PaperWindow on;
    const auto& tabs = on.in<QTabBar>("paperTabBar");
    for (const PaperKind kind : allKinds) {
        on.choose(kind);
        QCOMPARE(tabs.isTabVisible(ReportPage::WritingTab), hasNarrative(kind));
        QCOMPARE(tabs.isTabVisible(ReportPage::WordsTab), kind == PaperKind::Result);
        QVERIFY(tabs.isTabVisible(ReportPage::PreviewTab));
        int end = 0; // of the tabs that are seen: no gap between them
        for (int tab = 0; tab < tabs.count(); ++tab)
            if (tabs.isTabVisible(tab)) {
                QCOMPARE(tabs.tabRect(tab).left(), end);
                end = tabs.tabRect(tab).right() + 1;
            }
    }
}

void TestReportPage::unitWordsAreTaken()
{
    PaperWindow on(u"xa-2026"_s);
    writeGoodPractice(on.session(), u"Đọc tài liệu tại nhà cho đảng viên cao tuổi"_s);
    on.page().showTab(ReportPage::WordsTab);
    PaperWindow::settle();
    auto& table = on.in<QTableView>("unitWordsTableView");
    QCOMPARE(table.model()->rowCount(), 1);
    const QString text = table.model()->index(0, UnitWordsModel::TextColumn).data().toString();
    table.setCurrentIndex(table.model()->index(0, UnitWordsModel::UnitColumn));
    QTest::keyClick(&table, Qt::Key_Space);
    PaperWindow::settle();
    QCOMPARE(table.model()->index(0, UnitWordsModel::QuoteColumn).data().toString(), text);
    QVERIFY(table.model()->setData(
        table.model()->index(0, UnitWordsModel::QuoteColumn), u"Rút gọn còn chừng này"_s));
    PaperWindow::settle();
    QVERIFY(on.printed().contains(u"chừng này"_s, Qt::CaseInsensitive));
    QTest::keyClick(&table, Qt::Key_Space);
    PaperWindow::settle();
    QVERIFY(!on.printed().contains(u"chừng này"_s, Qt::CaseInsensitive));
}

void TestReportPage::registerWithoutRoundsHasListsAllTheSame()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    const QString file = fixture.path(u"moi.sosh"_s);
    QVERIFY(RegisterCreation::createEmpty(
        file, {u"LC.BM"_s, u"Ban Xây dựng Đảng"_s}, fixture.clock, u"Lê Thị Hà"_s)
                .ok());
    QVERIFY(fixture.workspace.open(file).ok());
    window.show();
    window.showPage(PageId::Reports);
    auto* page = qobject_cast<ReportPage*>(window.page(PageId::Reports));
    QVERIFY(page->findChild<QLabel*>(u"noPaperLabel"_s)->text().contains(u"no round"_s));
    page->choose(PaperKind::Units);
    QVERIFY(!page->findChild<QLabel*>(u"noPaperLabel"_s)->text().contains(u"no round"_s));
}

QTEST_MAIN(TestReportPage)
#include "tst_reportpage.moc"
