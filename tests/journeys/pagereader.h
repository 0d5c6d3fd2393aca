// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/window/mainwindow.h"

#include <QStringList>

#include <functional>
#include <vector>

class QAbstractItemView;

namespace sosh {

/// What a person reads on the page that the window shows: the labels that are seen, and the tables, trees and lists row by
/// row. Knows no names of widgets and no order of columns.
class PageReader
{
public:
    explicit PageReader(MainWindow& window)
        : m_window(window)
    {
    }

    QStringList labels() const; ///< without marks of layout
    std::vector<QStringList> rows() const; ///< of every view that is seen
    bool says(const QString& text) const; ///< one label holds it
    /// Rows that have a cell for each of the texts, as a whole cell or as a part of it.
    int rowsWith(const QStringList& cells) const;
    QString everything() const; ///< for the message of a test that fails

private:
    static void read(const QAbstractItemView& view, std::vector<QStringList>& rows);

    MainWindow& m_window;
};

} // namespace sosh
