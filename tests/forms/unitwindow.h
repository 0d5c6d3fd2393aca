// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowfixture.h"

#include "forms/window/mainwindow.h"
#include "forms/window/page.h"
#include "usecases/unitkeeping.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QTreeView>

namespace sosh {

/// A window on its page of units, worked with as hands do it.
struct UnitWindow
{
    WindowFixture fixture;
    MainWindow window{fixture.workspace};
    bool active = false;

    explicit UnitWindow(const QString& sample, Access access = Access::Write);

    Page* page() { return window.page(PageId::Units); }
    QTreeView* tree() { return page()->findChild<QTreeView*>(QStringLiteral("unitTreeView")); }
    QAction* action(const QString& name) { return page()->findChild<QAction*>(name); }
    QPushButton* button(const QString& name) { return page()->findChild<QPushButton*>(name); }
    /// Of the dialog that is open; null when there is none.
    template <typename T>
    T* in(const QString& name)
    {
        QWidget* dialog = QApplication::activeModalWidget();
        return dialog ? dialog->findChild<T*>(name) : nullptr;
    }

    UnitLedger ledger() { return *UnitKeeping(fixture.workspace.session()).ledger(); }
    UnitId id(const QString& code);
    QString nameOf(const QString& code, QDate day); ///< empty when it has none then
    QDate endOf(const QString& code);
    qsizetype acts();
    /// Codes as they stand from top to bottom.
    QStringList order(const QModelIndex& parent = {});
    /// Below which those stand that the office orders.
    QModelIndex top() { return tree()->model()->index(0, 0); }

    void choose(const QString& code);
    void type(const QString& field, const QString& text); ///< over what stood there
    void pick(const QString& box, const QString& text);
    void pickKind(UnitEventKind kind);
    void save();
    static void settle();
    QStringList labels(const QString& name); ///< what the labels of that name say in the dialog
};

} // namespace sosh
