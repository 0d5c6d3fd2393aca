// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sosh {

struct TourGround;

/// Stops of the tour at the entry grid.
namespace entrystops {

QWidget* paste(const TourGround& ground); ///< the question about a block with faults
QWidget* message(const TourGround& ground);
QWidget* note(const TourGround& ground); ///< on a single figure
QWidget* paperTotals(const TourGround& ground);
QWidget* mark(const TourGround& ground); ///< on a figure, to look at again
QWidget* askBack(const TourGround& ground);
QWidget* flags(const TourGround& ground); ///< the list of marks
QWidget* typeAgain(const TourGround& ground);
QWidget* compared(
    const TourGround& ground); ///< the grid with a paper's totals and the round before

} // namespace entrystops
} // namespace sosh
