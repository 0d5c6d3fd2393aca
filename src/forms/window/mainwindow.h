// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/basic/copytable.h"
#include "forms/entry/roundactions.h"
#include "forms/window/pageid.h"
#include "forms/window/registeractions.h"
#include "forms/window/workspace.h"

#include <QMainWindow>

#include <memory>
#include <vector>

class QStackedWidget;

namespace sosh {

struct SearchItem;
class Navigation;
class Page;
class SearchBox;
class StartPage;
class StatusLine;
class WindowActions;
class WindowUndo;

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
    void copySelection() { copyFrom(focusWidget(), false); }
    void copyWithHeads() { copyFrom(focusWidget(), true); }
    void importReturns();
    void focusSearch();
    void showRemoved();
    void compareRegister();
    void reload();
    void nextPane();
    void previousRound() { m_workspace.stepRound(-1); }
    void nextRound() { m_workspace.stepRound(1); }
    void openRound() { m_roundActions->open(); }
    void closeRound() { m_roundActions->close(); }
    void reopenRound() { m_roundActions->reopen(); }
    void printPaper();
    void exportData();
    void showHelp(); ///< of the page that is shown
    void showKeyboard();
    void showAbout();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makeSearch();
    void goTo(const SearchItem& found);
    void onRegisterChanged();
    void onDataChanged();
    void dropPages();
    void refreshPage();
    void refreshTitle();
    void refreshUndo();
    bool mayClose();
    void refreshReopen(); ///< not of a round that is open or sealed; the tooltip says why
    void sayDraftsStand(const Error& error);
    void sayOnPage(const Error* error, const QString& sentence);

    Workspace& m_workspace;
    RegisterActions m_registerActions;
    RoundActions* m_roundActions = nullptr;
    WindowActions* m_actions = nullptr;
    QWidget* m_body = nullptr;
    std::unique_ptr<WindowUndo> m_undo;
    Navigation* m_navigation = nullptr;
    StatusLine* m_status = nullptr;
    QStackedWidget* m_stack = nullptr;
    StartPage* m_start = nullptr;
    SearchBox* m_search = nullptr;
    std::vector<Page*> m_pages;
    std::vector<bool> m_stale;
    PageId m_current = PageId::Overview;
};

} // namespace sosh
