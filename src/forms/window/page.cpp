// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window/page.h"

#include "forms/basic/savedviewmenu.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/entry/roundselector.h"
#include "usecases/errortext.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

Page::Page(Workspace& workspace, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(title)
{
    setAttribute(Qt::WA_StyledBackground);
    looking(this, u"page"_s);
    setAccessibleName(title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    layout->setSpacing(spacing::small);

    m_titleLine = new QHBoxLayout;
    m_titleLine->setSpacing(spacing::small);
    QLabel* head = label(title, u"title"_s);
    head->setMinimumHeight(32);
    m_titleLine->addWidget(head);
    m_titleLine->addStretch(1);
    layout->addLayout(m_titleLine);
    layout->addWidget(rule());
    m_message = new InlineMessage;
    layout->addWidget(m_message);

    m_stack = new QStackedWidget;
    auto* holder = new QWidget;
    m_content = new QVBoxLayout(holder);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(spacing::small);
    m_empty = named(paragraph({}, u"muted"_s), u"emptyLabel"_s, tr("Nothing to show"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(holder);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
}

void Page::addSelectors(bool withRound)
{
    auto* selector = new RoundSelector(m_workspace, withRound);
    m_titleLine->insertSpacing(1, spacing::medium);
    m_titleLine->insertWidget(2, selector);
}

void Page::addRoundSelectors()
{
    addSelectors(true);
}

void Page::addCampaignSelector()
{
    addSelectors(false);
}

void Page::addToTitleLine(QWidget* widget)
{
    m_titleLine->addWidget(widget);
}

SavedViewMenu* Page::makeSavedViews(const QString& listName)
{
    auto* views = new SavedViewMenu(m_workspace, listName);
    connect(views, &SavedViewMenu::failed, this, &Page::fail);
    connect(views, &SavedViewMenu::done, this,
        [this](const QString& sentence) { message().show(InlineMessage::Kind::Done, sentence); });
    return views;
}

void Page::showContent()
{
    m_stack->setCurrentIndex(0);
}

void Page::showEmpty(const QString& text)
{
    m_empty->setText(text);
    m_empty->setAccessibleName(text);
    m_stack->setCurrentIndex(1);
}

void Page::fail(const Error& error)
{
    m_message->show(InlineMessage::Kind::Error, ErrorText::sentence(error));
}

} // namespace sosh
