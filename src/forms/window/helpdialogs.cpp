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
#include <QScrollArea>

#include <span>

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

/// A key and what it does; without a key the title of the lines below it.
using KeyLine = std::pair<QString, QString>;

void addLines(QList<KeyLine>& lines, const QString& title, const std::vector<GridKey>& keys)
{
    lines += {QString(), title};
    for (const GridKey& each : keys)
        lines += {each.key, each.meaning};
}

QLayout* keyColumn(std::span<const KeyLine> lines)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::tiny);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [key, meaning] : lines) {
        if (key.isEmpty()) {
            if (row > 0)
                grid->setRowMinimumHeight(row++, spacing::small);
            grid->addWidget(label(meaning, u"section"_s), row, 0, 1, 2);
        } else {
            grid->addWidget(label(key, u"muted"_s), row, 0);
            grid->addWidget(label(meaning), row, 1);
        }
        ++row;
    }
    grid->setRowStretch(row, 1);
    return grid;
}

/// Columns of about the same length; no title ends one.
QLayout* keyColumns(const QList<KeyLine>& lines, qsizetype columns)
{
    auto* made = new QHBoxLayout;
    made->setSpacing(spacing::huge);
    qsizetype first = 0;
    for (qsizetype column = 1; column <= columns; ++column) {
        qsizetype end = lines.size() * column / columns;
        if (end > first && end < lines.size() && lines[end - 1].first.isEmpty())
            --end;
        made->addLayout(keyColumn(std::span(lines).subspan(
            static_cast<std::size_t>(first), static_cast<std::size_t>(end - first))));
        first = end;
    }
    return made;
}

/// As large as its content, and smaller where the screen is.
class ContentArea final : public QScrollArea
{
public:
    explicit ContentArea(QLayout* content)
    {
        auto* holder = new QWidget;
        content->setContentsMargins(0, 0, 0, 0);
        holder->setLayout(content);
        setWidget(holder);
        setWidgetResizable(true);
    }
    QSize sizeHint() const override { return widget()->sizeHint() + QSize(2, 2); }
};

} // namespace

KeyboardDialog::KeyboardDialog(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"keyboardDialog"_s);
    setWindowTitle(tr("Keyboard"));
    QList<KeyLine> lines{{QString(), tr("In the whole window")}};
    for (const QAction* action : actions)
        if (!action->shortcut().isEmpty())
            lines += {action->shortcut().toString(QKeySequence::NativeText),
                QString(action->text()).section(u':', 0, 0).remove(u'&').remove(u'…')};
    addLines(lines, tr("In the entry grid"), gridKeys());
    addLines(lines, tr("On the board of the follow-up"), followUpKeys());
    addLines(lines, tr("In the sentences of a paper"), writingKeys());
    auto* layout = dialogLayout(*this);
    layout->setSpacing(spacing::medium);
    layout->addWidget(new ContentArea(keyColumns(lines, 3)), 1);
    layout->addWidget(closeButton(*this));
    resize(sizeHint()); // Qt itself would take two thirds of the screen at most
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
