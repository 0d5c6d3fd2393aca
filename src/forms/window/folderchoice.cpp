// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window/folderchoice.h"

#include "forms/basic/prompts.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/window/workspace.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace sosh {
using namespace Qt::StringLiterals;

FolderChoice::FolderChoice(Workspace& workspace, AppSettings::Folder use, const QString& name,
    const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_use(use)
    , m_title(title)
    , m_shown(named(new QLineEdit, name + u"LineEdit"_s, title))
{
    m_shown->setReadOnly(true);
    auto* choose = button(name + u"Button"_s, tr("Choose…"));
    choose->setAccessibleName(u"%1: %2"_s.arg(title, choose->text()));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    line->addWidget(m_shown, 1);
    line->addWidget(choose);
    setFocusProxy(m_shown);
    connect(choose, &QPushButton::clicked, this, &FolderChoice::choose);
    refresh();
}

void FolderChoice::refresh()
{
    const AppSettings& settings = m_workspace.settings();
    const QString folder = QDir::toNativeSeparators(settings.fileFolder(m_use));
    m_shown->setText(folder);
    m_shown->setToolTip(settings.chosenFolder(m_use).isEmpty()
            ? tr("%1: the last one used, for none is chosen").arg(folder)
            : folder);
}

void FolderChoice::choose()
{
    AppSettings& settings = m_workspace.settings();
    const QString chosen =
        m_workspace.prompts().folder({m_title, settings.fileFolder(m_use), {}, {}});
    if (chosen.isEmpty())
        return;
    settings.chooseFolder(m_use, chosen);
    refresh();
}

} // namespace sosh
