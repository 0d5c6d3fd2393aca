// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "forms/basic/savedviewmenu.h"
#include "forms/window/mainwindow.h"
#include "forms/window/page.h"
#include "usecases/savedviews.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

/// The filters of a list are kept under a name and set so again, on every page whose list has any.
class TestSavedViews : public QObject
{
    Q_OBJECT

private slots:
    void keptAndSetAgain_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("field");
        QTest::newRow("entry") << int(PageId::Entry) << u"entry"_s << u"unitFilterLineEdit"_s;
        QTest::newRow("units") << int(PageId::Units) << u"units"_s << u"unitSearchLineEdit"_s;
        QTest::newRow("journal") << int(PageId::Journal) << u"journal"_s
                                 << u"journalFilterLineEdit"_s;
    }
    void keptAndSetAgain()
    {
        QFETCH(int, page);
        QFETCH(QString, list);
        QFETCH(QString, field);
        WindowFixture fixture;
        MainWindow window(fixture.workspace);
        window.show();
        QVERIFY(fixture.workspace.open(fixture.sample(u"xa-2026"_s)).ok());
        window.showPage(PageId(page));
        const Page* shown = window.page(PageId(page));
        auto* text = shown->findChild<QLineEdit*>(field);
        auto* menu = shown->findChild<SavedViewMenu*>();
        QVERIFY(text && menu && menu->isVisible());
        const SavedViews views(fixture.workspace.session());

        QTest::keyClicks(text, u"truong"_s);
        if (auto* states = shown->findChild<QComboBox*>(u"stateComboBox"_s))
            states->setCurrentIndex(3);
        if (auto* ended = shown->findChild<QCheckBox*>(u"endedUnitsCheckBox"_s))
            ended->setChecked(true);
        save(window, *menu, u"Cac truong"_s);
        QCOMPARE(views.list(list)->size(), std::size_t(1));

        text->clear();
        if (auto* states = shown->findChild<QComboBox*>(u"stateComboBox"_s))
            states->setCurrentIndex(0);
        if (auto* ended = shown->findChild<QCheckBox*>(u"endedUnitsCheckBox"_s))
            ended->setChecked(false);
        emit menu->menu()->aboutToShow();
        menu->menu()->actions().front()->trigger();
        QCOMPARE(text->text(), u"truong"_s);
        if (const auto* states = shown->findChild<QComboBox*>(u"stateComboBox"_s))
            QCOMPARE(states->currentIndex(), 3);
        if (const auto* ended = shown->findChild<QCheckBox*>(u"endedUnitsCheckBox"_s))
            QVERIFY(ended->isChecked());
    }

private:
    static void save(MainWindow& window, SavedViewMenu& menu, const QString& name)
    {
        emit menu.menu()->aboutToShow();
        menu.menu()->findChild<QAction*>(u"saveViewAction"_s)->trigger();
        auto* dialog = window.findChild<QDialog*>(u"saveViewDialog"_s);
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"viewNameLineEdit"_s), name);
        QTest::keyClick(dialog->findChild<QLineEdit*>(u"viewNameLineEdit"_s), Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
    }
};

QTEST_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
