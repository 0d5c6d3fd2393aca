// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window/mainwindow.h"

#include "forms/basic/appsettings.h"
#include "forms/basic/copytable.h"
#include "forms/basic/icons.h"
#include "forms/basic/theme.h"
#include "forms/basic/undo.h"
#include "forms/basic/widgets.h"
#include "forms/importing/importwizard.h"
#include "forms/window/helpdialogs.h"
#include "forms/window/page.h"
#include "forms/window/pageregistry.h"
#include "forms/window/startpage.h"
#include "forms/window/windowactions.h"
#include "usecases/acttext.h"
#include "usecases/errortext.h"
#include "usecases/journalkeeping.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

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
    makeNavigation();
    m_body = new QWidget;
    auto* layout = new QHBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(m_stack, 1);
    setCentralWidget(m_body);
    m_actions = new WindowActions(*this, *menuBar());
    makeSearch();
    makeStatusBar();
    connect(&workspace, &Workspace::registerChanged, this, &MainWindow::onRegisterChanged);
    connect(&workspace, &Workspace::dataChanged, this, &MainWindow::onDataChanged);
    connect(&workspace, &Workspace::selectionChanged, this, &MainWindow::onDataChanged);
    connect(&workspace.theme(), &Theme::changed, this, &MainWindow::drawIcons);
    connect(&workspace.theme(), &Theme::changed, this, &MainWindow::onDataChanged);
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

void MainWindow::makeNavigation()
{
    m_navigation =
        looking(named(new QListWidget, u"navigationListWidget"_s, tr("Pages")), u"navigation"_s);
    m_navigation->setFixedWidth(208);
    m_navigation->setIconSize(QSize(20, 20));
    m_navigation->setFrameShape(QFrame::NoFrame);
    for (const PageId page : allPages) {
        auto* item = new QListWidgetItem(pageTitle(page), m_navigation);
        item->setSizeHint(QSize(0, 36));
        item->setToolTip(
            u"%1 (%2)"_s.arg(pageTitle(page), pageKey(page).toString(QKeySequence::NativeText)));
    }
    drawIcons();
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            showPage(allPages[row]);
    });
}

void MainWindow::drawIcons()
{
    const Tokens& tokens = m_workspace.theme().tokens();
    for (int row = 0; row < m_navigation->count(); ++row)
        m_navigation->item(row)->setIcon(pageIcon(allPages[row], tokens.muted, tokens.accent));
}

void MainWindow::makeSearch()
{
    m_search = named(new QLineEdit, u"searchLineEdit"_s, tr("Search the units"));
    m_search->setPlaceholderText(tr("Search the units…   Ctrl+K"));
    m_search->setToolTip(tr("Name or code, accents are not needed; Enter shows the units"));
    m_search->setFixedWidth(240);
    auto* corner = new QWidget;
    auto* layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 2, spacing::medium, 2);
    layout->addWidget(m_search);
    menuBar()->setCornerWidget(corner);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        showPage(PageId::Units);
        page(PageId::Units)->searchFor(m_search->text());
    });
}

void MainWindow::makeStatusBar()
{
    m_saved = named(label({}, u"muted"_s), u"savedLabel"_s, tr("State of the file"));
    m_notice = named(label({}), u"noticeLabel"_s, tr("Notice"));
    m_badge = named(label({}), u"badgeLabel"_s, tr("Access"));
    m_operator = named(label({}, u"muted"_s), u"operatorLabel"_s, tr("Operator"));
    statusBar()->addWidget(m_saved);
    statusBar()->addWidget(m_notice, 1);
    statusBar()->addPermanentWidget(m_badge);
    statusBar()->addPermanentWidget(m_operator);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(spacing::medium, 0, spacing::medium, 0);
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
        connect(kept, &Page::notice, m_notice, &QLabel::setText);
        connect(kept, &Page::typingChanged, this, &MainWindow::refreshUndo);
    }
    return kept;
}

void MainWindow::showPage(PageId id)
{
    if (!m_workspace.isOpen())
        return;
    m_current = id;
    m_notice->clear();
    m_stack->setCurrentWidget(page(id));
    const QSignalBlocker quiet(m_navigation);
    m_navigation->setCurrentRow(static_cast<int>(id));
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
    m_start->message().clear();
    if (!open) {
        m_start->reload();
        m_stack->setCurrentWidget(m_start);
        return;
    }
    showPage(PageId::Overview);
    m_navigation->setFocus();
    if (const auto& reason = m_workspace.openedForReading()) {
        InlineMessage& message = page(m_current)->message();
        message.show(InlineMessage::Kind::Warning,
            tr("The register is open for reading only. %1").arg(ErrorText::sentence(*reason)));
        message.offer(tr("Try to write"),
            [this] { m_registerActions.openFile(m_workspace.session().path()); });
    }
}

void MainWindow::onDataChanged()
{
    m_stale.assign(m_stale.size(), true);
    refreshPage();
    refreshUndo();
}

void MainWindow::refreshTitle()
{
    QString title = QApplication::applicationName();
    const bool open = m_workspace.isOpen();
    if (open) {
        const RegisterSession& session = m_workspace.session();
        title = u"%1 – %2 – %3"_s.arg(
            title, session.facts().agencyName, QFileInfo(session.path()).fileName());
        if (session.facts().isSample)
            title += u' ' + tr("(sample register)");
        const QString time = m_workspace.clock().nowUtc().toLocalTime().toString(u"HH:mm"_s);
        m_saved->setText(session.isReadOnly()
                ? QString()
                : tr("Opened at %1; every change is saved at once").arg(time));
        m_operator->setText(
            session.actor().isEmpty() ? QString() : tr("Operator: %1").arg(session.actor()));
    }
    setWindowTitle(title);
    m_badge->setText(open && m_workspace.session().isReadOnly() ? tr("Reading only") : QString());
    if (!open) {
        m_saved->clear();
        m_notice->clear();
        m_operator->clear();
    }
}

void MainWindow::refreshUndo()
{
    if (!m_workspace.isOpen())
        return;
    const Page* shown = m_pages[static_cast<std::size_t>(m_current)];
    m_actions->setRedo(shown ? shown->typingToRedo() : QString());
    if (shown && !shown->typingToUndo().isEmpty()) {
        m_actions->setUndo(shown->typingToUndo(), {});
        return;
    }
    const auto next = JournalKeeping(m_workspace.session()).nextToUndo();
    const bool has = next && next->has_value();
    const QString name = has ? ActText::verb((*next)->header.verb) : QString();
    QString why;
    if (m_workspace.session().isReadOnly())
        why = tr("The register is open for reading only.");
    else if (!has)
        why = tr("There is nothing to undo.");
    m_actions->setUndo(name, why);
}

void MainWindow::closeRegister()
{
    m_workspace.close();
}

void MainWindow::redoTyping()
{
    if (m_workspace.isOpen())
        page(m_current)->redoTyping();
}

void MainWindow::undoLast()
{
    if (!m_workspace.isOpen())
        return;
    if (!page(m_current)->typingToUndo().isEmpty()) {
        page(m_current)->undoTyping();
        return;
    }
    const auto next = JournalKeeping(m_workspace.session()).nextToUndo();
    if (next && next->has_value())
        undoAct(*page(m_current), m_workspace, **next);
}

void MainWindow::copy(bool withHeads)
{
    QWidget* focused = focusWidget();
    if (const auto* view = qobject_cast<QAbstractItemView*>(focused))
        copySelectionOf(*view, withHeads);
    else if (auto* edit = qobject_cast<QLineEdit*>(focused))
        edit->copy();
    else if (const auto* text = qobject_cast<QLabel*>(focused); text && text->hasSelectedText())
        QApplication::clipboard()->setText(text->selectedText());
}

void MainWindow::importReturns()
{
    if (!m_workspace.currentRound())
        return;
    auto* wizard = new ImportWizard(m_workspace, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->open();
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

void MainWindow::stepRound(int step)
{
    const CampaignOverview* campaign = m_workspace.currentCampaign();
    if (!campaign)
        return;
    const auto& rounds = campaign->rounds;
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        const auto target = static_cast<qsizetype>(i) + step;
        if (rounds[i].no == m_workspace.round() && target >= 0
            && target < static_cast<qsizetype>(rounds.size())) {
            m_workspace.select(m_workspace.campaign(), rounds[static_cast<std::size_t>(target)].no);
            return;
        }
    }
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
    m_workspace.settings().setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace sosh
