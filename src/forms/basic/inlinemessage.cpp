// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/inlinemessage.h"

#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

QString signOf(InlineMessage::Kind kind)
{
    switch (kind) {
    case InlineMessage::Kind::Info:
        return u"ℹ"_s;
    case InlineMessage::Kind::Done:
        return u"✓"_s;
    case InlineMessage::Kind::Warning:
    case InlineMessage::Kind::Error:
        return u"▲"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(InlineMessage::Kind kind)
{
    switch (kind) {
    case InlineMessage::Kind::Info:
        return u"info"_s;
    case InlineMessage::Kind::Done:
        return u"done"_s;
    case InlineMessage::Kind::Warning:
        return u"warning"_s;
    case InlineMessage::Kind::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

InlineMessage::InlineMessage(QWidget* parent)
    : QFrame(parent)
{
    looking(this, u"message"_s);
    m_sign = label({});
    m_text = named(paragraph({}), u"messageLabel"_s, tr("Message"));
    auto* close = named(new QToolButton, u"closeMessageButton"_s, tr("Close the message"));
    close->setText(u"✕"_s);
    close->setToolTip(tr("Close the message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::tiny, spacing::tiny, spacing::tiny);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_sign, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    m_action = button(u"messageActionButton"_s, {});
    m_action->setAutoDefault(false); // Enter in a dialog is for what the dialog is for
    m_action->hide();
    layout->addWidget(m_action, 0, Qt::AlignTop);
    layout->addWidget(close, 0, Qt::AlignTop);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_act)
            m_act();
    });
    connect(close, &QToolButton::clicked, this, &InlineMessage::clear);
    hide();
}

void InlineMessage::show(Kind kind, const QString& text)
{
    m_action->hide();
    m_sign->setText(signOf(kind));
    m_text->setText(text);
    m_text->setAccessibleName(text);
    setProperty("kind", nameOf(kind));
    style()->unpolish(this);
    style()->polish(this);
    setVisible(true);
}

void InlineMessage::offer(const QString& action, std::function<void()> act)
{
    m_act = std::move(act);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->show();
}

void InlineMessage::clear()
{
    m_text->clear();
    m_text->setAccessibleName(tr("Message"));
    setVisible(false);
}

QString InlineMessage::text() const
{
    return m_text->text();
}

} // namespace sosh
