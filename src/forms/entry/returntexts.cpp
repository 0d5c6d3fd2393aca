// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/returntexts.h"

#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

ReturnTexts::ReturnTexts(const UnitReturn& value, QWidget* parent)
    : QWidget(parent)
{
    const std::tuple<QString UnitReturn::*, QString, QString> texts[] = {
        {&UnitReturn::goodPractice, u"goodPracticePlainTextEdit"_s, tr("Good practice")},
        {&UnitReturn::difficulty, u"difficultyPlainTextEdit"_s, tr("Difficulties")},
        {&UnitReturn::proposal, u"proposalPlainTextEdit"_s, tr("Proposals")},
        {&UnitReturn::note, u"notePlainTextEdit"_s, tr("Note")}};
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    for (const auto& [member, objectName, title] : texts) {
        auto* edit = named(new QPlainTextEdit(value.*member), objectName, title);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(64);
        QLabel* head = label(title);
        head->setBuddy(edit);
        layout->addWidget(head);
        layout->addWidget(edit);
        m_texts.emplace_back(member, edit);
    }
}

void ReturnTexts::put(UnitReturn& value) const
{
    for (const auto& [member, edit] : m_texts)
        value.*member = edit->toPlainText().trimmed();
}

} // namespace sosh
