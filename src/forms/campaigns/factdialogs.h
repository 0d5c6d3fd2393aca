// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts.h"

class QWidget;

namespace sosh {

class Workspace;

/// Forms for the facts of a campaign or of a year. One whose id is invalid is added, any other changed. Shown at once,
/// modal to the window; what is saved comes back by the register's own news.
void editTask(Workspace& workspace, const Task& task, QWidget* parent);
void editActivity(Workspace& workspace, const Activity& activity, QWidget* parent);
void editCommendation(Workspace& workspace, const Commendation& commendation, QWidget* parent);

} // namespace sosh
