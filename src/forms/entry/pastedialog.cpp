// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/pastedialog.h"

#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

PasteDialog::PasteDialog(const BlockPaste& paste, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"pasteDialog"_s);
    setWindowTitle(tr("Paste"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(
        paragraph(tr("%n cell(s) of the block are in order, but not all:", nullptr, paste.good())));
    layout->addWidget(named(
        paragraph(paste.sentences().join(u'\n')), u"pasteFaultsLabel"_s, tr("What is wrong")));
    layout->addSpacing(spacing::tiny);
    const auto add = [&](const QString& name, const QString& text, PasteChoice choice) {
        QPushButton* made = button(name, text, choice == PasteChoice::GoodCells);
        made->setDefault(choice == PasteChoice::GoodCells);
        connect(made, &QPushButton::clicked, this, [this, choice] { choose(choice); });
        layout->addWidget(made);
        return made;
    };
    add(u"pasteEverythingButton"_s, tr("1.  Paste everything, and mark the wrong cells"),
        PasteChoice::Everything);
    QPushButton* good = add(u"pasteGoodButton"_s, tr("2.  Paste only the cells that are in order"),
        PasteChoice::GoodCells);
    add(u"pasteNothingButton"_s, tr("3.  Paste nothing"), PasteChoice::Nothing);
    m_remember = named(new QCheckBox(tr("Do the same next time and do not ask")),
        u"rememberPasteCheckBox"_s, tr("Do the same next time and do not ask"));
    layout->addSpacing(spacing::tiny);
    layout->addWidget(m_remember);
    layout->addWidget(
        paragraph(tr("One Ctrl+Z takes the whole block back. Keys 1 to 3 answer."), u"muted"_s));
    setMinimumWidth(480);
    good->setFocus();
}

bool PasteDialog::isRemembered() const
{
    return m_remember->isChecked();
}

void PasteDialog::choose(PasteChoice choice)
{
    m_choice = choice;
    accept();
}

void PasteDialog::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_1:
        return choose(PasteChoice::Everything);
    case Qt::Key_2:
        return choose(PasteChoice::GoodCells);
    case Qt::Key_3:
        return choose(PasteChoice::Nothing);
    default:
        QDialog::keyPressEvent(event);
    }
}

QString pasteChoiceName(PasteChoice choice)
{
    switch (choice) {
    case PasteChoice::Everything:
        return u"everything"_s;
    case PasteChoice::GoodCells:
        return u"good"_s;
    case PasteChoice::Nothing:
        return u"nothing"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PasteChoice> pasteChoiceFrom(QStringView name)
{
    for (const PasteChoice choice :
        {PasteChoice::Everything, PasteChoice::GoodCells, PasteChoice::Nothing})
        if (name == pasteChoiceName(choice))
            return choice;
    return std::nullopt;
}

} // namespace sosh
