// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window/startpage.h"

#include "forms/basic/appsettings.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/window/registeractions.h"
#include "forms/window/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

StartPage::StartPage(Workspace& workspace, RegisterActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_actions(actions)
{
    setAttribute(Qt::WA_StyledBackground);
    looking(this, u"page"_s);
    auto* open = button(u"openRegisterButton"_s, tr("Open a register…"), true);
    auto* create = button(u"newRegisterButton"_s, tr("New register…"));
    auto* sample = button(u"sampleRegisterButton"_s, tr("Sample register"));
    sample->setMenu(new QMenu(sample));
    actions.fillSampleMenu(*sample->menu());
    connect(open, &QPushButton::clicked, &actions, &RegisterActions::open);
    connect(create, &QPushButton::clicked, &actions, &RegisterActions::create);

    auto* column = new QWidget;
    column->setMaximumWidth(860);
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(spacing::medium);
    layout->addWidget(label(QCoreApplication::applicationName(), u"title"_s));
    layout->addWidget(paragraph(tr("Follow and sum up campaigns of political study."), u"muted"_s));
    m_message = new InlineMessage;
    layout->addWidget(m_message);
    layout->addSpacing(spacing::small);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(spacing::large);
    cards->addWidget(makeCard(tr("Open"), tr("A register is one file, *.sosh."), open));
    cards->addWidget(makeCard(tr("Begin"), tr("An empty register of your agency."), create));
    cards->addWidget(makeCard(tr("Look around"), tr("A register with invented figures."), sample));
    layout->addLayout(cards);
    layout->addSpacing(spacing::medium);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(spacing::tiny);
    layout->addLayout(m_recent);
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(spacing::huge, spacing::huge * 2, spacing::huge, spacing::huge);
    outer->addStretch(1);
    outer->addWidget(column, 8, Qt::AlignTop);
    outer->addStretch(1);
}

QWidget* StartPage::makeCard(const QString& title, const QString& hint, QWidget* action)
{
    auto* card = looking(new QFrame, u"card"_s);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(label(title, u"section"_s));
    layout->addWidget(paragraph(hint, u"muted"_s), 1, Qt::AlignTop);
    layout->addWidget(action, 0, Qt::AlignLeft);
    return card;
}

void StartPage::reload()
{
    emptyOut(m_recent);
    const QStringList files = m_workspace.settings().recentFiles();
    if (files.isEmpty())
        return;
    m_recent->addWidget(label(tr("Recent registers"), u"section"_s));
    for (const QString& file : files)
        addRecent(file);
}

void StartPage::addRecent(const QString& file)
{
    const QFileInfo info(file);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::medium);
    auto* open = button(u"recentButton"_s, info.fileName());
    open->setToolTip(QDir::toNativeSeparators(file));
    line->addWidget(open);
    line->addWidget(label(QDir::toNativeSeparators(info.absolutePath()), u"muted"_s), 1);
    m_recent->addLayout(line);
    connect(open, &QPushButton::clicked, this, [this, file] { m_actions.openFile(file); });
}

} // namespace sosh
