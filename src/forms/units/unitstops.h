// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sosh {

struct TourGround;

/// Stops of the tour at units.
namespace unitstops {

QWidget* ended(const TourGround& ground); ///< the page with units that ended
QWidget* add(const TourGround& ground);
QWidget* rename(const TourGround& ground);
QWidget* merge(const TourGround& ground);
QWidget* divide(const TourGround& ground);
QWidget* dissolve(const TourGround& ground);
QWidget* correct(const TourGround& ground);
QWidget* otherNames(const TourGround& ground);
QWidget* headcount(const TourGround& ground);
QWidget* nearNames(const TourGround& ground);
QWidget* import(const TourGround& ground);

} // namespace unitstops
} // namespace sosh
