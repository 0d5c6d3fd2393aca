// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/units/formparts.h"

#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

QWidget* labelled(QWidget* field, const QString& title, bool required)
{
    auto* holder = new QWidget;
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    QLabel* head = label(required ? title + u" *"_s : title);
    head->setBuddy(field);
    layout->addWidget(head);
    layout->addWidget(field);
    return holder;
}

void fillChoices(
    QComboBox& box, const std::vector<LookupEntry>& list, const QString& none, const QString& code)
{
    box.clear();
    box.addItem(none, QString());
    for (const LookupEntry& entry : list)
        box.addItem(entry.label, entry.code);
    box.setCurrentIndex(std::max(0, box.findData(code)));
}

} // namespace sosh
