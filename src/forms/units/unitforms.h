// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

class QWidget;

namespace sosh {

struct UnitView;
class Workspace;

/// Small forms of one unit, over `parent`. What happened to it by decision is UnitChangeDialog's.
void correctUnit(Workspace& workspace, const UnitView& view, UnitId unit, QWidget* parent);
void editOtherNames(Workspace& workspace, const UnitView& view, UnitId unit, QWidget* parent);
void editHeadcount(Workspace& workspace, const UnitView& view, UnitId unit, QWidget* parent);
void editContact(Workspace& workspace, const UnitView& view, UnitId unit, QWidget* parent);

} // namespace sosh
