// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/dayedit.h"

#include "core/dateparse.h"
#include "core/vinumber.h"

namespace sosh {

DayEdit::DayEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("dd/mm/yyyy"));
    setMaximumWidth(150);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (day().isValid())
            setDay(day());
    });
}

void DayEdit::setDay(QDate day)
{
    const QString written = day.isValid() ? vinumber::date(day) : QString();
    if (written != text())
        setText(written);
}

QDate DayEdit::day() const
{
    return dayIn(text());
}

bool DayEdit::isUnreadable() const
{
    return !text().trimmed().isEmpty() && !day().isValid();
}

} // namespace sosh
