// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/followup/followuppage.h"

#include "forms/basic/appsettings.h"
#include "forms/basic/savedviewmenu.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/followup/followupacts.h"
#include "forms/followup/followupboard.h"
#include "forms/followup/followuphead.h"
#include "forms/followup/mailingpanel.h"
#include "forms/followup/reminderpanel.h"
#include "forms/window/pageregistry.h"
#include "usecases/errortext.h"
#include "usecases/followingup.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QWidgetAction>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

const QString listName = u"follow_up"_s;
const QString partsKey = u"parts"_s;
constexpr int mostWarningDays = 60;

} // namespace

FollowUpPage::FollowUpPage(Workspace& workspace)
    : Page(workspace, pageTitle(PageId::FollowUp))
    , m_acts(new FollowUpActs(workspace, *this))
{
    makeTitleLine();
    m_head = new FollowUpHead(workspace);
    m_head->buttonPlace().addWidget(m_acts->makeButton(FollowUpActs::Letter, u"letterButton"_s));
    m_head->buttonPlace().addWidget(m_acts->makeButton(FollowUpActs::ForHead, u"forHeadButton"_s));
    m_head->buttonPlace().addWidget(m_acts->makeButton(FollowUpActs::Picture, u"pictureButton"_s));
    m_head->buttonPlace().addStretch();
    content()->addWidget(m_head);
    content()->addWidget(makeBoard(), 1);
    connect(m_head, &FollowUpHead::dayChanged, this, &FollowUpPage::reload);
    connect(m_head, &FollowUpHead::mistakeChanged, this, [this](const QString& sentence) {
        if (sentence.isEmpty())
            message().clear();
        else
            message().show(InlineMessage::Kind::Warning, sentence);
    });
    connect(m_board, &FollowUpBoard::selectionChanged, this, &FollowUpPage::onSelection);
}

void FollowUpPage::makeTitleLine()
{
    addRoundSelectors();
    auto* more = named(new QToolButton, u"moreFollowUpToolButton"_s, tr("More to do"));
    more->setText(tr("More"));
    more->setToolTip(tr("More to do"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(more);
    menu->setToolTipsVisible(true);
    for (const FollowUpActs::Which which :
        {FollowUpActs::LetterSent, FollowUpActs::SavePicture, FollowUpActs::CopyNames})
        menu->addAction(m_acts->action(which));
    menu->addSeparator();
    addWarningDays(*menu);
    more->setMenu(menu);
    addToTitleLine(more);
    addToTitleLine(m_acts->makeButton(FollowUpActs::CopyGroupText, u"copyMessageButton"_s, true));
}

/// Written when the menu closes, not at every step.
void FollowUpPage::addWarningDays(QMenu& menu)
{
    m_warning = named(new QSpinBox, u"warningDaysSpinBox"_s,
        tr("Days before the due day that count as due soon"));
    m_warning->setRange(0, mostWarningDays);
    QLabel* title = label(tr("Due soon, days before:"));
    title->setBuddy(m_warning);
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(spacing::large, spacing::tiny, spacing::small, spacing::tiny);
    line->addWidget(title);
    line->addWidget(m_warning);
    auto* part = new QWidgetAction(&menu);
    part->setDefaultWidget(holder);
    menu.addAction(part);
    connect(&menu, &QMenu::aboutToShow, this, [this] {
        const QString why = workspace().whyNotWritable();
        m_warning->setEnabled(why.isEmpty());
        m_warning->setToolTip(why.isEmpty() ? m_warning->accessibleName() : why);
        m_warning->setValue(FollowingUp(session()).earlyWarningDays());
    });
    connect(&menu, &QMenu::aboutToHide, this, &FollowUpPage::setWarningDays);
}

void FollowUpPage::setWarningDays()
{
    FollowingUp work(session());
    if (!m_warning->isEnabled() || m_warning->value() == work.earlyWarningDays())
        return;
    if (const Status done = work.setEarlyWarningDays(m_warning->value()); !done)
        fail(done.error());
}

QWidget* FollowUpPage::makeBoard()
{
    m_board = new FollowUpBoard(workspace(), makeSavedViews(listName));
    m_log = new ReminderPanel(workspace(), *this);
    m_log->buttonPlace().insertWidget(
        0, m_acts->makeButton(FollowUpActs::Called, u"calledButton"_s));
    m_log->buttonPlace().insertWidget(
        1, m_acts->makeButton(FollowUpActs::Messaged, u"messagedButton"_s));
    m_log->buttonPlace().insertWidget(
        2, m_acts->makeButton(FollowUpActs::CopyUnitText, u"copyUnitMessageButton"_s));
    m_mailings = new MailingPanel(workspace().theme());
    m_acts->addTo(m_board->tree());
    m_acts->addTo(m_log->table());
    auto* below = new QSplitter(Qt::Horizontal);
    below->setChildrenCollapsible(false);
    below->addWidget(m_log);
    below->addWidget(m_mailings);
    below->setSizes({690, 430});
    m_splitter = named(new QSplitter(Qt::Vertical), u"followUpSplitter"_s, tr("Board and log"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_board);
    m_splitter->addWidget(below);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({330, 180});
    m_splitter->restoreState(workspace().settings().list(listName).value(partsKey).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        workspace().settings().rememberList(listName, {{partsKey, m_splitter->saveState()}});
    });
    return m_splitter;
}

void FollowUpPage::giveUp(const QString& why)
{
    m_acts->setBoard(nullptr);
    showEmpty(why);
}

void FollowUpPage::reload()
{
    const Round* round = workspace().currentRound();
    if (!round)
        return giveUp(tr("There is no round yet. Who has reported will stand here."));
    const auto board =
        FollowingUp(session()).board(workspace().campaign(), round->no, m_head->day());
    if (!board)
        return giveUp(ErrorText::sentence(board.error()));
    const auto lookups = RegisterOverview(session()).lookups();
    if (!lookups)
        return giveUp(ErrorText::sentence(lookups.error()));
    showContent();
    m_acts->setBoard(&*board);
    m_head->setBoard(*board);
    m_mailings->setBoard(*board);
    m_board->setBoard(*board, *lookups);
}

void FollowUpPage::onSelection()
{
    const auto units = m_board->selected();
    m_acts->setSelected(units);
    m_log->setUnits(units);
}

void FollowUpPage::searchFor(const QString& text)
{
    m_board->searchFor(text);
}

void FollowUpPage::showRecord(const QString& code)
{
    m_board->showUnit(code);
}

} // namespace sosh
