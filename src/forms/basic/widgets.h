// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>

class QFrame;
class QHBoxLayout;
class QLabel;
class QLayout;
class QPushButton;
class QWidget;

namespace sosh {

/// Gives a widget its object name (which ends in its class) and what a screen reader calls it.
template <class Widget>
Widget* named(Widget* widget, const QString& objectName, const QString& accessibleName)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
    return widget;
}

/// Lets the style sheet know the widget by its meaning: "title", "section", "muted", "card" …
template <class Widget>
Widget* looking(Widget* widget, const QString& look)
{
    widget->setProperty("look", look);
    return widget;
}

QLabel* label(const QString& text, const QString& look = {});
/// Wraps, and can be selected and copied.
QLabel* paragraph(const QString& text, const QString& look = {});
QPushButton* button(const QString& objectName, const QString& text, bool primary = false);
/// Buttons that act beside a list, from the left; Enter in the form goes to none of them.
QHBoxLayout* buttonRow(std::initializer_list<QPushButton*> buttons);
QFrame* rule();
void emptyOut(QLayout* layout); ///< deletes what stands in it

} // namespace sosh
