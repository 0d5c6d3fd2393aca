// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "forms/basic/dayedit.h"
#include "forms/basic/frozentableview.h"
#include "forms/basic/statestrip.h"
#include "forms/basic/tables.h"
#include "forms/window/mainwindow.h"
#include "forms/window/page.h"
#include "forms/window/pageregistry.h"
#include "models/followupmodel.h"
#include "usecases/provinceexport.h"
#include "usecases/registercreation.h"
#include "usecases/roundkeeping.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

QString allTexts(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        texts += label->text();
    return texts.join(u'\n');
}

QString cell(const QTableView& table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void startsWithoutARegister();
    void pageIsShown_data();
    void pageIsShown();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void overviewSaysWhatStands();
    void overviewSaysWhoIsMissing();
    void titleNamesAgencyFileAndSample();
    void entryShowsTheRound();
    void entryFiltersWithoutAccents();
    void totalsRowStays();
    void selectionIsSummedAndCopied();
    void followUpCountsDaysLate();
    void unitsAreSearchedFromAnywhere();
    void reportBearsTheCodeOfTheExport();
    void exportIsGivenUp();
    void paperIsSavedAsPdf();
    void draftRoundHasNoPaper();
    void comparisonFollowsTheRule();
    void undoReversesTheLastAct();
    void undoSaysWhyNot();
    void pagesFollowAWrite();
    void lockedRegisterOpensForReading();
    void brokenFileIsRefusedInWords();
    void newRegisterIsMadeAndOpened();
    void backupIsProved();
    void keysAreInTheMenus_data();
    void keysAreInTheMenus();
    void settingsAreRemembered();
};

void TestMainWindow::startsWithoutARegister()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    QVERIFY(!window.findChild<QListWidget*>(u"navigationListWidget"_s)->isVisible());
    QVERIFY(window.findChild<QPushButton*>(u"openRegisterButton"_s)->isVisible());
    QVERIFY(window.findChild<QPushButton*>(u"sampleRegisterButton"_s)->menu()->actions().size()
        == RegisterCreation::sampleNames().size());
}

void TestMainWindow::pageIsShown_data()
{
    QTest::addColumn<int>("page");
    for (const PageId page : allPages)
        QTest::newRow(qPrintable(pageFileName(page))) << static_cast<int>(page);
}

void TestMainWindow::pageIsShown()
{
    QFETCH(int, page);
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    QVERIFY(fixture.workspace.open(fixture.sample(u"muong-khuong-2022"_s)).ok());
    const auto id = static_cast<PageId>(page);
    window.showPage(id);
    QVERIFY(window.page(id)->isVisible());
    QVERIFY(allTexts(*window.page(id)).contains(pageTitle(id)));
    QCOMPARE(window.page(id)->message().text(), QString());
    QCOMPARE(window.findChild<QListWidget*>(u"navigationListWidget"_s)->currentRow(), page);
}

void TestMainWindow::everyControlHasAName_data()
{
    pageIsShown_data();
}

void TestMainWindow::everyControlHasAName()
{
    QFETCH(int, page);
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s)).ok());
    window.showPage(static_cast<PageId>(page));
    QStringList nameless;
    int controls = 0;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool ours = widget->inherits("QAbstractButton") || widget->inherits("QLineEdit")
            || widget->inherits("QComboBox") || widget->inherits("QAbstractSpinBox")
            || widget->inherits("QTableView") || widget->inherits("QTreeView")
            || widget->inherits("QListView");
        const bool inside = widget->parentWidget()
            && (widget->parentWidget()->inherits("QAbstractSpinBox")
                || widget->parentWidget()->inherits("QComboBox")
                || widget->parentWidget()->inherits("QAbstractItemView")
                || widget->objectName().startsWith(u"qt_"_s));
        if (!ours || inside || !widget->isVisible())
            continue;
        ++controls;
        QAccessibleInterface* spoken =
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            nameless += QString::fromLatin1(widget->metaObject()->className()) + u' '
                + widget->objectName();
    }
    QVERIFY(controls > 1);
    QCOMPARE(nameless.join(u", "_s), QString());
}

void TestMainWindow::overviewSaysWhatStands()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    QVERIFY(fixture.workspace.open(fixture.sample(u"muong-khuong-2022"_s)).ok());
    const QString texts = allTexts(*window.page(PageId::Overview));
    for (const QString& expected :
        {u"46/46"_s, u"3.325"_s, u"3.556"_s, u"92,31%"_s, u"46 of 46 units"_s,
            u"46 chi bộ, đảng bộ tổ chức hội nghị với trên 3.550 cán bộ, đảng viên tham gia"_s,
            u"77 years: Cách mạng Tháng Tám và Quốc khánh"_s})
        QVERIFY2(texts.contains(expected), qPrintable(expected));
    window.findChild<QPushButton*>(u"copyHeadlineButton"_s)->click();
    QVERIFY(QApplication::clipboard()->text().contains(u"trên 3.550"_s));
}

void TestMainWindow::overviewSaysWhoIsMissing()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s)).ok());
    const QString texts = allTexts(*window.page(PageId::Overview));
    QVERIFY(texts.contains(u"40 of 45 units"_s));
    QVERIFY(texts.contains(u"Chi bộ trường THPT Bình Minh"_s));
    QVERIFY(texts.contains(u"25/5/2026"_s));
}

void TestMainWindow::titleNamesAgencyFileAndSample()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s)).ok());
    QVERIFY(window.windowTitle().endsWith(
        u"Ban Xây dựng Đảng, Đảng uỷ xã Bình Minh – xa-2026.sosh (sample register)"_s));
    QVERIFY(allTexts(window).contains(u"Operator: Lê Thị Hà"_s));
}

void TestMainWindow::entryShowsTheRound()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s)).ok());
    window.showPage(PageId::Entry);
    const auto* table = window.findChild<QTableView*>(u"returnTableView"_s);
    QCOMPARE(table->model()->rowCount(), 45);
    QCOMPARE(cell(*table, 0, 1), u"CB Cơ quan Đảng uỷ"_s);
    QCOMPARE(cell(*table, 0, 2), u"●"_s);
    const auto* strip = window.findChild<StateStrip*>();
    QCOMPARE(strip->text(), u"39 reported, 1 not held, 5 not reported"_s);
}

void TestMainWindow::entryFiltersWithoutAccents()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s)).ok());
    window.showPage(PageId::Entry);
    QTest::keyClicks(window.findChild<QLineEdit*>(u"unitFilterLineEdit"_s), u"mam non"_s);
    const auto* table = window.findChild<QTableView*>(u"returnTableView"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    window.findChild<QLineEdit*>(u"unitFilterLineEdit"_s)->clear();
    auto* states = window.findChild<QComboBox*>(u"stateComboBox"_s);
    states->setCurrentIndex(states->findText(u"✕"_s, Qt::MatchStartsWith));
    QCOMPARE(table->model()->rowCount(), 1);
}

void TestMainWindow::totalsRowStays()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    QVERIFY(fixture.workspace.open(fixture.sample(u"muong-khuong-2022"_s)).ok());
    window.showPage(PageId::Entry);
    const auto* table = window.findChild<QTableView*>(u"returnTableView"_s);
    const auto* totals = window.findChild<QTableView*>(u"totalsTableView"_s);
    QTest::keyClicks(window.findChild<QLineEdit*>(u"unitFilterLineEdit"_s), u"ban lau"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(cell(*totals, 0, 1), u"Total (46/46 units)"_s);
    QCOMPARE(cell(*totals, 0, 7), u"3.325"_s);
    for (int column = 0; column < totals->model()->columnCount(); ++column)
        QCOMPARE(totals->columnWidth(column), table->columnWidth(column));
}

void TestMainWindow::selectionIsSummedAndCopied()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    QVERIFY(fixture.workspace.open(fixture.sample(u"muong-khuong-2022"_s)).ok());
    window.showPage(PageId::Entry);
    auto* table = window.findChild<QTableView*>(u"returnTableView"_s);
    const QItemSelection block(table->model()->index(0, 6), table->model()->index(1, 7));
    table->selectionModel()->select(block, QItemSelectionModel::ClearAndSelect);
    QVERIFY(window.findChild<QLabel*>(u"noticeLabel"_s)
                ->text()
                .endsWith(u"sum: 810"_s)); // 296 + 265 + 132 + 117
    table->setFocus();
    window.copySelection();
    QCOMPARE(QApplication::clipboard()->text(), u"296\t265\n132\t117"_s);
    window.copyWithHeads();
    QCOMPARE(QApplication::clipboard()->text(), u"Phải dự\tTham gia\n296\t265\n132\t117"_s);
}

void TestMainWindow::followUpCountsDaysLate()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s)).ok());
    window.showPage(PageId::FollowUp);
    const auto* board = window.findChild<QTreeView*>(u"followUpTreeView"_s);
    const auto deadline = [board] {
        return board->model()->index(0, FollowUpModel::DaysColumn).data().toString();
    };
    QCOMPARE(board->model()->rowCount(), 45);
    QVERIFY(deadline().startsWith(u'4')); // due 25/5, looked at on 29/5
    window.findChild<DayEdit*>(u"boardDateLineEdit"_s)->setDay(QDate(2026, 5, 25));
    QCOMPARE(deadline(), u"Due today"_s);
    window.findChild<QAction*>(u"copyNamesAction"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text().split(u'\n').size(), 5);
}

void TestMainWindow::unitsAreSearchedFromAnywhere()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    QVERIFY(fixture.workspace.open(fixture.sample(u"muong-khuong-2022"_s)).ok());
    auto* search = window.findChild<QLineEdit*>(u"searchLineEdit"_s);
    QTest::keyClicks(search, u"ban lau"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(window.currentPageId(), PageId::Units);
    const auto* tree = window.findChild<QTreeView*>(u"unitTreeView"_s);
    const QModelIndex root = tree->model()->index(0, 0);
    QCOMPARE(tree->model()->rowCount(root), 1);
    QCOMPARE(tree->model()->index(0, 0, root).data().toString(), u"Đảng bộ xã Bản Lầu"_s);
}

void TestMainWindow::reportBearsTheCodeOfTheExport()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    QVERIFY(fixture.workspace.open(fixture.sample(u"muong-khuong-2022"_s)).ok());
    window.showPage(PageId::Reports);
    const QString code = window.findChild<QLabel*>(u"controlCodeLabel"_s)->text().section(u' ', -1);
    QCOMPARE(code.size(), 9);
    fixture.prompts.nextFile = fixture.path(u"gui-cap-tren.csv"_s);
    window.exportData();
    const QString said = window.page(PageId::Reports)->message().text();
    QVERIFY2(said.contains(u"Control code: %1."_s.arg(code)), qPrintable(said));
    QVERIFY(QFile::exists(fixture.path(u"gui-cap-tren.manifest.json"_s)));
    const auto proof = ProvinceExport::verify(fixture.prompts.nextFile);
    QVERIFY(proof.ok());
    QVERIFY(proof->ok());
}

void TestMainWindow::exportIsGivenUp()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s)).ok());
    window.exportData();
    QCOMPARE(fixture.prompts.asked.size(), 1);
    QCOMPARE(window.page(PageId::Reports)->message().text(), QString());
}

void TestMainWindow::paperIsSavedAsPdf()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    QVERIFY(fixture.workspace.open(fixture.sample(u"muong-khuong-2022"_s)).ok());
    window.showPage(PageId::Reports);
    fixture.prompts.nextFile = fixture.path(u"bao-cao.pdf"_s);
    window.findChild<QPushButton*>(u"savePdfButton"_s)->click();
    QFile file(fixture.prompts.nextFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QVERIFY(window.page(PageId::Reports)->message().text().contains(u"bao-cao.pdf"_s));
}

void TestMainWindow::draftRoundHasNoPaper()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    QVERIFY(fixture.workspace.open(fixture.sample(u"muong-khuong-2022"_s)).ok());
    window.showPage(PageId::Reports);
    QVERIFY(window.findChild<QPushButton*>(u"printButton"_s)->isEnabled());
    window.nextRound();
    QCOMPARE(fixture.workspace.round(), 2);
    QVERIFY(!window.findChild<QPushButton*>(u"printButton"_s)->isEnabled());
    QVERIFY(!window.findChild<QPushButton*>(u"exportButton"_s)->isEnabled());
    QVERIFY(allTexts(*window.page(PageId::Reports)).contains(u"still being prepared"_s));
    window.previousRound();
    QVERIFY(window.findChild<QPushButton*>(u"printButton"_s)->isEnabled());
}

void TestMainWindow::comparisonFollowsTheRule()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    QVERIFY(fixture.workspace.open(fixture.sample(u"muong-khuong-2022"_s)).ok());
    window.showPage(PageId::Analysis);
    const auto* table = window.findChild<QTableView*>(u"comparisonTableView"_s);
    QCOMPARE(cell(*table, 6, 2), u"3.325"_s);
    QCOMPARE(cell(*table, 6, 3), u"last closed round"_s);
    QCOMPARE(cell(*table, 2, 3), u"added over the rounds"_s);
    QVERIFY(window.findChild<QLabel*>(u"ruleLabel"_s)->text().contains(u"never added"_s));
}

void TestMainWindow::undoReversesTheLastAct()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s)).ok());
    QVERIFY(RoundKeeping(fixture.workspace.session()).close(u"BM-2026"_s, 1).ok());
    QCOMPARE(fixture.workspace.currentRound()->state, RoundState::Closed);
    window.showPage(PageId::Journal);
    QCOMPARE(window.findChild<QPushButton*>(u"undoButton"_s)->text(), u"Undo: Close the figures"_s);
    fixture.prompts.nextConfirm = false;
    window.undoLast();
    QCOMPARE(fixture.workspace.currentRound()->state, RoundState::Closed);
    fixture.prompts.nextConfirm = true;
    window.undoLast();
    QCOMPARE(fixture.workspace.currentRound()->state, RoundState::Open);
    QVERIFY(window.page(PageId::Journal)->message().text().contains(u"was undone"_s));
}

void TestMainWindow::undoSaysWhyNot()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s)).ok());
    window.showPage(PageId::Journal);
    const auto* undo = window.findChild<QPushButton*>(u"undoButton"_s);
    QVERIFY(!undo->isEnabled());
    QCOMPARE(undo->toolTip(), u"There is nothing to undo."_s);
    auto* table = window.findChild<QTableView*>(u"journalTableView"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(undo->toolTip().contains(u"only leaves a trace"_s));
}

void TestMainWindow::pagesFollowAWrite()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s)).ok());
    QVERIFY(allTexts(*window.page(PageId::Overview)).contains(u"receiving returns"_s));
    QVERIFY(RoundKeeping(fixture.workspace.session()).close(u"BM-2026"_s, 1).ok());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(allTexts(*window.page(PageId::Overview)).contains(u"figures closed"_s));
}

void TestMainWindow::lockedRegisterOpensForReading()
{
    WindowFixture fixture;
    const QString file = fixture.sample(u"xa-2026"_s);
    auto holder = RegisterSession::open(file, Access::Write, fixture.clock, u"Trần Văn Nam"_s);
    QVERIFY(holder.ok());
    MainWindow window(fixture.workspace);
    window.show();
    QVERIFY(fixture.workspace.open(file).ok());
    QVERIFY(fixture.workspace.session().isReadOnly());
    QVERIFY(window.page(PageId::Overview)
                ->message()
                .text()
                .startsWith(u"The register is open for reading only."_s));
    QCOMPARE(window.findChild<QLabel*>(u"badgeLabel"_s)->text(), u"Reading only"_s);

    QVERIFY(fixture.workspace.open(file).ok()); // still held: it stays readable and says so again
    QVERIFY(fixture.workspace.session().isReadOnly());
    QVERIFY(fixture.workspace.openedForReading().has_value());
    holder->reset();
    QPushButton* take = nullptr;
    for (QPushButton* button :
        window.page(PageId::Overview)->message().findChildren<QPushButton*>())
        if (button->text() == u"Try to write"_s)
            take = button;
    QVERIFY(take && take->isVisible());
    take->click();
    QVERIFY(!fixture.workspace.session().isReadOnly());
    QCOMPARE(window.findChild<QLabel*>(u"badgeLabel"_s)->text(), QString());
}

void TestMainWindow::brokenFileIsRefusedInWords()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    QFile file(fixture.path(u"thu.sosh"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Kính gửi: Ban Tuyên giáo") > 0);
    file.close();
    fixture.prompts.nextFile = file.fileName();
    window.openRegister();
    QVERIFY(!fixture.workspace.isOpen());
    QVERIFY(allTexts(window).contains(u"is not a register of this program"_s));
}

void TestMainWindow::newRegisterIsMadeAndOpened()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    fixture.prompts.nextAgency = AgencyChoice{u"LC.MK"_s, u"Ban Tuyên giáo"_s};
    fixture.prompts.nextFile = fixture.path(u"moi.sosh"_s);
    window.newRegister();
    QVERIFY(fixture.workspace.isOpen());
    QCOMPARE(fixture.workspace.session().facts().agencyCode, u"LC.MK"_s);
    QCOMPARE(fixture.settings.recentFiles(), QStringList{fixture.path(u"moi.sosh"_s)});
    for (const PageId page : allPages) {
        window.showPage(page);
        const QString said = window.page(page)->message().text(); // nothing but what comes first
        QVERIFY2(said.isEmpty() || said.contains(u"Choose your office"_s), qPrintable(said));
    }
    QVERIFY(allTexts(*window.page(PageId::Overview)).contains(u"no campaign yet"_s));
}

void TestMainWindow::backupIsProved()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s)).ok());
    fixture.prompts.nextFile = fixture.path(u"sao-luu.sosh"_s);
    window.backUp();
    QVERIFY(window.page(PageId::Overview)->message().text().contains(u"written and checked"_s));
    QVERIFY(
        RegisterSession::open(fixture.prompts.nextFile, Access::Read, fixture.clock, u"x"_s).ok());
    window.checkRegister();
    QCOMPARE(window.page(PageId::Overview)->message().text(),
        u"The register was checked: nothing is wrong."_s);
}

void TestMainWindow::keysAreInTheMenus_data()
{
    QTest::addColumn<QString>("key");
    for (const char* key : {"Ctrl+1", "Ctrl+9", "Ctrl+0", "Ctrl+K", "Ctrl+C", "Ctrl+P", "Ctrl+E",
             "Ctrl+Z", "F1", "F5", "F6", "Alt+Left", "Alt+Right"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestMainWindow::keysAreInTheMenus()
{
    QFETCH(QString, key);
    WindowFixture fixture;
    const MainWindow window(fixture.workspace);
    const QList<QAction*> actions = window.allActions();
    const auto count = std::count_if(actions.begin(), actions.end(),
        [&](const QAction* action) { return action->shortcut() == QKeySequence(key); });
    QCOMPARE(count, 1);
}

void TestMainWindow::settingsAreRemembered()
{
    WindowFixture fixture;
    QCOMPARE(fixture.settings.language(), u"vi"_s);
    MainWindow window(fixture.workspace);
    window.show();
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s)).ok());
    window.showPage(PageId::Settings);
    auto* theme = window.findChild<QComboBox*>(u"themeComboBox"_s);
    theme->setCurrentIndex(2);
    emit theme->activated(2);
    QCOMPARE(fixture.settings.theme(), ThemeChoice::Dark);
    QCOMPARE(fixture.theme.tokens().surface, darkTokens().surface);
    QVERIFY(allTexts(*window.page(PageId::Settings))
                .contains(u"7c1b0e54-2026-4a0c-9d3f-424d2d323032"_s));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
