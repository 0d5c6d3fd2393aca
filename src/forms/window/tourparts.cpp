// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/window/tourparts.h"

#include <QApplication>
#include <QDialog>

namespace sosh::tour {

QWidget* opened(QDialog* dialog)
{
    dialog->open();
    return dialog;
}

QWidget* openedBy(const std::function<void()>& act)
{
    QWidget* before = QApplication::activeModalWidget();
    act();
    QWidget* shown = QApplication::activeModalWidget();
    return shown == before ? nullptr : shown;
}

} // namespace sosh::tour
