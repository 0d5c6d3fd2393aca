// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/dayedit.h"

#include "core/dateparse.h"
#include "core/vinumber.h"

#include <QKeyEvent>
#include <QStyle>

namespace sosh {

DayEdit::DayEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("dd/mm/yyyy"));
    setMinimumWidth(96);
    setMaximumWidth(150);
    connect(this, &QLineEdit::editingFinished, this, &DayEdit::settle);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!isUnreadable())
            mark(false);
    });
}

DayEdit::DayEdit(QDate first, QWidget* parent)
    : DayEdit(parent)
{
    setDay(first);
    m_always = true;
}

void DayEdit::setDay(QDate day)
{
    const QString written = day.isValid() ? vinumber::date(day) : QString();
    if (written != text())
        setText(written);
    mark(false);
    if (day == m_last)
        return;
    m_last = day;
    emit dayChanged(day);
}

QDate DayEdit::day() const
{
    return dayIn(text());
}

bool DayEdit::isUnreadable() const
{
    return !text().trimmed().isEmpty() && !day().isValid();
}

QString DayEdit::mistake() const
{
    return isUnreadable() ? tr("%1: “%2” is not a day. Write it as 05/8/2026.")
                                .arg(accessibleName(), text().trimmed())
                          : QString();
}

/// The field is left: its day counts from now on.
void DayEdit::settle()
{
    if (isUnreadable())
        mark(true);
    else
        setDay(m_always && !day().isValid() ? m_last : day());
}

void DayEdit::mark(bool wrong)
{
    if (!wrong && !m_marked)
        return;
    m_marked = wrong;
    setProperty("mistake", wrong);
    setToolTip(mistake());
    setAccessibleDescription(mistake());
    style()->unpolish(this);
    style()->polish(this);
    emit mistakeChanged(mistake());
}

void DayEdit::keyPressEvent(QKeyEvent* event)
{
    const bool steps = event->modifiers() == Qt::NoModifier
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (!steps || isReadOnly() || !day().isValid())
        return QLineEdit::keyPressEvent(event);
    setDay(day().addDays(event->key() == Qt::Key_Up ? 1 : -1));
}

} // namespace sosh
