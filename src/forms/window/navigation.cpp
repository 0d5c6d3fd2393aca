// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window/navigation.h"

#include "forms/basic/icons.h"
#include "forms/basic/keymap.h"
#include "forms/basic/theme.h"
#include "forms/basic/widgets.h"
#include "forms/window/pageregistry.h"

#include <QSignalBlocker>

namespace sosh {
using namespace Qt::StringLiterals;

Navigation::Navigation(const Theme& theme, QWidget* parent)
    : QListWidget(parent)
    , m_theme(theme)
{
    looking(named(this, u"navigationListWidget"_s, tr("Pages")), u"navigation"_s);
    setFixedWidth(208);
    setIconSize(QSize(20, 20));
    setFrameShape(QFrame::NoFrame);
    for (const PageId page : allPages) {
        auto* item = new QListWidgetItem(pageTitle(page), this);
        item->setSizeHint(QSize(0, 36));
        item->setToolTip(withKey(pageTitle(page), pageKey(page)));
    }
    drawIcons();
    connect(&theme, &Theme::changed, this, &Navigation::drawIcons);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit chosen(allPages[row]);
    });
}

void Navigation::setCurrentPage(PageId page)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(static_cast<int>(page));
}

void Navigation::drawIcons()
{
    const Tokens& tokens = m_theme.tokens();
    for (int row = 0; row < count(); ++row)
        item(row)->setIcon(pageIcon(allPages[row], tokens.muted, tokens.accent));
}

} // namespace sosh
