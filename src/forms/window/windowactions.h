// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/window/pageid.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace sosh {

class MainWindow;

/// The menus: every action of the window with its word and key. What an action does is the window's.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    WindowActions(MainWindow& window, QMenuBar& bar);

    QList<QAction*> all() const { return m_all; }
    /// Names the act that Undo would reverse; disabled with a reason when there is none.
    void setUndo(const QString& actName, const QString& whyNot);
    void setRedo(const QString& stepName); ///< of typing; empty: there is none
    void setReopen(const QString& whyNot); ///< of the round that is chosen
    void setRegisterOpen(bool open);
    void setCurrentPage(PageId page);

private:
    QAction* add(QMenu& menu, const QString& text, const QKeySequence& key,
        void (MainWindow::*slot)(), bool needsRegister = true);
    void addFileMenu(QMenuBar& bar);
    void addEditMenu(QMenuBar& bar);
    void addViewMenu(QMenuBar& bar);
    void addRoundMenu(QMenuBar& bar);
    void addToolsMenu(QMenuBar& bar);
    void addHelpMenu(QMenuBar& bar);

    MainWindow& m_window;
    QList<QAction*> m_all;
    QList<QAction*> m_needRegister;
    QList<QAction*> m_pages;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_reopen = nullptr;
};

} // namespace sosh
