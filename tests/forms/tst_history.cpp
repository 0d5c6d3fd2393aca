// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "forms/basic/dayedit.h"
#include "forms/history/bindialog.h"
#include "forms/history/comparedialog.h"
#include "forms/history/historydialog.h"
#include "forms/window/mainwindow.h"
#include "forms/window/searchbox.h"
#include "usecases/campaignfacts.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

/// The search box, and what was: history of a record, what was removed, the register on two days.
class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->workspace.open(m_fixture->sample(u"muong-khuong-2022"_s)).ok());
    }
    void theSearchBoxOffersWhileOneTypes()
    {
        MainWindow window(m_fixture->workspace);
        window.show();
        auto* box = window.findChild<SearchBox*>();
        auto* hits = window.findChild<QTableView*>(u"searchHitsTableView"_s);
        QTest::keyClicks(box, u"105"_s);
        QVERIFY(hits->isVisible());
        QVERIFY(hits->model()->index(0, 1).data().toString().contains(u"105-KH/TU"_s));
        QCOMPARE(box->text(), u"105"_s); // never completed in the field
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(!hits->isVisible());
        QCOMPARE(box->text(), u"105"_s);
        QTest::keyClick(box, Qt::Key_Escape);
        QCOMPARE(box->text(), QString());
    }
    void enterGoesToTheRecord_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("down");
        QTest::addColumn<int>("page");
        QTest::newRow("document") << u"05 hd"_s << 0 << int(PageId::Documents);
        QTest::newRow("unit") << u"ban lau"_s << 0 << int(PageId::Units);
        QTest::newRow("campaign") << u"tu soi tu sua"_s << 0 << int(PageId::Campaigns);
        QTest::newRow("the second") << u"ban"_s << 1 << int(PageId::Units);
    }
    void enterGoesToTheRecord()
    {
        QFETCH(QString, typed);
        QFETCH(int, down);
        QFETCH(int, page);
        MainWindow window(m_fixture->workspace);
        window.show();
        auto* box = window.findChild<SearchBox*>();
        QTest::keyClicks(box, typed);
        for (int i = 0; i < down; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(static_cast<int>(window.currentPageId()), page);
        QVERIFY(!window.findChild<QTableView*>(u"searchHitsTableView"_s)->isVisible());
    }
    void nothingFoundOffersNothing()
    {
        MainWindow window(m_fixture->workspace);
        window.show();
        auto* box = window.findChild<SearchBox*>();
        QTest::keyClicks(box, u"zzzz"_s);
        QVERIFY(!window.findChild<QTableView*>(u"searchHitsTableView"_s)->isVisible());
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(window.currentPageId(), PageId::Overview);
    }
    void whatWasRemovedIsRestored()
    {
        const Task task = removedTask();
        BinDialog bin(m_fixture->workspace);
        bin.show();
        auto* table = bin.findChild<QTableView*>(u"removedTableView"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->model()->index(0, 0).data().toString().endsWith(task.text));
        auto* restore = bin.findChild<QPushButton*>(u"restoreButton"_s);
        QVERIFY(restore->isEnabled());
        QTest::keyClick(restore, Qt::Key_Space);
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(!restore->isEnabled());
        QCOMPARE(CampaignFacts(m_fixture->workspace.session())
                     .ofCampaign(u"MK-2022"_s)
                     ->tasks.back()
                     .text,
            task.text);
    }
    void aRecordTellsItsHistory()
    {
        const Task task = removedTask();
        const HistoryDialog history(
            m_fixture->workspace, RecordKind::Task, task.id.value(), task.text);
        const auto* table = history.findChild<QTableView*>(u"historyTableView"_s);
        QVERIFY(table->model()->rowCount() >= 4);
        QStringList removed;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 6).data().toString().isEmpty())
                removed += table->model()->index(row, 5).data().toString();
        QVERIFY(removed.contains(task.body) && removed.contains(task.text));
    }
    void twoDaysAreCompared()
    {
        removedTask();
        CompareDialog compare(m_fixture->workspace);
        const auto* table = compare.findChild<QTableView*>(u"differencesTableView"_s);
        const auto* state = compare.findChild<QLabel*>(u"compareStateLabel"_s);
        QCOMPARE(table->model()->rowCount(), 0); // added and removed on one day
        QVERIFY(!state->text().isEmpty());
        auto* from = compare.findChild<DayEdit*>(u"fromDayLineEdit"_s);
        from->setDay(QDate(2000, 1, 1));
        QTest::keyClick(compare.findChild<QPushButton*>(u"compareDaysButton"_s), Qt::Key_Space);
        QVERIFY(table->model()->rowCount() > 1000); // all that the register holds
    }

private:
    Task removedTask()
    {
        RegisterSession& session = m_fixture->workspace.session();
        const CampaignId campaign = m_fixture->workspace.currentCampaign()->campaign.id;
        Task task{{}, campaign, u"Ban Tuyên giáo Huyện uỷ"_s, u"Kiểm tra cơ sở"_s};
        task.id = *CampaignFacts(session).add(task);
        if (!CampaignFacts(session).remove(task))
            qFatal("not removed");
        return task;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
