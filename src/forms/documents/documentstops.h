// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sosh {

struct TourGround;

/// Stops of the tour at documents. A register without documents gets two in its copy.
namespace documentstops {

QWidget* list(const TourGround& ground);
QWidget* newForm(const TourGround& ground);
QWidget* form(const TourGround& ground);
QWidget* picker(const TourGround& ground);
QWidget* submit(const TourGround& ground);
QWidget* issue(const TourGround& ground);
QWidget* cancel(const TourGround& ground);
QWidget* saveView(const TourGround& ground);

} // namespace documentstops
} // namespace sosh
