// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/followup/reminderdialog.h"

#include "core/vinumber.h"
#include "forms/basic/dayedit.h"
#include "forms/basic/inlinemessage.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "models/followuptext.h"
#include "usecases/errortext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

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

/// "45-CV/ĐU, 02/6/2026: V/v đôn đốc báo cáo"
QString nameOf(const OfficialDocument& letter)
{
    QStringList head{letter.code.isEmpty() ? ReminderDialog::tr("Without a number") : letter.code};
    if (letter.date.isValid())
        head += vinumber::date(letter.date);
    return letter.subject.isEmpty() ? head.join(u", "_s)
                                    : u"%1: %2"_s.arg(head.join(u", "_s), letter.subject);
}

} // namespace

ReminderDialog::ReminderDialog(const QString& title, const QStringList& names, ReminderNote note,
    QDate today, Asks asks, QWidget* parent)
    : QDialog(parent)
    , m_note(std::move(note))
    , m_today(today)
    , m_confirmed(m_note.promised)
{
    setObjectName(u"reminderDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(named(paragraph(namesText(names)), u"askedUnitsLabel"_s, tr("Units")));
    layout->addSpacing(spacing::small);
    if (asks != Asks::WhatCameOfIt)
        addDay(*layout, asks);
    if (asks == Asks::LetterSent) {
        m_letter = named(new QComboBox, u"sentLetterComboBox"_s, tr("Official letter"));
        m_letter->setEditable(true);
        m_letter->setInsertPolicy(QComboBox::NoInsert);
        m_letter->setCompleter(nullptr); // "4" stays 4, though there is a letter 45
        m_letter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_letter->lineEdit()->setPlaceholderText(tr("Its number; empty while it has none"));
        add(*layout, tr("Official letter"), m_letter);
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
    m_result->setPlaceholderText(asks == Asks::LetterSent ? tr("How it was sent, who received it")
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
    (asks == Asks::LetterSent ? m_day : m_promise)->setFocus();
}

void ReminderDialog::add(QVBoxLayout& layout, const QString& title, QWidget* field)
{
    QLabel* head = label(title);
    head->setBuddy(field);
    layout.addWidget(head);
    layout.addWidget(field);
    layout.addSpacing(spacing::small);
}

/// A call is written down the next morning as well: what came in between came after it.
void ReminderDialog::addDay(QVBoxLayout& layout, Asks asks)
{
    const bool letter = asks == Asks::LetterSent;
    const QString title = letter ? tr("Sent on") : tr("Asked on");
    const QDate day = m_note.day.isValid() ? std::min(m_note.day, m_today) : m_today;
    m_day = named(new DayEdit(day), letter ? u"sentOnLineEdit"_s : u"askedOnLineEdit"_s, title);
    add(layout, title, m_day);
}

void ReminderDialog::offerLetters(const std::vector<OfficialDocument>& letters, FindLetter find)
{
    m_findLetter = std::move(find);
    m_letter->addItem(QString(), 0);
    for (const OfficialDocument& each : letters)
        m_letter->addItem(nameOf(each), each.id.value());
    m_letter->setCurrentIndex(0);
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

QString ReminderDialog::mistakeInDays() const
{
    for (const DayEdit* each : {m_promise, m_day})
        if (each && each->isUnreadable())
            return each->mistake();
    return m_day && m_day->day() > m_today
        ? tr("%1: %2 is still to come. What was done is recorded.")
              .arg(m_day->accessibleName(), vinumber::date(m_day->day()))
        : QString();
}

/// Said once a day: the second Save takes it.
bool ReminderDialog::mustConfirmPromise()
{
    const QDate promised = m_promise ? m_promise->day() : QDate();
    if (!promised.isValid() || promised >= m_today || promised == m_confirmed)
        return false;
    m_confirmed = promised;
    m_message->show(InlineMessage::Kind::Warning,
        tr("The promised day %1 is over: a unit that has not reported counts at once as having "
           "broken its promise. Save again if the day is right.")
            .arg(vinumber::date(promised)));
    m_promise->setFocus();
    return true;
}

Status ReminderDialog::takeLetter()
{
    const QString typed = m_letter ? m_letter->currentText().trimmed() : QString();
    m_note.document = {};
    if (typed.isEmpty())
        return Done{};
    if (typed == m_letter->itemText(m_letter->currentIndex())) {
        m_note.document = DocumentId(m_letter->currentData().toLongLong());
        return Done{};
    }
    const auto found = m_findLetter(typed);
    if (!found)
        return found.error();
    m_note.document = found->id;
    return Done{};
}

void ReminderDialog::save()
{
    const auto fail = [this](const QString& sentence) {
        m_message->show(InlineMessage::Kind::Error, sentence);
    };
    if (const QString mistake = mistakeInDays(); !mistake.isEmpty())
        return fail(mistake);
    if (mustConfirmPromise())
        return;
    if (const Status taken = takeLetter(); !taken)
        return fail(ErrorText::sentence(taken.error()));
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
        fail(mistake);
}

} // namespace sosh
