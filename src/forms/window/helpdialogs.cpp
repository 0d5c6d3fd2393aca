// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window/helpdialogs.h"

#include "forms/basic/icons.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"

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

} // namespace

KeyboardDialog::KeyboardDialog(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"keyboardDialog"_s);
    setWindowTitle(tr("Keyboard"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::large);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnMinimumWidth(2, spacing::huge);
    QList<QAction*> shown;
    for (QAction* action : actions)
        if (!action->shortcut().isEmpty())
            shown += action;
    const auto half = static_cast<int>((shown.size() + 1) / 2);
    for (int i = 0; i < shown.size(); ++i) {
        const int column = i < half ? 0 : 3;
        QLabel* key = label(shown[i]->shortcut().toString(QKeySequence::NativeText), u"muted"_s);
        grid->addWidget(key, i % half, column);
        grid->addWidget(label(QString(shown[i]->text()).remove(u'&')), i % half, column + 1);
    }
    layout->addLayout(grid);
    layout->addWidget(closeButton(*this));
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
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::large);
    layout->addLayout(line);
    layout->addWidget(closeButton(*this));
    setMinimumWidth(480);
}

} // namespace sosh
