// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/entry/roundactions.h"
#include "forms/window/pageid.h"
#include "forms/window/registeractions.h"

#include <QMainWindow>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace sosh {

class Page;
class StartPage;
class WindowActions;
class Workspace;

/// The window: navigation, one page at a time, menus, status bar. Knows no figures.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Workspace& workspace, QWidget* parent = nullptr);
    ~MainWindow() override;

    RegisterActions& registerActions() { return m_registerActions; }
    Workspace& workspace() const { return m_workspace; }
    QList<QAction*> allActions() const;
    void showPage(PageId page);
    PageId currentPageId() const { return m_current; }
    Page* page(PageId page); ///< made when first asked for

    void openRegister() { m_registerActions.open(); }
    void newRegister() { m_registerActions.create(); }
    void backUp() { m_registerActions.backUp(); }
    void checkRegister() { m_registerActions.check(); }
    void closeRegister();
    void quit() { close(); }
    void undoLast(); ///< typing first, then the last act
    void redoTyping();
    void copySelection() { copy(false); }
    void copyWithHeads() { copy(true); }
    void importReturns();
    void focusSearch();
    void reload();
    void nextPane();
    void previousRound() { stepRound(-1); }
    void nextRound() { stepRound(1); }
    void openRound() { m_roundActions->open(); }
    void closeRound() { m_roundActions->close(); }
    void reopenRound() { m_roundActions->reopen(); }
    void printPaper();
    void exportData();
    void showKeyboard();
    void showAbout();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void copy(bool withHeads);
    void makeNavigation();
    void makeStatusBar();
    void makeSearch();
    void drawIcons();
    void onRegisterChanged();
    void onDataChanged();
    void dropPages();
    void refreshPage();
    void refreshTitle();
    void refreshUndo();
    void stepRound(int step);
    void sayDraftsStand(const Error& error);
    void sayOnPage(const Error* error, const QString& sentence);

    Workspace& m_workspace;
    RegisterActions m_registerActions;
    RoundActions* m_roundActions = nullptr;
    WindowActions* m_actions = nullptr;
    QWidget* m_body = nullptr;
    QListWidget* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    StartPage* m_start = nullptr;
    QLineEdit* m_search = nullptr;
    QLabel* m_saved = nullptr;
    QLabel* m_notice = nullptr;
    QLabel* m_badge = nullptr;
    QLabel* m_operator = nullptr;
    std::vector<Page*> m_pages;
    std::vector<bool> m_stale;
    PageId m_current = PageId::Overview;
};

} // namespace sosh
