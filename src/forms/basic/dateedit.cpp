// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/dateedit.h"

#include <QCalendarWidget>
#include <QDateEdit>

namespace sosh {
using namespace Qt::StringLiterals;

QDateEdit* makeDateEdit(QDate day)
{
    auto* edit = new QDateEdit(day);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"dd/MM/yyyy"_s);
    edit->setDateRange(QDate(1930, 2, 3), QDate(2199, 12, 31));
    edit->calendarWidget()->setFirstDayOfWeek(Qt::Monday);
    edit->calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    edit->setMinimumWidth(120);
    return edit;
}

} // namespace sosh
