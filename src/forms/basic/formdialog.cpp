// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/formdialog.h"

#include "core/countparse.h"
#include "core/dateparse.h"
#include "core/vietnamese.h"
#include "forms/basic/inlinemessage.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;

FormDialog::FormDialog(const QString& objectName, const QString& title, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(objectName);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    m_fields = new QVBoxLayout;
    m_fields->setSpacing(spacing::tiny);
    layout->addLayout(m_fields);
    m_message = new InlineMessage;
    layout->addWidget(m_message);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setIcon({});
    m_accept = button(u"saveFormButton"_s, tr("Save"), true);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    layout->addWidget(buttons);
    setMinimumWidth(460);
    connect(m_accept, &QPushButton::clicked, this, &FormDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void FormDialog::add(QWidget* field, const QString& title, const QString& hint)
{
    QLabel* head = label(title);
    head->setBuddy(field);
    m_fields->addWidget(head);
    m_fields->addWidget(field);
    m_order += field;
    if (!hint.isEmpty())
        m_fields->addWidget(paragraph(hint, u"muted"_s));
    m_fields->addSpacing(spacing::tiny);
}

QLineEdit* FormDialog::addText(const QString& name, const QString& title, const QString& value,
    const QString& hint, bool required)
{
    auto* edit = named(new QLineEdit(value), name, title);
    add(edit, required ? title + u" *"_s : title, hint);
    return edit;
}

QLineEdit* FormDialog::addDay(const QString& name, const QString& title, QDate value)
{
    auto* edit = addText(name, title, value.toString(u"dd/MM/yyyy"_s));
    edit->setPlaceholderText(tr("dd/mm/yyyy"));
    edit->setMaximumWidth(150);
    return edit;
}

QLineEdit* FormDialog::addCount(const QString& name, const QString& title, std::optional<int> value)
{
    auto* edit = addText(name, title, value ? QString::number(*value) : QString());
    edit->setMaximumWidth(150);
    return edit;
}

QComboBox* FormDialog::addChoice(
    const QString& name, const QString& title, const Choices& choices, const QVariant& current)
{
    auto* box = named(new QComboBox, name, title);
    for (const auto& [text, value] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(current)));
    add(box, title, {});
    return box;
}

QCheckBox* FormDialog::addCheck(const QString& name, const QString& title, bool value)
{
    auto* box = named(new QCheckBox(title), name, title);
    box->setChecked(value);
    m_fields->addWidget(box);
    m_order += box;
    m_fields->addSpacing(spacing::tiny);
    return box;
}

QString FormDialog::text(const QLineEdit* field)
{
    return vietnamese::clean(field->text());
}

QDate FormDialog::day(const QLineEdit* field)
{
    const QString written = text(field);
    if (written.isEmpty())
        return {};
    const std::optional<QDate> day = parseDate(written);
    if (!day)
        m_unreadable = tr("%1: “%2” is not a day. Write it as 05/8/2026.")
                           .arg(field->accessibleName(), written);
    return day.value_or(QDate());
}

std::optional<int> FormDialog::count(const QLineEdit* field)
{
    const CountReading reading = parseCount(field->text());
    if (reading.issue)
        m_unreadable = tr("%1: “%2” is not a whole number. Write only digits.")
                           .arg(field->accessibleName(), text(field));
    return reading.value ? std::optional(static_cast<int>(*reading.value)) : std::nullopt;
}

/// The fields were made after the buttons and come before them.
void FormDialog::showEvent(QShowEvent* event)
{
    if (!m_order.isEmpty()) {
        setTabOrder(m_order.last(), m_accept);
        setTabOrder(m_accept, m_cancel);
        m_order.first()->setFocus(Qt::TabFocusReason);
    }
    QDialog::showEvent(event);
}

void FormDialog::save()
{
    m_unreadable.clear();
    const QString mistake = m_save ? m_save() : QString();
    if (mistake.isEmpty())
        accept();
    else
        m_message->show(InlineMessage::Kind::Error, mistake);
}

} // namespace sosh
