// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "forms/basic/dayedit.h"
#include "forms/basic/keymap.h"
#include "forms/window/helpdialogs.h"
#include "forms/window/mainwindow.h"
#include "forms/window/page.h"
#include "forms/window/pagehelp.h"
#include "forms/window/pageregistry.h"
#include "forms/window/tour.h"
#include "usecases/officesettings.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        texts += label->text();
    return texts;
}

/// The copying actions that the view's context menu bears, by their first words.
QAction* actionOf(const QWidget& view, const QString& text)
{
    for (QAction* action : view.actions())
        if (action->text().section(u'\t', 0, 0) == text)
            return action;
    return nullptr;
}

QString withoutMark(const QAction& action)
{
    return QString(action.text()).remove(u'&');
}

} // namespace

/// Help, keys, copying and folders: what all pages have in common.
class TestWindowParts : public QObject
{
    Q_OBJECT

private slots:
    void pageHasHelp_data();
    void pageHasHelp();
    void helpOpensOnItsPage();
    void helpBeforeARegister();
    void keyboardShowsTheGrid();
    void keyboardFitsASmallScreen();
    void pageFitsASmallScreen_data();
    void pageFitsASmallScreen();
    void gridActionsStandInTheKeyboardHelp();
    void everyTableCopies();
    void treeIsCopiedWithHeadings();
    void copyKeyWorksInADialog();
    void foldersAreChosenAndRemembered();
    void folderThatIsGoneIsPassedOver();
    void issuersAreThoseOfTheDay();
    void paperOfAnotherIssuer();
};

void TestWindowParts::pageHasHelp_data()
{
    QTest::addColumn<int>("page");
    for (const PageId page : allPages)
        QTest::newRow(qPrintable(pageFileName(page))) << static_cast<int>(page);
}

void TestWindowParts::pageHasHelp()
{
    QFETCH(int, page);
    const auto id = static_cast<PageId>(page);
    const QStringList help = pageHelp(id);
    QVERIFY(help.size() >= 2);
    const HelpDialog dialog(id);
    const QStringList shown = textsOf(dialog);
    QVERIFY(dialog.windowTitle().contains(pageTitle(id)));
    for (const QString& text : help) {
        QVERIFY(text.endsWith(u'.'));
        QVERIFY(shown.contains(text));
    }
}

void TestWindowParts::helpOpensOnItsPage()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s)).ok());
    window.showPage(PageId::FollowUp);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QString title;
    QTimer::singleShot(0, &window, [&title] {
        QWidget* dialog = QApplication::activeModalWidget();
        title = dialog->windowTitle();
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    QTest::keyClick(&window, Qt::Key_F1);
    QVERIFY2(title.contains(pageTitle(PageId::FollowUp)), qPrintable(title));
}

void TestWindowParts::helpBeforeARegister()
{
    QVERIFY(!pageHelp(std::nullopt).isEmpty());
    const HelpDialog dialog(std::nullopt);
    QVERIFY(textsOf(dialog).contains(pageHelp(std::nullopt).first()));
}

void TestWindowParts::keyboardShowsTheGrid()
{
    WindowFixture fixture;
    const MainWindow window(fixture.workspace);
    const KeyboardDialog dialog(window.allActions());
    const QStringList shown = textsOf(dialog);
    for (const GridKey& each : gridKeys()) {
        QVERIFY2(shown.contains(each.key), qPrintable(each.key));
        QVERIFY2(shown.contains(each.meaning), qPrintable(each.meaning));
    }
    for (const QAction* action : window.allActions())
        QVERIFY(action->shortcut().isEmpty()
            || shown.contains(action->shortcut().toString(QKeySequence::NativeText)));
}

void TestWindowParts::keyboardFitsASmallScreen()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    const KeyboardDialog dialog(window.allActions());
    QVERIFY2(dialog.height() <= 640, qPrintable(QString::number(dialog.height())));
    QVERIFY2(dialog.width() <= 1366, qPrintable(QString::number(dialog.width())));
}

void TestWindowParts::pageFitsASmallScreen_data()
{
    pageHasHelp_data();
}

void TestWindowParts::pageFitsASmallScreen()
{
    QFETCH(int, page);
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s)).ok());
    window.showPage(static_cast<PageId>(page));
    window.resize(1100, 700);
    window.show();
    QApplication::processEvents();
    QVERIFY2(window.width() <= 1100, qPrintable(QString::number(window.width())));
    QVERIFY2(window.height() <= 700, qPrintable(QString::number(window.height())));
}

void TestWindowParts::gridActionsStandInTheKeyboardHelp()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s)).ok());
    window.showPage(PageId::Entry);
    QStringList known;
    for (const GridKey& each : gridKeys())
        known += each.key;
    int keys = 0;
    for (const QAction* action : window.findChild<QTableView*>(u"returnTableView"_s)->actions()) {
        if (action->shortcut().isEmpty())
            continue;
        ++keys;
        QVERIFY2(known.contains(action->shortcut().toString(QKeySequence::NativeText)),
            qPrintable(withoutMark(*action)));
    }
    QVERIFY(keys > 4);
}

void TestWindowParts::everyTableCopies()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s)).ok());
    QStringList without;
    int tables = 0;
    const auto look = [&](const QWidget& shown, const QString& name) -> Status {
        for (const auto* view : shown.findChildren<QAbstractItemView*>()) {
            const bool ours = (view->inherits("QTableView") || view->inherits("QTreeView"))
                && !view->objectName().startsWith(u"qt_"_s);
            if (!ours)
                continue;
            ++tables;
            if (!actionOf(*view, u"Copy"_s) || !actionOf(*view, u"Copy with headings"_s)
                || view->contextMenuPolicy() != Qt::ActionsContextMenu)
                without += name + u": "_s + view->objectName();
        }
        return Done{};
    };
    QVERIFY(Tour::walk(window, look).ok());
    QVERIFY(tables > 12);
    without.removeDuplicates();
    QCOMPARE(without.join(u", "_s), QString());
}

void TestWindowParts::treeIsCopiedWithHeadings()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    QVERIFY(fixture.workspace.open(fixture.sample(u"muong-khuong-2022"_s)).ok());
    window.showPage(PageId::Units);
    auto* tree = window.findChild<QTreeView*>(u"unitTreeView"_s);
    tree->setCurrentIndex(tree->model()->index(0, 0));
    actionOf(*tree, u"Copy"_s)->trigger();
    const QString plain = QApplication::clipboard()->text();
    actionOf(*tree, u"Copy with headings"_s)->trigger();
    const QString headed = QApplication::clipboard()->text();
    QVERIFY(plain.startsWith(tree->currentIndex().siblingAtColumn(0).data().toString()));
    QCOMPARE(headed.section(u'\n', 1), plain);
    QVERIFY(headed.startsWith(tree->model()->headerData(0, Qt::Horizontal).toString()));
}

void TestWindowParts::copyKeyWorksInADialog()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s)).ok());
    QString copied;
    QVERIFY(Tour::walk(window, [&](const QWidget& shown, const QString& name) -> Status {
        if (name != u"open-round"_s)
            return Done{};
        auto* table = shown.findChild<QTableView*>(u"rosterTableWidget"_s);
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        copied = QApplication::clipboard()->text();
        return Done{};
    }).ok());
    QVERIFY2(copied.startsWith(u"Unit\tCode\t"_s), qPrintable(copied));
    QCOMPARE(copied.count(u'\n'), 1);
}

void TestWindowParts::foldersAreChosenAndRemembered()
{
    using Folder = AppSettings::Folder;
    WindowFixture fixture;
    QVERIFY(QDir(fixture.folder.path()).mkpath(u"nhan"_s));
    MainWindow window(fixture.workspace);
    QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s)).ok());
    QCOMPARE(fixture.settings.fileFolder(Folder::In), fixture.settings.lastFolder());
    window.showPage(PageId::Settings);
    fixture.prompts.nextFile = fixture.path(u"nhan"_s);
    window.findChild<QPushButton*>(u"folderInButton"_s)->click();
    QCOMPARE(window.findChild<QLineEdit*>(u"folderInLineEdit"_s)->text(),
        QDir::toNativeSeparators(fixture.path(u"nhan"_s)));
    QCOMPARE(AppSettings(fixture.stored).fileFolder(Folder::In), fixture.path(u"nhan"_s));
    QCOMPARE(fixture.settings.fileFolder(Folder::Out), fixture.settings.lastFolder());
    fixture.prompts.nextFile.clear(); // given up
    window.findChild<QPushButton*>(u"folderOutButton"_s)->click();
    QCOMPARE(fixture.settings.chosenFolder(Folder::Out), QString());
}

void TestWindowParts::folderThatIsGoneIsPassedOver()
{
    using Folder = AppSettings::Folder;
    WindowFixture fixture;
    fixture.settings.chooseFolder(Folder::Out, fixture.path(u"da-xoa"_s));
    QCOMPARE(fixture.settings.chosenFolder(Folder::Out), fixture.path(u"da-xoa"_s));
    QCOMPARE(fixture.settings.fileFolder(Folder::Out), fixture.settings.lastFolder());
}

void TestWindowParts::issuersAreThoseOfTheDay()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    QVERIFY(fixture.workspace.open(fixture.sample(u"muong-khuong-2022"_s)).ok());
    window.showPage(PageId::Reports);
    const auto* issuers = window.findChild<QComboBox*>(u"issuerComboBox"_s);
    QVERIFY(issuers->count() >= 2);
    QCOMPARE(issuers->currentIndex(), 0);
    for (const QDate day : {QDate(1950, 1, 1), QDate(2022, 8, 1), QDate(2026, 5, 29)}) {
        window.findChild<DayEdit*>(u"paperDateLineEdit"_s)->setDay(day);
        QStringList expected{QString()};
        const auto offices = OfficeSettings(fixture.workspace.session()).offices(day);
        QVERIFY(offices.ok());
        for (const OfficeOnDay& each : *offices)
            if (each.office)
                expected += each.code;
        QStringList offered;
        for (int i = 0; i < issuers->count(); ++i)
            offered += issuers->itemData(i).toString();
        QCOMPARE(offered, expected);
    }
}

void TestWindowParts::paperOfAnotherIssuer()
{
    WindowFixture fixture;
    MainWindow window(fixture.workspace);
    window.show();
    QVERIFY(fixture.workspace.open(fixture.sample(u"muong-khuong-2022"_s)).ok());
    window.showPage(PageId::Reports);
    auto* issuers = window.findChild<QComboBox*>(u"issuerComboBox"_s);
    issuers->setCurrentIndex(issuers->count() - 1);
    const QString chosen = issuers->currentData().toString();
    QVERIFY(!chosen.isEmpty());
    QVERIFY(window.findChild<QPushButton*>(u"printButton"_s)->isEnabled());
    fixture.workspace.reload();
    QCOMPARE(issuers->currentData().toString(), chosen);
}

QTEST_MAIN(TestWindowParts)
#include "tst_windowparts.moc"
