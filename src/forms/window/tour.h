// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace sosh {

class MainWindow;

/// Shows every page and dialog once and writes a picture of each: "01-overview.png" …
class Tour
{
public:
    /// The folder is made when it is missing.
    Tour(MainWindow& window, QString folder);

    /// The files written, in order. Errors: FileUnwritable.
    Result<QStringList> run();

private:
    Status keep(QWidget& widget, const QString& name);
    Status pages();
    Status reportKinds();
    Status dialogs();

    MainWindow& m_window;
    QString m_folder;
    QStringList m_files;
};

} // namespace sosh
