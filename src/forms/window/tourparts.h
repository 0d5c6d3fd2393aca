// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QDialog;
class QWidget;

/// What the stops of the tour are made of.
namespace sosh::tour {

/// The dialog, shown.
QWidget* opened(QDialog* dialog);
/// For what opens its dialog by itself; null when nothing came.
QWidget* openedBy(const std::function<void()>& act);

} // namespace sosh::tour
