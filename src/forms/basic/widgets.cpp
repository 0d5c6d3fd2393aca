// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/widgets.h"

#include "forms/basic/tokens.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLayout>
#include <QPushButton>

namespace sosh {
using namespace Qt::StringLiterals;

QLabel* label(const QString& text, const QString& look)
{
    auto* made = new QLabel(text);
    made->setTextFormat(Qt::PlainText);
    return look.isEmpty() ? made : looking(made, look);
}

QLabel* paragraph(const QString& text, const QString& look)
{
    QLabel* made = label(text, look);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return made;
}

QPushButton* button(const QString& objectName, const QString& text, bool primary)
{
    auto* made = named(new QPushButton(text), objectName, QString(text).remove(u'&'));
    made->setProperty("primary", primary);
    return made;
}

QHBoxLayout* buttonRow(std::initializer_list<QPushButton*> buttons)
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    for (QPushButton* each : buttons) {
        each->setAutoDefault(false);
        line->addWidget(each);
    }
    line->addStretch();
    return line;
}

QFrame* rule()
{
    return looking(new QFrame, u"rule"_s);
}

void emptyOut(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->layout())
            emptyOut(item->layout());
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace sosh
