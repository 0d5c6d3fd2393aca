// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/followup/reminderdialog.h"

#include "core/vinumber.h"
#include "forms/basic/dayedit.h"
#include "forms/basic/inlinemessage.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "models/followuptext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

constexpr int namesShown = 7; ///< as in a sentence of a paper

QString namesText(const QStringList& names)
{
    if (names.size() <= namesShown)
        return names.join(u", "_s);
    return ReminderDialog::tr(
        "%1 and %n more", nullptr, static_cast<int>(names.size()) - namesShown)
        .arg(names.mid(0, namesShown).join(u", "_s));
}

} // namespace

ReminderDialog::ReminderDialog(const QString& title, const QStringList& names, ReminderNote note,
    QDate today, Asks asks, QWidget* parent)
    : QDialog(parent)
    , m_note(std::move(note))
    , m_today(today)
{
    setObjectName(u"reminderDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(named(paragraph(namesText(names)), u"askedUnitsLabel"_s, tr("Units")));
    layout->addSpacing(spacing::small);
    if (asks == Asks::LetterSent) {
        m_day = named(new DayEdit(m_note.day.isValid() ? m_note.day : today), u"sentOnLineEdit"_s,
            tr("Sent on"));
        add(*layout, tr("Sent on"), m_day);
    }
    if (asks == Asks::PurposeToo) {
        m_purpose = named(new QComboBox, u"purposeComboBox"_s, tr("Asked for"));
        for (const ReminderPurpose each : {ReminderPurpose::Remind, ReminderPurpose::Recheck})
            m_purpose->addItem(FollowUpText::purpose(each), static_cast<int>(each));
        m_purpose->setCurrentIndex(m_note.purpose == ReminderPurpose::Recheck ? 1 : 0);
        add(*layout, tr("Asked for"), m_purpose);
    }
    if (asks != Asks::LetterSent) // a letter promises nothing
        addPromise(*layout);
    m_result = named(new QLineEdit(m_note.result), u"resultLineEdit"_s, tr("Result"));
    m_result->setPlaceholderText(asks == Asks::LetterSent
            ? tr("Number of the letter, how it was sent")
            : tr("Who answered, what was said"));
    add(*layout, tr("Result"), m_result);
    m_message = new InlineMessage;
    layout->addWidget(m_message);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    auto* accept = button(u"saveReminderButton"_s, tr("Save"), true);
    buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    accept->setDefault(true); // once it is in the dialog, else another button is
    setMinimumWidth(480);
    connect(accept, &QPushButton::clicked, this, &ReminderDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    (m_day ? m_day : m_promise)->setFocus();
}

void ReminderDialog::add(QVBoxLayout& layout, const QString& title, QWidget* field)
{
    QLabel* head = label(title);
    head->setBuddy(field);
    layout.addWidget(head);
    layout.addWidget(field);
    layout.addSpacing(spacing::small);
}

void ReminderDialog::addPromise(QVBoxLayout& layout)
{
    m_promise = named(new DayEdit, u"promiseLineEdit"_s, tr("Promised for"));
    m_promise->setDay(m_note.promised);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(m_promise);
    const std::tuple<QString, QString, QDate> quick[] = {
        {u"promiseTodayButton"_s, tr("&Today"), m_today},
        {u"promiseTomorrowButton"_s, tr("To&morrow"), m_today.addDays(1)},
        {u"promiseFridayButton"_s, tr("This &Friday"), thisFriday(m_today)}};
    for (const auto& [name, text, day] : quick) {
        QPushButton* choice = button(name, text);
        choice->setAutoDefault(false);
        choice->setToolTip(vinumber::date(day));
        connect(choice, &QPushButton::clicked, this, [this, promised = day] {
            m_promise->setDay(promised);
            m_result->setFocus();
        });
        line->addWidget(choice);
    }
    line->addStretch();
    QLabel* head = label(tr("Promised for"));
    head->setBuddy(m_promise);
    layout.addWidget(head);
    layout.addLayout(line);
    layout.addSpacing(spacing::small);
}

QDate ReminderDialog::thisFriday(QDate today)
{
    return today.addDays((Qt::Friday - today.dayOfWeek() + 7) % 7);
}

void ReminderDialog::save()
{
    for (const DayEdit* each : {m_promise, m_day})
        if (each && each->isUnreadable())
            return m_message->show(InlineMessage::Kind::Error, each->mistake());
    if (m_promise)
        m_note.promised = m_promise->day();
    m_note.result = m_result->text().trimmed();
    if (m_day)
        m_note.day = m_day->day();
    if (m_purpose)
        m_note.purpose = static_cast<ReminderPurpose>(m_purpose->currentData().toInt());
    const QString mistake = m_write ? m_write(m_note) : QString();
    if (mistake.isEmpty())
        accept();
    else
        m_message->show(InlineMessage::Kind::Error, mistake);
}

} // namespace sosh
