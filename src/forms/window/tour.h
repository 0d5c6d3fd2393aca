// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace sosh {

class MainWindow;

/// Shows every page and dialog once, over a copy of the window's register, which stays as it is and is closed at the end.
class Tour
{
public:
    /// Looks at what is on the screen: the window or a dialog, and its name ("overview", "return-form").
    using Visit = std::function<Status(QWidget& shown, const QString& name)>;

    /// The folder is made when it is missing.
    Tour(MainWindow& window, QString folder);

    /// A picture of each: "01-overview.png" … The files written, in order. Errors: FileUnwritable.
    Result<QStringList> run();

    /// Pages, stops, and last the window without a register. An error of a visit ends the walk.
    static Status walk(MainWindow& window, const Visit& visit);

private:
    Status keep(QWidget& widget, const QString& name);

    MainWindow& m_window;
    QString m_folder;
    QStringList m_files;
};

} // namespace sosh
