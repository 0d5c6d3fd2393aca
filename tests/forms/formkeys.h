// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDialog>
#include <QTest>

namespace sosh::keys_of_tests {

/// The dialog in front; fails the test run when there is none.
inline QDialog& front()
{
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (!dialog)
        qFatal("no dialog is open");
    return *dialog;
}

inline bool isDialogOpen()
{
    return QApplication::activeModalWidget() != nullptr;
}

/// Where the keys go: the field with the focus in the dialog in front, else in the window.
inline QWidget* target(QWidget& window)
{
    QWidget* top = isDialogOpen() ? static_cast<QWidget*>(&front()) : &window;
    if (QApplication::activeWindow() != top)
        QApplication::setActiveWindow(top);
    return top->focusWidget() ? top->focusWidget() : top;
}

inline void press(QWidget& window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(target(window), key, modifiers);
    QApplication::processEvents();
}

/// Letter by letter, any letter.
inline void type(QWidget& window, const QString& text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, target(window), Qt::Key_unknown, QString(letter), {});
}

template <typename Widget>
Widget& in(const QWidget& parent, const QString& name)
{
    auto* found = parent.findChild<Widget*>(name);
    if (!found)
        qFatal("%s is missing", qPrintable(name));
    return *found;
}

} // namespace sosh::keys_of_tests
