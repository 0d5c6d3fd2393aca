// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

class QWidget;

namespace sosh {

class MainWindow;
class Workspace;

/// Where a stop may do what it likes: the window on a copy of the register, and a folder for files.
struct TourGround
{
    MainWindow& window;
    QString folder;

    Workspace& workspace() const;
};

/// A dialog, or a page in another state than when it is opened.
struct TourStop
{
    const char* name; ///< of the picture: "return-form"
    /// Brings it on the screen without waiting for it (open() or show(), never exec()) and gives what is to be looked at;
    /// null when the register has nothing for it.
    QWidget* (*show)(const TourGround&);
};

/// Every dialog of the program. A new form gets its line here, or a test names it.
std::span<const TourStop> tourStops();

} // namespace sosh
