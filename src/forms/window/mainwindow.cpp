// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window/mainwindow.h"

#include "forms/basic/appsettings.h"
#include "forms/basic/copytable.h"
#include "forms/basic/icons.h"
#include "forms/basic/prompts.h"
#include "forms/basic/theme.h"
#include "forms/basic/widgets.h"
#include "forms/history/bindialog.h"
#include "forms/history/comparedialog.h"
#include "forms/importing/importwizard.h"
#include "forms/office/officesection.h"
#include "forms/window/helpdialogs.h"
#include "forms/window/navigation.h"
#include "forms/window/page.h"
#include "forms/window/pageregistry.h"
#include "forms/window/searchbox.h"
#include "forms/window/startpage.h"
#include "forms/window/statusline.h"
#include "forms/window/windowactions.h"
#include "forms/window/windowundo.h"
#include "usecases/errortext.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>

namespace sosh {
using namespace Qt::StringLiterals;

MainWindow::MainWindow(Workspace& workspace, QWidget* parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_registerActions(workspace)
    , m_roundActions(new RoundActions(workspace, *this))
    , m_pages(std::size(allPages), nullptr)
    , m_stale(std::size(allPages), true)
{
    setWindowIcon(applicationIcon());
    m_stack = new QStackedWidget;
    m_start = new StartPage(workspace, m_registerActions);
    m_stack->addWidget(m_start);
    m_navigation = new Navigation(workspace.theme());
    m_body = new QWidget;
    auto* layout = new QHBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(m_stack, 1);
    setCentralWidget(m_body);
    m_actions = new WindowActions(*this, *menuBar());
    m_undo = std::make_unique<WindowUndo>(workspace, *m_actions);
    m_status = new StatusLine(workspace);
    setStatusBar(m_status);
    makeSearch();
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    connect(&workspace, &Workspace::registerChanged, this, &MainWindow::onRegisterChanged);
    connect(&workspace, &Workspace::dataChanged, this, &MainWindow::onDataChanged);
    connect(&workspace, &Workspace::selectionChanged, this, &MainWindow::onDataChanged);
    connect(&workspace.theme(), &Theme::changed, this, &MainWindow::onDataChanged);
    m_registerActions.setGuard([this] { return mayClose(); });
    connect(&m_registerActions, &RegisterActions::failed, this,
        [this](const Error& error) { sayOnPage(&error, {}); });
    connect(&m_registerActions, &RegisterActions::done, this,
        [this](const QString& text) { sayOnPage(nullptr, text); });
    connect(m_roundActions, &RoundActions::failed, this,
        [this](const Error& error) { sayOnPage(&error, {}); });
    connect(m_roundActions, &RoundActions::done, this,
        [this](const QString& text) { sayOnPage(nullptr, text); });
    connect(m_roundActions, &RoundActions::draftsStand, this, &MainWindow::sayDraftsStand);
    resize(1366, 768);
    restoreGeometry(workspace.settings().geometry());
    onRegisterChanged();
}

MainWindow::~MainWindow()
{
    hide(); // pages keep what is being typed while all of the window still stands
}

void MainWindow::makeSearch()
{
    m_search = new SearchBox(m_workspace);
    m_search->setFixedWidth(260);
    auto* corner = new QWidget;
    auto* layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 2, spacing::medium, 2);
    layout->addWidget(m_search);
    menuBar()->setCornerWidget(corner);
    connect(m_search, &SearchBox::chosen, this, &MainWindow::goTo);
}

void MainWindow::goTo(const SearchItem& found)
{
    if (found.kind == SearchKind::Campaign || found.kind == SearchKind::Task) {
        m_workspace.selectCampaign(found.code);
        showPage(PageId::Campaigns);
        return;
    }
    const PageId target = found.kind == SearchKind::Unit ? PageId::Units : PageId::Documents;
    showPage(target);
    page(target)->showRecord(found.code);
}

QList<QAction*> MainWindow::allActions() const
{
    return m_actions->all();
}

Page* MainWindow::page(PageId id)
{
    Page*& kept = m_pages[static_cast<std::size_t>(id)];
    if (!kept) {
        kept = makePage(id, m_workspace);
        m_stack->addWidget(kept);
        connect(kept, &Page::wantsPage, this, &MainWindow::showPage);
        connect(kept, &Page::notice, m_status, &StatusLine::setNotice);
        connect(kept, &Page::typingChanged, this, &MainWindow::refreshUndo);
    }
    return kept;
}

void MainWindow::showPage(PageId id)
{
    if (!m_workspace.isOpen())
        return;
    m_current = id;
    m_status->setNotice({});
    m_stack->setCurrentWidget(page(id));
    m_navigation->setCurrentPage(id);
    m_actions->setCurrentPage(id);
    refreshPage();
    refreshUndo();
}

void MainWindow::refreshPage()
{
    const auto place = static_cast<std::size_t>(m_current);
    if (!m_workspace.isOpen() || !m_stale[place])
        return;
    m_stale[place] = false;
    page(m_current)->reload();
}

void MainWindow::dropPages()
{
    for (Page*& kept : m_pages) {
        if (kept)
            kept->deleteLater();
        kept = nullptr;
    }
    m_stale.assign(m_stale.size(), true);
}

void MainWindow::onRegisterChanged()
{
    dropPages();
    const bool open = m_workspace.isOpen();
    m_navigation->setVisible(open);
    m_search->setVisible(open);
    m_actions->setRegisterOpen(open);
    refreshTitle();
    refreshUndo();
    refreshReopen();
    m_start->message().clear();
    if (!open) {
        m_start->reload();
        m_stack->setCurrentWidget(m_start);
        return;
    }
    showPage(PageId::Overview);
    m_navigation->setFocus();
    OfficeSection::propose(m_workspace, page(m_current)->message(), this);
    if (const auto& reason = m_workspace.openedForReading()) {
        InlineMessage& message = page(m_current)->message();
        message.show(InlineMessage::Kind::Warning,
            m_workspace.whyNotWritable() + u' ' + ErrorText::sentence(*reason));
        message.offer(tr("Try to write"),
            [this] { m_registerActions.openFile(m_workspace.session().path()); });
    }
}

void MainWindow::onDataChanged()
{
    m_stale.assign(m_stale.size(), true);
    refreshPage();
    refreshUndo();
    refreshReopen();
}

void MainWindow::refreshReopen()
{
    if (!m_workspace.isOpen())
        return;
    const auto fault = m_roundActions->reopenFault();
    m_actions->setReopen(fault ? ErrorText::sentence(*fault) : QString());
}

void MainWindow::refreshTitle()
{
    QString title = QApplication::applicationName();
    if (m_workspace.isOpen()) {
        const RegisterSession& session = m_workspace.session();
        title = u"%1 – %2 – %3"_s.arg(
            title, session.facts().agencyName, QFileInfo(session.path()).fileName());
        if (session.facts().isSample)
            title += u' ' + tr("(sample register)");
    }
    setWindowTitle(title);
    m_status->refresh();
}

void MainWindow::refreshUndo()
{
    m_undo->refresh(m_pages[static_cast<std::size_t>(m_current)]);
}

void MainWindow::closeRegister()
{
    if (mayClose())
        m_workspace.close();
}

void MainWindow::redoTyping()
{
    if (m_workspace.isOpen())
        page(m_current)->redoTyping();
}

void MainWindow::undoLast()
{
    if (m_workspace.isOpen())
        m_undo->undo(*page(m_current));
}

void MainWindow::importReturns()
{
    if (!m_workspace.currentRound())
        return;
    m_workspace.flush(); // the review tells which units are being entered
    auto* wizard = new ImportWizard(m_workspace, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->open();
}

void MainWindow::showRemoved()
{
    BinDialog(m_workspace, this).exec();
}

void MainWindow::compareRegister()
{
    CompareDialog(m_workspace, this).exec();
}

void MainWindow::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MainWindow::reload()
{
    m_workspace.reload();
}

void MainWindow::nextPane()
{
    QWidget* focused = focusWidget();
    if (m_navigation->isVisible() && focused && m_stack->isAncestorOf(focused))
        m_navigation->setFocus(Qt::ShortcutFocusReason);
    else if (QWidget* shown = m_stack->currentWidget(); shown->nextInFocusChain())
        shown->nextInFocusChain()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::sayDraftsStand(const Error& error)
{
    showPage(PageId::Entry);
    sayOnPage(&error, {});
    page(PageId::Entry)->message().offer(tr("Go to the row"), [this] {
        page(PageId::Entry)->goToTyping();
    });
}

void MainWindow::printPaper()
{
    showPage(PageId::Reports);
    page(PageId::Reports)->printPaper();
}

void MainWindow::exportData()
{
    showPage(PageId::Reports);
    page(PageId::Reports)->exportData();
}

void MainWindow::showHelp()
{
    HelpDialog dialog(m_workspace.isOpen() ? std::optional(m_current) : std::nullopt, this);
    connect(&dialog, &HelpDialog::wantsKeyboard, this, &MainWindow::showKeyboard);
    dialog.exec();
}

void MainWindow::showKeyboard()
{
    KeyboardDialog(allActions(), this).exec();
}

void MainWindow::showAbout()
{
    AboutDialog(this).exec();
}

void MainWindow::sayOnPage(const Error* error, const QString& sentence)
{
    InlineMessage& message = m_workspace.isOpen() ? page(m_current)->message() : m_start->message();
    if (!m_workspace.isOpen())
        m_start->reload();
    message.show(error ? InlineMessage::Kind::Error : InlineMessage::Kind::Done,
        error ? ErrorText::sentence(*error) : sentence);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayClose())
        return event->ignore();
    m_workspace.settings().setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

/// What is being typed is saved first; when it cannot be, the person at the screen decides.
bool MainWindow::mayClose()
{
    for (std::size_t place = 0; place < m_pages.size(); ++place) {
        const Status kept = m_pages[place] ? m_pages[place]->keepTyping() : Status(Done{});
        if (kept)
            continue;
        showPage(static_cast<PageId>(place));
        sayOnPage(&kept.error(), {});
        return m_workspace.prompts().confirm(
            tr("What was typed could not be saved. %1").arg(ErrorText::sentence(kept.error())),
            tr("Close and lose it"));
    }
    return true;
}

} // namespace sosh
