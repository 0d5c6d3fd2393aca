// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowfixture.h"

#include "forms/window/mainwindow.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>

class QTableView;

namespace sosh {

/// The window on the sample xa-2026 (40 of 45 reported) with the entry page shown; worked with by keys.
struct EntryFixture
{
    WindowFixture base;
    QString file;
    std::unique_ptr<MainWindow> window;
    QTimer
        guard; ///< gives up a dialog that nobody expected, so that a test fails and does not hang

    EntryFixture();
    void reopenWindow(); ///< closes the program and starts it again on the same file
    QTableView& table() const;
    QString cell(int row, int column) const; ///< rows and columns of the grid, from 0
    int rowOf(const QString& unitCode) const;
    int columnOf(const QString& head) const;
    void goTo(const QString& unitCode, const QString& head) const;
    QString currentUnit() const;
    QString currentHead() const;
    QString message() const;
    QString footer(int column) const;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString& text) const; ///< '\n' is Enter
    /// Done in the dialog that the next key opens.
    static void inNextDialog(const std::function<void(QDialog&)>& act);
    static void pickReasonNext(Qt::Key key);

private:
    QWidget* focused() const;
};

} // namespace sosh
