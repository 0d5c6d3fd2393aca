// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window/helpdialogs.h"

#include "forms/basic/icons.h"
#include "forms/basic/keymap.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/window/pagehelp.h"
#include "forms/window/pageregistry.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

QDialogButtonBox* closeButton(QDialog& dialog)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

QVBoxLayout* dialogLayout(QDialog& dialog)
{
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::large);
    return layout;
}

using KeyLine = std::pair<QString, QString>; ///< key, what it does

QList<KeyLine> linesOf(const std::vector<GridKey>& keys)
{
    QList<KeyLine> lines;
    for (const GridKey& each : keys)
        lines += {each.key, each.meaning};
    return lines;
}

QLayout* keyList(const QString& title, const QList<KeyLine>& lines)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnStretch(1, 1);
    grid->addWidget(label(title, u"section"_s), 0, 0, 1, 2);
    for (const auto& [key, meaning] : lines) {
        const int row = grid->rowCount();
        grid->addWidget(label(key, u"muted"_s), row, 0);
        grid->addWidget(label(meaning), row, 1);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    return grid;
}

} // namespace

KeyboardDialog::KeyboardDialog(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"keyboardDialog"_s);
    setWindowTitle(tr("Keyboard"));
    QList<KeyLine> ofWindow;
    for (const QAction* action : actions)
        if (!action->shortcut().isEmpty())
            ofWindow += {action->shortcut().toString(QKeySequence::NativeText),
                QString(action->text()).remove(u'&').remove(u'…')};
    const auto half = (ofWindow.size() + 1) / 2;
    auto* columns = new QHBoxLayout;
    columns->setSpacing(spacing::huge);
    columns->addLayout(keyList(tr("In the whole window"), ofWindow.mid(0, half)));
    auto* lists = new QVBoxLayout;
    lists->setSpacing(spacing::large);
    lists->addLayout(keyList(QString(), ofWindow.mid(half)));
    lists->addLayout(keyList(tr("In the sentences of a paper"), linesOf(writingKeys())), 1);
    columns->addLayout(lists);
    columns->addLayout(keyList(tr("In the entry grid"), linesOf(gridKeys())));
    auto* layout = dialogLayout(*this);
    layout->addLayout(columns);
    layout->addStretch();
    layout->addWidget(closeButton(*this));
}

HelpDialog::HelpDialog(std::optional<PageId> page, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"helpDialog"_s);
    const QString title = page ? pageTitle(*page) : tr("Begin");
    setWindowTitle(tr("Help: %1").arg(title));
    auto* layout = dialogLayout(*this);
    layout->setSpacing(spacing::medium);
    layout->addWidget(label(title, u"title"_s));
    for (const QString& text : pageHelp(page))
        layout->addWidget(paragraph(text));
    layout->addStretch();
    auto* keyboard = button(u"helpKeyboardButton"_s, tr("Keyboard…"));
    QDialogButtonBox* buttons = closeButton(*this);
    buttons->addButton(keyboard, QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    setFixedWidth(520);
    connect(keyboard, &QPushButton::clicked, this, &HelpDialog::wantsKeyboard);
}

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About the program"));
    auto* picture = new QLabel;
    picture->setPixmap(applicationIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    auto* words = new QVBoxLayout;
    words->setSpacing(spacing::tiny);
    words->addWidget(label(QApplication::applicationName(), u"title"_s));
    words->addWidget(label(tr("Follow and sum up campaigns of political study.")));
    words->addWidget(label(tr("Version %1").arg(QStringLiteral(SOSH_VERSION)), u"muted"_s));
    words->addSpacing(spacing::small);
    words->addWidget(paragraph(
        tr("Free software under the GNU General Public License, version 3 or later. It comes with "
           "no "
           "warranty. It opens no network connection and keeps no names of those who took part."),
        u"muted"_s));
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::large);
    line->addWidget(picture, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    auto* layout = dialogLayout(*this);
    layout->addLayout(line);
    layout->addWidget(closeButton(*this));
    setMinimumWidth(480);
}

} // namespace sosh
