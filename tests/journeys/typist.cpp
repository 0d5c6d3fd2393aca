// SPDX-License-Identifier: GPL-3.0-or-later
#include "typist.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

constexpr int mostTabs = 120; ///< more than any form has fields
constexpr int mostRows = 100;

QString nameOf(const QWidget* widget)
{
    return widget ? u"%1 “%2”"_s.arg(
               QString::fromLatin1(widget->metaObject()->className()), widget->objectName())
                  : u"nothing"_s;
}

bool rowSays(const QModelIndex& current, const QString& text)
{
    for (int column = 0; current.isValid() && column < current.model()->columnCount(); ++column)
        if (current.siblingAtColumn(column).data().toString() == text)
            return true;
    return current.data().toString().startsWith(text + u'\n');
}

} // namespace

Typist::Typist(QWidget& window)
    : m_window(window)
{
}

QWidget* Typist::top() const
{
    QWidget* dialog = QApplication::activeModalWidget();
    return dialog ? dialog : &m_window;
}

QWidget* Typist::focused() const
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    return top()->focusWidget() ? top()->focusWidget() : top();
}

QString Typist::where() const
{
    return u"the focus is on %1 in %2"_s.arg(nameOf(focused()), nameOf(top()));
}

void Typist::fail(const QString& what)
{
    if (m_trouble.isEmpty())
        m_trouble = u"%1; %2"_s.arg(what, where());
}

void Typist::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (!m_trouble.isEmpty())
        return;
    if (QApplication::activeWindow() != top())
        QApplication::setActiveWindow(top());
    QTest::keyClick(focused(), key, modifiers);
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Typist::type(const QString& text)
{
    for (const QChar letter : text) {
        if (!m_trouble.isEmpty())
            return;
        QTest::sendKeyEvent(QTest::Click, focused(), Qt::Key_unknown, QString(letter), {});
    }
    QApplication::processEvents();
}

void Typist::expectForm(const QString& name)
{
    const auto isInFront = [&] {
        const QWidget* dialog = QApplication::activeModalWidget();
        return dialog && dialog->objectName() == name;
    };
    // A button that is pressed by its key is shown so before it acts.
    if (m_trouble.isEmpty() && !QTest::qWaitFor(isInFront))
        fail(u"%1 is not in front"_s.arg(name));
}

void Typist::expectNoForm()
{
    if (QApplication::activeModalWidget())
        fail(u"a form is still open"_s);
}

void Typist::goTo(const QString& widget)
{
    for (int pressed = 0; pressed < mostTabs && m_trouble.isEmpty(); ++pressed) {
        if (focused()->objectName() == widget)
            return;
        press(Qt::Key_Tab);
    }
    fail(u"Tab does not come to %1"_s.arg(widget));
}

void Typist::write(const QString& field, const QString& text)
{
    goTo(field);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    type(text);
}

void Typist::addLine(const QString& field, const QString& line)
{
    goTo(field);
    type(line);
    press(Qt::Key_Return);
    goTo(field);
}

void Typist::choose(const QString& box, const QString& data)
{
    goTo(box);
    press(Qt::Key_Home);
    for (int row = 0; row < mostRows && m_trouble.isEmpty(); ++row) {
        const auto* field = qobject_cast<QComboBox*>(focused());
        if (field && field->currentData().toString() == data)
            return;
        press(Qt::Key_Down);
    }
    fail(u"%1 does not offer %2"_s.arg(box, data));
}

void Typist::search(const QString& box, const QString& text)
{
    goTo(box);
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    goTo(box);
}

void Typist::tick(const QString& box)
{
    goTo(box);
    const auto* field = qobject_cast<QCheckBox*>(focused());
    const bool before = field && field->isChecked();
    press(Qt::Key_Space);
    if (!field || before || !field->isChecked())
        fail(u"%1 is not ticked by the space bar"_s.arg(box));
}

void Typist::use(const QString& button)
{
    goTo(button);
    press(Qt::Key_Space);
}

/// The bar of the tabs takes the focus by Tab, and the arrows walk along it.
void Typist::openTab(const QString& tabs, int tab)
{
    const auto* parts = top()->findChild<QTabWidget*>(tabs);
    if (!parts) {
        fail(u"%1 is missing"_s.arg(tabs));
        return;
    }
    goTo(parts->tabBar()->objectName());
    for (int step = 0; step < parts->count() && parts->currentIndex() != tab; ++step)
        press(parts->currentIndex() < tab ? Qt::Key_Right : Qt::Key_Left);
    if (parts->currentIndex() != tab)
        fail(u"the arrows do not come to part %1 of %2"_s.arg(tab).arg(tabs));
}

void Typist::standOn(const QString& view, const QString& text)
{
    goTo(view);
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < mostRows && m_trouble.isEmpty(); ++row) {
        const auto* list = qobject_cast<QAbstractItemView*>(focused());
        if (list && rowSays(list->currentIndex(), text))
            return;
        press(Qt::Key_Down);
    }
    fail(u"%1 has no row “%2”"_s.arg(view, text));
}

} // namespace sosh
