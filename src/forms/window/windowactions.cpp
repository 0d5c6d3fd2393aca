// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window/windowactions.h"

#include "forms/basic/keymap.h"
#include "forms/window/mainwindow.h"
#include "forms/window/pageregistry.h"
#include "forms/window/registeractions.h"

#include <QAction>
#include <QActionGroup>
#include <QMenuBar>

namespace sosh {

WindowActions::WindowActions(MainWindow& window, QMenuBar& bar)
    : QObject(&window)
    , m_window(window)
{
    addFileMenu(bar);
    addEditMenu(bar);
    addViewMenu(bar);
    addRoundMenu(bar);
    addToolsMenu(bar);
    addHelpMenu(bar);
}

QAction* WindowActions::add(QMenu& menu, const QString& text, const QKeySequence& key,
    void (MainWindow::*slot)(), bool needsRegister)
{
    QAction* action = menu.addAction(text);
    action->setShortcut(key);
    connect(action, &QAction::triggered, &m_window, slot);
    m_all += action;
    if (needsRegister)
        m_needRegister += action;
    return action;
}

void WindowActions::addFileMenu(QMenuBar& bar)
{
    QMenu* menu = bar.addMenu(tr("&File"));
    add(*menu, tr("&Open a register…"), QKeySequence::Open, &MainWindow::openRegister, false);
    add(*menu, tr("&New register…"), {}, &MainWindow::newRegister, false);
    RegisterActions& actions = m_window.registerActions();
    QMenu* samples = menu->addMenu(tr("&Sample register"));
    actions.fillSampleMenu(*samples);
    QMenu* recent = menu->addMenu(tr("&Recent registers"));
    connect(menu, &QMenu::aboutToShow, &actions,
        [&actions, recent] { actions.fillRecentMenu(*recent); });
    menu->addSeparator();
    add(*menu, tr("&Close the register"), QKeySequence(Qt::CTRL | Qt::Key_W),
        &MainWindow::closeRegister);
    add(*menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &MainWindow::quit, false);
}

void WindowActions::addEditMenu(QMenuBar& bar)
{
    QMenu* menu = bar.addMenu(tr("&Edit"));
    menu->setToolTipsVisible(true);
    m_undo = add(*menu, tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), &MainWindow::undoLast);
    m_redo = add(*menu, tr("&Redo"), QKeySequence(Qt::CTRL | Qt::Key_Y), &MainWindow::redoTyping);
    menu->addSeparator();
    add(*menu, tr("&Copy"), keys::copy(), &MainWindow::copySelection, false);
    add(*menu, tr("Copy with &headings"), keys::copyWithHeads(), &MainWindow::copyWithHeads, false);
    menu->addSeparator();
    add(*menu, tr("&Search"), QKeySequence(Qt::CTRL | Qt::Key_K), &MainWindow::focusSearch);
    add(*menu, tr("Re&moved records…"), {}, &MainWindow::showRemoved);
}

void WindowActions::addViewMenu(QMenuBar& bar)
{
    QMenu* menu = bar.addMenu(tr("&View"));
    auto* group = new QActionGroup(this);
    for (const PageId page : allPages) {
        QAction* action = menu->addAction(pageTitle(page));
        action->setShortcut(pageKey(page));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, &m_window, [this, page] { m_window.showPage(page); });
        m_all += action;
        m_pages += action;
        m_needRegister += action;
    }
    menu->addSeparator();
    add(*menu, tr("&Reload"), QKeySequence(Qt::Key_F5), &MainWindow::reload);
    add(*menu, tr("&Next pane"), QKeySequence(Qt::Key_F6), &MainWindow::nextPane, false);
}

void WindowActions::addRoundMenu(QMenuBar& bar)
{
    QMenu* menu = bar.addMenu(tr("&Round"));
    add(*menu, tr("&Previous round"), QKeySequence(Qt::ALT | Qt::Key_Left),
        &MainWindow::previousRound);
    add(*menu, tr("&Next round"), QKeySequence(Qt::ALT | Qt::Key_Right), &MainWindow::nextRound);
    menu->addSeparator();
    add(*menu, tr("&Import returns from files…"), QKeySequence(Qt::CTRL | Qt::Key_I),
        &MainWindow::importReturns)
        ->setObjectName(QStringLiteral("importReturnsAction"));
    menu->addSeparator();
    add(*menu, tr("&Open the round…"), {}, &MainWindow::openRound);
    add(*menu, tr("&Close the figures"), QKeySequence(Qt::CTRL | Qt::Key_L),
        &MainWindow::closeRound);
    m_reopen = add(*menu, tr("Reopen for &late figures…"), {}, &MainWindow::reopenRound);
    m_reopen->setObjectName(QStringLiteral("reopenRoundAction"));
    menu->setToolTipsVisible(true);
    menu->addSeparator();
    add(*menu, tr("P&rint the paper…"), keys::print(), &MainWindow::printPaper);
    add(*menu, tr("&Export the data for the superior…"), keys::exportData(),
        &MainWindow::exportData);
}

void WindowActions::addToolsMenu(QMenuBar& bar)
{
    QMenu* menu = bar.addMenu(tr("&Tools"));
    add(*menu, tr("&Back up the register…"), {}, &MainWindow::backUp);
    add(*menu, tr("&Check the register"), {}, &MainWindow::checkRegister);
    add(*menu, tr("Co&mpare the register…"), {}, &MainWindow::compareRegister);
}

void WindowActions::addHelpMenu(QMenuBar& bar)
{
    QMenu* menu = bar.addMenu(tr("&Help"));
    add(*menu, tr("&Help for this page"), QKeySequence::HelpContents, &MainWindow::showHelp, false);
    add(*menu, tr("&Keyboard"), {}, &MainWindow::showKeyboard, false);
    add(*menu, tr("&About the program"), {}, &MainWindow::showAbout, false);
}

void WindowActions::setUndo(const QString& actName, const QString& whyNot)
{
    m_undo->setText(actName.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(actName));
    m_undo->setEnabled(whyNot.isEmpty());
    m_undo->setToolTip(whyNot.isEmpty() ? m_undo->text().remove(u'&') : whyNot);
}

void WindowActions::setRedo(const QString& stepName)
{
    m_redo->setText(stepName.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(stepName));
    m_redo->setEnabled(!stepName.isEmpty());
    m_redo->setToolTip(
        stepName.isEmpty() ? tr("No typing was undone.") : m_redo->text().remove(u'&'));
}

void WindowActions::setReopen(const QString& whyNot)
{
    m_reopen->setEnabled(whyNot.isEmpty());
    m_reopen->setToolTip(whyNot.isEmpty() ? QString(m_reopen->text()).remove(u'&') : whyNot);
}

void WindowActions::setRegisterOpen(bool open)
{
    for (QAction* action : std::as_const(m_needRegister)) {
        action->setEnabled(open);
        action->setToolTip(
            open ? QString(action->text()).remove(u'&') : tr("Open a register first."));
    }
}

void WindowActions::setCurrentPage(PageId page)
{
    m_pages.at(static_cast<qsizetype>(page))->setChecked(true);
}

} // namespace sosh
