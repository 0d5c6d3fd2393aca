// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/scriptedprompts.h"
#include "forms/window/mainwindow.h"
#include "forms/window/page.h"
#include "forms/windowfixture.h"
#include "models/modelroles.h"
#include "usecases/returnentry.h"
#include "usecases/roundfigures.h"
#include "usecases/roundkeeping.h"

#include <QApplication>
#include <QDialog>
#include <QListWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace sosh;
using namespace Qt::StringLiterals;

namespace {

const QString campaign = u"MK-2022"_s;

} // namespace

/// The 46 units of Mường Khương with what they reported in 2022, typed into the next round by the numeric pad alone.
class TestNumpad : public QObject
{
    Q_OBJECT

private:
    WindowFixture m_base;
    std::unique_ptr<MainWindow> m_window;
    int m_keys = 0;

    QTableView& table() { return *m_window->findChild<QTableView*>(u"returnTableView"_s); }
    QWidget* focused()
    {
        if (!QApplication::focusWidget())
            QApplication::setActiveWindow(m_window.get());
        return QApplication::focusWidget() ? QApplication::focusWidget() : m_window->focusWidget();
    }
    void press(Qt::Key key)
    {
        ++m_keys;
        QTest::keyClick(focused(), key, Qt::KeypadModifier);
    }
    void type(const QString& digits)
    {
        for (const QChar digit : digits) {
            ++m_keys;
            QTest::sendKeyEvent(QTest::Click, focused(),
                static_cast<Qt::Key>(Qt::Key_0 + digit.digitValue()), digit, Qt::KeypadModifier);
        }
    }
    /// A figure that needs a reason is answered by one digit of the list of reasons.
    void watchForReasons()
    {
        auto* watch = new QTimer(this);
        connect(watch, &QTimer::timeout, this, [this] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            auto* list = dialog ? dialog->findChild<QListWidget*>(u"reasonListWidget"_s) : nullptr;
            if (!list)
                return;
            ++m_keys;
            QTest::keyClick(list, Qt::Key_2, Qt::KeypadModifier);
        });
        watch->start(20);
    }
    std::vector<UnitReturn> reportedBefore()
    {
        std::vector<UnitReturn> returns;
        const auto sheet = RoundFigures(m_base.workspace.session()).sheet(campaign, 1);
        for (const RoundSheet::Row& row : sheet->rows)
            returns.push_back(row.current);
        return returns;
    }
    bool openSecondRound()
    {
        RoundPlan plan;
        plan.name = u"Đợt 2"_s;
        plan.span = DateRange{QDate(2022, 8, 1), QDate(2022, 8, 31)};
        plan.due = QDate(2022, 9, 5);
        return RoundKeeping(m_base.workspace.session()).open(campaign, 2, {}, plan).ok();
    }

private slots:
    void fortySixUnitsByTheNumericPad();
};

void TestNumpad::fortySixUnitsByTheNumericPad()
{
    m_window = std::make_unique<MainWindow>(m_base.workspace);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(m_base.workspace.open(m_base.sample(u"muong-khuong-2022"_s)).ok());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(openSecondRound());
    m_base.workspace.reload();
    m_base.workspace.select(campaign, 2);
    m_window->showPage(PageId::Entry);
    table().setFocus();
    QCOMPARE(table().model()->rowCount(), 46);
    watchForReasons();

    const std::vector<UnitReturn> before = reportedBefore();
    const auto measures = RoundFigures(m_base.workspace.session()).sheet(campaign, 2)->measures;
    int digits = 0;
    int cells = 0;
    for (int row = 0; row < 46; ++row) {
        QCOMPARE(table().currentIndex().row(), row);
        for (const Measure& measure : measures) {
            const auto figure = before.at(static_cast<std::size_t>(row)).figure(measure.code);
            const QString shown = table().currentIndex().data().toString();
            const QString wanted = figure ? QString::number(*figure) : QString();
            // What the program has put there already is only passed over.
            if (!wanted.isEmpty() && QString(shown).remove(u'.') != wanted) {
                type(wanted);
                digits += static_cast<int>(wanted.size());
            }
            ++cells;
            press(Qt::Key_Enter);
        }
    }
    qInfo("%d keys for 46 units of %d measures: %d digits, %d Enter, %d more", m_keys,
        static_cast<int>(measures.size()), digits, cells, m_keys - digits - cells);
    QVERIFY(m_keys <= digits + cells + 2 * 46);

    const auto typed = RoundFigures(m_base.workspace.session()).sheet(campaign, 2);
    for (std::size_t row = 0; row < before.size(); ++row) {
        QCOMPARE(typed->rows[row].current.state, ReturnState::Reported);
        for (const Measure& measure : measures)
            QCOMPARE(
                typed->rows[row].current.figure(measure.code), before[row].figure(measure.code));
    }
}

QTEST_MAIN(TestNumpad)
#include "tst_numpad.moc"
