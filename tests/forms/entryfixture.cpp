// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryfixture.h"

#include "forms/window/page.h"
#include "models/modelroles.h"

#include <QApplication>
#include <QListWidget>
#include <QPointer>
#include <QTableView>
#include <QTest>

namespace sosh {
using namespace Qt::StringLiterals;

EntryFixture::EntryFixture()
    : file(base.sample(u"xa-2026"_s))
{
    QObject::connect(&guard, &QTimer::timeout, qApp, [last = QPointer<QWidget>()]() mutable {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog && dialog == last)
            dialog->reject();
        last = dialog;
    });
    guard.start(2000);
    reopenWindow();
}

void EntryFixture::reopenWindow()
{
    if (window) {
        window->close();
        base.workspace.close();
    }
    window = std::make_unique<MainWindow>(base.workspace);
    window->show();
    QApplication::setActiveWindow(window.get());
    if (!base.workspace.open(file).ok() || !QTest::qWaitForWindowActive(window.get()))
        qFatal("the sample cannot be shown");
    window->showPage(PageId::Entry);
    table().setFocus();
}

QTableView& EntryFixture::table() const
{
    return *window->findChild<QTableView*>(u"returnTableView"_s);
}

QString EntryFixture::cell(int row, int column) const
{
    return table().model()->index(row, column).data().toString();
}

int EntryFixture::rowOf(const QString& unitCode) const
{
    for (int row = 0; row < table().model()->rowCount(); ++row)
        if (table().model()->index(row, 0).data(IdRole) == unitCode)
            return row;
    return -1;
}

int EntryFixture::columnOf(const QString& head) const
{
    for (int column = 0; column < table().model()->columnCount(); ++column)
        if (table().model()->headerData(column, Qt::Horizontal) == head)
            return column;
    return -1;
}

void EntryFixture::goTo(const QString& unitCode, const QString& head) const
{
    table().setCurrentIndex(table().model()->index(rowOf(unitCode), columnOf(head)));
    table().setFocus();
}

QString EntryFixture::currentUnit() const
{
    return table().currentIndex().data(IdRole).toString();
}

QString EntryFixture::currentHead() const
{
    return table().model()->headerData(table().currentIndex().column(), Qt::Horizontal).toString();
}

QString EntryFixture::message() const
{
    return window->page(window->currentPageId())->message().text();
}

QString EntryFixture::footer(int column) const
{
    const auto* totals = window->findChild<QTableView*>(u"totalsTableView"_s);
    return totals->model()->index(0, column).data().toString();
}

/// Without a window manager nobody makes the window active again after a dialog.
QWidget* EntryFixture::focused() const
{
    if (!QApplication::focusWidget())
        QApplication::setActiveWindow(window.get());
    return QApplication::focusWidget() ? QApplication::focusWidget() : window->focusWidget();
}

void EntryFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(focused(), key, modifiers);
}

void EntryFixture::type(const QString& text) const
{
    for (const QChar c : text)
        if (c == u'\n')
            press(Qt::Key_Return);
        else
            QTest::keyClick(focused(), c.toLatin1());
}

void EntryFixture::inNextDialog(const std::function<void(QDialog&)>& act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("no dialog was opened");
        act(*dialog);
    });
}

void EntryFixture::pickReasonNext(Qt::Key key)
{
    inNextDialog([key](QDialog& dialog) {
        QTest::keyClick(dialog.findChild<QListWidget*>(u"reasonListWidget"_s), key);
    });
}

} // namespace sosh
