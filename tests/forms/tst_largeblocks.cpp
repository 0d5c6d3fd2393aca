// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "forms/window/mainwindow.h"
#include "forms/window/page.h"
#include "models/modelroles.h"
#include "support/largeround.h"
#include "usecases/returnentry.h"

#include <QApplication>
#include <QClipboard>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

constexpr int units = 450; ///< three steps

QString block()
{
    QString text;
    for (int row = 0; row < units; ++row)
        text += u"1\t%1\n"_s.arg(20 + row % 50);
    return text;
}

} // namespace

/// The rows of a large block are saved in steps, and nothing of them is lost on the way.
class TestLargeBlocks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void windowAnswersBetweenTheSteps();
    void closingSavesTheRestAtOnce();
    void leavingThePageSavesTheRestAtOnce();
    void undoneHalfwayThrough();
    void typedOnBetweenTheSteps();

private:
    int kept();
    void paste();
    bool settle()
    {
        return QTest::qWaitFor([this] { return kept() == units; });
    }
    QTableView& table() { return *m_window->findChild<QTableView*>(u"returnTableView"_s); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    QString m_file;
};

void TestLargeBlocks::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_window = std::make_unique<MainWindow>(m_fixture->workspace);
    m_file = m_fixture->sample(u"xa-2026"_s);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(m_fixture->workspace.open(m_file).ok());
    QVERIFY(test::addLargeRound(m_fixture->workspace.session(), units, 5));
    m_fixture->workspace.select(u"BM-2026"_s, test::largeRoundNo);
    m_window->showPage(PageId::Entry);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(table().model()->rowCount(), units);
}

void TestLargeBlocks::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

/// Rows that lie in the register as drafts.
int TestLargeBlocks::kept()
{
    const auto sheet =
        ReturnEntry(m_fixture->workspace.session()).load(u"BM-2026"_s, test::largeRoundNo);
    return static_cast<int>(std::count_if(sheet->rows.begin(), sheet->rows.end(),
        [](const EntryRow& row) { return row.draft.has_value(); }));
}

void TestLargeBlocks::paste()
{
    QApplication::clipboard()->setText(block());
    table().setFocus();
    table().setCurrentIndex(table().model()->index(0, 3));
    QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
}

void TestLargeBlocks::windowAnswersBetweenTheSteps()
{
    QStringList said;
    connect(m_window->page(PageId::Entry), &Page::notice, this,
        [&said](const QString& text) { said += text; });
    std::vector<int> seen;
    QTimer between;
    connect(&between, &QTimer::timeout, this, [&] { seen.push_back(kept()); });
    paste();
    between.start(0);
    QVERIFY(settle());
    between.stop();
    QVERIFY(said.contains(u"Saving what was typed: 250 row(s) left"_s));
    QVERIFY(said.contains(u"Saving what was typed: 50 row(s) left"_s));
    QVERIFY(
        std::any_of(seen.begin(), seen.end(), [](int rows) { return rows > 0 && rows < units; }));
}

void TestLargeBlocks::closingSavesTheRestAtOnce()
{
    paste();
    m_fixture->workspace.close();
    QVERIFY(m_fixture->workspace.open(m_file).ok());
    QCOMPARE(kept(), units);
}

void TestLargeBlocks::leavingThePageSavesTheRestAtOnce()
{
    paste();
    m_window->showPage(PageId::Overview);
    QCOMPARE(kept(), units);
}

void TestLargeBlocks::undoneHalfwayThrough()
{
    paste();
    QVERIFY(QTest::qWaitFor([this] { return kept() > 0; }));
    m_window->page(PageId::Entry)->undoTyping();
    QVERIFY(QTest::qWaitFor([this] { return kept() == 0; }));
}

void TestLargeBlocks::typedOnBetweenTheSteps()
{
    paste();
    QVERIFY(QTest::qWaitFor([this] { return kept() > 0; }));
    table().setCurrentIndex(table().model()->index(units - 1, 4));
    for (const Qt::Key key : {Qt::Key_7, Qt::Key_7, Qt::Key_Return})
        QTest::keyClick(QApplication::focusWidget(), key);
    QVERIFY(settle());
    m_window->showPage(PageId::Overview);
    const auto sheet =
        ReturnEntry(m_fixture->workspace.session()).load(u"BM-2026"_s, test::largeRoundNo);
    const UnitReturn& last = sheet->rows.back().draft->value;
    QCOMPARE(last.figure(u"members_total"_s), std::optional<qint64>(77));
    QCOMPARE(table().model()->index(units - 1, 4).data().toString(), u"77"_s);
}

QTEST_MAIN(TestLargeBlocks)
#include "tst_largeblocks.moc"
